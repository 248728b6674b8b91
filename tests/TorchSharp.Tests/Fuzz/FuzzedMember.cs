using System.Reflection;
using System.Reflection.Emit;

namespace TorchSharp.Tests.Fuzz;

/// <summary>A public method, property accessor, operator or constructor, which can be called with an array of arguments.</summary>
internal sealed class FuzzedMember
{
    private readonly MethodBase method;
    private readonly MethodInfo? adapter;

    private FuzzedMember(MethodBase method, Type owner)
    {
        this.method = method;
        Owner = owner;
        var parameters = Array.ConvertAll(method.GetParameters(), parameter => parameter.ParameterType);
        if (Array.Exists(parameters, IsSpan))
            adapter = Adapter((MethodInfo)method, parameters);
        Parameters = Array.ConvertAll(parameters, type => IsSpan(type) ? type.GetGenericArguments()[0].MakeArrayType() : type);
    }

    /// <summary>The class whose objects it is called on.</summary>
    public Type Owner { get; }

    public Type[] Parameters { get; }

    public bool NeedsObject => method is { IsStatic: false, IsConstructor: false };

    public Type Result => method is MethodInfo { ReturnType: var type } ? type : Owner;

    public string Name => $"{Owner.Name}.{method.Name}({string.Join(", ", Parameters.Select(type => type.Name))})";

    /// <summary>All public members of an assembly, generic ones for a few types each.</summary>
    public static FuzzedMember[] Of(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           where !type.ContainsGenericParameters && !type.IsInterface && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
           from method in Methods(type)
           where method.DeclaringType != typeof(object) && method.Name != nameof(GetHashCode)
           from closed in Closed(method)
           where closed.GetParameters().All(parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsPointer)
           select new FuzzedMember(closed, type),
    ];

    /// <summary>Calls it; what it throws comes out as it is.</summary>
    public object? Call(object? target, object?[] arguments) => (method, adapter) switch
    {
        (_, { IsStatic: true } spans) => spans.Invoke(null, BindingFlags.DoNotWrapExceptions, null, NeedsObject ? [target, .. arguments] : arguments, null),
        (ConstructorInfo constructor, _) => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null),
        _ => method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null),
    };

    private static IEnumerable<MethodBase> Methods(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        IEnumerable<MethodBase> methods = type.GetMethods(Public);
        return type.IsAbstract ? methods.Where(method => method.IsStatic) : methods.Concat(type.GetConstructors());
    }

    private static IEnumerable<MethodBase> Closed(MethodBase method)
    {
        if (method is not MethodInfo { IsGenericMethodDefinition: true } open)
            return [method];
        Type[] types = [typeof(float), typeof(long), typeof(bool), typeof(decimal), typeof(torch.Tensor), typeof(Modules.Linear)];
        return types.Select(type => Close(open, type)).OfType<MethodInfo>();
    }

    private static MethodInfo? Close(MethodInfo open, Type type)
    {
        try
        {
            return open.MakeGenericMethod(Array.ConvertAll(open.GetGenericArguments(), _ => type));
        }
        catch (ArgumentException)
        {
            // The method's constraints refuse the type.
            return null;
        }
    }

    private static bool IsSpan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    // Reflection cannot hand over a span, so the same method takes an array.
    private static DynamicMethod Adapter(MethodInfo method, Type[] parameters)
    {
        Type[] own = method.IsStatic ? parameters : [method.DeclaringType!, .. parameters];
        var adapter = new DynamicMethod(method.Name, method.ReturnType, Array.ConvertAll(own, type => IsSpan(type) ? type.GetGenericArguments()[0].MakeArrayType() : type));
        var code = adapter.GetILGenerator();
        for (short i = 0; i < own.Length; i++)
        {
            code.Emit(OpCodes.Ldarg, i);
            if (IsSpan(own[i]))
                code.Emit(OpCodes.Call, own[i].GetMethod("op_Implicit", [own[i].GetGenericArguments()[0].MakeArrayType()])!);
        }
        code.Emit(method.IsStatic ? OpCodes.Call : OpCodes.Callvirt, method);
        code.Emit(OpCodes.Ret);
        return adapter;
    }
}
