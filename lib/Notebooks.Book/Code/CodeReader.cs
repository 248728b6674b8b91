using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Code;
using Notebooks.Sessions;

namespace Notebooks.Book.Code;

/// <summary>
/// Reads the cells of a notebook one after the other, each with all earlier ones in scope, without running any: what every
/// name is, where it was declared, and what its documentation says.
/// </summary>
/// <param name="folder">The notebook's folder, where relative paths begin.</param>
/// <param name="documents">The sentences on what assemblies declare.</param>
/// <param name="library">The file of the library that the book has a reference of.</param>
internal sealed class CodeReader(string folder, Sentences documents, string library)
{
    private readonly SourceNames names = new(folder);
    private readonly Dictionary<string, int> cells = [];
    private readonly Dictionary<(string Name, string DeclaredIn), string> shapes = [];
    private readonly Dictionary<string, string> libraryTypes = [];
    private CSharpSession? session;

    private CSharpSession Session => session ??= new CSharpSession(names);

    /// <summary>The library's symbols as the cells see them; null as long as no cell refers to it.</summary>
    public (Compilation Compilation, IAssemblySymbol Assembly)? Library
    {
        get
        {
            var compilation = Session.Draft("");
            var assembly = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(found => found.Name == Path.GetFileNameWithoutExtension(library));
            return assembly is null ? null : (compilation, assembly);
        }
    }

    /// <summary>Reads a cell; what it declares is in scope from here on.</summary>
    /// <exception cref="CompilationException">The cell does not compile.</exception>
    /// <exception cref="PackageException">A package it refers to cannot be had.</exception>
    /// <exception cref="CellException">The code is nested too deeply.</exception>
    public IReadOnlyList<Word> Declare(string code, int number)
    {
        var path = names.OfCell(number);
        cells[path] = number;
        return Read(Session.Declare(CellSegment.CSharpOnly(code), path));
    }

    /// <summary>Reads code that is no cell, as far as it can be understood.</summary>
    public IReadOnlyList<Word> Draft(string code) => Read(Session.Draft(CellSegment.CSharpOnly(code)));

    /// <summary>Keeps what a cell's table showed of shapes, for the names that are declared by now.</summary>
    public void AddShapes(IEnumerable<(string Name, string Shape)> shown, int number)
    {
        foreach (var (name, shape) in shown)
        {
            if (Declared(name) is { } symbol)
                shapes[(name, PathOf(symbol))] = $"{shape} in cell {number}";
        }
    }

    /// <summary>Where a name that stands in the text was declared by now; empty when that is not in the book.</summary>
    public string TargetOf(string name)
    {
        if (Session.Names.Declared.FirstOrDefault(symbol => symbol.Name == name) is { } symbol && cells.TryGetValue(PathOf(symbol), out var number))
            return $"#cell-{number}";
        if (libraryTypes.Count == 0 && Library is var (_, assembly))
        {
            foreach (var type in ReferenceAnchors.TypesOf(assembly.GlobalNamespace))
                libraryTypes[type.Name] = $"reference.html#{ReferenceAnchors.Of(type)}";
        }
        return libraryTypes.GetValueOrDefault(name, "");
    }

    private ISymbol? Declared(string name) => Session.Names.Declared.FirstOrDefault(symbol => symbol.Name == name && symbol is IFieldSymbol or IPropertySymbol);

    private IReadOnlyList<Word> Read(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        var model = compilation.GetSemanticModel(tree);
        return WordReader.Read(tree.GetRoot(), model, symbol => NoteOf(symbol, compilation, tree));
    }

    private Note NoteOf(ISymbol symbol, CSharpCompilation compilation, SyntaxTree tree) => new(
        Signatures.Of(symbol), documents.On(symbol, compilation), shapes.GetValueOrDefault((symbol.Name, PathOf(symbol)), ""), TargetOf(symbol, tree));

    private string TargetOf(ISymbol symbol, SyntaxTree tree)
    {
        if (symbol is ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol or INamespaceSymbol)
            return "";
        var origin = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (origin.ContainingAssembly?.Name == Path.GetFileNameWithoutExtension(library))
            return ReferenceAnchors.Of(origin) is { } anchor ? $"reference.html#{anchor}" : "";
        var path = PathOf(origin);
        return path != tree.FilePath && cells.TryGetValue(path, out var number) ? $"#cell-{number}" : "";
    }

    private static string PathOf(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? "";
}
