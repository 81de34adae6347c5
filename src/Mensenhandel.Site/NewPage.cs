using System.Text;
using System.Text.RegularExpressions;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Modules;

namespace Mensenhandel.Site;

/// <summary>Makes the files of a new page: both versions, as drafts, so that nothing unfinished is published;
/// the text to replace is one that a check finds (LeftoverCheck), for who forgets it later.</summary>
public static partial class NewPage
{
    private static readonly string EasyFolder = SiteVersion.Easy.Folder;

    /// <param name="name">Path below the input folder: <c>vormen/huisvesting</c>; <c>.md</c>, <c>input/</c> and slashes around it are forgiven.</param>
    /// <returns>The two files that were made.</returns>
    /// <exception cref="SiteException">The name cannot be an address, or there is such a page already; nothing was written.</exception>
    public static IReadOnlyList<string> Create(string input, string name, string? title, DateOnly today)
    {
        if (!Directory.Exists(input)) throw SiteBuild.NoInput(input);
        var path = Check(name);
        string[] files = [Path.Combine(input, path + ".md"), Path.Combine(input, EasyFolder, path + ".md")];
        foreach (var file in files)
            foreach (var present in new[] { file, Path.Combine(Path.ChangeExtension(file, null), "index.md") }.Where(File.Exists))
                throw new SiteException($"De pagina «{SiteBuild.Named(present)}» bestaat al. Kies een andere naam, of wijzig die pagina.");

        title = string.IsNullOrWhiteSpace(title) ? TitleOf(path) : title.Trim();
        var order = NextOrder(Path.GetDirectoryName(files[0])!);
        var made = new List<string>();
        try
        {
            foreach (var (file, text) in files.Zip([Text(title, order, today, "TODO: schrijf hier de gewone tekst."), Text(title, order, today, "TODO: schrijf hier dezelfde tekst in makkelijke taal.")]))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                // Never over a file that somebody made a moment ago.
                using (var stream = new FileStream(file, FileMode.CreateNew)) stream.Write(Encoding.UTF8.GetBytes(text));
                made.Add(file);
            }
        }
        catch
        {
            // Half a page would be a finding that the editor did not cause.
            foreach (var file in made) File.Delete(file);
            throw;
        }
        return [.. made.Select(SiteBuild.Named)];
    }

    private static string Check(string name)
    {
        var path = name.Replace('\\', '/').Trim('/');
        if (path.StartsWith("input/", StringComparison.Ordinal)) path = path["input/".Length..];
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) path = path[..^3];
        if (path == EasyFolder || path.StartsWith(EasyFolder + "/", StringComparison.Ordinal))
            throw new SiteException($"Noem de pagina zonder «{EasyFolder}/»: beide versies worden gemaakt.");
        if (!Name().IsMatch(path))
            throw new SiteException($"«{name}» kan geen naam van een pagina zijn. Gebruik kleine letters, cijfers en streepjes, zoals «vormen/dwang-op-het-werk».");
        return path;
    }

    private static string TitleOf(string path)
    {
        var words = path.Split('/').Last(part => part != "index" || !path.Contains('/')).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Ten after the last page of the folder, so that there is room between.</summary>
    private static int NextOrder(string folder) => !Directory.Exists(folder) ? 10 : 10 + Directory.EnumerateFiles(folder, "*.md")
        .Select(file => FrontMatterReader.Read(TextFile.Read(file, file, _ => { }) ?? "", file, _ => { }).Order)
        .Where(order => order < 10_000).DefaultIfEmpty(0).Max() / 10 * 10;

    private static string Text(string title, int order, DateOnly today, string body) => $"""
        ---
        Title: "{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}"
        Description: "TODO: schrijf hier in één zin wat er op de pagina staat."
        Order: {order}
        Concept: ja
        Eigenaar: Communicatie
        Gecontroleerd op: {today:yyyy-MM-dd}
        ---

        {body}

        """.ReplaceLineEndings("\n");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$")]
    private static partial Regex Name();
}
