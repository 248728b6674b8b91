using System.Text;

namespace Tutorials.Notebooks.Sessions;

/// <summary>
/// Turns what cells write to the console into events, in order. Small writes are gathered, for at most a moment, so that a
/// loop of them costs little and a progress report still appears as it goes.
/// </summary>
internal sealed class ConsoleCapture : IDisposable
{
    private const int Full = 16 * 1024;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly ISessionOutput output;
    private readonly Lock access = new();
    private readonly StringBuilder gathered = new();
    private readonly Timer timer;
    private string current = "stdout";

    public ConsoleCapture(ISessionOutput output)
    {
        this.output = output;
        timer = new Timer(_ => Flush());
        Console.SetOut(new Writer(this, "stdout"));
        Console.SetError(new Writer(this, "stderr"));
        Console.SetIn(TextReader.Null);
    }

    /// <summary>Sends what is gathered, so that what is published next comes after it.</summary>
    public void Flush()
    {
        lock (access)
        {
            // Half of a character waits for its other half.
            var length = gathered.Length > 0 && char.IsHighSurrogate(gathered[^1]) ? gathered.Length - 1 : gathered.Length;
            if (length == 0)
                return;
            output.Publish(new StreamWritten(current, gathered.ToString(0, length)));
            gathered.Remove(0, length);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Append(string name, ReadOnlySpan<char> text)
    {
        lock (access)
        {
            if (name != current)
                Flush();
            current = name;
            if (gathered.Length == 0)
                timer.Change(Moment, Timeout.InfiniteTimeSpan);
            gathered.Append(text);
            if (gathered.Length >= Full)
                Flush();
        }
    }

    private sealed class Writer(ConsoleCapture capture, string name) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Flush() => capture.Flush();

        public override void Write(char value) => capture.Append(name, [value]);

        public override void Write(char[] buffer, int index, int count) => capture.Append(name, buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => capture.Append(name, buffer);

        public override void Write(string? value) => capture.Append(name, value);

        public override void WriteLine(string? value) => capture.Append(name, value + "\n");
    }
}
