using System.Text.Json.Nodes;

namespace Notebooks.Jupyter.Messages;

/// <summary>What the kernel tells front ends about itself.</summary>
internal static class KernelInfo
{
    public static JsonObject Content => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageFormat.ProtocolVersion,
        ["implementation"] = "tutorials",
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = $"{Environment.Version.Major + 4}.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"C# on .NET {Environment.Version}",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(
            Link("TorchSharp", "https://github.com/dotnet/TorchSharp"), Link("C#", "https://learn.microsoft.com/dotnet/csharp/")),
    };

    private static string Version => typeof(KernelInfo).Assembly.GetName().Version!.ToString(3);

    private static JsonObject Link(string text, string url) => new() { ["text"] = text, ["url"] = url };
}
