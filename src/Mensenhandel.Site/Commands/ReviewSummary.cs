using Mensenhandel.Site.Checks;

namespace Mensenhandel.Site.Commands;

/// <summary>What a person must look at again soon, for the console.</summary>
public static class ReviewSummary
{
    public const int Days = 60;

    /// <summary>What is overdue, what comes due within <see cref="Days"/> days, and which drafts wait.</summary>
    public static void Write(BuildResult result, TextWriter output)
    {
        var soon = result.Reviews.Where(r => r.Due.DayNumber - result.Today.DayNumber <= Days).ToList();
        if (soon.Count > 0) output.WriteLine($"Kijk dit na, uiterlijk op de dag die ervoor staat (de komende {Days} dagen):");
        foreach (var review in soon) output.WriteLine($"    {Line(review, result.Today)}");
        if (soon.Count == 0 && result.Reviews.Count > 0)
            output.WriteLine($"De komende {Days} dagen hoeft u niets na te kijken. De eerste is {result.Reviews[0].What}, uiterlijk op {result.Reviews[0].Due:yyyy-MM-dd}.");
        WriteDrafts(result, output);
    }

    public static void WriteDrafts(BuildResult result, TextWriter output)
    {
        if (result.Drafts.Count > 0) output.WriteLine($"Niet op de website, want nog een concept: {string.Join(", ", result.Drafts)}.");
    }

    public static string Line(Review review, DateOnly today) =>
        $"{review.Due:yyyy-MM-dd}  {review.What}{(review.Owner is null ? "" : $" ({review.Owner})")}{(review.IsOverdue(today) ? "  te laat" : "")}  {review.Location}";
}
