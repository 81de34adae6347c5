using System.Diagnostics;

namespace Mensenhandel.Site.Tests.GitHub;

/// <summary>Which changes are published without the tests of the program; read with the git that GitHub reads them with.</summary>
public sealed class OnlyTextsTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, ".github", "alleen-teksten.sh");

    private readonly TestSite _site = new();

    public OnlyTextsTests()
    {
        Git("init", "-q");
        _site.With("input/index.md", "een\n").With("input/oud.md", "een lange tekst die bewaard blijft\n").With("src/Program.cs", "een lange tekst van het programma\n").With("settings.yml", "een\n");
        Base = Commit();
    }

    public void Dispose() => _site.Dispose();

    private string Base { get; }

    [Theory]
    [InlineData("input/index.md")]
    [InlineData("input/en/nieuw.md")]
    [InlineData("input/een naam met 'spaties' en \"tekens\".md")]
    [InlineData("input/één\nregel.md")]
    [InlineData("input/_gegevens/contacten.yml")]
    [InlineData("settings.yml")]
    [InlineData("audits/gepubliceerd/audit.json")]
    public void A_change_of_a_text_needs_no_tests(string file) => Assert.Equal("true", OnlyTexts(Base, With(file)));

    [Theory]
    [InlineData("src/Program.cs")]
    [InlineData("theme/Layout.razor")]
    [InlineData("tests/Test.cs")]
    [InlineData(".github/workflows/site.yml")]
    [InlineData("Directory.Packages.props")]
    [InlineData("input2/index.md")]
    [InlineData("input.md")]
    [InlineData("input ")]
    [InlineData("settings.yml.bak")]
    [InlineData("settings.yml\ninput/x")]
    [InlineData("src/input/index.md")]
    [InlineData("src/settings.yml")]
    [InlineData("audits.yml")]
    [InlineData("één.txt")]
    public void Any_other_change_does_also_beside_a_text(string file)
    {
        Assert.Equal("false", OnlyTexts(Base, With(file)));
        Assert.Equal("false", OnlyTexts(Base, With("input/index.md")));
    }

    [Fact]
    public void A_file_that_moves_counts_at_both_places()
    {
        Git("mv", "input/oud.md", "input/nieuw.md");
        var within = Commit();
        Assert.Equal("true", OnlyTexts(Base, within));
        Git("mv", "input/nieuw.md", "src/nieuw.md");
        var outOf = Commit();
        Assert.Equal("false", OnlyTexts(within, outOf));
        Git("mv", "src/Program.cs", "input/Program.cs");
        Assert.Equal("false", OnlyTexts(outOf, Commit()));
    }

    [Fact]
    public void A_file_that_is_deleted_counts()
    {
        Git("rm", "-q", "input/oud.md");
        var text = Commit();
        Assert.Equal("true", OnlyTexts(Base, text));
        Git("rm", "-q", "src/Program.cs");
        Assert.Equal("false", OnlyTexts(text, Commit()));
    }

    [Fact]
    public void What_changed_in_between_counts_unless_it_was_undone()
    {
        With("src/Program.cs");
        Assert.Equal("false", OnlyTexts(Base, With("input/index.md")));
        Git("checkout", "-q", Base, "--", "src/Program.cs");
        Assert.Equal("true", OnlyTexts(Base, Commit()));
    }

    [Fact]
    public void When_it_cannot_tell_the_tests_run()
    {
        var head = With("input/index.md");
        foreach (var unknown in (string[])["", "main", "--help", new string('0', 40), new string('a', 40), head[..10]])
        {
            Assert.Equal("false", OnlyTexts(unknown, head));
            Assert.Equal("false", OnlyTexts(Base, unknown));
        }
        // Nothing changed: this run was asked for.
        Assert.Equal("false", OnlyTexts(head, head));
        // After a forced push the base is no part of what is there now.
        Assert.Equal("false", OnlyTexts(head, Base));
        Git("checkout", "-q", "--orphan", "los");
        Assert.Equal("false", OnlyTexts(Base, With("input/index.md")));
    }

    [Fact]
    public void Outside_a_repository_it_cannot_tell()
    {
        var head = With("input/index.md");
        Directory.Delete(Path.Combine(_site.Root, ".git"), recursive: true);
        Assert.Equal("false", OnlyTexts(Base, head));
    }

    private string With(string file)
    {
        _site.With(file, Guid.NewGuid().ToString());
        return Commit();
    }

    private string Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@gemeente-voorbeeld.example", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "x");
        return Git("rev-parse", "HEAD");
    }

    private string OnlyTexts(string before, string after) => Run("bash", Script, before, after);

    private string Git(params string[] arguments) => Run("git", arguments);

    private string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _site.Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd('\n');
    }
}
