using System.Globalization;

namespace Tutorials.Data;

/// <summary>
/// Dates as people write them, with the same dates in ISO 8601: "the 3rd of march 1998" and "1998-03-03". The years are 1970 to 2069, so that two digits say
/// which is meant; and where the year comes last, numbers give the day before the month. So each text has one meaning.
/// </summary>
public static class Dates
{
    private static readonly DateOnly First = new(1970, 1, 1), Last = new(2069, 12, 31);

    // As .NET writes dates in English; ~ stands for 1st, 2nd, 3rd …, and * for the month in Roman numerals.
    private static readonly string[] Patterns =
    [
        "d MMMM yyyy", "d MMM yyyy", "d MMM yy", "MMMM d, yyyy", "MMM d, yy", "dd/MM/yyyy", "d/M/yy", "d.M.yyyy", "dd-MM-yy", "d-MMM-yyyy",
        "yyyy/MM/dd", "yyyyMMdd", "dddd, d MMMM yyyy", "ddd d MMM yyyy", "'the' ~ 'of' MMMM yyyy", "MMMM ~, yyyy", "d * yyyy",
    ];

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>How many ways of writing a date there are.</summary>
    public static int Formats => Patterns.Length;

    /// <summary>A date in one of the ways, in small letters.</summary>
    /// <param name="date">The date, from 1970 to 2069.</param>
    /// <param name="format">Which way, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way, or two digits would not tell the year.</exception>
    public static string Write(DateOnly date, int format)
    {
        if (format < 0 || format >= Formats)
            throw new ArgumentOutOfRangeException(nameof(format), $"There is no format {format}: give one from 0 to {Formats - 1}.");
        if (date < First || date > Last)
            throw new ArgumentOutOfRangeException(nameof(date), $"{Iso(date)} is outside the years {First.Year} to {Last.Year}, which two digits tell: give a date in them.");
        var pattern = Patterns[format].Replace("~", $"'{Ordinal(date.Day)}'").Replace("*", $"'{Roman[date.Month - 1]}'");
        return date.ToString(pattern, CultureInfo.InvariantCulture).ToLowerInvariant();
    }

    /// <summary>Pairs of a written date and its ISO form, drawn at random: no date to test with is among those to train on, in whatever way it is written.</summary>
    /// <param name="train">How many pairs to train on; no pair comes twice.</param>
    /// <param name="test">How many pairs to test with.</param>
    /// <param name="seed">The seed of the draw.</param>
    /// <exception cref="ArgumentException">There are not so many.</exception>
    public static (IReadOnlyList<SentencePair> Train, IReadOnlyList<SentencePair> Test) Pairs(int train, int test, int seed)
    {
        var days = Last.DayNumber - First.DayNumber + 1;
        if (train < 1 || test < 1 || train > days / 2 * Formats || test > days / 2)
            throw new ArgumentException($"{train} pairs to train on and {test} to test with cannot be drawn: give at least 1 of each, at most {days / 2 * Formats} and {days / 2}.");
        var random = new Random(seed);
        var dates = Enumerable.Range(0, days).Select(First.AddDays).ToArray();
        random.Shuffle(dates);
        var unseen = dates[..test].Select(date => Pair(date, random.Next(Formats))).ToArray();
        var known = new HashSet<SentencePair>();
        while (known.Count < train)
            known.Add(Pair(dates[random.Next(test, days)], random.Next(Formats)));
        return ([.. known], unseen);
    }

    private static SentencePair Pair(DateOnly date, int format) => new(Write(date, format), Iso(date));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Ordinal(int day) => day + (day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
