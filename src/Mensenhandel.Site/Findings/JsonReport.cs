using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mensenhandel.Site.Findings;

/// <summary>The <c>--json</c> file: the same facts as the console, for scripts and auditors.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable Dutch ("coördinatie") in a file that is never embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="more">Writes what a verb has to say beside findings.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(FindingReport report, string tool, string file, Action<Utf8JsonWriter>? more = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", tool);
        json.WriteString("version", typeof(JsonReport).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();
        WriteStrings(json, "pages", report.Pages);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("amounts");
        foreach (var amount in report.Amounts) Write(json, amount);
        json.WriteEndArray();
        more?.Invoke(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", finding.Location.File);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteString("page", finding.Page);
        json.WriteString("message", finding.Message);
        json.WriteString("fix", finding.Fix);
        WriteStrings(json, "wcag", finding.Rule.Wcag);
        json.WriteStartObject("evidence");
        foreach (var (name, value) in finding.Evidence) json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SettledAmount amount)
    {
        json.WriteStartObject();
        json.WriteString("text", amount.Text);
        json.WriteString("file", amount.Location.File);
        json.WriteNumber("line", amount.Location.Line);
        json.WriteNumber("column", amount.Location.Column);
        json.WriteString("page", amount.Page);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
