using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Modules;

/// <summary>Reads Markdown files up to their front matter and enters them in the site map.</summary>
/// <param name="drafts">Drafts are pages too (preview); a build only remembers that they are there.</param>
public sealed class ReadPages(SiteMap site, Destinations destinations, DateOnly today, bool drafts) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (InputFile)input;
        if (TextFile.Read(file.FullPath, file.Source, context.Report) is not { } text) return [];
        var frontMatter = FrontMatterReader.Read(text, file.Source, context.Report);
        if (frontMatter.Excluded) return [];
        if (frontMatter.PublishOn > today) frontMatter = frontMatter with { IsDraft = true };
        var address = PageAddress.OfFile(file.Destination);
        var page = new ContentPage(file.Source, address, text, frontMatter)
        {
            Version = site.Versions.Of(address),
            Title = frontMatter.Title ?? FirstHeading(text) ?? NameOf(file.Destination),
        };
        if (frontMatter is { Title: null, IsBroken: false } && !frontMatter.Wrong.Contains("Title"))
            context.Report(new Finding(Rules.TitelOntbreekt, new SourceLocation(page.Source), "Deze pagina heeft geen titel.")
            {
                Page = page.Address.Value,
                Evidence = new Dictionary<string, string> { ["gebruikt"] = page.Title },
            });
        if (!page.Version.IsDutch && frontMatter is { CheckedBy: null, IsBroken: false })
            context.Report(new Finding(Rules.VertalingNietNagekeken, new SourceLocation(page.Source), "Niemand heeft deze vertaling nagekeken.") { Page = page.Address.Value });
        if (page.IsDraft)
        {
            site.AddDraft(page);
            if (!drafts) return [];
        }
        site.Add(page);
        destinations.Add(Claimant.Page, page.Destination, new SourceLocation(page.Source));
        if (page.IsDraft) return [page];
        foreach (var former in page.FrontMatter.RedirectFrom.Select(FormerAddress.Read).OfType<PageAddress>())
            destinations.Add(Claimant.Redirect, former.File, new SourceLocation(page.Source, page.FrontMatter.RedirectLine));
        return [page];
    }

    /// <summary>The h1 of a file that has no title in its front matter, as Markdown files elsewhere usually begin.</summary>
    private static string? FirstHeading(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.StartsWith("# ", StringComparison.Ordinal)) return line[2..].Trim(" #").ToString();
        return null;
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (name == "index") name = Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder : "Start";
        name = name.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
