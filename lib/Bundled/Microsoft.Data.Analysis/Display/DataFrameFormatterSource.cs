namespace Microsoft.Data.Analysis;

/// <summary>Marks a type that displays itself in notebooks: hosts look for an attribute of this name, whatever its assembly.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}

/// <summary>Gives notebook hosts the formatters of tables and columns, which they find and call by name.</summary>
internal sealed class DataFrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlTableFormatter(), new PlainTextFormatter()];
}

/// <summary>The text that <c>ToString</c> gives.</summary>
internal sealed class PlainTextFormatter
{
    public string MimeType => "text/plain";

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(value);
        return true;
    }
}

/// <summary>The table of <see cref="FrameTable"/>.</summary>
internal sealed class HtmlTableFormatter
{
    public string MimeType => "text/html";

    public bool Format(object value, TextWriter writer)
    {
        var (columns, rowCount) = value switch
        {
            DataFrame frame => ([.. frame.Columns], frame.Rows.Count),
            DataFrameColumn column => ((IReadOnlyList<DataFrameColumn>)[column], column.Length),
            _ => ([], 0),
        };
        FrameTable.Write([.. columns.Select(column => (column.Name, (Func<long, object?>)(row => column[row])))], rowCount, writer);
        return true;
    }
}
