using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2000-07-31", "2000-07-31", "2000-07-31")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("1900", "1900-01-01", "1900-12-31")]
    public void Parse_StatesTheRange(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse($" {text} ");

        Assert.Equal(earliest, PartialDate.Of(date.Earliest).ToString());
        Assert.Equal(latest, PartialDate.Of(date.Latest).ToString());
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Date_OnlyWhenTheDayIsStated()
    {
        Assert.Equal(new LocalDate(2000, 7, 31), PartialDate.Of(new LocalDate(2000, 7, 31)).Date);
        Assert.Null(PartialDate.Of(2000, 7).Date);
        Assert.Null(PartialDate.Of(2000).Date);
        Assert.Equal((7, null), (PartialDate.Of(2000, 7).MonthNumber, PartialDate.Of(2000, 7).DayNumber));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2000-13")]
    [InlineData("July 2000")]
    [InlineData("2000-02-30")]
    public void Parse_NoDate_IsRefused(string text) =>
        Assert.Equal(
            $"'{text}' is no date; write it like '2000-07-31', or '2000-07' when the day is left blank.",
            Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message
        );

    [Fact]
    public void Of_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.Of(2000, 13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.Of(2000, 0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.Of(10000));
    }
}
