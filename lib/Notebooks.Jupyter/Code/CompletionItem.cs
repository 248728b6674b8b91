using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Notebooks.Code;

namespace Notebooks.Jupyter.Code;

/// <summary>Something that may be typed, of a kind that front ends have a sign for.</summary>
internal sealed record CompletionItem(string Text, string Kind, string Signature)
{
    public static CompletionItem Of(ISymbol symbol) => new(symbol.Name, KindOf(symbol), Signatures.Of(symbol));

    public JsonNode ToJson(int start, int end) => new JsonObject
    {
        ["text"] = Text,
        ["type"] = Kind,
        ["signature"] = Signature,
        ["start"] = start,
        ["end"] = end,
    };

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "module",
        ITypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        ITypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol => "class",
        IMethodSymbol => "function",
        IPropertySymbol => "property",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "instance",
        IFieldSymbol => "field",
        IEventSymbol => "event",
        _ => "instance",
    };
}
