using System.Globalization;

namespace ChartPictures;

/// <summary>Dates; the coordinate is the number of days since the year 1.</summary>
internal sealed class DateCoordinates : Coordinates
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM"];
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? date : null;

    public override double? Of(object? value) => value is string text && Parse(text) is { } date ? (date - default(DateTime)).TotalDays : null;

    public override double? OfEnd(object? value) => Of(value);

    public override IReadOnlyList<Tick> Ticks(double low, double high, double count)
    {
        var distance = (high - low) / count;
        return DaySteps.FirstOrDefault(step => step >= distance) is var days and > 0
            ? Days(low, high, days)
            : Months(Date(low), Date(high), MonthSteps.FirstOrDefault(step => step * 30.4 >= distance, MonthSteps[^1]));
    }

    private static DateTime Date(double days) => default(DateTime).AddDays(Math.Clamp(days, 0, 3_000_000));

    private static List<Tick> Days(double low, double high, int step)
    {
        List<Tick> ticks = [];
        for (var day = Math.Ceiling(low / step) * step; day <= high; day += step)
            ticks.Add(new(day, Date(day).ToString(ticks.Count == 0 || Date(day).Year != Date(day - step).Year ? "MMM d, yyyy" : "MMM d", CultureInfo.InvariantCulture)));
        return ticks;
    }

    private static List<Tick> Months(DateTime low, DateTime high, int step)
    {
        List<Tick> ticks = [];
        var months = (low.Year * 12) + low.Month - 1;
        for (var month = (months + step - 1) / step * step; month / 12 <= 9998; month += step)
        {
            DateTime date = new(month / 12, (month % 12) + 1, 1);
            if (date > high)
                break;
            if (date >= low)
                ticks.Add(new((date - default(DateTime)).TotalDays, date.ToString(step < 12 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture)));
        }
        return ticks;
    }
}
