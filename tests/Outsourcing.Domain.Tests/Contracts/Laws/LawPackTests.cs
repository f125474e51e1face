using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class LawPackTests
{
    private static readonly LocalDate Day = new(2026, 12, 1);
    private static readonly Source Law = Source.Of("Law", "§ 1");

    [Fact]
    public void Of_WrongArguments_AreRefused()
    {
        var rule = Rule("a");

        Assert.Equal("rules", Refusal(() => LawPack.Of("Pack", "XX", Day)).ParamName);
        Assert.Equal("name", Refusal(() => LawPack.Of(" ", "XX", Day, rule)).ParamName);
        Assert.Equal("jurisdiction", Refusal(() => LawPack.Of("Pack", " ", Day, rule)).ParamName);
        Assert.Equal(
            "Two rules are named 'a'. (Parameter 'rules')",
            Refusal(() => LawPack.Of("Pack", "XX", Day, rule, Rule("a"))).Message
        );
    }

    [Fact]
    public void Indexer_ARule_IsFoundByItsName()
    {
        Assert.Equal("BGB § 193", LawPacks.Germany["BGB § 193"].Name);
        Assert.Equal(
            "Germany: periods has no rule 'BGB § 194'. (Parameter 'rule')",
            Refusal(() => LawPacks.Germany["BGB § 194"]).Message
        );
    }

    [Fact]
    public void ToString_APack_NamesTheDayOfItsReading() =>
        Assert.Equal("Germany: periods (DE, as of 2026-12-01)", LawPacks.Germany.ToString());

    [Fact]
    public void Rule_WrongArguments_AreRefused()
    {
        Assert.Equal("name", Refusal(() => Rule(" ")).ParamName);
        Assert.Equal(
            "A rule that applies from 2026-12-02 cannot apply until 2026-12-01. (Parameter 'until')",
            Refusal(() =>
                LawRule.Of("a", Law, Condition.Always, LawEffect.ForbidCharge("fee"), Day.PlusDays(1), Day)
            ).Message
        );
    }

    [Theory]
    [InlineData(-1, "a does not apply on 2026-11-30: it applies from 2026-12-01 on.")]
    [InlineData(0, null)]
    [InlineData(2, null)]
    [InlineData(3, "a does not apply on 2026-12-04: it applied until 2026-12-03.")]
    public void Apply_OnADay_OnlyWhileItIsInForce(int days, string? message)
    {
        var rule = LawRule.Of("a", Law, Condition.Always, LawEffect.ForbidCharge("fee"), Day, Day.PlusDays(2));
        var answer = rule.Apply(Circumstances.None, Day.PlusDays(days));

        Assert.Equal(message is null ? AnswerStatus.Known : AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(message, answer.Findings.SingleOrDefault()?.Message);
    }

    [Fact]
    public void Apply_InScope_SaysWhichCircumstancesDecide()
    {
        var scope = Condition.Any(
            Condition.All(Condition.Holds("A"), Condition.Happened("B")),
            Condition.Not(Condition.Holds("C"))
        );
        var rule = LawRule.Of("a", Law, scope, LawEffect.ForbidCharge("fee"));

        Assert.Equal("a applies, since 'A' holds and 'B' holds. [Law, § 1]", Why(Circumstances.Of("A", "B")));
        Assert.Equal(
            "a applies, since 'C' does not hold. [Law, § 1]",
            Why(Circumstances.Of("A").With("C", Truth.False))
        );
        Assert.Equal(
            "a does not apply, since 'A' does not hold and 'C' holds. [Law, § 1]",
            Why(Circumstances.Of("C").With("A", Truth.False))
        );
        Assert.Equal(
            "Whether a applies is not known, since 'B' is not known and 'C' is not known. [Law, § 1]\n- State 'B' and 'C'.",
            Why(Circumstances.Of("A"))
        );

        string Why(Circumstances known) => rule.Apply(known, Day).Explanation.ToString();
    }

    [Fact]
    public void Apply_Always_NeedsNoCircumstance() =>
        Assert.Equal(
            "a applies, since it always does. [Law, § 1]",
            Rule("a").Apply(Circumstances.None, Day).Explanation.ToString()
        );

    [Fact]
    public void Reminder_WrongLengths_AreRefused()
    {
        Assert.Equal(
            "A reminder cannot be given from 2 weeks until 15 days before a day. (Parameter 'earliest')",
            Refusal(() => Reminder(Period.FromDays(14), Period.FromDays(15))).Message
        );
        Assert.Equal(
            "A reminder cannot be given from 3 months until 15 days before a day. (Parameter 'earliest')",
            Refusal(() => Reminder(Period.FromMonths(3), Period.FromDays(15))).Message
        );
        Assert.Equal("earliest", Refusal(() => Reminder(Period.FromMonths(1), Period.FromMonths(1))).ParamName);
        Assert.Equal(Period.FromDays(15), Reminder(Period.FromDays(16), Period.FromDays(15)).Latest);
        Assert.Equal("latest", Refusal(() => Reminder(Period.FromDays(15), Period.Zero)).ParamName);
        Assert.Equal(
            "without",
            Refusal(() => LawEffect.Reminder(Period.FromDays(2), Period.FromDays(1), WithoutReminder.None)).ParamName
        );
        Assert.Equal(
            "form",
            Refusal(() =>
                LawEffect.Reminder(Period.FromDays(2), Period.FromDays(1), WithoutReminder.NoRenewal, " ")
            ).ParamName
        );
        Assert.Equal(
            "spares",
            Refusal(() =>
                LawEffect.Reminder(
                    Period.FromDays(2),
                    Period.FromDays(1),
                    WithoutReminder.NoRenewal,
                    spares: Period.Zero
                )
            ).ParamName
        );
    }

    [Fact]
    public void Effects_WrongArguments_AreRefused()
    {
        Assert.Equal("most", Refusal(() => LawEffect.CapNotice(Period.Zero)).ParamName);
        Assert.Equal("transition", Refusal(() => LawEffect.CapNotice(Period.FromMonths(2), Period.Zero)).ParamName);
        Assert.Equal("charge", Refusal(() => LawEffect.ForbidCharge(" ")).ParamName);
        Assert.Equal("holder", Refusal(() => LawEffect.RestrictPower(PartyRole.None, PowerKind.Terminate)).ParamName);
        Assert.Equal("kind", Refusal(() => LawEffect.RestrictPower(PartyRole.Provider, PowerKind.None)).ParamName);
        Assert.Equal(
            "acts",
            Refusal(() => LawEffect.MoveLastDay(BusinessDayConvention.None, (BusinessDayConvention)9)).ParamName
        );
    }

    [Fact]
    public void ToString_OfEffects_SayWhatTheyDo() =>
        Assert.Equal(
            [
                "a reminder 1 month to 3 months before the last day for notice; without it the customer can leave at any time",
                "notice of the customer 2 months at most",
                "notice of the customer 2 months at most, transition within 30 days after it",
                "fee forbidden",
                "fee not above its cost",
                "restricted for the provider: insolvency and walk away",
                "restricted for the customer: every power of the kind step in",
                "last day for a notice: None, for another act: Following",
            ],
            new LawEffect[]
            {
                LawEffect.Reminder(Period.FromMonths(3), Period.FromMonths(1), WithoutReminder.LeaveAtAnyTime),
                LawEffect.CapNotice(Period.FromMonths(2)),
                LawEffect.CapNotice(Period.FromMonths(2), Period.FromDays(30)),
                LawEffect.ForbidCharge("fee"),
                LawEffect.LimitChargeToCost("fee"),
                LawEffect.RestrictPower(PartyRole.Provider, PowerKind.Terminate, "insolvency", "walk away"),
                LawEffect.RestrictPower(PartyRole.Customer, PowerKind.StepIn),
                LawEffect.MoveLastDay(BusinessDayConvention.None, BusinessDayConvention.Following),
            }.Select(effect => effect.ToString())
        );

    [Fact]
    public void RolledBy_ALawThatMoves_MovesTheNotice()
    {
        var days = BusinessDays.MondayToFriday(
            Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2030, 12, 31), new LocalDate(2026, 1, 1))
        );
        var (end, saturday) = (new LocalDate(2027, 6, 30), new LocalDate(2027, 5, 1));
        var (newYork, germany) = (LawPacks.NewYork["GCL § 25"], LawPacks.Germany["BGB § 193"]);

        Assert.Equal(saturday.PlusDays(2), Notice.Days(60).RolledBy(newYork, days).LatestReceipt(end).Value);
        Assert.Equal(saturday, Notice.Days(60).RolledBy(germany, days).LatestReceipt(end).Value);
        Assert.Equal(saturday.PlusDays(2), Notice.By(5, 1).RolledBy(newYork, days).LatestReceipt(end).Value);
        Assert.Equal(saturday, Notice.By(5, 1).RolledBy(germany, days).LatestReceipt(end).Value);
        Assert.Equal(
            "GOL § 5-903 says nothing of the last day of a period. (Parameter 'law')",
            Refusal(() => Notice.Days(60).RolledBy(LawPacks.NewYork["GOL § 5-903"], days)).Message
        );
    }

    private static ArgumentException Refusal(Func<object> act) => Assert.ThrowsAny<ArgumentException>(act);

    private static ReminderEffect Reminder(Period earliest, Period latest) =>
        LawEffect.Reminder(earliest, latest, WithoutReminder.NoRenewal);

    private static LawRule Rule(string name) => LawRule.Of(name, Law, Condition.Always, LawEffect.ForbidCharge("fee"));
}
