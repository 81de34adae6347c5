using Markdig.Syntax.Inlines;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Phones;

/// <summary>A telephone number in a Markdown document, with the place in the source of what the editor wrote.</summary>
/// <param name="key">Null for a valid number of a site without contact book.</param>
public sealed class PhoneLinkInline(PhoneNumber number, string? key) : LeafInline
{
    public PhoneNumber Number { get; } = number;

    /// <summary>Which number of the contact book it is (<see cref="ContactNumber.Key"/>).</summary>
    public string? Key { get; } = key;

    /// <summary>The editor typed the number; false for a field, which the contact book fills.</summary>
    public bool IsTyped { get; init; }
}

/// <summary><c>{bel politie}</c>, until <see cref="PhoneLinks"/> has looked up the contact.</summary>
public sealed class PhoneFieldInline(string key, string source) : LeafInline
{
    public string Key { get; } = key;

    /// <summary>What the editor wrote, shown as it is when no contact has this name.</summary>
    public string Source { get; } = source;
}
