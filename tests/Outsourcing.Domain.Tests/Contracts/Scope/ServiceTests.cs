using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ServiceTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate End = new(2027, 1, 1);

    [Fact]
    public void Steps_KeepWhatWasStated()
    {
        var service = Service
            .InScope("helpdesk", "first-line support")
            .At("Cologne")
            .InTower("user services")
            .Open(BusinessCalendar.Always().Named("24/7"))
            .Between(Start, End)
            .DependingOn("network", "directory");

        Assert.Equal("helpdesk", service.Id);
        Assert.Equal("first-line support", service.Description);
        Assert.Equal("Cologne", service.Place);
        Assert.Equal("user services", service.Tower);
        Assert.Equal(BusinessCalendar.Always().Named("24/7"), service.Calendar);
        Assert.Equal(Start, service.Start);
        Assert.Equal(End, service.EndExclusive);
        Assert.Equal(["directory", "network"], service.DependsOn);
        Assert.Equal(
            service,
            Service
                .InScope("helpdesk", "first-line support")
                .At("Cologne")
                .InTower("user services")
                .Open(BusinessCalendar.Always().Named("24/7"))
                .Between(Start, End)
                .DependingOn("directory", "network")
        );
        Assert.Equal(
            $"helpdesk (in scope, first-line support, at Cologne, tower user services, open {service.Calendar}, from 2026-01-01, until 2026-12-31, depends on directory and network)",
            service.ToString()
        );
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(364, true)]
    [InlineData(365, false)]
    public void IsInForce_BetweenTheDays_IsYes(int days, bool expected)
    {
        var service = Service.InScope("helpdesk").Between(Start, End);

        Assert.Equal(expected, service.IsInForce(Start.PlusDays(days)));
        Assert.Equal(expected, service.IsInForce(Start.PlusDays(days).WithCalendar(CalendarSystem.Coptic)));
    }

    [Fact]
    public void IsInForce_WithoutDaysOrNotInScope_FollowsTheStanding()
    {
        Assert.True(Service.InScope("helpdesk").IsInForce(Start));
        Assert.True(Service.InScope("helpdesk").Between(null, End).IsInForce(Start));
        Assert.True(Service.InScope("helpdesk").Between(Start, null).IsInForce(End));
        Assert.False(Service.OutOfScope("helpdesk").IsInForce(Start));
        Assert.False(Service.Retained("helpdesk").IsInForce(Start));
        Assert.Equal("helpdesk (out of scope)", Service.OutOfScope("helpdesk").ToString());
        Assert.Equal("helpdesk (retained)", Service.Retained("helpdesk").ToString());
    }

    [Theory]
    [InlineData(ServiceStanding.None)]
    [InlineData((ServiceStanding)4)]
    public void Of_NoStanding_Throws(ServiceStanding standing) =>
        Assert.Equal(
            "standing",
            Assert.Throws<ArgumentOutOfRangeException>(() => Service.Of("helpdesk", standing)).ParamName
        );

    [Fact]
    public void Steps_BadParts_Throw()
    {
        var service = Service.InScope("helpdesk");

        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Service.InScope(" ")).ParamName);
        Assert.Equal("description", Assert.Throws<ArgumentException>(() => Service.InScope("a", " ")).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentException>(() => service.At("")).ParamName);
        Assert.Equal("tower", Assert.Throws<ArgumentException>(() => service.InTower("")).ParamName);
        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => service.Open(null!)).ParamName);
        Assert.Equal("services", Assert.Throws<ArgumentException>(() => service.DependingOn(" ")).ParamName);
        Assert.Equal(
            "'helpdesk' cannot depend on itself. (Parameter 'services')",
            Assert.Throws<ArgumentException>(() => service.DependingOn("helpdesk")).Message
        );
        Assert.Equal(
            "A service ends after it starts, not from 2026-01-01 until before 2026-01-01. (Parameter 'endExclusive')",
            Assert.Throws<ArgumentException>(() => service.Between(Start, Start)).Message
        );
    }
}
