using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>What a function's forward() keeps for its backward().</summary>
        public class AutogradContext
        {
            private readonly List<Tensor> saved = [];
            private readonly Dictionary<string, object> data = [];
            private bool released;

            internal AutogradContext() { }

            /// <summary>Keeps tensors for backward(), whatever becomes of the objects given.</summary>
            /// <param name="tensors">They may be disposed of afterwards; their memory is shared, not copied.</param>
            public void save_for_backward(List<Tensor> tensors) =>
                saved.AddRange(AllGiven(tensors).Select(tensor => Native.Retain(tensor).HandOver()));

            /// <summary>The tensors that save_for_backward() kept, in its order.</summary>
            /// <returns>A new list of the same tensors each time; do not dispose of them.</returns>
            /// <exception cref="InvalidOperationException">A backward() has used up the record, and did not retain it.</exception>
            public List<Tensor> get_saved_variables() => released
                ? throw new InvalidOperationException("What was saved for backward() was freed by the first one: call that with retain_graph: true.")
                : [.. saved];

            /// <summary>Keeps anything else under a name.</summary>
            /// <param name="key">The name; what it held before is forgotten.</param>
            /// <param name="value">Anything.</param>
            public void save_data(string key, object value) => data[key] = value;

            /// <summary>What save_data() kept under a name.</summary>
            /// <param name="key">The name.</param>
            /// <returns>The same object.</returns>
            /// <exception cref="KeyNotFoundException">There is nothing of that name.</exception>
            public object get_data(string key) => data[key];

            internal void Release()
            {
                released |= saved.Count > 0;
                foreach (var tensor in saved)
                    tensor.Dispose();
                saved.Clear();
            }
        }

        /// <summary>An operation with a gradient of your own.</summary>
        /// <typeparam name="T">The function itself.</typeparam>
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
        /// <typeparam name="T">The function itself.</typeparam>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Made once for each function.</summary>
            protected SingleTensorFunction() { }

            /// <summary>Computes the result; nothing in here is recorded.</summary>
            /// <param name="ctx">Keeps what backward() needs.</param>
            /// <param name="vars">What apply() was called with.</param>
            /// <returns>The result, of any shape.</returns>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>Computes the inputs' gradients.</summary>
            /// <param name="ctx">What forward() kept.</param>
            /// <param name="grad_output">The gradient of the result, of its shape.</param>
            /// <returns>One tensor for each of forward()'s inputs, of its shape; null for what is no tensor and for a gradient of zero.</returns>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            /// <summary>Calls the function and records it, if operations are being recorded and an input requires a gradient.</summary>
            /// <param name="vars">The inputs: tensors, and whatever else forward() reads.</param>
            /// <returns>What forward() gives.</returns>
            public static Tensor apply(params object[] vars)
            {
                Given(vars);
                var context = new AutogradContext();
                var isRecorded = false;
                try
                {
                    Tensor output;
                    using (no_grad())
                        output = Instance.forward(context, vars) ?? throw new InvalidOperationException($"{Instance.Name}.forward() returned nothing (null): return a tensor.");
                    var inputs = vars.OfType<Tensor>().ToArray();
                    if (!is_grad_enabled() || !Array.Exists(inputs, input => input.requires_grad))
                        return output;
                    var recorded = RecordedFunction.Record(output, inputs, gradient => Gradients(vars, Instance.backward(context, gradient)), context.Release);
                    isRecorded = true;
                    if (!Array.Exists(inputs, input => ReferenceEquals(input, output)))
                        output.Dispose();
                    return recorded;
                }
                finally
                {
                    if (!isRecorded)
                        context.Release();
                }
            }

            private static Tensor?[] Gradients(object[] vars, List<Tensor>? gradients) => gradients?.Count == vars.Length
                ? [.. gradients.Where((_, place) => vars[place] is Tensor)]
                : throw new InvalidOperationException(
                    $"{Instance.Name}.backward() returned {gradients?.Count ?? 0} gradients for {vars.Length} inputs: return one for each, null for what is no tensor.");
        }
    }
}
