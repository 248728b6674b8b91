using static TorchSharp.torch;

namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// A feature map weighed twice: by channel, with a weight for each channel from its mean over the places, and by place, with a weight for
    /// each place from the mean and the maximum over the channels.
    /// </summary>
    public static Diagram FeatureAttention() => new FeatureAttentionDrawing().Draw();

    /// <summary>A node of a graph with the neighbors it reads and the weight of each.</summary>
    public static Diagram GraphAttention() => new GraphAttentionDrawing().Draw();

    /// <summary>Images in a row, each with a frame around what is to be found in it, and below each the weights of its places.</summary>
    /// <param name="names">A name for each image; one to six.</param>
    /// <param name="images">(images, height, width): ink is what is above 0.5.</param>
    /// <param name="boxes">1 within the frame, 0 outside, (images, height, width).</param>
    /// <param name="maps">Rows of weights, each with its name, (images, rows, columns); an image's largest has the full color.</param>
    /// <exception cref="ArgumentException">The shapes do not fit, an image has no box, or there are none or too many images.</exception>
    public static Diagram WeightedPlaces(IReadOnlyList<string> names, Tensor images, Tensor boxes, params (string Name, Tensor Weights)[] maps) =>
        new WeightedPlacesDrawing(names, images, boxes, maps).Draw();
}
