using NodaTime;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ContactTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 14, 12, 0);
    private static readonly Duration Wait = Duration.FromSeconds(12);

    [Fact]
    public void Answered_AndAbandoned_SayHowLongTheCustomerWaited()
    {
        var answered = Contact.Answered("C-1", Noon, Wait, "K-7");
        var abandoned = Contact.Abandoned("C-2", Noon, Duration.Zero);

        Assert.True(answered.IsAnswered);
        Assert.False(answered.IsAbandoned);
        Assert.Equal("C-1 (K-7): offered 2026-03-14T12:00:00Z, answered after 12 s", answered.ToString());
        Assert.True(abandoned.IsAbandoned);
        Assert.False(abandoned.IsAnswered);
        Assert.Equal("C-2: offered 2026-03-14T12:00:00Z, abandoned after 0 s", abandoned.ToString());
        Assert.Equal("C-3: offered 2026-03-14T12:00:00Z", Contact.Of("C-3", Noon).ToString());
    }

    [Fact]
    public void Of_BothEnds_Throws() =>
        Assert.Equal(
            "The contact 'C-1' cannot be answered and abandoned. (Parameter 'abandonedAfter')",
            Assert.Throws<ArgumentException>(() => Contact.Of("C-1", Noon, Wait, Wait)).Message
        );

    [Fact]
    public void Of_NegativeWaitOrBlankText_Throws()
    {
        Assert.Equal(
            "answeredAfter is -12 s, and must not be below zero. (Parameter 'answeredAfter')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Contact.Answered("C-1", Noon, -Wait)).Message
        );
        Assert.Equal(
            "abandonedAfter",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Contact.Abandoned("C-1", Noon, -Duration.Epsilon))
                .ParamName
        );
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Contact.Of(" ", Noon)).ParamName);
        Assert.Equal("matter", Assert.Throws<ArgumentException>(() => Contact.Of("C-1", Noon, matter: "")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => SurveyAnswer.Of("", Noon, 4m)).ParamName);
    }

    [Fact]
    public void SurveyAnswer_IsEqualByItsNumber()
    {
        Assert.Equal(SurveyAnswer.Of("A-1", Noon, 4m), SurveyAnswer.Of("A-1", Noon, 4.0m));
        Assert.Equal("A-1: score 4 at 2026-03-14T12:00:00Z", SurveyAnswer.Of("A-1", Noon, 4.0m).ToString());
    }
}
