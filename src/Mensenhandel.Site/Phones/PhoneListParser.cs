using Markdig.Parsers;

namespace Mensenhandel.Site.Phones;

/// <summary>
/// A numbered list begins with one or two digits. CommonMark takes up to nine, and makes a list of "112. Bel dit nummer bij gevaar"
/// and of "2023. In dat jaar …": the number is then a marker, which is no text.
/// </summary>
internal sealed class PhoneListParser : NumberedListItemParser
{
    private const int MostDigits = 2;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result) && result.OrderedStart is { Length: <= MostDigits };
}
