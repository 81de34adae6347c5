using System.Text;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>The style of a municipality, in the slots of the site.</summary>
/// <param name="Theme">The selector that its tokens stood under; empty without a house style.</param>
/// <param name="HasDark">False when the dark scheme is our own, in the main colour of the theme.</param>
public sealed record HouseStyle(string Theme, Scheme Light, Scheme Dark, bool HasDark, Colour? Main)
{
    /// <summary>What follows on <c>tokens.css</c>: the slots that the house style fills, and nothing of its file.</summary>
    public string Css
    {
        get
        {
            var slots = Slots.All.SelectMany(g => g.Slots).ToList();
            // What is no colour holds in both schemes, and a colour that is named for one must be named for the other: the later rule wins.
            var light = slots.Where(s => Light.Filled.ContainsKey(s) || Dark.Filled.ContainsKey(s)).ToList();
            var css = new StringBuilder(":root{");
            if (Main is { } main) css.Append($"--hoofdkleur:{main};--hoofdkleur-licht:{main.LightenedOn(DarkGround, 7)};");
            foreach (var slot in light) css.Append($"{slot}:{Light.Css(slot)};");
            css.Append(HeaderLine(Light));
            css.Append("}@media (prefers-color-scheme:dark){:root{");
            foreach (var slot in light.Where(s => Slots.Of(s).Form is null)) css.Append($"{slot}:{Dark.Css(slot)};");
            return css.Append(HeaderLine(Dark)).Append("}}").ToString();
        }
    }

    /// <summary>A header in the colour of the page, as many municipalities have around their logo, ends in a line.</summary>
    private static string HeaderLine(Scheme scheme) =>
        scheme.Colour("--kop").ContrastWith(scheme.Colour("--vlak")) < 1.1 ? "--kop-lijn:var(--lijn);" : "--kop-lijn:var(--kop);";

    /// <summary>For the bar of the browser around the page.</summary>
    public Colour Bar => Light.Colour("--kop");

    /// <summary>The lighter of the two dark grounds in <c>tokens.css</c>.</summary>
    public static readonly Colour DarkGround = new(0x1b, 0x22, 0x2b);
}
