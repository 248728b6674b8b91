namespace Tutorials.Testing;

/// <summary>Spells types as the lists do: keywords, <c>T?</c>, <c>(A, B)</c>, <c>Outer.Inner&lt;T&gt;</c>.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
        [typeof(sbyte)] = "sbyte",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsPointer)
            return Of(type.GetElementType()!) + "*";
        if (type.IsByRef)
            return Of(type.GetElementType()!) + "&";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        return IsTuple(type) ? $"({string.Join(", ", TupleItems(type).Select(Of))})" : Qualified(type);
    }

    /// <summary>Type arguments in angle brackets, or nothing.</summary>
    public static string Arguments(IReadOnlyCollection<Type> arguments) =>
        arguments.Count == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";

    // Outer.Inner<T, U>: the arguments of the types around it stand with its own at the end, as reflection gives them.
    private static string Qualified(Type type)
    {
        var name = type.Name.Split('`')[0];
        for (var outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType)
            name = $"{outer.Name.Split('`')[0]}.{name}";
        return $"{(type.Namespace is null ? "" : type.Namespace + ".")}{name}{Arguments(type.GetGenericArguments())}";
    }

    private static bool IsTuple(Type type) =>
        type is { IsGenericType: true, Namespace: "System" } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private static IEnumerable<Type> TupleItems(Type type) =>
        type.GetGenericArguments() is { Length: 8 } items && IsTuple(items[7]) ? items[..7].Concat(TupleItems(items[7])) : type.GetGenericArguments();
}
