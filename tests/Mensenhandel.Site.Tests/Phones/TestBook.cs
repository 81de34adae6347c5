using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Tests.Phones;

/// <summary>The contacts of the real site, written out: a test may not depend on what an editor changes.</summary>
internal static class TestBook
{
    public static readonly ContactBook Full = new("input/_gegevens/contacten.yml",
    [
        Contact("112", "Alarmnummer 112", "112"),
        Contact("politie", "Politie", "0900 8844", "+31 34 357 88 44"),
        Contact("arbeidsinspectie", "Nederlandse Arbeidsinspectie", "0800 5151", "+31 70 333 44 44"),
        Contact("meld-misdaad-anoniem", "Meld Misdaad Anoniem", "0800 7000"),
        Contact("comensha", "CoMensha", "033 448 11 86", "+31 33 448 11 86"),
        Contact("zvhg", "Zorg- en Veiligheidshuis Groningen", null) with { Email = "mensenhandel@groningen.nl" },
        Contact("veilig-thuis", "Veilig Thuis", "0800 2000"),
        Contact("centrum-seksueel-geweld", "Centrum Seksueel Geweld", "0800 0188"),
        Contact("slachtofferhulp", "Slachtofferhulp Nederland", "0900 0101"),
        Contact("kindertelefoon", "De Kindertelefoon", "0800 0432"),
    ]);

    public static Contact Contact(string id, string name, string? number, string? abroad = null) => new(id, name)
    {
        Number = Number(number),
        FromAbroad = Number(abroad),
        Standard = new ContactText("hulp", null, null, null),
        CheckedOn = new DateOnly(2026, 11, 23),
        Line = 10,
    };

    private static PhoneNumber? Number(string? display) =>
        display is null ? null : PhoneNumber.TryParse(display, out var number) ? number : throw new ArgumentException(display);
}
