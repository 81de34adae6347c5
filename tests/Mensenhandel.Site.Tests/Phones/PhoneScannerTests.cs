using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;

namespace Mensenhandel.Site.Tests.Phones;

public sealed partial class PhoneScannerTests
{
    private static readonly PhoneScanner Scanner = new(TestBook.Full);

    public static TheoryData<string> Marked(string name) => [.. Lines(name switch
    {
        nameof(ScannerCases.Strangers) => ScannerCases.Strangers,
        nameof(ScannerCases.OneOneTwo) => ScannerCases.OneOneTwo,
        _ => ScannerCases.Others,
    })];

    public static TheoryData<string, string> Spellings()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Lines(ScannerCases.Spellings)) data.Add(line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..]);
        return data;
    }

    [Theory, MemberData(nameof(Spellings))]
    public void Reads_every_spelling_of_a_number(string digits, string marked)
    {
        var text = Unmark(marked);
        var match = Assert.Single(Scanner.Scan(text));
        Assert.Equal(digits, match.Digits);
        Assert.Equal(Unescape(marked), Mark(text));
    }

    [Theory]
    [MemberData(nameof(Marked), nameof(ScannerCases.Strangers))]
    [MemberData(nameof(Marked), nameof(ScannerCases.OneOneTwo))]
    [MemberData(nameof(Marked), nameof(ScannerCases.Others))]
    public void Finds_numbers_and_nothing_else(string marked) => Assert.Equal(Unescape(marked), Mark(Unmark(marked)));

    [Theory, MemberData(nameof(Spellings))]
    public void Finds_the_same_in_a_sentence(string digits, string marked)
    {
        var text = "Op 24-11-2026 staat hier " + Unmark(marked) + ", en dat was het.";
        Assert.Contains(Scanner.Scan(text), m => m.Digits == digits && m.Certain);
    }

    [Theory]
    [InlineData("Bel [|0900 8844|] of [|033 448 11 86|].")]
    [InlineData("[|+31 33 448 11 86|]")]
    [InlineData("Bel [|112|].")]
    [InlineData("Bel [|14 050|].")]
    [InlineData("[|06 12345678|]")]
    [InlineData("[|0800 1234 567|]")]
    [InlineData("KvK 08007000")]
    public void Knows_the_numbering_plan_without_a_contact_book(string marked) =>
        Assert.Equal(marked, Mark(Unmark(marked), new PhoneScanner(ContactBook.None)));

    [Fact]
    public void Survives_any_row_of_characters()
    {
        var random = new Random(7);
        const string alphabet = "0123456789  --..()+/\n,:lOIo\u00A0\u200B\uFFFCbel¦€１\uD835";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var end = 0;
            foreach (var match in Scanner.Scan(text))
            {
                Assert.InRange(match.Start, end, text.Length);
                end = match.End;
            }
        }
    }

    private static string Mark(string text, PhoneScanner? scanner = null)
    {
        foreach (var match in (scanner ?? Scanner).Scan(text).Reverse())
        {
            var (open, close) = match.Certain ? ("[|", "|]") : ("[?", "?]");
            text = text.Insert(match.End, close).Insert(match.Start, open);
        }
        return text;
    }

    private static string Unmark(string marked) =>
        Unescape(marked).Replace("[|", "").Replace("|]", "").Replace("[?", "").Replace("?]", "");

    private static string Unescape(string line) => Code().Replace(line, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString())
        .Replace("\\n", "\n").Replace('¦', '\uFFFC');

    private static IEnumerable<string> Lines(string cases) => cases.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0);

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Code();
}
