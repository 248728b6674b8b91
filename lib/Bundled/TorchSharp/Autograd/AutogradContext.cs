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

            internal AutogradContext() { }

            /// <summary>Keeps tensors for backward(), whatever becomes of the objects given.</summary>
            public void save_for_backward(List<Tensor> tensors) =>
                saved.AddRange(tensors.Select(tensor => Tensor.Own(Native.tops_retain(tensor.Handle)).DetachFromDisposeScope()));

            /// <summary>The tensors that save_for_backward() kept, in its order.</summary>
            public List<Tensor> get_saved_variables() => [.. saved];

            /// <summary>Keeps anything else under a name.</summary>
            public void save_data(string key, object value) => data[key] = value;

            /// <summary>What save_data() kept under that name.</summary>
            /// <exception cref="KeyNotFoundException">There is nothing of that name.</exception>
            public object get_data(string key) => data[key];

            internal void Release()
            {
                foreach (var tensor in saved)
                    tensor.Dispose();
            }
        }
    }
}
