namespace Mensenhandel.Site.Benchmarks.Rows;
internal static class AuditRow { public static void Run(Workplace place, int rounds) => throw new NotSupportedException(); }
