using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One index of a tensor: a position, a slice, `..`, a new dimension, or a tensor of indices or truth values.</summary>
    public struct TensorIndex
    {
        private static readonly Op aten_slice_Tensor = new("aten::slice", "Tensor");

        private enum Kind { Ellipsis, None, Bool, Single, Slice, Tensor }

        private Kind kind;
        private long? start, stop, step;
        private Tensor? tensor;

        /// <summary>All dimensions that the other indices leave over.</summary>
        public static TensorIndex Ellipsis = new() { kind = Kind.Ellipsis };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex None = new() { kind = Kind.None };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex Null = None;

        /// <summary>The whole dimension.</summary>
        public static TensorIndex Colon = Slice();

        /// <summary>Some positions of a dimension.</summary>
        /// <param name="start">The first position; negative ones count from the end, null is the beginning.</param>
        /// <param name="stop">The position after the last; null, and anything beyond the end, is the end.</param>
        /// <param name="step">How far it is from one to the next, positive; null is 1.</param>
        /// <returns>An index that keeps the dimension, with fewer positions.</returns>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new() { kind = Kind.Slice, start = start, stop = stop, step = step };

        /// <summary>The positions of a range.</summary>
        /// <param name="range">As in <c>1..</c> or <c>..^2</c>; its end is exclusive.</param>
        /// <returns>An index that keeps the dimension, with fewer positions.</returns>
        public static TensorIndex Slice(Range range) => Slice(
            range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value,
            range.End is { IsFromEnd: true, Value: 0 } ? null : range.End.IsFromEnd ? -range.End.Value : range.End.Value);

        /// <summary>A truth value as an index.</summary>
        /// <param name="value">True keeps everything, false nothing.</param>
        /// <returns>An index that adds a dimension, of size 1 for true and 0 for false.</returns>
        public static TensorIndex Bool(bool value) => new() { kind = Kind.Bool, start = value ? 1 : 0 };

        /// <summary>One position.</summary>
        /// <param name="index">The position; negative ones count from the end.</param>
        /// <returns>An index that drops the dimension.</returns>
        public static TensorIndex Single(long? index) => new() { kind = Kind.Single, start = index };

        /// <summary>The positions in a tensor of indices, or where a mask is true.</summary>
        /// <param name="tensor">Positions, Int64 of any shape; or truth values, of the shape of the dimensions they stand for.</param>
        /// <returns>An index that replaces the dimension by the tensor's, or a mask's by one.</returns>
        public static TensorIndex Tensor(Tensor tensor) => new() { kind = Kind.Tensor, tensor = tensor };

        /// <summary>One position.</summary>
        /// <returns>An index that drops the dimension.</returns>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>The positions of a range.</summary>
        /// <returns>An index that keeps the dimension, with fewer positions.</returns>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>One position, which may count from the end, as in <c>^1</c>.</summary>
        /// <returns>An index that drops the dimension.</returns>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>Never called: it makes an index the better of two conversions, so that <c>x[0, 1, 2, 3]</c> is not ambiguous.</summary>
        /// <returns>Nothing.</returns>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public static implicit operator Tensor(TensorIndex value) => throw new InvalidOperationException("An index is no Tensor.");

        /// <summary>
        /// Applies positions, slices and new dimensions one after another. Index tensors are collected at their
        /// dimensions, for one lookup at the end.
        /// </summary>
        internal static (Tensor View, Tensor?[]? Lookups) Apply(Tensor self, ReadOnlySpan<TensorIndex> indices)
        {
            var taken = 0;
            foreach (var index in indices)
                taken += index.Checked().Dimensions;
            var view = self.alias();
            Tensor?[]? lookups = null;
            long dim = 0;
            foreach (var index in indices)
            {
                var previous = view;
                switch (index.kind)
                {
                    case Kind.Ellipsis: dim += self.dim() - taken; break;
                    case Kind.None: view = view.unsqueeze(dim++); break;
                    case Kind.Single: view = view.select(dim, index.start!.Value); break;
                    case Kind.Slice: view = aten_slice_Tensor.Call(view, dim++, index.start, index.stop, index.step ?? 1); break;
                    case Kind.Bool:
                        view = view.unsqueeze(dim);
                        Add(ref lookups, dim++, torch.tensor(new[] { index.start == 1 }));
                        break;
                    case Kind.Tensor:
                        Add(ref lookups, dim, index.tensor!);
                        dim += index.Dimensions;
                        break;
                }
                if (!ReferenceEquals(view, previous))
                    previous.Dispose();
            }
            return (view, lookups);
        }

        private readonly TensorIndex Checked() => kind switch
        {
            Kind.Single when start is null => throw new ArgumentException("An index is null: give a position."),
            Kind.Tensor when tensor is null => throw new ArgumentException("An index tensor is null: give a tensor of positions or truth values."),
            _ => this,
        };

        private readonly int Dimensions => kind switch
        {
            Kind.Single or Kind.Slice => 1,
            Kind.Tensor => tensor!.dtype is ScalarType.Bool or ScalarType.Byte ? (int)tensor.dim() : 1,
            _ => 0,
        };

        private static void Add(ref Tensor?[]? lookups, long dim, Tensor tensor)
        {
            Array.Resize(ref lookups, (int)dim + 1);
            lookups[dim] = tensor;
        }
    }

    public partial class Tensor
    {
        /// <summary>The elements at these indices, one a dimension; dimensions left out at the end keep everything. Setting writes to them.</summary>
        /// <value>
        /// A view for positions, ranges and new dimensions; a copy if there is a tensor among the indices. A value set must broadcast to that shape.
        /// </value>
        /// <exception cref="ExternalException">
        /// A position is out of range; or there are more indices than dimensions; or a tensor is no index; or the value does not fit.
        /// </exception>
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The elements at the positions in these tensors, one a dimension, or where a mask is true. Setting writes to them.</summary>
        /// <value>
        /// A copy: the tensors' shapes broadcast together, then the dimensions left over. A value set must broadcast to that shape and have this
        /// tensor's type.
        /// </value>
        /// <exception cref="ExternalException">
        /// A position is out of range; or there are more indices than dimensions; or a tensor is no index; or the value does not fit.
        /// </exception>
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The slice at a position of the first dimension; negative positions count from the end. Setting writes to it.</summary>
        /// <value>A view without that dimension.</value>
        /// <exception cref="ExternalException">
        /// The position is out of range; or the tensor has no dimensions; or the value set does not broadcast to the slice.
        /// </exception>
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => index_put_(value, TensorIndex.Single(i1));
        }

        /// <summary>The slice at positions of the first two dimensions; negative ones count from the end. Setting writes to it.</summary>
        /// <value>A view without those dimensions.</value>
        /// <exception cref="ExternalException">
        /// A position is out of range; or the tensor has too few dimensions; or the value set does not broadcast to the slice.
        /// </exception>
        public Tensor this[long i1, long i2]
        {
            get => index(TensorIndex.Single(i1), TensorIndex.Single(i2));
            set => index_put_(value, TensorIndex.Single(i1), TensorIndex.Single(i2));
        }

        /// <summary>The slice at positions of the first three dimensions; negative ones count from the end. Setting writes to it.</summary>
        /// <value>A view without those dimensions.</value>
        /// <exception cref="ExternalException">
        /// A position is out of range; or the tensor has too few dimensions; or the value set does not broadcast to the slice.
        /// </exception>
        public Tensor this[long i1, long i2, long i3]
        {
            get => index(TensorIndex.Single(i1), TensorIndex.Single(i2), TensorIndex.Single(i3));
            set => index_put_(value, TensorIndex.Single(i1), TensorIndex.Single(i2), TensorIndex.Single(i3));
        }

        private static readonly Op aten_index_Tensor = new("aten::index", "Tensor");
        /// <summary>The elements at these indices, one a dimension; dimensions left out at the end keep everything.</summary>
        /// <returns>A view for positions, ranges and new dimensions; a copy if there is a tensor among the indices.</returns>
        /// <exception cref="ExternalException">A position is out of range; or there are more indices than dimensions; or a tensor is no index.</exception>
        public Tensor index(params TensorIndex[] indices)
        {
            var (view, lookups) = TensorIndex.Apply(this, indices);
            if (lookups is null)
                return view;
            using (view)
                return aten_index_Tensor.Call(view, Value.Optional(lookups));
        }

        /// <summary>The elements at the positions in these tensors, one a dimension, or where a mask is true.</summary>
        /// <param name="indices">Positions, Int64, of shapes that broadcast together; or truth values.</param>
        /// <returns>A copy: the tensors' shapes broadcast together, then the dimensions left over.</returns>
        /// <exception cref="ExternalException">A position is out of range; or there are more indices than dimensions; or a tensor is no index.</exception>
        public Tensor index(params Tensor[] indices) => aten_index_Tensor.Call(this, Value.Optional(indices));

        private static readonly Op aten_index_put_ = new("aten::index_put_");
        /// <summary>Writes to the elements at these indices, in place.</summary>
        /// <param name="value">What to write, converted to this type; its shape must broadcast to that of the elements.</param>
        /// <param name="indices">One a dimension; dimensions left out at the end keep everything.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// A position is out of range; or there are more indices than dimensions; or a tensor is no index; or the value does not broadcast; or the
        /// tensor is a leaf that requires a gradient, and operations are being recorded.
        /// </exception>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices)
        {
            Given(value);
            var (view, lookups) = TensorIndex.Apply(this, indices);
            using (view)
            {
                if (lookups is null)
                    view.copy_(value);
                else
                    aten_index_put_.Run(view, Value.Optional(lookups), value.to_type(dtype), false);
            }
            return this;
        }

        /// <summary>Writes to the elements at the positions in these tensors, in place.</summary>
        /// <param name="value">What to write, of this tensor's type; its shape must broadcast to that of the elements.</param>
        /// <param name="indices">Positions, Int64, of shapes that broadcast together; or truth values.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// A position is out of range; or there are more indices than dimensions; or a tensor is no index; or the value does not fit; or the tensor
        /// is a leaf that requires a gradient, and operations are being recorded.
        /// </exception>
        public Tensor index_put_(Tensor value, params Tensor[] indices) => InPlace(aten_index_put_, this, Value.Optional(indices), value, false);

        private static readonly Op aten_alias = new("aten::alias");
        /// <summary>The same memory under another object.</summary>
        /// <returns>A view of the same shape.</returns>
        public Tensor alias() => aten_alias.Call(this);
    }
}
