using Mensenhandel.Site.Engine;
using Mensenhandel.Site.Output;

namespace Mensenhandel.Site.Modules;

/// <summary>Hands finished files to the output.</summary>
public sealed class WriteFiles(IOutput output) : IModule
{
    public IEnumerable<Document> Execute(Document input, BuildContext context)
    {
        var file = (FileDocument)input;
        output.Write(file.Destination, file.Content);
        return [];
    }
}
