using System.Reflection;

namespace Notebooks.Sessions;

/// <summary>
/// Stops the code of cells. The compiler puts a check of a token of the assembly's own into every loop and at the start of
/// every function, and hands the token to whatever is called that takes one; this sets those tokens.
/// </summary>
public sealed class CellCancellation
{
    // The compiler adds a number.
    private const string Holder = "<PrivateImplementationDetails>";
    private const string Field = "ModuleCancellationToken";

    private readonly Lock access = new();
    private readonly List<FieldInfo> fields = [];
    private CancellationTokenSource source = new();
    private bool isSpent;

    /// <summary>The token that a stop cancels, for what is done before and between the code of a cell.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (access)
                return source.Token;
        }
    }

    /// <summary>
    /// Stops all that runs now, on any thread, and what that calls; never what runs after the next <see cref="Renew"/>, however
    /// late the stop takes effect. Returns at once: cancelling runs what cells have registered for it, on a thread of its own.
    /// </summary>
    public void Stop()
    {
        lock (access)
        {
            isSpent = true;
            new Thread(Cancel) { IsBackground = true }.Start(source);
        }
    }

    /// <summary>Lets code run again after a stop, and returns the token that the next stop cancels.</summary>
    public CancellationToken Renew()
    {
        lock (access)
        {
            if (!isSpent)
                return source.Token;
            isSpent = false;
            source = new CancellationTokenSource();
            foreach (var field in fields)
                field.SetValue(null, source.Token);
            return source.Token;
        }
    }

    /// <summary>Includes an assembly that was compiled with <c>InstrumentationKind.ModuleCancellation</c>.</summary>
    internal void Reach(Assembly submission)
    {
        var holder = submission.GetTypes().First(type => type.Name.StartsWith(Holder, StringComparison.Ordinal));
        var field = holder.GetField(Field, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        lock (access)
        {
            field.SetValue(null, source.Token);
            fields.Add(field);
        }
    }

    private static void Cancel(object? source)
    {
        try
        {
            ((CancellationTokenSource)source!).Cancel();
        }
        catch (AggregateException)
        {
            // What cells have registered may fail; the cell is stopped all the same.
        }
    }
}
