namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// Additive attention over the states of a GRU: the last state is the query q; with each state it goes through
    /// v · tanh(W [q; h_t] + b), softmax makes weights of the scores, and the weighted states sum to the context c.
    /// </summary>
    public static Diagram AdditiveAttention() => new AdditiveAttentionDrawing().Draw();
}
