using NodaTime;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class IpLawTests
{
    private static readonly Source Act = Source.Of("an act", "s. 1");
    private static readonly AssignmentFormRule Form = AssignmentFormRule.SignedWriting(IpRight.Copyright, Act);

    [Fact]
    public void Find_RuleForTheKindOfWork_GoesBeforeTheGeneralOne()
    {
        var french = IpLaws.France;
        var day = new LocalDate(2026, 1, 1);

        Assert.Equal(
            EmployeeWork.EmployerOwns,
            french.Find<EmployeeWorkRule>(IpRight.Copyright, day, WorkTypes.Software)!.Outcome
        );
        Assert.Equal(EmployeeWork.AuthorOwns, french.Find<EmployeeWorkRule>(IpRight.Copyright, day)!.Outcome);
        Assert.Null(french.Find<EmployeeWorkRule>(IpRight.Patent, day));
        Assert.Null(IpLaws.Germany.Find<EmployeeWorkRule>(IpRight.Copyright, day));
    }

    [Theory]
    [InlineData(2025, 12, 31, false)]
    [InlineData(2026, 1, 1, true)]
    [InlineData(2026, 6, 30, true)]
    [InlineData(2026, 7, 1, false)]
    public void Find_DatedRule_AppliesFromItsFirstToItsLastDay(int year, int month, int day, bool applies)
    {
        var law = IpLaw.Of(
            Country.Of("PL"),
            new LocalDate(2026, 1, 1),
            Form.InForce(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30))
        );

        Assert.Equal(
            applies,
            law.Find<AssignmentFormRule>(IpRight.Copyright, new LocalDate(year, month, day)) is not null
        );
    }

    [Fact]
    public void All_EachRule_NamesItsSource()
    {
        Assert.Equal(["US", "GB", "DE", "FR"], IpLaws.All.Select(law => law.Jurisdiction.Code));
        Assert.All(IpLaws.All.SelectMany(law => law.Rules), rule => Assert.NotEmpty(rule.Source.Citation));
        Assert.Equal(
            "copyright: an assignment needs a signed writing [17 U.S.C., § 204(a)]",
            IpLaws.UnitedStates.Find<AssignmentFormRule>(IpRight.Copyright, new LocalDate(2026, 1, 1))!.ToString()
        );
        Assert.Equal("law of FR as of 2026-12-01", IpLaws.France.ToString());
    }

    [Fact]
    public void Of_WhatCannotBe_IsRefused()
    {
        Assert.Equal(
            "A law needs a rule. (Parameter 'rules')",
            Assert.Throws<ArgumentException>(() => IpLaw.Of(Country.Of("PL"), new LocalDate(2026, 1, 1))).Message
        );
        Assert.Equal(
            "The last day, 2026-01-01, lies before the first, 2026-01-02. (Parameter 'until')",
            Assert
                .Throws<ArgumentException>(() => Form.InForce(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1)))
                .Message
        );
        Assert.Equal(
            "A time for registration counts days, and holds no hours. (Parameter 'within')",
            Assert
                .Throws<ArgumentException>(() =>
                    LaterTakerRule.UnlessRegistered(IpRight.Patent, Period.FromHours(1), laterMustRegister: false, Act)
                )
                .Message
        );
        Assert.Throws<ArgumentOutOfRangeException>("right", () => AssignmentFormRule.AnyForm(IpRight.None, Act));
        Assert.Throws<ArgumentOutOfRangeException>(
            "outcome",
            () => EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.None, Act)
        );
    }
}
