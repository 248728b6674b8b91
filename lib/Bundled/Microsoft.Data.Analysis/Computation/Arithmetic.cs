using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Arithmetic and comparison between columns and values whose types are known only at run time. Like types stay as they are;
/// unlike numbers meet in <see cref="decimal"/> where one is decimal, and in <see cref="double"/> otherwise.
/// </summary>
internal static class Arithmetic
{
    /// <exception cref="NotSupportedException">One side is not a number, or the other's type.</exception>
    public static DataFrameColumn Combine<T>(PrimitiveDataFrameColumn<T> left, DataFrameColumn right, BinaryOperation operation, bool inPlace)
        where T : unmanaged
    {
        if (right is PrimitiveDataFrameColumn<T> alike)
            return left.With(operation, alike, inPlace);
        RequireNumbers(left, right.IsNumericColumn(), right.DataType);
        RefuseInPlace(inPlace, typeof(T));
        return left.DataType == typeof(decimal) || right.DataType == typeof(decimal)
            ? left.ConvertTo<decimal>().With(operation, right.ConvertTo<decimal>(), inPlace: true)
            : left.ConvertTo<double>().With(operation, right.ConvertTo<double>(), inPlace: true);
    }

    /// <exception cref="NotSupportedException">One side is not a number, or the other's type.</exception>
    public static DataFrameColumn Combine<T, U>(PrimitiveDataFrameColumn<T> left, U right, BinaryOperation operation, bool inPlace)
        where T : unmanaged
    {
        if (right is DataFrameColumn column)
            return Combine(left, column, operation, inPlace);
        if (right is T alike)
            return left.With(operation, alike, inPlace);
        RequireNumbers(left, IsNumber(right), typeof(U));
        RefuseInPlace(inPlace, typeof(T));
        return left.DataType == typeof(decimal) || right is decimal
            ? left.ConvertTo<decimal>().With(operation, Convert.ToDecimal(right, CultureInfo.InvariantCulture), inPlace: true)
            : left.ConvertTo<double>().With(operation, Convert.ToDouble(right, CultureInfo.InvariantCulture), inPlace: true);
    }

    public static PrimitiveDataFrameColumn<bool> Compare<T>(PrimitiveDataFrameColumn<T> left, DataFrameColumn right, ComparisonOperation operation)
        where T : unmanaged
    {
        if (right is PrimitiveDataFrameColumn<T> alike)
            return left.Compared(operation, alike);
        RequireNumbers(left, right.IsNumericColumn(), right.DataType);
        return left.DataType == typeof(decimal) || right.DataType == typeof(decimal)
            ? left.ConvertTo<decimal>().Compared(operation, right.ConvertTo<decimal>())
            : left.ConvertTo<double>().Compared(operation, right.ConvertTo<double>());
    }

    public static PrimitiveDataFrameColumn<bool> Compare<T, U>(PrimitiveDataFrameColumn<T> left, U right, ComparisonOperation operation)
        where T : unmanaged
    {
        if (right is DataFrameColumn column)
            return Compare(left, column, operation);
        if (right is T alike)
            return left.Compared(operation, alike);
        RequireNumbers(left, IsNumber(right), typeof(U));
        return left.DataType == typeof(decimal) || right is decimal
            ? left.ConvertTo<decimal>().Compared(operation, Convert.ToDecimal(right, CultureInfo.InvariantCulture))
            : left.ConvertTo<double>().Compared(operation, Convert.ToDouble(right, CultureInfo.InvariantCulture));
    }

    /// <summary>The column's operation with another, keeping the column's own type: <c>left</c> itself, or a changed copy of it.</summary>
    public static TColumn With<TColumn, T>(this TColumn left, BinaryOperation operation, PrimitiveDataFrameColumn<T> right, bool inPlace)
        where TColumn : PrimitiveDataFrameColumn<T> where T : unmanaged
    {
        RequireSameLength(left, right);
        var function = Operations<T>.Instance.Binary(operation);
        var result = inPlace ? left : (TColumn)left.Clone();
        // A quotient by a missing value is never formed: the zero behind it would divide.
        result.Values.Combine(right.Values, function, skipMissing: operation == BinaryOperation.Divide);
        return result;
    }

    /// <summary>The column's operation with a value, keeping the column's own type.</summary>
    public static TColumn With<TColumn, T>(this TColumn left, BinaryOperation operation, T right, bool inPlace)
        where TColumn : PrimitiveDataFrameColumn<T> where T : unmanaged
    {
        var function = Operations<T>.Instance.Binary(operation);
        var result = inPlace ? left : (TColumn)left.Clone();
        result.Values.Apply(value => function(value, right), includeMissing: true);
        return result;
    }

    private static BooleanDataFrameColumn Compared<T>(this PrimitiveDataFrameColumn<T> left, ComparisonOperation operation, PrimitiveDataFrameColumn<T> right)
        where T : unmanaged
    {
        RequireSameLength(left, right);
        var function = Operations<T>.Instance.Comparison(operation);
        return new(left.Name, left.Values.Raw.Zip(right.Values.Raw, function));
    }

    private static BooleanDataFrameColumn Compared<T>(this PrimitiveDataFrameColumn<T> left, ComparisonOperation operation, T right)
        where T : unmanaged
    {
        var function = Operations<T>.Instance.Comparison(operation);
        return new(left.Name, left.Values.Raw.Select(value => function(value, right)));
    }

    private static bool IsNumber<U>(U value) => value is IConvertible convertible && convertible.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static void RequireSameLength(DataFrameColumn left, DataFrameColumn right)
    {
        if (left.Length != right.Length)
            throw new ArgumentException($"Column lengths are mismatched: '{left.Name}' has {left.Length} values, '{right.Name}' has {right.Length}.", "column");
    }

    private static void RequireNumbers(DataFrameColumn left, bool rightIsNumber, Type rightType)
    {
        if (!left.IsNumericColumn() || !rightIsNumber)
            throw new NotSupportedException($"The column '{left.Name}' of type {left.DataType} cannot be combined with {rightType}.");
    }

    private static void RefuseInPlace(bool inPlace, Type type)
    {
        if (inPlace)
            throw new ArgumentException($"An operation in place needs a value of the column's own type, {type}.", "inPlace");
    }
}
