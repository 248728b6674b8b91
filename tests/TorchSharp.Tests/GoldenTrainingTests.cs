using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

public class GoldenTrainingTests
{
    /// <summary>The losses of so many steps of Adam; forward gives the loss.</summary>
    private static List<double> Train(IEnumerable<Parameter> parameters, double rate, int epochs, Func<Tensor> forward)
    {
        using var optimizer = optim.Adam(parameters, rate);
        var history = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            var loss = forward();
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            history.Add(loss.item<float>());
        }
        return history;
    }

    private static void AssertLosses(string name, List<double> losses)
    {
        var expected = Golden.Read("training", name).Items.Select(one => one.Number).ToList();
        Assert.Equal(expected.Count, losses.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    /// <summary>A linear layer on the last step of a recurrent one: (batch, time, 4) to (batch, 3).</summary>
    private static List<double> TrainClassifier(Func<(Module, Func<Tensor, Tensor>)> build)
    {
        manual_seed(0);
        var (x, y) = (randn(16, 6, 4), randint(3, [16]));
        var (recurrent, outputs) = build();
        var linear = Linear(8, 3);
        return Train([.. recurrent.parameters(), .. linear.parameters()], 0.01, 20,
            () => functional.cross_entropy(linear.call(outputs(x)[.., -1]), y));
    }

    [Fact]
    public void An_LSTM_classifier_learns_with_PyTorch_s_losses() => AssertLosses("LSTM classifier", TrainClassifier(() =>
    {
        var lstm = LSTM(4, 8, batchFirst: true);
        return (lstm, x => lstm.call(x).Item1);
    }));

    [Fact]
    public void A_GRU_classifier_learns_with_PyTorch_s_losses() => AssertLosses("GRU classifier", TrainClassifier(() =>
    {
        var gru = GRU(4, 8, batchFirst: true);
        return (gru, x => gru.call(x).Item1);
    }));

    /// <summary>GRU (5 to 10), additive attention of its last state on its outputs, dropout, linear layer to 2.</summary>
    private sealed class AttentiveClassifier : Module<Tensor, Tensor>
    {
        private readonly GRU gru = GRU(5, 10, batchFirst: true);
        private readonly Linear attention = Linear(20, 10), value = Linear(10, 1, hasBias: false);
        private readonly Dropout dropout = Dropout(0.5);
        private readonly Linear linear = Linear(10, 2);

        public AttentiveClassifier() : base("AttentiveClassifier") => RegisterComponents();

        public override Tensor forward(Tensor input)
        {
            var (outputs, last) = gru.call(input);
            var repeated = last[0].unsqueeze(1).repeat(1, outputs.size(1), 1);
            var scores = value.call(attention.call(cat([repeated, outputs], 2)).tanh()).squeeze(2);
            var context = scores.softmax(1).unsqueeze(1).bmm(outputs).squeeze(1);
            return linear.call(dropout.call(context));
        }
    }

    [Fact]
    public void A_classifier_with_attention_and_dropout_learns_with_PyTorch_s_losses()
    {
        manual_seed(0);
        var x = randn(1000, 10, 5);
        var y = functional.one_hot((x.sum([1, 2]) > 0).@long(), 2).@float();
        using var model = new AttentiveClassifier();
        var batches = new Queue<Tensor>(randperm(800)[..640].split(32));
        AssertLosses("additive attention", Train(model.parameters(), 1e-3, 20, () =>
        {
            var batch = batches.Dequeue();
            return functional.binary_cross_entropy_with_logits(model.call(x[batch]), y[batch]);
        }));
    }

    [Fact]
    public void A_seeded_cell_gives_PyTorch_s_hidden_states()
    {
        manual_seed(0);
        var cell = RNNCell(4, 2);
        var (x, h) = (randn(3, 1, 4), zeros(1, 2));
        Golden.Read("training", "hidden states").AssertEqual(cat([.. x.unbind().Select(step => h = cell.call(step, h))]), 1e-6);
    }

    private sealed record Hello(Module[] Modules, Func<Tensor> Logits, Reduction Reduction);

    // "hello" as indices into "ehlo"; the network is to answer "ohlol".
    private static readonly long[] Input = [1, 0, 2, 2, 3], Target = [3, 1, 2, 3, 2];

    private static Tensor OneHot() => functional.one_hot(tensor(Input), 4).@float().unsqueeze(1);

    private static Hello BuildCell()
    {
        var (cell, x) = (RNNCell(4, 4), OneHot());
        return new([cell], () =>
        {
            var h = zeros(1, 4);
            return cat([.. x.unbind().Select(step => h = cell.call(step, h))]);
        }, Reduction.Sum);
    }

    private static Hello BuildLayer()
    {
        var (rnn, x) = (RNN(4, 4), OneHot());
        return new([rnn], () => rnn.call(x, zeros(1, 1, 4)).Item1.view(-1, 4), Reduction.Mean);
    }

    private static Hello BuildEmbedding()
    {
        var (embedding, rnn, linear) = (Embedding(4, 10), RNN(10, 8, 2, batchFirst: true), Linear(8, 4));
        var x = tensor(Input).unsqueeze(0);
        return new([embedding, rnn, linear], () => linear.call(rnn.call(embedding.call(x), zeros(2, 1, 8)).Item1).view(-1, 4), Reduction.Mean);
    }

    [Theory]
    [InlineData("cell", 0.01, 60)]
    [InlineData("cell", 0.1, 60)]
    [InlineData("layer", 0.5, 15)]
    [InlineData("layer", 0.05, 15)]
    [InlineData("embedding", 0.05, 15)]
    public void Hello_is_learned_as_PyTorch_learns_it(string kind, double rate, int epochs)
    {
        var seed = 0;
        foreach (var expected in Golden.Read("training", $"hello, {kind}, rate {rate}").Items)
        {
            manual_seed(seed++);
            var (modules, logits, reduction) = kind switch { "cell" => BuildCell(), "layer" => BuildLayer(), _ => BuildEmbedding() };
            var (target, texts) = (tensor(Target), new List<string>());
            var loss = Train(modules.SelectMany(module => module.parameters()), rate, epochs, () =>
            {
                var output = logits();
                texts.Add(string.Concat(output.argmax(1).data<long>().Select(i => "ehlo"[(int)i])));
                return functional.cross_entropy(output, target, reduction: reduction);
            })[^1];

            Assert.Equal((expected["text"].Text, (int)expected["first"].Number), (texts[^1], texts.IndexOf("ohlol") + 1));
            Assert.Equal(expected["loss"].Number, loss, 1e-5);
        }
        Assert.Equal(6, seed);
    }
}
