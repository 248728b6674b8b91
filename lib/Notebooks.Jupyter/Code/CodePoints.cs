namespace Notebooks.Jupyter.Code;

/// <summary>Positions in code: Jupyter counts Unicode's code points, .NET counts 16-bit units.</summary>
internal static class CodePoints
{
    public static int FromIndex(string code, int index)
    {
        var count = 0;
        foreach (var rune in code.AsSpan(0, index).EnumerateRunes())
            count++;
        return count;
    }

    /// <summary>The index of a code point; of the end when there are fewer or none is given.</summary>
    public static int ToIndex(string code, int? position)
    {
        if (position is null)
            return code.Length;
        var index = 0;
        foreach (var rune in code.EnumerateRunes())
        {
            if (position-- <= 0)
                break;
            index += rune.Utf16SequenceLength;
        }
        return index;
    }
}
