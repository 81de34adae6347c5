using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Modules;

/// <summary>Gives each of several modules the same document.</summary>
public sealed class MakeAll(params IReadOnlyList<IModule> modules) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context) => modules.SelectMany(m => m.Execute(input, context));
}
