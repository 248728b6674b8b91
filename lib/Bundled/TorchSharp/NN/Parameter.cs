using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module registers as one of its parameters and an optimizer trains.</summary>
public class Parameter : Tensor
{
    /// <summary>Takes over a tensor's elements; the tensor itself is empty from then on.</summary>
    /// <param name="data">The tensor, of any shape; it should not be the result of an operation on tensors that require a gradient.</param>
    /// <param name="requires_grad">Whether the parameter is trained.</param>
    /// <exception cref="ExternalException">requires_grad, and the elements are not of a floating point type.</exception>
    public Parameter(Tensor data, bool requires_grad = true) : base(Given(data).requires_grad_(requires_grad)) { }

    /// <summary>A parameter of that shape whose elements are whatever the memory held.</summary>
    internal static Parameter Empty(long[] shape, ScalarType? dtype, Device? device) => new(empty(shape, dtype, device));
}
