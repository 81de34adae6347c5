using System.Globalization;
using Mensenhandel.Site.Findings;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mensenhandel.Site.Yaml;

/// <summary>What is broken by YAML that cannot be read, by a key that nobody knows, and by a value in the wrong form.</summary>
public sealed record YamlRules(Rule Broken, Rule Key, Rule Value)
{
    public static readonly YamlRules Content = new(Rules.YamlKapot, Rules.YamlSleutel, Rules.YamlWaarde);
    public static readonly YamlRules ContactBook = new(Rules.ContactboekLeesbaar, Rules.ContactboekSleutel, Rules.ContactboekLeesbaar);
}

/// <summary>
/// A YAML mapping that an editor wrote: keys in any case, every mistake a finding with its place.
/// Read through the node tree, because that keeps positions and needs no reflection.
/// </summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _file;
    private readonly int _lineOffset;
    private readonly Action<Finding> _report;
    private readonly YamlRules _rules;

    private YamlMap(YamlMappingNode node, string file, int lineOffset, Action<Finding> report, YamlRules rules)
    {
        (_file, _lineOffset, _report, _rules) = (file, lineOffset, report, rules);
        Location = At(node);
        foreach (var (key, value) in node.Children)
            if (key is YamlScalarNode { Value: { } name } && !_entries.TryAdd(name, (key, value)))
                report(new Finding(rules.Key, At(key), $"De sleutel «{name}» staat hier twee keer.") { Fix = "Haal één van de twee weg." });
    }

    private YamlMap(YamlMap map, Action<Finding> report)
    {
        (_file, _lineOffset, _report, _rules, _entries, Location) = (map._file, map._lineOffset, report, map._rules, map._entries, map.Location);
    }

    /// <summary>The same mapping, whose mistakes are told to another: to one who knows what it is about.</summary>
    public YamlMap Telling(Action<Finding> report) => new(this, report);

    public SourceLocation Location { get; }

    /// <param name="lineOffset">Lines of the file before the text: 1 for front matter below its opening line.</param>
    /// <returns>Null when the text is not a YAML mapping, which has then been reported; an empty text is an empty mapping.</returns>
    public static YamlMap? Parse(string text, string file, int lineOffset, Action<Finding> report, YamlRules? rules = null)
    {
        rules ??= YamlRules.Content;
        try
        {
            if (YamlGuard.Refusal(text) is var (message, fix, line, column))
            {
                report(new Finding(rules.Broken, new SourceLocation(file, line + lineOffset, column), message) { Fix = fix });
                return null;
            }
            foreach (var (at, written) in SwallowedValues.In(text))
                report(new Finding(rules.Value, new SourceLocation(file, at.Line + lineOffset, at.Column), $"Wat achter het teken # staat, is in YAML een notitie. «{written}» telt dus niet mee.")
                {
                    Fix = "Zet de hele waarde tussen aanhalingstekens. Is het een notitie? Zet dan een spatie achter #.",
                });
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return new YamlMap([], file, lineOffset, report, rules);
            if (stream.Documents[0].RootNode is YamlMappingNode map) return new YamlMap(map, file, lineOffset, report, rules);
            var root = stream.Documents[0].RootNode;
            if (root is YamlScalarNode { Value: null or "" }) return new YamlMap([], file, lineOffset, report, rules);
            report(new Finding(rules.Broken, new SourceLocation(file, (int)root.Start.Line + lineOffset, (int)root.Start.Column),
                "Hier horen regels met «sleutel: waarde» te staan."));
        }
        catch (YamlException e)
        {
            report(new Finding(rules.Broken,
                Within(text, file, lineOffset, e.Start.Line, e.Start.Column),
                "Het programma kan deze YAML-regel niet lezen.") { Evidence = new Dictionary<string, string> { ["melding"] = e.Message } });
        }
        // YamlDotNet 18 throws these, without a place, for some damaged text (found by the test with random slips).
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            report(new Finding(rules.Broken, new SourceLocation(file, lineOffset + 1), "Het programma kan deze YAML niet lezen."));
        }
        return null;
    }

    /// <summary>About a text that ends too soon, YamlDotNet points to a line behind it.</summary>
    private static SourceLocation Within(string text, string file, int lineOffset, long line, long column)
    {
        var lines = text.Split('\n');
        var last = (int)Math.Clamp(line, 1, lines.Length);
        return new SourceLocation(file, last + lineOffset, (int)Math.Clamp(column, 1, lines[last - 1].Length + 1));
    }

    public bool IsEmpty => _entries.Count == 0;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Absent, or with nothing behind it.</summary>
    public bool IsMissing(string key) =>
        !_entries.TryGetValue(key, out var entry) || entry.Value is YamlScalarNode scalar && (string.IsNullOrWhiteSpace(scalar.Value) || IsNull(scalar));

    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? At(entry.Key).Line : Location.Line;

    public SourceLocation LocationOf(string key) => _entries.TryGetValue(key, out var entry) ? At(entry.Value) : Location;

    /// <summary>Null when the key is absent or empty.</summary>
    public string? Text(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return null;
        if (entry.Value is YamlScalarNode scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) || IsNull(scalar) ? null : scalar.Value.Trim();
        WrongType(key, entry.Value, "een tekst op één regel");
        return null;
    }

    public int? Number(string key) => Read<int>(key, "een heel getal",
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    public bool? YesNo(string key) => Read<bool>(key, "ja of nee", text => text.ToLowerInvariant() switch
    {
        "ja" or "true" or "yes" => true,
        "nee" or "false" or "no" => false,
        _ => null,
    });

    public DateOnly? Date(string key) => Read<DateOnly>(key, "een datum als 2026-11-24",
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    /// <summary>An absolute http(s) address.</summary>
    public Uri? Address(string key)
    {
        if (Text(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
        WrongType(key, _entries[key].Value, "een adres dat begint met https://");
        return null;
    }

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return [];
        if (entry.Value is YamlSequenceNode list)
            return [.. list.Children.OfType<YamlScalarNode>().Select(n => n.Value?.Trim()).OfType<string>().Where(t => t.Length > 0)];
        return Text(key) is { } text ? [text] : [];
    }

    /// <summary>The texts of a list with their places; what is no text is an empty one.</summary>
    public IEnumerable<(string Text, SourceLocation Location)> Items(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return [];
        if (entry.Value is YamlSequenceNode list) return list.Children.Select(n => ((n as YamlScalarNode)?.Value?.Trim() ?? "", At(n)));
        WrongType(key, entry.Value, "een lijst: regels die beginnen met een streepje");
        return [];
    }

    /// <summary>A mapping below this one; null when absent.</summary>
    public YamlMap? Map(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return null;
        if (entry.Value is YamlMappingNode map) return new YamlMap(map, _file, _lineOffset, _report, _rules);
        if (entry.Value is not YamlScalarNode { Value: null or "" }) WrongType(key, entry.Value, "regels met «sleutel: waarde»");
        return null;
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return [];
        if (entry.Value is not YamlSequenceNode list)
        {
            WrongType(key, entry.Value, "een lijst: regels die beginnen met een streepje");
            return [];
        }
        foreach (var item in list.Children.Where(n => n is not YamlMappingNode))
            _report(new Finding(_rules.Value, At(item), $"Bij «{key}» hoort elk streepje regels met «sleutel: waarde» te hebben."));
        return [.. list.Children.OfType<YamlMappingNode>().Select(n => new YamlMap(n, _file, _lineOffset, _report, _rules))];
    }

    /// <summary>Reports every key that is not in the list: what it was meant to do, does not happen.</summary>
    public void ReportUnknown(params IReadOnlyList<string> known)
    {
        foreach (var (name, (key, _)) in _entries)
        {
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            _report(new Finding(_rules.Key, At(key), $"De sleutel «{name}» bestaat niet.")
            {
                Fix = Nearest.To(name, known) is { } nearest ? $"Schrijf «{nearest}»." : $"Haal de regel weg, of kies uit: {string.Join(", ", known)}.",
            });
        }
    }

    /// <summary>Reports a value that is readable but wrong.</summary>
    public void WrongValue(string key, string message, string fix) =>
        _report(new Finding(_rules.Value, LocationOf(key), message) { Fix = fix });

    private T? Read<T>(string key, string expected, Func<string, T?> parse) where T : struct
    {
        if (Text(key) is not { } text) return null;
        var value = parse(text);
        if (value is null) WrongType(key, _entries[key].Value, expected);
        return value;
    }

    private void WrongType(string key, YamlNode value, string expected) =>
        _report(new Finding(_rules.Value, At(value), $"Bij «{key}» hoort {expected}.")
        {
            Fix = $"Schrijf achter «{key}:» {expected}.",
        });

    private SourceLocation At(YamlNode node) => new(_file, (int)node.Start.Line + _lineOffset, (int)node.Start.Column);

    private static bool IsNull(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~";
}
