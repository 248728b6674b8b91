using System.Text;

namespace TorchSharp.Printing;

/// <summary>
/// Julia's style: a number after "value =", a vector on one line, and matrices in right-aligned columns, each under its
/// leading indices. Lines that would get too wide end in an ellipsis.
/// </summary>
internal sealed class JuliaPrinter(TensorText tensor, PrintOptions options)
{
    private const string Ellipsis = " ...";

    private readonly StringBuilder text = new();

    public string Print()
    {
        var shape = tensor.Shape;
        if (shape is [])
            return ", value = " + tensor.Element(0);
        if (shape.Length <= 2)
        {
            text.Append(options.NewLine);
            PrintMatrix(0, shape.Length == 1 ? 1 : shape[0], shape[^1]);
        }
        else
        {
            PrintMatrices([], 0);
        }
        return text.ToString();
    }

    private void PrintMatrices(long[] leading, long place)
    {
        var dim = leading.Length;
        for (long i = 0; i < tensor.Shape[dim]; i++)
        {
            long[] indices = [.. leading, i];
            var start = place * tensor.Shape[dim] + i;
            if (dim < tensor.Shape.Length - 3)
            {
                PrintMatrices(indices, start);
                continue;
            }
            text.Append($"{options.NewLine}[{string.Join(',', indices)},..,..] ={options.NewLine}");
            var (rows, columns) = (tensor.Shape[^2], tensor.Shape[^1]);
            PrintMatrix(start * rows * columns, rows, columns);
        }
    }

    private void PrintMatrix(long start, long rows, long columns)
    {
        if (rows == 0)
            return;
        var cells = new List<string>[rows];
        for (long row = 0; row < rows; row++)
            cells[row] = CellsThatFit(start + row * columns, columns);

        // All rows stop at the same column, so that the ellipses line up.
        var shown = cells.Min(row => row.Count);
        var widths = Enumerable.Range(0, shown).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells)
        {
            for (var column = 0; column < shown; column++)
                text.Append(' ').Append(row[column].PadLeft(widths[column]));
            if (shown < columns)
                text.Append(Ellipsis);
            text.Append(options.NewLine);
        }
    }

    // Room for an ellipsis is kept even in the last column.
    private List<string> CellsThatFit(long start, long columns)
    {
        var cells = new List<string>();
        var left = options.LineWidth;
        for (long column = 0; column < columns; column++)
        {
            var cell = tensor.Element(start + column);
            if (cell.Length + Ellipsis.Length > left)
                break;
            cells.Add(cell);
            left -= cell.Length + 1;
        }
        return cells;
    }
}
