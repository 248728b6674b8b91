using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>An argument that must be there, before it is used.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Given<T>([NotNull] T? argument, [CallerArgumentExpression(nameof(argument))] string name = "") where T : class
    {
        ArgumentNullException.ThrowIfNull((object?)argument, name);
        return argument;
    }

    /// <summary>A list that must be there, and whose elements must.</summary>
    /// <returns>A copy, which keeps its elements alive whatever becomes of the list.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    internal static T[] AllGiven<T>([NotNull] IEnumerable<T>? arguments, [CallerArgumentExpression(nameof(arguments))] string name = "") where T : class
    {
        T[] given = [.. Given(arguments, name)];
        var missing = Array.FindIndex(given, argument => argument is null);
        return missing < 0 ? given : throw new ArgumentException($"There is nothing (null) at place {missing} of {name}.");
    }
}
