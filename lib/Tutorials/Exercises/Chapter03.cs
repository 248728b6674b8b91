using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>The recurrent layer.</summary>
internal static class Chapter03
{
    private const long Batch = 8, Time = 30, Hidden = 20, Layers = 3;

    public static Exercise[] Exercises => [ShapeOfLast, TimeFirst, TwoLayers];

    private static Exercise ShapeOfLast => new("03-1", "a shape: of h_n", new[] { Layers, Batch, Hidden })
    {
        Hint = "h_n holds the state after the last step: of what, and in which order? batchFirst speaks of input and outputs only.",
        Misconceptions =
        [
            new(new[] { Batch, Layers, Hidden }, "States are never batch first, whatever batchFirst says: the layers come first."),
            new(new[] { 1, Batch, Hidden }, "Every layer has a last state, not the top one alone."),
            new(new[] { Batch, Hidden }, "Every layer has a last state, and they are stacked in one tensor: a dimension is missing."),
            new(new[] { Batch, Time, Hidden }, "That is the shape of outputs, which hold every step; h_n holds the last."),
            new(new[] { Layers, Batch, 10 }, "A state has a number for each hidden unit, not for each input."),
            new(new[] { Layers, Time, Hidden }, "There is one last state for each sequence, not for each step."),
        ],
    };

    private static Tensor Counting(params long[] shape) => arange(shape.Aggregate((product, size) => product * size)).@float().reshape(shape);

    private static Exercise TimeFirst => new("03-2", "a function of one tensor, data (batch, time, features)", (Tensor data) => data.transpose(0, 1))
    {
        Inputs = ["data"],
        Trials = [[Counting(2, 3, 1)], [Counting(2, 2, 2)], [Counting(3, 1, 2)]],
        Hint = "Follow the first sequence's numbers: in the result they should stand at [.., 0].",
        Misconceptions =
        [
            new((Tensor data) => data.reshape(data.shape[1], data.shape[0], data.shape[2]),
                "reshape keeps the numbers in their order and only cuts them otherwise, so sequences are mixed: dimensions are swapped by transpose(0, 1)."),
            new((Tensor data) => data.transpose(1, 2), "These are time and features swapped: batch and time are dimensions 0 and 1."),
            new((Tensor data) => data.transpose(0, 2), "These are batch and features swapped: batch and time are dimensions 0 and 1."),
            new((Tensor data) => data.transpose(0, 1).flip(0), "The dimensions are right, but time runs backward."),
            new((Tensor data) => data, "Nothing has changed: the batch is still dimension 0."),
        ],
    };

    // Layers without biases, one above the other; the wrong ones each leave one thing out.
    private static (Tensor Outputs, Tensor Last) Stacked(
        Tensor x, Tensor W_ih, Tensor W_hh, bool fromBelow = true, bool fresh = true, bool bend = true, long? layers = null)
    {
        var (below, h, last) = (x, zeros(x.shape[1], x.shape[2]), new List<Tensor>());
        for (var l = 0; l < (layers ?? W_ih.shape[0]); l++)
        {
            var states = new List<Tensor>();
            h = fresh ? zeros_like(h) : h;
            foreach (var x_t in (fromBelow ? below : x).unbind(0))
            {
                h = x_t.matmul(W_ih[l].t()) + h.matmul(W_hh[l].t());
                states.Add(h = bend ? h.tanh() : h);
            }
            below = stack(states);
            last.Add(h);
        }
        return (below, stack(last));
    }

    private static Exercise TwoLayers => new(
        "03-3", "a function of three tensors, x (T, B, H), W_ih (L, H, H) and W_hh (L, H, H)", (Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh).Outputs)
    {
        Inputs = ["x", "W_ih", "W_hh"],
        Trials =
        [
            [
                tensor(new[] { 1f, 0f, 0f, 1f, -1f, 0.5f }).reshape(3, 1, 2),
                tensor(new[] { 1f, 0.5f, 0f, 1f, 0.5f, 0f, -1f, 1f }).reshape(2, 2, 2),
                tensor(new[] { 0f, 0.5f, -0.5f, 0f, 1f, 0f, 0.5f, -0.5f }).reshape(2, 2, 2),
            ],
        ],
        Hint = "One loop over the layers, and in it the loop over time; the stacked states of a layer are the next one's x.",
        Misconceptions =
        [
            new((Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh, fromBelow: false).Outputs, "The upper layer reads x again: it should read the states of the layer below."),
            new((Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh, fresh: false).Outputs,
                "The upper layer begins with the last state of the lower: every layer has a state of its own, which begins with zeros."),
            new((Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh, layers: 1).Outputs, "That is the lowest layer alone."),
            new((Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh, bend: false).Outputs, "tanh is missing."),
            new((Tensor x, Tensor W_ih, Tensor W_hh) => Stacked(x, W_ih, W_hh).Last, "That is h_n, the last state of every layer: outputs are all states of the top layer."),
        ],
    };
}
