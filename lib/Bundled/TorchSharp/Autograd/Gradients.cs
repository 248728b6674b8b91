using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether operations on this tensor are recorded for backward().</summary>
        /// <exception cref="ExternalException">
        /// It is set to true, and the elements are not floating point numbers; or to false on a tensor that a recorded operation made.
        /// </exception>
        public bool requires_grad
        {
            get => Native.Check(Native.tops_requires_grad(Handle), this) != 0;
            set => Native.Check(Native.tops_set_requires_grad(Handle, value ? 1 : 0), this);
        }

        /// <summary>Sets whether operations on this tensor are recorded for backward().</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// It is set to true, and the elements are not floating point numbers; or to false on a tensor that a recorded operation made.
        /// </exception>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <inheritdoc cref="requires_grad_(bool)"/>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>True for a tensor that no recorded operation made: gradients collect here.</summary>
        public bool is_leaf => Native.Check(Native.tops_is_leaf(Handle), this) != 0;

        /// <summary>
        /// The gradient that backward() has added up here, of this tensor's shape; null before the first, and for tensors that recorded
        /// operations made unless retain_grad() was called. A tensor that is set here should have this tensor's shape, type and device: that is
        /// not checked.
        /// </summary>
        public unsafe Tensor? grad
        {
            get
            {
                nint gradient;
                Native.Check(Native.tops_grad(Handle, &gradient), this);
                return gradient == 0 ? null : Own(gradient);
            }
            set
            {
                Native.Check(Native.tops_set_grad(Handle, value?.Handle ?? 0), this);
                GC.KeepAlive(value);
            }
        }

        /// <summary>Lets backward() keep the gradient of a tensor that is not a leaf; of a leaf it does so anyway.</summary>
        /// <exception cref="ExternalException">The tensor does not require a gradient.</exception>
        public void retain_grad() => Native.Check(Native.tops_retain_grad(Handle), this);

        /// <summary>Adds d(this)/d(leaf) to the grad of every leaf that requires one. The record is used up by it.</summary>
        /// <exception cref="ExternalException">
        /// The tensor has not one element; or it was not made by recorded operations; or the record was used up before.
        /// </exception>
        public unsafe void backward()
        {
            var self = Handle;
            Native.Check(Native.tops_backward(&self, null, 1, 0, 0, null, 0), this);
        }

        /// <summary>Adds d(this)/d(leaf) to the grad of every leaf that requires one.</summary>
        /// <param name="grad_tensors">One tensor of this shape: how much each element counts. Null for a tensor of one element.</param>
        /// <param name="retain_graph">Whether the record is kept, for another call.</param>
        /// <param name="create_graph">Whether the backward pass is recorded itself, to differentiate the gradients.</param>
        /// <param name="inputs">The only leaves whose grad is to change; null for all.</param>
        /// <exception cref="ExternalException">
        /// There is not one element and no weights, or they have another shape; or the tensor was not made by recorded operations; or the record
        /// was used up before.
        /// </exception>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);

        private static readonly Op aten_detach = new("aten::detach");
        /// <summary>The same elements, without the record of how they were made.</summary>
        /// <returns>A view of the same shape that does not require a gradient.</returns>
        public Tensor detach() => aten_detach.Call(this);
    }

    /// <summary>Automatic differentiation beyond Tensor.backward().</summary>
    public static partial class autograd
    {
        /// <summary>Adds the gradients of all the tensors to the grad of every leaf that requires one.</summary>
        /// <param name="tensors">What is differentiated.</param>
        /// <param name="grad_tensors">For each of them a tensor of its shape: how much each element counts. Null if each has one element.</param>
        /// <param name="retain_graph">Whether the record is kept, for another call; null for what create_graph says.</param>
        /// <param name="create_graph">Whether the backward pass is recorded itself, to differentiate the gradients.</param>
        /// <param name="inputs">The only leaves whose grad is to change; null for all.</param>
        /// <exception cref="ExternalException">
        /// A tensor has not one element and no weights, or they have another shape; or it was not made by recorded operations; or the record was
        /// used up before.
        /// </exception>
        public static unsafe void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null,
            bool create_graph = false, IList<Tensor>? inputs = null)
        {
            Tensor[] roots = AllGiven(tensors), weights = AllGiven(grad_tensors ?? [], nameof(grad_tensors)), leaves = AllGiven(inputs ?? [], nameof(inputs));
            CheckWeights(roots, grad_tensors is null ? roots : weights);
            fixed (nint* r = Gradients.Handles(roots), w = Gradients.Handles(weights), l = Gradients.Handles(leaves))
            {
                Native.Check(Native.tops_backward(r, grad_tensors is null ? null : w, roots.Length,
                    retain_graph ?? create_graph ? 1 : 0, create_graph ? 1 : 0, l, leaves.Length), (roots, weights, leaves));
            }
        }

        /// <summary>The gradients of the outputs with respect to the inputs; no grad changes.</summary>
        /// <param name="outputs">What is differentiated; several are added up.</param>
        /// <param name="inputs">What it is differentiated by.</param>
        /// <param name="grad_outputs">For each output a tensor of its shape: how much each element counts. Null if each has one element.</param>
        /// <param name="retain_graph">Whether the record is kept, for another call.</param>
        /// <param name="create_graph">Whether the gradients are recorded themselves, to differentiate them; this keeps the record too.</param>
        /// <param name="allow_unused">Whether the outputs need not depend on every input.</param>
        /// <returns>One tensor an input, of its shape; null where allow_unused and the outputs do not depend on it.</returns>
        /// <exception cref="ExternalException">
        /// The outputs do not depend on an input, without allow_unused; or an output has not one element and no weights; or it was not made by
        /// recorded operations; or the record was used up before.
        /// </exception>
        public static unsafe IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null,
            bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            Tensor[] roots = AllGiven(outputs), weights = AllGiven(grad_outputs ?? [], nameof(grad_outputs)), leaves = AllGiven(inputs);
            CheckWeights(roots, grad_outputs is null ? roots : weights);
            NativeValue results;
            fixed (nint* r = Gradients.Handles(roots), w = Gradients.Handles(weights), l = Gradients.Handles(leaves))
            {
                Native.Check(Native.tops_gradients(r, grad_outputs is null ? null : w, roots.Length, l, leaves.Length,
                    retain_graph || create_graph ? 1 : 0, create_graph ? 1 : 0, allow_unused ? 1 : 0, &results), (roots, weights, leaves));
            }
            return Op.OwnAll(results);
        }

        private static void CheckWeights(Tensor[] roots, Tensor[] weights)
        {
            if (roots.Length != weights.Length)
                throw new ArgumentException($"There are {roots.Length} tensors to differentiate and {weights.Length} gradients for them: give one for each.");
        }
    }

    /// <summary>Operations on this thread are not recorded until the result is disposed of.</summary>
    /// <returns>Sets recording back to what it was when disposed of: use it with <c>using</c>.</returns>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Operations on this thread are recorded, or not, until the result is disposed of.</summary>
    /// <returns>Sets recording back to what it was when disposed of: use it with <c>using</c>.</returns>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <inheritdoc cref="enable_grad(bool)"/>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>Whether operations are being recorded on this thread.</summary>
    /// <returns>True unless no_grad() or the like is in force.</returns>
    public static bool is_grad_enabled() => Native.Check(Native.tops_grad_enabled()) != 0;

    /// <summary>Sets the grad mode, and sets it back when disposed of.</summary>
    private sealed class GradMode : IDisposable
    {
        private readonly bool previous = is_grad_enabled();

        public GradMode(bool enabled) => Native.Check(Native.tops_set_grad_enabled(enabled ? 1 : 0));

        public void Dispose() => Native.Check(Native.tops_set_grad_enabled(previous ? 1 : 0));
    }
}

/// <summary>The gradients of many leaves in one native call.</summary>
internal static unsafe class Gradients
{
    /// <summary>Each tensor's gradient; null where it has none.</summary>
    public static torch.Tensor?[] Of(torch.Tensor[] tensors)
    {
        NativeValue results;
        fixed (nint* handles = Handles(tensors))
            Native.Check(Native.tops_grads(handles, tensors.Length, &results), tensors);
        return Op.OwnAll(results);
    }

    /// <summary>Removes each tensor's gradient, or fills it with zeros.</summary>
    public static void Clear(torch.Tensor[] tensors, bool remove)
    {
        fixed (nint* handles = Handles(tensors))
            Native.Check(Native.tops_clear_grads(handles, tensors.Length, remove ? 1 : 0), tensors);
    }

    public static nint[] Handles(torch.Tensor[] tensors) => Array.ConvertAll(tensors, tensor => tensor.Handle);
}
