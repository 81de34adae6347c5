namespace Mensenhandel.Audit.Tests;

/// <summary>A folder of pages that goes away with the test.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("audit").FullName;

    /// <summary>The pages that are kept in the tree: "goed" or "fout".</summary>
    public static string Kept(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Pages", name);

    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>A page on which nothing is wrong, but for what <paramref name="main"/> and <paramref name="head"/> bring.</summary>
    public TestFolder WithPage(string path, string main = "", string head = "") => With(path,
        $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Proef {System.Net.WebUtility.HtmlEncode(path[..^5])}</title>
        {head}
        </head>
        <body>
        <main>
        <h1>Proef</h1>
        {main}
        </main>
        </body>
        </html>
        """);

    public TestFolder With(string path, string text)
    {
        var file = this[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
