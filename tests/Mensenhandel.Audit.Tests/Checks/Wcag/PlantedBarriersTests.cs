using System.Text.RegularExpressions;
using Mensenhandel.Audit.Checks.Wcag;
using Mensenhandel.Site.Findings;
using Xunit.Abstractions;

namespace Mensenhandel.Audit.Tests.Checks.Wcag;

/// <summary>
/// The pages of <c>hindernissen.txt</c>: each wrong one must be found on its criterion, each right twin must have no error
/// at all from the audit's own checks.
/// </summary>
[Collection(BrowserFixture.Collection)]
public sealed partial class PlantedBarriersTests(BrowserFixture fixture, ITestOutputHelper output)
{
    [Fact]
    public async Task Finds_each_planted_barrier_on_its_criterion_and_nothing_on_its_twin()
    {
        using var folder = new TestFolder();
        var barriers = Read();
        foreach (var file in new[] { "beeld.svg", "tekst.svg" }) await File.WriteAllTextAsync(Path.Combine(folder.Path, file), Drawing(file));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "toon.wav"), Tone());
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "film.webm"), await FilmAsync());
        foreach (var (criterion, name, wrong, right) in barriers)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, $"{criterion}-{name}-fout.html"), Page(name, wrong));
            await File.WriteAllTextAsync(Path.Combine(folder.Path, $"{criterion}-{name}-goed.html"), Page(name, right));
        }

        var result = await fixture.AuditAsync(folder.Path, new() { Checks = OwnChecks.Create, Variants = [OwnChecks.Narrow, OwnChecks.Wide] });

        Assert.Null(result.Stopped);
        var errors = result.Report.Findings
            .Where(f => f.Severity == Severity.Error && f.Rule.Wcag.Count > 0)
            .SelectMany(f => f.Evidence["paginalijst"].Split(", ").Select(page => (page, f)))
            .ToLookup(f => f.page, f => f.f);
        string[] missed = [.. barriers.Where(b => !errors[$"{b.Criterion}-{b.Name}-fout.html"].Any(f => f.Rule.Wcag.Contains(b.Criterion))).Select(b => $"{b.Criterion} {b.Name}")];
        string[] alarms = [.. barriers.SelectMany(b => errors[$"{b.Criterion}-{b.Name}-goed.html"].Select(f => $"{b.Criterion} {b.Name}: {f.Rule.Id} {f.Message}"))];
        output.WriteLine($"{barriers.Count - missed.Length} van {barriers.Count} hindernissen gevonden, {alarms.Length} keer vals alarm");
        Assert.Equal("", string.Join('\n', missed.Select(m => "gemist: " + m).Concat(alarms.Select(a => "vals alarm: " + a))));
        Assert.True(barriers.Count >= 60, $"{barriers.Count}");
    }

    private static IReadOnlyList<(string Criterion, string Name, string Wrong, string Right)> Read() =>
        [.. Barrier().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Checks", "Wcag", "hindernissen.txt")).ReplaceLineEndings("\n"))
            .Select(m => (m.Groups["criterion"].Value, m.Groups["name"].Value, m.Groups["wrong"].Value, m.Groups["right"].Value))];

    private static string Page(string name, string body) => $$"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hulp in de gemeente: {{name}}</title>
        <style>body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.6 sans-serif; background: #fff; color: #000; } p { overflow-wrap: anywhere; } input, button, select { font: inherit; border: 2px solid #333; }</style>
        </head>
        <body>
        <main>
        {{body}}
        </main>
        </body>
        </html>
        """;

    private static string Drawing(string file) => file == "tekst.svg"
        ? """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="0" y="30">Bel nu de hulplijn</text></svg>"""
        : """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="#f4f4f4"/></svg>""";

    /// <summary>Five seconds of sound: RIFF, one channel, 8 bits, 8000 Hz.</summary>
    private static byte[] Tone()
    {
        var samples = 8000 * 5;
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write("RIFF"u8);
        writer.Write(36 + samples);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(8000);
        writer.Write(8000);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(samples);
        for (var i = 0; i < samples; i++) writer.Write((byte)(128 + 40 * Math.Sin(i / 5.0)));
        writer.Flush();
        return memory.ToArray();
    }

    // A film with sound that a browser really plays, made by the browser: recorded until both tracks are in it.
    private const string Record = """
        async () => {
          const canvas = document.createElement('canvas');
          const pen = canvas.getContext('2d'), sound = new AudioContext(), tone = sound.createOscillator(), out = sound.createMediaStreamDestination();
          await sound.resume();
          tone.connect(out);
          tone.start();
          const stream = canvas.captureStream(10);
          stream.addTrack(out.stream.getAudioTracks()[0]);
          const recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus' }), parts = [];
          const stopped = new Promise(done => recorder.onstop = done);
          recorder.ondataavailable = async event => {
            parts.push(event.data);
            const text = new TextDecoder('latin1').decode(await new Blob(parts).arrayBuffer());
            if (text.includes('A_OPUS') && text.includes('V_VP8') && recorder.state === 'recording') recorder.stop();
          };
          recorder.start(100);
          const draw = setInterval(() => { pen.fillStyle = `hsl(${performance.now() % 360} 50% 50%)`; pen.fillRect(0, 0, 300, 150); }, 50);
          await stopped;
          clearInterval(draw);
          return btoa(Array.from(new Uint8Array(await new Blob(parts).arrayBuffer()), b => String.fromCharCode(b)).join(''));
        }
        """;

    private async Task<byte[]> FilmAsync()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        return Convert.FromBase64String(await page.EvaluateAsync<string>(Record));
    }

    [GeneratedRegex(@"^=== (?<criterion>[\d.]+) (?<name>\S+)\n(?<wrong>.*?)\n---\n(?<right>.*?)(?=\n===|\s*\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Barrier();
}
