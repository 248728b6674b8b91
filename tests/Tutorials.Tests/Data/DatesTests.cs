using Tutorials.Data;

namespace Tutorials.Tests.Data;

public sealed class DatesTests
{
    [Fact]
    public void A_date_is_written_in_seventeen_ways_each_another() =>
        Assert.Equal(
            [
                "3 march 1998", "3 mar 1998", "3 mar 98", "march 3, 1998", "mar 3, 98", "03/03/1998", "3/3/98", "3.3.1998", "03-03-98", "3-mar-1998",
                "1998/03/03", "19980303", "tuesday, 3 march 1998", "tue 3 mar 1998", "the 3rd of march 1998", "march 3rd, 1998", "3 iii 1998",
            ],
            Enumerable.Range(0, Dates.Formats).Select(format => Dates.Write(new(1998, 3, 3), format)));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(30, "30th")]
    public void Ordinals_are_spelled_as_in_English(int day, string ordinal) => Assert.Equal($"may {ordinal}, 2004", Dates.Write(new(2004, 5, day), 15));

    [Fact]
    public void Each_text_has_one_meaning()
    {
        var (train, test) = Dates.Pairs(200000, 18000, seed: 1);
        Assert.Empty(train.Concat(test).GroupBy(pair => pair.Source).Where(group => group.Select(pair => pair.Target).Distinct().Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_date_to_test_with_is_among_those_to_train_on_and_a_seed_draws_the_same()
    {
        var (train, test) = Dates.Pairs(5000, 1000, seed: 0);
        Assert.Equal((5000, 1000), (train.Distinct().Count(), test.Distinct().Count()));
        Assert.Empty(train.Select(pair => pair.Target).Intersect(test.Select(pair => pair.Target)));
        Assert.Equal(train, Dates.Pairs(5000, 1000, seed: 0).Train);
        Assert.NotEqual(train, Dates.Pairs(5000, 1000, seed: 1).Train);
    }

    [Fact]
    public void What_cannot_be_written_or_drawn_is_told_in_one_sentence()
    {
        Assert.StartsWith("There is no format 17: give one from 0 to 16.", Assert.Throws<ArgumentOutOfRangeException>(() => Dates.Write(new(2000, 1, 1), 17)).Message);
        Assert.StartsWith("2070-01-01 is outside the years 1970 to 2069, which two digits tell: give a date in them.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Dates.Write(new(2070, 1, 1), 0)).Message);
        Assert.Equal("5 pairs to train on and 20000 to test with cannot be drawn: give at least 1 of each, at most 310454 and 18262.",
            Assert.Throws<ArgumentException>(() => Dates.Pairs(5, 20000, 0)).Message);
    }
}
