namespace Mensenhandel.Site.Findings;

/// <summary>The program could not run: one Dutch sentence that says why and what to do. Ends with exit code 2.</summary>
public sealed class SiteException(string message, Exception? inner = null) : Exception(message, inner)
{
    public const string DiskIsFull = "De schijf is vol. Maak ruimte en probeer het opnieuw. Wat er was, is niet veranderd.";

    // ENOSPC and EDQUOT of POSIX; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = OperatingSystem.IsWindows() ? [39, 112] : OperatingSystem.IsMacOS() ? [28, 69] : [28, 122];

    /// <summary>One Dutch sentence for whatever went wrong.</summary>
    public static string Explain(Exception e) => e switch
    {
        SiteException => e.Message,
        OperationCanceledException => "Gestopt. Er is niets veranderd.",
        UnauthorizedAccessException => $"Het programma mag niet bij {Quoted(e)}. Geef het toegang en probeer het opnieuw.",
        IOException when DiskFull.Contains(e.HResult & 0xFFFF) => DiskIsFull,
        IOException => $"Lezen of schrijven lukte niet: {e.Message} Kijk of de schijf vol is en of het bestand vrij is. Wat er was, is niet veranderd.",
        _ => $"Het programma zelf maakte een fout ({e.GetType().Name}: {e.Message}). Meld dit aan de ontwikkelaars.",
    };

    /// <summary>.NET's messages are English, but quote the path.</summary>
    private static string Quoted(Exception e) => e.Message.Split('\'') is [_, { Length: > 0 } path, ..] ? $"«{path}»" : "een bestand of map";
}
