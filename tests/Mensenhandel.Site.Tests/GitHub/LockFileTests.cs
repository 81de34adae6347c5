namespace Mensenhandel.Site.Tests.GitHub;

/// <summary>The packages that are restored are the ones that were tested, on every machine.</summary>
public class LockFileTests
{
    [Fact]
    public void Every_project_has_a_lock_file_that_names_no_machine()
    {
        var projects = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        foreach (var project in projects)
        {
            var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"));
            Assert.DoesNotContain("://", text);
            Assert.DoesNotContain(Repository.Root, text);
            // Packages that the SDK adds by itself have its own version: another SDK could not restore them in locked mode.
            foreach (var own in (string[])["Microsoft.NET.ILLink.Tasks", "Microsoft.DotNet.ILCompiler", "Microsoft.NETCore.App.", "Microsoft.AspNetCore.App."])
                Assert.DoesNotContain(own, text);
        }
    }

    [Fact]
    public void GitHub_restores_what_is_locked_before_it_builds()
    {
        var workflow = File.ReadAllText(Path.Combine(Repository.Root, ".github/workflows/site.yml"));
        Assert.InRange(workflow.IndexOf("dotnet restore --locked-mode", StringComparison.Ordinal), 0, workflow.IndexOf("dotnet build -c Release --no-restore", StringComparison.Ordinal));
    }
}
