namespace Mensenhandel.Site.Tests.GitHub;

public class OwnersTests
{
    private static IReadOnlyList<string[]> Lines => [.. File.ReadLines(Path.Combine(Repository.Root, ".github/CODEOWNERS"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void Every_file_has_an_owner_and_later_lines_win() => Assert.Equal("*", Lines[0][0]);

    /// <summary>GitHub passes over a line with an owner that is none, such as a second pattern.</summary>
    [Fact]
    public void Each_line_is_one_pattern_and_its_owners() =>
        Assert.All(Lines, line => Assert.True(line.Length > 1 && line.Skip(1).All(owner => owner.StartsWith('@')), string.Join(' ', line)));
}
