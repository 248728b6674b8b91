using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a Transformer's layer puts between its two linear layers.</summary>
        public enum Activations
        {
            /// <summary>max(x, 0).</summary>
            ReLU = 0,
            /// <summary>x Φ(x), with the normal distribution function Φ.</summary>
            GELU = 1,
        }

        /// <summary>Attention in several heads (Vaswani et al. 2017): (queries, batch, width), (keys, batch, kdim) and (keys, batch, vdim) → (queries, batch, width).</summary>
        /// <param name="embedded_dim">The width, which the heads divide among them.</param>
        /// <param name="num_heads">How many heads.</param>
        /// <param name="dropout">While training, the probability that a weight is set to zero.</param>
        /// <param name="bias">Whether the projections have biases.</param>
        /// <param name="add_bias_kv">Whether one more key and value are learned.</param>
        /// <param name="add_zero_attn">Whether one more key and value are zeros.</param>
        /// <param name="kdim">The keys' width; the width by default.</param>
        /// <param name="vdim">The values' width; the width by default.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The heads do not divide the width, a size is less than 1, or dropout is not between 0 and 1.</exception>
        public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0, bool bias = true, bool add_bias_kv = false,
            bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
            new(embedded_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim ?? embedded_dim, vdim ?? embedded_dim);

        /// <summary>A layer of a Transformer's encoder (Vaswani et al. 2017): (time, batch, width) → (time, batch, width).</summary>
        /// <param name="d_model">The width.</param>
        /// <param name="nhead">How many heads.</param>
        /// <param name="dim_feedforward">The width between the two linear layers.</param>
        /// <param name="dropout">While training, the probability that an element is set to zero.</param>
        /// <param name="activation">What is between the linear layers.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The heads do not divide the width, a size is less than 1, or dropout is not between 0 and 1.</exception>
        public static TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            Activations activation = Activations.ReLU) => new(new TransformerShape(d_model, nhead, dim_feedforward, dropout, activation));

        /// <summary>Layers of a Transformer's encoder, one after the other: (time, batch, width) → (time, batch, width).</summary>
        /// <param name="encoder_layer">The layer of which copies are stacked; it is not itself among them.</param>
        /// <param name="num_layers">How many.</param>
        /// <returns>The stack.</returns>
        /// <exception cref="ArgumentException">The number makes no sense.</exception>
        public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) => new(encoder_layer, num_layers);

        /// <summary>A layer of a Transformer's decoder (Vaswani et al. 2017): (time, batch, width) and (source time, batch, width) → (time, batch, width).</summary>
        /// <inheritdoc cref="TransformerEncoderLayer"/>
        public static TransformerDecoderLayer TransformerDecoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            Activations activation = Activations.ReLU) => new(new TransformerShape(d_model, nhead, dim_feedforward, dropout, activation));

        /// <summary>Layers of a Transformer's decoder, one after the other: (time, batch, width) and (source time, batch, width) → (time, batch, width).</summary>
        /// <param name="decoder_layer">The layer of which copies are stacked; it is not itself among them.</param>
        /// <param name="num_layers">How many.</param>
        /// <returns>The stack.</returns>
        /// <exception cref="ArgumentException">The number makes no sense.</exception>
        public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) => new(decoder_layer, num_layers);

        /// <summary>A Transformer (Vaswani et al. 2017): (source time, batch, width) and (time, batch, width) → (time, batch, width).</summary>
        /// <param name="d_model">The width.</param>
        /// <param name="nhead">How many heads.</param>
        /// <param name="num_encoder_layers">How many layers the encoder has.</param>
        /// <param name="num_decoder_layers">How many layers the decoder has.</param>
        /// <param name="dim_feedforward">The width between a layer's two linear layers.</param>
        /// <param name="dropout">While training, the probability that an element is set to zero.</param>
        /// <param name="activation">What is between the linear layers.</param>
        /// <returns>The module.</returns>
        /// <exception cref="ArgumentException">The heads do not divide the width, a size is less than 1, or dropout is not between 0 and 1.</exception>
        public static Transformer Transformer(long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6,
            long dim_feedforward = 2048, double dropout = 0.1, Activations activation = Activations.ReLU) =>
            new(new TransformerShape(d_model, nhead, dim_feedforward, dropout, activation), num_encoder_layers, num_decoder_layers);
    }
}
