using System.Diagnostics;
using System.IO.Pipes;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json;
using Notebooks.Documents;
using Notebooks.Sessions;

namespace Notebooks.Runs;

/// <summary>What runs the cells of one notebook.</summary>
public interface IWorker : IAsyncDisposable
{
    /// <summary>Runs a cell and hands on what it publishes.</summary>
    /// <param name="request">The cell.</param>
    /// <param name="publish">Gets each event, in order.</param>
    /// <param name="timeout">How long the cell may take, once the worker is there.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="NotebookException">The cell took longer, or ended the worker.</exception>
    Task RunAsync(CellRequest request, Action<CellEvent> publish, TimeSpan timeout, CancellationToken cancellation);
}

/// <summary>A worker in a process of its own, which may die of a cell. The program it runs is the one that this is.</summary>
internal sealed class WorkerProcess : IWorker
{
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
    /// <exception cref="NotebookException">The temporary folder cannot be used.</exception>
    public static WorkerProcess Start(string directory)
    {
        // Short: a pipe is a file in the temporary folder, and macOS allows 103 characters in all.
        var name = $"cells-{Guid.NewGuid():N}"[..22];
        var pipe = OpenPipe(name);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Run as "dotnet tutorials.dll", the process is dotnet and needs to be told the rest.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        start.ArgumentList.Add(Worker.Command);
        start.ArgumentList.Add(name);
        // The runtime's own pipes for debuggers would stay in the temporary folder when the process is killed.
        start.Environment.TryAdd(Worker.Diagnostics, "0");
        // A worker lives for seconds: only what has been called 32,767 times is worth compiling once more.
        start.Environment.TryAdd("DOTNET_TC_CallCountThreshold", "0x7FFF");
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return new WorkerProcess(pipe, process);
    }

    public async Task RunAsync(CellRequest request, Action<CellEvent> publish, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            await ConnectAsync(cancellation);
            limit.CancelAfter(timeout);
            await SendAsync(request, limit.Token);
            while (await reader.ReadLineAsync(limit.Token) is { } line)
            {
                var received = JsonSerializer.Deserialize(line, WorkerProtocol.Default.CellEvent)!;
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
        ProcessGroup.Kill(process.Id);
        throw new NotebookException($"cell {request.Number} ended the process: {CrashReport.Explain(process.ExitCode, await errors.ReadAsync())}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        // What a cell has started may outlive the worker that a cell has ended.
        ProcessGroup.Kill(process.Id);
        await process.WaitForExitAsync();
        process.Dispose();
        await pipe.DisposeAsync();
    }

    /// <summary>The pipe is a file in the temporary folder.</summary>
    private static NamedPipeServerStream OpenPipe(string name)
    {
        try
        {
            return new NamedPipeServerStream(
                name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        }
        catch (Exception exception) when (exception is ArgumentException or SocketException or IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"The temporary folder {Path.GetTempPath()} cannot be used ({exception.Message.ReplaceLineEndings(" ")}); "
                + "set TMPDIR to a folder that is there, may be written to, and has a short path.");
        }
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
