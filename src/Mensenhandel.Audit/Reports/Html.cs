using System.Net;

namespace Mensenhandel.Audit.Reports;

/// <summary>The few shapes that the report is made of.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Code(string text) => $"<code>{Text(text)}</code>";

    public static string List(IEnumerable<string> items) => $"<ul>{string.Concat(items.Select(i => $"<li>{i}</li>"))}</ul>";

    /// <param name="facts">Names as text, values as HTML.</param>
    public static string Facts(IEnumerable<(string Name, string Value)> facts) =>
        $"<dl>\n{string.Join('\n', facts.Select(f => $"<dt>{Text(f.Name)}</dt><dd>{f.Value}</dd>"))}\n</dl>";

    /// <summary>A file beside the report, as a link can name it.</summary>
    public static string Link(string file, string text) =>
        $"<a href=\"{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}\">{Text(text)}</a>";
}
