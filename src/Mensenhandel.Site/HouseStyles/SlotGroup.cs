namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// Slots that belong together, and where a theme may fill them: <paramref name="Layers"/> newest first, each with one token
/// for each slot (empty where the layer has none). All slots are taken from one layer: the text of one generation of tokens
/// on the ground of another gives pairs that nobody designed (Utrecht and Den Haag have half of <c>nl-button-*</c>).
/// </summary>
/// <param name="Name">What it is, in Dutch, for the page /huisstijl/.</param>
/// <param name="Needed">How many of the first slots a layer must fill to count.</param>
/// <param name="Slots">Custom properties of <c>theme/assets/tokens.css</c>.</param>
public sealed record SlotGroup(string Name, int Needed, string[] Slots, params string[][] Layers)
{
    /// <summary>What the slots take; null for colours.</summary>
    public SlotForm? Form { get; init; }

    /// <summary>A theme that draws no line here has a line that is not seen: then ours is drawn.</summary>
    public bool IsLine { get; init; }
}
