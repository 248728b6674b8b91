using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text.Json;
using System.Text.Json.Serialization;
using Notebooks.Sessions;

namespace Notebooks.Runs;

/// <summary>The process that runs one notebook's cells, one request after the other, until the pipe closes.</summary>
public sealed class Worker : ICellHost
{
    /// <summary>The name of the hidden command that makes the program a worker.</summary>
    public const string Command = "worker";

    /// <summary>The runtime's variable that turns its pipes for debuggers and profilers off.</summary>
    internal const string Diagnostics = "DOTNET_EnableDiagnostics";

    /// <summary>Whoever started the worker may be gone already.</summary>
    private static readonly TimeSpan ConnectionTimeout = TimeSpan.FromSeconds(30);

    private readonly NamedPipeClientStream pipe;
    private readonly BlockingCollection<CellRequest> requests = [];
    private readonly Lock writing = new();

    private Worker(string pipeName) => pipe = new(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);

    /// <summary>Serves the program at the other end of the pipe; cells run in the current directory.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string pipeName)
    {
        ProcessGroup.Lead();
        // Was for this process; what the cells start is another matter.
        Environment.SetEnvironmentVariable(Diagnostics, null);
        ComputeThreads.LimitToOne();
        CellConsole.Install();
        var worker = new Worker(pipeName);
        worker.pipe.Connect(ConnectionTimeout);
        new Thread(worker.Receive) { IsBackground = true }.Start();
        var session = new NotebookSession(Directory.GetCurrentDirectory());
        foreach (var request in worker.requests.GetConsumingEnumerable())
        {
            session.RunAsync(request, worker).GetAwaiter().GetResult();
            worker.Publish(new Finished());
        }
        return 0;
    }

    /// <inheritdoc/>
    public void Publish(CellEvent cellEvent)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(cellEvent, WorkerProtocol.Default.CellEvent);
        lock (writing)
        {
            pipe.Write(line);
            pipe.Write("\n"u8);
        }
    }

    /// <summary>Reads apart from the cells, so that a cell that never ends does not outlive the program.</summary>
    private void Receive()
    {
        using var reader = new StreamReader(pipe);
        while (reader.ReadLine() is { } line)
            requests.Add(JsonSerializer.Deserialize(line, WorkerProtocol.Default.CellRequest)!);
        ProcessGroup.KillOwn();
        Environment.Exit(0);
    }
}

/// <summary>
/// What goes through the pipe between the program and a worker: a line of JSON for each request and each event. A pipe of
/// their own, because anything, native code too, may write to a process's standard output.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 256)]
[JsonSerializable(typeof(CellRequest))]
[JsonSerializable(typeof(CellEvent))]
internal sealed partial class WorkerProtocol : JsonSerializerContext;
