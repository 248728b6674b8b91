using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Attention on features.</summary>
internal static class Chapter13
{
    private static readonly double[] Sums = [Math.Log(2), 0, -5 * Math.Log(2)], Features = [7, 21, -14];

    public static Exercise[] Exercises => [Neighbors, Pooled, BothGates];

    private static double Leaky(double sum, double slope) => sum > 0 ? sum : slope * sum;

    private static double Read(double slope, bool normalized = true) =>
        Sums.Zip(Features, (sum, feature) => Math.Exp(Leaky(sum, slope)) * feature).Sum() / (normalized ? Sums.Sum(sum => Math.Exp(Leaky(sum, slope))) : 1);

    private static Exercise Neighbors => new("13-1", "a number: the node's new feature", Read(0.2))
    {
        Decimals = 1,
        Hint = "First the leaky ReLU, which multiplies negative sums by 0.2; then e to the power of each, divided by the sum of the three; then each neighbor's g times its weight.",
        Misconceptions =
        [
            new(Features.Average(), "That is the mean over the neighbors, as if all scores were equal."),
            new(Read(1), "The leaky ReLU is missing: it multiplies the negative sum by 0.2."),
            new(Read(0), "That ReLU is not leaky: it makes 0 of the negative sum, which should be multiplied by 0.2."),
            new(Read(0.01), "That ReLU multiplies by 0.01, as nn.LeakyReLU does if it is not told otherwise: here negative sums are multiplied by 0.2."),
            new(Sums.Zip(Features, (sum, feature) => feature / (1 + Math.Exp(-Leaky(sum, 0.2)))).Sum(), "Those are gates by a sigmoid: the neighbors should share one whole by a softmax."),
            new(Read(0.2, normalized: false), "These weights do not sum to 1: divide them by their sum."),
            new(Sums.Zip(Features, (sum, feature) => Leaky(sum, 0.2) * feature).Sum(), "The scores themselves were taken as weights: take their softmax."),
            new(Features[0], "That is the neighbor with the highest score alone: softmax leaves the others a share."),
        ],
    };

    private static Tensor Weighed(Tensor weights, Tensor x) => (weights.unsqueeze(1) * x).sum([2, 3]);

    private static Tensor OverPlaces(Tensor scores) => scores.flatten(1).softmax(1).reshape(scores.shape);

    private static Exercise Pooled => new(
        "13-2", "a function of two tensors, scores (B, H, W) and x (B, C, H, W)", (Tensor scores, Tensor x) => Weighed(OverPlaces(scores), x))
    {
        Inputs = ["scores", "x"],
        Trials =
        [
            [tensor(new[,,] { { { 0f, 1f }, { 2f, -1f } }, { { 1f, 1f }, { 0f, 3f } } }), tensor(new[,,,] { { { { 1f, 2f }, { 3f, 4f } } }, { { { 5f, 0f }, { 1f, 2f } } } })],
            [tensor(new[,,] { { { 0f, 2f, 1f } } }), tensor(new[,,,] { { { { 1f, 0f, 6f } }, { { 2f, 4f, 0f } } } })],
        ],
        Hint = "How many weights share out the whole of one image? Bring them into one dimension before the softmax, and back into their shape after it.",
        Misconceptions =
        [
            new((Tensor scores, Tensor x) => Weighed(scores.softmax(2), x), "Each row of places sums to 1 by itself, so an image's weights sum to its height: all places of an image should share one whole."),
            new((Tensor scores, Tensor x) => Weighed(scores.softmax(1), x), "Each column of places sums to 1 by itself: all places of an image should share one whole."),
            new((Tensor scores, Tensor x) => Weighed(scores.softmax(0), x), "Each place shares out a whole among the images of the batch: an image should share it among its own places."),
            new((Tensor scores, Tensor x) => Weighed(scores.flatten().softmax(0).reshape(scores.shape), x), "All places of the whole batch sum to 1 together: each image's own places should."),
            new((Tensor scores, Tensor x) => Weighed(scores.softmax(1).softmax(2), x), "A softmax of a softmax: the second makes each row sum to 1 again. Bring all places into one dimension, and take one softmax."),
            new((Tensor scores, Tensor x) => Weighed(scores.softmax(2).softmax(1), x), "A softmax of a softmax: the second makes each column sum to 1 again. Bring all places into one dimension, and take one softmax."),
            new((Tensor scores, Tensor x) => Weighed(scores.exp(), x), "That is e to the power of each score: divide by the sum over all places of the image."),
            new((Tensor scores, Tensor x) => Weighed(scores, x), "The scores themselves were taken as weights: take their softmax over all places of an image."),
            new((Tensor scores, Tensor x) => Weighed(scores.sigmoid(), x), "That is a gate: each weight lies between 0 and 1, and they do not sum to 1."),
            new((Tensor scores, Tensor x) => (OverPlaces(scores).unsqueeze(1) * x).mean([2, 3]), "The weights sum to 1 already: sum the weighed places, and do not take their mean."),
        ],
    };

    private static Tensor Gated(Tensor x, Tensor ofChannels, Tensor ofPlaces) => x * ofChannels.unsqueeze(2).unsqueeze(3) * ofPlaces.unsqueeze(1);

    private static Exercise BothGates => new(
        "13-3", "a function of three tensors, x (B, C, H, W), channels (B, C) and places (B, H, W)",
        (Tensor x, Tensor channels, Tensor places) => Gated(x, channels.sigmoid(), places.sigmoid()))
    {
        Inputs = ["x", "channels", "places"],
        Trials =
        [
            [tensor(new[,,,] { { { { 1f, 2f }, { 3f, 4f } }, { { 5f, 6f }, { 7f, 8f } } } }), tensor(new[,] { { 0f, 2f } }), tensor(new[,,] { { { 0f, 1f }, { -1f, 3f } } })],
            [
                tensor(new[,,,] { { { { 2f, -2f }, { 4f, 1f } }, { { 1f, 1f }, { 0f, 3f } } }, { { { 1f, 0f }, { 2f, 5f } }, { { -1f, 3f }, { 2f, 2f } } } }),
                tensor(new[,] { { -1f, 1f }, { 0f, 3f } }), tensor(new[,,] { { { 2f, 0f }, { 0f, -2f } }, { { 1f, -1f }, { 3f, 0f } } }),
            ],
        ],
        Hint = "Each score becomes a weight by a sigmoid. Then give both tensors of weights four dimensions, with a 1 where they do not vary: (B, C, 1, 1) and (B, 1, H, W).",
        Misconceptions =
        [
            new((Tensor x, Tensor channels, Tensor places) => Gated(x, channels, places), "The scores are used as weights: their sigmoid is missing."),
            new((Tensor x, Tensor channels, Tensor places) => Gated(x, channels.softmax(1), OverPlaces(places)), "That is softmax: a gate decides about each channel and each place by itself, with a sigmoid."),
            new((Tensor x, Tensor channels, Tensor places) => x * channels.sigmoid().unsqueeze(2).unsqueeze(3), "The places are not weighed."),
            new((Tensor x, Tensor channels, Tensor places) => x * places.sigmoid().unsqueeze(1), "The channels are not weighed."),
            new((Tensor x, Tensor channels, Tensor places) => x * (channels.unsqueeze(2).unsqueeze(3) + places.unsqueeze(1)).sigmoid(), "The scores are summed before the sigmoid: each gate has a sigmoid of its own, and the weights are multiplied."),
            new((Tensor x, Tensor channels, Tensor places) => x * channels.sigmoid().unsqueeze(2).unsqueeze(3) + (x * places.sigmoid().unsqueeze(1)), "The two weighed maps are summed: multiply x by both weights, one after the other."),
            new((Tensor x, Tensor channels, Tensor places) => channels.sigmoid().unsqueeze(2).unsqueeze(3) * places.sigmoid().unsqueeze(1), "Those are the weights alone: multiply x by them."),
            new((Tensor x, Tensor channels, Tensor places) => x * channels.sigmoid().unsqueeze(2).unsqueeze(3) * places.sigmoid(), "The places' weights are of three dimensions, (B, H, W), so the images' lie along the channels, where they fit by chance: (B, 1, H, W)."),
            new((Tensor x, Tensor channels, Tensor places) => x * channels.sigmoid().unsqueeze(1).unsqueeze(1) * places.sigmoid().unsqueeze(1), "The channels' weights lie along the width, where they fit by chance: they belong into dimension 1, (B, C, 1, 1)."),
            new((Tensor x, Tensor channels, Tensor places) => x * channels.sigmoid().unsqueeze(1).unsqueeze(3) * places.sigmoid().unsqueeze(1), "The channels' weights lie along the height, where they fit by chance: they belong into dimension 1, (B, C, 1, 1)."),
        ],
    };
}
