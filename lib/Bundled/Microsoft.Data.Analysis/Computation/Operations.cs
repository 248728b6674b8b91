using System.Numerics;

namespace Microsoft.Data.Analysis;

internal enum BinaryOperation { Add, Subtract, Multiply, Divide, And, Or }

internal enum ComparisonOperation { Equals, NotEquals, GreaterThanOrEqual, LessThanOrEqual, GreaterThan, LessThan }

/// <summary>What can be computed with values of one type. The column types are open to every unmanaged type, so the operations
/// that a type lacks are found missing only when asked for.</summary>
internal abstract class Operations<T> where T : unmanaged
{
    public static Operations<T> Instance { get; } = Create();

    /// <summary>Whether the type is a number: <see cref="char"/> does not count as one.</summary>
    public virtual bool IsNumber => false;

    public virtual Func<T, T, T> Binary(BinaryOperation operation) => throw Unsupported(operation.ToString());

    public virtual Func<T, T, bool> Comparison(ComparisonOperation operation) => operation switch
    {
        ComparisonOperation.Equals => EqualityComparer<T>.Default.Equals,
        ComparisonOperation.NotEquals => (left, right) => !EqualityComparer<T>.Default.Equals(left, right),
        _ => throw Unsupported(operation.ToString()),
    };

    /// <summary>The greatest value; null where there is none.</summary>
    public virtual T? Max(IEnumerable<T> values) => throw Unsupported("Max");

    /// <summary>The least value; null where there is none.</summary>
    public virtual T? Min(IEnumerable<T> values) => throw Unsupported("Min");

    /// <summary>The sum, accumulated in the type itself and in order; null where there is no value.</summary>
    public virtual T? Sum(IEnumerable<T> values) => throw Unsupported("Sum");

    public virtual TResult Convert<TResult>(T value) where TResult : INumber<TResult> => throw Unsupported("arithmetic");

    private static NotSupportedException Unsupported(string what) => new($"A column of type {typeof(T)} does not support {what}.");

    private static Operations<T> Create()
    {
        if (typeof(T) == typeof(bool))
            return (Operations<T>)(object)new BooleanOperations();
        if (typeof(T) == typeof(DateTime))
            return (Operations<T>)(object)new DateTimeOperations();
        var isNumber = typeof(T).GetInterfaces().Contains(typeof(INumber<>).MakeGenericType(typeof(T))) && typeof(T) != typeof(char);
        return isNumber
            ? (Operations<T>)Activator.CreateInstance(typeof(NumberOperations<>).MakeGenericType(typeof(T)))!
            : new OtherOperations<T>();
    }
}

internal sealed class OtherOperations<T> : Operations<T> where T : unmanaged;

internal sealed class BooleanOperations : Operations<bool>
{
    public override Func<bool, bool, bool> Binary(BinaryOperation operation) => operation switch
    {
        BinaryOperation.And => (left, right) => left && right,
        BinaryOperation.Or => (left, right) => left || right,
        _ => base.Binary(operation),
    };
}

internal sealed class DateTimeOperations : Operations<DateTime>
{
    public override Func<DateTime, DateTime, bool> Comparison(ComparisonOperation operation) => operation switch
    {
        ComparisonOperation.GreaterThanOrEqual => (left, right) => left >= right,
        ComparisonOperation.LessThanOrEqual => (left, right) => left <= right,
        ComparisonOperation.GreaterThan => (left, right) => left > right,
        ComparisonOperation.LessThan => (left, right) => left < right,
        _ => base.Comparison(operation),
    };

    public override DateTime? Max(IEnumerable<DateTime> values) => values.Select(value => (DateTime?)value).Max();

    public override DateTime? Min(IEnumerable<DateTime> values) => values.Select(value => (DateTime?)value).Min();
}

internal sealed class NumberOperations<T> : Operations<T> where T : unmanaged, INumber<T>
{
    public override bool IsNumber => true;

    public override Func<T, T, T> Binary(BinaryOperation operation) => operation switch
    {
        BinaryOperation.Add => (left, right) => left + right,
        BinaryOperation.Subtract => (left, right) => left - right,
        BinaryOperation.Multiply => (left, right) => left * right,
        BinaryOperation.Divide => (left, right) => left / right,
        _ => base.Binary(operation),
    };

    // The operators throughout, so that a NaN equals nothing.
    public override Func<T, T, bool> Comparison(ComparisonOperation operation) => operation switch
    {
        ComparisonOperation.Equals => (left, right) => left == right,
        ComparisonOperation.NotEquals => (left, right) => left != right,
        ComparisonOperation.GreaterThanOrEqual => (left, right) => left >= right,
        ComparisonOperation.LessThanOrEqual => (left, right) => left <= right,
        ComparisonOperation.GreaterThan => (left, right) => left > right,
        _ => (left, right) => left < right,
    };

    public override T? Max(IEnumerable<T> values) => Fold(values, T.Max);

    public override T? Min(IEnumerable<T> values) => Fold(values, T.Min);

    public override T? Sum(IEnumerable<T> values) => Fold(values, (left, right) => left + right);

    public override TResult Convert<TResult>(T value) => TResult.CreateChecked(value);

    private static T? Fold(IEnumerable<T> values, Func<T, T, T> combine)
    {
        T? result = null;
        foreach (var value in values)
            result = result is { } sofar ? combine(sofar, value) : value;
        return result;
    }
}
