using System.Text.Json;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Checks.Wcag;

/// <summary>One listener: for what, and on which element; 0 for the window, the document or the body.</summary>
public sealed record Listener(string Type, int Node);

/// <summary>
/// Asks the browser itself who listens to what, attributes and properties included. None is proof that there is none: the
/// mere presence of a script proves nothing.
/// </summary>
public static class Listeners
{
    public static async Task<IReadOnlyList<Listener>> OfAsync(OpenPage page)
    {
        var session = await page.Browser.Context.NewCDPSessionAsync(page.Browser);
        try
        {
            return await OfAsync(session);
        }
        finally
        {
            await session.DetachAsync();
        }
    }

    private static async Task<IReadOnlyList<Listener>> OfAsync(ICDPSession session)
    {
        JsonElement[] page = [.. await AskAsync(session, "window", 1), .. await AskAsync(session, "document", 1), .. await AskAsync(session, "document.body", 1)];
        var whole = page.Select(Node).ToHashSet();
        // The audit's own watch listens to "navigate" and nothing else.
        return [.. page.Select(l => new Listener(Type(l), 0)), .. (await AskAsync(session, "document", -1)).Where(l => !whole.Contains(Node(l))).Select(l => new Listener(Type(l), Node(l)))];
    }

    private static string Type(JsonElement listener) => listener.GetProperty("type").GetString()!;

    private static int Node(JsonElement listener) => listener.TryGetProperty("backendNodeId", out var node) ? node.GetInt32() : 0;

    private static async Task<IEnumerable<JsonElement>> AskAsync(ICDPSession session, string expression, int depth)
    {
        var target = await session.SendAsync("Runtime.evaluate", new() { ["expression"] = expression });
        if (!target!.Value.GetProperty("result").TryGetProperty("objectId", out var id)) return [];
        var answer = await session.SendAsync("DOMDebugger.getEventListeners", new() { ["objectId"] = id.GetString()!, ["depth"] = depth });
        return answer!.Value.GetProperty("listeners").EnumerateArray();
    }
}
