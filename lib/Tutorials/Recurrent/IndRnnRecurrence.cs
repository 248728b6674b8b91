using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace Tutorials.Recurrent;

/// <summary>
/// h_t = act(p_t + u ⊙ h_(t−1)) over all steps, as one operation of the autograd graph: a loop over the steps would add three for
/// each, whose bookkeeping takes longer than their arithmetic.
/// </summary>
internal sealed class IndRnnRecurrence : autograd.SingleTensorFunction<IndRnnRecurrence>
{
    public override string Name => nameof(IndRnnRecurrence);

    /// <summary>products p (time, batch, hidden), contiguous; u (hidden,); h_0 (batch, hidden); whether act is ReLU or else tanh.</summary>
    /// <returns>The states, (time, batch, hidden).</returns>
    public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
    {
        var (products, u, h_0, rectified) = ((Tensor)vars[0], (Tensor)vars[1], (Tensor)vars[2], (bool)vars[3]);
        var states = empty_like(products);
        using var factors = u.expand(h_0.shape).contiguous();          // (batch, hidden)
        using var first = h_0.contiguous();
        var p = Spans.Of(products);
        var h = Spans.Of(states);
        var factor = Spans.Of(factors);
        var previous = Spans.Of(first);
        for (var start = 0; start < p.Length; start += factor.Length)
        {
            var state = h.Slice(start, factor.Length);
            TensorPrimitives.MultiplyAdd(factor, previous, p.Slice(start, factor.Length), state);
            if (rectified)
                TensorPrimitives.Max(state, 0, state);
            else
                TensorPrimitives.Tanh(state, state);
            previous = state;
        }
        GC.KeepAlive((products, states, factors, first));
        ctx.save_for_backward([states, u, h_0]);
        ctx.save_data("rectified", rectified);
        return states;
    }

    /// <summary>Back through time: d_t = (g_t + u ⊙ d_(t+1)) ⊙ act'(t), and u's gradient is the sum of d_t ⊙ h_(t−1).</summary>
    public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
    {
        var (rectified, saved) = ((bool)ctx.get_data("rectified"), ctx.get_saved_variables());
        var (states, u, h_0) = (saved[0], saved[1], saved[2]);
        var (ofProducts, ofFactors) = (empty_like(states), zeros_like(h_0, dtype: ScalarType.Float32));
        using var gradient = grad_output.contiguous();
        using var factors = u.expand(h_0.shape).contiguous();
        using var first = h_0.contiguous();
        using var nothing = zeros_like(factors);
        var g = Spans.Of(gradient);
        var h = Spans.Of(states);
        var d = Spans.Of(ofProducts);
        var factor = Spans.Of(factors);
        var sum = Spans.Of(ofFactors);
        var next = Spans.Of(nothing);
        var size = factor.Length;
        for (var start = h.Length - size; start >= 0; start -= size)
        {
            var delta = d.Slice(start, size);
            var state = h.Slice(start, size);
            TensorPrimitives.MultiplyAdd(factor, next, g.Slice(start, size), delta);
            Derive(state, delta, rectified);
            TensorPrimitives.MultiplyAdd(delta, start == 0 ? Spans.Of(first) : h.Slice(start - size, size), sum, sum);
            next = delta;
        }
        GC.KeepAlive((gradient, states, ofProducts, factors, ofFactors, first, nothing));
        return [ofProducts, ofFactors.sum([0]), ofProducts[0] * u, null!];
    }

    // Times act'(t), as the state tells it: 1 where ReLU let through, 1 − h² for tanh.
    private static void Derive(ReadOnlySpan<float> state, Span<float> delta, bool rectified)
    {
        var states = MemoryMarshal.Cast<float, Vector<float>>(state);
        var deltas = MemoryMarshal.Cast<float, Vector<float>>(delta);
        for (var i = 0; i < deltas.Length; i++)
            deltas[i] = rectified ? Vector.ConditionalSelect(Vector.GreaterThan(states[i], Vector<float>.Zero), deltas[i], Vector<float>.Zero) : deltas[i] * (Vector<float>.One - (states[i] * states[i]));
        for (var i = deltas.Length * Vector<float>.Count; i < delta.Length; i++)
            delta[i] = rectified ? (state[i] > 0 ? delta[i] : 0) : delta[i] * (1 - (state[i] * state[i]));
    }
}
