using System.CommandLine;
using Mensenhandel.Site.Commands;

var build = BuildCommand.Create();
var root = new RootCommand("Maakt en controleert de website over mensenhandel. Zonder opdracht: build.")
{
    build,
    PreviewCommand.Create(),
    CheckCommand.Create(),
    ReadabilityCommand.Create(),
    NewCommand.Create(),
    ContactsCommand.Create(),
};
// Statiq's habit: no verb builds, with build's own options.
foreach (var option in build.Options) root.Options.Add(option);
root.SetAction(BuildCommand.Run);

return await CommandLine.RunAsync(root, args);
