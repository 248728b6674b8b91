namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>max(x, 0) for each element.</summary>
            public static Tensor relu(Tensor x) => x.relu();

            /// <summary>tanh(x) for each element.</summary>
            public static Tensor tanh(Tensor x) => x.tanh();

            /// <summary>1 / (1 + exp(-x)) for each element.</summary>
            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            /// <summary>x Φ(x) for each element, with the normal distribution function Φ.</summary>
            public static Tensor gelu(Tensor x) => x.gelu();

            /// <summary>x sigmoid(x) for each element.</summary>
            public static Tensor silu(Tensor x) => x.silu();

            /// <summary>x where positive, negative_slope x elsewhere.</summary>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01) => input.leaky_relu(negative_slope);

            /// <summary>x where positive, alpha (exp(x) - 1) elsewhere.</summary>
            public static Tensor elu(Tensor x, double alpha) => x.elu(alpha);

            /// <summary>log(1 + exp(beta x)) / beta, and x itself where beta x exceeds threshold.</summary>
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => x.softplus(beta, threshold);

            /// <summary>exp(x), divided by its sum along dim.</summary>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            /// <summary>The logarithm of softmax along dim.</summary>
            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);

            /// <summary>log sigmoid(x) for each element.</summary>
            public static Tensor logsigmoid(Tensor x) => x.log_sigmoid();
        }
    }
}
