using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mensenhandel.Site.Checks.Language.Glossaries;
using Mensenhandel.Site.Model;
using Mensenhandel.Site.Phones;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mensenhandel.Site.Tests.Yaml;

/// <summary>The schemas in <c>.vscode/schema/</c>, with which an editor's own tool completes and checks the YAML, say what the program says.</summary>
public sealed class SchemaTests
{
    /// <summary>A schema, the object in it, and the keys that the reader of the program knows there.</summary>
    public static TheoryData<string, string, string[]> Keys => new()
    {
        { "pagina", "", [.. FrontMatterReader.Keys] },
        { "settings", "", [.. SettingsReader.Keys] },
        { "contacten", "properties/contacten/items", [.. ContactEntry.Keys, SiteVersion.Easy.Folder] },
        { "contacten", "definitions/teksten", ContactEntry.TextKeys },
        { "woordenlijst", "properties/woorden/items", GlossaryReader.Keys },
        { "toegankelijkheid", "", AccessibilityStatementReader.Keys },
        { "toegankelijkheid", "properties/onderzoeken/items", AccessibilityStatementReader.ExaminationKeys },
        { "toegankelijkheid", "properties/afwijkingen/items", AccessibilityStatementReader.DeviationKeys },
        { "versie", "", SiteVersionReader.Keys },
        { "versie", "properties/woorden", [.. Words.Keys.Keys] },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_schema_knows_the_keys_that_the_program_knows(string schema, string path, string[] keys)
    {
        var node = JsonNode.Parse(File.ReadAllText(SchemaFile(schema)))!;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries)) node = node[step]!;
        var properties = node["properties"]!.AsObject();
        Assert.Equal(keys.Order(StringComparer.Ordinal), properties.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.False(node["additionalProperties"]!.GetValue<bool>());
        Assert.All(properties, p => Assert.False(string.IsNullOrWhiteSpace(p.Value!["description"]?.GetValue<string>()), $"{p.Key} has no description."));
    }

    public static TheoryData<string, string> Files => new()
    {
        { "settings.yml", "settings" },
        { "input/_gegevens/contacten.yml", "contacten" },
        { "input/_gegevens/woordenlijst.yml", "woordenlijst" },
        { "input/_gegevens/toegankelijkheid.yml", "toegankelijkheid" },
        { "input/_gegevens/versies/en.yml", "versie" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_files_of_a_whole_site_obey_and_name_their_schema(string file, string schema)
    {
        var path = Path.Combine(GoodSite.Root, file);
        var text = await File.ReadAllTextAsync(path);
        Assert.Empty(await Errors(schema, text));
        var named = text.Split('\n')[0].Split("$schema=")[1];
        Assert.Equal(SchemaFile(schema), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, named)));
    }

    [Fact]
    public async Task The_first_lines_of_every_page_obey()
    {
        foreach (var file in Directory.GetFiles(GoodSite.Input, "*.md", SearchOption.AllDirectories))
            Assert.Empty(await Errors("pagina", (await File.ReadAllTextAsync(file)).Split("---\n")[1]));
    }

    [Theory]
    [InlineData("pagina", "Titel: Hulp")]
    [InlineData("pagina", "Title: Hulp\nPlek: boven")]
    [InlineData("pagina", "Title: Hulp\nGecontroleerd op: gisteren")]
    [InlineData("pagina", "Title: Hulp\nTermijn: 0")]
    [InlineData("settings", "adres: www.gemeente.nl")]
    [InlineData("settings", "kleur: rood")]
    [InlineData("contacten", "contacten:\n  - id: politie\n    naam: Politie")]
    [InlineData("contacten", "contacten:\n  - id: politie\n    naam: Politie\n    voor: Melden\n    nummer: 0900-8844")]
    [InlineData("contacten", "contacten:\n  - id: politie\n    naam: Politie\n    voor: Melden\n    telefoon: \"112\"")]
    [InlineData("contacten", "contacten:\n  - id: politie\n    naam: Politie\n    voor: Melden\n    en:\n      naam: Police")]
    [InlineData("woordenlijst", "woorden:\n  - term: dader")]
    [InlineData("toegankelijkheid", "status: E\nbijgewerkt: 2026-11-24")]
    [InlineData("versie", "taal: en\nnaam: English\nwoorden:\n  menu: Menu")]
    public async Task A_wrong_key_or_value_is_refused(string schema, string yaml) => Assert.NotEmpty(await Errors(schema, yaml));

    [Fact]
    public void The_settings_of_the_editor_name_every_schema_of_a_yaml_file()
    {
        var schemas = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode/settings.json")))!["yaml.schemas"]!.AsObject();
        Assert.Equal(Files.Select(f => $".vscode/schema/{f[1]}.json").Order(StringComparer.Ordinal), schemas.Select(s => s.Key).Order(StringComparer.Ordinal));
        Assert.All(schemas, s => Assert.True(File.Exists(Path.Combine(Repository.Root, s.Key))));
    }

    private static string SchemaFile(string name) => Path.Combine(Repository.Root, ".vscode", "schema", name + ".json");

    private static async Task<IEnumerable<string>> Errors(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var errors = (await JsonSchema.FromFileAsync(SchemaFile(schema))).Validate(Json(stream.Documents[0].RootNode)!.ToJsonString());
        return errors.Select(e => e.ToString());
    }

    /// <summary>The values that YAML 1.2 sees: of plain words only null, true, false and numbers are no text.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new JsonException(),
    };
}
