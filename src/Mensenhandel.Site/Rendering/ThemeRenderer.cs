using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Security;
using Mensenhandel.Site.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mensenhandel.Site.Rendering;

/// <summary>The only place that calls Razor: renders a page with <c>theme/Layout.razor</c>.</summary>
public sealed class ThemeRenderer
{
    // Without an encoder for all of Unicode, Razor writes "Co&#xF6;rdinatie".
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly string _tokens;
    private readonly string _style;
    private string _houseStyle = "";
    private Colour? _bar;

    /// <param name="folder">Where the theme's assets are edited (preview); null for those in the program.</param>
    public ThemeRenderer(string? folder = null)
    {
        _tokens = Compact(Read("tokens.css", folder), @"/\*.*?\*/\s*");
        _style = Compact(Read("site.css", folder), @"/\*.*?\*/\s*");
        Script = Compact(Read("site.js", folder), @"^\s*//[^\n]*\n");
    }

    public string Script { get; }

    /// <summary>Puts a house style on.</summary>
    /// <param name="css">The slots that it fills, ready for the page.</param>
    /// <param name="bar">For the bar of the browser around the page.</param>
    public void Wear(string css, Colour bar) => (_houseStyle, _bar) = (css, bar);

    public Colour? Bar(SiteSettings settings) => _bar ?? (Colour.TryParse(settings.Colour ?? "", out var colour) ? colour : null);

    /// <summary>Everything between the tags of the one style element; a house style stands between the slots and what uses them.</summary>
    public string Style(SiteSettings settings) => Tokens(settings) + _houseStyle + _style;

    /// <summary>
    /// The slots with the colour of the municipality. Its light form for dark screens is reckoned here:
    /// phones of before 2023 cannot mix colours, and would show dark letters on a dark ground.
    /// </summary>
    public string Tokens(SiteSettings settings) => Colour.TryParse(settings.Colour ?? "", out var colour)
        ? $"{_tokens}:root{{--hoofdkleur:{colour};--hoofdkleur-licht:{colour.LightenedOn(DarkGround, 7)}}}"
        : _tokens;

    /// <summary>What a page with this style and script may do.</summary>
    public ContentPolicy Policy(SiteSettings settings) => new(Style(settings), Script);

    /// <summary>The lighter of the two dark grounds in <c>tokens.css</c>.</summary>
    private static readonly Colour DarkGround = new(0x1b, 0x22, 0x2b);

    public string Render(PageView page)
    {
        // A renderer remembers every component that it ever rendered: one for each page keeps memory flat.
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Layout.Page)] = page });
            var output = await renderer.RenderComponentAsync<Layout>(parameters);
            var writer = Scratch.Writer();
            output.WriteHtmlTo(writer);
            return writer.ToString();
        }).GetAwaiter().GetResult();
    }

    /// <summary>
    /// Takes comments and indentation away: they are for whoever edits the theme, and every page carries these bytes.
    /// Needs what the assets keep to: no selector is broken over lines without a comma, every statement ends in a semicolon,
    /// a comment in the script has a line of its own.
    /// </summary>
    private static string Compact(string text, string comment) =>
        Regex.Replace(Regex.Replace(text, comment, "", RegexOptions.Singleline | RegexOptions.Multiline), @"\n\s*", "");

    private static string Read(string name, string? folder)
    {
        if (folder is not null && Path.Combine(folder, name) is var path && File.Exists(path)) return File.ReadAllText(path).ReplaceLineEndings("\n");
        using var stream = typeof(ThemeRenderer).Assembly.GetManifestResourceStream("theme/" + name)
            ?? throw new InvalidOperationException($"theme/assets/{name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
