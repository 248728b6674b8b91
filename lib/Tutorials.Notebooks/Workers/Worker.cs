using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text.Json;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Workers;

/// <summary>The process that runs one notebook's cells, one request after the other, until the pipe closes.</summary>
internal sealed class Worker : ISessionOutput
{
    /// <summary>Whoever started the worker may be gone already.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly NamedPipeClientStream pipe;
    private readonly BlockingCollection<CellRequest> requests = [];
    private readonly Lock writing = new();

    private Worker(string pipeName) => pipe = new(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);

    /// <summary>Serves the program at the other end of the pipe; cells run in the current directory.</summary>
    public static int Run(string pipeName)
    {
        var worker = new Worker(pipeName);
        worker.pipe.Connect(Patience);
        new Thread(worker.Receive) { IsBackground = true }.Start();
        using var executor = new CellExecutor(Directory.GetCurrentDirectory(), worker);
        foreach (var request in worker.requests.GetConsumingEnumerable())
        {
            executor.ExecuteAsync(request.Number, request.Code, request.Language).GetAwaiter().GetResult();
            worker.Publish(new Finished());
        }
        return 0;
    }

    public void Publish(SessionEvent sessionEvent)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(sessionEvent, WorkerProtocol.Default.SessionEvent);
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
        Environment.Exit(0);
    }
}
