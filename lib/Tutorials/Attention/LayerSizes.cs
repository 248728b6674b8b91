namespace Tutorials.Attention;

/// <summary>What a Transformer's layers ask of their sizes.</summary>
internal static class LayerSizes
{
    /// <summary>Refuses sizes that no layer can have.</summary>
    /// <param name="feedForwardSize">The width between the two linear layers.</param>
    /// <param name="dropout">The share that is dropped.</param>
    /// <exception cref="ArgumentException">The size is less than 1, or the dropout is no share.</exception>
    public static void Expect(long feedForwardSize, double dropout)
    {
        if (feedForwardSize < 1)
            throw new ArgumentException($"The feed-forward part cannot be {feedForwardSize} wide: give 1 or more; 2 to 4 times the width is usual.", nameof(feedForwardSize));
        ExpectShare(dropout);
    }

    /// <summary>Refuses a dropout that is no share.</summary>
    /// <param name="dropout">The share that is dropped.</param>
    /// <exception cref="ArgumentException">It is not from 0 to below 1.</exception>
    public static void ExpectShare(double dropout)
    {
        if (dropout is not (>= 0 and < 1))
            throw new ArgumentException(FormattableString.Invariant($"A dropout of {dropout} cannot be had: give a share from 0 to below 1."), nameof(dropout));
    }
}
