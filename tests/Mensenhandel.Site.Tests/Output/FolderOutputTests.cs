using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.Output;

public sealed class FolderOutputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mensenhandel-").FullName;

    private string Folder => Path.Combine(_root, "output");

    private FolderOutput Open() => new(Folder, Path.Combine(_root, "input"));

    private void Build(string content)
    {
        using var output = Open();
        output.Write("robots.txt", []);
        output.Write("a/index.html", System.Text.Encoding.UTF8.GetBytes(content));
        output.Commit();
    }

    [Fact]
    public void A_build_replaces_the_output_as_a_whole()
    {
        Build("oud");
        File.WriteAllText(Path.Combine(Folder, "weg.html"), "");
        Build("nieuw");
        Assert.Equal("nieuw", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
        Assert.False(File.Exists(Path.Combine(Folder, "weg.html")));
        Assert.Equal([Folder], Directory.GetDirectories(_root));
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
        Assert.Equal([Folder], Directory.GetDirectories(_root));
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
        Assert.Equal([Folder], Directory.GetDirectories(_root));
    }

    [Fact]
    public void A_page_that_is_gone_disappears_also_when_nothing_else_changed()
    {
        Build("zelfde");
        File.WriteAllText(Path.Combine(Folder, "weg.html"), "");
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
        Assert.Equal([Folder], Directory.GetDirectories(_root));
    }

    [Fact]
    public void A_build_that_was_killed_between_the_two_moves_is_repaired()
    {
        Build("goed");
        Directory.Move(Folder, Folder + ".oud");
        using (Open()) { }
        Assert.Equal("goed", File.ReadAllText(Path.Combine(Folder, "a/index.html")));
    }

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "belastingaangifte.pdf"), "");
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
