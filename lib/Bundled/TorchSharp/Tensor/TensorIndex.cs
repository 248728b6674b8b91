using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One index of a tensor: a position, a slice, `..`, a new dimension, or a tensor of indices or truth values.</summary>
    public struct TensorIndex
    {
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

        /// <summary>From start to stop (exclusive) by steps; negative positions count from the end.</summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new() { kind = Kind.Slice, start = start, stop = stop, step = step };

        /// <summary>The positions of a range.</summary>
        public static TensorIndex Slice(Range range) => Slice(
            range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value,
            range.End is { IsFromEnd: true, Value: 0 } ? null : range.End.IsFromEnd ? -range.End.Value : range.End.Value);

        /// <summary>True keeps everything under a new dimension of size 1, false nothing.</summary>
        public static TensorIndex Bool(bool value) => new() { kind = Kind.Bool, start = value ? 1 : 0 };

        /// <summary>One position; negative ones count from the end.</summary>
        public static TensorIndex Single(long? index) => new() { kind = Kind.Single, start = index };

        /// <summary>The positions in a tensor of indices, or where a mask is true.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new() { kind = Kind.Tensor, tensor = tensor };

        /// <summary>One position.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>The positions of a range.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>One position.</summary>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>Never called: it makes an index the better of two conversions, so that `x[0, 1, 2, 3]` is not ambiguous.</summary>
        public static implicit operator Tensor(TensorIndex value) => throw new InvalidOperationException("An index is no Tensor.");

        /// <summary>
        /// Applies positions, slices and new dimensions one after another. Index tensors are collected at their
        /// dimensions, for one lookup at the end.
        /// </summary>
        internal static (Tensor View, Tensor?[]? Lookups) Apply(Tensor self, ReadOnlySpan<TensorIndex> indices)
        {
            var taken = 0;
            foreach (var index in indices)
                taken += index.Dimensions;
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
                    case Kind.Slice: view = Ops.slice.Call(view, dim++, index.start, index.stop, index.step ?? 1); break;
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
        /// <summary>The elements at these indices, one a dimension; those left out keep everything.</summary>
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The elements at the positions in these tensors, one a dimension.</summary>
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The slice at a position of the first dimension.</summary>
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => index_put_(value, TensorIndex.Single(i1));
        }

        /// <summary>The slice at positions of the first two dimensions.</summary>
        public Tensor this[long i1, long i2]
        {
            get => index(TensorIndex.Single(i1), TensorIndex.Single(i2));
            set => index_put_(value, TensorIndex.Single(i1), TensorIndex.Single(i2));
        }

        /// <summary>The slice at positions of the first three dimensions.</summary>
        public Tensor this[long i1, long i2, long i3]
        {
            get => index(TensorIndex.Single(i1), TensorIndex.Single(i2), TensorIndex.Single(i3));
            set => index_put_(value, TensorIndex.Single(i1), TensorIndex.Single(i2), TensorIndex.Single(i3));
        }

        /// <summary>The elements at these indices, one a dimension.</summary>
        public Tensor index(params TensorIndex[] indices)
        {
            var (view, lookups) = TensorIndex.Apply(this, indices);
            if (lookups is null)
                return view;
            using (view)
                return Ops.index.Call(view, Value.Optional(lookups));
        }

        /// <summary>The elements at the positions in these tensors, one a dimension.</summary>
        public Tensor index(params Tensor[] indices) => Ops.index.Call(this, Value.Optional(indices));

        /// <summary>Writes value to the elements at these indices, broadcast to their shape.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices)
        {
            var (view, lookups) = TensorIndex.Apply(this, indices);
            using (view)
            {
                if (lookups is null)
                    view.copy_(value);
                else
                    Ops.index_put_.Run(view, Value.Optional(lookups), value.to_type(dtype), false);
            }
            return this;
        }

        /// <summary>Writes value to the elements at the positions in these tensors.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices) => InPlace(Ops.index_put_, this, Value.Optional(indices), value, false);

        /// <summary>The same memory under another object.</summary>
        public Tensor alias() => Ops.alias.Call(this);
    }
}
