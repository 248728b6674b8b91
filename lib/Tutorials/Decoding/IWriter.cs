using static TorchSharp.torch;

namespace Tutorials.Decoding;

/// <summary>
/// Where a model stands that writes sequences token by token: what it keeps of what it reads and of what it has written so far, a row for
/// each sequence. <see cref="Search"/> asks it for the next token's scores and says which rows go on.
/// </summary>
/// <remarks>A state is not changed by its methods: each returns another one. Its tensors live as long as the dispose scope they were made in.</remarks>
public interface IWriter
{
    /// <summary>How many sequences are being written.</summary>
    long Rows { get; }

    /// <summary>Reads the token that each row wrote last, at first the one that begins a sequence, and scores all tokens as the next.</summary>
    /// <param name="tokens">Tokens, (rows,).</param>
    /// <returns>Scores before the softmax, (rows, vocabulary), and where the model stands then.</returns>
    (Tensor Scores, IWriter Next) Step(Tensor tokens);

    /// <summary>The rows of such numbers, in their order; a row may come several times, or not at all.</summary>
    /// <param name="rows">Whole numbers, (new rows,).</param>
    IWriter Select(Tensor rows);
}
