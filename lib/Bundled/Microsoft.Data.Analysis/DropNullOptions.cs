namespace Microsoft.Data.Analysis;

/// <summary>Which rows <see cref="DataFrame.DropNulls"/> drops.</summary>
public enum DropNullOptions
{
    /// <summary>Those in which any value is missing.</summary>
    Any,

    /// <summary>Those in which every value is missing.</summary>
    All,
}
