using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The function between a recurrent network's times.</summary>
        public enum NonLinearities
        {
            /// <summary>max(x, 0).</summary>
            ReLU = 0,
            /// <summary>tanh.</summary>
            Tanh = 1,
        }

        /// <summary>Takes over the tensor's elements as a parameter; data itself is empty from then on.</summary>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);

        /// <summary>y = x Wᵀ + b on the last dimension: (…, inputSize) → (…, outputSize).</summary>
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, outputSize, hasBias, device, dtype);

        /// <summary>y = x Wᵀ + b with given parameters, (out, in) and (out).</summary>
        public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);

        /// <summary>A table of num_embeddings vectors of embedding_dims elements, looked up by row, at first normal random numbers.</summary>
        /// <param name="num_embeddings">How many vectors.</param>
        /// <param name="embedding_dims">How many elements a vector has.</param>
        /// <param name="padding_idx">A row that starts as zeros and gets no gradient; negative ones count from the end.</param>
        /// <param name="max_norm">Vectors longer than this are shortened to it, in the table, when they are looked up.</param>
        /// <param name="norm_type">Which norm max_norm limits.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often the row was looked up.</param>
        /// <param name="sparse">Whether the gradient holds only the rows that were looked up; SGD can use it, Adam cannot.</param>
        /// <param name="device">Where the table is.</param>
        /// <param name="dtype">The table's element type.</param>
        public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
            new Embedding(Modules.Parameter.Empty([num_embeddings, embedding_dims], dtype, device),
                padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse).Initialize();

        /// <summary>A table with a copy of given vectors, (rows, embedding), which freeze keeps from being trained; see Embedding().</summary>
        public static Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false) =>
            new(new Parameter(embeddings.detach().clone(), !freeze), padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);

        /// <summary>One step of a recurrent network: (batch, inputSize) and (batch, hiddenSize) → (batch, hiddenSize).</summary>
        public static RNNCell RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, nonLinearity, bias, device, dtype);

        /// <summary>One step of long short-term memory: (batch, inputSize) and two states (batch, hiddenSize) → two states.</summary>
        public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>One step of gated recurrent units: (batch, inputSize) and (batch, hiddenSize) → (batch, hiddenSize).</summary>
        public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>A recurrent network over (time, batch, inputSize); dropout is applied between layers while training.</summary>
        public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), nonLinearity, device, dtype);

        /// <summary>Long short-term memory over (time, batch, inputSize); dropout is applied between layers while training.</summary>
        public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype);

        /// <summary>Gated recurrent units over (time, batch, inputSize); dropout is applied between layers while training.</summary>
        public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype);

        /// <summary>While training, sets each element to zero with probability p and divides the others by 1 - p.</summary>
        public static Dropout Dropout(double p = 0.5) => new(p);

        /// <summary>Elements normalized over the last dimensions, whose sizes are normalized_shape.</summary>
        public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(normalized_shape, eps, elementwise_affine, bias, device, dtype);

        /// <summary>Elements normalized over the last dimension, of size normalized_shape.</summary>
        public static LayerNorm LayerNorm(long normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new([normalized_shape], eps, elementwise_affine, bias, device, dtype);

        /// <summary>y = x.</summary>
        public static Identity Identity() => new();

        /// <summary>Dimensions start_dim to end_dim made one.</summary>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);

        /// <summary>Modules called one after the other, named by their places.</summary>
        public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) =>
            new(modules.Select((module, index) => ($"{index}", (IModule<Tensor, Tensor>)module)));

        /// <summary>Modules called one after the other, with names.</summary>
        public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) =>
            new(modules.Select(module => (module.name, (IModule<Tensor, Tensor>)module.submodule)));

        /// <summary>Modules called one after the other, named by their places.</summary>
        public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => Sequential([.. modules]);

        /// <summary>An empty sequence of modules, to append to.</summary>
        public static Sequential Sequential() => new([]);

        /// <summary>Modules in a list.</summary>
        public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);

        /// <summary>Modules of one class in a list.</summary>
        public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);

        /// <summary>max(x, 0) for each element.</summary>
        public static ReLU ReLU() => new();

        /// <summary>tanh(x) for each element.</summary>
        public static Tanh Tanh() => new();

        /// <summary>1 / (1 + exp(-x)) for each element.</summary>
        public static Sigmoid Sigmoid() => new();

        /// <summary>x Φ(x) for each element, with the normal distribution function Φ.</summary>
        public static GELU GELU() => new();

        /// <summary>x sigmoid(x) for each element.</summary>
        public static SiLU SiLU() => new();

        /// <summary>x where positive, negative_slope x elsewhere.</summary>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01) => new(negative_slope);

        /// <summary>x where positive, alpha (exp(x) - 1) elsewhere.</summary>
        public static ELU ELU(double alpha = 1) => new(alpha);

        /// <summary>log(1 + exp(beta x)) / beta, and x itself where beta x exceeds threshold.</summary>
        public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

        /// <summary>exp(x), divided by its sum along dim.</summary>
        public static Softmax Softmax(long dim) => new(dim);

        /// <summary>The logarithm of softmax along dim.</summary>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);

        /// <summary>-log softmax(input) at the target class; weight is how much each class counts, ignore_index a class that counts nothing.</summary>
        public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <summary>Binary cross entropy of probabilities.</summary>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>Binary cross entropy of scores; pos_weights multiply the losses of targets of 1.</summary>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
            new(weight, reduction, pos_weights);

        /// <summary>(input - target)².</summary>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>|input - target|.</summary>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>-input at the target class, where input holds logarithms of probabilities.</summary>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);
    }
}
