using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ObligationTests
{
    private static readonly Obligation Report = Obligation.Of("report", "provider", "customer");

    [Fact]
    public void ToString_SaysAllParts() =>
        Assert.Equal(
            "provider owes customer report (deliver the report) after 'incident', every 1 month, if data received, "
                + "within 10 days, curable within 5 days from notice, surviving 2 years; "
                + "otherwise provider owes credit from the day on which its document takes effect, without a limit, surviving",
            Obligation
                .Of("report", "provider", "customer", "deliver the report")
                .OnEvent("incident")
                .Recurring(Recurrence.Every(Period.FromMonths(1)))
                .If(Condition.Holds("data received"))
                .Due(DueDate.Within(Period.FromDays(10)))
                .Curable(CurePeriod.FromNotice(DueDate.Within(Period.FromDays(5))))
                .Surviving(Period.FromYears(2))
                .Otherwise(Obligation.Of("credit", "provider").Surviving())
                .ToString()
        );

    [Fact]
    public void Of_BlankText_IsRefused()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Obligation.Of(" ", "provider")).ParamName);
        Assert.Equal("by", Assert.Throws<ArgumentException>(() => Obligation.Of("report", "")).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => Obligation.Of("report", "a", " ")).ParamName);
        Assert.Equal("action", Assert.Throws<ArgumentException>(() => Obligation.Of("report", "a", "b", "")).ParamName);
    }

    [Fact]
    public void Due_FixedDayOfWhatRecurs_IsRefused()
    {
        var day = DueDate.On(Days.At("2026-03-01"));
        var monthly = Recurrence.Every(Period.FromMonths(1));

        Assert.Equal(
            "recurrence",
            Assert.Throws<ArgumentException>(() => Report.Due(day).Recurring(monthly)).ParamName
        );
        Assert.Equal(
            "'report' recurs, and a fixed day (on 2026-03-01) does not. (Parameter 'dueDate')",
            Assert.Throws<ArgumentException>(() => Report.Recurring(monthly).Due(day)).Message
        );
    }

    [Fact]
    public void Otherwise_ChainsThatCannotBe_AreRefused()
    {
        Assert.Equal(
            "A reparation arises from a violation, and 'credit' has a trigger of its own. (Parameter 'reparation')",
            Refused(Report, Obligation.Of("credit", "provider").OnEvent("incident"))
        );
        Assert.Equal(
            "The name 'report' stands in the chain of reparations already. (Parameter 'reparation')",
            Refused(Report, Obligation.Of("credit", "provider").Otherwise(Report))
        );
        var chain = Obligation.Of("r8", "provider");
        for (var i = 7; i >= 2; i--)
        {
            chain = Obligation.Of($"r{Invariant.Text(i)}", "provider").Otherwise(chain);
        }

        Assert.NotNull(Report.Otherwise(chain));
        Assert.Equal(
            "Reparations follow each other more than 8 deep. (Parameter 'reparation')",
            Refused(Report, Obligation.Of("r1", "provider").Otherwise(chain))
        );

        static string Refused(Obligation obligation, Obligation reparation) =>
            Assert.Throws<ArgumentException>(() => obligation.Otherwise(reparation)).Message;
    }

    [Fact]
    public void CurePeriod_OfAFixedDay_IsRefused() =>
        Assert.Equal(
            "A cure period is a length of time, and 'on 2026-03-01' is a day. (Parameter 'length')",
            Assert.Throws<ArgumentException>(() => CurePeriod.FromNotice(DueDate.On(Days.At("2026-03-01")))).Message
        );

    [Fact]
    public void Surviving_NoTime_IsRefused() =>
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => Report.Surviving(Period.Zero)).ParamName);

    [Theory]
    [InlineData("2026-11-30", "2027-02-28")]
    [InlineData("2027-11-30", "2028-02-29")]
    [InlineData("2026-12-01", "2027-03-01")]
    public void DueDate_WithinMonths_EndsOnTheCorrespondingDay(string arises, string expected) =>
        Assert.Equal(Days.At(expected), DueDate.Within(Period.FromMonths(3)).LastDay(Days.At(arises)).Value);

    [Fact]
    public void Facts_AreNamedAndSayWhatHappened()
    {
        Assert.Equal("done 2026-03-05 x on 2026-03-05: report (x) was done", Duties.Done("2026-03-05", "x").ToString());
        Assert.Equal("1 stop 2026-03-05 on 2026-03-05: report was suspended", Duties.Stopped("2026-03-05").ToString());
        Assert.Equal("2 go 2026-03-05 on 2026-03-05: report was resumed", Duties.Goes("2026-03-05").ToString());
        Assert.Equal("waive 2026-03-05 on 2026-03-05: report was waived", Duties.Waived("2026-03-05").ToString());
        Assert.Equal(
            "discharge 2026-03-05 on 2026-03-05: report was discharged",
            Duties.Discharged("2026-03-05").ToString()
        );
        Assert.Equal(
            "notice 2026-03-05 on 2026-03-05: report was notified as violated",
            Duties.Notified("2026-03-05").ToString()
        );
        Assert.Equal(
            "obligation",
            Assert
                .Throws<ArgumentException>(() => Performed.Of("F1", Days.At("2026-03-05"), Duties.Late, " "))
                .ParamName
        );
    }
}
