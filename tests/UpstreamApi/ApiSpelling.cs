using System.Globalization;
using System.Text.RegularExpressions;

namespace Tutorials.Testing;

/// <summary>Takes the lists' spelling apart, minding brackets: generic arguments, tuples, arrays, parameter lists.</summary>
internal static class ApiSpelling
{
    /// <summary>The parts between top-level <c>", "</c>; a comma as a character's default value stays inside its part.</summary>
    public static IReadOnlyList<string> SplitTopLevel(string text)
    {
        List<string> parts = [];
        while (IndexOfTopLevel(text, ", ") is var at and >= 0)
        {
            parts.Add(text[..at]);
            text = text[(at + 2)..];
        }
        return text == "" ? parts : [.. parts, text];
    }

    /// <summary>Where <paramref name="sought"/> first stands outside all brackets and quotes, or -1.</summary>
    public static int IndexOfTopLevel(string text, string sought)
    {
        var (depth, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            if (quoted)
                continue;
            if (depth == 0 && string.CompareOrdinal(text, i, sought, 0, sought.Length) == 0)
                return i;
            if ("(<[{".Contains(text[i]))
                depth++;
            else if (")>]}".Contains(text[i]))
                depth--;
        }
        return -1;
    }

    /// <summary>Where the bracket opens that the text's last character closes.</summary>
    public static int IndexOfMatching(string text)
    {
        var (depth, quoted) = (0, false);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '"')
                quoted = !quoted;
            if (quoted)
                continue;
            if (")>]}".Contains(text[i]))
                depth++;
            else if ("(<[{".Contains(text[i]) && --depth == 0)
                return i;
        }
        throw new FormatException($"'{text}' has unbalanced brackets.");
    }

    /// <summary>A declaration as (type, name); the type is empty for <c>new</c>.</summary>
    public static (string Type, string Name) SplitLastWord(string declaration)
    {
        var at = -1;
        for (var from = 0; IndexOfTopLevel(declaration[from..], " ") is var next and >= 0; from = at + 1)
            at = from + next;
        return at < 0 ? ("", declaration) : (declaration[..at], declaration[(at + 1)..]);
    }

    /// <summary>A type's name with its arity in place of its arguments, and the arguments: <c>A.B&lt;T, U&gt;</c> is <c>A.B`2</c>.</summary>
    public static (string Definition, IReadOnlyList<string> Arguments) Open(string type)
    {
        var start = type.IndexOf('<');
        if (start < 0)
            return (type, []);
        var arguments = SplitTopLevel(type[(start + 1)..^1]);
        return ($"{type[..start]}`{arguments.Count}", arguments);
    }

    /// <summary>The type with type parameters replaced by what a derived type gives for them.</summary>
    public static string Substitute(string type, IReadOnlyDictionary<string, string> typeArguments) =>
        Regex.Replace(type, @"(?<![\w.])\w+(?![\w.])", word => typeArguments.GetValueOrDefault(word.Value, word.Value));

    /// <summary>One spelling for a number however it is written (1E-05, 0.00001); other text as it is.</summary>
    public static string CanonicalNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : text;
}
