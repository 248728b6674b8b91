using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        // Comparisons give tensors of truth values, as in PyTorch; Equals compares references.

        /// <inheritdoc cref="eq(Tensor)"/>
        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

        /// <inheritdoc cref="eq(Scalar)"/>
        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

        /// <inheritdoc cref="ne(Tensor)"/>
        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

        /// <inheritdoc cref="ne(Scalar)"/>
        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

        /// <inheritdoc cref="lt(Tensor)"/>
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        /// <inheritdoc cref="lt(Scalar)"/>
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        /// <inheritdoc cref="le(Tensor)"/>
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        /// <inheritdoc cref="le(Scalar)"/>
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        /// <inheritdoc cref="gt(Tensor)"/>
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        /// <inheritdoc cref="gt(Scalar)"/>
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        /// <inheritdoc cref="ge(Tensor)"/>
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        /// <inheritdoc cref="ge(Scalar)"/>
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, int right) => left.add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, long right) => left.add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, float right) => left.add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Tensor left, double right) => left.add((Scalar)right);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(int left, Tensor right) => right.add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(long left, Tensor right) => right.add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(float left, Tensor right) => right.add((Scalar)left);

        /// <inheritdoc cref="add(Scalar)"/>
        public static Tensor operator +(double left, Tensor right) => right.add((Scalar)left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, int right) => left.mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, long right) => left.mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, float right) => left.mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Tensor left, double right) => left.mul((Scalar)right);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(int left, Tensor right) => right.mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(long left, Tensor right) => right.mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(float left, Tensor right) => right.mul((Scalar)left);

        /// <inheritdoc cref="mul(Scalar)"/>
        public static Tensor operator *(double left, Tensor right) => right.mul((Scalar)left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, int right) => left.sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, long right) => left.sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, float right) => left.sub((Scalar)right);

        /// <inheritdoc cref="sub(Scalar)"/>
        public static Tensor operator -(Tensor left, double right) => left.sub((Scalar)right);

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
        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, int right) => left.div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, long right) => left.div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, float right) => left.div((Scalar)right);

        /// <inheritdoc cref="div(Scalar)"/>
        public static Tensor operator /(Tensor left, double right) => left.div((Scalar)right);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(Scalar left, Tensor right) => right.reciprocal().mul(left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(int left, Tensor right) => right.reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(long left, Tensor right) => right.reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(float left, Tensor right) => right.reciprocal().mul((Scalar)left);

        /// <summary>A number divided by each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Dividing by zero gives infinity.</returns>
        public static Tensor operator /(double left, Tensor right) => right.reciprocal().mul((Scalar)left);

        /// <inheritdoc cref="neg()"/>
        public static Tensor operator -(Tensor tensor) => tensor.neg();

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, Tensor right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)"/>
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        /// <inheritdoc cref="bitwise_and(Tensor)"/>
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);

        /// <inheritdoc cref="bitwise_or(Tensor)"/>
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);

        /// <inheritdoc cref="bitwise_xor(Tensor)"/>
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);

        /// <inheritdoc cref="bitwise_not()"/>
        public static Tensor operator ~(Tensor left) => left.bitwise_not();

        /// <summary>Whether both are the same object: == compares elements.</summary>
        /// <param name="obj">Anything.</param>
        /// <returns>True for this very object.</returns>
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

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
        public static explicit operator float(Tensor value) => value.ToScalar().ToSingle();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as a double.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator double(Tensor value) => value.ToScalar().ToDouble();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as an int, without its fraction: the low 32 bits of a larger one.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator int(Tensor value) => value.ToScalar().ToInt32();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>The element as a long, without its fraction.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator long(Tensor value) => value.ToScalar().ToInt64();

        /// <summary>The one element of a tensor that has one.</summary>
        /// <returns>Whether the element is not zero.</returns>
        /// <exception cref="ArgumentException">The tensor has no element, or several.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public static explicit operator bool(Tensor value) => value.ToScalar().ToBoolean();
    }
}
