namespace Mensenhandel.Audit;

/// <summary>Files that travel inside the program, because they are not C#: scripts for the browser, texts.</summary>
public static class EmbeddedFile
{
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
