using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Notebooks.Code;

namespace Notebooks.Book.Code;

/// <summary>The first sentence of every symbol's documentation; what assemblies declare is looked up once for all chapters.</summary>
internal sealed class Sentences
{
    private readonly ConcurrentDictionary<(string Assembly, string Id), string> found = new();

    /// <summary>The sentence; empty when there is none.</summary>
    public string On(ISymbol symbol, Compilation compilation)
    {
        var origin = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (origin is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol || origin.ContainingAssembly is not { } assembly)
            return "";
        return assembly is not ISourceAssemblySymbol && origin.GetDocumentationCommentId() is { } id
            ? found.GetOrAdd((assembly.Name, id), _ => Read(origin, compilation))
            : Read(origin, compilation);
    }

    private static string Read(ISymbol symbol, Compilation compilation) => Documentation.Of(symbol, compilation)?.FirstSentence() ?? "";
}
