using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Analysis;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The tables and columns of Microsoft.Data.Analysis as HTML. Types are matched by name, so that no reference is needed.</summary>
internal static class Frames
{
    private const string Frame = "Microsoft.Data.Analysis.DataFrame";
    private const string Column = "Microsoft.Data.Analysis.DataFrameColumn";

    /// <summary>Whether a value is a table or a column of one.</summary>
    internal static bool Is(object? value) => Base(value, Frame) is not null || Base(value, Column) is not null;

    /// <summary>The HTML; null for other values.</summary>
    internal static string? TryWrite(object? value)
    {
        if (!Is(value))
            return null;
        var columns = Base(value, Frame) is null ? [value!] : ((IEnumerable)Read(value!, "Columns")!).Cast<object>().ToList();
        var rowCount = columns.Count == 0 ? 0 : Convert.ToInt64(Read(columns[0], "Length"), CultureInfo.InvariantCulture);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        FrameTable.Write([.. columns.Select(column => ((string)Read(column, "Name")!, ValuesOf(column)))], rowCount, writer);
        return writer.ToString();
    }

    // Columns of a type have an item of that type besides.
    private static Func<long, object?> ValuesOf(object column)
    {
        var item = Base(column, Column)!.GetProperty("Item", typeof(object), [typeof(long)])!;
        return row => item.GetValue(column, [row]);
    }

    private static object? Read(object from, string name) =>
        from.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).First(property => property.Name == name).GetValue(from);

    private static Type? Base(object? value, string name)
    {
        for (var type = value?.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == name)
                return type;
        }
        return null;
    }
}
