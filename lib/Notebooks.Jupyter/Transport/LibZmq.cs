using System.Runtime.InteropServices;

namespace Notebooks.Jupyter.Transport;

/// <summary>
/// The functions of libzmq (https://libzmq.readthedocs.io) that the kernel calls. A library of the system's or of the Python
/// that Jupyter runs in, because the managed one is not on every package feed and Jupyter itself needs this.
/// </summary>
internal static class LibZmq
{
    public const int MessageSize = 64;
    public const int Interrupted = 4;
    public const short PollIn = 1;
    public const int SendMore = 2;

    /// <summary>What is missing and how to get it.</summary>
    public const string Absence = "libzmq, which was not found: install it (Debian, Ubuntu: apt-get install libzmq5; macOS: brew install zeromq; "
        + "Windows: pip install pyzmq), or set " + ZmqFiles.Variable + " to its file or to the folder of the Python environment that has pyzmq.";

    private const string Library = "zmq";
    private static readonly Lazy<nint> Loaded = new(ZmqFiles.Load);

    static LibZmq() => NativeLibrary.SetDllImportResolver(typeof(LibZmq).Assembly, (name, _, _) => name == Library ? Loaded.Value : 0);

    public static bool IsInstalled => Loaded.Value != 0;

    [StructLayout(LayoutKind.Sequential)]
    public struct PollItem
    {
        public nint Socket;
        public int FileDescriptor;
        public short Events;
        public short Returned;
    }

    /// <summary>On Windows, a descriptor is as wide as a pointer.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct WindowsPollItem
    {
        public nint Socket;
        public nint FileDescriptor;
        public short Events;
        public short Returned;
    }

    [DllImport(Library, EntryPoint = "zmq_ctx_new")]
    public static extern nint NewContext();

    [DllImport(Library, EntryPoint = "zmq_ctx_term")]
    public static extern int TerminateContext(nint context);

    [DllImport(Library, EntryPoint = "zmq_socket")]
    public static extern nint NewSocket(nint context, int type);

    [DllImport(Library, EntryPoint = "zmq_close")]
    public static extern int CloseSocket(nint socket);

    [DllImport(Library, EntryPoint = "zmq_setsockopt")]
    public static extern int SetOption(nint socket, int option, ref int value, nint size);

    [DllImport(Library, EntryPoint = "zmq_bind", SetLastError = true, BestFitMapping = false)]
    public static extern int Bind(nint socket, [MarshalAs(UnmanagedType.LPUTF8Str)] string address);

    [DllImport(Library, EntryPoint = "zmq_connect", SetLastError = true, BestFitMapping = false)]
    public static extern int Connect(nint socket, [MarshalAs(UnmanagedType.LPUTF8Str)] string address);

    [DllImport(Library, EntryPoint = "zmq_send", SetLastError = true)]
    public static extern int Send(nint socket, byte[] data, nint size, int flags);

    /// <summary>Waits until one of the items is ready, and marks those that are.</summary>
    public static int Poll(PollItem[] items, int count, nint milliseconds)
    {
        if (!OperatingSystem.IsWindows())
            return PollOnUnix(items, count, milliseconds);
        WindowsPollItem[] wide =
            [.. items.Select(item => new WindowsPollItem { Socket = item.Socket, FileDescriptor = item.FileDescriptor, Events = item.Events })];
        var result = PollOnWindows(wide, count, milliseconds);
        for (var i = 0; i < items.Length; i++)
            items[i].Returned = wide[i].Returned;
        return result;
    }

    [DllImport(Library, EntryPoint = "zmq_poll", SetLastError = true)]
    private static extern int PollOnUnix([In, Out] PollItem[] items, int count, nint milliseconds);

    [DllImport(Library, EntryPoint = "zmq_poll", SetLastError = true)]
    private static extern int PollOnWindows([In, Out] WindowsPollItem[] items, int count, nint milliseconds);

    [DllImport(Library, EntryPoint = "zmq_msg_init")]
    public static extern int InitializeMessage(nint message);

    [DllImport(Library, EntryPoint = "zmq_msg_recv", SetLastError = true)]
    public static extern int ReceiveMessage(nint message, nint socket, int flags);

    [DllImport(Library, EntryPoint = "zmq_msg_data")]
    public static extern nint MessageData(nint message);

    [DllImport(Library, EntryPoint = "zmq_msg_more")]
    public static extern int MessageHasMore(nint message);

    [DllImport(Library, EntryPoint = "zmq_msg_close")]
    public static extern int CloseMessage(nint message);

    [DllImport(Library, EntryPoint = "zmq_strerror")]
    private static extern nint ErrorText(int error);

    public static string Describe(int error) => Marshal.PtrToStringUTF8(ErrorText(error)) ?? $"error {error}";
}
