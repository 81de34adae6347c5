using System.Collections.Concurrent;

namespace Mensenhandel.Site.Engine;

/// <summary>Runs pipelines phase by phase; the documents of a phase are independent and go in parallel.</summary>
public static class SiteEngine
{
    /// <summary>What a pipeline starts from: its Input modules make the real documents.</summary>
    private sealed record Start() : Document("", "");

    /// <param name="threads">How many documents may be worked on at a time; the output is the same for every number.</param>
    /// <exception cref="OperationCanceledException">The context's cancellation was asked for.</exception>
    public static void Run(IReadOnlyList<Pipeline> pipelines, BuildContext context, int? threads = null)
    {
        var options = new ParallelOptions
        {
            CancellationToken = context.Cancellation,
            MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount,
        };
        var processed = pipelines
            .Select(p => RunAll(RunAll([new Start()], p.Input), p.Process))
            .ToList();
        foreach (var (pipeline, documents) in pipelines.Zip(processed))
            RunAll(documents, [.. pipeline.PostProcess, .. pipeline.Output], keep: false);

        IReadOnlyCollection<Document> RunAll(IReadOnlyCollection<Document> documents, IReadOnlyList<IModule> modules, bool keep = true)
        {
            if (modules.Count == 0) return documents;
            var results = new ConcurrentQueue<Document>();
            // An array is shared out in ranges, without a lock around an enumerator.
            documents = documents as Document[] ?? [.. documents];
            // One exception says what went wrong; the AggregateException around it says nothing more.
            try
            {
                Parallel.ForEach(documents, options, document =>
                {
                    foreach (var result in Chain(document, modules, 0))
                        if (keep) results.Enqueue(result);
                });
            }
            catch (AggregateException e)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
            }
            return results;
        }

        IEnumerable<Document> Chain(Document document, IReadOnlyList<IModule> modules, int index) =>
            index == modules.Count
                ? [document]
                : modules[index].Execute(document, context).SelectMany(d => Chain(d, modules, index + 1));
    }
}
