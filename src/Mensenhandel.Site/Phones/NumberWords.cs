using System.Collections.Concurrent;

namespace Mensenhandel.Site.Phones;

/// <summary>Words that stand for digits, as numbers are read aloud: "nul negenhonderd achtentachtig vierenveertig", "double eight".</summary>
public sealed class NumberWords
{
    private static readonly string[] Lines = ReadLines();
    private static readonly ConcurrentDictionary<string, NumberWords> ByLanguages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NumberWords(IReadOnlySet<string> languages)
    {
        var digits = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var columns in Lines.Select(line => line.Split('\t')).Where(columns => languages.Contains(columns[0])))
            for (var digit = 0; digit < 10; digit++)
                foreach (var word in columns[digit + 1].Split('|')) digits.TryAdd(word, $"{digit}");
        AddDutch(digits);
        AddEnglish(digits);
        _lookup = digits.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Dutch and English words, and those of the languages with these tags (<c>de</c>, <c>pl-PL</c>).</summary>
    public static NumberWords Of(IEnumerable<string> languages)
    {
        var all = languages.Select(tag => tag.Split('-')[0].ToLowerInvariant()).Concat(["nl", "en"]).ToHashSet(StringComparer.Ordinal);
        return ByLanguages.GetOrAdd(string.Join(' ', all.Order(StringComparer.Ordinal)), _ => new NumberWords(all));
    }

    /// <summary>The digits of a word; null when it is no number. <c>x2</c> and <c>x3</c> repeat the next digit, <c>00</c> makes hundreds of it.</summary>
    public string? this[ReadOnlySpan<char> word] => _lookup.TryGetValue(word, out var digits) ? digits : null;

    private static void AddDutch(Dictionary<string, string> digits)
    {
        string[] units = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];
        string[] tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        var below = new string[100];
        for (var n = 0; n < 100; n++)
        {
            below[n] = n < 20 ? units[n] : n % 10 == 0 ? tens[n / 10] : $"{units[n % 10]}{(n % 10 is 2 or 3 ? "ën" : "en")}{tens[n / 10]}";
            if (n < 10) continue;
            digits.TryAdd(below[n], $"{n}");
            digits.TryAdd(below[n].Replace('ë', 'e'), $"{n}");
        }
        digits["honderd"] = "00";
        digits["duizend"] = "000";
        for (var thousands = 2; thousands < 10; thousands++) digits.TryAdd(units[thousands] + "duizend", $"{thousands}000");
        for (var hundreds = 1; hundreds < 10; hundreds++)
        {
            var word = (hundreds == 1 ? "" : units[hundreds]) + "honderd";
            if (hundreds > 1) digits.TryAdd(word, $"{hundreds}00");
            digits.TryAdd("nul" + word, $"0{hundreds}00");
            for (var n = 1; n < 100; n++)
            {
                digits.TryAdd(word + below[n], $"{hundreds}{n:00}");
                digits.TryAdd(word + "en" + below[n], $"{hundreds}{n:00}");
            }
        }
    }

    private static void AddEnglish(Dictionary<string, string> digits)
    {
        string[] teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < teens.Length; i++) digits.TryAdd(teens[i], $"{10 + i}");
        for (var i = 0; i < tens.Length; i++) digits.TryAdd(tens[i], $"{i + 2}0");
        digits["hundred"] = "00";
        digits["thousand"] = "000";
        digits["plus"] = "+";
        digits["double"] = "x2";
        digits["dubbel"] = "x2";
        digits["triple"] = "x3";
    }

    private static string[] ReadLines()
    {
        using var stream = typeof(NumberWords).Assembly.GetManifestResourceStream("getalwoorden.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
