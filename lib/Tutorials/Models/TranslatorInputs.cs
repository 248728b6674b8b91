using Tutorials.Attention;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>What translators ask of the tokens that they are given.</summary>
internal static class TranslatorInputs
{
    /// <summary>Refuses sources that cannot be read.</summary>
    /// <param name="source">What is read, (batch, source time).</param>
    /// <param name="lengths">How many places of each source are its own, (batch,).</param>
    /// <param name="known">How many tokens the source's vocabulary has.</param>
    /// <returns>Where there is padding, (batch, source time).</returns>
    /// <exception cref="ArgumentException">A shape or type does not fit, or a token or a length is out of range.</exception>
    public static Tensor Padding(Tensor source, Tensor lengths, long known)
    {
        if (source.dim() != 2 || lengths.dim() != 1 || lengths.shape[0] != source.shape[0])
            throw new ArgumentException($"The source has the shape {ShapeTable.Shape(source)} and the lengths {ShapeTable.Shape(lengths)}: give tokens, (batch, source time), and a length for each row, (batch,).", nameof(source));
        Expect(source, known, "source", nameof(source));
        return AttentionMasks.Padding(lengths, source.shape[1]);
    }

    /// <summary>Refuses targets that cannot be read.</summary>
    /// <param name="before">What was written before each place, (batch, target time).</param>
    /// <param name="sources">How many sources there are.</param>
    /// <param name="known">How many tokens the target's vocabulary has.</param>
    /// <exception cref="ArgumentException">The shape or type does not fit, or a token is out of range.</exception>
    public static void ExpectWritten(Tensor before, long sources, long known)
    {
        if (before.dim() != 2 || before.shape[0] != sources || before.shape[1] == 0)
            throw new ArgumentException($"What was written has the shape {ShapeTable.Shape(before)}: give a row for each of the {sources} sources, at least one token long, (batch, target time).", nameof(before));
        Expect(before, known, "target", nameof(before));
    }

    private static void Expect(Tensor tokens, long known, string side, string parameter)
    {
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        if (tokens.is_floating_point() || tokens.dtype == ScalarType.Bool)
            throw new ArgumentException($"The {side} holds {tokens.dtype} numbers: give tokens, whole numbers.", parameter);
        if (tokens.numel() == 0)
            return;
        var (least, greatest) = (tokens.min().@long().item<long>(), tokens.max().@long().item<long>());
        if (least < 0 || greatest >= known)
            throw new ArgumentException($"The {side} has the token {(least < 0 ? least : greatest)}, and its vocabulary has {known}: give numbers from 0 to {known - 1}.", parameter);
    }
}
