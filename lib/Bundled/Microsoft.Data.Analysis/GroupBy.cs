namespace Microsoft.Data.Analysis;

/// <summary>
/// Rows grouped by the values of a column; <see cref="DataFrame.GroupBy(string)"/> makes it. Each aggregate is a table with a row
/// per group: the column grouped by, then the columns named, or every other one.
/// </summary>
public abstract class GroupBy
{
    private protected GroupBy() { }

    /// <summary>How many values of each group are not missing.</summary>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>Each group's first row.</summary>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>Each group's greatest values; a missing one counts as zero, here and below.</summary>
    /// <exception cref="NotImplementedException">A column holds no numbers or dates; name the columns wanted.</exception>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>Each group's least values.</summary>
    /// <exception cref="NotImplementedException">A column holds no numbers or dates; name the columns wanted.</exception>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>Each group's sums.</summary>
    /// <exception cref="NotSupportedException">A column holds no numbers; name the columns wanted.</exception>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>Each group's means.</summary>
    /// <exception cref="NotSupportedException">A column holds no numbers; name the columns wanted.</exception>
    public abstract DataFrame Mean(params string[] columnNames);
}
