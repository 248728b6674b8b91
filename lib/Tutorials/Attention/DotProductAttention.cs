using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Attention by dot products: a query says of each step of a sequence how much it is to be read, by its product with the step's
/// state: score_t = q · h_t, weights = softmax of the scores over the steps, context = Σ_t weights_t h_t. It has no parameters.
/// Source: Luong, Pham and Manning, "Effective approaches to attention-based neural machine translation" (arXiv 1508.04025),
/// the score called "dot"; the basic attention of article A.
/// </summary>
public sealed class DotProductAttention() : nn.Module<Tensor, Tensor, Tensor?, (Tensor Context, Tensor Weights)>(nameof(DotProductAttention))
{
    /// <inheritdoc cref="forward"/>
    public (Tensor Context, Tensor Weights) call(Tensor query, Tensor states) => call(query, states, null);

    /// <summary>Reads the states as the query asks.</summary>
    /// <param name="query">What asks, (batch, hidden).</param>
    /// <param name="states">What is read, (batch, time, hidden).</param>
    /// <param name="mask">True for each step that must not be read, such as padding, (batch, time); if there is none, all are read.</param>
    /// <returns>The context, (batch, hidden), and the weights, (batch, time), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a sequence nothing to read.</exception>
    public override (Tensor Context, Tensor Weights) forward(Tensor query, Tensor states, Tensor? mask)
    {
        Expect(query, states);
        var scores = states.bmm(query.unsqueeze(2)).squeeze(2);                  // (batch, time, hidden) · (batch, hidden, 1) → (batch, time)
        var weights = StepMask.Apply(scores, mask).softmax(1);                   // (batch, time), over the steps
        var context = weights.unsqueeze(1).bmm(states).squeeze(1);               // (batch, 1, time) · (batch, time, hidden) → (batch, hidden)
        return (context, weights);
    }

    private static void Expect(Tensor query, Tensor states)
    {
        if (query.dim() != 2 || query.shape[1] == 0)
            throw new ArgumentException($"The query has the shape {ShapeTable.Shape(query)}: give one vector for each sequence, (batch, hidden).", nameof(query));
        if (states.dim() != 3 || states.shape[2] != query.shape[1])
            throw new ArgumentException($"The states have the shape {ShapeTable.Shape(states)}: give states as wide as the query, batch first, (batch, time, {query.shape[1]}).", nameof(states));
        if (states.shape[1] == 0)
            throw new ArgumentException($"The states have the shape {ShapeTable.Shape(states)}, so there is no step to read: give at least one.", nameof(states));
        if (query.shape[0] != states.shape[0])
            throw new ArgumentException($"There are {query.shape[0]} queries and the states of {states.shape[0]} sequences: give a query for each sequence.", nameof(query));
    }
}
