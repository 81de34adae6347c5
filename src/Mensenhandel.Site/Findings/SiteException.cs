namespace Mensenhandel.Site.Findings;

/// <summary>The program could not run: one Dutch sentence that says why and what to do. Ends with exit code 2.</summary>
public sealed class SiteException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>One Dutch sentence for whatever went wrong.</summary>
    public static string Explain(Exception e) => e switch
    {
        SiteException => e.Message,
        OperationCanceledException => "Gestopt. Er is niets veranderd.",
        UnauthorizedAccessException => $"Het programma mag niet bij een bestand of map: {e.Message} Geef het toegang en probeer het opnieuw.",
        IOException => $"Lezen of schrijven lukte niet: {e.Message} Kijk of de schijf vol is en of het bestand vrij is. Wat er was, is niet veranderd.",
        _ => $"Het programma zelf maakte een fout ({e.GetType().Name}: {e.Message}). Meld dit aan de ontwikkelaars.",
    };
}
