using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Additive attention: a query says of each step of a sequence how much it is to be read, by a small network with one hidden
/// layer: score_t = v · tanh(W [q; h_t] + b), weights = softmax of the scores over the steps, context = Σ_t weights_t h_t.
/// Source: Bahdanau, Cho and Bengio, "Neural machine translation by jointly learning to align and translate" (arXiv 1409.0473);
/// here with one matrix for query and state, as article B, "Additive attention + GRU", has it.
/// </summary>
public sealed class AdditiveAttention : nn.Module<Tensor, Tensor, Tensor?, (Tensor Context, Tensor Weights)>
{
    private readonly long querySize, stateSize;
    private readonly Linear attend, score;

    /// <summary>Attention whose query is as wide as the states.</summary>
    /// <param name="hiddenSize">The width of both, and of the hidden layer.</param>
    public AdditiveAttention(long hiddenSize) : this(hiddenSize, hiddenSize, hiddenSize) { }

    /// <summary>Attention whose query and states may have different widths.</summary>
    /// <param name="querySize">The width of the query.</param>
    /// <param name="stateSize">The width of the states that are read.</param>
    /// <param name="hiddenSize">The width of the hidden layer.</param>
    public AdditiveAttention(long querySize, long stateSize, long hiddenSize) : base(nameof(AdditiveAttention))
    {
        (this.querySize, this.stateSize) = (querySize, stateSize);
        attend = nn.Linear(querySize + stateSize, hiddenSize);
        score = nn.Linear(hiddenSize, 1, hasBias: false);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public (Tensor Context, Tensor Weights) call(Tensor query, Tensor states) => call(query, states, null);

    /// <summary>Reads the states as the query asks.</summary>
    /// <param name="query">What asks, (batch, query size).</param>
    /// <param name="states">What is read, (batch, time, state size).</param>
    /// <param name="mask">True for each step that must not be read, such as padding, (batch, time); if there is none, all are read.</param>
    /// <returns>The context, (batch, state size), and the weights, (batch, time), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a sequence nothing to read.</exception>
    public override (Tensor Context, Tensor Weights) forward(Tensor query, Tensor states, Tensor? mask)
    {
        Expect(query, states);
        var asked = query.unsqueeze(1).expand(-1, states.shape[1], -1);                  // (batch, time, query)
        var hidden = attend.call(cat([asked, states], 2)).tanh();                        // (batch, time, hidden)
        var scores = score.call(hidden).squeeze(-1);                                     // (batch, time)
        var weights = StepMask.Apply(scores, mask).softmax(1);                           // (batch, time), over the steps
        var context = weights.unsqueeze(1).bmm(states).squeeze(1);                       // (batch, state)
        return (context, weights);
    }

    private void Expect(Tensor query, Tensor states)
    {
        if (query.dim() != 2 || query.shape[1] != querySize)
            throw new ArgumentException($"The query has the shape {ShapeTable.Shape(query)}: give one of {querySize} numbers for each sequence, (batch, {querySize}).", nameof(query));
        if (states.dim() != 3 || states.shape[2] != stateSize)
            throw new ArgumentException($"The states have the shape {ShapeTable.Shape(states)}: give states of {stateSize} numbers, batch first, (batch, time, {stateSize}).", nameof(states));
        if (states.shape[1] == 0)
            throw new ArgumentException($"The states have the shape {ShapeTable.Shape(states)}, so there is no step to read: give at least one.", nameof(states));
        if (query.shape[0] != states.shape[0])
            throw new ArgumentException($"There are {query.shape[0]} queries and the states of {states.shape[0]} sequences: give a query for each sequence.", nameof(query));
    }
}
