using NodaTime;
using Outsourcing.Domain.Measurement;
using static Outsourcing.Domain.Tests.Measurement.ClockTimes;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ClockTermsTests
{
    [Fact]
    public void Of_ALimitThatIsNotAboveZero_IsRefused()
    {
        static string Refused(Duration limit) =>
            Assert.Throws<ArgumentOutOfRangeException>(nameof(limit), () => ClockTerms.Of(limit, Office)).Message;

        Assert.StartsWith("A limit is above zero, and 0 s is not.", Refused(Duration.Zero), StringComparison.Ordinal);
        Assert.StartsWith("A limit is above zero, and -2 h is not.", Refused(Hours(-2)), StringComparison.Ordinal);
        Assert.Equal(Duration.Epsilon, ClockTerms.Of(Duration.Epsilon, Office).Limit);
    }

    [Fact]
    public void Of_WhatIsMissing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("calendar", () => ClockTerms.Of(Hours(1), null!));
        Assert.Throws<ArgumentNullException>("stoppingReasons", () => ClockTerms.Of(Hours(1), Office, null!));
        Assert.Throws<ArgumentException>("stoppingReasons", () => ClockTerms.Of(Hours(1), Office, " "));
        Assert.Throws<ArgumentException>("priority", () => Agreed(1).For(" "));
    }

    [Fact]
    public void StopsFor_AReason_LooksItUpLetterByLetter()
    {
        var terms = ClockTerms.Of(Hours(1), Office, "parts", "customer", "parts");

        Assert.Equal(["customer", "parts"], terms.StoppingReasons);
        Assert.True(terms.StopsFor("customer"));
        Assert.True(terms.StopsFor("parts"));
        Assert.False(terms.StopsFor("Customer"));
        Assert.False(ClockTerms.Of(Hours(1), Office).StopsFor("customer"));
    }

    [Fact]
    public void Equals_InAnyPart_Differs()
    {
        var terms = ClockTerms.Of(Hours(1), Office, "parts", "customer");

        Assert.Equal(terms, ClockTerms.Of(Hours(1), Office, "customer", "parts"));
        Assert.NotEqual(terms, ClockTerms.Of(Hours(2), Office, "customer", "parts"));
        Assert.NotEqual(terms, ClockTerms.Of(Hours(1), Office.Named("other hours"), "customer", "parts"));
        Assert.NotEqual(terms, ClockTerms.Of(Hours(1), Office, "customer"));
        Assert.NotEqual(terms, terms.For("P1"));
    }

    [Fact]
    public void ToString_WithAndWithoutReasons_NamesThem()
    {
        Assert.Equal($"P1: 1 h 30 min of {Office}, stopped by customer", Agreed(1.5).For("P1").ToString());
        Assert.Equal($"1 h of {Office}, stopped by no pause", ClockTerms.Of(Hours(1), Office).ToString());
    }
}
