using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module registers as one of its parameters and an optimizer trains.</summary>
public class Parameter : Tensor
{
    /// <summary>Takes over the tensor's elements; data itself is empty from then on.</summary>
    public Parameter(Tensor data, bool requires_grad = true) : base(data.requires_grad_(requires_grad)) { }

    /// <summary>A parameter of that shape whose elements are whatever the memory held.</summary>
    internal static Parameter Empty(long[] shape, ScalarType? dtype, Device? device) => new(empty(shape, dtype, device));
}
