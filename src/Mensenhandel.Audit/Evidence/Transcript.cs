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

    /// <param name="nodes">The answer of <c>Accessibility.getFullAXTree</c>.</param>
    public static string Of(string page, JsonElement nodes)
    {
        var all = nodes.EnumerateArray().ToDictionary(n => n.GetProperty("nodeId").GetString()!, n => n, StringComparer.Ordinal);
        var text = new StringBuilder($"Wat een schermlezer van {page} voorleest, van boven naar beneden.\nVolgens de toegankelijkheidsboom van de browser; een echte schermlezer kan andere woorden gebruiken.\n\n");
        if (all.Count > 0) Write(nodes[0], 0);
        return text.ToString();

        void Write(JsonElement node, int depth)
        {
            var role = Value(node, "role");
            var ignored = node.TryGetProperty("ignored", out var flag) && flag.GetBoolean();
            var line = ignored ? null : Line(node, role);
            if (line is not null) text.Append(' ', depth * 2).Append(line).Append('\n');
            if (!ignored && SaidByName.Contains(role) || !node.TryGetProperty("childIds", out var children)) return;
            // A heading of words alone is its name; one with a link in it also says the link.
            var heading = !ignored && role == "heading";
            foreach (var id in children.EnumerateArray())
                if (all.TryGetValue(id.GetString()!, out var child) && !(heading && Value(child, "role") == "StaticText"))
                    Write(child, line is null ? depth : depth + 1);
        }
    }

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
        node.TryGetProperty(name, out var value) && value.TryGetProperty("value", out var inner) ? inner.ToString() : "";

    private static string Property(JsonElement node, string name) =>
        node.TryGetProperty("properties", out var all)
            ? all.EnumerateArray().Where(p => p.GetProperty("name").GetString() == name).Select(p => p.GetProperty("value").TryGetProperty("value", out var v) ? v.ToString().ToLowerInvariant() : "").FirstOrDefault("")
            : "";
}
