using TorchSharp.Interop;

namespace TorchSharp;

// Element types: tensors of each, and what comes of two.
public static partial class torch
{
    private static readonly Op aten_promote_types = new("aten::promote_types");
    private static readonly Op aten_result_type_Tensor = new("aten::result_type", "Tensor");
    private static readonly Op aten_can_cast = new("aten::can_cast");

    /// <summary>The elements as Bool.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor BoolTensor(Tensor t) => Given(t).to_type(ScalarType.Bool);

    /// <summary>The elements as Byte.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor ByteTensor(Tensor t) => Given(t).to_type(ScalarType.Byte);

    /// <summary>The elements as Int16.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor ShortTensor(Tensor t) => Given(t).to_type(ScalarType.Int16);

    /// <summary>The elements as Int32.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor IntTensor(Tensor t) => Given(t).to_type(ScalarType.Int32);

    /// <summary>The elements as Int64.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor LongTensor(Tensor t) => Given(t).to_type(ScalarType.Int64);

    /// <summary>The elements as Float32.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor FloatTensor(Tensor t) => Given(t).to_type(ScalarType.Float32);

    /// <summary>The elements as Float64.</summary>
    /// <param name="t">The tensor.</param>
    /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
    public static Tensor DoubleTensor(Tensor t) => Given(t).to_type(ScalarType.Float64);

    /// <summary>The element type that factories give where none is named.</summary>
    /// <returns>Float32.</returns>
    public static ScalarType get_default_dtype() => ScalarType.Float32;

    /// <summary>The smallest element type that holds the numbers of two.</summary>
    /// <param name="type1">One type.</param>
    /// <param name="type2">The other.</param>
    /// <returns>The type.</returns>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => (ScalarType)aten_promote_types.CallScalar(type1, type2).Bits;

    /// <summary>The element type of what an operation on two tensors gives.</summary>
    /// <param name="tensor1">One tensor.</param>
    /// <param name="tensor2">The other.</param>
    /// <returns>The type.</returns>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => (ScalarType)aten_result_type_Tensor.CallScalar(tensor1, tensor2).Bits;

    /// <summary>Whether numbers of one element type may become another in place: not complex ones real, nor fractions whole.</summary>
    /// <param name="from">The type they have.</param>
    /// <param name="to">The type they get.</param>
    /// <returns>True if so.</returns>
    public static bool can_cast(ScalarType from, ScalarType to) => aten_can_cast.CallScalar(from, to).Bits != 0;
}
