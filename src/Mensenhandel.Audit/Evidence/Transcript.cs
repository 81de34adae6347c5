using System.Text;
using System.Text.Json;

namespace Mensenhandel.Audit.Evidence;

/// <summary>
/// What a screen reader announces, in order, from the browser's accessibility tree: the name, what it is, and its state.
/// A real screen reader words it otherwise; what is missing here, it misses too.
/// </summary>
public static class Transcript
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["RootWebArea"] = "pagina", ["link"] = "link", ["button"] = "knop", ["heading"] = "kop", ["image"] = "afbeelding", ["img"] = "afbeelding",
        ["list"] = "lijst", ["listitem"] = "punt", ["table"] = "tabel", ["row"] = "rij", ["cell"] = "cel", ["columnheader"] = "kolomkop", ["rowheader"] = "rijkop",
        ["banner"] = "gebied: banner", ["main"] = "gebied: hoofdinhoud", ["navigation"] = "gebied: navigatie", ["contentinfo"] = "gebied: voettekst",
        ["complementary"] = "gebied: aanvullend", ["region"] = "gebied", ["search"] = "gebied: zoeken", ["form"] = "gebied: formulier", ["article"] = "artikel",
        ["textbox"] = "invoerveld", ["searchbox"] = "zoekveld", ["checkbox"] = "selectievakje", ["radio"] = "keuzerondje", ["combobox"] = "keuzelijst",
        ["listbox"] = "keuzelijst", ["option"] = "keuze", ["slider"] = "schuif", ["spinbutton"] = "getalveld", ["switch"] = "schakelaar", ["tab"] = "tabblad",
        ["DisclosureTriangle"] = "uitklapknop", ["DisclosureTriangleGrouped"] = "uitklapknop", ["group"] = "groep", ["dialog"] = "venster", ["alert"] = "melding", ["status"] = "statusbericht",
        ["blockquote"] = "citaat", ["figure"] = "figuur", ["Iframe"] = "kader", ["video"] = "film", ["audio"] = "geluid", ["separator"] = "scheiding", ["term"] = "begrip",
        ["definition"] = "uitleg", ["DescriptionListTerm"] = "begrip", ["DescriptionListDetail"] = "uitleg", ["time"] = "tijd", ["menuitem"] = "menu-onderdeel",
    };

    // What these contain is their name: a screen reader says it once.
    private static readonly HashSet<string> SaidByName = ["link", "button", "DisclosureTriangle", "DisclosureTriangleGrouped", "option", "tab", "menuitem", "checkbox", "radio", "switch"];

    // Deeper than this a line says nothing more by its indent, and a tree of ten thousand levels would fill the disk with spaces.
    private const int DeepestIndent = 40;

    /// <param name="nodes">The answer of <c>Accessibility.getFullAXTree</c>, taken as it comes: a transcript is never worth a run.</param>
    public static string Of(string page, JsonElement nodes)
    {
        var text = new StringBuilder($"Wat een schermlezer van {page} voorleest, van boven naar beneden.\nVolgens de toegankelijkheidsboom van de browser; een echte schermlezer kan andere woorden gebruiken.\n\n");
        JsonElement[] all = nodes.ValueKind == JsonValueKind.Array ? [.. nodes.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.Object)] : [];
        // Chromium lists the text of ::before and ::after twice, with one id.
        var byId = all.Where(n => Id(n) is not null).DistinctBy(Id, StringComparer.Ordinal).ToDictionary(n => Id(n)!, StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        // A stack of its own: a page may be nested deeper than the program's stack is.
        var next = new Stack<(JsonElement Node, int Depth, bool InHeading)>();
        if (all.Length > 0) next.Push((all[0], 0, false));
        while (next.TryPop(out var now))
        {
            var (node, depth, inHeading) = now;
            // Told once, also where the tree runs in a circle.
            if (Id(node) is { } own && !said.Add(own)) continue;
            var role = Value(node, "role");
            var ignored = node.TryGetProperty("ignored", out var flag) && flag.ValueKind == JsonValueKind.True;
            // A heading of words alone is its name; one with a link in it also says the link.
            if (inHeading && role == "StaticText") continue;
            var line = ignored ? null : Line(node, role);
            if (line is not null) text.Append(' ', Math.Min(depth, DeepestIndent) * 2).Append(line).Append('\n');
            if (!ignored && SaidByName.Contains(role)) continue;
            foreach (var child in Children(node).Reverse())
                if (byId.TryGetValue(child, out var found)) next.Push((found, line is null ? depth : depth + 1, ignored ? inHeading : role == "heading"));
        }
        return text.ToString();
    }

    private static string? Id(JsonElement node) => Text(node, "nodeId");

    private static IEnumerable<string> Children(JsonElement node) =>
        node.TryGetProperty("childIds", out var ids) && ids.ValueKind == JsonValueKind.Array
            ? ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)
            : [];

    private static string? Line(JsonElement node, string role)
    {
        var name = Value(node, "name").Trim();
        if (role == "StaticText") return name.Length == 0 ? null : name;
        if (!Roles.TryGetValue(role, out var word)) return null;
        var states = States(node);
        if (role == "heading") word += $" niveau {Property(node, "level")}";
        var shown = name.Length > 0 ? $" «{name}»" : role is "link" or "button" or "image" or "img" or "textbox" or "checkbox" or "radio" or "combobox" ? " (zonder naam)" : "";
        return $"[{word}{(states.Count > 0 ? ", " + string.Join(", ", states) : "")}]{shown}{(Value(node, "value") is { Length: > 0 } value ? $" = «{value}»" : "")}";
    }

    private static List<string> States(JsonElement node)
    {
        var states = new List<string>();
        if (Property(node, "expanded") is { Length: > 0 } open) states.Add(open == "true" ? "open" : "dicht");
        if (Property(node, "checked") is { Length: > 0 } set) states.Add(set == "true" ? "aangevinkt" : "niet aangevinkt");
        if (Property(node, "pressed") == "true") states.Add("ingedrukt");
        if (Property(node, "selected") == "true") states.Add("gekozen");
        if (Property(node, "disabled") == "true") states.Add("uitgeschakeld");
        if (Property(node, "required") == "true") states.Add("verplicht");
        if (Property(node, "readonly") == "true") states.Add("alleen lezen");
        if (Property(node, "invalid") is "true") states.Add("fout ingevuld");
        if (Value(node, "description") is { Length: > 0 } more) states.Add($"uitleg: {more}");
        return states;
    }

    private static string Value(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var inner) ? inner.ToString() : "";

    private static string Property(JsonElement node, string name) =>
        node.TryGetProperty("properties", out var all) && all.ValueKind == JsonValueKind.Array
            ? all.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Object && Text(p, "name") == name).Select(p => Value(p, "value").ToLowerInvariant()).FirstOrDefault("")
            : "";

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
