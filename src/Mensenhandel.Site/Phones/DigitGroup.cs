namespace Mensenhandel.Site.Phones;

/// <summary>What stands between two groups of digits.</summary>
[Flags]
internal enum Gap
{
    None = 0,
    Space = 1,
    NewLine = 2,
    Dash = 4,
    Dot = 8,
    Slash = 16,
    Open = 32,
    Close = 64,
}

/// <summary>Digits that stand together: <c>(033) 448 11 86</c> has four groups.</summary>
internal sealed record DigitGroup(int Start, int End, string Digits, Gap Before)
{
    /// <summary>A + stands before the digits, at <see cref="PlusAt"/>.</summary>
    public int PlusAt { get; init; } = -1;

    /// <summary>An opening bracket stands directly before the digits (or before their +); -1 without.</summary>
    public int OpenAt { get; init; } = -1;

    /// <summary>Some digits are letters that look like digits.</summary>
    public bool HasLookAlikes { get; init; }

    /// <summary>A letter is stuck to the front or the end: 273f, NL91, a08f.</summary>
    public bool LetterBefore { get; init; }

    public bool LetterAfter { get; init; }

    /// <summary>No space on either side of the sign that separates it from the group before: 112-113, 4.14.</summary>
    public bool IsGluedToPrevious => Before != Gap.None && (Before & (Gap.Space | Gap.NewLine | Gap.Open | Gap.Close)) == 0;
}
