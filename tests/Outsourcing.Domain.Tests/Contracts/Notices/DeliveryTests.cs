using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class DeliveryTests
{
    private static readonly BusinessDays Open = BusinessDays.MondayToFriday(
        Holidays.Of([Days.At("2024-03-29"), Days.At("2024-04-01")], Days.At("2024-12-31"))
    );

    private static readonly Delivery Mail = Delivery
        .AtOnce("e-mail")
        .Until(new LocalTime(17, 0), "Europe/Berlin", Open);

    [Theory]
    [InlineData("2024-03-28T15:59:59Z", "2024-03-28")]
    [InlineData("2024-03-28T16:00:00Z", "2024-04-02")]
    [InlineData("2024-03-30T08:00:00Z", "2024-04-02")]
    [InlineData("2024-03-30T20:00:00Z", "2024-04-02")]
    [InlineData("2024-04-02T14:59:59Z", "2024-04-02")]
    [InlineData("2024-04-02T15:00:00Z", "2024-04-03")]
    [InlineData("2024-04-01T22:30:00Z", "2024-04-02")]
    public void Received_OfAnInstant_DependsOnTheCloseOfBusiness(string sent, string received) =>
        Assert.Equal(Days.At(received), Mail.Received(InstantPattern.ExtendedIso.Parse(sent).Value).Value);

    [Fact]
    public void Received_OfAnInstantWithoutAZone_IsRefused() =>
        Assert.Equal(
            "NotApplicable:\nerror contract.delivery.zone [post]: An instant becomes a day in a zone, and the rule for post names none. Ask with the day on which the notice is sent.",
            Delivery.AfterDays("post", 3).Received(Instant.FromUtc(2024, 1, 1, 0, 0)).ToString()
        );

    [Fact]
    public void Received_OfADay_CountsFromTheNextOne()
    {
        var sent = Days.At("2024-03-27");

        Assert.Equal(Days.At("2024-03-30"), Delivery.AfterDays("post", 3).Received(sent).Value);
        Assert.Equal(Days.At("2024-04-03"), Delivery.AfterBusinessDays("post", 3, Open).Received(sent).Value);
        Assert.Equal(sent, Delivery.AtOnce("by hand").Received(sent).Value);
    }

    [Fact]
    public void LatestDispatch_Explained_NamesTheRule()
    {
        var answer = Delivery.AfterBusinessDays("courier", 2, Open).LatestDispatch(Days.At("2024-04-02"));

        Assert.Equal(Days.At("2024-03-27"), answer.Value);
        Assert.Equal(
            """
            A notice sent on 2024-03-27 is deemed to be received by 2024-04-02.
            - The rule: courier, received 2 business days later.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void LatestDispatch_WithACloseOfBusiness_IsABusinessDay() =>
        Assert.Equal(Days.At("2024-03-28"), Mail.LatestDispatch(Days.At("2024-03-31")).Value);

    [Fact]
    public void Answers_BeyondTheKnownHolidays_AreNotKnown()
    {
        var courier = Delivery.AfterBusinessDays("courier", 2, Open);

        Assert.Equal(AnswerStatus.FactMissing, courier.Received(Days.At("2024-12-30")).Status);
        Assert.Equal(AnswerStatus.FactMissing, courier.LatestDispatch(Days.At("2025-01-01")).Status);
        Assert.Equal(AnswerStatus.FactMissing, Mail.Received(Days.At("2025-01-01")).Status);
        Assert.Equal(AnswerStatus.FactMissing, Mail.LatestDispatch(Days.At("2025-01-01")).Status);
        Assert.Equal(AnswerStatus.NotApplicable, Mail.LatestDispatch(new LocalDate(9000, 1, 1)).Status);
        Assert.Equal(AnswerStatus.NotApplicable, Mail.Received(new LocalDate(9000, 1, 1)).Status);
    }

    [Fact]
    public void Factories_WithWhatCannotBe_Refuse()
    {
        Assert.Equal(
            "days",
            Assert.Throws<ArgumentOutOfRangeException>(() => Delivery.AfterDays("post", -1)).ParamName
        );
        Assert.Equal(
            "days",
            Assert.Throws<ArgumentOutOfRangeException>(() => Delivery.AfterBusinessDays("post", 0, Open)).ParamName
        );
        Assert.Equal("method", Assert.Throws<ArgumentException>(() => Delivery.AtOnce(" ")).ParamName);
        Assert.Equal(
            "The TZDB knows no zone 'Europe/Nowhere'. (Parameter 'zone')",
            Assert
                .Throws<ArgumentException>(() => Delivery.AtOnce("fax").Until(LocalTime.Noon, "Europe/Nowhere", Open))
                .Message
        );
    }

    [Fact]
    public void Text_SaysTheRule() =>
        Assert.Equal("e-mail, received at once, sent before 17:00:00 Europe/Berlin on a business day", Mail.ToString());
}
