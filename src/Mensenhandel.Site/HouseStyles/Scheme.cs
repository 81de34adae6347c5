using System.Text.RegularExpressions;
using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.HouseStyles;

/// <summary>A slot that the house style fills.</summary>
/// <param name="Css">The value as the page gets it.</param>
/// <param name="Token">The token of the theme that it came from.</param>
/// <param name="Colour">Null for what is no colour.</param>
public sealed record Filled(string Css, string Token, Colour? Colour);

/// <summary>A slot whose token will not do, and why.</summary>
/// <param name="Slot">The slot that shows something else now.</param>
/// <param name="Ratio">The contrast that was measured, for the pair that failed.</param>
public sealed record Replaced(string Slot, string Token, string Value, ContrastPair Pair, Colour Front, Colour Ground, double Ratio)
{
    /// <summary>What the page shows in its place.</summary>
    public string Shown { get; init; } = "";
}

/// <summary>The colours of one scheme, light or dark: filled from the theme, then judged pair by pair.</summary>
public sealed class Scheme
{
    private readonly TokenResolver _theme;
    private readonly IReadOnlyDictionary<string, string> _default;
    private readonly TokenResolver _defaults;
    private readonly bool _isDark;
    private readonly Dictionary<string, Filled> _filled = new(StringComparer.Ordinal);
    private readonly List<Replaced> _replaced = [];

    /// <summary>Slots that were given back: they stay as they are in <c>tokens.css</c>, or two slots could chase each other without end.</summary>
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Value, string Wants)> _unreadable = new(StringComparer.Ordinal);

    /// <param name="theme">The tokens of the theme, for this scheme.</param>
    /// <param name="defaults">What <c>tokens.css</c> says, for this scheme.</param>
    public Scheme(TokenResolver theme, IReadOnlyDictionary<string, string> defaults, bool isDark)
    {
        (_theme, _default, _defaults, _isDark) = (theme, defaults, new TokenResolver(defaults), isDark);
        foreach (var group in Slots.All) Fill(group);
        Judge();
    }

    public IReadOnlyDictionary<string, Filled> Filled => _filled;

    public IReadOnlyList<Replaced> Replaced => [.. _replaced.Select(r => r with { Shown = Css(r.Slot) })];

    /// <summary>Tokens whose value is not what the slot takes, with what it takes.</summary>
    public IReadOnlyDictionary<string, (string Value, string Wants)> Unreadable => _unreadable;

    /// <summary>The value that the page shows.</summary>
    public string Css(string slot) => _filled.TryGetValue(slot, out var filled) ? filled.Css
        : Followed(slot) is { } other ? Css(other)
        : _defaults.Resolve(slot) ?? throw new InvalidOperationException($"tokens.css has no {slot}.");

    public Colour Colour(string slot) => _filled.TryGetValue(slot, out var filled) && filled.Colour is { } colour ? colour
        : Paint.TryParse(Css(slot), out var paint) ? paint.Colour
        : throw new InvalidOperationException($"{slot} is no colour.");

    public double Ratio(ContrastPair pair) => Colour(pair.Front).ContrastWith(Colour(pair.Ground));

    private void Fill(SlotGroup group)
    {
        Filled?[]? best = null;
        foreach (var tokens in group.Layers)
        {
            var layer = new Filled?[tokens.Length];
            for (var i = 0; i < tokens.Length; i++) layer[i] = Read(group, tokens[i], i, layer);
            var isWhole = layer.Take(group.Needed).All(v => v is not null);
            if (isWhole || (best is null && layer[0] is not null)) best = layer;
            if (isWhole) break;
        }
        for (var i = 0; i < (best?.Length ?? 0); i++)
            if (best![i] is { } value) _filled[group.Slots[i]] = value;
    }

    /// <param name="layer">What was read of this layer so far.</param>
    private Filled? Read(SlotGroup group, string token, int at, Filled?[] layer)
    {
        if (Array.IndexOf(group.Slots, token) is >= 0 and var same) return layer[same];
        if (token.StartsWith("--", StringComparison.Ordinal))
            return _filled.GetValueOrDefault(token) is { } other && !(other.Colour is { } seen && IsGlaring(group, at, seen)) ? other : null;
        var name = "--" + token;
        if (_theme.Resolve(name) is not { } text) return null;
        if (group.Form is { } form)
        {
            // "auto" leaves it to the browser, and so to us.
            if (text is "auto" or "inherit" or "initial" or "unset" or "normal" && form.Read(text) is null) return null;
            return form.Read(text) is { } css ? new Filled(css, name, null) : Refuse(name, text, form.Wants);
        }
        if (!Paint.TryParse(text, out var paint)) return Refuse(name, text, "een kleur");
        if (group.IsLine && paint.Alpha == 0) return null;
        var ground = group.Slots[0] == "--vlak" && at == 0 ? (_isDark ? new Colour(0, 0, 0) : Model.Colour.White)
            : at > 0 && layer[0]?.Colour is { } below ? below
            : Colour("--vlak");
        var colour = paint.Over(ground);
        if (IsGlaring(group, at, colour)) return Refuse(name, text, "op een donker scherm een donkere kleur");
        return new Filled(colour.ToString(), name, colour);
    }

    /// <summary>What fills much of the screen: somebody who asks for a dark one, in the dark or with sore eyes, gets no white bar.</summary>
    private static readonly string[] Grounds = ["--vlak", "--zacht", "--kop", "--voet", "--gevaar-zacht", "--let-op-zacht"];

    private bool IsGlaring(SlotGroup group, int at, Colour colour) =>
        _isDark && at == 0 && Grounds.Contains(group.Slots[0]) && colour.ContrastWith(Model.Colour.White) < 4.5;

    private Filled? Refuse(string token, string value, string wants)
    {
        _unreadable[token] = (value, wants);
        return null;
    }

    /// <summary>The slot that another one follows where nothing fills it: <c>--link-hover: var(--link)</c>.</summary>
    private string? Followed(string slot) =>
        Regex.Match(_default.GetValueOrDefault(slot, ""), @"^var\((--[\w-]+)\)$") is { Success: true } match && Slots.All.Any(g => g.Slots.Contains(match.Groups[1].Value))
            ? match.Groups[1].Value : null;

    /// <summary>Every step gives a slot back to what is known to be good, so that this comes to an end.</summary>
    private void Judge()
    {
        for (var step = 0; ContrastPairs.All.Where(p => Ratio(p) < p.Least).Any(Mend); step++)
        {
            if (step < 500) continue;
            // Never seen; a build must end all the same, with our own colours.
            foreach (var slot in _filled.Where(f => f.Value.Colour is not null).Select(f => f.Key).ToList()) _filled.Remove(slot);
            return;
        }
    }

    private bool Mend(ContrastPair pair)
    {
        var (front, ground) = (_filled.GetValueOrDefault(pair.Front), _filled.GetValueOrDefault(pair.Ground));
        var (colours, ratio) = ((Colour(pair.Front), Colour(pair.Ground)), Ratio(pair));
        // The front first: a colour of text is less missed than the ground that makes the house.
        if (TryFront(pair, null) || TryFront(pair, Lightened(pair.Front))
            || TryFront(pair, Colour("--tekst")) || TryFront(pair, Colour("--vlak")))
        {
            Report(front is { Token.Length: > 0 } ? front : ground, pair.Front, pair, colours, ratio);
            return true;
        }
        // Then the ground, its followers too, and at the end both.
        foreach (var slot in new[] { pair.Ground, pair.Front })
        {
            for (var at = slot; at is not null; at = Followed(at))
            {
                if (!_filled.Remove(at, out var removed)) continue;
                _given.Add(at);
                Report(removed, at, pair, colours, ratio);
                return true;
            }
        }
        // Both are our own, and a test holds that those are good; a colour in settings.yml is judged where it is read.
        return false;
    }

    /// <summary>The same hue, light enough for every ground that it stands on; on light grounds there is none, and another way is found.</summary>
    private Colour Lightened(string front) => ContrastPairs.All.Where(p => p.Front == front)
        .Aggregate(Colour(front), (colour, pair) => colour.LightenedOn(Colour(pair.Ground), pair.Least));

    /// <summary>Tries another colour for the front; it must be good on every ground that it stands on.</summary>
    /// <param name="colour">Null for what the slot has by itself.</param>
    private bool TryFront(ContrastPair pair, Colour? colour)
    {
        var before = _filled.GetValueOrDefault(pair.Front);
        if (colour is null ? before is null : _given.Contains(pair.Front)) return false;
        if (colour is { } other) _filled[pair.Front] = new Filled(other.ToString(), "", other);
        else _filled.Remove(pair.Front);
        if (ContrastPairs.All.Where(p => p.Front == pair.Front).All(p => Ratio(p) >= p.Least)) return true;
        if (before is null) _filled.Remove(pair.Front);
        else _filled[pair.Front] = before;
        return false;
    }

    private void Report(Filled? filled, string slot, ContrastPair pair, (Colour Front, Colour Ground) colours, double ratio)
    {
        // Where neither colour is the theme's own, there is no token to name.
        if (filled is not { Token.Length: > 0 }) return;
        if (_replaced.Any(r => r.Token == filled.Token)) return;
        _replaced.Add(new Replaced(slot, filled.Token, filled.Css, pair, colours.Front, colours.Ground, ratio));
    }
}
