using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Sessions;

/// <summary>
/// The compiler's checks for cancellation reach the functions and types of a cell, but not the statements outside these. Here
/// each loop, jump and lambda among those statements gets a call of an empty function, and so its check. Line numbers stay.
/// </summary>
internal static class Checkpoints
{
    /// <summary>The function, to be submitted before all cells.</summary>
    public const string Declaration =
        "[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] static void __checkpoint() { }";

    private static readonly StatementSyntax Call = SyntaxFactory.ParseStatement("__checkpoint();");

    /// <summary>The code with checks.</summary>
    /// <param name="tree">The code of a cell.</param>
    /// <param name="compile">Compiles it as it stands, which is done only when the types of lambdas matter.</param>
    /// <param name="stop">Ends that.</param>
    public static SyntaxTree AddTo(SyntaxTree tree, Func<SyntaxTree, CSharpCompilation> compile, CancellationToken stop)
    {
        var root = tree.GetRoot();
        var places = root.DescendantNodes(node =>
                node is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax))
            .Where(node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                or GotoStatementSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax).ToList();
        if (places.Count == 0)
            return tree;
        var model = new Lazy<SemanticModel>(() => compile(tree).GetSemanticModel(tree));
        var changed = root.ReplaceNodes(places, (original, node) => Checked(original, node, model, stop));
        return CSharpSyntaxTree.Create((CSharpSyntaxNode)changed, (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8);
    }

    private static SyntaxNode Checked(SyntaxNode original, SyntaxNode node, Lazy<SemanticModel> model, CancellationToken stop) => node switch
    {
        CommonForEachStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        ForStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        WhileStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        DoStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        GotoStatementSyntax jump => Checked(jump),
        LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(Checked(body)),
        AnonymousFunctionExpressionSyntax { Block: { } body } function => function.WithBlock(Checked(body)),
        LambdaExpressionSyntax { ExpressionBody: { } value } lambda when AsStatement(original, value, model.Value, stop) is { } statement =>
            lambda.WithExpressionBody(null).WithBlock(Checked(statement)),
        _ => node,
    };

    private static BlockSyntax Checked(StatementSyntax statement) => statement is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, Call))
        : SyntaxFactory.Block(Call, statement);

    /// <summary>A lambda's expression as what a body in braces has; null where braces would change what it means.</summary>
    private static StatementSyntax? AsStatement(SyntaxNode lambda, ExpressionSyntax value, SemanticModel model, CancellationToken stop)
    {
        var isDelegate = model.GetTypeInfo(lambda, stop).ConvertedType is { TypeKind: TypeKind.Delegate };
        if (!isDelegate || value is ThrowExpressionSyntax or RefExpressionSyntax || model.GetSymbolInfo(lambda, stop).Symbol is not IMethodSymbol method)
            return null;
        if (method.IsAsync)
            return method.ReturnType is INamedTypeSymbol { IsGenericType: true } ? SyntaxFactory.ReturnStatement(value) : null;
        return method.ReturnsVoid ? SyntaxFactory.ExpressionStatement(value) : SyntaxFactory.ReturnStatement(value);
    }
}
