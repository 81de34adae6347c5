namespace Mensenhandel.Site.Phones;

/// <summary>Whether the sentence is about calling, or about danger in which one calls.</summary>
internal static class Calling
{
    /// <summary>"bel 0900…", "tel. nr.: 0900…", "bel de politie via 0900…".</summary>
    public static bool Directly(Surroundings around) => Directly(around, PhoneWords.IsCall);

    /// <summary>"bij gevaar: 122", "het nummer van de alarmcentrale is 122", beside "bel 122".</summary>
    public static bool DirectlyInDanger(Surroundings around) =>
        Directly(around, word => PhoneWords.IsCall(word) || PhoneWords.IsDanger(word));

    /// <summary>Somewhere before the number, or right after it: "bel bij gevaar 112", "112 bellen".</summary>
    public static bool Anywhere(Surroundings around) =>
        around.Before.Any(PhoneWords.IsCall) || PhoneWords.CalledAfter.Contains(around.Next);

    /// <summary>"112 is het alarmnummer", "112: direct gevaar", "112 is gratis": what is said of a number, never of an amount.</summary>
    public static bool IsSaidAfter(Surroundings around) =>
        (around.Before.Count == 0 || around.Preceding == ':' || PhoneWords.BeforeSubject.Contains(around.Previous))
        && (around.Next.Length == 0 ? PhoneCharacters.IsDash(around.Following) || around.Following is ':' or '=' or ',' or '(' || (around.Following == '.' && around.IsFirst) : PhoneWords.AfterName.Contains(around.Next))
        && (around.Following is not ('.' or '!' or '?') || around.IsFirst) && around.Rest.Any(word => PhoneWords.IsDanger(word) || PhoneWords.IsCall(word));

    private static bool Directly(Surroundings around, Func<string, bool> tells)
    {
        // "Dansen op de tel: een, een, twee."
        if (around.Before is ["tel", "de", ..]) return false;
        foreach (var word in around.Before.Take(6))
        {
            if (tells(word)) return true;
            if (!PhoneWords.Fillers.Contains(word)) return false;
        }
        return false;
    }
}
