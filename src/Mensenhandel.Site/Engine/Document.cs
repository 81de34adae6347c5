namespace Mensenhandel.Site.Engine;

/// <summary>What flows between modules.</summary>
/// <param name="Source">The file that it came from as findings name it (forward slashes); empty for what the program made.</param>
/// <param name="Destination">The file below the output folder: <c>melden/index.html</c>.</param>
public abstract record Document(string Source, string Destination);

/// <summary>A document as bytes, ready to be written.</summary>
public sealed record FileDocument(string Source, string Destination, byte[] Content) : Document(Source, Destination);
