namespace Notebooks.Jupyter.Transport;

/// <summary>Sends back whatever comes, on a thread of its own, so that a front end knows the kernel lives while a cell runs.</summary>
internal static class Heartbeat
{
    public static void Start(ZmqContext context, string address)
    {
        var socket = new ZmqSocket(context, SocketKind.Reply);
        socket.Bind(address);
        new Thread(() => Echo(socket)) { IsBackground = true, Name = "heartbeat" }.Start();
    }

    private static void Echo(ZmqSocket socket)
    {
        using (socket)
        {
            try
            {
                while (true)
                    socket.Send(socket.Receive());
            }
            catch (IOException)
            {
                // The context ends, and the kernel with it.
            }
        }
    }
}
