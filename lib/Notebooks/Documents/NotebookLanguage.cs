using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>The language that a notebook's metadata gives it.</summary>
public static class NotebookLanguage
{
    /// <summary>The name by which .NET Interactive's notebooks know the C# kernel.</summary>
    public const string KernelName = ".net-csharp";
    private static readonly string[] CSharpNames = ["C#", "csharp", KernelName, "polyglot-notebook"];

    /// <summary>Throws when the metadata names another language than C#. A notebook that names none passes.</summary>
    internal static void Require(JsonObject root, string path)
    {
        var kernel = Json.At(root, "metadata", "kernelspec");
        var language = Json.Text(kernel, "language") ?? Json.Text(kernel, "name") ?? Json.Text(root, "metadata", "language_info", "name");
        if (language is not null && !CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase))
            throw new NotebookException($"{path} is a notebook in {language}; only C# notebooks (kernel {KernelName}) can be run.");
    }

    /// <summary>Adds what a front end needs to know the language, where it is missing.</summary>
    internal static void AddMissing(JsonObject root)
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
}
