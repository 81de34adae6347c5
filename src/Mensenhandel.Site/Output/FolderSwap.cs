using System.Runtime.InteropServices;

namespace Mensenhandel.Site.Output;

/// <summary>Exchanges two folders in one step, so that there is no moment without an output, not even when the program is killed.</summary>
internal static class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <returns>False where the system or the disk cannot: other systems than Linux, some network disks.</returns>
    public static bool TrySwap(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return Rename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        // A C library without the call: glibc before 2.28, musl before 1.2.5.
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        catch (DllNotFoundException)
        {
            return false;
        }
    }

    // https://man7.org/linux/man-pages/man2/rename.2.html (RENAME_EXCHANGE)
    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Rename(int oldFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath, int newFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath, uint flags);
}
