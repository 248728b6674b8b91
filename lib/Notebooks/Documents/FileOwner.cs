using System.Runtime.InteropServices;

namespace Notebooks.Documents;

/// <summary>To whom a file belongs, and by how many names it is known, which the framework does not tell.</summary>
internal static class FileOwner
{
    // Of statx(2), whose layout is the same on every processor.
    private const int CurrentDirectory = -100;
    private const uint BasicFields = 0x7ff;
    private const int StructureSize = 256;
    private const int LinksAt = 16;
    private const int UserAt = 20;
    private const int GroupAt = 24;

    /// <summary>
    /// Gives a file that is to replace another the other's permissions and owner. Elsewhere than on Linux, permissions alone;
    /// on Windows a file that is renamed has those of its folder, as files of editors do.
    /// </summary>
    /// <returns>False where the one cannot stand for the other: its owner cannot be kept, or it has more names.</returns>
    public static bool TryCopy(string from, string to)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(from))
            return true;
        var isKept = true;
        if (OperatingSystem.IsLinux())
        {
            var (source, copy) = (Status(from), Status(to));
            isKept = source.Links == 1 && ((source.User, source.Group) == (copy.User, copy.Group) || ChangeOwner(to, source.User, source.Group) == 0);
        }
        File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        return isKept;
    }

    private static (uint Links, uint User, uint Group) Status(string path)
    {
        var status = new byte[StructureSize];
        if (ReadStatus(CurrentDirectory, path, 0, BasicFields, status) != 0)
            throw new IOException($"{path} cannot be looked at: {Marshal.GetLastPInvokeErrorMessage()}.");
        return (At(LinksAt), At(UserAt), At(GroupAt));

        uint At(int place) => BitConverter.ToUInt32(status, place);
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int ReadStatus(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] status);

    [DllImport("libc", EntryPoint = "chown")]
    private static extern int ChangeOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
