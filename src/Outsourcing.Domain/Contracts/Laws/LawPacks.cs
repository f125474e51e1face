using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Contracts;

/// <summary>Packs of laws that come with the library: what is counted in them, by their published sources.</summary>
/// <remarks>
/// They are a selection and no legal advice: look into the sources before relying on them, and write packs of your own for
/// what is missing. What they depend on is stated by the names of <see cref="LawCircumstances"/>.
/// </remarks>
public static class LawPacks
{
    private const int ReminderMostDays = 30;
    private const int ReminderLeastDays = 15;
    private const int ReminderMostMonths = 3;

    private static readonly LocalDate Read = new(2026, 12, 1);

    /// <summary>
    /// Gets the law of New York: <c>GOL § 5-903</c>, by which a renewal of services to property binds the customer only
    /// after a reminder 15 to 30 days before the last day for notice, unless it renews for a month or less; and
    /// <c>GCL § 25</c>, by which a period of a contract that ends on a Saturday, Sunday or public holiday runs to the next
    /// business day, unless the contract shows another intent.
    /// </summary>
    public static LawPack NewYork { get; } =
        LawPack.Of(
            "New York: renewals and periods",
            "US-NY",
            Read,
            LawRule.Of(
                "GOL § 5-903",
                Source.Of("New York General Obligations Law", "§ 5-903"),
                Condition.All(
                    Condition.Holds(LawCircumstances.NewYorkLaw),
                    Condition.Holds(LawCircumstances.ServiceToProperty)
                ),
                LawEffect.Reminder(
                    earliest: Period.FromDays(ReminderMostDays),
                    latest: Period.FromDays(ReminderLeastDays),
                    WithoutReminder.NoRenewal,
                    form: "in writing, served personally or by certified mail",
                    spares: Period.FromMonths(1)
                )
            ),
            LawRule.Of(
                "GCL § 25",
                Source.Of("New York General Construction Law", "§ 25"),
                Condition.All(
                    Condition.Holds(LawCircumstances.NewYorkLaw),
                    Condition.Not(Condition.Holds(LawCircumstances.NoExtension))
                ),
                LawEffect.MoveLastDay(BusinessDayConvention.Following, BusinessDayConvention.Following)
            )
        );

    /// <summary>
    /// Gets the law of France: <c>L215-1</c>, by which a consumer, and by L215-3 a non-professional, is reminded three
    /// months to one month before the last day for notice, and can leave the renewed agreement at any time without it. It
    /// does not apply between professionals. The exception for water and sanitation is not in it.
    /// </summary>
    public static LawPack France { get; } =
        LawPack.Of(
            "France: tacit renewals",
            "FR",
            Read,
            LawRule.Of(
                "L215-1",
                Source.Of("Code de la consommation (France)", "Art. L215-1 and L215-3"),
                Condition.All(
                    Condition.Holds(LawCircumstances.FrenchLaw),
                    Condition.Not(Condition.Holds(LawCircumstances.ProfessionalCustomer))
                ),
                LawEffect.Reminder(
                    earliest: Period.FromMonths(ReminderMostMonths),
                    latest: Period.FromMonths(1),
                    WithoutReminder.LeaveAtAnyTime,
                    form: "by a letter or e-mail for this alone, with the last day for notice in a box"
                ),
                from: new LocalDate(2016, 7, 1)
            )
        );

    /// <summary>
    /// Gets law of the European Union: the Data Act on switching data processing services (<c>Data Act Art. 25</c>: notice
    /// of two months and transition of 30 days at most; <c>Data Act Art. 29(2)</c>: charges for switching not above their
    /// cost; <c>Data Act Art. 29(1)</c>: none from 12 January 2027), which applies from 12 September 2025; and
    /// <c>Regulation 1182/71 Art. 3(4)</c>, by which a period of an act of the Union runs to the next working day.
    /// </summary>
    /// <remarks>A longer transition of up to seven months, where 30 days are technically unfeasible, is not in it.</remarks>
    public static LawPack EuropeanUnion { get; } =
        LawPack.Of(
            "European Union: switching and periods",
            "EU",
            Read,
            LawRule.Of(
                "Data Act Art. 25",
                DataAct("Art. 25(2)"),
                Switching,
                LawEffect.CapNotice(Period.FromMonths(2), transition: Period.FromDays(30)),
                from: DataActApplies
            ),
            LawRule.Of(
                "Data Act Art. 29(2)",
                DataAct("Art. 29(2) and (3), Art. 31(1)"),
                SwitchingOffTheShelf,
                LawEffect.LimitChargeToCost("switching charge"),
                from: DataActApplies,
                until: NoSwitchingCharges.PlusDays(-1)
            ),
            LawRule.Of(
                "Data Act Art. 29(1)",
                DataAct("Art. 29(1), Art. 31(1)"),
                SwitchingOffTheShelf,
                LawEffect.ForbidCharge("switching charge"),
                from: NoSwitchingCharges
            ),
            LawRule.Of(
                "Regulation 1182/71 Art. 3(4)",
                Source.Of("Regulation (EEC, Euratom) No 1182/71", "Art. 3(4)"),
                Condition.Holds(LawCircumstances.PeriodOfUnionAct),
                LawEffect.MoveLastDay(BusinessDayConvention.Following, BusinessDayConvention.Following),
                from: new LocalDate(1971, 7, 1)
            )
        );

    /// <summary>
    /// Gets the law of Great Britain: <c>IA 1986 s. 233B(3)</c>, by which a supplier cannot terminate because the customer
    /// became subject to an insolvency procedure, and <c>IA 1986 s. 233B(4)</c>, by which it cannot use grounds that arose
    /// before while the procedure runs; unless the office-holder or company agrees, the court permits it, or Schedule 4ZZA
    /// excludes it. In force from 26 June 2020.
    /// </summary>
    /// <remarks>The first rule restricts the powers named <c>terminate for insolvency</c> and those on the ground <c>insolvency</c>.</remarks>
    public static LawPack GreatBritain { get; } =
        LawPack.Of(
            "Great Britain: supplies in insolvency",
            "GB",
            Read,
            LawRule.Of(
                "IA 1986 s. 233B(3)",
                Source.Of("Insolvency Act 1986 (Great Britain)", "s. 233B(3) and (5), Schedule 4ZZA"),
                Protected(),
                LawEffect.RestrictPower(
                    PartyRole.Provider,
                    PowerKind.Terminate,
                    "insolvency",
                    "terminate for insolvency"
                ),
                from: new LocalDate(2020, 6, 26)
            ),
            LawRule.Of(
                "IA 1986 s. 233B(4)",
                Source.Of("Insolvency Act 1986 (Great Britain)", "s. 233B(4) and (5), Schedule 4ZZA"),
                Protected(Condition.Holds(LawCircumstances.GroundBeforeProcedure)),
                LawEffect.RestrictPower(PartyRole.Provider, PowerKind.Terminate),
                from: new LocalDate(2020, 6, 26)
            )
        );

    /// <summary>
    /// Gets the law of Germany: <c>BGB § 193</c>, by which a declaration or performance that falls on a Saturday, Sunday or
    /// public holiday is in time on the next working day, and which moves no notice that ends a contract.
    /// </summary>
    public static LawPack Germany { get; } =
        LawPack.Of(
            "Germany: periods",
            "DE",
            Read,
            LawRule.Of(
                "BGB § 193",
                Source.Of("Bürgerliches Gesetzbuch", "§ 193; for notices BGH, 17 February 2005, III ZR 172/04"),
                Condition.Holds(LawCircumstances.GermanLaw),
                LawEffect.MoveLastDay(notices: BusinessDayConvention.None, acts: BusinessDayConvention.Following)
            )
        );

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<LawPack> All { get; } = [NewYork, France, EuropeanUnion, GreatBritain, Germany];

    private static LocalDate DataActApplies => new(2025, 9, 12);

    private static LocalDate NoSwitchingCharges => new(2027, 1, 12);

    private static AllCondition Switching =>
        Condition.All(
            Condition.Holds(LawCircumstances.DataProcessing),
            Condition.Holds(LawCircumstances.CustomerInUnion),
            Condition.Not(Condition.Holds(LawCircumstances.TestVersion))
        );

    private static AllCondition SwitchingOffTheShelf =>
        Condition.All(Switching, Condition.Not(Condition.Holds(LawCircumstances.CustomBuilt)));

    private static Source DataAct(string place) => Source.Of("Regulation (EU) 2023/2854 (Data Act)", place);

    private static AllCondition Protected(params IEnumerable<Condition> more) =>
        Condition.All([
            Condition.Holds(LawCircumstances.CompanyInGreatBritain),
            Condition.Holds(LawCircumstances.InsolvencyProcedure),
            Condition.Not(
                Condition.Any(
                    Condition.Holds(LawCircumstances.ExcludedFromProtection),
                    Condition.Holds(LawCircumstances.TerminationAgreed),
                    Condition.Holds(LawCircumstances.TerminationPermitted)
                )
            ),
            .. more,
        ]);
}
