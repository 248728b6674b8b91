namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// A layer of a Transformer's encoder: self-attention and a feed-forward part, each with a residual path past it; side by side with the
    /// norm after the sums, as first published, and with the norm before the parts.
    /// </summary>
    public static Diagram TransformerEncoderLayer() => new EncoderLayerDrawing().Draw();

    /// <summary>A Transformer that translates: encoder and decoder as stacks, the causal mask, and the cross-attention between them.</summary>
    public static Diagram TransformerTranslator() => new TransformerTranslatorDrawing().Draw();
}
