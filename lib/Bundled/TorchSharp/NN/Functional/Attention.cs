using System.Runtime.InteropServices;

namespace TorchSharp;

// Attention.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>softmax(query keyᵀ / √d + mask) value: the values, weighted by how well their keys fit a query (Vaswani et al. 2017).</summary>
            /// <param name="query">(…, queries, d).</param>
            /// <param name="key">(…, keys, d).</param>
            /// <param name="value">(…, keys, values).</param>
            /// <param name="attn_mask">True where a query may look at a key, or what is added to the scores; of a shape that broadcasts to (…, queries, keys). Null for all.</param>
            /// <param name="p">The probability with which a weight is set to zero.</param>
            /// <param name="is_casual">Whether query i may look at the first i + 1 keys only; then there is no mask.</param>
            /// <returns>(…, queries, values).</returns>
            /// <exception cref="ArgumentException">There is a mask, and is_casual makes one.</exception>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false)
            {
                if (is_casual && attn_mask is not null)
                    throw new ArgumentException("is_casual makes a mask: leave attn_mask out.");
                var scores = (Given(query) / Math.Sqrt(query.size(-1))).matmul(Given(key).transpose(-2, -1));
                var mask = is_casual ? ones(query.size(-2), key.size(-2), ScalarType.Bool, query.device).tril() : attn_mask;
                if (mask is not null)
                    scores = mask.dtype == ScalarType.Bool ? scores.masked_fill(mask.logical_not(), double.NegativeInfinity) : scores + mask;
                var weights = scores.softmax(-1);
                return (p > 0 ? dropout(weights, p) : weights).matmul(Given(value));
            }
        }
    }
}
