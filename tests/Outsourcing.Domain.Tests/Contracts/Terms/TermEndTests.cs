using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class TermEndTests
{
    private static readonly LocalDate Today = Days.At("2024-05-01");

    [Theory]
    [InlineData("2024-04-01", "2027-03-31")]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2023-03-01", "2026-02-28")]
    [InlineData("2021-03-01", "2024-02-29")]
    public void After_Years_EndsTheDayBeforeTheCorrespondingOne(string effective, string last) =>
        Assert.Equal(Days.At(last), LastDay(TermEnd.After(Period.FromYears(3)), effective));

    [Theory]
    [InlineData("2024-04-01", "2027-04-01")]
    [InlineData("2024-02-29", "2027-02-28")]
    public void Anniversary_IsTheLastDayItself(string effective, string last) =>
        Assert.Equal(Days.At(last), LastDay(TermEnd.Anniversary(3), effective));

    [Fact]
    public void After_WeeksAndDays_CountsTheFirstDay()
    {
        Assert.Equal(Days.At("2024-04-14"), LastDay(TermEnd.After(Period.FromWeeks(2)), "2024-04-01"));
        Assert.Equal(Days.At("2024-04-01"), LastDay(TermEnd.After(Period.FromDays(1)), "2024-04-01"));
    }

    [Fact]
    public void EachAnchor_IsItsOwnDay()
    {
        var facts = TermFacts
            .None.WithDates(
                PartialDate.Of(Days.At("2024-01-01")),
                PartialDate.Of(Days.At("2024-02-01")),
                PartialDate.Of(Days.At("2024-03-01"))
            )
            .Happened("acceptance", Days.At("2024-04-02"))
            .Happened("acceptance", Days.At("2024-04-01"));
        var year = Period.FromYears(1);

        Assert.Equal(
            [
                Days.At("2024-12-31"),
                Days.At("2025-01-31"),
                Days.At("2025-02-28"),
                Days.At("2025-03-31"),
                Days.At("2025-04-30"),
            ],
            new[]
            {
                TermAnchor.Agreement,
                TermAnchor.Effective,
                TermAnchor.Commencement,
                TermAnchor.OnEvent("acceptance"),
                TermAnchor.On(Days.At("2024-05-01")),
            }.Select(anchor => Term.Of(year, anchor).State(facts, Today).Value.LastDay!.Value)
        );
    }

    [Fact]
    public void EarliestAndLatest_TakeWhatIsKnownToDecide()
    {
        var (near, far) = (TermEnd.On(Days.At("2024-12-31")), TermEnd.On(Days.At("2030-12-31")));
        var partial = TermEnd.On(PartialDate.Of(2026));

        Assert.Equal(Days.At("2024-12-31"), LastDay(TermEnd.EarliestOf(far, near), "2024-01-01"));
        Assert.Equal(Days.At("2030-12-31"), LastDay(TermEnd.LatestOf(far, near), "2024-01-01"));
        Assert.Equal(Days.At("2024-12-31"), LastDay(TermEnd.EarliestOf(partial, near), "2024-01-01"));
        Assert.Equal(Days.At("2030-12-31"), LastDay(TermEnd.LatestOf(partial, far), "2024-01-01"));
        Assert.Null(LastDay(TermEnd.LatestOf(near, TermEnd.Indefinite), "2024-01-01"));
        Assert.Equal(
            "FactMissing:\nerror contract.value.partial [last day of the term]: The last day of the term is stated as 2026, without a day. The last day of the term lies from 2026-01-01 to 2026-12-31.",
            Term.Until(TermEnd.EarliestOf(partial, far)).State(Facts("2024-01-01"), Today).ToString()
        );
        Assert.Equal(
            "FactMissing:\nerror contract.value.withheld [end of the term]: The end of the term is withheld in the text. The last day of the term is not after 2024-12-31.",
            Term.Until(TermEnd.EarliestOf(TermEnd.Withheld, near)).State(Facts("2024-01-01"), Today).ToString()
        );
        Assert.Equal(
            "FactMissing:\nerror contract.value.withheld [end of the term]: The end of the term is withheld in the text. The last day of the term is not before 2024-12-31.",
            Term.Until(TermEnd.LatestOf(near, TermEnd.Withheld)).State(Facts("2024-01-01"), Today).ToString()
        );
    }

    [Fact]
    public void EarliestOf_APeriod_KeepsItsAnchorForRenewals()
    {
        // Renewals of a month from 31 January go on to 31 March, not from the end of February.
        var term = Term.Until(
                TermEnd.EarliestOf(TermEnd.After(Period.FromMonths(1)), TermEnd.On(Days.At("2030-12-31")))
            )
            .RenewsBy(Period.FromMonths(1));

        Assert.Equal(Days.At("2025-03-30"), term.State(Facts("2025-01-31"), Days.At("2025-03-01")).Value.LastDay);
    }

    [Fact]
    public void Factories_WithWhatCannotBe_Refuse()
    {
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => TermEnd.Anniversary(0)).ParamName);
        Assert.Equal("event", Assert.Throws<ArgumentException>(() => TermEnd.UntilEvent("")).ParamName);
        Assert.Equal("ends", Assert.Throws<ArgumentException>(() => TermEnd.EarliestOf(TermEnd.Indefinite)).ParamName);
        Assert.Equal(
            "period",
            Assert.Throws<ArgumentException>(() => TermEnd.After(Period.FromYears(1_001))).ParamName
        );
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => TermAnchor.OnEvent(" ")).ParamName);
    }

    [Theory]
    [InlineData("agreement", TermAnchorKind.Agreement)]
    [InlineData("effective", TermAnchorKind.Effective)]
    [InlineData("commencement", TermAnchorKind.Commencement)]
    [InlineData("event acceptance of phase 1", TermAnchorKind.Event)]
    [InlineData("2024-04-01", TermAnchorKind.Date)]
    public void Anchor_Text_IsReadBack(string text, TermAnchorKind kind)
    {
        var anchor = TermAnchor.Parse(text);

        Assert.Equal((kind, text), (anchor.Kind, anchor.ToString()));
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("event ")]
    [InlineData("2024-04-31")]
    [InlineData("")]
    public void Anchor_OtherText_IsRefused(string text)
    {
        Assert.False(TermAnchor.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is no anchor of a term: 'agreement', 'effective', 'commencement', 'event' with its name, or a date.",
            Assert.Throws<FormatException>(() => TermAnchor.Parse(text)).Message
        );
    }

    private static TermFacts Facts(string effective) => TermFacts.EffectiveOn(Days.At(effective));

    private static LocalDate? LastDay(TermEnd end, string effective) =>
        Term.Until(end).State(Facts(effective), Today).Value.LastDay;
}
