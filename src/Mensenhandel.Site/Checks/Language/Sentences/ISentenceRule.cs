using Mensenhandel.Site.Checks.Language.Sources;

namespace Mensenhandel.Site.Checks.Language.Sentences;

/// <summary>A rule about one sentence. Safe to call for many pages at a time.</summary>
internal interface ISentenceRule
{
    IEnumerable<Flag> Find(Sentence sentence, PageNames names);
}
