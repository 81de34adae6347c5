using System.Text.Json;
using Mensenhandel.Audit.Evidence;

namespace Mensenhandel.Audit.Tests.Evidence;

/// <summary>The tree comes from a browser that promises little about it: every shape gives a transcript.</summary>
public sealed class TranscriptTests
{
    [Fact]
    public void Says_what_has_one_id_twice_once() => Says("[pagina] «Proef»\n  Een\n", """
        [
          { "nodeId": "1", "role": { "value": "RootWebArea" }, "name": { "value": "Proef" }, "childIds": ["2", "2"] },
          { "nodeId": "2", "role": { "value": "StaticText" }, "name": { "value": "Een" } },
          { "nodeId": "2", "role": { "value": "StaticText" }, "name": { "value": "Een" } }
        ]
        """);

    [Fact]
    public void Passes_over_children_that_are_not_there() => Says("[pagina]\n  Een\n", """
        [
          { "nodeId": "1", "role": { "value": "RootWebArea" }, "childIds": ["9", null, 3, "2"] },
          { "nodeId": "2", "role": { "value": "StaticText" }, "name": { "value": "Een" } }
        ]
        """);

    [Fact]
    public void Ends_where_the_tree_runs_in_a_circle() => Says("[pagina]\n  [lijst]\n", """
        [
          { "nodeId": "1", "role": { "value": "RootWebArea" }, "childIds": ["2"] },
          { "nodeId": "2", "role": { "value": "list" }, "childIds": ["1", "2"] }
        ]
        """);

    [Fact]
    public void Reads_on_where_fields_are_missing() => Says("[pagina]\n  [kop niveau ] «Kop»\n", """
        [
          { "nodeId": "1", "role": { "value": "RootWebArea" }, "childIds": ["2", "3", "4", "5"] },
          { "role": { "value": "StaticText" }, "name": { "value": "Zonder nummer" } },
          { "nodeId": "2" },
          { "nodeId": "3", "role": "link", "name": null, "properties": {} },
          { "nodeId": "4", "role": { "value": "heading" }, "name": { "value": "Kop" }, "properties": [{}, { "name": "level" }, 7] },
          { "nodeId": "5", "role": {}, "ignored": null, "childIds": "2" },
          null
        ]
        """);

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""[{ "role": { "value": "generic" } }]""")]
    public void Says_nothing_of_a_tree_without_anything_in_it(string tree) => Says("", tree);

    [Fact]
    public void Reads_a_tree_of_any_depth()
    {
        const int depth = 100_000;
        var nodes = Enumerable.Range(0, depth).Select(i => $$"""{ "nodeId": "{{i}}", "role": { "value": "list" }, "childIds": ["{{i + 1}}"] }""");

        var lines = Read($"[{string.Join(',', nodes)}]").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(depth, lines.Length);
        Assert.True(lines[^1].Length < 200);
    }

    [Fact]
    public void Says_a_heading_once_also_when_its_style_adds_to_it() => Says("[kop niveau 2] «1. Kop»\n  [link] «meer»\n", """
        [
          { "nodeId": "1", "role": { "value": "heading" }, "name": { "value": "1. Kop" }, "properties": [{ "name": "level", "value": { "value": 2 } }], "childIds": ["2", "3", "4"] },
          { "nodeId": "2", "ignored": true, "role": { "value": "none" }, "childIds": ["-5"] },
          { "nodeId": "-5", "role": { "value": "StaticText" }, "name": { "value": "1. " } },
          { "nodeId": "3", "role": { "value": "StaticText" }, "name": { "value": "Kop" } },
          { "nodeId": "4", "role": { "value": "link" }, "name": { "value": "meer" } }
        ]
        """);

    private static void Says(string expected, string tree) => Assert.Equal(expected, Read(tree));

    private static string Read(string tree)
    {
        using var json = JsonDocument.Parse(tree);
        return Transcript.Of("proef.html", json.RootElement).Split("\n\n", 2)[1];
    }
}
