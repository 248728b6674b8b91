using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Tutorials.Testing;

/// <summary>A type's full name, that of the outermost type if it is nested, and its assembly.</summary>
internal readonly record struct TypeName(string Name, string Assembly);

/// <summary>
/// The types that a piece of an assembly's metadata names; a constructed type such as List&lt;Tensor&gt; names several. A
/// member names the type that declares it.
/// </summary>
internal sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<TypeName[], object?>, ICustomAttributeTypeProvider<TypeName[]>
{
    private readonly string ownAssembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    /// <summary>The types that a handle of any kind names; none for one that is nil.</summary>
    public IEnumerable<TypeName> Of(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => Outermost((TypeDefinitionHandle)handle),
        HandleKind.TypeReference => GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
        HandleKind.FieldDefinition => Outermost(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MethodDefinition => Outermost(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
        HandleKind.MethodSpecification => OfMethod(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.StandaloneSignature => OfSignature(metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle)),
        _ => [],
    };

    /// <summary>The type itself, or the outermost of those around it.</summary>
    public TypeName[] Outermost(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : [new(FullName(type.Namespace, type.Name), ownAssembly)];
    }

    /// <summary>The types of a method's result and parameters.</summary>
    public static IEnumerable<TypeName> In(MethodSignature<TypeName[]> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(type => type)];

    public TypeName[] GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Outermost(handle);

    public TypeName[] GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0),
            HandleKind.AssemblyReference => [new(FullName(type.Namespace, type.Name), AssemblyOf((AssemblyReferenceHandle)type.ResolutionScope))],
            _ => [new(FullName(type.Namespace, type.Name), ownAssembly)],
        };
    }

    public TypeName[] GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <summary>A type in an attribute's arguments: "Namespace.Outer+Inner, Assembly, Version=…", without the assembly where it is this one.</summary>
    public TypeName[] GetTypeFromSerializedName(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        return [new(parts[0].Split('+', '[')[0], parts.Length > 1 && !parts[0].Contains('[') ? parts[1] : ownAssembly)];
    }

    public TypeName[] GetGenericInstantiation(TypeName[] genericType, ImmutableArray<TypeName[]> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(type => type)];

    public TypeName[] GetFunctionPointerType(MethodSignature<TypeName[]> signature) => [.. In(signature)];

    public TypeName[] GetModifiedType(TypeName[] modifier, TypeName[] unmodifiedType, bool isRequired) => [.. modifier, .. unmodifiedType];

    public TypeName[] GetArrayType(TypeName[] elementType, ArrayShape shape) => elementType;

    public TypeName[] GetSZArrayType(TypeName[] elementType) => elementType;

    public TypeName[] GetByReferenceType(TypeName[] elementType) => elementType;

    public TypeName[] GetPinnedType(TypeName[] elementType) => elementType;

    public TypeName[] GetPointerType(TypeName[] elementType) => elementType;

    public TypeName[] GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public TypeName[] GetGenericTypeParameter(object? genericContext, int index) => [];

    public TypeName[] GetGenericMethodParameter(object? genericContext, int index) => [];

    public TypeName[] GetSystemType() => [];

    public bool IsSystemType(TypeName[] type) => type is [{ Name: "System.Type" }];

    // Enums of other assemblies are not looked up; practically all are ints.
    public PrimitiveTypeCode GetUnderlyingEnumType(TypeName[] type) => PrimitiveTypeCode.Int32;

    private IEnumerable<TypeName> OfMethod(MethodSpecification method) =>
        [.. Of(method.Method), .. method.DecodeSignature(this, null).SelectMany(type => type)];

    private IEnumerable<TypeName> OfSignature(StandaloneSignature signature) => signature.GetKind() == StandaloneSignatureKind.LocalVariables
        ? signature.DecodeLocalSignature(this, null).SelectMany(type => type)
        : In(signature.DecodeMethodSignature(this, null));

    private string AssemblyOf(AssemblyReferenceHandle handle) => metadata.GetString(metadata.GetAssemblyReference(handle).Name);

    private string FullName(StringHandle space, StringHandle name) =>
        space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
