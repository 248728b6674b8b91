using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>What was answered, in a form that can be compared and shown.</summary>
internal abstract record Outcome
{
    /// <summary>Numbers, words, or a failure where it is neither.</summary>
    public static Outcome Of(object? value) => value switch
    {
        null => new Failure("nothing came back"),
        string text => new Words(text.Trim()),
        _ => Numbers.Read(value) ?? (Outcome)new Failure(Numbers.DifferentShapes(value) is { } shapes
            ? $"numbers of different shapes came back, {shapes}" : $"{TypeName.Of(value)} came back, not numbers"),
    };

    /// <summary>Whether another outcome is as good as this one.</summary>
    public abstract bool Agrees(Outcome other, double tolerance);
}

/// <summary>A text; capitals and small letters are the same.</summary>
internal sealed record Words(string Text) : Outcome
{
    public override bool Agrees(Outcome other, double tolerance) => other is Words(var text) && text.Equals(Text, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Text;
}

/// <summary>Something built did not come to an end; two that fail for different reasons do not agree.</summary>
internal sealed record Failure(string Message) : Outcome
{
    public override bool Agrees(Outcome other, double tolerance) => other == this;

    public override string ToString() => $"failed: {Message}";
}

/// <summary>One number or a block of them, in row-major order.</summary>
internal sealed record Numbers(long[] Shape, double[] Elements) : Outcome
{
    private const int MostShown = 24;

    public bool IsSingle => Elements.Length == 1;

    /// <summary>From a number, tensor, array, tuple or list; null where it is something else.</summary>
    public static Numbers? Read(object? value) => value switch
    {
        Tensor tensor => new(tensor.shape, tensor.Numbers()),
        IConvertible number when number.GetTypeCode() is TypeCode.Boolean or (>= TypeCode.SByte and <= TypeCode.Decimal) =>
            new([], [number.ToDouble(CultureInfo.InvariantCulture)]),
        Array { Rank: > 1 } block => Block(block),
        ITuple tuple => Stack(Enumerable.Range(0, tuple.Length).Select(place => tuple[place])),
        IEnumerable list and not string => Stack(list.Cast<object?>()),
        _ => null,
    };

    public override bool Agrees(Outcome other, double tolerance) =>
        other is Numbers numbers && (SameShape(numbers) || (Shape.Length == 0 && numbers.IsSingle)) && FirstDifference(numbers, tolerance) is null;

    public bool SameShape(Numbers other) => Shape.SequenceEqual(other.Shape);

    /// <summary>Where the first number differs, such as [1, 2]; null where none does.</summary>
    public string? FirstDifference(Numbers other, double tolerance)
    {
        var place = Enumerable.Range(0, Elements.Length).FirstOrDefault(i => !IsNear(other.Elements[i], Elements[i], tolerance), -1);
        if (place < 0)
            return null;
        var (rest, indices) = ((long)place, new long[Shape.Length]);
        for (var i = indices.Length - 1; i >= 0; i--)
            (rest, indices[i]) = Math.DivRem(rest, Shape[i]);
        return $"[{string.Join(", ", indices)}]";
    }

    // Single precision keeps about seven digits, however large the number.
    private static bool IsNear(double number, double expected, double tolerance) =>
        number.Equals(expected) || Math.Abs(number - expected) <= Math.Max(tolerance, 1e-6 * Math.Abs(expected));

    /// <summary>In a sentence: a number or a list as it is, of a larger block the shape.</summary>
    public string Inline => Shape switch
    {
        [] => Text(Elements[0]),
        [<= MostShown] => Shape is [1] ? $"({Text(Elements[0])},)" : $"({string.Join(", ", Elements.Select(Text))})",
        _ => $"every number of the shape {ShapeText} agrees",
    };

    /// <summary>A number as it is; a block row by row; the shape alone where the block is large.</summary>
    public override string ToString()
    {
        if (Shape.Length == 0)
            return Text(Elements[0]);
        if (Elements.Length is 0 or > MostShown)
            return $"shape {ShapeText}";
        var decimals = Elements.All(element => element == Math.Round(element) || !double.IsFinite(element)) ? 0 : 4;
        var texts = Elements.Select(element => NumberText.Fixed(element, decimals)).ToArray();
        var width = texts.Max(text => text.Length);
        var rows = texts.Select(text => text.PadLeft(width)).Chunk((int)Shape[^1]).Select(row => string.Join("  ", row));
        var matrices = rows.Chunk(Shape.Length > 1 ? (int)Shape[^2] : 1).Select(matrix => string.Join('\n', matrix));
        return $"shape {ShapeText}\n{string.Join("\n\n", matrices)}";
    }

    private static string Text(double number) => number.ToString("G7", CultureInfo.InvariantCulture);

    public string ShapeText => Shape is [var only] ? $"({only},)" : $"({string.Join(", ", Shape)})";

    private static Numbers? Block(Array block)
    {
        var elements = block.Cast<object?>().Select(Read).ToArray();
        return elements.All(element => element is { Shape: [] })
            ? new([.. Enumerable.Range(0, block.Rank).Select(block.GetLongLength)], [.. elements.Select(element => element!.Elements[0])])
            : null;
    }

    /// <summary>The shapes of a tuple's parts, such as "(2, 5) and (2, 4)", where they are numbers that cannot be put together; else null.</summary>
    public static string? DifferentShapes(object value) => value is ITuple tuple
        && Enumerable.Range(0, tuple.Length).Select(place => Read(tuple[place])).ToArray() is var parts && parts.All(part => part is not null)
        ? string.Join(" and ", parts.Select(part => part!.ShapeText)) : null;

    private static Numbers? Stack(IEnumerable<object?> parts)
    {
        var read = parts.Select(Read).ToArray();
        return read.All(part => part is not null && part.SameShape(read[0]!))
            ? new([read.Length, .. read.FirstOrDefault()?.Shape ?? []], [.. read.SelectMany(part => part!.Elements)])
            : null;
    }
}

/// <summary>What a reader has written so far.</summary>
internal static class Answer
{
    /// <summary>What stands for "not yet": null, a number that is none, nothing between the quotes or brackets.</summary>
    public static bool IsMissing(object? answer, bool mayBeNaN = false) => answer switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        ICollection { Count: 0 } => true,
        _ => !mayBeNaN && Numbers.Read(answer) is { Elements: [double.NaN] },
    };
}

/// <summary>Names of types as a reader writes them.</summary>
internal static class TypeName
{
    /// <summary>Such as "a text" or "an object of type Thread".</summary>
    public static string Of(object value) => value switch
    {
        string => "a text",
        Delegate => "a function",
        nn.Module => "a module",
        _ => Numbers.Read(value) switch
        {
            { Shape: [] } => "a number",
            { } numbers => $"a block of numbers of shape {numbers.ShapeText}",
            null => $"an object of type {value.GetType().Name}",
        },
    };
}
