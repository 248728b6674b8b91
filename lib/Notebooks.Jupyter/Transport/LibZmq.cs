using System.Runtime.InteropServices;

namespace Notebooks.Jupyter.Transport;

/// <summary>
/// The functions of libzmq (https://libzmq.readthedocs.io) that the kernel calls. The system's library, because the managed
/// one is not on every package feed and every Linux that has Jupyter has this.
/// </summary>
internal static class LibZmq
{
    public const int MessageSize = 64;
    public const int Interrupted = 4;
    public const short PollIn = 1;
    public const int SendMore = 2;

    private const string Library = "libzmq.so.5";

    public static bool IsInstalled => NativeLibrary.TryLoad(Library, out _);

    [StructLayout(LayoutKind.Sequential)]
    public struct PollItem
    {
        public nint Socket;
        public int FileDescriptor;
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

    [DllImport(Library, EntryPoint = "zmq_poll", SetLastError = true)]
    public static extern int Poll([In, Out] PollItem[] items, int count, nint milliseconds);

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
