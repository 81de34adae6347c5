using System.Text.RegularExpressions;

namespace Mensenhandel.Site.Tests;

/// <summary>Who may know whom (src/README.md). One program cannot enforce it with projects, so its using lines are read.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Findings"] = [],
        ["Engine"] = ["Findings"],
        ["Yaml"] = ["Findings"],
        ["Output"] = ["Findings"],
        ["Model"] = ["Engine", "Findings", "Yaml"],
        ["Security"] = ["Model"],
        ["HouseStyles"] = ["Findings", "Model"],
        ["Phones"] = ["Findings", "Model", "Yaml"],
        ["Checks"] = ["Findings", "Model", "Phones", "Yaml"],
        ["Rendering"] = ["Engine", "Findings", "Model", "Phones", "Security", "Theme"],
        ["Modules"] = ["Checks", "Engine", "Findings", "Model", "Output", "Phones", "Rendering", "Security", "Yaml"],
        ["Pipelines"] = ["Checks", "Engine", "Model", "Modules", "Output", "Rendering", "Security"],
        ["Hosting"] = ["Checks", "Engine", "Findings", "HouseStyles", "Model", "Output", "Security"],
        ["Comparison"] = ["Checks", "Findings", "Model"],
        ["Commands"] = ["Checks", "Comparison", "Findings", "Hosting", "Model", "Modules", "Output"],
    };

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src/Mensenhandel.Site"))
        .Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_whom_it_may_know(string folder)
    {
        Assert.True(Allowed.ContainsKey(folder), $"{folder} is new: say in ArchitectureTests and src/README.md whom it may know.");
        var wrong = Directory.GetFiles(Path.Combine(Repository.Root, "src/Mensenhandel.Site", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"^using Mensenhandel\.Site\.(\w+)", RegexOptions.Multiline)
                .Select(m => m.Groups[1].Value)
                .Where(used => used != folder && !Allowed[folder].Contains(used))
                .Select(used => $"{Path.GetFileName(file)} uses {used}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_theme_knows_only_the_model() => Assert.Empty(
        Directory.GetFiles(Path.Combine(Repository.Root, "theme"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"Mensenhandel\.Site\.(\w+)")
                .Where(m => m.Groups[1].Value is not ("Model" or "Theme"))
                .Select(m => $"{Path.GetFileName(file)} uses {m.Groups[1].Value}")));
}
