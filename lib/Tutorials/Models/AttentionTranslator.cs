using TorchSharp.Modules;
using Tutorials.Attention;
using Tutorials.Decoding;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// An encoder and a decoder with attention between them: a GRU reads the source in both directions; a second GRU, which begins where the first
/// ended, reads what has been written so far; at each place its state asks the encoder's states by dot products what to read, and state and
/// context together score the next token. Attention comes after the decoder's GRU, which so runs over a whole target at once.
/// Sources: article C, "Attention networks with PyTorch"; Luong, Pham and Manning, "Effective approaches to attention-based neural machine
/// translation" (arXiv 1508.04025); the scores are scaled as in arXiv 1706.03762.
/// </summary>
public sealed class AttentionTranslator : nn.Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly bool attends;
    private readonly Embedding read;
    private readonly GRU encoder;
    private readonly Embedding written;
    private readonly GRU decoder;
    private readonly Dropout dropout;
    private readonly ScaledDotProductAttention attention = new();
    private readonly Linear combine, readout;

    /// <summary>A translator with random parameters.</summary>
    /// <param name="sourceTokens">How many tokens the source's vocabulary has.</param>
    /// <param name="targetTokens">How many tokens the target's vocabulary has.</param>
    /// <param name="embeddingSize">Numbers of a token's vector, on both sides.</param>
    /// <param name="hiddenSize">The decoder's units, an even number; the encoder has half as many in each direction.</param>
    /// <param name="attends">Whether there is attention; without it, the context is at each place the encoder's last state.</param>
    /// <param name="dropout">The share of the embeddings' numbers that is dropped in training.</param>
    /// <exception cref="ArgumentException">The hidden size is odd, a size is less than 1, or the dropout is no share.</exception>
    public AttentionTranslator(long sourceTokens, long targetTokens, long embeddingSize = 64, long hiddenSize = 128, bool attends = true, double dropout = 0) : base(nameof(AttentionTranslator))
    {
        if (sourceTokens < 1 || targetTokens < 1 || embeddingSize < 1)
            throw new ArgumentException($"There are {sourceTokens} source tokens and {targetTokens} target tokens with vectors of {embeddingSize} numbers: give at least one of each.");
        if (hiddenSize < 2 || hiddenSize % 2 != 0)
            throw new ArgumentException($"The hidden size is {hiddenSize}, of which each direction of the encoder has half: give an even number, 2 or more.", nameof(hiddenSize));
        LayerSizes.ExpectShare(dropout);
        this.attends = attends;
        this.dropout = nn.Dropout(dropout);
        read = nn.Embedding(sourceTokens, embeddingSize);
        encoder = nn.GRU(embeddingSize, hiddenSize / 2, batchFirst: true, bidirectional: true);
        written = nn.Embedding(targetTokens, embeddingSize);
        decoder = nn.GRU(embeddingSize, hiddenSize, batchFirst: true);
        combine = nn.Linear(2 * hiddenSize, hiddenSize);
        readout = nn.Linear(hiddenSize, targetTokens);
        RegisterComponents();
    }

    /// <summary>The scores of each place's token, given the tokens before it.</summary>
    /// <param name="source">What is read, (batch, source time), whole numbers.</param>
    /// <param name="lengths">How many places of each source are its own, (batch,); the others are padding.</param>
    /// <param name="before">What was written before each place, (batch, target time): the target, shifted by one behind the token that begins it.</param>
    /// <returns>Scores before the softmax, (batch, target time, target tokens).</returns>
    /// <exception cref="ArgumentException">A shape or type does not fit, or a length or a token is out of range.</exception>
    public override Tensor forward(Tensor source, Tensor lengths, Tensor before) => Scored(source, lengths, before).Scores;

    /// <summary>The scores, and what was read for them.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The scores, (batch, target time, target tokens), and the weights, (batch, target time, source time), of which each row sums to 1.</returns>
    /// <exception cref="InvalidOperationException">The translator has no attention.</exception>
    public (Tensor Scores, Tensor Weights) WithWeights(Tensor source, Tensor lengths, Tensor before)
    {
        var (scores, weights) = Scored(source, lengths, before);
        return (scores, weights ?? throw new InvalidOperationException("This translator was made without attention, so it has no weights: make it with attends: true."));
    }

    /// <summary>Reads the sources; what it returns writes the targets, token by token, as <see cref="Search"/> chooses them.</summary>
    /// <param name="source">What is read, (batch, source time), whole numbers.</param>
    /// <param name="lengths">How many places of each source are its own, (batch,).</param>
    /// <exception cref="ArgumentException">A shape or type does not fit, or a length or a token is out of range.</exception>
    public IWriter Read(Tensor source, Tensor lengths)
    {
        var read = Encode(source, lengths);
        return new Writer(this, read, read.Last);
    }

    private (Tensor Scores, Tensor? Weights) Scored(Tensor source, Tensor lengths, Tensor before)
    {
        var read = Encode(source, lengths);
        var (scores, _, weights) = Decode(read, read.Last, before);
        return (scores, weights);
    }

    private Encoded Encode(Tensor source, Tensor lengths)
    {
        var mask = TranslatorInputs.Padding(source, lengths, read.weight!.shape[0]);     // (batch, source time): true is padding
        var embedded = dropout.call(read.call(source));                                  // (batch, source time, embedding)
        if (!mask.any().item<bool>())
        {
            var (whole, ends) = encoder.call(embedded);                                  // (batch, source time, hidden), (2, batch, hidden / 2)
            return new(whole, Joined(ends), mask.unsqueeze(1));
        }
        // Packed, so that the direction from right to left does not begin with padding.
        using var packed = nn.utils.rnn.pack_padded_sequence(embedded, lengths.cpu().@long(), batch_first: true, enforce_sorted: false);
        var (outputs, last) = encoder.call(packed);
        var (states, _) = nn.utils.rnn.pad_packed_sequence(outputs, batch_first: true, total_length: source.shape[1]);
        return new(states, Joined(last), mask.unsqueeze(1));
    }

    // The last state of both directions, side by side: (2, batch, hidden / 2) → (1, batch, hidden).
    private static Tensor Joined(Tensor ends) => cat([ends[0], ends[1]], 1).unsqueeze(0);

    private (Tensor Scores, Tensor State, Tensor? Weights) Decode(Encoded source, Tensor state, Tensor before)
    {
        TranslatorInputs.ExpectWritten(before, source.Rows, written.weight!.shape[0]);
        var (states, next) = decoder.call(dropout.call(written.call(before)), state);    // (batch, target time, hidden), (1, batch, hidden)
        var (context, weights) = attends ? attention.call(states, source.States, source.States, source.Mask) : (source.Last.transpose(0, 1).expand_as(states), (Tensor?)null);
        var read = combine.call(cat([states, context], 2)).tanh();                       // (batch, target time, hidden)
        return (readout.call(read), next, weights);                                      // (batch, target time, tokens)
    }

    // States (batch, source time, hidden), the last one of both directions (1, batch, hidden), and where there is padding (batch, 1, source time).
    private sealed record Encoded(Tensor States, Tensor Last, Tensor Mask)
    {
        public long Rows => States.shape[0];

        public Encoded Select(Tensor rows) => new(States.index_select(0, rows), Last.index_select(1, rows), Mask.index_select(0, rows));
    }

    private sealed class Writer(AttentionTranslator model, Encoded source, Tensor state) : IWriter
    {
        public long Rows => state.shape[1];

        public (Tensor Scores, IWriter Next) Step(Tensor tokens)
        {
            using var scope = NewDisposeScope();
            var (scores, next, _) = model.Decode(source, state, tokens.unsqueeze(1));    // (rows, 1, tokens)
            return (scores.squeeze(1).MoveToOuterDisposeScope(), new Writer(model, source, next.MoveToOuterDisposeScope()));
        }

        public IWriter Select(Tensor rows) => new Writer(model, source.Select(rows), state.index_select(1, rows));
    }
}
