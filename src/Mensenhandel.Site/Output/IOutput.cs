namespace Mensenhandel.Site.Output;

/// <summary>Where finished files go. Must be safe to call from many threads.</summary>
public interface IOutput
{
    /// <param name="path">Below the site's root, with forward slashes: <c>melden/index.html</c>.</param>
    void Write(string path, byte[] content);
}

/// <summary>For <c>check</c>: everything is made, nothing is written.</summary>
public sealed class NoOutput : IOutput
{
    public void Write(string path, byte[] content) { }
}
