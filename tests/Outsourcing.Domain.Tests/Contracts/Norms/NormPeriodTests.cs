using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class NormPeriodTests
{
    // The last day of the term is 30 January 2025.
    private static readonly DateRange Term = DateRange.Of(new LocalDate(2023, 1, 31), new LocalDate(2025, 1, 31));

    [Theory]
    [InlineData("2023-01-30", "false", "false", "false")]
    [InlineData("2023-01-31", "true", "true", "false")]
    [InlineData("2025-01-30", "true", "true", "false")]
    [InlineData("2025-01-31", "false", "true", "true")]
    [InlineData("2025-02-28", "false", "true", "true")] // A month from 31 January ends with February.
    [InlineData("2025-03-01", "false", "false", "false")]
    public void Covers_TheTermAndTheTimeAfterIt(string date, string during, string both, string after)
    {
        var day = LocalDatePattern.Iso.Parse(date).Value;
        var month = Period.FromMonths(1);

        Assert.Equal(during, NormPeriod.Term.Covers(day, Term).ToString());
        Assert.Equal(both, NormPeriod.TermAnd(month).Covers(day, Term).ToString());
        Assert.Equal(after, NormPeriod.After(month).Covers(day, Term).ToString());
    }

    [Fact]
    public void Covers_WithoutATerm_IsUnknownOnlyWhereItMatters()
    {
        var day = new LocalDate(2025, 1, 1);

        Assert.Equal("unknown", NormPeriod.Term.Covers(day, null).ToString());
        Assert.Equal("unknown", NormPeriod.After(Period.FromMonths(1)).Covers(day, null).ToString());
        Assert.Equal("true", NormPeriod.Always.Covers(day, null).ToString());
        Assert.Equal("true", NormPeriod.On(DateRange.Month(2025, 1)).Covers(day, null).ToString());
        Assert.Equal("false", NormPeriod.On(DateRange.Month(2025, 1)).Covers(day.PlusDays(-1), null).ToString());
    }

    [Fact]
    public void After_OfNoTime_Refuses()
    {
        Assert.Equal(
            "A time after the term is whole days above zero, and P0D is not. (Parameter 'after')",
            Assert.Throws<ArgumentException>(() => NormPeriod.After(Period.FromDays(0))).Message
        );
        Assert.Equal(
            "after",
            Assert.Throws<ArgumentException>(() => NormPeriod.TermAnd(Period.FromHours(30))).ParamName
        );
        Assert.Equal(
            "after",
            Assert.Throws<ArgumentException>(() => NormPeriod.TermAnd(Period.FromMonths(-1))).ParamName
        );
        Assert.Equal("dates", Assert.Throws<ArgumentNullException>(() => NormPeriod.On(null!)).ParamName);
    }
}
