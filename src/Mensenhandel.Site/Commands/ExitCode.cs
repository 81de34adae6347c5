namespace Mensenhandel.Site.Commands;

/// <summary>How a program ends, everywhere the same. Silence is never success.</summary>
public static class ExitCode
{
    /// <summary>Nothing wrong; warnings are allowed.</summary>
    public const int Good = 0;

    /// <summary>At least one finding that blocks.</summary>
    public const int Findings = 1;

    /// <summary>The program could not do its work: arguments, settings, no pages, a crashed check.</summary>
    public const int CouldNotRun = 2;
}
