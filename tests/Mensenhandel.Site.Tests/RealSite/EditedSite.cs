using System.Text.RegularExpressions;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Tests.RealSite;

/// <summary>A copy of a site, to be edited as a municipality edits its own.</summary>
internal sealed partial class EditedSite : IDisposable
{
    /// <summary>What a municipality may write: the texts and the judgements, the settings and the house style.</summary>
    private static readonly string[] Folders = ["input", "audits"], Files = ["settings.yml", "theme/huisstijl.css"];

    public string Root { get; } = Directory.CreateTempSubdirectory("mensenhandel-").FullName;

    private string Input => Path.Combine(Root, "input");

    public static EditedSite CopyOf(string root)
    {
        var site = new EditedSite();
        foreach (var file in Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories))
            .Concat(Files.Select(f => Path.Combine(root, f)).Where(File.Exists)))
        {
            var copy = Path.Combine(site.Root, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return site;
    }

    public void Rename(string name, string address)
    {
        var settings = Path.Combine(Root, "settings.yml");
        var text = File.ReadAllText(settings);
        text = Key("naam").Replace(text, $"naam: {name}");
        text = Key("adres").Replace(text, $"adres: {address}");
        text = Key("website").Replace(text, "website: https://www.ooststad.nl/");
        text = Key("e-mail").Replace(text, "e-mail: info@ooststad.nl");
        text = Key("beveiliging-contact").Replace(text, "beveiliging-contact: https://www.ooststad.nl/lek-melden/");
        File.WriteAllText(settings, text);
    }

    /// <summary>A page in both versions, with the dates that the guide asks for.</summary>
    public void AddPage(string name, DateOnly today)
    {
        foreach (var (folder, title) in new[] { ("", "Wat er op deze extra pagina staat"), ("makkelijk", "Nog een pagina van ons") })
        {
            var file = Path.Combine(Input, folder, name + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, $"---\nTitle: {title}\nDescription: Hier leest u wat er bij gevaar gebeurt.\nOrder: 500\nEigenaar: Communicatie\nGecontroleerd op: {today:yyyy-MM-dd}\n---\n\nDit is de website van {{gemeente}}. Is er nu gevaar? Bel 112.\n");
        }
    }

    /// <summary>Takes a page away in both versions, with the links to it: the first one that the rest of the site can do without.</summary>
    /// <returns>Its address below the root: <c>privacy/</c>.</returns>
    public string DropAPage(DateOnly today)
    {
        // A site of one page can lose only what was just added to it.
        AddPage("nog-een-pagina", today);
        var names = Directory.GetFiles(Path.Combine(Input, "makkelijk"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(Input, "makkelijk"), f).Replace('\\', '/'))
            .Where(n => Path.GetFileName(n) is not ("index.md" or "404.md" or "extra-uitleg.md")).OrderBy(n => n == "nog-een-pagina.md").ThenBy(n => n, StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            using var attempt = CopyOf(Root);
            attempt.Drop(name);
            if (SiteBuild.Run(new BuildOptions(attempt.Input) { Today = today }, new NoOutput()).Report.Blocks) continue;
            Drop(name);
            return name[..^".md".Length] + "/";
        }
        throw new InvalidOperationException("Every page of the site is needed by another.");
    }

    /// <summary>Every day on which somebody checked a page or a contact.</summary>
    public void DateEverything(DateOnly day)
    {
        foreach (var file in Directory.GetFiles(Input, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".md" or ".yml"))
            File.WriteAllText(file, CheckedOn().Replace(File.ReadAllText(file), m => $"{m.Groups[1].Value}{day:yyyy-MM-dd}"));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Drop(string name)
    {
        foreach (var folder in new[] { "", "makkelijk" }) File.Delete(Path.Combine(Input, folder, name));
        var address = name[..^".md".Length];
        var link = new Regex($@"\[([^\]]+)\]\((?:/makkelijk)?/{Regex.Escape(address)}/?(?:#[^)]*)?\)");
        foreach (var file in Directory.GetFiles(Input, "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, link.Replace(File.ReadAllText(file), "$1"));
    }

    private static Regex Key(string name) => new($"^{Regex.Escape(name)}:.*$", RegexOptions.Multiline);

    [GeneratedRegex(@"^(\s*(?:Gecontroleerd op|gecontroleerd): *)""?\d{4}-\d\d-\d\d""?", RegexOptions.Multiline)]
    private static partial Regex CheckedOn();
}
