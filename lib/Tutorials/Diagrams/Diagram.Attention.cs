namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// Additive attention over the states of a GRU: the last state is the query q; with each state it goes through
    /// v · tanh(W [q; h_t] + b), softmax makes weights of the scores, and the weighted states sum to the context c.
    /// </summary>
    public static Diagram AdditiveAttention() => new AdditiveAttentionDrawing().Draw();

    /// <summary>
    /// Self-attention of one sequence: queries Q, keys K and values V from three linear layers, the scores Q Kᵀ, softmax over each row of
    /// them divided by √H, and the product with V; each with its shape.
    /// </summary>
    public static Diagram SelfAttention() => new SelfAttentionDrawing().Draw();

    /// <summary>Attention in n heads: each has queries, keys, values and weights of its own; what they read is put side by side and projected.</summary>
    public static Diagram MultiHeadAttention() => new MultiHeadAttentionDrawing().Draw();
}
