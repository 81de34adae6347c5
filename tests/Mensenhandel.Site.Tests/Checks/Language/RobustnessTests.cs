using System.Text;

namespace Mensenhandel.Site.Tests.Checks.Language;

/// <summary>The judge meets any file: it never throws, and never takes long.</summary>
public class RobustnessTests
{
    public static TheoryData<string> Strange => new("", " ", "\n\n", "123", "!!!", "a", "'s", "{", "{}", "[x](", "<!-- b1-ok: -->", "---", "---\n", ":::", "\uD800", "é\u0301\u00AD", "«»", "....", "a.b.c.d.e.f", "I", "IV",
        new string('>', 2000), new string('a', 100_000), string.Concat(Enumerable.Repeat("ge", 50_000)), string.Concat(Enumerable.Repeat("niet ", 5_000)), string.Concat(Enumerable.Repeat("{", 5_000)), string.Concat(Enumerable.Repeat("een, ", 20_000)));

    [Theory]
    [MemberData(nameof(Strange))]
    public void Never_throws(string text)
    {
        var report = TestJudge.Judge(text);
        Assert.False(double.IsNaN(report.Score));
    }

    [Fact]
    public void Survives_random_text()
    {
        var random = new Random(20261124);
        const string Alphabet = "aeiou bdgknrst.,;:!?'\"-()[]{}<>#*_`\n\t0129éë€’«»\uFFFC\u00AD";
        for (var i = 0; i < 300; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(400); length > 0; length--) text.Append(Alphabet[random.Next(Alphabet.Length)]);
            TestJudge.Judge(text.ToString());
        }
    }

    [Fact]
    public void Judges_a_line_of_a_megabyte()
    {
        var line = string.Concat(Enumerable.Repeat("De gemeente wordt derhalve door represailles niet zonder u geholpen en ", 15_000));
        Assert.False(TestJudge.Judge(line).IsB1);
    }
}
