using Microsoft.Playwright;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Checks;

/// <summary>Why something broke down, in a few Dutch words that fit behind a colon or between brackets.</summary>
internal static class Breakdown
{
    public static string Why(Exception problem) => problem switch
    {
        TimeoutException => "het duurde te lang",
        UnauthorizedAccessException or IOException => SiteException.Explain(problem).TrimEnd('.'),
        PlaywrightException => First(problem.Message),
        SiteException => problem.Message.TrimEnd('.'),
        _ => $"{problem.GetType().Name}: {First(problem.Message)}",
    };

    private static string First(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
