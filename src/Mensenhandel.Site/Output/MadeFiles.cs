using System.Globalization;
using System.IO.Hashing;

namespace Mensenhandel.Site.Output;

/// <summary>
/// What the program made in an output folder, kept in a file beside it: only what stands there as it was made may be replaced or
/// taken away. A file may be listed with two contents: while the folders change places, either may be the one that is there.
/// </summary>
internal sealed class MadeFiles
{
    private const string Explanation = "# Wat het programma in de map hiernaast maakte. Laat dit bestand staan: zonder vervangt het programma die map niet.";
    private const int HashLength = 32;

    private readonly string _file;
    private HashSet<(string Path, UInt128 Hash)> _made = [];
    private HashSet<string> _paths = new(StringComparer.Ordinal);

    private MadeFiles(string file) => _file = file;

    /// <summary>Paths below the folder, with forward slashes.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>Reads the list of a folder; an empty one where nothing shows what was made.</summary>
    public static MadeFiles Of(string folder)
    {
        var made = new MadeFiles(Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.gemaakt"));
        if (!Directory.Exists(folder) || !File.Exists(made._file)) return made;
        foreach (var line in File.ReadLines(made._file))
            if (line.Length > HashLength + 1 && UInt128.TryParse(line.AsSpan(0, HashLength), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hash))
                made.Add(line[(HashLength + 1)..], hash);
        return made;
    }

    public bool Has(string path) => _paths.Contains(path);

    /// <summary>The file has the content that the program gave it.</summary>
    public bool IsAsMade(string path, string folder) => _made.Contains((path, Hash(File.ReadAllBytes(Path.Combine(folder, path)))));

    /// <summary>Not for secrets: it tells a file that somebody changed from one that nobody touched.</summary>
    public static UInt128 Hash(ReadOnlySpan<byte> content) => XxHash128.HashToUInt128(content);

    /// <summary>From now on these may be there too.</summary>
    public void Expect(IEnumerable<KeyValuePair<string, UInt128>> files)
    {
        foreach (var (path, hash) in files) Add(path, hash);
        Save();
    }

    /// <summary>From now on these are there, and nothing else.</summary>
    public void Become(IEnumerable<KeyValuePair<string, UInt128>> files)
    {
        (_made, _paths) = ([], new(StringComparer.Ordinal));
        Expect(files);
    }

    private void Add(string path, UInt128 hash)
    {
        _made.Add((path, hash));
        _paths.Add(path);
    }

    /// <summary>In one step: a list that was half written would make the program a stranger to its own files.</summary>
    private void Save()
    {
        var written = _file + ".nieuw";
        File.WriteAllLines(written, _made.OrderBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Hash)
            .Select(m => $"{m.Hash.ToString("x32", CultureInfo.InvariantCulture)} {m.Path}").Prepend(Explanation));
        File.Move(written, _file, overwrite: true);
    }
}
