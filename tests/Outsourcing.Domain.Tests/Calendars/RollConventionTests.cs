using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class RollConventionTests
{
    [Theory]
    [InlineData("none", "2018-02-15", "2018-02-15")]
    [InlineData("EOM", "2018-02-15", "2018-02-28")]
    [InlineData("EOM", "2020-02-01", "2020-02-29")]
    [InlineData("EOM", "2018-05-31", "2018-05-31")]
    [InlineData("DOM 1", "2018-11-30", "2018-11-01")]
    [InlineData("DOM 30", "2018-02-03", "2018-02-28")]
    [InlineData("DOM 30", "2018-03-03", "2018-03-30")]
    [InlineData("DOM 29", "2019-02-01", "2019-02-28")]
    [InlineData("DOM 29", "2020-02-01", "2020-02-29")]
    [InlineData("DOM 31", "2018-04-01", "2018-04-30")]
    public void Adjust_KeepsTheMonth(string convention, string date, string expected) =>
        Assert.Equal(Days.At(expected), RollConvention.Parse(convention).Adjust(Days.At(date)));

    [Fact]
    public void Adjust_DateOfAnotherCalendar_IsTheSameDay() =>
        Assert.Equal(
            Days.At("2018-02-28"),
            RollConvention.EndOfMonth.Adjust(Days.At("2018-02-15").WithCalendar(CalendarSystem.Julian))
        );

    [Fact]
    public void Default_IsNone()
    {
        Assert.Equal(RollConvention.None, default);
        Assert.Null(RollConvention.None.Day);
        Assert.Null(RollConvention.EndOfMonth.Day);
        Assert.Equal(30, RollConvention.DayOfMonth(30).Day);
        Assert.Equal(31, RollConvention.DayOfMonth(31).Day);
    }

    [Fact]
    public void EndOfMonthAndDay31_AreNotEqual()
    {
        Assert.NotEqual(RollConvention.EndOfMonth, RollConvention.DayOfMonth(31));
        Assert.NotEqual(Fingerprint.Of(RollConvention.EndOfMonth), Fingerprint.Of(RollConvention.DayOfMonth(31)));
        Assert.Equal(Fingerprint.Of(RollConvention.DayOfMonth(3)), Fingerprint.Of(RollConvention.Parse("DOM 3")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    public void DayOfMonth_NoSuchDay_IsRefused(int day) =>
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => RollConvention.DayOfMonth(day)).ParamName);

    [Theory]
    [InlineData("")]
    [InlineData("eom")]
    [InlineData("DOM")]
    [InlineData("DOM ")]
    [InlineData("DOM 0")]
    [InlineData("DOM 32")]
    [InlineData("DOM -1")]
    [InlineData("DOM 3 ")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(RollConvention.TryParse(text, out var convention));
        Assert.Equal(RollConvention.None, convention);
        Assert.Equal(
            $"'{text}' is not a roll convention: 'none', 'EOM' or one such as 'DOM 30'.",
            Assert.Throws<FormatException>(() => RollConvention.Parse(text)).Message
        );
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.False(RollConvention.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => RollConvention.Parse(null!)).ParamName);
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => RollConvention.None.WriteTo(null!)).ParamName);
    }
}
