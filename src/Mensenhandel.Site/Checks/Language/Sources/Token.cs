namespace Mensenhandel.Site.Checks.Language.Sources;

public enum TokenKind
{
    Word,
    Number,

    /// <summary>Letters with full stops or a slash between or behind them: <c>m.b.t.</c>, <c>bijv.</c>, <c>t/m</c>.</summary>
    Abbreviation,

    /// <summary>An address, code or field: one known word.</summary>
    Thing,

    Mark,
}

/// <summary>A word, number or mark in the text of a block.</summary>
/// <param name="Lower">The text in lower case, without accents and with straight apostrophes: how word lists know it.</param>
public readonly record struct Token(TokenKind Kind, int Start, string Text, string Lower)
{
    public int End => Start + Text.Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool CountsAsWord => Kind != TokenKind.Mark;

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool StartsUpper => char.IsUpper(Text[0]);
}
