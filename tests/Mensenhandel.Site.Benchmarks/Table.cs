namespace Mensenhandel.Site.Benchmarks;

/// <summary>A Markdown table.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params object[] cells) => _rows.Add([.. cells.Select(cell => cell switch
    {
        Sample s => FormattableString.Invariant($"{s.Wall:0.000} s ({s.Cpu:0.00} CPU s, {s.MiB:0} MiB)"),
        double ratio => FormattableString.Invariant($"{ratio:0.00}"),
        _ => $"{cell}",
    })]);

    public void Write()
    {
        Console.WriteLine($"### {title}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var row in _rows) Console.WriteLine($"| {string.Join(" | ", row)} |");
        Console.WriteLine();
    }
}
