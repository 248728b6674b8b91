using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The function that turns a recurrent network's sums into its states.</summary>
        public enum NonLinearities
        {
            /// <summary>max(x, 0).</summary>
            ReLU = 0,
            /// <summary>tanh.</summary>
            Tanh = 1,
        }

        /// <inheritdoc cref="Modules.Parameter.Parameter(Tensor, bool)"/>
        /// <returns>The parameter.</returns>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);

        /// <summary>An affine map of the last dimension, y = x Wᵀ + b: (…, inputSize) → (…, outputSize).</summary>
        /// <param name="inputSize">The size of the inputs' last dimension, at least 1.</param>
        /// <param name="outputSize">The size of the results' last dimension.</param>
        /// <param name="hasBias">Whether there is a b; otherwise y = x Wᵀ.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, with W (outputSize, inputSize) and b (outputSize) uniform in ±1/√inputSize.</returns>
        /// <exception cref="ExternalException">
        /// inputSize is below 1, outputSize is negative, the type is not of floating point, or there is no such device.
        /// </exception>
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, outputSize, hasBias, device, dtype);

        /// <summary>An affine map of the last dimension, y = x Wᵀ + b, with given parameters.</summary>
        /// <param name="weight">W, (out, in).</param>
        /// <param name="bias">b, (out); null for none.</param>
        /// <returns>The layer, which holds the parameters themselves, not copies.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The weight has fewer than two dimensions.</exception>
        public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);

        /// <summary>A table of num_embeddings vectors of embedding_dims elements, looked up by row: (…) → (…, embedding_dims).</summary>
        /// <param name="num_embeddings">How many vectors.</param>
        /// <param name="embedding_dims">How many elements a vector has.</param>
        /// <param name="padding_idx">A row that starts as zeros and gets no gradient; negative ones count from the end.</param>
        /// <param name="max_norm">Vectors longer than this are shortened to it, in the table, when they are looked up; null leaves them.</param>
        /// <param name="norm_type">Which norm max_norm limits.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often the row was looked up.</param>
        /// <param name="sparse">Whether the gradient holds only the rows that were looked up; SGD can use it, Adam cannot.</param>
        /// <param name="device">Where the table is; the CPU by default.</param>
        /// <param name="dtype">The table's type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its table filled with normal random numbers of mean 0 and deviation 1.</returns>
        /// <exception cref="ArgumentException">The table does not have the row padding_idx.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
            new Embedding(Modules.Parameter.Empty([num_embeddings, embedding_dims], dtype, device),
                padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse).Initialize();

        /// <summary>A table with a copy of given vectors, looked up by row: (…) → (…, embedding).</summary>
        /// <param name="embeddings">The vectors, (rows, embedding).</param>
        /// <param name="freeze">Whether the table is kept from being trained.</param>
        /// <param name="padding_idx">A row that gets no gradient; negative ones count from the end.</param>
        /// <param name="max_norm">Vectors longer than this are shortened to it, in the table, when they are looked up; null leaves them.</param>
        /// <param name="norm_type">Which norm max_norm limits.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often the row was looked up.</param>
        /// <param name="sparse">Whether the gradient holds only the rows that were looked up; SGD can use it, Adam cannot.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The table does not have the row padding_idx.</exception>
        /// <exception cref="ExternalException">The table is to be trained, and its elements are not of a floating point type.</exception>
        public static Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false) =>
            new(new Parameter(Given(embeddings).detach().clone(), !freeze), padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);

        /// <summary>One step of a recurrent network: (batch, inputSize) and (batch, hiddenSize) → (batch, hiddenSize) (Elman 1990).</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of a state.</param>
        /// <param name="nonLinearity">The function that turns the sum into the state.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The cell, its parameters uniform in ±1/√hiddenSize.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static RNNCell RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, nonLinearity, bias, device, dtype);

        /// <summary>
        /// One step of long short-term memory: (batch, inputSize) and two states (batch, hiddenSize) → two states (Hochreiter and Schmidhuber 1997).
        /// </summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of a state.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The cell, its parameters uniform in ±1/√hiddenSize.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>One step of gated recurrent units: (batch, inputSize) and (batch, hiddenSize) → (batch, hiddenSize) (Cho et al. 2014).</summary>
        /// <inheritdoc cref="LSTMCell"/>
        public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>A recurrent network over (time, batch, inputSize) (Elman 1990).</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of a state.</param>
        /// <param name="numLayers">How many layers, each of which runs over the outputs of the one before; at least 1.</param>
        /// <param name="nonLinearity">The function that turns a sum into a state.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="batchFirst">Whether inputs and outputs are (batch, time, …), not (time, batch, …); states never are.</param>
        /// <param name="dropout">The probability, from 0 to 1, with which an element between two layers is set to zero while training.</param>
        /// <param name="bidirectional">Whether each layer also runs from the last time to the first; its outputs are twice as wide.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layers, their parameters uniform in ±1/√hiddenSize.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), nonLinearity, device, dtype);

        /// <summary>Long short-term memory over (time, batch, inputSize) (Hochreiter and Schmidhuber 1997).</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of a state.</param>
        /// <param name="numLayers">How many layers, each of which runs over the outputs of the one before; at least 1.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="batchFirst">Whether inputs and outputs are (batch, time, …), not (time, batch, …); states never are.</param>
        /// <param name="dropout">The probability, from 0 to 1, with which an element between two layers is set to zero while training.</param>
        /// <param name="bidirectional">Whether each layer also runs from the last time to the first; its outputs are twice as wide.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layers, their parameters uniform in ±1/√hiddenSize.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype);

        /// <summary>Gated recurrent units over (time, batch, inputSize) (Cho et al. 2014).</summary>
        /// <inheritdoc cref="LSTM"/>
        public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype);

        /// <summary>
        /// While training, sets each element to zero with probability p and divides the others by 1 - p, so that the mean stays (Srivastava et al. 2014).
        /// </summary>
        /// <param name="p">The probability of zero, from 0 to 1; it is checked when the module is called.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Dropout Dropout(double p = 0.5) => new(p);

        /// <summary>
        /// Elements normalized over the last dimensions to mean 0 and deviation 1: (…, normalized_shape), unchanged (Ba, Kiros and Hinton
        /// 2016).
        /// </summary>
        /// <param name="normalized_shape">The sizes of the last dimensions, at least one.</param>
        /// <param name="eps">What keeps the divisor from zero.</param>
        /// <param name="elementwise_affine">Whether each element has a factor of its own, which is trained.</param>
        /// <param name="bias">Whether, with a factor, something is added to each element, which is trained.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its weight ones and its bias zeros.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(normalized_shape, eps, elementwise_affine, bias, device, dtype);

        /// <summary>
        /// Elements normalized over the last dimension to mean 0 and deviation 1: (…, normalized_shape), unchanged (Ba, Kiros and Hinton 2016).
        /// </summary>
        /// <param name="normalized_shape">The size of the last dimension.</param>
        /// <param name="eps">What keeps the divisor from zero.</param>
        /// <param name="elementwise_affine">Whether each element has a factor of its own, which is trained.</param>
        /// <param name="bias">Whether, with a factor, something is added to each element, which is trained.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its weight ones and its bias zeros.</returns>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static LayerNorm LayerNorm(long normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new([normalized_shape], eps, elementwise_affine, bias, device, dtype);

        /// <summary>y = x: a place that does nothing.</summary>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Identity Identity() => new();

        /// <summary>Dimensions start_dim to end_dim made one: by default (batch, 2, 3) → (batch, 6).</summary>
        /// <param name="start_dim">The first of the dimensions; negative ones count from the end.</param>
        /// <param name="end_dim">The last of the dimensions; negative ones count from the end.</param>
        /// <returns>The module; it refuses dimensions that a tensor lacks when it is called.</returns>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);

        /// <summary>Modules called one after the other, named by their places.</summary>
        /// <param name="modules">The modules, in order.</param>
        /// <returns>The sequence, from what the first module takes to what the last returns.</returns>
        public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) =>
            new(Given(modules).Select((module, index) => ($"{index}", (IModule<Tensor, Tensor>)module)));

        /// <summary>Modules called one after the other, with names.</summary>
        /// <param name="modules">Names and modules, in order.</param>
        /// <returns>The sequence, from what the first module takes to what the last returns.</returns>
        /// <exception cref="InvalidOperationException">A name comes twice.</exception>
        public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) =>
            new(modules.Select(module => (module.name, (IModule<Tensor, Tensor>)module.submodule)));

        /// <inheritdoc cref="Sequential(Module{Tensor, Tensor}[])"/>
        public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => Sequential([.. modules]);

        /// <summary>An empty sequence of modules, to append to.</summary>
        /// <returns>The sequence, which without modules returns its input.</returns>
        public static Sequential Sequential() => new([]);

        /// <summary>Modules in a list, of different classes.</summary>
        /// <param name="modules">The modules, in order.</param>
        /// <returns>The list, which is no module to call: it registers what it holds.</returns>
        public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);

        /// <summary>Modules of one class in a list.</summary>
        /// <typeparam name="T">The modules' class.</typeparam>
        /// <param name="modules">The modules, in order.</param>
        /// <returns>The list, which is no module to call: it registers what it holds.</returns>
        public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);

        /// <inheritdoc cref="Modules.ReLU"/>
        /// <returns>The module, for tensors of any shape.</returns>
        public static ReLU ReLU() => new();

        /// <inheritdoc cref="Modules.Tanh"/>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Tanh Tanh() => new();

        /// <inheritdoc cref="Modules.Sigmoid"/>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Sigmoid Sigmoid() => new();

        /// <inheritdoc cref="Modules.GELU"/>
        /// <returns>The module, for tensors of any shape.</returns>
        public static GELU GELU() => new();

        /// <inheritdoc cref="Modules.SiLU"/>
        /// <returns>The module, for tensors of any shape.</returns>
        public static SiLU SiLU() => new();

        /// <inheritdoc cref="Modules.LeakyReLU"/>
        /// <param name="negative_slope">The slope where x is negative.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01) => new(negative_slope);

        /// <inheritdoc cref="Modules.ELU"/>
        /// <param name="alpha">How far below zero the results go.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static ELU ELU(double alpha = 1) => new(alpha);

        /// <inheritdoc cref="Modules.Softplus"/>
        /// <param name="beta">How sharply it bends.</param>
        /// <param name="threshold">Where the line begins.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

        /// <inheritdoc cref="Modules.Softmax"/>
        /// <param name="dim">The dimension along which the results sum to 1; negative ones count from the end.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static Softmax Softmax(long dim) => new(dim);

        /// <inheritdoc cref="Modules.LogSoftmax"/>
        /// <param name="dim">The dimension along which the exponentials of the results sum to 1; negative ones count from the end.</param>
        /// <returns>The module, for tensors of any shape.</returns>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);

        /// <inheritdoc cref="Modules.CrossEntropyLoss"/>
        /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
        /// <param name="ignore_index">The class that counts nothing as a target; null for -100.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss of scores (batch, classes, …) for classes (batch, …) or probabilities (batch, classes, …).</returns>
        public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <inheritdoc cref="Modules.BCELoss"/>
        /// <param name="weight">How much each element counts, of a shape that broadcasts to the input's; null for 1.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss of probabilities (…) for targets (…).</returns>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <inheritdoc cref="Modules.BCEWithLogitsLoss"/>
        /// <param name="weight">How much each element counts, of a shape that broadcasts to the input's; null for 1.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <param name="pos_weights">A factor of the losses of targets of 1, of a shape that broadcasts to the input's; null for 1.</param>
        /// <returns>The loss of scores (…) for targets (…).</returns>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
            new(weight, reduction, pos_weights);

        /// <inheritdoc cref="Modules.MSELoss"/>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss of results (…) for targets (…).</returns>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <inheritdoc cref="Modules.L1Loss"/>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss of results (…) for targets (…).</returns>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <inheritdoc cref="Modules.NLLLoss"/>
        /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss of logarithms of probabilities (batch, classes, …) for classes (batch, …).</returns>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);
    }
}
