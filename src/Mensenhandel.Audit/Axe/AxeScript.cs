using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Mensenhandel.Audit.Axe;

/// <summary>The script of axe, in every page of a context; once, however many checks use it.</summary>
public static class AxeScript
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly ConditionalWeakTable<IBrowserContext, object> Added = [];

    /// <summary>"4.14.0": the script names itself ("/*! axe v4.14.0"), so that reports can name it before any page was seen.</summary>
    public static string Version { get; } = ReadVersion();

    public static Task AddAsync(IBrowserContext context) =>
        Added.TryAdd(context, Script) ? context.AddInitScriptAsync(Script) : Task.CompletedTask;

    /// <summary>Into a page that was loaded without scripts, and so without this one.</summary>
    public static Task BringAsync(IPage page) => page.EvaluateAsync(Script);

    private static string ReadVersion()
    {
        var start = Script.IndexOf("axe v", StringComparison.Ordinal) + "axe v".Length;
        return Script[start..Script.IndexOfAny(['\n', '\r', ' '], start)];
    }
}
