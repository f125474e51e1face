using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Laws that come with the library, by their published sources.</summary>
/// <remarks>
/// A selection and no legal advice: look into the sources before relying on them, and write laws of your own for what is
/// missing. Copyright and patents are in them; of what they do not say nothing is assumed.
/// </remarks>
public static class IpLaws
{
    private static readonly LocalDate Read = new(2026, 12, 1);

    /// <summary>
    /// Gets the law of the United States: work made for hire, signed writings, co-owners, and recording against later takers.
    /// The longer time for recording transfers of copyright that were executed abroad is not in it.
    /// </summary>
    public static IpLaw UnitedStates { get; } =
        IpLaw.Of(
            Country.Of("US"),
            Read,
            EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerOwns, Copyright("§§ 101, 201(b)")),
            CommissionedWorkRule.Of(
                IpRight.Copyright,
                Copyright("§§ 101, 201"),
                WorkTypes.Collective,
                WorkTypes.Audiovisual,
                WorkTypes.Translation,
                WorkTypes.Supplementary,
                WorkTypes.Compilation,
                WorkTypes.Instructional,
                WorkTypes.Test,
                WorkTypes.TestAnswers,
                WorkTypes.Atlas
            ),
            AssignmentFormRule.SignedWriting(IpRight.Copyright, Copyright("§ 204(a)")),
            LaterTakerRule.UnlessRegistered(
                IpRight.Copyright,
                Period.FromMonths(1),
                laterMustRegister: true,
                Copyright("§ 205(d)")
            ),
            CoOwnershipRule.Of(
                IpRight.Copyright,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.True,
                    eachMayLicense: Truth.True,
                    exclusiveLicenceNeedsAll: Truth.True,
                    eachMayAssignShare: Truth.True,
                    dutyToAccount: Truth.True
                ),
                equalShares: true,
                Copyright("§ 201(a), and case law")
            ),
            MoralRightsRule.Of(IpRight.Copyright, waivable: true, Copyright("§ 106A(e), for works of visual art")),
            EmployeeWorkRule.Of(
                IpRight.Patent,
                EmployeeWork.AuthorOwns,
                Source.Of("Stanford v. Roche, 563 U.S. 776 (2011)")
            ),
            CommissionedWorkRule.Of(IpRight.Patent, Source.Of("Stanford v. Roche, 563 U.S. 776 (2011)")),
            AssignmentFormRule.SignedWriting(IpRight.Patent, Patents("§ 261")),
            LaterTakerRule.UnlessRegistered(
                IpRight.Patent,
                Period.FromMonths(3),
                laterMustRegister: false,
                Patents("§ 261")
            ),
            CoOwnershipRule.Of(
                IpRight.Patent,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.True,
                    eachMayLicense: Truth.True,
                    exclusiveLicenceNeedsAll: Truth.True,
                    eachMayAssignShare: Truth.True,
                    dutyToAccount: Truth.False
                ),
                equalShares: true,
                Patents("§ 262, and case law")
            ),
            LicenceTransferRule.NonExclusive(
                IpRight.Patent,
                needsConsent: true,
                Source.Of("In re CFLC, 89 F.3d 673 (9th Cir. 1996)")
            )
        );

    /// <summary>
    /// Gets the law of the United Kingdom: work of employees, signed writings, co-owners, moral rights, and the implied licence
    /// of the one who commissions. What holds against a later taker is not in it.
    /// </summary>
    public static IpLaw UnitedKingdom { get; } =
        IpLaw.Of(
            Country.Of("GB"),
            Read,
            EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerOwns, Cdpa("s. 11(2)")),
            CommissionedWorkRule.Of(IpRight.Copyright, Cdpa("s. 11(1)")),
            AssignmentFormRule.SignedWriting(IpRight.Copyright, Cdpa("ss. 90(3), 91(1)")),
            CoOwnershipRule.Of(
                IpRight.Copyright,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.False,
                    eachMayLicense: Truth.False,
                    exclusiveLicenceNeedsAll: Truth.True
                ),
                equalShares: false,
                Cdpa("ss. 16(2), 173(2)")
            ),
            MoralRightsRule.Of(IpRight.Copyright, waivable: true, Cdpa("ss. 87(2), 94")),
            ImpliedLicenceRule.Of(
                IpRight.Copyright,
                "limited to what was contemplated and necessary",
                Source.Of("Ray v Classic FM [1998] EWHC Patents 333")
            ),
            EmployeeWorkRule.Of(IpRight.Patent, EmployeeWork.EmployerOwns, PatentsAct("s. 39")),
            CommissionedWorkRule.Of(IpRight.Patent, PatentsAct("s. 7")),
            AssignmentFormRule.SignedWriting(IpRight.Patent, PatentsAct("s. 30(6)")),
            CoOwnershipRule.Of(
                IpRight.Patent,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.True,
                    eachMayLicense: Truth.False,
                    exclusiveLicenceNeedsAll: Truth.True,
                    eachMayAssignShare: Truth.False,
                    dutyToAccount: Truth.False
                ),
                equalShares: true,
                PatentsAct("s. 36")
            )
        );

    /// <summary>
    /// Gets the law of Germany on copyright: it stays with its author, and what is assigned is read as rights of use; those in
    /// software of employees are exercised by the employer.
    /// </summary>
    public static IpLaw Germany { get; } =
        IpLaw.Of(
            Country.Of("DE"),
            Read,
            EmployeeWorkRule
                .Of(IpRight.Copyright, EmployeeWork.EmployerExercises, UrhG("§ 69b"))
                .ForWork(WorkTypes.Software),
            CommissionedWorkRule.Of(IpRight.Copyright, UrhG("§ 7")),
            NoTransferRule.Of(
                IpRight.Copyright,
                "a grant of exclusive rights of use, as far as the purpose of the contract requires",
                UrhG("§§ 29(1), 31(5)")
            ),
            LaterTakerRule.EarlierHolds(IpRight.Copyright, UrhG("§ 33")),
            CoOwnershipRule.Of(
                IpRight.Copyright,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.False,
                    eachMayLicense: Truth.False,
                    exclusiveLicenceNeedsAll: Truth.True,
                    eachMayAssignShare: Truth.False,
                    dutyToAccount: Truth.True
                ),
                equalShares: false,
                UrhG("§ 8")
            ),
            MoralRightsRule.Of(IpRight.Copyright, waivable: false, UrhG("§§ 12 to 14, 29(1)"))
        );

    /// <summary>
    /// Gets the law of France on copyright: the author owns also as an employee, but for software; future works are not
    /// assigned globally, and only what is mentioned passes.
    /// </summary>
    public static IpLaw France { get; } =
        IpLaw.Of(
            Country.Of("FR"),
            Read,
            EmployeeWorkRule
                .Of(IpRight.Copyright, EmployeeWork.EmployerOwns, Cpi("Art. L113-9"))
                .ForWork(WorkTypes.Software),
            EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.AuthorOwns, Cpi("Art. L111-1")),
            CommissionedWorkRule.Of(IpRight.Copyright, Cpi("Art. L111-1")),
            FutureWorksRule.GlobalAssignmentVoid(IpRight.Copyright, Cpi("Art. L131-1")),
            SpecificationRule.EachRightMentioned(IpRight.Copyright, Cpi("Art. L131-3")),
            CoOwnershipRule.Of(
                IpRight.Copyright,
                JointOwnershipRules.Of(
                    eachMayUse: Truth.False,
                    eachMayLicense: Truth.False,
                    exclusiveLicenceNeedsAll: Truth.True
                ),
                equalShares: false,
                Cpi("Art. L113-3")
            ),
            MoralRightsRule.Of(IpRight.Copyright, waivable: false, Cpi("Art. L121-1"))
        );

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<IpLaw> All { get; } = [UnitedStates, UnitedKingdom, Germany, France];

    private static Source Copyright(string place) => Source.Of("17 U.S.C.", place);

    private static Source Patents(string place) => Source.Of("35 U.S.C.", place);

    private static Source Cdpa(string place) => Source.Of("Copyright, Designs and Patents Act 1988 (UK)", place);

    private static Source PatentsAct(string place) => Source.Of("Patents Act 1977 (UK)", place);

    private static Source UrhG(string place) => Source.Of("Urheberrechtsgesetz (Germany)", place);

    private static Source Cpi(string place) => Source.Of("Code de la propriété intellectuelle (France)", place);
}
