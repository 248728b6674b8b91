namespace Plotly.NET.CSharp;

/// <summary>A value that a caller may leave out, of any type. A plain value converts to it.</summary>
/// <param name="Value">The value, where there is one.</param>
/// <param name="IsSome">Whether there is one.</param>
public readonly record struct Optional<T>(T Value, bool IsSome)
{
    /// <summary>Makes a given value optional.</summary>
    /// <param name="Value">The value.</param>
    public static implicit operator Optional<T>(T Value) => new(Value, true);
}
