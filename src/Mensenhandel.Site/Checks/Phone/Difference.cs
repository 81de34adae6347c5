namespace Mensenhandel.Site.Checks.Phone;

/// <summary>What two rows of names do not have in common, order included (longest common subsequence).</summary>
internal static class Difference
{
    public static (IReadOnlyList<int> Missing, IReadOnlyList<int> Extra) Between(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
            for (var j = actual.Count - 1; j >= 0; j--)
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (missing, extra) = (new List<int>(), new List<int>());
        for (int i = 0, j = 0; i < expected.Count || j < actual.Count;)
        {
            if (i < expected.Count && j < actual.Count && expected[i] == actual[j]) (i, j) = (i + 1, j + 1);
            else if (j == actual.Count || (i < expected.Count && common[i + 1, j] >= common[i, j + 1])) missing.Add(i++);
            else extra.Add(j++);
        }
        return (missing, extra);
    }
}
