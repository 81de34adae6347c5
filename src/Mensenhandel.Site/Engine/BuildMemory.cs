using System.Collections.Concurrent;

namespace Mensenhandel.Site.Engine;

/// <summary>
/// Answers of the build before, for a preview that must show one changed page at once. An answer is found by the whole of
/// what it was made from, compared by value: there is no moment at which it could be out of date.
/// </summary>
public sealed class BuildMemory
{
    private ConcurrentDictionary<object, object> _before = new();
    private ConcurrentDictionary<object, object> _now = new();

    /// <param name="key">A record of everything that <paramref name="make"/> reads, but for what all answers of this memory have in common.</param>
    public T Get<T>(object key, Func<T> make) where T : notnull =>
        (T)_now.GetOrAdd(key, k => _before.TryGetValue(k, out var known) ? known : make());

    /// <summary>A new build begins: what two builds in a row did not need is let go.</summary>
    public void Next() => (_before, _now) = (_now, new());
}
