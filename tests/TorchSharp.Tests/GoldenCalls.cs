using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>
/// Makes the calls that a case of tests/golden carries: {"call": member, "arguments": […], "named": {…}}, where an argument is
/// {"input": number}, another call, a tensor, a number, a text or a list. A member is looked for in one place first, then in the others.
/// </summary>
internal sealed class GoldenCalls(Tensor[] inputs, Type place)
{
    /// <summary>Where an operator can be: a method of tensors, a function that takes the tensor first, or one of functional's.</summary>
    public static readonly Type[] Places = [typeof(Tensor), typeof(torch), typeof(nn.functional), typeof(linalg), typeof(fft)];

    /// <summary>Whether one of the calls, those inside it aside, is of a member that the place has.</summary>
    public static bool Concern(Type place, Golden calls) => calls.Items.Any(call => Named(place, call["call"].Text).Any());

    /// <summary>The tensors that the calls give, those of pairs and lists one after another.</summary>
    public Tensor[] Make(Golden calls) => [.. calls.Items.SelectMany(call => Tensors(Make(call.Json)))];

    private static IEnumerable<Tensor> Tensors(object result) => result switch
    {
        Tensor tensor => [tensor],
        ITuple pair => Enumerable.Range(0, pair.Length).SelectMany(i => Tensors(pair[i]!)),
        IEnumerable list => list.Cast<object>().SelectMany(Tensors),
        _ => throw new InvalidOperationException($"A call gave a {result.GetType().Name}, not a tensor."),
    };

    private object Make(JsonElement call)
    {
        var member = call.GetProperty("call").GetString()!;
        var arguments = call.GetProperty("arguments").EnumerateArray().Select(Argument).ToArray();
        var named = call.TryGetProperty("named", out var names)
            ? names.EnumerateObject().ToDictionary(one => one.Name, one => Argument(one.Value))
            : [];
        foreach (var method in Places.OrderBy(one => one != place).SelectMany(one => Named(one, member)))
        {
            var (self, rest) = method.IsStatic ? (null, arguments) : (arguments.FirstOrDefault() as Tensor, arguments.Skip(1).ToArray());
            if ((method.IsStatic || self is not null) && GoldenArguments.Bind(method.GetParameters(), rest, named) is { } values)
                return Invoke(method, self, values);
        }
        throw new MissingMethodException($"Neither Tensor nor torch nor nn.functional has a {member} that takes these arguments: {call}");
    }

    // "linalg.inv" is in linalg only; a name without a dot never is. A tensor's unfold slides a window, functional's takes patches of pictures.
    private static IEnumerable<MethodInfo> Named(Type place, string member) => place == typeof(nn.functional) && member == "unfold" ? [] : place
        .GetMethods(BindingFlags.Public | BindingFlags.DeclaredOnly | (place == typeof(Tensor) ? BindingFlags.Instance : BindingFlags.Static))
        .Where(method => member == (place == typeof(linalg) || place == typeof(fft) ? $"{place.Name}.{method.Name}" : method.Name));

    private object? Argument(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("input", out var place) => inputs[place.GetInt32()],
        JsonValueKind.Object when json.TryGetProperty("call", out _) => Make(json),
        JsonValueKind.Object => new Golden(json).Tensor,
        JsonValueKind.Array => json.EnumerateArray().Select(Argument).ToArray(),
        JsonValueKind.Number when json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => json.GetDouble(),
        JsonValueKind.Number => (object)json.GetInt64(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Null => null,
        _ => json.GetBoolean(),
    };

    private static object Invoke(MethodInfo method, object? self, object?[] values)
    {
        try
        {
            return method.Invoke(self, values)!;
        }
        catch (TargetInvocationException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }
}

/// <summary>Fits arguments from JSON (tensors, longs, doubles, bools, texts, null, and arrays of these) to a method's parameters.</summary>
internal static class GoldenArguments
{
    /// <summary>A value for each parameter; null if the arguments do not fit.</summary>
    public static object?[]? Bind(ParameterInfo[] parameters, object?[] arguments, Dictionary<string, object?> named)
    {
        if (!named.Keys.All(name => parameters.Skip(arguments.Length).Any(one => one.Name == name)))
            return null;
        var variadic = parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)) ? parameters.Length - 1 : -1;
        if (variadic >= 0 && arguments.Length > variadic && !(arguments.Length == parameters.Length && arguments[^1] is object?[]))
            arguments = [.. arguments[..variadic], arguments[variadic..]];
        if (arguments.Length > parameters.Length)
            return null;

        var values = new object?[parameters.Length];
        foreach (var parameter in parameters)
        {
            var i = parameter.Position;
            var given = i < arguments.Length || named.ContainsKey(parameter.Name!);
            if (!given && !parameter.HasDefaultValue && i != variadic)
                return null;
            var argument = i < arguments.Length ? arguments[i] : given ? named[parameter.Name!] : i == variadic ? Array.Empty<object?>() : parameter.DefaultValue;
            if (!given && i != variadic)
                values[i] = argument;
            else if (!Convert(argument, parameter.ParameterType, out values[i]))
                return null;
        }
        return values;
    }

    private static bool Convert(object? argument, Type type, out object? value)
    {
        value = argument;
        if (argument is null)
            return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (argument is object?[] list)
            return ConvertList(list, type, out value);
        value = (argument, type) switch
        {
            (long number, _) when type == typeof(int) => (int)number,
            (long number, _) when type == typeof(double) => (double)number,
            (long number, _) when type == typeof(float) => (float)number,
            (long number, _) when type == typeof(Scalar) => (Scalar)number,
            (double number, _) when type == typeof(float) => (float)number,
            (double number, _) when type == typeof(Scalar) => (Scalar)number,
            _ => argument,
        };
        return type.IsInstanceOfType(value);
    }

    private static bool ConvertList(object?[] list, Type type, out object? value)
    {
        var element = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : typeof(object);
        var array = Array.CreateInstance(element, list.Length);
        value = array;
        for (var i = 0; i < list.Length; i++)
        {
            if (!Convert(list[i], element, out var item))
                return false;
            array.SetValue(item, i);
        }
        return type.IsInstanceOfType(array);
    }
}
