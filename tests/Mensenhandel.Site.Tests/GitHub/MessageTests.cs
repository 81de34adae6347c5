using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Mensenhandel.Site.Tests.GitHub;

/// <summary>The script of <c>bericht.yml</c>, taken from there and run by node as GitHub's github-script runs it: as the body of an async function.</summary>
public sealed class MessageTests : IDisposable
{
    private const int Longest = 65536;

    /// <summary>Prints the body of the comment that the script makes.</summary>
    private const string Host = """
        const run = { head_sha: 'a', head_branch: 'tekst', head_repository: { id: 1, owner: { login: 'x' } }, html_url: 'https://github.example/run/1' };
        const pull = { number: 7, head: { sha: 'a', repo: { id: 1 } } };
        const rest = { pulls: { list: 'pulls' }, issues: { listComments: 'comments', createComment: async c => process.stdout.write(c.body) } };
        const github = { rest, paginate: async what => what === 'pulls' ? [pull] : [] };
        const core = { info: console.error, setFailed: text => { throw new Error(text); } };
        const AsyncFunction = (async () => {}).constructor;
        new AsyncFunction('github', 'context', 'core', 'require', require('fs').readFileSync('script.js', 'utf8'))(
          github, { payload: { workflow_run: run }, repo: { owner: 'x', repo: 'y' } }, core, require).catch(e => { console.error(e); process.exit(1); });
        """;

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_short_message_arrives_whole_and_calls_nobody()
    {
        var body = Comment("## Fout\n\nMail @iemand <!-- weg -->\n");
        Assert.Equal("<!-- bericht van de controle -->\n## Fout\n\nMail @\u200biemand &lt;!-- weg -->\n\n\n[De hele controle, en de site om te bekijken](https://github.example/run/1)\n", body);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData("<!--")]
    [InlineData("😀")]
    public void A_long_message_is_cut_to_what_GitHub_takes_and_never_halfway_a_letter(string repeated)
    {
        // Every place where the cut can fall within what repeats.
        for (var shift = 0; shift < 7; shift++)
        {
            var body = Comment(new string('x', shift) + string.Concat(Enumerable.Repeat(repeated, Longest)));
            Assert.InRange(body.Length, Longest - 10, Longest);
            Assert.EndsWith("\n\n[De hele controle, en de site om te bekijken](https://github.example/run/1)\n", body, StringComparison.Ordinal);
            var text = body.Split('\n')[1];
            Assert.DoesNotContain('\uFFFD', text);
            Assert.DoesNotMatch("&(l|lt)?$", text);
            Assert.DoesNotContain("<!--", text);
        }
    }

    private string Comment(string message)
    {
        _site.With("bericht/bericht.md", message).With("script.js", Script()).With("host.js", Host);
        using var process = Process.Start(new ProcessStartInfo("node", ["host.js"]) { WorkingDirectory = _site.Root, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static string Script()
    {
        using var text = new StreamReader(Path.Combine(Repository.Root, ".github/workflows/bericht.yml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        var step = ((YamlSequenceNode)yaml.Documents[0].RootNode["jobs"]["bericht"]["steps"]).Children[^1];
        return ((YamlScalarNode)step["with"]["script"]).Value!;
    }
}
