using System.Globalization;
using System.Text;

namespace Notebooks.Sessions;

/// <summary>
/// The console of a process that runs cells: what a cell writes goes to the host of that cell's run, and what it reads comes
/// from there, on whichever thread. Code that runs for no cell has the console as it was.
/// </summary>
public static class CellConsole
{
    /// <summary>Takes the process's console over, once, before the first cell runs.</summary>
    public static void Install()
    {
        Console.SetOut(new Writer("stdout", Console.Out));
        Console.SetError(new Writer("stderr", Console.Error));
        Console.SetIn(new Reader());
    }

    private sealed class Writer(string name, TextWriter otherwise) : TextWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Flush()
        {
            if (CellRun.Current is { } run)
                run.Text.Flush();
            else
                otherwise.Flush();
        }

        public override void Write(char value) => Write([value]);

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(string? value) => Write(value.AsSpan());

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (CellRun.Current is { } run)
                run.Text.Append(name, buffer);
            else
                otherwise.Write(buffer);
        }
    }

    private sealed class Reader : TextReader
    {
        private static TextReader Input => CellRun.Current?.Input ?? Null;

        public override int Peek() => Input.Peek();

        public override int Read() => Input.Read();

        public override int Read(char[] buffer, int index, int count) => Input.Read(buffer, index, count);

        public override string? ReadLine() => Input.ReadLine();

        public override string ReadToEnd() => Input.ReadToEnd();
    }
}

/// <summary>
/// Gathers what one run writes to the console into events, in order. Small writes wait a little for more, so that a loop of
/// them costs little and a progress report still appears as it goes.
/// </summary>
internal sealed class ConsoleText
{
    private const int MostWaiting = 16 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly Action<StreamWritten> publish;
    private readonly Lock access = new();
    private readonly StringBuilder waiting = new();
    private readonly Timer timer;
    private string current = "stdout";

    public ConsoleText(Action<StreamWritten> publish)
    {
        this.publish = publish;
        timer = new Timer(_ => Flush());
    }

    public void Append(string name, ReadOnlySpan<char> text)
    {
        lock (access)
        {
            if (name != current)
                Flush();
            current = name;
            if (waiting.Length == 0)
                timer.Change(LongestWait, Timeout.InfiniteTimeSpan);
            waiting.Append(text);
            if (waiting.Length >= MostWaiting)
                Flush();
        }
    }

    /// <summary>Sends what is gathered, so that what is published next comes after it.</summary>
    public void Flush()
    {
        lock (access)
        {
            // Half of a character waits for its other half.
            var length = waiting.Length > 0 && char.IsHighSurrogate(waiting[^1]) ? waiting.Length - 1 : waiting.Length;
            if (length == 0)
                return;
            publish(new StreamWritten(current, waiting.ToString(0, length)));
            waiting.Remove(0, length);
        }
    }
}
