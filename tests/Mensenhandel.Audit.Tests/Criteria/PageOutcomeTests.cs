using Mensenhandel.Audit.Criteria;
using Mensenhandel.Audit.Judgements;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Tests.Criteria;

public sealed class PageOutcomeTests
{
    private static readonly Criterion Reflow = Criterion.All.Single(c => c.Nummer == "1.4.10");
    private static readonly Criterion Captions = Criterion.All.Single(c => c.Nummer == "1.2.2");
    private static readonly Criterion Navigation = Criterion.All.Single(c => c.Nummer == "3.2.3");

    private static readonly PageRun Ran = new("/", "0123456789abcdef")
    {
        Finished = true,
        Rules = new Dictionary<string, string> { ["wcag/reflow"] = "passed", ["wcag/consistent-navigation"] = "passed" },
        Present = Criterion.All.Where(c => c.Afwezig.Length > 0).ToDictionary(c => c.Nummer, _ => 1),
    };

    private static readonly Finding TooWide = new(Rules.WcagPast, new SourceLocation("a.html"), "Te breed.") { Page = "/" };

    private static readonly Judgement Good = new("1.4.10", Verdicts.Passed, "A. de Vries", new DateOnly(2026, 11, 1), "Met 400 % gekeken.",
        new DateOnly(2027, 11, 1), new Dictionary<string, string> { ["/"] = Ran.Hash }, new SourceLocation("audits/handmatig.yml", 3));

    [Fact]
    public void Names_the_checks_that_passed_it()
    {
        var outcome = PageOutcome.For(Reflow, Ran, [], true, 2, null);

        Assert.Equal((Verdicts.Passed, "Niets gevonden door wcag/reflow."), (outcome.Verdict, outcome.Because));
    }

    [Fact]
    public void Never_passes_what_was_not_run()
    {
        Assert.Equal(Verdicts.NotRun, PageOutcome.For(Reflow, Ran with { Finished = false }, [], true, 2, null).Verdict);
        Assert.Equal(Verdicts.Person, PageOutcome.For(Reflow, Ran with { Rules = new Dictionary<string, string>() }, [], true, 2, null).Verdict);
    }

    [Fact]
    public void Never_passes_a_comparison_of_pages_before_the_last_page() =>
        Assert.Equal(Verdicts.NotRun, PageOutcome.For(Navigation, Ran, [], false, 2, null).Verdict);

    [Fact]
    public void Never_passes_what_an_error_is_about() =>
        Assert.Equal(Verdicts.Failed, PageOutcome.For(Reflow, Ran, [TooWide], true, 2, Good).Verdict);

    [Fact]
    public void A_question_is_for_a_person_who_may_answer_it()
    {
        var question = TooWide with { Severity = Severity.Warning };

        Assert.Equal(Verdicts.Person, PageOutcome.For(Reflow, Ran, [question], true, 2, null).Verdict);
        Assert.Equal(Verdicts.Passed, PageOutcome.For(Reflow, Ran, [question], true, 2, Good).Verdict);
    }

    [Fact]
    public void Names_the_person_who_judged()
    {
        var outcome = PageOutcome.For(Reflow, Ran with { Finished = false }, [], false, 2, Good);

        Assert.Equal("Beoordeeld door A. de Vries op 1-11-2026: Met 400 % gekeken.", outcome.Because);
        Assert.Same(Good, outcome.Judgement);
    }

    [Fact]
    public void Says_not_applicable_only_when_it_was_looked_for_on_this_page()
    {
        Assert.Equal(Verdicts.NotApplicable, Verdict(new() { [Captions.Nummer] = 0 }));
        Assert.Equal(Verdicts.Person, Verdict(new() { [Captions.Nummer] = 2 }));
        Assert.Equal(Verdicts.Person, Verdict([]));

        string Verdict(Dictionary<string, int> present) => PageOutcome.For(Captions, Ran with { Present = present }, [], true, 2, null).Verdict;
    }

    [Fact]
    public void One_page_alone_has_nothing_to_compare() =>
        Assert.Equal(Verdicts.NotApplicable, PageOutcome.For(Navigation, Ran, [], true, 1, null).Verdict);

    [Fact]
    public void A_site_is_as_good_as_its_worst_page()
    {
        var outcome = CriterionOutcome.For([new SeenFinding(TooWide, ["/"], "x")], [Ran, Ran with { Page = "/melden/" }], true, JudgementBook.Empty)
            .Single(o => o.Criterion == Reflow);

        Assert.Equal(Verdicts.Failed, outcome.Verdict);
        Assert.Equal([Verdicts.Failed, Verdicts.Passed], outcome.Pages.Select(p => p.Verdict));
    }

    [Fact]
    public void Accounts_for_every_criterion_on_every_page() =>
        Assert.All(CriterionOutcome.For([], [Ran, Ran with { Page = "/x/", Finished = false }], true, JudgementBook.Empty),
            outcome => Assert.Equal(2, outcome.Pages.Count(p => Verdicts.All.Contains(p.Verdict) && p.Because.Length > 0)));

    [Fact]
    public void Knows_the_name_of_every_criterion_in_WCAG() =>
        Assert.Equal(55, Criterion.All.Select(c => WcagIds.Of(c.Nummer)).Distinct().Count());
}
