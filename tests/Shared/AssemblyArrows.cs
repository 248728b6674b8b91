using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Tutorials.Testing;

/// <summary>One type needs another.</summary>
/// <param name="From">The type that needs, with its namespace: "Tutorials.Training.History".</param>
/// <param name="To">The type that is needed.</param>
/// <param name="ToAssembly">The assembly that the needed type is in; a framework's type has the name of its reference assembly.</param>
internal sealed record Arrow(string From, string To, string ToAssembly)
{
    public override string ToString() => $"{From} → {To}";
}

/// <summary>
/// Reads from a compiled assembly, without loading it, which type needs which: by its bases, members, attributes, and all
/// that its methods' bodies name. A nested type, the compiler's closures and iterators among them, counts as the outermost
/// type around it. What the compiler leaves no trace of is not seen: constants, nameof and documentation.
/// </summary>
internal sealed class AssemblyArrows
{
    private static readonly Dictionary<int, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly TypeNames names;
    private readonly HashSet<Arrow> arrows = [];

    private AssemblyArrows(PEReader file)
    {
        (this.file, metadata) = (file, file.GetMetadataReader());
        names = new(metadata);
    }

    /// <summary>All arrows that begin in an assembly, those within a type left out.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public static IReadOnlySet<Arrow> Of(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        return new AssemblyArrows(file).Read();
    }

    /// <summary>The names of the assemblies that an assembly references, the framework's among them.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public static IReadOnlySet<string> AssemblyReferences(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToHashSet();
    }

    private HashSet<Arrow> Read()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            var (from, _) = names.Outermost(handle).Single();
            var needed = Declared(handle, type)
                .Concat(type.GetFields().SelectMany(FieldTypes))
                .Concat(type.GetMethods().SelectMany(MethodTypes))
                .Concat(type.GetProperties().SelectMany(property => Attributes(property)))
                .Concat(type.GetEvents().SelectMany(member => Attributes(member)));
            arrows.UnionWith(needed.Where(to => to.Name != from).Select(to => new Arrow(from, to.Name, to.Assembly)).Where(IsWritten));
        }
        return arrows;
    }

    // The compiler puts types of its own, such as <PrivateImplementationDetails>, beside those of the code.
    private static bool IsWritten(Arrow arrow) => !arrow.From.StartsWith('<') && !arrow.To.StartsWith('<');

    private IEnumerable<TypeName> Declared(TypeDefinitionHandle handle, TypeDefinition type) =>
    [
        .. names.Of(type.BaseType),
        .. type.GetInterfaceImplementations().SelectMany(implemented => names.Of(metadata.GetInterfaceImplementation(implemented).Interface)),
        .. Constraints(type.GetGenericParameters()),
        .. Attributes(handle),
    ];

    private IEnumerable<TypeName> FieldTypes(FieldDefinitionHandle handle) =>
        [.. metadata.GetFieldDefinition(handle).DecodeSignature(names, null), .. Attributes(handle)];

    private IEnumerable<TypeName> MethodTypes(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        return
        [
            .. TypeNames.In(method.DecodeSignature(names, null)),
            .. Constraints(method.GetGenericParameters()),
            .. Attributes(handle),
            .. method.GetParameters().SelectMany(parameter => Attributes(parameter)),
            .. method.RelativeVirtualAddress == 0 ? [] : BodyTypes(file.GetMethodBody(method.RelativeVirtualAddress)),
        ];
    }

    private IEnumerable<TypeName> Constraints(GenericParameterHandleCollection parameters) => parameters.SelectMany(parameter =>
        metadata.GetGenericParameter(parameter).GetConstraints().SelectMany(constraint => names.Of(metadata.GetGenericParameterConstraint(constraint).Type)));

    // An attribute's arguments name types too: [Attribute(typeof(Other))].
    private IEnumerable<TypeName> Attributes(EntityHandle owner)
    {
        foreach (var attribute in metadata.GetCustomAttributes(owner).Select(metadata.GetCustomAttribute))
        {
            var value = attribute.DecodeValue(names);
            var arguments = value.FixedArguments.Select(argument => argument.Value).Concat(value.NamedArguments.Select(argument => argument.Value));
            foreach (var type in arguments.OfType<TypeName[]>().SelectMany(type => type).Concat(names.Of(attribute.Constructor)))
                yield return type;
        }
    }

    private IEnumerable<TypeName> BodyTypes(MethodBodyBlock body) =>
    [
        .. names.Of(body.LocalSignature),
        .. body.ExceptionRegions.SelectMany(region => names.Of(region.CatchType)),
        .. Operands(body).SelectMany(names.Of),
    ];

    /// <summary>The types and members that the instructions of a body name.</summary>
    private static List<EntityHandle> Operands(MethodBodyBlock body)
    {
        var operands = new List<EntityHandle>();
        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            var instruction = Instructions[first == 0xFE ? 0xFE00 | code.ReadByte() : first];
            switch (instruction.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig:
                    operands.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                default:
                    code.Offset += Size(instruction.OperandType);
                    break;
            }
        }
        return operands;
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
