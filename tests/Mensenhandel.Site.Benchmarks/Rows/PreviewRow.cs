namespace Mensenhandel.Site.Benchmarks.Rows;
internal static class PreviewRow { public static void Run(Workplace place, int rounds) => throw new NotSupportedException(); }
