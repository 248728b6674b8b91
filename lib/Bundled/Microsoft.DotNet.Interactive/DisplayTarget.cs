namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Who shows what code displays.</summary>
internal interface IDisplayTarget
{
    /// <summary>Shows a value, or replaces it where it has been shown before.</summary>
    void Show(DisplayedValue displayed);
}

/// <summary>Finds the target of the code that displays something.</summary>
internal static class DisplayTarget
{
    private static readonly AsyncLocal<IDisplayTarget?> Flowing = new();
    private static volatile IDisplayTarget? latest;

    /// <summary>
    /// The target that flows with the calling code, to the threads and tasks it starts too. Code that nothing flows to, as on
    /// a native library's thread, belongs to the target that was set last.
    /// </summary>
    internal static IDisplayTarget? Current
    {
        get => Flowing.Value ?? latest;
        set => Flowing.Value = latest = value;
    }

    /// <summary>Shows a value; without a target, on the console.</summary>
    internal static void Show(DisplayedValue displayed)
    {
        if (Current is { } target)
            target.Show(displayed);
        else
            Console.WriteLine(displayed.Value.ToDisplayString());
    }
}
