using System.Text.Json.Nodes;

namespace Notebooks.Jupyter.Messages;

/// <summary>A message from a front end.</summary>
/// <param name="Identities">The routing frames that lead back to who sent it.</param>
/// <param name="Header">Its header as it came, which answers carry as their parent header.</param>
/// <param name="Type">What it is, as <c>execute_request</c>.</param>
/// <param name="Content">What it asks.</param>
internal sealed record Request(IReadOnlyList<byte[]> Identities, byte[] Header, string Type, JsonObject Content)
{
    /// <summary>Why it cannot be answered though its sender can be trusted; null when it can.</summary>
    public string? Fault { get; init; }

    private const string Suffix = "_request";

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsAnswered => Type.EndsWith(Suffix, StringComparison.Ordinal);

    public string ReplyType => $"{Type[..^Suffix.Length]}_reply";

    public string Text(string name) => Content[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    public bool Flag(string name, bool otherwise) =>
        Content[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : otherwise;

    public int? Number(string name) => Content[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
