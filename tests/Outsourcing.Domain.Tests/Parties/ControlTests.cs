using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class ControlTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly LegalEntity Group = LegalEntity.Of("Halden Group plc");
    private static readonly LegalEntity Ltd = LegalEntity.Of("Halden Ltd");
    private static readonly LegalEntity Other = LegalEntity.Of("Northquay Retail Ltd");

    [Fact]
    public void Of_OrderOfTheControllers_DoesNotCount()
    {
        var control = Control.Of(Ltd, [Other, Group], Day, Day.PlusDays(1));

        Assert.Equal(Ltd, control.Entity);
        Assert.Equal([Group, Other], control.Controllers);
        Assert.Equal(Day, control.From);
        Assert.Equal(Day.PlusDays(1), control.EndExclusive);
        Assert.Equal(Control.Of(Ltd, [Group, Other], Day, Day.PlusDays(1)), control);
        Assert.NotEqual(Control.Of(Ltd, Group, Day, Day.PlusDays(1)), control);
    }

    [Fact]
    public void Of_DatesOfAnotherCalendar_AreTheSameDays() =>
        Assert.Equal(
            Control.ByNobody(Ltd, Day, Day.PlusDays(1)),
            Control.ByNobody(
                Ltd,
                Day.WithCalendar(CalendarSystem.Coptic),
                Day.PlusDays(1).WithCalendar(CalendarSystem.Coptic)
            )
        );

    [Fact]
    public void Of_EndNotAfterStart_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Control.Of(Ltd, Group, Day, Day));

        Assert.Equal(
            "A record ends after it starts, not from 2026-01-01 until before 2026-01-01. (Parameter 'endExclusive')",
            error.Message
        );
    }

    [Fact]
    public void Of_BadControllers_Throws()
    {
        Assert.Equal(
            "Nobody is named that controls Halden Ltd. (Parameter 'by')",
            Assert.Throws<ArgumentException>(() => Control.Of(Ltd, [])).Message
        );
        Assert.Equal(
            "Halden Ltd cannot control itself. (Parameter 'by')",
            Assert.Throws<ArgumentException>(() => Control.Of(Ltd, Ltd)).Message
        );
        Assert.Equal(
            "Halden Group plc belongs to those that control Halden Ltd twice. (Parameter 'by')",
            Assert.Throws<ArgumentException>(() => Control.Of(Ltd, [Group, Group])).Message
        );
        Assert.Equal("entity", Assert.Throws<ArgumentNullException>(() => Control.ByNobody(null!)).ParamName);
    }
}
