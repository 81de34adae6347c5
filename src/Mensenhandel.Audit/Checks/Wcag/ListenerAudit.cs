using System.Text.Json;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// Asks the browser itself who listens to what: a click that no key can give (2.1.1), single letters as shortcuts
/// (2.1.4), pressing down, dragging, gestures and shaking (2.5.x). No listener is proof that the page has none of it.
/// </summary>
public sealed class ListenerAudit : IPageAudit
{
    private static readonly Dictionary<string, (Rule Rule, string Question)> Questions = new()
    {
        ["keydown"] = (Rules.WcagSneltoets, "Doet één letter of cijfer iets, en is dat uit te zetten?"),
        ["keypress"] = (Rules.WcagSneltoets, "Doet één letter of cijfer iets, en is dat uit te zetten?"),
        ["keyup"] = (Rules.WcagSneltoets, "Doet één letter of cijfer iets, en is dat uit te zetten?"),
        ["touchmove"] = (Rules.WcagGebaar, "Kan het ook met één tik?"),
        ["gesturestart"] = (Rules.WcagGebaar, "Kan het ook met één tik?"),
        ["mousedown"] = (Rules.WcagIndrukken, "Gebeurt er iets bij het indrukken dat niet meer is af te breken?"),
        ["pointerdown"] = (Rules.WcagIndrukken, "Gebeurt er iets bij het indrukken dat niet meer is af te breken?"),
        ["touchstart"] = (Rules.WcagIndrukken, "Gebeurt er iets bij het indrukken dat niet meer is af te breken?"),
        ["devicemotion"] = (Rules.WcagSchudden, "Kan het ook met een knop, en is het schudden uit te zetten?"),
        ["deviceorientation"] = (Rules.WcagSchudden, "Kan het ook met een knop, en is het kantelen uit te zetten?"),
        ["dragstart"] = (Rules.WcagSlepen, "Kan het ook zonder slepen?"),
        ["drop"] = (Rules.WcagSlepen, "Kan het ook zonder slepen?"),
        ["pointermove"] = (Rules.WcagSlepen, "Kan het ook zonder slepen?"),
    };

    // In Chromium "this" is the element; a listener on an element that holds the real controls only passes clicks on.
    private const string Deaf = """
        function () {
          const e = this;
          if (!(e instanceof Element) || !e.checkVisibility({ visibilityProperty: true })) return 'no';
          const usable = 'a[href], area, button, input, select, textarea, summary, label, option, iframe, video, audio, [tabindex], [contenteditable]';
          if (e.matches('html, body, main, form, dialog, table, tbody, ul, ol, nav, header, footer, section, article') || e.closest(usable) || e.querySelector(usable)) return 'no';
          const looks = getComputedStyle(e).cursor === 'pointer' || /^(button|link|tab|menuitem|checkbox|switch|radio)$/.test(e.role ?? '');
          return looks ? 'yes' : 'ask';
        }
        """;

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var session = await page.Browser.Context.NewCDPSessionAsync(page.Browser);
        try
        {
            List<Observation> found = [];
            foreach (var type in await TypesAsync(session, "window", 1)) Ask(type, null);
            foreach (var (type, node) in await ListenersAsync(session))
                if (type == "click") await ClickAsync(node);
                else Ask(type, node);
            return found;

            void Ask(string type, int? node)
            {
                // A field that listens to keys does so while someone types in it; only the whole page has shortcuts.
                if (!Questions.TryGetValue(type, out var question) || question.Rule == Rules.WcagSneltoets && node is > 0) return;
                if (found.Exists(o => o.Rule == question.Rule)) return;
                found.Add(new Observation(question.Rule, page.Site, $"De pagina luistert naar «{type}». {question.Question}")
                {
                    Variant = page.Variant,
                    Subject = type,
                    Measured = new Dictionary<string, string> { ["luistert naar"] = type },
                });
            }

            async Task ClickAsync(int node)
            {
                if (node <= 0) return;
                var resolved = await session.SendAsync("DOM.resolveNode", new() { ["backendNodeId"] = node });
                var id = resolved!.Value.GetProperty("object").GetProperty("objectId").GetString()!;
                var deaf = await CallAsync(session, id, Deaf);
                if (deaf == "no") return;
                var seen = JsonSerializer.Deserialize<Seen>(await CallAsync(session, id,
                    $"function () {{ return JSON.stringify(({EmbeddedFile.Read("kit.js")})().seen('keyboard', this)); }}"), JsonSerializerOptions.Web)!;
                found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbord, seen with { Unsure = deaf == "ask" },
                    $"Op «{seen.Text}» kan wel een muis klikken, maar de Tab-toets komt er niet." + (deaf == "ask" ? " Kan het ook op een andere manier?" : "")));
            }
        }
        finally
        {
            await session.DetachAsync();
        }
    }

    private static async Task<string> CallAsync(ICDPSession session, string id, string function)
    {
        var answer = await session.SendAsync("Runtime.callFunctionOn", new() { ["objectId"] = id, ["functionDeclaration"] = function, ["returnByValue"] = true });
        return answer!.Value.GetProperty("result").GetProperty("value").GetString()!;
    }

    private static async Task<IEnumerable<string>> TypesAsync(ICDPSession session, string expression, int depth) =>
        (await AskAsync(session, expression, depth)).Select(l => l.GetProperty("type").GetString()!);

    // On the document itself listeners are for the whole page: node 0.
    private static async Task<IEnumerable<(string Type, int Node)>> ListenersAsync(ICDPSession session)
    {
        var whole = (await AskAsync(session, "document", 1)).Concat(await AskAsync(session, "document.body", 1)).Select(Node).ToHashSet();
        return (await AskAsync(session, "document", -1)).Select(l => (l.GetProperty("type").GetString()!, whole.Contains(Node(l)) ? 0 : Node(l)));
    }

    private static int Node(JsonElement listener) => listener.TryGetProperty("backendNodeId", out var node) ? node.GetInt32() : 0;

    private static async Task<IEnumerable<JsonElement>> AskAsync(ICDPSession session, string expression, int depth)
    {
        var target = await session.SendAsync("Runtime.evaluate", new() { ["expression"] = expression });
        if (!target!.Value.GetProperty("result").TryGetProperty("objectId", out var id)) return [];
        var answer = await session.SendAsync("DOMDebugger.getEventListeners", new() { ["objectId"] = id.GetString()!, ["depth"] = depth });
        return answer!.Value.GetProperty("listeners").EnumerateArray();
    }
}
