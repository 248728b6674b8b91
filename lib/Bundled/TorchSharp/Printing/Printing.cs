using System.ComponentModel;
using System.Globalization;
using TorchSharp.Printing;
using static TorchSharp.torch;

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

    /// <summary>Sets how tensors are printed; null leaves an option as it is.</summary>
    /// <param name="precision">The number of decimals.</param>
    /// <param name="linewidth">The characters a line in Julia's style.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="sci_mode">Whether numbers are in scientific notation.</param>
    /// <param name="maxRows">How much the nested styles show of a dimension, the last excepted.</param>
    /// <param name="maxColumns">How much the nested styles show of the last dimension.</param>
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false,
        int? maxRows = null, int? maxColumns = null) =>
        set_printoptions(null, $"{(sci_mode ? 'E' : 'F')}{precision}", linewidth, newLine, maxRows, maxColumns);

    /// <summary>Sets how tensors are printed; null leaves an option as it is.</summary>
    /// <param name="style">The style of str() and print().</param>
    /// <param name="floatFormat">A .NET format for floating point numbers.</param>
    /// <param name="linewidth">The characters a line in Julia's style.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="maxRows">How much the nested styles show of a dimension, the last excepted.</param>
    /// <param name="maxColumns">How much the nested styles show of the last dimension.</param>
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null,
        string? newLine = null, int? maxRows = null, int? maxColumns = null)
    {
        torch.style = style ?? torch.style;
        printOptions = new(floatFormat ?? printOptions.FloatFormat, linewidth ?? printOptions.LineWidth, newLine ?? printOptions.NewLine,
            maxRows ?? printOptions.MaxRows, maxColumns ?? printOptions.MaxColumns);
    }

    public partial class Tensor
    {
        /// <summary>The shape, element type and device, without the elements.</summary>
        /// <returns>Text like "[2x3], type = Float32, device = cpu".</returns>
        public override string ToString() => $"[{string.Join('x', shape)}], type = {dtype}, device = {device}";

        /// <summary>The tensor as text.</summary>
        /// <param name="style">The style; Default is the one that torch.TensorStringStyle names.</param>
        /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
        /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
        /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
        /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
        /// <returns>One line or several.</returns>
        /// <exception cref="InvalidEnumArgumentException">The style is unknown.</exception>
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

/// <summary>Tensors as text and as bytes.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The tensor as text, in the style that torch.TensorStringStyle names.</summary>
    /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
    /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
    /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
    /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
    /// <param name="style">The style; Default is the one that torch.TensorStringStyle names.</param>
    /// <returns>One line or several.</returns>
    public static string str(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) =>
        Given(tensor).ToString(style, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as text in Julia's style.</summary>
    /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
    /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
    /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
    /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
    /// <returns>Lines of columns.</returns>
    public static string jlstr(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) =>
        Given(tensor).ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor's shape, element type and device.</summary>
    /// <returns>One line.</returns>
    public static string metastr(this Tensor tensor) => Given(tensor).ToString(TensorStringStyle.Metadata);

    /// <summary>The tensor as text in NumPy's style.</summary>
    /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
    /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
    /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
    /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
    /// <returns>Nested brackets.</returns>
    public static string npstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        Given(tensor).ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as text in C#'s style.</summary>
    /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
    /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
    /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
    /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
    /// <returns>The metadata and nested braces.</returns>
    public static string cstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        Given(tensor).ToString(TensorStringStyle.CSharp, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the tensor to the console, as text.</summary>
    /// <param name="fltFormat">A .NET format for floating point numbers; null for set_printoptions()'s.</param>
    /// <param name="width">The characters a line in Julia's style; null for set_printoptions()'s.</param>
    /// <param name="newLine">What ends a line; null for set_printoptions()'s.</param>
    /// <param name="cultureInfo">Whose decimal point to write; null for the current culture's.</param>
    /// <param name="style">The style; Default is the one that torch.TensorStringStyle names.</param>
    /// <returns>The tensor.</returns>
    public static Tensor print(this Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(Given(t).ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }
}
