using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using Mensenhandel.Site.Rendering;
using Mensenhandel.Site.Yaml;

namespace Mensenhandel.Site.Modules;

/// <summary>Turns the Markdown of a page into HTML: numbers and addresses of the site become links, fields are filled in.</summary>
public sealed class RenderMarkdown(SiteSettings settings, ContactBook contacts) : IModule
{
    private readonly PhoneLinks _phones = new(contacts);

    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var page = (ContentPage)input;
        var (content, findings) = context.Remember((nameof(RenderMarkdown), page.Source, page.Text, Terms(page)), () =>
        {
            var own = new BuildContext(cancellation: context.Cancellation);
            return (Render(page, own), own.Findings);
        });
        foreach (var finding in findings) context.Report(finding);
        return content.Select(c => c with { Page = page });
    }

    /// <summary>The terms as a value that can be compared.</summary>
    private static string Terms(ContentPage page) => string.Join('\n', page.Terms);

    private RenderedContent[] Render(ContentPage page, BuildContext context)
    {
        var document = page.Parsed ?? ParseMarkdown.Parse(page.Text);
        ReportUnknownNames(page, document, context);
        _phones.LinkPhones(document, page.Source, f => context.Report(f with { Page = page.Address.Value }));
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in document.Descendants<LinkInline>())
            if (link.Url is { } written && Resolve(page, written) is { } url) links.TryAdd(link.Url = url, written);
        TermInline.Place(document, page.Terms);

        var writer = Scratch.Writer();
        var renderer = new ContentRenderer(page, settings, contacts, ParseMarkdown.Pipeline, writer);
        try
        {
            renderer.Render(document);
        }
        // What was parsed without trouble (10,000 times "![") can still be too deep to write.
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            context.Report(ParseMarkdown.TooDeep(page));
            return [];
        }
        renderer.WriteTerms();
        if (!Substance.IsIn(document))
            context.Report(new Finding(Rules.Leeg, new SourceLocation(page.Source), "Op deze pagina staat geen tekst.") { Severity = Severity.Error, Page = page.Address.Value });
        var hasTitle = document.Descendants<HeadingBlock>().Any(h => h.Level == 1);
        return [new RenderedContent(page, writer.ToString(), renderer.SourceMap, renderer.Contacts, hasTitle)
        {
            Links = links,
            Amounts = renderer.Amounts,
            Typed = [.. document.Descendants().Select(PhoneLinks.TypedDigits).OfType<string>().Distinct()],
            HasContactDetails = document.Descendants<CustomContainer>().Any(c => c.Info == "contact"),
            HasCard = document.Descendants<CustomContainer>().Any(c => c.Info == "kaart"),
        }];
    }

    /// <summary>Links are written as addresses of the site (<c>/melden/</c>) or as files (<c>../melden.md</c>); the page gets relative ones.</summary>
    /// <returns>Null for a link that stays as it is.</returns>
    private string? Resolve(ContentPage page, string url)
    {
        if (url.Length == 0 || url[0] is '#' or '?' || url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("//", StringComparison.Ordinal)
            || Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme != Uri.UriSchemeFile) return null;
        var fragment = url.IndexOfAny(['#', '?']);
        var (path, rest) = fragment < 0 ? (url, "") : (url[..fragment], url[fragment..]);
        // The page's own file decides what a relative path means: a folder deeper in the output is no concern of the editor.
        // What is no address (http://[) stays as it was written.
        if (!Uri.TryCreate(new Uri("http://x/" + FileBelowRoot(page)), path, out var resolved)) return null;
        var full = resolved.AbsolutePath;
        if (full.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) full = PageAddress.OfFile(Uri.UnescapeDataString(full)[1..]).Value;
        return page.Address.LinkTo(full + rest, settings.BaseAddress?.AbsolutePath ?? "/");
    }

    private static string FileBelowRoot(ContentPage page) =>
        page.Address.Value.EndsWith('/') && !page.Source.EndsWith("/index.md", StringComparison.Ordinal)
            ? page.Address.Value[1..^1]
            : page.Address.Value[1..];

    private void ReportUnknownNames(ContentPage page, MarkdownDocument document, BuildContext context)
    {
        foreach (var container in document.Descendants<CustomContainer>())
        {
            if (!ContainerRenderer.Names.Contains(container.Info)) Unknown(container, $":::{container.Info}", "Het blok", ContainerRenderer.Names, container.Info);
            else if (container.Info is "verklaring")
            {
                if (container.Arguments?.Trim() is not { } part || !StatementRenderer.Parts.Contains(part))
                    Unknown(container, $":::verklaring {container.Arguments}", "Het deel", StatementRenderer.Parts, container.Arguments);
            }
            else if (container.Info is "bel" or "contact") KnownContact(container, container.Arguments);
            else if (container.Info == "kaart")
                foreach (var id in ContainerRenderer.CardIds(container)) KnownContact(container, id);
        }
        foreach (var field in document.Descendants<FieldInline>())
        {
            if (!FieldRenderer.Names.Contains(field.Name)) Unknown(field, $"{{{field.Name}}}", "Het veld", [.. FieldRenderer.Names, "bel"], field.Name);
        }

        void KnownContact(CustomContainer place, string? id)
        {
            if (contacts.TryById(id?.Trim() ?? "", out var contact))
            {
                if (place.Info == "contact" && contact.TextFor(page.Version) is null)
                    Report(Rules.VertalingOntbreekt, place, $"Het contact «{contact.Id}» heeft geen tekst in de taal van deze pagina.", $"Zet in het contactboek bij «{contact.Id}» een regel «{page.Version.Folder}:», met daaronder de vertaling.");
                return;
            }
            var ids = contacts.Contacts.Select(c => c.Id).ToList();
            Report(Rules.OnbekendContact, place, $"Het contactboek kent geen contact met de naam «{id}».", Nearest.To(id ?? "", ids) is { } nearest
                ? $"Schrijf «{nearest}»."
                : Rules.OnbekendContact.Fix, new Dictionary<string, string> { [PhoneFindings.ContactKey] = id?.Trim() ?? "" });
        }

        void Unknown(MarkdownObject place, string written, string kind, IReadOnlyList<string> known, string? name) =>
            Report(Rules.OnbekendVeld, place, $"{kind} «{written}» bestaat niet.", Nearest.To(name ?? "", known) is { } nearest
                ? $"Schrijf «{nearest}»."
                : $"Kies uit: {string.Join(", ", known)}.");

        void Report(Rule rule, MarkdownObject place, string message, string fix, IReadOnlyDictionary<string, string>? evidence = null) =>
            context.Report(new Finding(rule, new SourceLocation(page.Source, place.Line + 1, place.Column + 1), message)
            {
                Page = page.Address.Value,
                Fix = fix,
                Evidence = evidence ?? new Dictionary<string, string>(),
            });
    }
}
