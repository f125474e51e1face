using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class WeeklyHoursTests
{
    [Theory]
    [InlineData("Mon-Fri 08:00-18:00", "Mon-Fri 08:00-18:00")]
    [InlineData("Mon-Fri 09:00-12:00, 11:00-15:00", "Mon-Fri 09:00-15:00")]
    [InlineData("Mon 13:00-17:00, 09:00-13:00", "Mon 09:00-17:00")]
    [InlineData("Mon 09:00-17:00, 10:00-11:00", "Mon 09:00-17:00")]
    [InlineData("Mon 08:00-20:00, 20:00-08:00", "Mon 08:00-08:00")]
    [InlineData("Mon 00:00-24:00, 22:00-06:00", "Mon 00:00-24:00, 06:00-06:00")]
    [InlineData("Sat-Mon 10:00-14:00", "Mon 10:00-14:00; Sat-Sun 10:00-14:00")]
    [InlineData("Fri 22:00-06:00; Sat 00:00-06:00", "Fri 22:00-06:00; Sat 00:00-06:00")]
    [InlineData("Mon-Fri 08:00-18:00; Wed 17:00-20:00", "Mon-Tue 08:00-18:00; Wed 08:00-20:00; Thu-Fri 08:00-18:00")]
    [InlineData("Mon-Sun 00:00-24:00", "Mon-Sun 00:00-24:00")]
    [InlineData("Tue-Mon 00:00-24:00", "Mon-Sun 00:00-24:00")]
    [InlineData(" closed ", "closed")]
    public void Parse_OfHours_GivesTheirUnitedText(string text, string expected)
    {
        var hours = WeeklyHours.Parse(text);

        Assert.Equal(expected, hours.ToString());
        Assert.Equal(hours, WeeklyHours.Parse(expected));
        Assert.Equal(Fingerprint.Of(hours), Fingerprint.Of(WeeklyHours.Parse(expected)));
        Assert.Equal(hours.GetHashCode(), WeeklyHours.Parse(expected).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mon")]
    [InlineData("Mon-Fri")]
    [InlineData("Mon-Fri 08:00")]
    [InlineData("Mon-Wed-Fri 08:00-18:00")]
    [InlineData("Monday 08:00-18:00")]
    [InlineData("Mon- 08:00-18:00")]
    [InlineData("Mon 08:00-18:00;")]
    [InlineData("Mon 08:00-18:00,")]
    [InlineData("mon 08:00-18:00")]
    public void Parse_OfAnythingElse_Throws(string text)
    {
        var error = Assert.Throws<FormatException>(() => WeeklyHours.Parse(text));

        Assert.Equal(
            $"'{text}' are no weekly hours such as 'Mon-Fri 08:00-12:00, 13:00-18:00; Sat 10:00-14:00' or 'closed'.",
            error.Message
        );
        Assert.False(WeeklyHours.TryParse(text, out var hours));
        Assert.Null(hours);
        Assert.False(WeeklyHours.TryParse(null, out _));
    }

    [Fact]
    public void And_AddsToWhatIsThere()
    {
        var early = WeeklyHours.On(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "06:00-14:00");
        var late = WeeklyHours.On(IsoDayOfWeek.Wednesday, IsoDayOfWeek.Wednesday, [Shift.Parse("14:00-22:00")]);

        var both = early.And(late);

        Assert.Equal([Shift.Parse("06:00-22:00")], both.ShiftsOn(IsoDayOfWeek.Wednesday));
        Assert.Equal([Shift.Parse("06:00-14:00")], both.ShiftsOn(IsoDayOfWeek.Friday));
        Assert.Empty(both.ShiftsOn(IsoDayOfWeek.Sunday));
        Assert.Equal(both, early.And(IsoDayOfWeek.Wednesday, IsoDayOfWeek.Wednesday, "14:00-22:00"));
        Assert.Equal([Shift.Parse("06:00-14:00")], early.ShiftsOn(IsoDayOfWeek.Wednesday));
        Assert.NotEqual(both, early);
    }

    [Fact]
    public void On_NoDayOfTheWeek_Throws()
    {
        Assert.Equal(
            "from",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    WeeklyHours.On(IsoDayOfWeek.None, IsoDayOfWeek.Friday, "08:00-18:00")
                )
                .ParamName
        );
        Assert.Equal(
            "to",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    WeeklyHours.On(IsoDayOfWeek.Monday, (IsoDayOfWeek)8, "08:00-18:00")
                )
                .ParamName
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyHours.Always.ShiftsOn(IsoDayOfWeek.None));
        Assert.Throws<FormatException>(() => WeeklyHours.On(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00"));
        Assert.Throws<ArgumentNullException>(() => WeeklyHours.Always.And(null!));
    }
}
