using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Files;

/// <summary>The language that a notebook's metadata gives it.</summary>
internal static class NotebookLanguage
{
    public const string KernelName = ".net-csharp";
    private static readonly string[] CSharpNames = ["C#", "csharp", KernelName, "polyglot-notebook"];

    /// <summary>Throws when the metadata names another language than C#. A notebook that names none passes.</summary>
    public static void Require(JsonObject root, string path)
    {
        var kernel = root["metadata"]?["kernelspec"];
        var language = Text(kernel?["language"]) ?? Text(kernel?["name"]) ?? Text(root["metadata"]?["language_info"]?["name"]);
        if (language is not null && !CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase))
            throw new NotebookException($"{path} is a notebook in {language}; only C# notebooks (kernel {KernelName}) can be run.");
    }

    /// <summary>Adds what a front end needs to know the language, where it is missing.</summary>
    public static void AddMissing(JsonObject root)
    {
        if (root["metadata"] is not JsonObject metadata)
            root["metadata"] = metadata = [];
        metadata["kernelspec"] ??= new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = KernelName };
        metadata["language_info"] ??= new JsonObject
        {
            ["file_extension"] = ".cs",
            ["mimetype"] = "text/x-csharp",
            ["name"] = "C#",
            ["pygments_lexer"] = "csharp",
        };
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
