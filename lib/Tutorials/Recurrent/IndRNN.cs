using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Tutorials.Recurrent;

/// <summary>
/// An independently recurrent network, in nn.LSTM's place: each unit recurs with itself alone, by its own number of the vector u,
/// h_t = act(W x_t + u ⊙ h + b). Here a cell steps through time; <see cref="IndRNNv2"/> gives the same numbers faster.
/// Source: Li, Li, Cook, Zhu and Gao, "Independently recurrent neural network (IndRNN): building a longer and deeper RNN" (arXiv 1803.04831).
/// u is weight_hh, (hidden,). A cell has one state: c_0 stands there for nn.LSTM's sake and is not read.
/// </summary>
public class IndRNN : RecurrentStack
{
    private readonly bool rectified;
    private readonly double bound;

    /// <summary>
    /// Layers with W uniform in ±1/√hidden, b = 0, since a unit that keeps what it has would add up b over the steps, and u uniform from 0 to
    /// its bound (1 if there is none); with a bound, the last layer's u is uniform from 1/bound on, so that at first its units halve or double
    /// what they hold over so many steps, at most.
    /// </summary>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the state.</param>
    /// <param name="numLayers">Layers on top of each other.</param>
    /// <param name="bias">Whether there is a bias b.</param>
    /// <param name="batchFirst">Whether inputs and outputs are (batch, time, …) and not (time, batch, …); states never are.</param>
    /// <param name="dropout">The probability, from 0 to 1, with which a number between two layers is set to zero while training.</param>
    /// <param name="bidirectional">Whether each layer also reads from the last step to the first; its outputs are twice as wide.</param>
    /// <param name="device">Where the parameters are.</param>
    /// <param name="dtype">The parameters' type; Float32 if not given.</param>
    /// <param name="nonLinearity">act.</param>
    /// <param name="steps">T, how many steps are to stay stable, 1 or more: keeps |u| ≤ 2^(1/T). An optimizer's step may go beyond;
    /// the layers set such a u onto the bound when they are called next, before they use it. Without it nothing is bounded.</param>
    /// <param name="batchNorm">Whether each layer's outputs are normalized, each unit over batch and time together; the states are not.</param>
    /// <exception cref="ArgumentException">A size or the number of steps is less than 1, or the dropout is no probability.</exception>
    public IndRNN(
        long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false,
        Device? device = null, ScalarType? dtype = null, nn.NonLinearities nonLinearity = nn.NonLinearities.ReLU, long? steps = null, bool batchNorm = false)
        : this(nameof(IndRNN), new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype, nonLinearity, steps, batchNorm) { }

    private protected IndRNN(string name, StackSizes sizes, Device? device, ScalarType? dtype, nn.NonLinearities nonLinearity, long? steps, bool batchNorm)
        : base(name, sizes, parts: 1, recurrentColumns: 0, batchNorm, dtype, device)
    {
        if (steps < 1)
            throw new ArgumentException($"u cannot be bounded for {steps} steps: give 1 or more, or none for no bound.", nameof(steps));
        rectified = nonLinearity == nn.NonLinearities.ReLU;
        bound = steps is { } count ? Math.Pow(2, 1.0 / count) : double.PositiveInfinity;
        var most = Math.Min(bound, steps is null ? 1 : 2);
        if (sizes.Bias)
            Initialize("bias", (_, biases) => biases.zero_());
        Initialize("weight_hh", (layer, u) => u.uniform_(steps is not null && layer == sizes.Layers - 1 ? 1 / most : 0, most));
    }

    private protected override Tensor Run(string suffix, Tensor x, Tensor h_0, Tensor c_0)
    {
        var (h, states) = (h_0, new List<Tensor>());
        var u = Bounded(suffix).expand(h_0.shape);          // (batch, hidden), so that its gradients are summed over the batch once, not at each step
        foreach (var x_t in x.unbind(0))
            states.Add(h = Step(Products(suffix, x_t), u, h));
        return stack(states);
    }

    /// <summary>The recurrence over W x + b of all steps, (time, batch, hidden).</summary>
    private protected Tensor Recur(string suffix, Tensor products, Tensor h_0)
    {
        var (h, u, states) = (h_0, Bounded(suffix), new List<Tensor>());
        if (Spans.AreThere(products))
            return IndRnnRecurrence.apply(products.contiguous(), u, h_0, rectified);
        foreach (var product in products.unbind(0))
            states.Add(h = Step(product, u, h));
        return stack(states);
    }

    private Tensor Step(Tensor product, Tensor u, Tensor h)
    {
        var sum = addcmul(product, u, h, 1);                            // (batch, hidden)
        return rectified ? F.relu(sum) : sum.tanh();
    }

    // Only where something lies outside: what is written in place would spoil a record that is still to go backward.
    private Tensor Bounded(string suffix)
    {
        var u = Part("weight_hh" + suffix)!;
        using var unrecorded = no_grad();
        if (double.IsFinite(bound) && u.abs().max().ToScalar().ToDouble() > bound)
            u.clamp_(-bound, bound);
        return u;
    }
}
