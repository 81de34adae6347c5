namespace Mensenhandel.Site.Phones;

/// <summary>A telephone number in a text, however it is spelled.</summary>
/// <param name="Digits">The line it dials (<see cref="Model.PhoneNumber.Digits"/>).</param>
/// <param name="International">Spelled for callers from abroad: +31 or 0031.</param>
/// <param name="Certain">False where the words around it leave open whether it is a telephone number at all.</param>
public readonly record struct PhoneMatch(int Start, int Length, string Digits, bool International, bool Certain)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
