namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// Additive attention over the states of a GRU: the last state is the query q; with each state it goes through
    /// v · tanh(W [q; h_t] + b), softmax makes weights of the scores, and the weighted states sum to the context c.
    /// </summary>
    public static Diagram AdditiveAttention() => new AdditiveAttentionDrawing().Draw();

    /// <summary>
    /// Attention by dot products, with the numbers of an example: the states times the query are the scores, one a step;
    /// softmax makes weights of them; the weights times the states are the context.
    /// </summary>
    public static Diagram DotProductAttention() => new DotProductAttentionDrawing().Draw();

    /// <summary>
    /// Which states are read by one sequence at one step: as article C printed it, those of the whole batch at that step;
    /// put right, the sequence's own, at all steps.
    /// </summary>
    public static Diagram AttendedAxis() => new AttendedAxisDrawing().Draw();

    /// <summary>
    /// Self-attention of one sequence: queries Q, keys K and values V from three linear layers, the scores Q Kᵀ, softmax over each row of
    /// them divided by √H, and the product with V; each with its shape.
    /// </summary>
    public static Diagram SelfAttention() => new SelfAttentionDrawing().Draw();

    /// <summary>Attention in n heads: each has queries, keys, values and weights of its own; what they read is put side by side and projected.</summary>
    public static Diagram MultiHeadAttention() => new MultiHeadAttentionDrawing().Draw();
}
