using TorchSharp.Modules;
using Tutorials.Attention;
using Tutorials.Decoding;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>What a Transformer that translates has read, in each layer: each head's weights, of which each row sums to 1.</summary>
/// <param name="Encoder">The source on itself, (batch, heads, source time, source time).</param>
/// <param name="Written">What was written on itself, (batch, heads, target time, target time).</param>
/// <param name="Source">What was written on the source, (batch, heads, target time, source time).</param>
public sealed record TranslatorWeights(IReadOnlyList<Tensor> Encoder, IReadOnlyList<Tensor> Written, IReadOnlyList<Tensor> Source);

/// <summary>
/// A Transformer that translates: token vectors and sinusoidal positions, an encoder that reads the source, and a decoder that reads what it
/// has written so far and the source, and scores the next token. The norms come before the parts of each layer, and there is one at the end
/// of encoder and decoder.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762); for the norms, Xiong et al., "On layer normalization in the
/// Transformer architecture" (arXiv 2002.04745).
/// </summary>
public sealed class TransformerTranslator : nn.Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Embedding read, written;
    private readonly PositionalEncoding positions;
    private readonly Encoder encoder;
    private readonly Decoder decoder;
    private readonly Linear readout;

    /// <summary>A translator with random parameters.</summary>
    /// <param name="sourceTokens">How many tokens the source's vocabulary has.</param>
    /// <param name="targetTokens">How many tokens the target's vocabulary has.</param>
    /// <param name="width">The width of each step, an even multiple of the heads.</param>
    /// <param name="heads">How many heads share the width.</param>
    /// <param name="feedForwardSize">The width between a layer's two linear layers.</param>
    /// <param name="layers">Layers of the encoder, and as many of the decoder.</param>
    /// <param name="dropout">The share that is dropped in training.</param>
    /// <param name="longest">How many tokens a source or a target may have at most.</param>
    /// <exception cref="ArgumentException">The width is odd or cannot be divided among the heads, a size is less than 1, or the dropout is no share.</exception>
    public TransformerTranslator(
        long sourceTokens, long targetTokens, long width = 64, long heads = 4, long feedForwardSize = 128, int layers = 2, double dropout = 0, long longest = 256)
        : base(nameof(TransformerTranslator))
    {
        if (sourceTokens < 1 || targetTokens < 1)
            throw new ArgumentException($"There are {sourceTokens} source tokens and {targetTokens} target tokens: give at least one of each.");
        (read, written) = (nn.Embedding(sourceTokens, width), nn.Embedding(targetTokens, width));
        // nn.Embedding draws with deviation 1.
        foreach (var embedding in new[] { read, written })
            nn.init.normal_(embedding.weight!, 0, 1 / Math.Sqrt(width));
        positions = PositionalEncoding.Sinusoidal(width, longest, dropout);
        encoder = new(width, heads, feedForwardSize, layers, dropout, normFirst: true, lastNorm: true);
        decoder = new(width, heads, feedForwardSize, layers, dropout, normFirst: true, lastNorm: true);
        readout = nn.Linear(width, targetTokens);
        RegisterComponents();
    }

    /// <summary>The scores of each place's token, given the tokens before it.</summary>
    /// <param name="source">What is read, (batch, source time), whole numbers.</param>
    /// <param name="lengths">How many places of each source are its own, (batch,); the others are padding.</param>
    /// <param name="before">What was written before each place, (batch, target time): the target, shifted by one behind the token that begins it.</param>
    /// <returns>Scores before the softmax, (batch, target time, target tokens).</returns>
    /// <exception cref="ArgumentException">A shape or type does not fit, a length or a token is out of range, or a sequence is longer than the table of positions.</exception>
    public override Tensor forward(Tensor source, Tensor lengths, Tensor before) => WithWeights(source, lengths, before).Scores;

    /// <summary>The scores, and what was read for them.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The scores, (batch, target time, target tokens), and the weights of all heads.</returns>
    public (Tensor Scores, TranslatorWeights Weights) WithWeights(Tensor source, Tensor lengths, Tensor before)
    {
        var (memory, mask, readOfSource) = Encode(source, lengths);
        var (states, self, cross) = decoder.WithWeights(positions.call(Vectors(before, memory.shape[0])), memory, mask);
        return (readout.call(states), new(readOfSource, self, cross));
    }

    /// <summary>Reads the sources; what it returns writes the targets, token by token, as <see cref="Search"/> chooses them.</summary>
    /// <param name="source">What is read, (batch, source time), whole numbers.</param>
    /// <param name="lengths">How many places of each source are its own, (batch,).</param>
    /// <param name="cached">Whether keys and values of what was written are kept; else all of it is computed anew for each token, with the same scores.</param>
    /// <exception cref="ArgumentException">A shape or type does not fit, a length or a token is out of range, or a source is longer than the table of positions.</exception>
    public IWriter Read(Tensor source, Tensor lengths, bool cached = true)
    {
        var (memory, mask, _) = Encode(source, lengths);
        return cached
            ? new CachedWriter(this, 0, source.shape[0], [], decoder.Remember(memory), mask)
            : new PlainWriter(this, zeros(source.shape[0], 0, dtype: ScalarType.Int64, device: source.device), memory, mask);
    }

    /// <summary>Takes over the weights of modules of nn's: embeddings called read and written, a TransformerEncoder, a TransformerDecoder, and a Linear called readout.</summary>
    /// <param name="state">The state dictionary of a module with parts of these names and sizes.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place here.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state) => NnState.CopyTo(this, state, "", "a translator of nn's modules of these sizes");

    /// <summary>Copies of the weights, named as <see cref="CopyFrom"/> wants them.</summary>
    public Dictionary<string, Tensor> StackedState() => NnState.Of(this, "");

    private (Tensor Memory, Tensor? Mask, IReadOnlyList<Tensor> Weights) Encode(Tensor source, Tensor lengths)
    {
        var padding = TranslatorInputs.Padding(source, lengths, read.weight!.shape[0]);              // (batch, source time)
        var mask = padding.any().item<bool>() ? padding.unsqueeze(1).unsqueeze(1) : null;            // (batch, 1, 1, source time)
        var (memory, weights) = encoder.WithWeights(positions.call(read.call(source)), mask);        // (batch, source time, width)
        return (memory, mask, weights);
    }

    // (rows, time) → (rows, time, width)
    private Tensor Vectors(Tensor before, long rows)
    {
        TranslatorInputs.ExpectWritten(before, rows, written.weight!.shape[0]);
        return written.call(before);
    }

    // Keeps what has been written, and computes all of it for each token.
    private sealed class PlainWriter(TransformerTranslator model, Tensor before, Tensor memory, Tensor? mask) : IWriter
    {
        public long Rows => memory.shape[0];

        public (Tensor Scores, IWriter Next) Step(Tensor tokens)
        {
            using var scope = NewDisposeScope();
            var all = cat([before, tokens.unsqueeze(1)], 1).MoveToOuterDisposeScope();               // (rows, time)
            var states = model.decoder.call(model.positions.call(model.Vectors(all, Rows)), memory, mask);
            return (model.readout.call(states[.., ^1]).MoveToOuterDisposeScope(), new PlainWriter(model, all, memory, mask));
        }

        public IWriter Select(Tensor rows) => new PlainWriter(model, before.index_select(0, rows), memory.index_select(0, rows), mask?.index_select(0, rows));
    }

    // Keeps keys and values of what has been written, and computes the last token only.
    private sealed class CachedWriter(
        TransformerTranslator model, long place, long rows, IReadOnlyList<KeyValueCache> before, IReadOnlyList<KeyValueCache> memory, Tensor? mask) : IWriter
    {
        public long Rows => rows;

        public (Tensor Scores, IWriter Next) Step(Tensor tokens)
        {
            using var scope = NewDisposeScope();
            var x = model.positions.At(place, model.Vectors(tokens.unsqueeze(1), rows));               // (rows, 1, width)
            var (state, all) = model.decoder.Step(x, before, memory, mask);
            foreach (var layer in all)
                _ = (layer.Keys.MoveToOuterDisposeScope(), layer.Values.MoveToOuterDisposeScope());
            return (model.readout.call(state.squeeze(1)).MoveToOuterDisposeScope(), new CachedWriter(model, place + 1, rows, all, memory, mask));
        }

        public IWriter Select(Tensor chosen) => new CachedWriter(
            model, place, chosen.shape[0], [.. before.Select(layer => layer.Select(chosen))], [.. memory.Select(layer => layer.Select(chosen))], mask?.index_select(0, chosen));
    }
}
