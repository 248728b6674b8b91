using System.Runtime.CompilerServices;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>How a series is cut into windows, each with the value after it as its target.</summary>
    /// <param name="values">The series; its first values are drawn.</param>
    /// <param name="length">Steps in a window, at most 6.</param>
    /// <exception cref="ArgumentException">The series has no window of this length with a value after it, or the windows are too long to draw.</exception>
    public static Diagram Windows(IReadOnlyList<double> values, int length)
    {
        Expect(length >= 1 && length < values.Count, $"A series of {values.Count} values has no window of {length} with a value after it: give a length from 1 to {values.Count - 1}.");
        Expect(length <= WindowsDrawing.Longest, $"A window of {length} values is too long to be drawn: give at most {WindowsDrawing.Longest}.");
        return new WindowsDrawing(values, length).Draw();
    }

    /// <summary>How a series is cut into windows.</summary>
    /// <inheritdoc cref="Windows(IReadOnlyList{double}, int)"/>
    /// <param name="series">The series, (time,).</param>
    /// <param name="length">Steps in a window, at most 6.</param>
    public static Diagram Windows(Tensor series, int length)
    {
        Expect(series.dim() == 1, $"The series has the shape {ShapeTable.Shape(series)}: give one number a step, (time,), such as series[.., 0].");
        return Windows(series.Numbers(), length);
    }

    /// <summary>One neuron, y = tanh(w x + b), with the gradient's way back: each operation multiplies by its own slope.</summary>
    public static Diagram Neuron() => new NeuronDrawing().Draw();

    /// <summary>Tensors as blocks of cells: rows over rows, sheets behind sheets, with the sizes at the edges.</summary>
    /// <param name="tensors">At least one, with its name: at most three axes, each from 1 to 10 long.</param>
    /// <exception cref="ArgumentException">There are none, or one has more axes or is longer.</exception>
    public static Diagram Tensors(params (string Name, Tensor Tensor)[] tensors)
    {
        Expect(tensors.Length > 0, "There are no tensors to draw: give at least one with its name.");
        foreach (var (name, tensor) in tensors)
        {
            Expect(tensor.shape.Length <= TensorsDrawing.MostAxes && tensor.shape.All(size => size is >= 1 and <= TensorsDrawing.Longest),
                $"{name} has the shape {ShapeTable.Shape(tensor)}, which is too large to draw, or empty: give at most {TensorsDrawing.MostAxes} axes, each from 1 to {TensorsDrawing.Longest} long.");
        }
        return new TensorsDrawing([.. tensors.Select(tensor => (tensor.Name, tensor.Tensor.shape, tensor.Tensor.Numbers()))]).Draw();
    }

    /// <summary>How the shapes of two tensors are brought together: aligned at the right, axes of 1 stretched.</summary>
    /// <param name="a">A tensor.</param>
    /// <param name="b">Another one.</param>
    /// <param name="nameOfA">The first one's name; as it is called in the code if not given.</param>
    /// <param name="nameOfB">The second one's name.</param>
    /// <exception cref="ArgumentException">An axis has two lengths of which neither is 1.</exception>
    public static Diagram Broadcast(
        Tensor a, Tensor b, [CallerArgumentExpression(nameof(a))] string nameOfA = "a", [CallerArgumentExpression(nameof(b))] string nameOfB = "b") =>
        Broadcast(a.shape, b.shape, Identifier(nameOfA) ?? "a", Identifier(nameOfB) ?? "b");

    /// <summary>How two shapes are brought together.</summary>
    /// <inheritdoc cref="Broadcast(Tensor, Tensor, string, string)"/>
    public static Diagram Broadcast(long[] a, long[] b, string nameOfA = "a", string nameOfB = "b") => new BroadcastDrawing(a, b, nameOfA, nameOfB).Draw();

    /// <summary>A one-hot vector times a matrix: the product is the row that the 1 stands at.</summary>
    /// <param name="matrix">(symbols, width), at most 10 by 5.</param>
    /// <param name="index">Which symbol.</param>
    /// <param name="symbols">A label for each symbol; 0, 1, 2, … if not given.</param>
    /// <param name="result">What the product is called: <c>scores</c>, <c>embedding</c>.</param>
    /// <exception cref="ArgumentException">The matrix is none or too large to draw, the index is not in it, or there are not as many labels as rows.</exception>
    public static Diagram OneHot(Tensor matrix, int index, IReadOnlyList<string>? symbols = null, string result = "row")
    {
        Expect(matrix.dim() == 2 && matrix.shape is [>= 1 and <= 10, >= 1 and <= 5],
            $"The matrix has the shape {ShapeTable.Shape(matrix)}: give (symbols, width) with at most 10 symbols and a width of at most 5.");
        Expect(index >= 0 && index < matrix.shape[0], $"There is no symbol {index} in a matrix of {matrix.shape[0]} rows: give an index from 0 to {matrix.shape[0] - 1}.");
        symbols ??= [.. Enumerable.Range(0, (int)matrix.shape[0]).Select(row => $"{row}")];
        Expect(symbols.Count == matrix.shape[0], $"The matrix has {matrix.shape[0]} rows and there are {symbols.Count} labels: give one for each.");
        return new OneHotDrawing(matrix.Rows(), index, symbols, result).Draw();
    }

    private static string? Identifier(string expression) => expression.All(symbol => char.IsLetterOrDigit(symbol) || symbol == '_') ? expression : null;
}
