using System.Security.Cryptography;
using System.Text;

namespace Mensenhandel.Site.Security;

/// <summary>
/// What a page may do (CSP level 3): nothing but show itself. The one style and the one script that every page carries are
/// named by their hash, so that text which slips into a page can never run.
/// </summary>
public sealed class ContentPolicy
{
    private readonly (string Name, string Value)[] _directives;

    public ContentPolicy(string style, string script) => _directives =
    [
        ("default-src", "'none'"),
        ("style-src", Hash(style)),
        ("script-src", Hash(script)),
        // Pictures of the texts, and the icons that stand in the page itself.
        ("img-src", "'self' data:"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
        (FrameAncestors, "'none'"),
    ];

    /// <summary>Works in a header only: https://www.w3.org/TR/CSP3/#meta-element.</summary>
    private const string FrameAncestors = "frame-ancestors";

    /// <summary>For the header. Without a comma: internet.nl takes what follows one for a second policy.</summary>
    public string Header => Text(_directives);

    /// <summary>For the page itself, where a host such as GitHub Pages sets no headers.</summary>
    public string Meta => Text(_directives.Where(d => d.Name != FrameAncestors));

    /// <summary>The source expression that allows exactly this text between the tags of an element.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Text(IEnumerable<(string Name, string Value)> directives) => string.Join("; ", directives.Select(d => $"{d.Name} {d.Value}"));
}
