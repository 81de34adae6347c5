namespace Mensenhandel.Site.Phones;

/// <summary>Whether the sentence is about calling.</summary>
internal static class Calling
{
    /// <summary>"bel 0900…", "tel. nr.: 0900…", "bel de politie via 0900…".</summary>
    public static bool Directly(Surroundings around)
    {
        foreach (var word in around.Before.Take(5))
        {
            if (PhoneWords.IsCall(word)) return true;
            if (!PhoneWords.Fillers.Contains(word)) return false;
        }
        return false;
    }

    public static bool Anywhere(Surroundings around) =>
        around.Before.Any(PhoneWords.IsCall) || PhoneWords.CalledAfter.Contains(around.Next);
}
