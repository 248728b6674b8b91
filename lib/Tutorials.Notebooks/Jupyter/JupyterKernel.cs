using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.DotNet.Interactive.Formatting;
using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Jupyter.Code;
using Tutorials.Notebooks.Jupyter.Messages;
using Tutorials.Notebooks.Jupyter.Requests;
using Tutorials.Notebooks.Jupyter.Transport;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Jupyter;

/// <summary>The process that runs cells for Jupyter's front ends, until one of them ends it.</summary>
internal static class JupyterKernel
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Serves the front end that wrote a connection file. Cells run in the current directory.</summary>
    /// <returns>The exit code when the kernel could not start.</returns>
    public static int Run(string connectionFile)
    {
        // The console is to be the cells'.
        var log = Console.Error;
        try
        {
            UseOneThread();
            new Thread(WarmUp) { IsBackground = true }.Start();
            Serve(ConnectionFile.Load(connectionFile), log.WriteLine);
        }
        catch (Exception exception) when (exception is NotebookException or IOException)
        {
            log.WriteLine(exception.Message);
        }
        catch (DllNotFoundException)
        {
            log.WriteLine("The kernel needs libzmq, which was not found. Install it (Debian, Ubuntu: libzmq5) and start again.");
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

        var output = new CellOutput(messenger);
        var cancellation = new CellCancellation();
        var interruption = new Interruption(cancellation, sentence => output.Publish(new StreamWritten("stderr", sentence + "\n")));
        var input = new InputReader(messenger, interruption);
        var executor = new CellExecutor(Directory.GetCurrentDirectory(), output, cancellation, interruption.RunAsync);
        Console.SetIn(input);

        var history = new History();
        var execution = new Execution(messenger, executor, output, input, interruption, history);
        var handler = new RequestHandler(messenger, execution, new CodeAssistant(executor.Session), history, interruption, ShutDown);
        new Thread(() => handler.Serve(Channel.Control)) { IsBackground = true, Name = "control" }.Start();
        handler.Serve(Channel.Shell);

        void ShutDown()
        {
            if (publisher.Close(Farewell) & channels.Close(Farewell))
                context.Dispose();
            // A cell may still run, and no one is left to wait for it.
            Environment.Exit(0);
        }
    }

    /// <summary>
    /// Work of a tutorial's size is fastest on one thread, and results are the same on every machine. Native code reads the
    /// C library's environment, which the framework's own functions do not change; what the user has set stays.
    /// </summary>
    private static void UseOneThread()
    {
        foreach (var library in (string[])["OMP", "MKL", "OPENBLAS"])
            _ = SetEnvironment($"{library}_NUM_THREADS", "1", 0);
    }

    /// <summary>The first cell takes the compiler half a second more than the second; that passes while the front end connects.</summary>
    private static void WarmUp()
    {
        try
        {
            var value = new CSharpSession(new SourceNames(Path.GetTempPath()), new CellCancellation()).Prepare("1+1", "warm-up")!().Result;
            MimeBundle.Of(FormattedValue.CreateManyFromObject(value));
        }
        catch (Exception exception)
        {
            // Without the head start, the first cell meets the same trouble and tells the user of it.
            Debug.Fail(exception.Message);
        }
    }

    [DllImport("libc", EntryPoint = "setenv")]
    private static extern int SetEnvironment(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);
}
