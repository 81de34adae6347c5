using System.Collections.Concurrent;
using Mensenhandel.Site.Checks;
using Mensenhandel.Site.Checks.Files;
using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Modules;
using Mensenhandel.Site.Output;
using Mensenhandel.Site.Rendering;
using Mensenhandel.Site.Security;

namespace Mensenhandel.Site.Pipelines;

/// <summary>The pipelines of the site: which documents there are and what happens to them, in order.</summary>
public static class SitePipelines
{
    /// <summary>Markdown files become pages; each goes from parsing to the disk by itself.</summary>
    public static Pipeline Content(string input, string named, SiteMap site, Destinations destinations, CheckContext checking, ThemeRenderer theme,
        ConcurrentBag<PageFacts>? facts, JudgeLanguage? language, IOutput output, bool drafts, Action<HtmlDocument>? finished = null) => new("Content")
    {
        Input = [new ReadFiles(input, named, IsMarkdown)],
        Process = [new ReadPages(site, destinations, checking.Today, drafts)],
        PostProcess =
        [
            new DropRefused(destinations, Claimant.Page),
            new ParseMarkdown(),
            .. facts is null ? (IModule[])[] : [new CheckSources(SiteChecks.OfSources, checking)],
            .. language is null ? (IModule[])[] : [language],
            new RenderMarkdown(checking.Settings, checking.Contacts),
            new RenderLayout(site, checking.Settings, checking.Contacts, theme),
            new CheckPages(checking, facts, finished),
        ],
        Output = [new WriteFiles(output)],
    };

    /// <summary>Pictures and other files are published as they are, when the program can see what they carry.</summary>
    public static Pipeline Assets(string input, string named, Destinations destinations, ContactBook contacts, IOutput output) => new("Assets")
    {
        Input = [new ReadFiles(input, named, extension => !IsMarkdown(extension))],
        Process = [new ClaimFiles(destinations)],
        PostProcess = [new DropRefused(destinations, Claimant.File), new ReadAssets((source, content) => FileKinds.Check(source, content, contacts))],
        Output = [new WriteFiles(output)],
    };

    /// <summary>The audit that is published with the site; its pages are no pages of the site.</summary>
    public static Pipeline PublishedAudit(string folder, string named, Destinations destinations, ContactBook contacts, IOutput output) => new("PublishedAudit")
    {
        Input = [new ReadFiles(folder, named, _ => true)],
        Process = [new ClaimFiles(destinations, Model.PublishedAudit.Folder)],
        PostProcess = [new DropRefused(destinations, Claimant.File, Model.PublishedAudit.Folder), new ReadAssets((source, content) => ReportFiles.Check(source, content, contacts), Model.PublishedAudit.Folder)],
        Output = [new WriteFiles(output)],
    };

    /// <summary>What follows from the list of pages: redirects, sitemap.xml and robots.txt, and what hosts read.</summary>
    public static Pipeline Addresses(SiteMap site, Destinations destinations, SiteSettings settings, ContentPolicy policy, IOutput output) => new("Addresses")
    {
        PostProcess = [new MakeAll(new MakeRedirects(site, destinations, policy), new MakeSitemap(site, settings), new MakeHostFiles(site, settings, policy))],
        Output = [new WriteFiles(output)],
    };

    private static bool IsMarkdown(string extension) => extension.Equals(".md", StringComparison.OrdinalIgnoreCase);
}
