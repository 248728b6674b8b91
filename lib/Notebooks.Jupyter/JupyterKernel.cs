using System.Diagnostics;
using Notebooks.Documents;
using Notebooks.Jupyter.Code;
using Notebooks.Jupyter.Messages;
using Notebooks.Jupyter.Requests;
using Notebooks.Jupyter.Transport;
using Notebooks.Sessions;

namespace Notebooks.Jupyter;

/// <summary>The process that runs cells for Jupyter's front ends, until one of them ends it.</summary>
public static class JupyterKernel
{
    /// <summary>The command by which front ends start the program as a kernel.</summary>
    public const string Command = "kernel";

    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Whether the native library that the kernel needs, libzmq, is on this machine.</summary>
    public static bool CanStart => LibZmq.IsInstalled;

    /// <summary>What is missing where it cannot, and how to get it.</summary>
    public static string Absence => $"The kernel needs {LibZmq.Absence}";

    /// <summary>Serves the front end that wrote a connection file. Cells run in the current directory.</summary>
    /// <returns>The exit code when the kernel could not start.</returns>
    public static int Run(string connectionFile)
    {
        // The console is to be the cells'.
        var log = Console.Error;
        try
        {
            ComputeThreads.LimitToOne();
            new Thread(WarmUp) { IsBackground = true }.Start();
            Serve(ConnectionFile.Load(connectionFile), log.WriteLine);
        }
        catch (Exception exception) when (exception is NotebookException or IOException)
        {
            log.WriteLine(exception.Message);
        }
        catch (DllNotFoundException)
        {
            log.WriteLine(Absence);
        }
        return 1;
    }

    private static void Serve(ConnectionFile connection, Action<string> log)
    {
        var context = new ZmqContext();
        var channels = new Channels(context, connection.ChannelAddresses);
        var publisher = new Publisher(context, connection.Address("iopub"));
        Heartbeat.Start(context, connection.Address("hb"));
        ParentProcess.ExitWithIt();
        var messenger = new Messenger(new MessageFormat(connection.Key), channels, publisher, log);
        messenger.Status("starting", null);

        CellConsole.Install();
        var cancellation = new CellCancellation();
        var interruption = new Interruption(cancellation);
        var session = new NotebookSession(Directory.GetCurrentDirectory(), cancellation);
        var history = new History();
        var execution = new Execution(messenger, session, history);
        var handler = new RequestHandler(messenger, execution, new CodeAssistant(session.Code), history, interruption, ShutDown);
        new Thread(() => handler.Serve(Channel.Control)) { IsBackground = true, Name = "control" }.Start();
        handler.Serve(Channel.Shell);

        void ShutDown()
        {
            if (publisher.Close(ShutdownTimeout) & channels.Close(ShutdownTimeout))
                context.Dispose();
            // A cell may still run, and no one is left to wait for it.
            Environment.Exit(0);
        }
    }

    /// <summary>The first cell takes the compiler half a second more than the second; that passes while the front end connects.</summary>
    private static void WarmUp()
    {
        try
        {
            var value = new CSharpSession(new SourceNames(Path.GetTempPath()), new CellCancellation()).Prepare("1+1", "warm-up")!().Result;
            Formatting.Of(value);
        }
        catch (Exception exception)
        {
            // Without the head start, the first cell meets the same trouble and tells the user of it.
            Debug.Fail(exception.Message);
        }
    }
}
