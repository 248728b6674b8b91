using System.Collections;
using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Sequences of records and dictionaries as HTML tables.</summary>
internal static class HtmlTable
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Column>> Cache = new();

    /// <summary>The table; null for a value that is no table.</summary>
    internal static string? TryWrite(object? value) => value switch
    {
        IDictionary { Count: > 0 } dictionary => OfPairs(dictionary),
        Excerpt { Items: [{ } first, ..] items } excerpt when Columns(first.GetType()).Count > 0
            && items.All(item => item?.GetType() == first.GetType()) => OfRecords(excerpt, Columns(first.GetType())),
        _ => null,
    };

    private static string OfPairs(IDictionary dictionary)
    {
        var excerpt = Excerpt.Of(dictionary);
        var rows = excerpt.Items.Cast<DictionaryEntry>().Select(entry => (object?[])[entry.Key, entry.Value]);
        return Write(["key", "value"], rows, excerpt.Rest);
    }

    private static string OfRecords(Excerpt excerpt, IReadOnlyList<Column> columns)
    {
        var rows = excerpt.Items.Select((item, i) => (object?[])[i, .. columns.Select(column => column.Read(item!))]);
        return Write(["", .. columns.Select(column => column.Name)], rows, excerpt.Rest);
    }

    private static string Write(IEnumerable<string> names, IEnumerable<object?[]> rows, string? rest)
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        foreach (var name in names)
            html.Append("<th>").Append(WebUtility.HtmlEncode(name)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append("<td>").Append(WebUtility.HtmlEncode(PlainText.Of(cell))).Append("</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>");
        return rest is null ? html.ToString() : html.Append($"\n<p>{rest}</p>").ToString();
    }

    private static IReadOnlyList<Column> Columns(Type type) => Cache.GetOrAdd(type, static type =>
    {
        if (typeof(ITuple).IsAssignableFrom(type))
            return [.. type.GetFields().Where(field => !field.IsStatic).Select(field => new Column(field.Name, field.GetValue))];
        return IsRecord(type)
            ? [.. type.GetProperties().Where(IsColumn).Select(property => new Column(property.Name, property.GetValue))]
            : [];
    });

    private static bool IsColumn(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0;

    /// <summary>Types that are their properties: records, anonymous types, and plain classes that write nothing of their own.</summary>
    private static bool IsRecord(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || typeof(IEnumerable).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type))
            return false;
        if (type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
            return true;
        if (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal))
            return true;
        return !PlainText.IsFramework(type) && !PlainText.HasItsOwn(type)
            && type.GetProperties().Any(IsColumn);
    }

    private readonly record struct Column(string Name, Func<object?, object?> Read);
}
