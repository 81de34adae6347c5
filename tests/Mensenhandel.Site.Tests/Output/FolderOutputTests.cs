using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Output;

public sealed class FolderOutputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mensenhandel-").FullName;

    private string Folder => Path.Combine(_root, "output");

    private FolderOutput Open() => new(Folder, Path.Combine(_root, "input"));

    private void Build(string content, string? more = null, string robots = "")
    {
        using var output = Open();
        output.Write("robots.txt", System.Text.Encoding.UTF8.GetBytes(robots));
        output.Write("a/index.html", System.Text.Encoding.UTF8.GetBytes(content));
        if (more is not null) output.Write(more, []);
        output.Commit();
    }

    private void Put(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, file))!);
        File.WriteAllText(Path.Combine(Folder, file), text);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>What a build that was killed leaves: its note, and the folder that it worked in.</summary>
    private void Killed(string note, string work, string text)
    {
        File.WriteAllText(Path.Combine(_root, ".output.bezig"), note);
        Directory.CreateDirectory(Path.Combine(_root, work, "a"));
        File.WriteAllText(Path.Combine(_root, work, "a/index.html"), text);
    }

    private void AssertNothingLeft() => Assert.DoesNotContain(Directory.GetDirectories(_root), folder => folder != Folder);

    [Fact]
    public void A_build_replaces_the_output_as_a_whole()
    {
        Build("oud", "weg.html");
        Build("nieuw");
        Assert.Equal("nieuw", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
        Assert.False(File.Exists(Path.Combine(Folder, "weg.html")));
        AssertNothingLeft();
    }

    [Fact]
    public void A_build_that_only_adds_a_file_is_published()
    {
        Build("zelfde");
        Build("zelfde", "b/index.html");
        Assert.True(File.Exists(Path.Combine(Folder, "b/index.html")));
        AssertNothingLeft();
    }

    [Fact]
    public void Many_threads_may_write_into_one_new_folder()
    {
        for (var round = 0; round < 150; round++)
        {
            using var output = Open();
            Parallel.For(0, 16, i => output.Write($"map{round}/beeld{i}.png", [(byte)i]));
        }
        AssertNothingLeft();
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_written_again()
    {
        Build("oud");
        var (robots, page) = (Path.Combine(Folder, "robots.txt"), Path.Combine(Folder, "a/index.html"));
        var earlier = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(robots, earlier);
        File.SetLastWriteTimeUtc(page, earlier);
        Build("nieuw");
        Assert.Equal(earlier, File.GetLastWriteTimeUtc(robots));
        Assert.NotEqual(earlier, File.GetLastWriteTimeUtc(page));
        Assert.Equal("nieuw", File.ReadAllText(page));
        AssertNothingLeft();
    }

    [Fact]
    public void A_build_that_changes_nothing_leaves_the_folder_alone()
    {
        Build("zelfde");
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "a/index.html"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Directory.SetLastWriteTimeUtc(Folder, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build("zelfde");
        Assert.Equal(2020, Directory.GetLastWriteTimeUtc(Folder).Year);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(Path.Combine(Folder, "a/index.html")).Year);
        AssertNothingLeft();
    }

    [Fact]
    public void A_page_that_is_gone_disappears_also_when_nothing_else_changed()
    {
        Build("zelfde", "weg.html");
        Build("zelfde");
        Assert.False(File.Exists(Path.Combine(Folder, "weg.html")));
        Assert.Equal("zelfde", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_is_written()
    {
        Build("bel 0900 8844");
        Build("bel 0900 8845");
        Assert.Equal("bel 0900 8845", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
    }

    [Fact]
    public void Without_commit_the_last_good_output_stays()
    {
        Build("goed");
        using (var output = Open()) output.Write("a/index.html", []);
        Assert.Equal("goed", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
        AssertNothingLeft();
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData("eigen/pagina.html")]
    [InlineData("eigen/.git/..wel/zichtbaar")]
    public void What_somebody_else_put_in_the_folder_stays_and_the_build_refuses(string file)
    {
        Build("goed");
        Put(file, "van mij");
        var refusal = Assert.Throws<SiteException>(() => Build("nieuw")).Message;
        Assert.Contains("niet door dit programma zijn gemaakt", refusal);
        Assert.Equal("van mij", Read(file));
        Assert.Equal("goed", Read("a/index.html"));
        AssertNothingLeft();
    }

    [Fact]
    public void An_empty_folder_of_somebody_else_makes_the_build_refuse_too()
    {
        Build("goed");
        Directory.CreateDirectory(Path.Combine(Folder, "voor-later"));
        Assert.Throws<SiteException>(() => Build("nieuw"));
        Assert.True(Directory.Exists(Path.Combine(Folder, "voor-later")));
    }

    [Fact]
    public void Hidden_files_of_somebody_else_go_along()
    {
        Build("goed");
        Put(".git/HEAD", "ref: refs/heads/pages");
        Put(".DS_Store", "x");
        Put("a/.DS_Store", "y");
        Directory.CreateDirectory(Path.Combine(Folder, ".git/refs/tags"));
        Build("nieuw");
        Build("nieuwer", "b/index.html");
        Assert.Equal(("ref: refs/heads/pages", "x", "y"), (Read(".git/HEAD"), Read(".DS_Store"), Read("a/.DS_Store")));
        Assert.True(Directory.Exists(Path.Combine(Folder, ".git/refs/tags")));
        Assert.Equal("nieuwer", Read("a/index.html"));
        AssertNothingLeft();
    }

    [Theory]
    [InlineData("nieuw", "robots.txt")]
    [InlineData("nieuw", "a/index.html")]
    [InlineData("zelfde", "weg.html")]
    public void A_file_that_somebody_changed_is_not_replaced_or_taken_away(string content, string file)
    {
        Build("zelfde", "weg.html");
        Put(file, "van mij");
        var refusal = Assert.Throws<SiteException>(() => Build(content, robots: "nieuw")).Message;
        Assert.Contains($"{file}» is veranderd sinds het programma het maakte", refusal);
        Assert.Equal("van mij", Read(file));
        AssertNothingLeft();
    }

    [Fact]
    public void A_new_folder_in_place_of_the_one_that_was_made_belongs_to_somebody_else()
    {
        Build("goed");
        Directory.Delete(Folder, recursive: true);
        Put("robots.txt", "van mij");
        Assert.Throws<SiteException>(() => Build("nieuw", robots: "nieuw"));
        Assert.Equal("van mij", Read("robots.txt"));
    }

    [Theory]
    [InlineData("output.oud")]
    [InlineData("output.nieuw")]
    [InlineData(".output.0123abcd.nieuw")]
    public void Folders_beside_the_output_that_look_like_ours_are_left_alone(string name)
    {
        Directory.CreateDirectory(Path.Combine(_root, name));
        File.WriteAllText(Path.Combine(_root, name, "van-mij.txt"), "");
        using (Open()) { }
        Assert.False(Directory.Exists(Folder));
        Build("goed");
        using (var failed = Open()) failed.Write("a/index.html", []);
        Build("nieuw");
        Assert.True(File.Exists(Path.Combine(_root, name, "van-mij.txt")));
        Assert.Equal("nieuw", Read("a/index.html"));
    }

    [Fact]
    public void A_link_to_a_folder_is_followed()
    {
        var target = Path.Combine(_root, "www", "site");
        Directory.CreateDirectory(target);
        Directory.CreateSymbolicLink(Folder, target);
        Build("goed");
        Build("nieuw");
        Assert.Equal(target, new DirectoryInfo(Folder).LinkTarget);
        Assert.Equal("nieuw", File.ReadAllText(Path.Combine(target, "a/index.html")));
        Assert.Equal([target], Directory.GetDirectories(Path.Combine(_root, "www")));
    }

    [Fact]
    public void A_build_that_was_killed_while_it_wrote_leaves_nothing_to_the_next()
    {
        Build("goed");
        Killed("nieuw .output.0123abcd.nieuw\n", ".output.0123abcd.nieuw", "half");
        Build("nieuw");
        Assert.Equal("nieuw", Read("a/index.html"));
        AssertNothingLeft();
    }

    [Fact]
    public void A_build_that_was_killed_after_the_folders_changed_places_is_finished()
    {
        Build("goed");
        Killed("wissel .output.0123abcd.nieuw", ".output.0123abcd.nieuw", "oude uitvoer");
        // Somebody put it in the old output in the very last moment.
        File.WriteAllText(Path.Combine(_root, ".output.0123abcd.nieuw", ".laatste"), "van mij");
        Build("nieuw");
        Assert.Equal("van mij", Read(".laatste"));
        AssertNothingLeft();
    }

    [Fact]
    public void A_build_that_was_killed_between_the_two_moves_is_repaired()
    {
        Build("goed");
        Killed("wissel .output.0123abcd.nieuw", ".output.0123abcd.nieuw", "nieuwe uitvoer");
        Directory.Move(Folder, Path.Combine(_root, ".output.0123abcd.nieuw.oud"));
        using (Open()) { }
        Assert.Equal("goed", Read("a/index.html"));
        AssertNothingLeft();
    }

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused()
    {
        Put("belastingaangifte.pdf", "");
        Put("robots.txt", "");
        Assert.Contains("niet door dit programma", Assert.Throws<SiteException>(Open).Message);
    }

    [Fact]
    public void The_folder_of_the_sources_is_refused()
    {
        Assert.Throws<SiteException>(() => new FolderOutput(_root, Path.Combine(_root, "input")));
        Assert.Throws<SiteException>(() => new FolderOutput(Path.Combine(_root, "input", "x"), Path.Combine(_root, "input")));
    }

    [Theory]
    [InlineData("../buiten.html")]
    [InlineData("/buiten.html")]
    public void A_path_that_leaves_the_folder_is_refused(string path)
    {
        using var output = Open();
        Assert.Throws<SiteException>(() => output.Write(path, []));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
