using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// The blocks of this site: <c>::: bel politie</c> (when to call, and a big button), <c>::: contact politie</c>
/// (all that the contact book knows), <c>::: kaart 112 politie</c> (a card of numbers) and <c>::: let-op</c>. How they look is the theme's; what is in them is decided here.
/// </summary>
public sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>The names that an editor may write behind <c>:::</c>.</summary>
    public static readonly IReadOnlyList<string> Names = ["bel", "contact", "kaart", "let-op", "verklaring"];

    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var content = (ContentRenderer)renderer;
        content.ContactBook.TryById(block.Arguments?.Trim() ?? "", out var contact);
        switch (block.Info)
        {
            case "bel" when contact is not null: WriteCall(content, block, contact); break;
            case "contact" when contact is not null: WriteDetails(content, block, contact); break;
            case "kaart": WriteCard(content, block); break;
            case "let-op": WriteNotice(content, block); break;
            case "verklaring": StatementRenderer.Write(content, block.Arguments?.Trim() ?? ""); break;
            // What the block should have been is reported when the page is parsed; its text is not lost.
            default:
                content.WriteLine("<div>");
                content.WriteChildren(block);
                content.WriteLine("</div>");
                break;
        }
    }

    private static void WriteCall(ContentRenderer content, CustomContainer block, Contact contact)
    {
        content.Write($"<div class=\"bel bel-{contact.Id}\">").WriteLine();
        content.WriteLine("<div class=\"bel-tekst\">");
        content.Write("<p class=\"bel-naam\">").WriteEscape(contact.Name).WriteLine("</p>");
        content.WriteChildren(block);
        content.WriteLine("</div>");
        WriteButton(content, contact);
        content.WriteLine("</div>");
    }

    /// <summary>The words stand in the text: a colour or a sign alone is seen by some readers only (WCAG 1.4.1).</summary>
    private static void WriteNotice(ContentRenderer content, CustomContainer block)
    {
        content.WriteLine("<div class=\"let-op\">");
        content.Write("<p class=\"let-op-naam\">").WriteEscape(content.Page.Version.Words.Notice).WriteLine("</p>");
        content.WriteChildren(block);
        content.WriteLine("</div>");
    }

    /// <summary>The contacts of <c>::: kaart 112 politie</c>, in the order of the editor.</summary>
    public static string[] CardIds(CustomContainer block) => (block.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names and numbers only: it fits on one screen, and in a purse.</summary>
    private static void WriteCard(ContentRenderer content, CustomContainer block)
    {
        content.WriteLine("<ul class=\"kaart\">");
        foreach (var id in CardIds(block))
        {
            if (!content.ContactBook.TryById(id, out var contact) || contact.Number is not { } number) continue;
            content.Write("<li>").WriteEscape(contact.Name).Write(" ");
            content.WritePhone(new ContactNumber(contact, number));
            content.WriteLine("</li>");
        }
        content.WriteLine("</ul>");
        content.WriteChildren(block);
    }

    private static void WriteDetails(ContentRenderer content, CustomContainer block, Contact contact)
    {
        var words = content.Page.Version.Words;
        var text = contact.TextFor(content.Page.Version) ?? ContactText.None;
        content.Write($"<div class=\"contact contact-{contact.Id}\">").WriteLine();
        content.WriteLine("<div class=\"bel-tekst\">");
        if (text.For is not null) content.Write("<p>").WriteEscape(text.For).WriteLine("</p>");
        content.WriteChildren(block);
        content.WriteLine("</div>");
        WriteButton(content, contact);
        var rows = new List<(string Name, Action Write)>();
        if (text.Cost is { } cost) rows.Add((words.Cost, () => content.WriteEscape(cost)));
        if (text.Hours is { } hours) rows.Add((words.Hours, () => content.WriteEscape(hours)));
        if (contact.FromAbroad is { } abroad) rows.Add((words.FromAbroad, () => content.WritePhone(new ContactNumber(contact, abroad))));
        if (text.WithoutCalling is { } without) rows.Add((words.WithoutCalling, () => content.WriteEscape(without)));
        if (contact.Email is { } mail) rows.Add((words.Email, () => WriteLink(content, "mailto:" + mail, mail)));
        if (contact.Website is { } site) rows.Add((words.Website, () => WriteLink(content, site, NameOf(site))));
        if (rows.Count > 0)
        {
            content.WriteLine("<dl>");
            foreach (var (name, write) in rows)
            {
                content.Write("<div><dt>").WriteEscape(name).Write("</dt><dd>");
                write();
                content.WriteLine("</dd></div>");
            }
            content.WriteLine("</dl>");
        }
        content.WriteLine("</div>");
    }

    private static void WriteButton(ContentRenderer content, Contact contact)
    {
        if (contact.Number is not { } number) return;
        content.Write("<p class=\"bel-knop\">");
        content.WritePhone(new ContactNumber(contact, number), content.Page.Version.Words.Call + " ", "tel knop");
        content.WriteLine("</p>");
    }

    private static void WriteLink(ContentRenderer content, string href, string text) =>
        content.Write("<a href=\"").WriteEscapeUrl(href).Write("\">").WriteEscape(text).Write("</a>");

    /// <summary>"www.politie.nl/themas/x" is read aloud letter by letter; the host says where the link leads.</summary>
    private static string NameOf(string address)
    {
        var host = new Uri(address).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
