using System.Text.RegularExpressions;

namespace Notebooks.Sessions;

/// <summary>Which way a part of a cell is run.</summary>
internal enum SegmentKind
{
    CSharp,
    Markdown,
    Html,
    Time,
    Import,
    About,
}

/// <summary>
/// A part of a cell between two magic lines (<c>#!name argument</c>). Its text begins with as many blank lines as the cell
/// has lines before it, so that line numbers are those of the cell.
/// </summary>
internal sealed partial record CellSegment(SegmentKind Kind, string Argument, string Text, int Line)
{
    private static readonly Dictionary<string, SegmentKind> Kinds = new()
    {
        ["#!csharp"] = SegmentKind.CSharp,
        ["#!c#"] = SegmentKind.CSharp,
        ["#!markdown"] = SegmentKind.Markdown,
        ["#!html"] = SegmentKind.Html,
        ["#!time"] = SegmentKind.Time,
        ["#!import"] = SegmentKind.Import,
        ["#!about"] = SegmentKind.About,
    };

    /// <summary>The magics there are.</summary>
    public static IEnumerable<string> Magics => Kinds.Keys;

    /// <summary>Divides a cell. <paramref name="where"/> names it in messages.</summary>
    /// <exception cref="CellException">A line starts with a magic that there is not.</exception>
    public static IReadOnlyList<CellSegment> Split(string cell, SegmentKind first, string where)
    {
        var segments = new List<CellSegment>();
        var text = cell.ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        var (kind, start) = (first, 0);
        foreach (var (i, magic) in MagicLines(text, first is SegmentKind.CSharp))
        {
            Add(i);
            var found = Kinds.TryGetValue(magic.Groups["name"].Value, out var named)
                ? named
                : throw Unknown(magic.Groups["name"].Value, $"{where}, line {i + 1}");
            start = i + 1;
            if (found is SegmentKind.CSharp or SegmentKind.Markdown or SegmentKind.Html)
                kind = found;
            else
                segments.Add(new CellSegment(found, magic.Groups["argument"].Value.Trim('"'), "", i + 1));
        }
        Add(lines.Length);
        return segments;

        void Add(int end)
        {
            var text = string.Join('\n', lines[start..end]);
            if (!string.IsNullOrWhiteSpace(text))
                segments.Add(new CellSegment(kind, "", kind is SegmentKind.CSharp ? new string('\n', start) + text : text, start + 1));
        }
    }

    /// <summary>The cell with all but its C# blanked out, so that every position in it stays.</summary>
    public static string CSharpOnly(string cell)
    {
        var lines = cell.Split('\n');
        var magics = MagicLines(cell, isCSharp: true).ToDictionary();
        var isCSharp = true;
        for (var i = 0; i < lines.Length; i++)
        {
            var isMagic = magics.TryGetValue(i, out var magic);
            if (isMagic && Kinds.TryGetValue(magic!.Groups["name"].Value, out var kind) && kind is <= SegmentKind.Html)
                isCSharp = kind is SegmentKind.CSharp;
            if (isMagic || !isCSharp)
                lines[i] = new string(' ', lines[i].Length);
        }
        return string.Join('\n', lines);
    }

    /// <summary>The magic lines of a cell by their places among its lines, those left out that C# has inside a string or comment.</summary>
    private static IEnumerable<KeyValuePair<int, Match>> MagicLines(string cell, bool isCSharp)
    {
        if (!cell.Contains("#!", StringComparison.Ordinal))
            yield break;
        var reader = isCSharp ? new CodeSpans(cell, 0) : null;
        var (line, start) = (0, 0);
        while (start <= cell.Length)
        {
            var end = cell.IndexOf('\n', start) is >= 0 and var lineBreak ? lineBreak : cell.Length;
            if (Magic().Match(cell[start..end]) is { Success: true } magic && !(reader?.IsInside(start) ?? false))
            {
                yield return new(line, magic);
                if (Kinds.TryGetValue(magic.Groups["name"].Value, out var kind))
                    isCSharp = kind is SegmentKind.CSharp || (isCSharp && kind is > SegmentKind.Html);
                reader = isCSharp ? new CodeSpans(cell, end) : null;
            }
            (line, start) = (line + 1, end + 1);
        }
    }

    private static CellException Unknown(string name, string where) =>
        new($"{where}: there is no magic command {name}; there are {string.Join(", ", Kinds.Keys)}.");

    /// <summary>A shell's "#!/bin/sh" is no magic.</summary>
    [GeneratedRegex(@"^(?<name>#![A-Za-z][\w#.-]*)(\s+(?<argument>.*?))?\s*$")]
    private static partial Regex Magic();
}
