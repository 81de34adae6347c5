using System.Text;
using System.Text.RegularExpressions;

namespace Mensenhandel.Site.Tests.Checks.Language.Evaluation;

/// <summary>Ways to fool a formula: hard words in short sentences, easy words in endless ones.</summary>
public static class Adversary
{
    /// <summary>Cuts every sentence after at most eight words, and at its commas.</summary>
    public static string Chop(string text)
    {
        var chopped = new StringBuilder();
        var words = 0;
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            chopped.Append(++words == 1 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            if (word[^1] is '.' or '!' or '?') words = 0;
            else if (words >= 8 || words >= 5 && word[^1] is ',' or ';' or ':')
            {
                if (word[^1] is ',' or ';' or ':') chopped.Length--;
                chopped.Append('.');
                words = 0;
            }
            chopped.Append(' ');
        }
        return chopped.ToString();
    }

    /// <summary>Joins all sentences with "en".</summary>
    public static string Join(string text) => Regex.Replace(text, @"[.?!]\s+(\p{Lu})", match => ", en " + char.ToLowerInvariant(match.Groups[1].Value[0]));
}
