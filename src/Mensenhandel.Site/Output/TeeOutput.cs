namespace Mensenhandel.Site.Output;

/// <summary>Gives every file to several outputs.</summary>
public sealed class TeeOutput(params IReadOnlyList<IOutput> outputs) : IOutput
{
    public void Write(string path, byte[] content)
    {
        foreach (var output in outputs) output.Write(path, content);
    }
}
