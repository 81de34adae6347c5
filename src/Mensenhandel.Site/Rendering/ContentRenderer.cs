using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// Markdig's HTML renderer for one page: it knows the page that it writes, remembers which Markdown each piece
/// of HTML came from, and lists the contacts whose numbers it wrote.
/// </summary>
public sealed class ContentRenderer : HtmlRenderer
{
    private readonly StringWriter _writer;
    private readonly TermRenderer _terms = new();

    public ContentRenderer(ContentPage page, SiteSettings settings, ContactBook contacts, MarkdownPipeline pipeline, StringWriter writer) : base(writer)
    {
        (Page, Settings, ContactBook, _writer) = (page, settings, contacts, writer);
        pipeline.Setup(this);
        // Before Markdig's own: the first renderer that accepts an object writes it.
        ObjectRenderers.InsertRange(0, [_terms, new ContainerRenderer(), new FieldRenderer(), new HtmlBlockAsText(), new HtmlInlineAsText()]);
        ObjectWriteBefore += (_, o) =>
        {
            SourceMap.Add(_writer.GetStringBuilder().Length, o.Line, o.Column, o is LiteralInline);
            if (PhoneLinks.KeyOf(o) is { } key) Contacts.Add(key);
        };
    }

    public ContentPage Page { get; }
    public SiteSettings Settings { get; }
    public ContactBook ContactBook { get; }
    public SourceMap SourceMap { get; } = new();

    /// <summary>The contacts whose numbers stand on the page, in the order of the page.</summary>
    public List<string> Contacts { get; } = [];

    /// <summary>What the editor wrote in <c>{getal …}</c>, in the order of the page.</summary>
    public List<string> Amounts { get; } = [];

    /// <summary>Writes the explanations of the words on the page; comes after its text.</summary>
    public void WriteTerms() => _terms.WriteList(this);

    /// <summary>Writes the link to a number of the contact book, behind an optional word.</summary>
    public void WritePhone(ContactNumber contact, string before = "", string css = PhoneMarkup.CssClass)
    {
        Contacts.Add(contact.Key);
        Write($"<a class=\"{css}\" href=\"{contact.Number.Href}\">").WriteEscape(before).Write(PhoneMarkup.Text(contact.Number)).Write("</a>");
    }
}
