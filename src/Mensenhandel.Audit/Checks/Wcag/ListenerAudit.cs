using System.Text.Json;
using Mensenhandel.Site.Findings;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>
/// What the page listens to and a person has to try: a click that no key can give (2.1.1), pressing down, dragging and
/// gestures (2.5.x). What can be tried by the audit itself is tried in <see cref="DeviceAudit"/>.
/// </summary>
public sealed class ListenerAudit : IPageAudit
{
    private const string Press = "Druk op elk onderdeel, schuif eraf en laat los: gebeurt er dan al iets, en is dat terug te draaien?";
    private const string OneTap = "Kan alles wat met vegen of knijpen gaat ook met één tik?";
    private const string NoDrag = "Kan alles wat met slepen gaat ook met klikken?";

    private static readonly Dictionary<string, (Rule Rule, string Question)> Questions = new()
    {
        ["touchmove"] = (Rules.WcagGebaar, OneTap),
        ["gesturestart"] = (Rules.WcagGebaar, OneTap),
        ["mousedown"] = (Rules.WcagIndrukken, Press),
        ["pointerdown"] = (Rules.WcagIndrukken, Press),
        ["touchstart"] = (Rules.WcagIndrukken, Press),
        ["dragstart"] = (Rules.WcagSlepen, NoDrag),
        ["drop"] = (Rules.WcagSlepen, NoDrag),
        ["pointermove"] = (Rules.WcagSlepen, NoDrag),
    };

    // In Chromium "this" is the element; a listener on an element that holds the real controls only passes clicks on.
    private const string Deaf = """
        function () {
          const e = this;
          if (!(e instanceof Element) || !e.checkVisibility({ visibilityProperty: true })) return 'no';
          const usable = 'a[href], area, button, input, select, textarea, summary, label, option, iframe, video, audio, [tabindex], [contenteditable]';
          if (e.matches('html, body, main, form, dialog, table, tbody, ul, ol, nav, header, footer, section, article') || e.closest(usable) || e.querySelector(usable)) return 'no';
          const looks = getComputedStyle(e).cursor === 'pointer' || /^(button|link|tab|menuitem|checkbox|switch|radio)$/.test(e.role ?? '') || e.hasAttribute('onclick') && e.innerText.trim() !== '';
          return looks ? 'yes' : 'ask';
        }
        """;

    private static readonly string See = $"function (rule) {{ return JSON.stringify(({EmbeddedFile.Read("kit.js")})().seen(rule, this)); }}";

    public string Engine => OwnChecks.Engine;

    public Task PrepareAsync(IBrowserContext context) => Task.CompletedTask;

    public bool Needs(Variant variant) => variant == OwnChecks.Wide;

    public async Task<IReadOnlyList<Observation>> AuditAsync(OpenPage page)
    {
        var session = await page.Browser.Context.NewCDPSessionAsync(page.Browser);
        try
        {
            List<Observation> found = [];
            var listeners = await page.ListenersAsync();
            foreach (var listener in listeners)
                if (listener.Type is "click" or "dblclick" && listener.Node > 0) await ClickAsync(listener.Node);
                else if (Questions.TryGetValue(listener.Type, out var question) && !found.Exists(o => o.Rule == question.Rule)) await AskAsync(listener, question.Rule, question.Question);
            foreach (var node in listeners.Where(l => l.Node > 0).GroupBy(l => l.Node)) await MouseOnlyAsync(node.Key, [.. node.Select(l => l.Type)]);
            return found;

            async Task AskAsync(Listener listener, Rule rule, string question)
            {
                var where = listener.Node > 0 ? await SeeAsync(session, listener.Node, rule.Id) : null;
                found.Add(new Observation(rule, page.Site,
                    (where is null ? $"Een script op de pagina luistert naar «{listener.Type}»" : $"Een script luistert bij «{where.Text}» naar «{listener.Type}»") + $"; wat het dan doet, ziet de computer niet. {question}")
                {
                    Severity = Severity.Warning,
                    Variant = page.Variant,
                    Selector = where?.Selector,
                    Html = where?.Html ?? "",
                    Subject = listener.Type,
                    Measured = new Dictionary<string, string> { ["luistert naar"] = listener.Type },
                });
            }

            async Task ClickAsync(int node)
            {
                var deaf = await CallAsync(session, node, Deaf);
                if (deaf == "no") return;
                var seen = await SeeAsync(session, node, "keyboard");
                found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbord, seen with { Unsure = deaf == "ask" },
                    $"Op «{seen.Text}» kan wel een muis klikken, maar de Tab-toets komt er niet." + (deaf == "ask" ? " Kan het ook op een andere manier?" : "")));
            }

            // Something that only the mouse can do: a menu that opens on hover, a double click, a press.
            async Task MouseOnlyAsync(int node, string[] types)
            {
                bool Any(params string[] names) => names.Any(types.Contains);
                if (Any("click", "keydown", "keyup", "keypress", "focus", "focusin")) return;
                var only = types.FirstOrDefault(t => t is "dblclick" or "mousedown" or "pointerdown" or "mouseup" or "touchstart" or "touchend" or "mouseover" or "mouseenter" or "pointerenter");
                if (only is null) return;
                var kind = await CallAsync(session, node, "function () { return this instanceof Element && this.matches('button, a, [role=\"button\"], [role=\"link\"], input[type=\"button\"], [tabindex]') ? 'control' : this instanceof Element && getComputedStyle(this).cursor === 'pointer' ? 'looks' : 'other'; }");
                if (kind == "other" && only is not ("mouseover" or "mouseenter" or "pointerenter")) return;
                var hover = only is "mouseover" or "mouseenter" or "pointerenter";
                var seen = await SeeAsync(session, node, "keyboard");
                found.Add(PageScript.ToObservation(page, Rules.WcagToetsenbord, seen with { Unsure = hover || kind == "other" },
                    $"«{seen.Text}» luistert alleen naar de muis («{only}»), niet naar het toetsenbord." + (hover ? " Kan een toets hetzelfde?" : "")));
                if (only is "mousedown" or "pointerdown" or "touchstart" && !Any("mouseup", "pointerup", "touchend"))
                    found.Add(PageScript.ToObservation(page, Rules.WcagIndrukken, seen, $"«{seen.Text}» doet al iets bij het indrukken («{only}»), zodat loslaten ernaast niet helpt."));
            }
        }
        finally
        {
            await session.DetachAsync();
        }
    }

    private static async Task<Seen> SeeAsync(ICDPSession session, int node, string rule) =>
        JsonSerializer.Deserialize<Seen>(await CallAsync(session, node, See, rule), JsonSerializerOptions.Web)!;

    private static async Task<string> CallAsync(ICDPSession session, int node, string function, string argument = "")
    {
        var resolved = await session.SendAsync("DOM.resolveNode", new() { ["backendNodeId"] = node });
        var id = resolved!.Value.GetProperty("object").GetProperty("objectId").GetString()!;
        var answer = await session.SendAsync("Runtime.callFunctionOn", new()
        {
            ["objectId"] = id,
            ["functionDeclaration"] = function,
            ["arguments"] = new[] { new Dictionary<string, object> { ["value"] = argument } },
            ["returnByValue"] = true,
        });
        return answer!.Value.GetProperty("result").GetProperty("value").GetString()!;
    }
}
