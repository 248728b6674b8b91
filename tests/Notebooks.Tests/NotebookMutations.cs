using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Notebooks.Tests;

/// <summary>Makes a broken or odd notebook of a sound one, the same for the same seed.</summary>
internal sealed class NotebookMutations
{
    /// <summary>What may stand where a value stood: every kind of JSON, sound and odd.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "4", "1e999", "-0.0", "123456789012345678901234567890", "\"\"", "\"code\"", "\"\\ud800\"", "\"a\\udc00b\"",
        "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "[\"a\\n\", 3]", "{\"a\": {\"b\": []}}", "{\"\\ud800\": 1}", "{\"a\": 1, \"a\": 2}",
        "[\"raises-exception\"]", "[\"trained\", {}]", "{\"tags\": 3}", "{\"tags\": [[\"timing\"]]}", "{\"polyglot_notebook\": {\"kernelName\": 7}}",
        "{\"output_type\": \"stream\", \"name\": null}", "[{\"output_type\": \"display_data\", \"data\": {\"text/html\": {\"a\": [1e400]}}}]",
        "[{\"output_type\": \"error\", \"traceback\": [1, {}, null]}]", "[{}]", "NaN", "'x'", "", "01", "\"\t\"",
    ];

    /// <summary>Cells that end at once, whatever is cut out of them.</summary>
    private static readonly string[] Cells =
    [
        "1 + 1", "var x = 3;", "x", "\"a\\ud800\"", "throw null;", "#!time", "#!markdown\n# A", "#!nonsense", "#!import none.ipynb", "#!import 0.ipynb",
        "#load \"none.csx\"", "#r \"none.dll\"", "#r \"nuget: \"", "#r \"\"", "@\"\n#!html\n\"", "/*", "\"", "}", "class A { public A B => this; }\nnew A()",
        "var l = new List<object>(); l.Add(l); l", "Console.Write('\\ud800');", "display(1).Update(null);", "\"x\".DisplayAs(\"\");",
        "\"{\\\"a\\\": 1, \\\"a\\\": 2}\".DisplayAs(\"application/json\");", "\"[\\\"\\ud800\\\"]\".DisplayAs(\"application/json\");",
        "HTML(\"<p\")", "HTML(null)", "new[] { new { A = 1 } }", "(1, (2, (object)null))", "new string('(', 3)", "((((((((1))))))))", "#error x", "#if A",
        "using System.Nothing;", "return 5;", "await Task.CompletedTask;", "double.NaN", "\\u0041", "\u2028", "\0", "int 1x = ;;)",
    ];

    private readonly byte[][] sound =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    /// <summary>The notebook of a seed.</summary>
    public byte[] Of(int seed)
    {
        var random = new Random(seed);
        // Chapters are large, and their code is not to run here: of them, one in eight, with their cells' texts replaced.
        var content = random.Next(8) == 0 ? WithOtherCells(sound[random.Next(sound.Length)], random) : Small(random);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            content = random.Next(4) switch
            {
                0 => WithOtherBytes(content, random),
                _ => WithOtherValue(content, random),
            };
        }
        return content;
    }

    private static byte[] Small(Random random)
    {
        var notebook = Workspace.NotebookOf([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new CellText(Pick(Cells, random), "trained"))]);
        notebook.AddMarkdown("text");
        notebook.Cells[0].Outputs = [new StreamOutput("stdout", "1.5 a"), new ResultOutput(MimeBundle.OfText("1e5"), 1)];
        return Encoding.UTF8.GetBytes(notebook.ToString());
    }

    private static byte[] WithOtherCells(byte[] content, Random random)
    {
        var root = JsonNode.Parse(content)!;
        foreach (var cell in root["cells"]!.AsArray())
            cell!["source"] = Pick(Cells, random);
        return Encoding.UTF8.GetBytes(NotebookJson.Write(root));
    }

    /// <summary>Changes, drops, doubles or cuts off bytes anywhere.</summary>
    private static byte[] WithOtherBytes(byte[] content, Random random)
    {
        if (content.Length == 0)
            return content;
        var place = random.Next(content.Length);
        var length = random.Next(1, Math.Min(50, content.Length - place) + 1);
        byte[] other = [(byte)random.Next(256)];
        return random.Next(5) switch
        {
            0 => [.. content[..place], .. other, .. content[(place + 1)..]],
            1 => [.. content[..place], .. content[(place + length)..]],
            2 => [.. content[..(place + length)], .. content[place..]],
            3 => content[..place],
            _ => [.. content[..place], .. other, .. content[place..]],
        };
    }

    /// <summary>Puts another value, a deep one, or nothing in the place of a value, or doubles or renames a member.</summary>
    private static byte[] WithOtherValue(byte[] content, Random random)
    {
        var text = Encoding.UTF8.GetString(content);
        if (Root(text) is not { } root || Places(root) is not { Count: > 0 } places)
            return WithOtherBytes(content, random);
        var (parent, key) = places[random.Next(places.Count)];
        const string mark = "\"(here)\"";
        if (parent is JsonObject members)
        {
            var name = (string)key;
            if (random.Next(8) == 0)
                members.Remove(name);
            else
                members[name] = "(here)";
            text = NotebookJson.Write(root);
            if (random.Next(10) == 0)
                text = text.Replace(mark, $"{mark}, \"{name}\": {mark}", StringComparison.Ordinal);
        }
        else
        {
            parent.AsArray()[(int)key] = "(here)";
            text = NotebookJson.Write(root);
        }
        return Encoding.UTF8.GetBytes(text.Replace(mark, Value(random), StringComparison.Ordinal));
    }

    private static string Value(Random random)
    {
        var depth = random.Next(1, 400);
        return random.Next(10) switch
        {
            0 => new string('[', depth) + new string(']', depth),
            1 => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth),
            2 => random.NextInt64().ToString(CultureInfo.InvariantCulture) + "e" + random.Next(-400, 400),
            _ => Pick(Values, random),
        };
    }

    private static JsonNode? Root(string text)
    {
        try
        {
            var root = JsonNode.Parse(text);
            _ = root is null ? "" : NotebookJson.Write(root);
            return root;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Every member and item, by what holds it.</summary>
    private static List<(JsonNode Parent, object Key)> Places(JsonNode root)
    {
        var places = new List<(JsonNode, object)>();
        Add(root);
        return places;

        void Add(JsonNode? node)
        {
            if (node is JsonObject members)
            {
                foreach (var (name, value) in members)
                {
                    places.Add((node, name));
                    Add(value);
                }
            }
            else if (node is JsonArray items)
            {
                // Of a long list, such as a chart's data, the first few stand for all.
                foreach (var (index, item) in items.Index().Take(30))
                {
                    places.Add((node, index));
                    Add(item);
                }
            }
        }
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
