using Microsoft.CodeAnalysis;

namespace Notebooks.Code;

/// <summary>Writes declarations as a reader would: short type names, parameter names, default values.</summary>
internal static class Signatures
{
    private static readonly SymbolDisplayFormat InType = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>What cells declare belongs, for a reader, to nothing.</summary>
    private static readonly SymbolDisplayFormat InCell = InType
        .RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddLocalOptions(SymbolDisplayLocalOptions.IncludeType);

    public static string Of(ISymbol symbol) =>
        symbol.ToDisplayString(symbol.ContainingType is null or { IsScriptClass: true } ? InCell : InType);
}
