namespace Mensenhandel.Site.Engine;

/// <summary>
/// One step in the life of a document: gives zero, one or more documents for each that comes in.
/// Must be safe to call for many documents at a time.
/// </summary>
public interface IModule
{
    IEnumerable<Document> Execute(Document input, BuildContext context);
}
