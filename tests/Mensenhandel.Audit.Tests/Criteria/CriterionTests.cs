using Mensenhandel.Audit.Axe;
using Mensenhandel.Audit.Criteria;
using Mensenhandel.Site.Findings;
using Xunit.Abstractions;

namespace Mensenhandel.Audit.Tests.Criteria;

public sealed class CriterionTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_criterion_is_accounted_for()
    {
        foreach (var c in Criterion.All)
            output.WriteLine($"{c.Nummer,-7}{c.Niveau,-3} {c.Naam} | axe: {Cell(c.Axe)} | eigen: {Cell(c.Eigen)} | afwezig: {c.Afwezig} | mens: {c.Handmatig}");

        Assert.Equal(55, Criterion.All.Select(c => c.Nummer).Distinct().Count());
        Assert.All(Criterion.All, c => Assert.NotEmpty(c.Handmatig));
        Assert.All(Criterion.All, c => Assert.Matches("^AA?$", c.Niveau));
        // A person may settle it alone, but what a machine settles must have a check that can find it wrong.
        Assert.All(Criterion.All.Where(c => c.Beslist), c => Assert.NotEmpty(c.Axe.Concat(c.Eigen)));
        Assert.All(Criterion.All.SelectMany(c => c.Axe), id => Assert.Contains(id, AxeTexts.All.Keys));
        var covered = Criterion.All.Count(c => c.Axe.Length + c.Eigen.Count > 0 || c.Afwezig.Length > 0);
        output.WriteLine($"{covered} van 55 met een controle of een bewijs van afwezigheid");
        Assert.True(covered >= 48, $"{covered}");
    }

    [Fact]
    public void Every_own_rule_belongs_to_a_criterion() =>
        Assert.All(Rules.All.Where(r => r.Id.StartsWith("wcag/", StringComparison.Ordinal)),
            rule => Assert.NotEmpty(rule.Wcag.Intersect(Criterion.All.Select(c => c.Nummer))));

    private static string Cell(IReadOnlyList<string> items) => string.Join(' ', items);
}
