using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tutorials.Testing;

/// <summary>Writes an assembly's public and protected members in the lists' spelling, by reflection.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A header line for each visible type, then a line for each member it declares.</summary>
    public static IEnumerable<string> Describe(Assembly assembly) =>
        assembly.GetTypes().Where(IsVisible).SelectMany(type => Members(type).Prepend(Header(type)));

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : "";
        if (type.IsEnum)
            return $"enum {ApiTypeName.Of(type)}";
        var ancestors = type.GetInterfaces().Where(face => face.IsVisible);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            ancestors = ancestors.Prepend(parent);
        var bases = string.Join(", ", ancestors.Select(ApiTypeName.Of));
        return $"{modifier}{kind} {ApiTypeName.Of(type)}{(bases == "" ? "" : " : " + bases)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        var name = ApiTypeName.Of(type);
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{name}.{field.Name} = {field.GetRawConstantValue()}"));
        }
        return type.GetMembers(Declared).Where(member => !member.Name.Contains('<'))
            .Select(Member).OfType<string>().Select(member => $"{name}::{member}");
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) =>
            $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && !IsAccessor(method) && !IsOverride(method) =>
            $"{Modifiers(method)}{ApiTypeName.Of(method.ReturnType)} {method.Name}{ApiTypeName.Arguments(method.GetGenericArguments())}({Parameters(method)})",
        PropertyInfo property when Accessors(property) is [var first, ..] accessors && !IsOverride(first) =>
            $"{Modifiers(first)}{ApiTypeName.Of(property.PropertyType)} {PropertyName(property)} {{ {string.Join(" ", accessors.Select(Accessor))} }}",
        FieldInfo field when (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName =>
            $"{(field.IsPublic ? "" : "protected ")}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{ApiTypeName.Of(field.FieldType)} {field.Name}",
        EventInfo { AddMethod: { } add } happening when IsVisible(add) && !IsOverride(add) =>
            $"{Modifiers(add)}event {ApiTypeName.Of(happening.EventHandlerType!)} {happening.Name}",
        _ => null,
    };

    private static string Modifiers(MethodInfo method) =>
        Access(method) + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string PropertyName(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;

    private static MethodInfo[] Accessors(PropertyInfo property) =>
        [.. new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible)];

    private static string Accessor(MethodInfo accessor) => accessor.ReturnType == typeof(void) ? "set;" : "get;";

    private static string Parameters(MethodBase method)
    {
        var parameters = string.Join(", ", method.GetParameters().Select(Parameter));
        return method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " + parameters : parameters;
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{prefix}{ApiTypeName.Of(type)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter.RawDefaultValue)}" : "")}";
    }

    private static string Default(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsVisible(Type type) =>
        !type.Name.Contains('<')
        && (type.DeclaringType is null ? type.IsPublic : (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    /// <summary>An override adds no name: what it overrides is checked where it is declared.</summary>
    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;
}
