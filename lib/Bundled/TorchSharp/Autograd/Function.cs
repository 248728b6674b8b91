using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>An operation with a gradient of your own.</summary>
        public abstract class Function<T> where T : Function<T>, new()
        {
            /// <summary>Made once for each function.</summary>
            protected Function() { }

            internal static T Instance { get; } = new();

            /// <summary>The function's name, for messages.</summary>
            public abstract string Name { get; }
        }

        /// <summary>
        /// An operation with one result and a gradient of your own. One that passes its input on and changes the gradient
        /// is a hook: it sees each gradient as it arrives.
        /// </summary>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Made once for each function.</summary>
            protected SingleTensorFunction() { }

            /// <summary>Computes the result; nothing in here is recorded.</summary>
            /// <param name="ctx">Keeps what backward() needs.</param>
            /// <param name="vars">What apply() was called with.</param>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>Computes the gradients: one for each of forward()'s inputs, null for what is no tensor.</summary>
            /// <param name="ctx">What forward() kept.</param>
            /// <param name="grad_output">The gradient of the result, of its shape.</param>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            /// <summary>Calls the function and records it, if gradients are recorded and an input requires one.</summary>
            public static Tensor apply(params object[] vars)
            {
                var context = new AutogradContext();
                Tensor output;
                using (no_grad())
                    output = Instance.forward(context, vars);
                var inputs = vars.OfType<Tensor>().ToArray();
                if (!is_grad_enabled() || !Array.Exists(inputs, input => input.requires_grad))
                {
                    context.Release();
                    return output;
                }
                var recorded = RecordedFunction.Record(output, inputs, gradient => Gradients(vars, Instance.backward(context, gradient)), context.Release);
                if (!inputs.Contains(output))
                    output.Dispose();
                return recorded;
            }

            private static Tensor?[] Gradients(object[] vars, List<Tensor> gradients) => gradients.Count == vars.Length
                ? [.. gradients.Where((_, place) => vars[place] is Tensor)]
                : throw new InvalidOperationException(
                    $"{Instance.Name}.backward() returned {gradients.Count} gradients for {vars.Length} inputs: return one for each, null for what is no tensor.");
        }
    }
}
