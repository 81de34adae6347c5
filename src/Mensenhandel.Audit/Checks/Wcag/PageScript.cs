using System.Runtime.CompilerServices;
using System.Text.Json;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>Runs a script of the audit's own in a page, with <c>kit.js</c> as its first argument and nothing left behind.</summary>
public static class PageScript
{
    private static readonly string Kit = EmbeddedFile.Read("kit.js");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly ConditionalWeakTable<IBrowserContext, object> Watched = [];

    /// <summary>Puts the watch of <c>watch.js</c> into every page of a context; once, however many checks ask.</summary>
    public static Task WatchAsync(IBrowserContext context) =>
        Watched.TryAdd(context, Kit) ? context.AddInitScriptAsync(EmbeddedFile.Read("watch.js")) : Task.CompletedTask;

    public static async Task<T> RunAsync<T>(IPage page, string name, object? argument = null) =>
        JsonSerializer.Deserialize<T>(await TextAsync(page, name, argument), Json)!;

    /// <summary>The answer as JSON, for who reads it otherwise.</summary>
    public static Task<string> TextAsync(IPage page, string name, object? argument = null) => page.EvaluateAsync<string>(Wrap(name), argument);

    public static Task<Seen[]> SeeAsync(OpenPage page, string name, object? argument = null) => RunAsync<Seen[]>(page.Browser, name, argument);

    /// <summary>The same element on another page is the same part of the theme, and one fault.</summary>
    public static Observation ToObservation(OpenPage page, Rule rule, Seen seen, string message) => new(rule, page.Site, message)
    {
        Severity = seen.Unsure ? Severity.Warning : rule.Severity,
        Variant = page.Variant,
        Selector = seen.Selector,
        Html = seen.Html,
        Subject = $"{seen.Selector}\n{seen.Html}\n{message}",
        Measured = seen.Measured,
    };

    private static string Wrap(string name) => $$"""
        async argument => JSON.stringify(await ({{EmbeddedFile.Read(name)}})(({{Kit}})(), argument))
        """;
}
