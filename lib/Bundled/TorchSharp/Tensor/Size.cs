using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A shape; numbers, arrays and tuples of whole numbers convert to it.</summary>
    public readonly struct Size : IEnumerable<long>
    {
        private readonly long[]? shape;

        /// <summary>A shape of these sizes.</summary>
        /// <param name="shape">The size of each dimension.</param>
        public Size(long[] shape) => this.shape = [.. shape];

        /// <summary>A shape of these sizes.</summary>
        /// <param name="shape">The size of each dimension.</param>
        public Size(IEnumerable<long> shape) => this.shape = [.. shape];

        /// <summary>A shape of one dimension.</summary>
        /// <param name="size">Its size.</param>
        public Size(long size) => shape = [size];

        /// <summary>A shape of two dimensions.</summary>
        /// <param name="size">The size of each.</param>
        public Size((long, long) size) => shape = [size.Item1, size.Item2];

        /// <summary>A shape of three dimensions.</summary>
        /// <param name="size">The size of each.</param>
        public Size((long, long, long) size) => shape = [size.Item1, size.Item2, size.Item3];

        /// <summary>A shape of four dimensions.</summary>
        /// <param name="size">The size of each.</param>
        public Size((long, long, long, long) size) => shape = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>A shape of one dimension.</summary>
        /// <returns>The shape (size).</returns>
        public static implicit operator Size(long size) => new(size);

        /// <summary>A shape of two dimensions.</summary>
        /// <returns>The shape with these sizes.</returns>
        public static implicit operator Size((long, long) size) => new(size);

        /// <summary>A shape of three dimensions.</summary>
        /// <returns>The shape with these sizes.</returns>
        public static implicit operator Size((long, long, long) size) => new(size);

        /// <summary>A shape of four dimensions.</summary>
        /// <returns>The shape with these sizes.</returns>
        public static implicit operator Size((long, long, long, long) size) => new(size);

        /// <summary>A shape of these sizes.</summary>
        /// <returns>The shape with these sizes.</returns>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>The size of each dimension.</summary>
        /// <value>A new array each time.</value>
        public long[] Shape => [.. shape ?? []];

        /// <summary>The number of dimensions.</summary>
        public int Length => shape?.Length ?? 0;

        /// <summary>True where there are no dimensions.</summary>
        public bool IsEmpty => Length == 0;

        /// <summary>The size of a dimension.</summary>
        /// <param name="idx">The dimension, from 0.</param>
        /// <exception cref="IndexOutOfRangeException">There is no such dimension.</exception>
        public long this[int idx] => (shape ?? [])[idx];

        /// <summary>The number of elements that a tensor of this shape has.</summary>
        /// <returns>The product of the sizes; 1 without dimensions.</returns>
        public long numel() => (shape ?? []).Aggregate(1L, (product, size) => product * size);

        /// <summary>Goes through the sizes.</summary>
        /// <returns>An enumerator.</returns>
        public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)(shape ?? [])).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public partial class Tensor
    {
        /// <summary>The elements repeated to a shape, without a copy.</summary>
        /// <param name="sizes">The size of each dimension; -1 keeps it. Dimensions of size 1, and new ones before the first, are repeated.</param>
        /// <returns>A view of that shape.</returns>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">The shape cannot be broadcast to these sizes.</exception>
        public Tensor expand(Size sizes) => expand(sizes.Shape);

        /// <inheritdoc cref="unflatten(long, long[])"/>
        public Tensor unflatten(long dim, Size sizes) => unflatten(dim, sizes.Shape);
    }

    /// <inheritdoc cref="Tensor.unflatten(long, long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor unflatten(Tensor input, long dim, Size sizes) => Given(input).unflatten(dim, sizes.Shape);
}
