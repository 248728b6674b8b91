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

    private readonly List<FieldInfo> fields = [];
    private CancellationTokenSource source = new();

    /// <summary>What the next stop cancels.</summary>
    internal CancellationToken Token => source.Token;

    /// <summary>Stops all that runs, on any thread; what is called after that stops at once.</summary>
    public void Stop() => source.Cancel();

    /// <summary>Lets code run again after a stop, and returns the token that the next stop cancels.</summary>
    public CancellationToken Renew()
    {
        if (!source.IsCancellationRequested)
            return source.Token;
        source = new CancellationTokenSource();
        foreach (var field in fields)
            field.SetValue(null, source.Token);
        return source.Token;
    }

    /// <summary>Includes an assembly that was compiled with <c>InstrumentationKind.ModuleCancellation</c>.</summary>
    internal void Reach(Assembly submission)
    {
        var holder = submission.GetTypes().First(type => type.Name.StartsWith(Holder, StringComparison.Ordinal));
        var field = holder.GetField(Field, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        field.SetValue(null, source.Token);
        fields.Add(field);
    }
}
