using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Sessions;

/// <summary>
/// What the packages have that bundled subsets stand for, read from the lists beside the subsets (TorchSharp.upstream.txt) when a
/// cell does not compile. With the packages themselves there are no lists.
/// </summary>
internal sealed class UpstreamMembers
{
    private const string Ending = ".upstream.txt";

    /// <summary>A member: how many overloads it has and how many parameters the longest; 0 for what is no method.</summary>
    private readonly record struct Member(int Overloads, int Parameters);

    private readonly Dictionary<string, (string Package, Dictionary<string, Member> Members)> types = [];
    private readonly Compilation compilation;

    private UpstreamMembers(Compilation compilation) => this.compilation = compilation;

    /// <summary>The lists beside the assemblies that a compilation refers to.</summary>
    public static UpstreamMembers Beside(Compilation compilation)
    {
        var lists = new UpstreamMembers(compilation);
        var folders = compilation.References.Concat(compilation.DirectiveReferences).OfType<PortableExecutableReference>()
            .Select(reference => Path.GetDirectoryName(reference.FilePath)).Where(Directory.Exists).Distinct();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder!, "*" + Ending)))
            lists.Read(file);
        return lists;
    }

    /// <summary>A sentence on what an error is about, where upstream has it; null otherwise.</summary>
    public string? Advice(Diagnostic error)
    {
        if (types.Count == 0 || error.Location.SourceTree is not { } tree)
            return null;
        var node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var found = error.Id switch
        {
            "CS0117" or "CS1061" or "CS0426" or "CS0234" when Qualified(node) is var (owner, name) => Below(compilation.GetSemanticModel(tree), owner, name),
            "CS0103" or "CS0246" or "CS0305" or "CS0308" when Name(node) is { } name => Imported(name),
            "CS7036" or "CS1501" or "CS1503" or "CS1739" or "CS1729" => Overloaded(compilation.GetSemanticModel(tree), node),
            _ => null,
        };
        return found is var (package, what)
            ? $"{package} has {what}, which its bundled subset lacks: with UpstreamPackages=true you get the whole package (README: Upstream packages or bundled subsets)."
            : null;
    }

    private static string? Name(SyntaxNode node) => (node as SimpleNameSyntax)?.Identifier.ValueText;

    /// <summary>The two sides of the dot.</summary>
    private static (SyntaxNode Owner, string Name)? Qualified(SyntaxNode node) => (node is SimpleNameSyntax ? node.Parent : node) switch
    {
        MemberAccessExpressionSyntax access => (access.Expression, access.Name.Identifier.ValueText),
        QualifiedNameSyntax name => (name.Left, name.Right.Identifier.ValueText),
        MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax access } binding => (access.Expression, binding.Name.Identifier.ValueText),
        _ => null,
    };

    private (string, string)? Below(SemanticModel model, SyntaxNode owner, string name)
    {
        if ((model.GetSymbolInfo(owner).Symbol as INamespaceOrTypeSymbol) is INamespaceSymbol space)
            return OfType($"{space.ToDisplayString()}.{name}");
        var type = model.GetTypeInfo(owner).Type ?? model.GetSymbolInfo(owner).Symbol as ITypeSymbol;
        for (; type is not null; type = type.BaseType)
        {
            var full = FullName(type);
            if (types.TryGetValue(full, out var known) && known.Members.ContainsKey(name))
                return (known.Package, $"{Short(full)}.{name}");
            if (OfType($"{full}.{name}") is { } nested)
                return nested;
        }
        return null;
    }

    /// <summary>A name alone: a type's, or that of a member of a type whose members are used so.</summary>
    private (string, string)? Imported(string name)
    {
        if (types.TryGetValue("TorchSharp.torch", out var torch) && torch.Members.ContainsKey(name))
            return (torch.Package, $"torch.{name}");
        return types.Keys.Where(type => type.EndsWith($".{name}", StringComparison.Ordinal)).MinBy(type => type.Length) is { } full ? OfType(full) : null;
    }

    /// <summary>A namespace, a type or one that has others inside.</summary>
    private (string, string)? OfType(string full)
    {
        if (types.TryGetValue(full, out var known))
            return (known.Package, Short(full));
        var below = types.FirstOrDefault(type => type.Key.StartsWith(full + ".", StringComparison.Ordinal));
        return below.Key is null ? null : (below.Value.Package, Short(full));
    }

    /// <summary>A method or constructor that takes other arguments upstream.</summary>
    private (string, string)? Overloaded(SemanticModel model, SyntaxNode node)
    {
        var call = node.AncestorsAndSelf().FirstOrDefault(above => above is InvocationExpressionSyntax or ObjectCreationExpressionSyntax);
        var candidates = call is null ? [] : model.GetMemberGroup(call is InvocationExpressionSyntax invocation ? invocation.Expression : call).OfType<IMethodSymbol>().ToList();
        if (call is ObjectCreationExpressionSyntax creation && model.GetTypeInfo(creation).Type is INamedTypeSymbol created)
            candidates = [.. created.InstanceConstructors];
        if (candidates is not [var first, ..])
            return null;
        var (full, name) = (FullName(first.ContainingType), first.MethodKind == MethodKind.Constructor ? "new" : first.Name);
        var given = call!.ChildNodes().OfType<ArgumentListSyntax>().FirstOrDefault()?.Arguments.Count ?? 0;
        if (!types.TryGetValue(full, out var known) || !known.Members.TryGetValue(name, out var theirs) || given > theirs.Parameters
            || (theirs.Overloads <= candidates.Count && theirs.Parameters <= candidates.Max(ours => ours.Parameters.Length)))
        {
            return null;
        }
        return (known.Package, $"further forms of {(name == "new" ? Short(full) : $"{Short(full)}.{name}")}");
    }

    private static string FullName(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString().Split('<')[0];

    /// <summary>As readers write it, without the namespace that every cell uses.</summary>
    private static string Short(string full) => full.StartsWith("TorchSharp.torch", StringComparison.Ordinal) ? full["TorchSharp.".Length..] : full;

    private void Read(string file)
    {
        var package = Path.GetFileName(file)[..^Ending.Length];
        foreach (var parts in File.ReadLines(file).Select(line => line.Split(' ')))
            types[parts[0].TrimEnd(':')] = (package, parts.Skip(1).Select(part => part.Split('/')).ToDictionary(part => part[0], Parse));
    }

    private static Member Parse(string[] part) => part is [_, var overloads, var parameters]
        ? new(int.Parse(overloads, System.Globalization.CultureInfo.InvariantCulture), int.Parse(parameters, System.Globalization.CultureInfo.InvariantCulture))
        : default;
}
