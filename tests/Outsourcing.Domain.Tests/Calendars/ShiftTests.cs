using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class ShiftTests
{
    [Theory]
    [InlineData("08:00-18:00", "08:00-18:00", false)]
    [InlineData(" 08:00 - 18:00:30 ", "08:00-18:00:30", false)]
    [InlineData("22:00-06:00", "22:00-06:00", true)]
    [InlineData("22:00-24:00", "22:00-24:00", false)]
    [InlineData("22:00-00:00", "22:00-24:00", false)]
    [InlineData("00:00-24:00", "00:00-24:00", false)]
    [InlineData("00:00-00:00", "00:00-24:00", false)]
    [InlineData("08:00-08:00", "08:00-08:00", true)]
    [InlineData("00:00:01-00:00:00", "00:00:01-24:00", false)]
    [InlineData("23:59:59-23:59:58", "23:59:59-23:59:58", true)]
    public void Parse_OfAShift_ReadsBack(string text, string expected, bool crossesMidnight)
    {
        var shift = Shift.Parse(text);

        Assert.Equal(expected, shift.ToString());
        Assert.Equal(crossesMidnight, shift.CrossesMidnight);
        Assert.Equal(shift, Shift.Of(shift.From, shift.To));
        Assert.Equal(shift, Shift.Parse(shift.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("08:00")]
    [InlineData("8:00-18:00")]
    [InlineData("08:00-25:00")]
    [InlineData("08:00-24:01")]
    [InlineData("08:00-24:00:01")]
    [InlineData("24:00-08:00")]
    [InlineData("08:60-09:00")]
    [InlineData("08:00:60-09:00")]
    [InlineData("08.00-18.00")]
    [InlineData("08:00-18:00-19:00")]
    [InlineData("+8:00-18:00")]
    [InlineData("08:00:-18:00")]
    public void Parse_OfAnythingElse_Throws(string text)
    {
        var error = Assert.Throws<FormatException>(() => Shift.Parse(text));

        Assert.Equal($"'{text}' is not a shift such as '08:00-18:00' or, over midnight, '22:00-06:00'.", error.Message);
        Assert.False(Shift.TryParse(text, out var shift));
        Assert.Equal(Shift.WholeDay, shift);
        Assert.False(Shift.TryParse(null, out _));
    }

    [Fact]
    public void Of_PartOfASecond_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Shift.Of(new LocalTime(8, 0), new LocalTime(18, 0).PlusNanoseconds(1))
        );

        Assert.Equal("to", error.ParamName);
        Assert.StartsWith(
            "A shift starts and ends at a whole second, and 18:00:00",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "from",
            Assert
                .Throws<ArgumentException>(() => Shift.Of(new LocalTime(8, 0).PlusNanoseconds(1), new LocalTime(18, 0)))
                .ParamName
        );
    }

    [Fact]
    public void Ends_OfANightShift_AreItsClockTimes()
    {
        var shift = Shift.Parse("22:00:05-06:30");

        Assert.Equal(new LocalTime(22, 0, 5), shift.From);
        Assert.Equal(new LocalTime(6, 30), shift.To);
        Assert.Equal(LocalTime.Midnight, Shift.WholeDay.To);
        Assert.Equal(default, Shift.WholeDay);
        Assert.Equal("00:00-24:00", default(Shift).ToString());
    }
}
