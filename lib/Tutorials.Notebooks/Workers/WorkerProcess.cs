using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Workers;

/// <summary>A worker as its owner sees it: a process that runs cells and may die of it.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>The name of the hidden command that makes this program a worker.</summary>
    public const string Command = "worker";

    private readonly NamedPipeServerStream pipe;
    private readonly Process process;
    private readonly StandardErrorTail errors;
    private readonly StreamReader reader;
    private readonly Task connected;

    private WorkerProcess(NamedPipeServerStream pipe, Process process)
    {
        this.pipe = pipe;
        this.process = process;
        errors = new StandardErrorTail(process);
        reader = new StreamReader(pipe);
        connected = pipe.WaitForConnectionAsync();
    }

    /// <summary>Starts a worker whose cells run in a folder.</summary>
    public static WorkerProcess Start(string directory)
    {
        var name = $"tutorials-{Guid.NewGuid():N}";
        var pipe = new NamedPipeServerStream(
            name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Run as "dotnet tutorials.dll", the process is dotnet and needs to be told the rest.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(name);
        // One thread is fastest for work of this size, and results do not depend on the number of cores.
        foreach (var library in (string[])["OMP", "MKL", "OPENBLAS"])
            start.Environment[$"{library}_NUM_THREADS"] = "1";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return new WorkerProcess(pipe, process);
    }

    /// <summary>Runs a cell and hands on what it publishes.</summary>
    /// <exception cref="NotebookException">The cell took longer than <paramref name="timeout"/>, or ended the process.</exception>
    public async Task RunAsync(CellRequest request, Action<SessionEvent> publish, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            await ConnectAsync(limit.Token);
            await SendAsync(request, limit.Token);
            while (await reader.ReadLineAsync(limit.Token) is { } line)
            {
                var received = JsonSerializer.Deserialize(line, WorkerProtocol.Default.SessionEvent)!;
                if (received is Finished)
                    return;
                publish(received);
            }
        }
        catch (IOException)
        {
            // The pipe broke because the process at its other end is gone, which is told below.
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new NotebookException($"cell {request.Number} did not end within {timeout.TotalSeconds:0.###} s and was stopped; "
                + "look for an endless loop, or allow more with --timeout.");
        }
        await process.WaitForExitAsync(cancellation);
        throw new NotebookException($"cell {request.Number} ended the process: {CrashReport.Explain(process.ExitCode, await errors.ReadAsync())}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        await pipe.DisposeAsync();
    }

    /// <summary>A worker that dies before it connects would leave its owner waiting.</summary>
    private async Task ConnectAsync(CancellationToken cancellation)
    {
        if (connected.IsCompleted)
            return;
        var exited = process.WaitForExitAsync(cancellation);
        if (await Task.WhenAny(connected, exited) == exited)
        {
            await exited;
            throw new IOException("The worker ended before it connected.");
        }
    }

    private async Task SendAsync(CellRequest request, CancellationToken cancellation)
    {
        await pipe.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(request, WorkerProtocol.Default.CellRequest), cancellation);
        await pipe.WriteAsync("\n"u8.ToArray(), cancellation);
    }
}
