using System.Runtime.CompilerServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// What the three recurrent cells have in common: weight_ih, weight_hh, bias_ih and bias_hh, registered with the cell, each of which a
/// property of that name shows, and a step from one state to the next.
/// </summary>
internal sealed class CellWeights
{
    private readonly nn.Module owner;
    private readonly long hiddenSize;

    /// <summary>Makes the parameters; gates says how many rows a hidden unit has.</summary>
    public CellWeights(nn.Module owner, int gates, long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
    {
        (this.owner, this.hiddenSize) = (owner, hiddenSize);
        RecurrentWeights.Register(owner, "", gates * hiddenSize, inputSize, hiddenSize, bias, device, dtype);
    }

    /// <summary>The parameter of the calling property's name.</summary>
    public Parameter? Get([CallerMemberName] string name = "") => owner.get_parameter(name);

    /// <summary>Replaces the parameter of the calling property's name.</summary>
    public void Set(Parameter? value, [CallerMemberName] string name = "") => owner.ConditionallyRegisterParameter(name, value);

    /// <summary>One step with one state, (batch, hidden); zeros if null.</summary>
    public Tensor Step(Op op, Tensor input, Tensor? state)
    {
        using var zero = state is null ? ZeroState(input) : null;
        return op.Call(input, state ?? zero, Get("weight_ih"), Get("weight_hh"), Get("bias_ih"), Get("bias_hh"));
    }

    /// <summary>One step with two states, each (batch, hidden); zeros if null.</summary>
    public (Tensor, Tensor) Step(Op op, Tensor input, (Tensor Hidden, Tensor Cell)? states)
    {
        using var zero = states is null ? ZeroState(input) : null;
        var (hidden, cell) = states ?? (zero!, zero!);
        return op.Call2(input, new[] { hidden, cell }, Get("weight_ih"), Get("weight_hh"), Get("bias_ih"), Get("bias_hh"));
    }

    private Tensor ZeroState(Tensor input) => zeros(Given(input).size(0), hiddenSize, input.dtype, input.device);
}
