using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>Small gray images, each with one shape somewhere among random strokes.</summary>
/// <param name="Images">(images, 1, 16, 16): ink is about 1, paper about 0, and there is noise on both.</param>
/// <param name="Labels">The number of each image's shape among <see cref="Kinds"/>, (images,).</param>
/// <param name="Boxes">1 within the square around the shape, 0 outside, (images, 16, 16).</param>
public sealed record DrawnShapes(Tensor Images, Tensor Labels, Tensor Boxes)
{
    /// <summary>How many pixels an image is high and wide.</summary>
    public const int Side = 16;

    private const double Noise = 0.2;
    private static readonly (int Down, int Right)[] Directions = [(0, 1), (1, 0), (1, 1), (1, -1)];

    /// <summary>The shapes.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["square", "cross", "plus", "diamond"];

    /// <summary>Draws images by a seed: the same seed gives the same images everywhere.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Decides all images.</param>
    /// <param name="strokes">How many strokes of 2 to 5 pixels an image has beside its shape. None runs through the shape's square.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no images, or fewer strokes than none.</exception>
    public static DrawnShapes Draw(int count, int seed, int strokes = 6)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(strokes);
        var random = new Random(seed);
        var (images, boxes, labels) = (new float[count * Side * Side], new float[count * Side * Side], new long[count]);
        for (var image = 0; image < count; image++)
        {
            labels[image] = random.Next(Kinds.Count);
            Draw(random, images.AsSpan(image * Side * Side, Side * Side), boxes.AsSpan(image * Side * Side, Side * Side), (int)labels[image], strokes);
        }
        return new(tensor(images, [count, 1, Side, Side]), tensor(labels), tensor(boxes, [count, Side, Side]));
    }

    private static void Draw(Random random, Span<float> image, Span<float> box, int kind, int strokes)
    {
        for (var stroke = 0; stroke < strokes; stroke++)
            Stroke(random, image);
        var size = 5 + (2 * random.Next(2));
        var (top, left) = (random.Next(Side - size + 1), random.Next(Side - size + 1));
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var pixel = ((top + row) * Side) + left + column;
                (image[pixel], box[pixel]) = (IsInk(kind, row, column, size) ? 1 : 0, 1);
            }
        }
        for (var pixel = 0; pixel < image.Length; pixel++)
            image[pixel] += (float)(Noise * Normal(random));
    }

    private static void Stroke(Random random, Span<float> image)
    {
        var (down, right) = Directions[random.Next(Directions.Length)];
        var (row, column, length) = (random.Next(Side), random.Next(Side), random.Next(2, 6));
        for (var step = 0; step < length && row < Side && column is >= 0 and < Side; step++, row += down, column += right)
            image[(row * Side) + column] = 1;
    }

    private static bool IsInk(int kind, int row, int column, int size)
    {
        var (last, middle) = (size - 1, size / 2);
        return kind switch
        {
            0 => row == 0 || column == 0 || row == last || column == last,
            1 => row == column || row == last - column,
            2 => row == middle || column == middle,
            _ => Math.Abs(row - middle) + Math.Abs(column - middle) == middle,
        };
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
