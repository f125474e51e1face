using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Packs of laws that protect disclosures which no contract can forbid, by their published sources.</summary>
/// <remarks>
/// They are a selection and no legal advice: look into the sources before relying on them, and write packs of your own for
/// what is missing. What they depend on is stated by the names of <see cref="ConfidentialityCircumstances"/>.
/// </remarks>
public static class DisclosureLaws
{
    private static readonly LocalDate Read = new(2026, 12, 1);

    /// <summary>
    /// Gets the law of the European Union: <c>Art. 24</c> of the Directive on the protection of persons who report breaches of
    /// Union law, by which their rights cannot be waived by an agreement; and <c>DORA Art. 30(3)(e)</c>, by which a contract on
    /// ICT services for critical or important functions gives the competent authority unrestricted access.
    /// </summary>
    public static LawPack EuropeanUnion { get; } =
        LawPack.Of(
            "European Union: disclosures",
            "EU",
            Read,
            LawRule.Of(
                "Art. 24",
                Source.Of("Directive (EU) 2019/1937", "Art. 24 and 21(2)"),
                Reporting(
                    Condition.Holds(ConfidentialityCircumstances.UnionWhistleblowing),
                    Condition.Holds(ConfidentialityCircumstances.ToAuthority)
                ),
                LawEffect.ProtectDisclosure("a report of a breach of Union law to an authority"),
                from: new LocalDate(2021, 12, 17)
            ),
            LawRule.Of(
                "DORA Art. 30(3)(e)",
                Source.Of("Regulation (EU) 2022/2554", "Art. 30(3)(e)"),
                Condition.All(
                    Condition.Holds(ConfidentialityCircumstances.UnionFinancialEntity),
                    Condition.Holds(ConfidentialityCircumstances.ToAuthority)
                ),
                LawEffect.ProtectDisclosure("access of the competent authority to ICT services of a financial entity"),
                from: new LocalDate(2025, 1, 17)
            )
        );

    /// <summary>
    /// Gets the law of Great Britain: <c>ERA s. 43J</c>, by which an agreement between a worker and the employer is void as far
    /// as it precludes a protected disclosure.
    /// </summary>
    public static LawPack GreatBritain { get; } =
        LawPack.Of(
            "Great Britain: disclosures",
            "GB",
            Read,
            LawRule.Of(
                "ERA s. 43J",
                Source.Of("Employment Rights Act 1996", "s. 43J"),
                Reporting(
                    Condition.Holds(ConfidentialityCircumstances.BritishEmployment),
                    Condition.Any(
                        Condition.Holds(ConfidentialityCircumstances.ToAuthority),
                        Condition.Holds(ConfidentialityCircumstances.ToAdviser)
                    )
                ),
                LawEffect.ProtectDisclosure("a protected disclosure of a worker"),
                from: new LocalDate(1999, 7, 2)
            )
        );

    /// <summary>
    /// Gets the law of the United States: <c>18 USC § 1833(b)</c>, by which nobody is liable under a law on trade secrets for
    /// disclosing one in confidence to an official or an attorney, only to report or look into a suspected violation of law;
    /// and <c>17 CFR § 240.21F-17(a)</c>, by which nobody may impede, by enforcing a confidentiality agreement, that somebody
    /// tells the Securities and Exchange Commission of a possible violation of securities law.
    /// </summary>
    public static LawPack UnitedStates { get; } =
        LawPack.Of(
            "United States: disclosures",
            "US",
            Read,
            LawRule.Of(
                "18 USC § 1833(b)",
                Source.Of("United States Code, Title 18", "§ 1833(b)"),
                Condition.All(
                    Reporting(
                        Condition.Holds(ConfidentialityCircumstances.UnitedStatesLaw),
                        Condition.Any(
                            Condition.Holds(ConfidentialityCircumstances.ToAuthority),
                            Condition.Holds(ConfidentialityCircumstances.ToAdviser)
                        )
                    ),
                    Condition.Holds(ConfidentialityCircumstances.TradeSecret)
                ),
                LawEffect.ProtectDisclosure("a trade secret in confidence to an official or an attorney"),
                from: new LocalDate(2016, 5, 11)
            ),
            LawRule.Of(
                "17 CFR § 240.21F-17(a)",
                Source.Of("Code of Federal Regulations (United States), Title 17", "§ 240.21F-17(a)"),
                Reporting(
                    Condition.Holds(ConfidentialityCircumstances.UnitedStatesLaw),
                    Condition.Holds(ConfidentialityCircumstances.ToAuthority)
                ),
                LawEffect.ProtectDisclosure("a report to the Securities and Exchange Commission"),
                from: new LocalDate(2011, 8, 12)
            )
        );

    /// <summary>Gets all packs of this class.</summary>
    public static IReadOnlyList<LawPack> All => [EuropeanUnion, GreatBritain, UnitedStates];

    private static AllCondition Reporting(params IEnumerable<Condition> where) =>
        Condition.All(
            where
                .Append(Condition.Holds(ConfidentialityCircumstances.PersonAtWork))
                .Append(Condition.Holds(ConfidentialityCircumstances.ReportsBreach))
        );
}
