using System.Diagnostics;
using System.Globalization;
using Mensenhandel.Site.Checks.Language;
using Xunit.Abstractions;

namespace Mensenhandel.Site.Tests.Checks.Language.Evaluation;

/// <summary>
/// How well the judge judges. Print the figures with
/// <c>dotnet test tests/Mensenhandel.Site.Tests --filter Evaluation --logger "console;verbosity=detailed"</c>.
/// </summary>
public class EvaluationTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> Easy = TestData.Texts("eigen", "makkelijk");
    private static readonly IReadOnlyList<string> Middle = TestData.Texts("eigen", "midden");
    private static readonly IReadOnlyList<string> Hard = TestData.Texts("eigen", "moeilijk");

    [Fact]
    public void Tells_easy_from_middle_and_middle_from_hard()
    {
        var easy = Scores(Easy);
        var middle = Scores(Middle);
        var hard = Scores(Hard);
        Print("AUC makkelijk–midden (eigen teksten)", Auc(easy, middle));
        Print("AUC midden–moeilijk (eigen teksten)", Auc(middle, hard));
        Assert.True(Auc(easy, middle) >= .97);
        Assert.True(Auc(middle, hard) >= .93);
    }

    [Fact]
    public void Lets_easy_texts_pass_and_nothing_else()
    {
        (string Name, int Passed, int All)[] gate =
        [
            Gate("makkelijk", Easy), Gate("midden", Middle), Gate("moeilijk", Hard),
            Gate("moeilijk, in stukjes", Hard.Select(Adversary.Chop)), Gate("makkelijk, aan elkaar", Easy.Select(Adversary.Join)),
        ];
        foreach (var (name, passed, all) in gate) output.WriteLine($"{name,-40} {passed} van {all} is B1");
        Assert.True(gate[0].Passed >= Easy.Count * 15 / 16.0);
        Assert.Equal(0, gate[2].Passed);
        Assert.True(gate[3].Passed <= Hard.Count * 2 / 27.0);
        Assert.Equal(0, gate[4].Passed);
    }

    /// <summary>The sentences of each author, and apart the ones that nothing was tuned on; with every miss and false alarm.</summary>
    [Fact]
    public void Finds_planted_faults_and_leaves_clean_twins_alone()
    {
        foreach (var author in TestData.Authors)
        {
            foreach (var pairs in TestData.Pairs(author).GroupBy(p => p.IsHeldOut).Select(g => g.ToList()))
            {
                output.WriteLine($"{author}, {(pairs[0].IsHeldOut ? "apart gehouden" : "om op af te stellen")}");
                foreach (var kind in pairs.GroupBy(p => p.Kind))
                    output.WriteLine($"    {kind.Key,-20} {kind.Count(IsFound),3} van {kind.Count(),3} gevonden, {kind.Count(IsFalseAlarm)} vals alarm");
                output.WriteLine($"    {"samen",-20} {pairs.Count(IsFound),3} van {pairs.Count,3} gevonden ({pairs.Count(IsNamed)} met de juiste regel), {pairs.Count(IsFalseAlarm)} vals alarm");
                foreach (var pair in pairs.Where(p => !IsFound(p))) output.WriteLine($"    gemist ({pair.Kind}): {pair.Faulty}");
                foreach (var pair in pairs.Where(IsFalseAlarm)) output.WriteLine($"    vals alarm ({string.Join(", ", TestJudge.RulesIn(pair.Clean))}): {pair.Clean}");
                Assert.True(pairs.Count(IsFound) >= pairs.Count * 50 / 60.0);
                Assert.True(pairs.Count(IsFalseAlarm) <= pairs.Count * 2 / 60.0);
                // A single faulty sentence is no easy text, a clean one is.
                Assert.All(pairs.Where(IsFound), p => Assert.False(TestJudge.Judge(p.Faulty).IsB1));
                Assert.All(pairs.Where(p => !IsFalseAlarm(p)), p => Assert.True(TestJudge.Judge(p.Clean).IsB1));
            }
        }
    }

    /// <summary>Texts of another author: closest to what the judge will meet.</summary>
    [Fact]
    public void Judges_another_author_too()
    {
        var (easy, middle, hard) = (TestData.Texts("ander", "makkelijk"), TestData.Texts("ander", "midden"), TestData.Texts("ander", "moeilijk"));
        Print("andere schrijver: AUC makkelijk–midden", Auc(Scores(easy), Scores(middle)));
        Print("andere schrijver: AUC midden–moeilijk", Auc(Scores(middle), Scores(hard)));
        var passed = Gate("", easy).Item2;
        var chopped = Gate("", hard.Select(Adversary.Chop)).Item2;
        output.WriteLine($"andere schrijver: makkelijk {passed}, midden {Gate("", middle).Item2}, moeilijk {Gate("", hard).Item2}, moeilijk in stukjes {chopped} van {easy.Count} is B1");
        Assert.True(Auc(Scores(easy), Scores(middle)) >= .97);
        Assert.True(passed >= easy.Count * 15 / 16.0);
        Assert.Equal(0, Gate("", hard).Item2);
        Assert.True(chopped <= hard.Count * 2 / 27.0);
    }

    [Fact]
    public void Prints_its_speed()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Easy.Concat(Middle).Concat(Hard), 2).SelectMany(t => t));
        var report = TestJudge.Judge(text);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 5; i++) TestJudge.Judge(text);
        var per10000 = Stopwatch.GetElapsedTime(started).TotalMilliseconds / 5 / report.Words * 10_000;
        output.WriteLine($"{report.Words} woorden; {per10000:0} ms per 10.000 woorden");
    }

    private static (string, int, int) Gate(string name, IEnumerable<string> texts)
    {
        var passed = texts.Select(t => TestJudge.Judge(t).IsB1).ToArray();
        return (name, passed.Count(p => p), passed.Length);
    }

    private static bool IsFound(SentencePair pair) => TestJudge.RulesIn(pair.Faulty).Any();

    private static bool IsNamed(SentencePair pair) => TestJudge.RulesIn(pair.Faulty).Contains("taal/" + pair.Kind);

    private static bool IsFalseAlarm(SentencePair pair) => TestJudge.RulesIn(pair.Clean).Any();

    private static double Score(string text) => TestJudge.Judge(text).Score;

    private static double[] Scores(IEnumerable<string> texts) => [.. texts.Select(Score)];

    /// <summary>The chance that a text of the second kind scores higher than one of the first.</summary>
    private static double Auc(double[] lower, double[] higher) => lower.SelectMany(_ => higher, (a, b) => a < b ? 1 : a == b ? .5 : 0).Average();

    private static double Share(IEnumerable<bool> values) => values.Average(v => v ? 1.0 : 0);

    private void Print(string name, double value) => output.WriteLine($"{name,-50} {value.ToString("0.000", CultureInfo.InvariantCulture)}");
}
