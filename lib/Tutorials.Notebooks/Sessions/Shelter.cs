using System.Runtime.CompilerServices;

namespace Tutorials.Notebooks.Sessions;

/// <summary>
/// Where a cell's thread cannot be stopped, so that an interrupt in the middle of a <c>Console.Write</c> leaves no lock held and
/// no buffer half changed.
/// </summary>
internal static class Shelter
{
    /// <summary>An abort waits for the end of a finally block, unless the optimizer takes the empty try away.</summary>
    [MethodImpl(MethodImplOptions.NoOptimization | MethodImplOptions.NoInlining)]
    public static void Run(Action action)
    {
        try
        {
        }
        finally
        {
            action();
        }
    }
}
