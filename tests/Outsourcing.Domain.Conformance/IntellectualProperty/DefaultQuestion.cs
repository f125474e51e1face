using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.IntellectualProperty;

/// <summary>A case about the law of a country: what the library answers to each key that it expects.</summary>
/// <remarks>Who is meant has a name here: employer and employee, or contractor and client; the one who is assigned to is the client.</remarks>
internal sealed class DefaultQuestion
{
    private const string Client = "client";
    private const string Employer = "employer";
    private const string Employee = "employee";
    private const string Contractor = "contractor";

    private static readonly LocalDate Made = new(2026, 12, 1);
    private static readonly Instant Known = Instant.FromUtc(2027, 6, 1, 0, 0);

    private static readonly string[] Read =
    [
        "author",
        "withinScopeOfEmployment",
        "inCourseOfEmployment",
        "inDuties",
        "inDutiesOrOnInstructions",
        "workType",
        "writtenAssignment",
        "signedWriting",
        "signedPresentAssignmentOfFutureCopyright",
        "contractSays",
        "backupAssignment",
        "paidFor",
        "jointOwners",
        "agreementToContrary",
        "licence",
        "transferClause",
        "licensorConsent",
        "waiverInSignedWriting",
        "assignmentMentionsEachRightWithExtentPurposePlaceDuration",
    ];

    private static readonly Dictionary<string, Func<DefaultQuestion, JsonElement, string?>> Keys = new(
        StringComparer.Ordinal
    )
    {
        ["owner"] = (own, value) => Label(value, own.OwnerLabels()),
        ["legalTitleHolder"] = (own, value) => Label(value, own.OwnerLabels()),
        ["workMadeForHire"] = (own, value) => Flag(value, own.IsMadeForHire()),
        ["economicRights"] = (own, value) => Label(value, own.EconomicRights()),
        ["copyrightTransferred"] = (own, value) => Flag(value, own.IsTransferred()),
        ["construedAs"] = (own, value) => Label(value, own.ConstruedAs()),
        ["valid"] = (own, value) => Flag(value, own.IsValid()),
        ["unmentionedRightsTransferred"] = (own, value) => Flag(value, own.PassesUnmentioned()),
        ["clientHas"] = (own, value) => Label(value, own.ClientHas()),
        ["licenseeMayTransfer"] = (own, value) => Flag(value, own.MayTransfer()),
        ["appliesToContractors"] = (own, value) => Flag(value, own.AppliesToContractors()),
        ["eachMayPractise"] = (own, value) => Flag(value, own.Joint.EachMayUse),
        ["eachMayLicenceNonExclusivelyWithoutConsent"] = (own, value) => Flag(value, own.Joint.EachMayLicense),
        ["licenceNeedsConsent"] = (own, value) => Flag(value, !own.Joint.EachMayLicense),
        ["exclusiveLicenceNeedsAll"] = (own, value) => Flag(value, own.Joint.ExclusiveLicenceNeedsAll),
        ["assignmentOfShareNeedsConsent"] = (own, value) => Flag(value, !own.Joint.EachMayAssignShare),
        ["dutyToAccount"] = (own, value) => Flag(value, own.Joint.DutyToAccount),
        ["shares"] = (own, value) => own.Shares(value),
        ["waivable"] = (own, value) => Flag(value, own.IsWaivable),
        ["assignable"] = (own, value) => Flag(value, own.IsAssignable()),
    };

    private readonly JsonElement facts;
    private readonly WorkItem item;
    private readonly IpRight right;
    private readonly bool isMoral;
    private readonly IpLaw? law;

    private DefaultQuestion(JsonElement one)
    {
        facts = one.Members("facts");
        item = CaseRights.Item(one);
        right = CaseRights.Right(one);
        isMoral = AssignmentWords.Has(one.TextOr("right", ""), "moral");
        law = IpLaws.All.FirstOrDefault(own => own.Jurisdiction == item.Jurisdiction);
    }

    /// <summary>Gets the facts that nobody reads.</summary>
    public IEnumerable<string> NotRead =>
        facts.ValueKind == JsonValueKind.Object
            ? facts.EnumerateObject().Select(own => own.Name).Where(key => !Read.Contains(key, StringComparer.Ordinal))
            : [];

    private bool IsEmployee => string.Equals(facts.TextOr("author", ""), Employee, StringComparison.Ordinal);

    /// <summary>Gets whether the work was made in the course of the employment, by the test of whichever law is asked.</summary>
    private Truth InDuties =>
        new[] { "withinScopeOfEmployment", "inCourseOfEmployment", "inDuties", "inDutiesOrOnInstructions" }
            .Select(Said)
            .FirstOrDefault(said => !said.IsUnknown);

    /// <summary>Gets whether what was agreed is in a signed writing; a contract that is quoted is one, unless a fact says otherwise.</summary>
    private Truth IsSigned =>
        Said("signedWriting") is { IsUnknown: false } signed ? signed
        : Said("signedPresentAssignmentOfFutureCopyright").IsTrue ? Truth.True
        : Said("writtenAssignment") is { IsUnknown: false } written ? written
        : facts.Has("contractSays") ? Truth.True
        : Truth.Unknown;

    private Truth IsWaivable => Truth.Of(Find<MoralRightsRule>()?.IsWaivable);

    /// <summary>Gets what co-owners may do; an agreement between them would go first, and is not quoted.</summary>
    private JointOwnershipRules Joint =>
        Said("agreementToContrary").IsTrue
            ? JointOwnershipRules.Silent
            : Find<CoOwnershipRule>()?.Rules ?? JointOwnershipRules.Silent;

    public static DefaultQuestion Of(JsonElement one) => new(one);

    public static bool Answers(string key) => Keys.ContainsKey(key);

    /// <summary>Says how the answer to a key differs from the expected one; nothing when it does not.</summary>
    public string? Differs(string key, JsonElement expected) => Keys[key](this, expected);

    private string[] OwnerLabels()
    {
        var line = Owned(Terms());
        return line is not { Standing: OwnershipStanding.Owned, Owners: [var owner] } ? ["not known"]
            : owner.Holding == Holding.ExclusiveUse ? [$"{owner.Owner} has the exclusive use"]
            : owner.Owner switch
            {
                Client when line.Since == Made => [Client, "assignee", "assignee from creation"],
                Client => [Client, "assignee"],
                Contractor => [Contractor, "independent contractor", "author"],
                Employee => [Employee, "author"],
                _ => [owner.Owner],
            };
    }

    private Truth IsMadeForHire() =>
        IsEmployee
            ? Is(Owned([]), Employer)
            : Is(
                Owned([
                    Assigned(AssignmentTerm.MadeForHireOnly(Contractor, Client), Made.PlusDays(-1), isOfAll: false),
                ]),
                Client
            );

    private string[] EconomicRights() =>
        Owned(Terms()) is { Standing: OwnershipStanding.Owned, Owners: [var owner] }
            ? owner.Holding == Holding.ExclusiveUse
                ? [$"exclusively exercisable by {owner.Owner}"]
                : [$"owned by {owner.Owner}", owner.Owner]
            : ["not known"];

    private Truth IsTransferred() => Passed(Terms());

    private string[] ConstruedAs() =>
        Owned(Terms()) is { } line && line.Findings.Any(own => own.Rule == IpRules.NoTransfer)
            ?
            [
                Find<NoTransferRule>()!.ReadAs,
                "grant of exclusive rights of use as far as the purpose requires (s. 31(5))",
                "grant of exclusive rights of use as far as the purpose requires",
                "grant of exclusive rights of use",
            ]
            : ["an assignment"];

    private Truth IsValid() =>
        facts.Has("waiverInSignedWriting") ? IsWaivable & Said("waiverInSignedWriting")
        : isMoral ? IsWaivable
        : Passed(Terms());

    private Truth PassesUnmentioned() =>
        Passed([
            Assigned(
                AssignmentTerm
                    .Present(Contractor, Client)
                    .Specified(Said("assignmentMentionsEachRightWithExtentPurposePlaceDuration")),
                Made,
                isOfAll: false
            ),
        ]);

    private string[] ClientHas() =>
        Is(Owned(Terms()), Client) is { IsTrue: true } ? ["ownership"]
        : Find<ImpliedLicenceRule>() is { } rule ? [$"implied licence {rule.Reach}", "implied licence"]
        : ["not known"];

    private Truth MayTransfer()
    {
        var clause = facts.TextOr("transferClause", "silent");
        var consent = Said("licensorConsent");
        return AssignmentWords.Has(clause, "silent")
            ? string.Equals(facts.TextOr("licence", ""), "non-exclusive", StringComparison.Ordinal)
            && Find<LicenceTransferRule>() is { } rule
                ? Truth.Of(!rule.NeedsConsent) | consent
                : consent.IsTrue
                    ? consent
                    : Truth.Unknown
            : AssignmentWords.Has(clause, "consent")
                ? consent
                : Truth.Of(!AssignmentWords.Has(clause, "not ") && !AssignmentWords.Has(clause, "prohibit")) | consent;
    }

    private Truth AppliesToContractors()
    {
        var line = Owned([], Author.Contractor(Contractor, Client));
        return Is(line, Client);
    }

    private string? Shares(JsonElement expected)
    {
        var rule = Find<CoOwnershipRule>();
        var number = facts.Has("jointOwners") ? (int)facts.Whole("jointOwners") : 2;
        if (expected.ValueKind == JsonValueKind.String)
        {
            return Label(expected, [rule?.EqualShares == true ? "equal" : "not said"]);
        }

        Ratio[] stated =
            expected.ValueKind == JsonValueKind.Array
                ? [.. expected.EnumerateArray().Select(ExactNumbers.Stated)]
                : throw new MalformedCaseException($"shares are expected, not {expected.GetRawText()}");
        return
            rule?.EqualShares == true
            && stated.Length == number
            && Array.TrueForAll(stated, share => share == Ratio.Of(1, number))
            ? null
            : $"expected {expected.GetRawText()}, actual {(rule?.EqualShares == true ? $"1/{number.ToString(CultureInfo.InvariantCulture)} each" : "not said")}";
    }

    private Truth IsAssignable() =>
        isMoral ? Truth.Of(Find<MoralRightsRule>() is null ? null : false) : Truth.Of(Find<NoTransferRule>() is null);

    private Truth Passed(IReadOnlyList<AssignmentMade> terms) =>
        Owned(terms) is { Standing: OwnershipStanding.Owned, Owners: [var owner] }
            ? Truth.Of(owner is { Owner: Client, Holding: Holding.Title })
            : Truth.Unknown;

    /// <summary>Gives what was agreed, as far as the facts say it.</summary>
    private IReadOnlyList<AssignmentMade> Terms()
    {
        if (Said("signedPresentAssignmentOfFutureCopyright").IsTrue)
        {
            return [Assigned(AssignmentTerm.OfFuture(Contractor, Client), Made.PlusDays(-1), isOfAll: false)];
        }

        var says = facts.TextOr("contractSays", "");
        if (says.Length == 0)
        {
            return Said("writtenAssignment").IsTrue || Said("signedWriting").IsTrue || Said("backupAssignment").IsTrue
                ? [Assigned(AssignmentTerm.Present(Contractor, Client), Made, isOfAll: false)]
                : [];
        }

        var isHire = AssignmentWords.Has(says, "for hire");
        var isFuture = AssignmentWords.Has(says, "future");
        AssignmentTerm? term = AssignmentWords.Of(says) switch
        {
            AssignmentWording.PromiseOnly => AssignmentTerm.Promise(Contractor, Client),
            AssignmentWording.FutureVesting => AssignmentTerm.OfFuture(Contractor, Client),
            AssignmentWording.Present => AssignmentTerm.Present(Contractor, Client),
            _ when isHire => Said("backupAssignment").IsTrue
                ? AssignmentTerm.Present(Contractor, Client)
                : AssignmentTerm.MadeForHireOnly(Contractor, Client),
            _ => null,
        };
        return term is null
            ? throw new NotBuiltException($"ownership-defaults wording '{says}' not built")
            :
            [
                Assigned(
                    isHire && !term.IsMadeForHire ? term.MadeForHire() : term,
                    isFuture ? Made.PlusDays(-1) : Made,
                    isFuture && (AssignmentWords.Has(says, "all") || AssignmentWords.Has(says, "global"))
                ),
            ];
    }

    private AssignmentMade Assigned(AssignmentTerm term, LocalDate on, bool isOfAll) =>
        AssignmentMade.Of("A", on, Known, term, IsSigned, isOfAll ? [] : [item.Name]);

    private OwnershipLine? Owned(IReadOnlyList<AssignmentMade> terms) =>
        Owned(
            terms,
            IsEmployee ? Author.Employee(Employee, Employer, InDuties) : Author.Contractor(Contractor, Client)
        );

    private OwnershipLine? Owned(IReadOnlyList<AssignmentMade> terms, Author author)
    {
        var answer = Agreement
            .Between(Party.Customer(author.WorkedFor!), Party.Provider(author.Name!))
            .Document("facts", Made.PlusYears(-1))
            .Record([
                .. terms,
                Contribution.Of("W", Made, Known, item.Name, author, author.WorkedFor!, item.Jurisdiction),
            ])
            .AsOf(Made.PlusMonths(1), Known)
            .WhoOwns(item, right);
        return answer.TryGetValue(out var ownership) && ownership.Lines is [var line] ? line : null;
    }

    private static Truth Is(OwnershipLine? line, string owner) =>
        line is { Standing: OwnershipStanding.Owned } ? Truth.Of(line.IsWhollyOf(owner)) : Truth.Unknown;

    private T? Find<T>()
        where T : IpLawRule => law?.Find<T>(right, Made, item.WorkType);

    private Truth Said(string key) =>
        facts.Optional(key).ValueKind switch
        {
            JsonValueKind.True => Truth.True,
            JsonValueKind.False => Truth.False,
            JsonValueKind.Undefined => Truth.Unknown,
            _ => throw new MalformedCaseException($"'{key}' is neither true nor false"),
        };

    private static string? Label(JsonElement expected, string[] actual)
    {
        var text =
            expected.ValueKind == JsonValueKind.String
                ? expected.GetString()!
                : throw new MalformedCaseException($"a text is expected, not {expected.GetRawText()}");
        return actual.Contains(text, StringComparer.Ordinal) ? null : $"expected {text}, actual {actual[0]}";
    }

    private static string? Flag(JsonElement expected, Truth actual)
    {
        if (expected.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw new MalformedCaseException($"true or false is expected, not {expected.GetRawText()}");
        }

        return actual == Truth.Of(expected.GetBoolean()) ? null : $"expected {expected.GetRawText()}, actual {actual}";
    }
}
