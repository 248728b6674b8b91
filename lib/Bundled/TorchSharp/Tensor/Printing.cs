using System.ComponentModel;
using System.Globalization;
using TorchSharp.Printing;

namespace TorchSharp;

/// <summary>How a tensor becomes text.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, element type and device only.</summary>
    Metadata,
    /// <summary>Julia's: the metadata, then one matrix after another in aligned columns.</summary>
    Julia,
    /// <summary>NumPy's: nested brackets.</summary>
    Numpy,
    /// <summary>C#'s: the metadata, then nested braces as in an array's initializer.</summary>
    CSharp,
    /// <summary>The style that torch.TensorStringStyle names.</summary>
    Default,
}

public static partial class torch
{
    private static TensorStringStyle style = TensorStringStyle.Julia;
    private static PrintOptions printOptions = new("g5", 100, Environment.NewLine, MaxRows: 6, MaxColumns: 6);

    /// <summary>The style of ToString(TensorStringStyle.Default), str() and print().</summary>
    /// <exception cref="ArgumentException">The value is Default.</exception>
    public static TensorStringStyle TensorStringStyle
    {
        get => style;
        set => style = value is not TensorStringStyle.Default ? value : throw new ArgumentException("The style cannot be set to 'Default'");
    }

    /// <summary>Julia's style.</summary>
    public const TensorStringStyle julia = TensorStringStyle.Julia;
    /// <summary>NumPy's style.</summary>
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;
    /// <summary>C#'s style.</summary>
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;

    /// <summary>
    /// Sets how tensors are printed: precision is the number of decimals (in scientific notation with sci_mode),
    /// linewidth the characters a line in Julia's style, maxRows and maxColumns what the nested styles show of a dimension.
    /// </summary>
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false,
        int? maxRows = null, int? maxColumns = null) =>
        set_printoptions(null, $"{(sci_mode ? 'E' : 'F')}{precision}", linewidth, newLine, maxRows, maxColumns);

    /// <summary>
    /// Sets how tensors are printed; null leaves an option as it is. floatFormat is a .NET format for numbers, linewidth the
    /// characters a line in Julia's style, maxRows and maxColumns what the nested styles show of a dimension.
    /// </summary>
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null,
        string? newLine = null, int? maxRows = null, int? maxColumns = null)
    {
        torch.style = style ?? torch.style;
        printOptions = new(floatFormat ?? printOptions.FloatFormat, linewidth ?? printOptions.LineWidth, newLine ?? printOptions.NewLine,
            maxRows ?? printOptions.MaxRows, maxColumns ?? printOptions.MaxColumns);
    }

    public partial class Tensor
    {
        /// <summary>The shape, element type and device, as in "[2x3], type = Float32, device = cpu".</summary>
        public override string ToString() => $"[{string.Join('x', shape)}], type = {dtype}, device = {device}";

        /// <summary>
        /// The tensor as text: fltFormat is a .NET format for floating point elements, width the characters a line in Julia's
        /// style; set_printoptions gives what is left out.
        /// </summary>
        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null)
        {
            var options = printOptions with
            {
                FloatFormat = fltFormat ?? printOptions.FloatFormat,
                LineWidth = width ?? printOptions.LineWidth,
                NewLine = newLine ?? printOptions.NewLine,
            };
            var elements = () => TensorText.Of(this, options.FloatFormat, cultureInfo ?? CultureInfo.CurrentCulture);
            return (style is TensorStringStyle.Default ? torch.style : style) switch
            {
                TensorStringStyle.Metadata => ToString(),
                TensorStringStyle.Julia => ToString() + new JuliaPrinter(elements(), options).Print(),
                TensorStringStyle.Numpy => new NestedPrinter(elements(), options).Numpy(),
                TensorStringStyle.CSharp => ToString() + new NestedPrinter(elements(), options).CSharp(dtype),
                var unknown => throw new InvalidEnumArgumentException($"Unsupported tensor string style: {unknown}"),
            };
        }
    }
}
