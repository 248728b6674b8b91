using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        // Comparisons give tensors of truth values, as in PyTorch; Equals gives one, as in TorchSharp.

        /// <inheritdoc cref="eq(Tensor)"/>
        public static Tensor operator ==(Tensor left, Tensor right) => Given(left).eq(right);

        /// <inheritdoc cref="eq(Scalar)"/>
        public static Tensor operator ==(Tensor left, Scalar right) => Given(left).eq(right);

        /// <inheritdoc cref="ne(Tensor)"/>
        public static Tensor operator !=(Tensor left, Tensor right) => Given(left).ne(right);

        /// <inheritdoc cref="ne(Scalar)"/>
        public static Tensor operator !=(Tensor left, Scalar right) => Given(left).ne(right);

        /// <inheritdoc cref="lt(Tensor)"/>
        public static Tensor operator <(Tensor left, Tensor right) => Given(left).lt(right);

        /// <inheritdoc cref="lt(Scalar)"/>
        public static Tensor operator <(Tensor left, Scalar right) => Given(left).lt(right);

        /// <inheritdoc cref="le(Tensor)"/>
        public static Tensor operator <=(Tensor left, Tensor right) => Given(left).le(right);

        /// <inheritdoc cref="le(Scalar)"/>
        public static Tensor operator <=(Tensor left, Scalar right) => Given(left).le(right);

        /// <inheritdoc cref="gt(Tensor)"/>
        public static Tensor operator >(Tensor left, Tensor right) => Given(left).gt(right);

        /// <inheritdoc cref="gt(Scalar)"/>
        public static Tensor operator >(Tensor left, Scalar right) => Given(left).gt(right);

        /// <inheritdoc cref="ge(Tensor)"/>
        public static Tensor operator >=(Tensor left, Tensor right) => Given(left).ge(right);

        /// <inheritdoc cref="ge(Scalar)"/>
        public static Tensor operator >=(Tensor left, Scalar right) => Given(left).ge(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, Tensor right) => Given(left).add(right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, Scalar right) => Given(left).add(right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, int right) => Given(left).add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, long right) => Given(left).add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, float right) => Given(left).add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, double right) => Given(left).add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Scalar left, Tensor right) => Given(right).add(left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(int left, Tensor right) => Given(right).add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(long left, Tensor right) => Given(right).add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(float left, Tensor right) => Given(right).add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(double left, Tensor right) => Given(right).add((Scalar)left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, Tensor right) => Given(left).mul(right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, Scalar right) => Given(left).mul(right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, int right) => Given(left).mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, long right) => Given(left).mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, float right) => Given(left).mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, double right) => Given(left).mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Scalar left, Tensor right) => Given(right).mul(left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(int left, Tensor right) => Given(right).mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(long left, Tensor right) => Given(right).mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(float left, Tensor right) => Given(right).mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(double left, Tensor right) => Given(right).mul((Scalar)left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, Tensor right) => Given(left).sub(right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, Scalar right) => Given(left).sub(right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, int right) => Given(left).sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, long right) => Given(left).sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, float right) => Given(left).sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, double right) => Given(left).sub((Scalar)right);

        private static readonly Op aten_rsub_Scalar = new("aten::rsub", "Scalar");

        /// <summary>A number minus each element.</summary>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public static Tensor operator -(Scalar left, Tensor right) => aten_rsub_Scalar.Call(right, left);

        /// <summary>A number minus each element.</summary>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public static Tensor operator -(int left, Tensor right) => aten_rsub_Scalar.Call(right, (Scalar)left);

        /// <summary>A number minus each element.</summary>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public static Tensor operator -(long left, Tensor right) => aten_rsub_Scalar.Call(right, (Scalar)left);

        /// <summary>A number minus each element.</summary>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public static Tensor operator -(float left, Tensor right) => aten_rsub_Scalar.Call(right, (Scalar)left);

        /// <summary>A number minus each element.</summary>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public static Tensor operator -(double left, Tensor right) => aten_rsub_Scalar.Call(right, (Scalar)left);

        /// <inheritdoc cref="div(Tensor)"/>
        public static Tensor operator /(Tensor left, Tensor right) => Given(left).div(right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, Scalar right) => Given(left).div(right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, int right) => Given(left).div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, long right) => Given(left).div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, float right) => Given(left).div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, double right) => Given(left).div((Scalar)right);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(Scalar left, Tensor right) => Given(right).reciprocal().mul(left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(int left, Tensor right) => Given(right).reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(long left, Tensor right) => Given(right).reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(float left, Tensor right) => Given(right).reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(double left, Tensor right) => Given(right).reciprocal().mul((Scalar)left);

        /// <inheritdoc cref="neg()"/>
        public static Tensor operator -(Tensor tensor) => Given(tensor).neg();

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, Tensor right) => Given(left).remainder(right);

        /// <inheritdoc cref="remainder(Scalar)"/>
        public static Tensor operator %(Tensor left, Scalar right) => Given(left).remainder(right);

        /// <inheritdoc cref="bitwise_and(Tensor)"/>
        public static Tensor operator &(Tensor left, Tensor right) => Given(left).bitwise_and(right);

        /// <inheritdoc cref="bitwise_or(Tensor)"/>
        public static Tensor operator |(Tensor left, Tensor right) => Given(left).bitwise_or(right);

        /// <inheritdoc cref="bitwise_xor(Tensor)"/>
        public static Tensor operator ^(Tensor left, Tensor right) => Given(left).bitwise_xor(right);

        /// <inheritdoc cref="bitwise_not()"/>
        public static Tensor operator ~(Tensor left) => Given(left).bitwise_not();

        private static readonly Op aten_equal = new("aten::equal");

        /// <summary>Whether both are tensors of one shape and type with the same elements; == compares element by element.</summary>
        /// <param name="obj">Anything.</param>
        /// <returns>One truth value, true for this very object too; GetHashCode() knows objects only, so a dictionary does not find an equal tensor.</returns>
        public override bool Equals(object? obj) => ReferenceEquals(this, obj)
            || (obj is Tensor other && dtype == other.dtype && device_type == other.device_type && device_index == other.device_index
                && shape.AsSpan().SequenceEqual(other.shape) && aten_equal.CallScalar(this, other).Bits != 0);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        // A number becomes a tensor without dimensions, and such a tensor a number.

        /// <summary>A number as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Byte.</returns>
        public static implicit operator Tensor(byte value) => tensor(value);

        /// <summary>A number as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Int32.</returns>
        public static implicit operator Tensor(int value) => tensor(value);

        /// <summary>A number as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Int64.</returns>
        public static implicit operator Tensor(long value) => tensor(value);

        /// <summary>A number as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Float32.</returns>
        public static implicit operator Tensor(float value) => tensor(value);

        /// <summary>A number as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Float64.</returns>
        public static implicit operator Tensor(double value) => tensor(value);

        /// <summary>A truth value as a tensor.</summary>
        /// <returns>A new tensor of shape () and type Bool.</returns>
        public static implicit operator Tensor(bool value) => tensor(value);

        /// <summary>Never called: that it exists makes Scalar the better of two conversions, so that <c>x &gt; 0</c> is not ambiguous.</summary>
        /// <returns>Nothing.</returns>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public static implicit operator Tensor(Scalar scalar) => throw new InvalidOperationException("A Scalar is no Tensor; use torch.tensor.");

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as a float.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator float(Tensor value) => Given(value).ToScalar().ToSingle();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as a double.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator double(Tensor value) => Given(value).ToScalar().ToDouble();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as an int, without its fraction: the low 32 bits of a larger one.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator int(Tensor value) => Given(value).ToScalar().ToInt32();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as a long, without its fraction.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator long(Tensor value) => Given(value).ToScalar().ToInt64();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>Whether the element is not zero.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator bool(Tensor value) => Given(value).ToScalar().ToBoolean();
    }
}
