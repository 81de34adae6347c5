using System.Globalization;
using System.Text.Json;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>Tells what the judge says of whole texts: for people, and for scripts.</summary>
public static class LanguageReporter
{
    /// <summary>The verdict, the score (with a point, for scripts), the limits and the sentences to begin with.</summary>
    public static void Write(LanguageReport report, TextWriter output)
    {
        output.WriteLine($"{report.File}: {(report.IsB1 ? "B1" : "niet B1")}, {report.Words} woorden.");
        output.WriteLine($"score: {report.Score.ToString("0.00", CultureInfo.InvariantCulture)}");
        foreach (var limit in report.Limits)
            output.WriteLine($"    {(limit.Passed ? "goed" : "fout")}  {limit.Name}: {Number(limit.Value)} (grens {Number(limit.Limit)})");
        foreach (var sentence in report.Worst.Take(3))
            output.WriteLine($"    regel {sentence.Location.Line}: {(sentence.Text.Length > 100 ? sentence.Text[..97] + "..." : sentence.Text)}");
        if (report.Waivers.Count > 0) output.WriteLine($"    Uitzonderingen: {report.Waivers.Count}.");
    }

    /// <summary>Adds <c>"texts": [{"file", "score", "b1", "words", "exceptions", "limits": […], "worst": […]}]</c>.</summary>
    public static void Write(IEnumerable<LanguageReport> reports, Utf8JsonWriter json)
    {
        json.WriteStartArray("texts");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("file", report.File);
            json.WriteNumber("score", report.Score);
            json.WriteBoolean("b1", report.IsB1);
            json.WriteNumber("words", report.Words);
            json.WriteNumber("exceptions", report.Waivers.Count);
            json.WriteStartArray("limits");
            foreach (var limit in report.Limits)
            {
                json.WriteStartObject();
                json.WriteString("name", limit.Name);
                json.WriteNumber("value", limit.Value);
                json.WriteNumber("limit", limit.Limit);
                json.WriteBoolean("passed", limit.Passed);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("worst");
            foreach (var sentence in report.Worst.Take(5))
            {
                json.WriteStartObject();
                json.WriteNumber("line", sentence.Location.Line);
                json.WriteNumber("column", sentence.Location.Column);
                json.WriteString("text", sentence.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>As people here write it: with a comma.</summary>
    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
