using Mensenhandel.Site.Findings;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>Orders findings by what they cost the page: what blocks first, then what weighs most in the limits.</summary>
public static class FindingCost
{
    public static double Of(Finding finding) => (finding.Severity == Severity.Error ? 10 : 0) + Weight(finding.Rule);

    private static double Weight(Rule rule) =>
        rule == Rules.TaalPagina ? 20
        : rule == Rules.LangeZin ? 4
        : rule == Rules.Ambtelijk || rule == Rules.MoeilijkWoord ? 3
        : rule == Rules.Lijdend || rule == Rules.Afkorting || rule == Rules.Bijzinnen || rule == Rules.Tangconstructie ? 2
        : rule == Rules.LangeAlinea ? 0.5
        : 1;
}
