using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>
/// An LSTM with the forget gate alone (just another network), in nn.LSTM's place:
/// s_t = U_f h + W_f x_t + b_f, c̃_t = tanh(U_c h + W_c x_t + b_c), c_t = σ(s_t) ⊙ c + (1 − σ(s_t − β)) ⊙ c̃_t, h_t = c_t.
/// Source: van der Westhuizen and Lasenby, "The unreasonable effectiveness of the forget gate" (arXiv 1804.04849).
/// The rows of weight_ih, weight_hh and bias are those of f, then those of c.
/// </summary>
public sealed class JANET : RecurrentStack
{
    private readonly double beta;

    /// <summary>Layers with parameters uniform in ±1/√hidden, but for the biases if <paramref name="tMax"/> is given.</summary>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the state.</param>
    /// <param name="numLayers">Layers on top of each other.</param>
    /// <param name="bias">Whether there are biases b_f and b_c.</param>
    /// <param name="batchFirst">Whether inputs and outputs are (batch, time, …) and not (time, batch, …); states never are.</param>
    /// <param name="dropout">The probability, from 0 to 1, with which a number between two layers is set to zero while training.</param>
    /// <param name="bidirectional">Whether each layer also reads from the last step to the first; its outputs are twice as wide.</param>
    /// <param name="device">Where the parameters are.</param>
    /// <param name="dtype">The parameters' type; Float32 if not given.</param>
    /// <param name="beta">β, by how much the sum that lets in lies below the one that keeps.</param>
    /// <param name="tMax">The longest lag that is to be bridged, in steps, 3 or more: chrono initialization, b_f = log(U(1, T_max − 1)) and b_c = 0.</param>
    /// <exception cref="ArgumentException">A size is less than 1, the dropout is no probability, β is no number, or T_max is less than 3 or there is no bias for it.</exception>
    public JANET(
        long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false,
        Device? device = null, ScalarType? dtype = null, double beta = 1, double? tMax = null)
        : base(nameof(JANET), new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), parts: 2, hiddenSize, batchNorm: false, dtype, device)
    {
        if (!double.IsFinite(beta))
            throw new ArgumentException(FormattableString.Invariant($"β cannot be {beta}: give a finite number; the paper has 1."), nameof(beta));
        this.beta = beta;
        if (tMax is not { } longest)
            return;
        if (longest is not (>= 3 and < double.PositiveInfinity))
            throw new ArgumentException(FormattableString.Invariant($"T_max cannot be {longest}: give the longest lag in steps, 3 or more, so that U(1, T_max - 1) has a width."), nameof(tMax));
        if (!bias)
            throw new ArgumentException(FormattableString.Invariant($"T_max is {longest} and there is no bias for it to set: leave bias true, or T_max out."), nameof(tMax));
        Initialize("bias", (_, biases) =>
        {
            biases[..(int)hiddenSize].uniform_(1, longest - 1).log_();
            biases[(int)hiddenSize..].zero_();
        });
    }

    private protected override Tensor Run(string suffix, Tensor x, Tensor h_0, Tensor c_0)
    {
        var (products, weight_hh) = (Products(suffix, x), Part("weight_hh" + suffix)!);     // (time, batch, 2 hidden), (2 hidden, hidden)
        return Spans.AreThere(products)
            ? JanetRecurrence.apply(products.contiguous(), weight_hh, h_0, c_0, beta)
            : StepByStep(products, weight_hh, h_0, c_0);
    }

    private Tensor StepByStep(Tensor products, Tensor weight_hh, Tensor h, Tensor c)
    {
        var states = new List<Tensor>();
        foreach (var fromInput in products.unbind(0))
        {
            var sums = (fromInput + h.matmul(weight_hh.t())).chunk(2, 1);                   // 2 × (batch, hidden)
            h = c = sums[0].sigmoid() * c + (beta - sums[0]).sigmoid() * sums[1].tanh();    // 1 − σ(s − β) = σ(β − s)
            states.Add(c);
        }
        return stack(states);
    }
}
