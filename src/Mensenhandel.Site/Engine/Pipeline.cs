namespace Mensenhandel.Site.Engine;

/// <summary>
/// The way of one kind of document through the four phases of Statiq.
/// Input and Process end for all pipelines before PostProcess begins, so that PostProcess knows every page;
/// from there each document goes on to Output by itself, so that no rendered page waits in memory.
/// </summary>
public sealed record Pipeline(string Name)
{
    public IReadOnlyList<IModule> Input { get; init; } = [];
    public IReadOnlyList<IModule> Process { get; init; } = [];
    public IReadOnlyList<IModule> PostProcess { get; init; } = [];
    public IReadOnlyList<IModule> Output { get; init; } = [];
}
