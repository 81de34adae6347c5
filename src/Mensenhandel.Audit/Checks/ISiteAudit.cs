namespace Mensenhandel.Audit.Checks;

/// <summary>A check that compares pages, and so can only speak after the last one.</summary>
public interface ISiteAudit : IPageAudit
{
    IReadOnlyList<Observation> Compare();
}
