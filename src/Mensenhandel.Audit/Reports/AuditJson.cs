using System.Text.Json;
using Mensenhandel.Site.Findings;

namespace Mensenhandel.Audit.Reports;

/// <summary>The fixed contract (tool, pages, findings), and behind it all that the other reports are made of.</summary>
public static class AuditJson
{
    public static void Write(AuditResult result, string file) => JsonReport.Write(result.Report, "Mensenhandel.Audit", file, json => More(result, json));

    private static void More(AuditResult result, Utf8JsonWriter json)
    {
        json.WriteString("started", result.Started.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        if (result.Stopped is { } stopped) json.WriteString("stopped", stopped);
        if (result.Missing.Count > 0) Strings("missing", result.Missing);
        json.WriteStartObject("made");
        json.WriteString("browser", result.Browser);
        Strings("engines", result.Engines);
        Strings("fonts", result.Fonts);
        Strings("variants", result.Variants.Select(v => v.Name));
        json.WriteString("machine", result.Origin.Machine);
        json.WriteString("commit", result.Origin.Commit);
        json.WriteString("command", result.Origin.Command);
        json.WriteEndObject();
        json.WriteStartArray("runs");
        foreach (var run in result.Runs)
        {
            json.WriteStartObject();
            json.WriteString("page", run.Page);
            json.WriteString("title", run.Title);
            if (run.Address is { } address) json.WriteString("address", address.AbsoluteUri);
            json.WriteString("hash", run.Hash);
            json.WriteBoolean("finished", run.Finished);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("criteria");
        foreach (var outcome in result.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("criterion", outcome.Criterion.Nummer);
            json.WriteString("name", outcome.Criterion.Naam);
            json.WriteString("level", outcome.Criterion.Niveau);
            json.WriteString("verdict", outcome.Verdict);
            json.WriteString("instruction", outcome.Criterion.Handmatig);
            json.WriteStartArray("pages");
            foreach (var page in outcome.Pages)
            {
                json.WriteStartObject();
                json.WriteString("page", page.Page);
                json.WriteString("verdict", page.Verdict);
                json.WriteString("because", page.Because);
                if (page.Judgement is { } judgement)
                {
                    json.WriteString("judgedBy", judgement.Who);
                    json.WriteString("judgedOn", judgement.When.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (result.Since is { } since)
        {
            json.WriteStartObject("since");
            if (since.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Strings("new", since.New.Order(StringComparer.Ordinal));
            Strings("gone", since.Gone);
            Strings("still", since.Still.Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        void Strings(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }
}
