using Tutorials.Recurrent;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Tests.Recurrent;

public sealed class CellTests
{
    private readonly Tensor x = Seeded(() => randn(6, 2, 3));      // (time, batch, input)
    private readonly Tensor h_0 = Seeded(() => randn(2, 4));
    private readonly Tensor c_0 = Seeded(() => randn(2, 4) * 2);

    [Fact]
    public void The_cells_are_initialized_like_PyTorch_s()
    {
        AssertSameParameters(Seeded(() => nn.RNNCell(3, 4)), Seeded(() => new ElmanCell(3, 4)));
        AssertSameParameters(Seeded(() => nn.GRUCell(3, 4)), Seeded(() => new GruCellByHand(3, 4)));
        AssertSameParameters(Seeded(() => nn.LSTMCell(3, 4)), Seeded(() => new LstmCellByHand(3, 4)));
    }

    [Fact]
    public void The_Elman_cell_equals_the_RNN_cell()
    {
        var cell = nn.RNNCell(3, 4);
        AssertClose(cell.Unroll(x, h_0), With(cell, new ElmanCell(3, 4)).Unroll(x, h_0));
    }

    [Fact]
    public void The_GRU_cell_by_hand_equals_PyTorch_s_with_its_gradients()
    {
        var cell = nn.GRUCell(3, 4);
        var byHand = With(cell, new GruCellByHand(3, 4));
        var (expected, states) = (cell.Unroll(x, h_0), byHand.Unroll(x, h_0));
        AssertClose(expected, states);
        expected.square().sum().backward();
        states.square().sum().backward();
        AssertSameGradients(cell, byHand);
    }

    [Fact]
    public void The_LSTM_cell_by_hand_equals_PyTorch_s_with_its_gradients()
    {
        var cell = nn.LSTMCell(3, 4);
        var byHand = With(cell, new LstmCellByHand(3, 4));
        var (expected, expectedCell) = cell.Unroll(x, (h_0, c_0));
        var (states, last) = byHand.Unroll(x, (h_0, c_0));
        AssertClose(expected, states);
        AssertClose(expectedCell, last);
        expected.square().sum().backward();
        states.square().sum().backward();
        AssertSameGradients(cell, byHand);
    }

    [Fact]
    public void A_cell_without_a_state_begins_with_zeros()
    {
        var (elman, gru, lstm) = (new ElmanCell(3, 4), new GruCellByHand(3, 4), new LstmCellByHand(3, 4));
        AssertClose(elman.Unroll(x, zeros(2, 4)), elman.Unroll(x));
        AssertClose(gru.Unroll(x, zeros(2, 4)), gru.Unroll(x));
        AssertClose(lstm.Unroll(x, (zeros(2, 4), zeros(2, 4))).States, lstm.Unroll(x).States);
    }

    [Fact]
    public void A_recurrent_layer_gives_the_outputs_of_every_kind()
    {
        var (rnn, gru, lstm) = (nn.RNN(3, 4), nn.GRU(3, 4), nn.LSTM(3, 4));
        AssertClose(rnn.call(x).Item1, new RecurrentLayer(rnn).call(x));
        AssertClose(gru.call(x).Item1, new RecurrentLayer(gru).call(x));
        AssertClose(lstm.call(x).Item1, new RecurrentLayer(lstm).call(x));
    }

    [Fact]
    public void A_cell_as_a_recurrent_layer_equals_the_layer_with_its_parameters()
    {
        var (gru, lstm) = (nn.GRU(3, 4), nn.LSTM(3, 4));
        AssertClose(gru.call(x).Item1, new RecurrentLayer(With(gru, new GruCellByHand(3, 4))).call(x));
        AssertClose(lstm.call(x).Item1, new RecurrentLayer(With(lstm, new LstmCellByHand(3, 4))).call(x));
    }

    [Fact]
    public void A_recurrent_layer_s_parameters_are_those_of_what_it_holds() =>
        Assert.Equal(nn.GRU(3, 4).parameters().Count(), new RecurrentLayer(nn.GRU(3, 4)).parameters().Count());

    private static T Seeded<T>(Func<T> make)
    {
        manual_seed(7);
        return make();
    }

    /// <summary>The module with the other's parameters; a layer's are named after their layer.</summary>
    private static T With<T>(nn.Module source, T module) where T : nn.Module
    {
        module.load_state_dict(source.state_dict().ToDictionary(entry => entry.Key.Replace("_l0", ""), entry => entry.Value));
        return module;
    }

    private static void AssertSameParameters(nn.Module expected, nn.Module actual)
    {
        Assert.Equal(expected.state_dict().Keys, actual.state_dict().Keys);
        foreach (var (name, value) in expected.state_dict())
            Assert.Equal(value.Numbers(), actual.state_dict()[name].Numbers());
    }

    private static void AssertSameGradients(nn.Module expected, nn.Module actual)
    {
        foreach (var (first, second) in expected.parameters().Zip(actual.parameters()))
            AssertClose(first.grad!, second.grad!, 1e-4);
    }

    private static void AssertClose(Tensor expected, Tensor actual, double tolerance = 1e-6)
    {
        Assert.Equal(expected.shape, actual.shape);
        Assert.InRange((expected - actual).abs().max().item<float>(), 0, tolerance);
    }
}
