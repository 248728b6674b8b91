using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Fuzz;

/// <summary>Makes arguments of any type, odd ones more often than a reader would: empty, negative, huge, undefined, null, disposed.</summary>
internal sealed class OddArguments(Random random, FuzzedMember[] members)
{
    private const int Deepest = 3;

    private static readonly long[] oddNumbers = [0, -1, -2, 7, 64, 65, 255, 1_000, 100_000, int.MaxValue, int.MinValue, 1L << 31, 1L << 40, long.MaxValue, long.MinValue];
    private static readonly double[] oddFractions = [0, -0.0, -1, 1e-300, 1e300, 0.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
    private static readonly string[] oddTexts = ["", "weight", "a", ".", "a.b", "sum", "cpu", "cuda", "cuda:99999999999", "ij,jk->ik", "ij,j", "g5", "Q999999999999", "\0", "\ud800", "/no/such/folder/file", "日本"];

    private int depth;

    /// <summary>An argument for a parameter of this type.</summary>
    public object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return random.Next(3) == 0 ? null : Of(value);
        if (!type.IsValueType && random.Next(14) == 0)
            return null;
        if (type.IsEnum)
            return EnumOf(type);
        if (type == typeof(Tensor))
            return Any();
        return Simple(type) ?? Structured(type);
    }

    /// <summary>An object to call members on.</summary>
    public object? Target(Type type) => type == typeof(Tensor) ? Any() : Make(type);

    private object? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => random.Next(2) == 0,
        TypeCode.Byte => (byte)Whole(),
        TypeCode.SByte => (sbyte)Whole(),
        TypeCode.Int16 => (short)Whole(),
        TypeCode.Int32 => (int)Math.Clamp(Whole(), int.MinValue, int.MaxValue),
        TypeCode.Int64 => Whole(),
        TypeCode.Single => (float)Fraction(),
        TypeCode.Double => Fraction(),
        TypeCode.Decimal => (decimal)random.Next(),
        TypeCode.String => Pick(oddTexts),
        _ => null,
    };

    private object? Structured(Type type)
    {
        if (type == typeof(object))
            return random.Next(3) switch { 0 => Any(), 1 => Whole(), _ => "text" };
        if (type == typeof(Scalar))
            return random.Next(3) switch { 0 => (Scalar)Whole(), 1 => (Scalar)Fraction(), _ => (Scalar)true };
        if (type == typeof(Parameter))
            return new Parameter(Floats(), requires_grad: random.Next(4) != 0);
        if (type == typeof(TensorIndex))
            return Index();
        if (type == typeof(Complex))
            return new Complex(Fraction(), Fraction());
        if (type == typeof(CultureInfo))
            return CultureInfo.InvariantCulture;
        if (type == typeof(Index))
            return new Index(random.Next(5), random.Next(2) == 0);
        if (type == typeof(Range))
            return new Range(new(random.Next(5), random.Next(2) == 0), new(random.Next(5), random.Next(2) == 0));
        return Files(type) ?? Collections(type) ?? Make(type);
    }

    private object? Files(Type type)
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        if (type == typeof(Stream))
            return new MemoryStream(bytes);
        if (type == typeof(BinaryReader))
            return new BinaryReader(new MemoryStream(bytes));
        return type == typeof(BinaryWriter) ? new BinaryWriter(new MemoryStream()) : null;
    }

    private object? Collections(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return Function(type);
        if (type.IsArray)
            return ArrayOf(type.GetElementType()!, type.GetArrayRank());
        if (typeof(ITuple).IsAssignableFrom(type))
            return Activator.CreateInstance(type, Array.ConvertAll(type.GetGenericArguments(), Of));
        if (type == typeof(Dictionary<string, Tensor>))
            return new Dictionary<string, Tensor> { [Pick(oddTexts)] = Any(), ["weight"] = Any() };
        if (type == typeof(Dictionary<string, bool>))
            return new Dictionary<string, bool>();
        if (!type.IsGenericType || type.GetGenericArguments() is not [var element] || !typeof(IEnumerable).IsAssignableFrom(type))
            return null;
        var array = ArrayOf(element, 1);
        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(type, array);
    }

    // Made by any member that makes such objects; null when that fails.
    private object? Make(Type type)
    {
        if (depth >= Deepest)
            return null;
        depth++;
        try
        {
            var makers = Array.FindAll(members, member => !member.NeedsObject && type.IsAssignableFrom(member.Result));
            for (var attempt = 0; makers.Length > 0 && attempt < 8; attempt++)
            {
                var maker = Pick(makers);
                try
                {
                    if (maker.Call(null, Array.ConvertAll(maker.Parameters, Of)) is { } made)
                        return made;
                }
                catch (Exception)
                {
                    // Refused: another attempt. What a refusal must say is checked where the member itself is called.
                }
            }
            return null;
        }
        finally
        {
            depth--;
        }
    }

    private Array ArrayOf(Type element, int rank)
    {
        var array = Array.CreateInstance(element, [.. Enumerable.Range(0, rank).Select(_ => random.Next(5))]);
        var places = Array.ConvertAll(new int[rank], _ => 0);
        for (var i = 0; i < array.Length; i++)
        {
            var rest = i;
            for (var dimension = rank - 1; dimension >= 0; dimension--)
                (rest, places[dimension]) = Math.DivRem(rest, array.GetLength(dimension));
            array.SetValue(Of(element), places);
        }
        return array;
    }

    private static Delegate Function(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }

    private object EnumOf(Type type) => random.Next(4) == 0
        ? Enum.ToObject(type, Pick([-1L, 5, 8, 9, 15, 99, 127]))
        : Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!;

    // Objects to call members on are made with small numbers: large ones take long, and mostly give none.
    private long Whole() => random.Next(3) switch { 0 when depth == 0 => Pick(oddNumbers), 1 => 3, _ => random.Next(-1, 5) };

    private double Fraction() => random.Next(3) == 0 ? Pick(oddFractions) : random.NextDouble();

    private TensorIndex Index() => random.Next(7) switch
    {
        0 => TensorIndex.Ellipsis,
        1 => TensorIndex.None,
        2 => TensorIndex.Slice((long?)Of(typeof(long?)), (long?)Of(typeof(long?)), (long?)Of(typeof(long?))),
        3 => TensorIndex.Bool(random.Next(2) == 0),
        4 => TensorIndex.Tensor(Any()),
        5 => TensorIndex.Single((long?)Of(typeof(long?))),
        _ => default,
    };

    private Tensor Floats() => Pick<Func<Tensor>>([() => rand(3, 3), () => rand(3), () => rand(2, 3, 3), () => zeros([]), () => zeros(0, 3), () => rand(3, 3, float64)])();

    private Tensor Any() => Pick<Func<Tensor>>(
    [
        Floats, Floats, Floats, Floats,
        () => Floats().requires_grad_(),
        () => tensor(new[] { 0L, 2, 1 }),
        () => tensor(new[] { 0L, -1, long.MaxValue, long.MinValue }),
        () => tensor(new[] { int.MinValue, -1, 0, int.MaxValue }),
        () => tensor(new byte[] { 0, 255, 3 }),
        () => rand(3, 3) > 0.5,
        () => zeros(3, 3).to_type(ScalarType.Int8),
        () => rand(3, 3).to_type(ScalarType.Int16),
        () => rand(3, 5).t(),
        () => rand(3, 1).expand(3, 3),
        () => tensor(new[] { float.NaN, float.PositiveInfinity, -0f }),
        () => zeros(Array.ConvertAll(new int[60], _ => 1L)),
        () => rand(2, 3, 4, 5),
        Sparse, Disposed,
    ])();

    private static Tensor Sparse()
    {
        // A call before may have left recording off.
        using var recorded = enable_grad();
        using var embedding = nn.Embedding(3, 3, sparse: true);
        using var loss = embedding.call(tensor(new[] { 0L, 2 })).sum();
        loss.backward();
        return embedding.weight!.grad!;
    }

    private static Tensor Disposed()
    {
        var disposed = zeros(3);
        disposed.Dispose();
        return disposed;
    }

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
