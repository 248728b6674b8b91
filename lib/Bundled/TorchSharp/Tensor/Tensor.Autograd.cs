using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether operations on this tensor are recorded for backward().</summary>
        public bool requires_grad
        {
            get => Native.tops_requires_grad(Handle) != 0;
            set => Native.Check(Native.tops_set_requires_grad(Handle, value ? 1 : 0));
        }

        /// <summary>Sets requires_grad and returns the tensor.</summary>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Sets requires_grad and returns the tensor.</summary>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>True for a tensor that no recorded operation made: gradients collect here.</summary>
        public bool is_leaf => Native.tops_is_leaf(Handle) != 0;

        /// <summary>The gradient that backward() has added up here, of this tensor's shape; null before the first.</summary>
        public Tensor? grad
        {
            get
            {
                var gradient = Native.tops_grad(Handle);
                return gradient == 0 ? null : Own(gradient);
            }
            set => Native.Check(Native.tops_set_grad(Handle, value?.Handle ?? 0));
        }

        /// <summary>Keeps the gradient of a tensor that is not a leaf.</summary>
        public void retain_grad() => Native.Check(Native.tops_retain_grad(Handle));

        /// <summary>Adds d(this)/d(leaf) to every leaf's grad; the tensor must have one element.</summary>
        public unsafe void backward()
        {
            var self = Handle;
            Native.Check(Native.tops_backward(&self, null, 1, 0, 0, null, 0));
            GC.KeepAlive(this);
        }

        /// <summary>
        /// Adds the gradient to every leaf's grad: grad_tensors weighs this tensor's elements, retain_graph keeps the
        /// recorded operations for another call, create_graph records the backward pass itself.
        /// </summary>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);

        /// <summary>The same elements, without the record of how they were made.</summary>
        public Tensor detach() => Ops.detach.Call(this);
    }

    /// <summary>Automatic differentiation beyond Tensor.backward().</summary>
    public static partial class autograd
    {
        /// <summary>Adds the gradients of the tensors, weighed by grad_tensors, to the leaves (or only to inputs).</summary>
        public static unsafe void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null,
            bool create_graph = false, IList<Tensor>? inputs = null)
        {
            nint[] roots = Handles(tensors), weights = Handles(grad_tensors), leaves = Handles(inputs);
            fixed (nint* r = roots, w = weights, l = leaves)
            {
                Native.Check(Native.tops_backward(r, grad_tensors is null ? null : w, roots.Length,
                    retain_graph ?? create_graph ? 1 : 0, create_graph ? 1 : 0, l, leaves.Length));
            }
            GC.KeepAlive((tensors, grad_tensors, inputs));
        }

        /// <summary>Returns d(outputs)/d(inputs), weighed by grad_outputs, without touching any grad.</summary>
        /// <returns>One tensor an input, of its shape; null where allow_unused and the outputs do not depend on it.</returns>
        public static unsafe IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null,
            bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            nint[] roots = Handles(outputs), weights = Handles(grad_outputs), leaves = Handles(inputs);
            NativeValue results;
            fixed (nint* r = roots, w = weights, l = leaves)
            {
                Native.Check(Native.tops_gradients(r, grad_outputs is null ? null : w, roots.Length, l, leaves.Length,
                    retain_graph || create_graph ? 1 : 0, create_graph ? 1 : 0, allow_unused ? 1 : 0, &results));
            }
            GC.KeepAlive((outputs, inputs, grad_outputs));
            return Op.OwnAll(results);
        }

        private static nint[] Handles(IList<Tensor>? tensors) => tensors?.Select(tensor => tensor.Handle).ToArray() ?? [];
    }

    /// <summary>Operations are not recorded until the result is disposed of.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Operations are recorded (or not) until the result is disposed of.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Operations are recorded (or not) until the result is disposed of.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>Whether operations are being recorded on this thread.</summary>
    public static bool is_grad_enabled() => Native.tops_grad_enabled() != 0;

    /// <summary>Sets the grad mode, and sets it back when disposed of.</summary>
    private sealed class GradMode : IDisposable
    {
        private readonly bool previous = is_grad_enabled();

        public GradMode(bool enabled) => Native.tops_set_grad_enabled(enabled ? 1 : 0);

        public void Dispose() => Native.tops_set_grad_enabled(previous ? 1 : 0);
    }
}
