using Mensenhandel.Site.Checks;

namespace Mensenhandel.Site.Tests.Checks;

public sealed class ContactUseTests : IDisposable
{
    private readonly TestSite _site = new TestSite().With("input/_gegevens/contacten.yml", """
        contacten:
          - id: "112"
            naam: Alarmnummer
            voor: Bij gevaar
            nummer: "112"
            gecontroleerd: 2026-11-01
          - id: politie
            naam: Politie
            voor: Zonder haast
            nummer: 0900 8844
            website: https://www.politie.nl
            gecontroleerd: 2026-11-01
          - id: chat
            naam: Chat
            voor: Praten
            website: https://chat.example
            gecontroleerd: 2026-11-01
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Finds_where_each_contact_stands()
    {
        _site.WithPage("index.md", "Bel 0900 8844.").WithPage("hulp.md", "Kijk op [de chat](https://chat.example/).").WithPage("meer.md", "Kijk op [politie.nl](https://www.politie.nl).");
        var result = _site.Result();
        Assert.Equal(["112:  True", "politie: / /meer/ False", "chat: /hulp/ False"],
            ContactUse.Of(result.Contacts, result.Facts).Select(u => $"{u.Contact.Id}: {string.Join(' ', u.Pages)} {u.InLayout}"));
    }
}
