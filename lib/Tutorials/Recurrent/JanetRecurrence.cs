using static TorchSharp.torch;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace Tutorials.Recurrent;

/// <summary>JANET's recurrence over all steps, as one operation of the autograd graph; see <see cref="IndRnnRecurrence"/>.</summary>
internal sealed class JanetRecurrence : autograd.SingleTensorFunction<JanetRecurrence>
{
    public override string Name => nameof(JanetRecurrence);

    /// <summary>products (time, batch, 2 hidden), contiguous, of f and c; weight_hh (2 hidden, hidden); h_0 and c_0 (batch, hidden); β.</summary>
    /// <returns>The states, (time, batch, hidden).</returns>
    public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
    {
        var (products, weight_hh, h_0, c_0, beta) = ((Tensor)vars[0], (Tensor)vars[1], (Tensor)vars[2], (Tensor)vars[3], (float)(double)vars[4]);
        var (time, batch, hidden) = (products.shape[0], (int)h_0.shape[0], (int)h_0.shape[1]);
        var (gates, letIn, states) = (products.clone(), empty(time, batch, hidden), empty(time, batch, hidden));
        using var first = c_0.contiguous();
        using var transposed = weight_hh.t();
        var previous = Spans.Of(first);
        using var scope = NewDisposeScope();
        var (sums, steps) = (gates.unbind(0), states.unbind(0));
        for (var t = 0; t < time; t++)
        {
            sums[t].addmm_(t == 0 ? h_0 : steps[t - 1], transposed);
            var state = Spans.Of(steps[t]);
            Step(Spans.Of(sums[t]), Spans.Of(letIn).Slice(t * state.Length, state.Length), previous, state, hidden, beta);
            previous = state;
        }
        GC.KeepAlive((gates, letIn, states, first));
        ctx.save_for_backward([states, gates, letIn, weight_hh, h_0, c_0]);
        return states;
    }

    /// <summary>Back through time, gate by gate; the recurrent weights' gradient is one product over all steps.</summary>
    public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
    {
        using var scope = NewDisposeScope();
        var saved = ctx.get_saved_variables();
        var (states, gates, letIn, weight_hh, h_0, c_0) = (saved[0], saved[1], saved[2], saved[3], saved[4], saved[5]);
        var (time, hidden) = (states.shape[0], (int)states.shape[2]);
        using var gradient = grad_output.contiguous();
        using var first = c_0.contiguous();
        var (ofSums, ofState) = (empty_like(gates), zeros(first.shape));
        var steps = ofSums.unbind(0);
        var g = Spans.Of(gradient);
        var h = Spans.Of(states);
        var gate = Spans.Of(gates);
        var let = Spans.Of(letIn);
        var d = Spans.Of(ofState);
        for (var t = (int)time - 1; t >= 0; t--)
        {
            TensorPrimitives.Add(d, g.Slice(t * d.Length, d.Length), d);
            var previous = t == 0 ? Spans.Of(first) : h.Slice((t - 1) * d.Length, d.Length);
            StepBack(gate.Slice(t * 2 * d.Length, 2 * d.Length), let.Slice(t * d.Length, d.Length), previous, d, Spans.Of(steps[t]), hidden);
            if (t > 0)
                ofState.addmm_(steps[t], weight_hh);
        }
        GC.KeepAlive((gradient, states, gates, letIn, first, ofState, ofSums));
        var before = cat([h_0.unsqueeze(0), states[..^1]]);                                    // h_(t−1), (time, batch, hidden)
        var ofWeights = ofSums.reshape(-1, 2 * hidden).t().matmul(before.reshape(-1, hidden));
        return [ofSums.MoveToOuterDisposeScope(), ofWeights.MoveToOuterDisposeScope(), steps[0].matmul(weight_hh).MoveToOuterDisposeScope(), ofState.MoveToOuterDisposeScope(), null!];
    }

    // Turns the sums into gates, σ(s) and the candidate, and gives what is let in, 1 − σ(s − β) = σ(β − s), and the new state.
    private static void Step(Span<float> sums, Span<float> letIn, ReadOnlySpan<float> previous, Span<float> state, int hidden, float beta)
    {
        for (var row = 0; row < state.Length; row += hidden)
        {
            var forget = sums.Slice(2 * row, hidden);
            var candidate = sums.Slice((2 * row) + hidden, hidden);
            var open = letIn.Slice(row, hidden);
            var c = state.Slice(row, hidden);
            TensorPrimitives.Subtract(beta, forget, open);
            TensorPrimitives.Sigmoid(open, open);
            TensorPrimitives.Sigmoid(forget, forget);
            TensorPrimitives.Tanh(candidate, candidate);
            TensorPrimitives.Multiply(open, candidate, c);
            TensorPrimitives.MultiplyAdd(forget, previous.Slice(row, hidden), c, c);
        }
    }

    // From the state's gradient d the sums' gradients; d becomes that of the state before along the direct way, f ⊙ d.
    private static void StepBack(ReadOnlySpan<float> gates, ReadOnlySpan<float> letIn, ReadOnlySpan<float> previous, Span<float> d, Span<float> ofSums, int hidden)
    {
        for (var row = 0; row < d.Length; row += hidden)
        {
            var forget = gates.Slice(2 * row, hidden);
            var candidate = gates.Slice((2 * row) + hidden, hidden);
            var ofForget = ofSums.Slice(2 * row, hidden);
            var ofCandidate = ofSums.Slice((2 * row) + hidden, hidden);
            for (var i = 0; i < forget.Length; i++)
            {
                var (f, c, m, error) = (forget[i], candidate[i], letIn[row + i], d[row + i]);
                ofForget[i] = error * ((previous[row + i] * f * (1 - f)) - (c * m * (1 - m)));
                ofCandidate[i] = error * m * (1 - (c * c));
                d[row + i] = error * f;
            }
        }
    }
}
