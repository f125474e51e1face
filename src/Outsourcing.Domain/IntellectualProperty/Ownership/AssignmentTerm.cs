using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What somebody assigns to somebody else: with which words, on which condition, and how much of it.</summary>
/// <remarks>
/// It stands in a clause (<see cref="OwnershipRule"/>) or in an assignment that was made (<see cref="AssignmentMade"/>).
/// Without further steps all rights pass, for all fields and territories, at once. Two are equal when all members are.
/// Immutable.
/// </remarks>
public sealed record AssignmentTerm
{
    private AssignmentTerm(string from, string to, AssignmentWording wording)
    {
        From = Guard.Against.NoText(from).Trim();
        To = Guard.Against.NoText(to).Trim();
        Wording = wording;
        if (string.Equals(From, To, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{From}' cannot assign to itself.", nameof(to));
        }
    }

    /// <summary>Gets who assigns.</summary>
    public string From { get; }

    /// <summary>Gets to whom.</summary>
    public string To { get; }

    /// <summary>Gets the words of the assignment.</summary>
    public AssignmentWording Wording { get; private init; }

    /// <summary>Gets whether works are said to be made for hire; the words of assignment are the back-up then.</summary>
    public bool IsMadeForHire { get; private init; }

    /// <summary>Gets which undivided share of the work passes, above 0 and at most 1; who owns less passes all there is.</summary>
    public Ratio Share { get; private init; } = Ratio.One;

    /// <summary>Gets what has to happen to the milestone of the item first.</summary>
    public VestingEvent After { get; private init; }

    /// <summary>Gets what else has to hold first; once it has held, the rights stay where they passed.</summary>
    public Condition Condition { get; private init; } = Condition.Always;

    /// <summary>Gets the rights that pass, by number; empty for all.</summary>
    public IReadOnlyList<IpRight> Rights { get; private init; } = ValueList<IpRight>.Empty;

    /// <summary>Gets the fields of use for which they pass.</summary>
    public Extent Fields { get; private init; } = Extent.All;

    /// <summary>Gets the territories for which they pass, as ISO 3166-1 alpha-2 codes or other names.</summary>
    public Extent Territories { get; private init; } = Extent.All;

    /// <summary>Gets whether each right that passes is mentioned with its extent, purpose, place and duration, as some laws ask.</summary>
    public Truth IsSpecified { get; private init; }

    /// <summary>Gets what is said about moral rights.</summary>
    public MoralRightsTerm MoralRights { get; private init; }

    /// <summary>Gets the clause that grants a licence back, or <see langword="null"/>.</summary>
    public ClauseReference? LicenceBack { get; private init; }

    /// <summary>Gets whether the one who assigns has to do what else it takes, such as to sign a deed.</summary>
    public bool FurtherAssurance { get; private init; }

    /// <summary>Creates "hereby assigns".</summary>
    /// <param name="from">Who assigns.</param>
    /// <param name="to">To whom.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    public static AssignmentTerm Present(string from, string to) => new(from, to, AssignmentWording.Present);

    /// <summary>Creates "hereby assigns all future rights".</summary>
    /// <inheritdoc cref="Present"/>
    public static AssignmentTerm OfFuture(string from, string to) => new(from, to, AssignmentWording.FutureVesting);

    /// <summary>Creates "shall assign".</summary>
    /// <inheritdoc cref="Present"/>
    public static AssignmentTerm Promise(string from, string to) => new(from, to, AssignmentWording.PromiseOnly);

    /// <summary>Creates "shall be works made for hire", without a back-up assignment.</summary>
    /// <inheritdoc cref="Present"/>
    public static AssignmentTerm MadeForHireOnly(string from, string to) =>
        new(from, to, AssignmentWording.None) { IsMadeForHire = true };

    /// <summary>Says that the works are made for hire, and that the words of assignment are the back-up.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm MadeForHire() => this with { IsMadeForHire = true };

    /// <summary>Limits it to an undivided share.</summary>
    /// <param name="share">The share, above 0 and at most 1.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The share is not above 0 and at most 1.</exception>
    public AssignmentTerm OfShare(Ratio share) => this with { Share = IpGuards.Share(share)!.Value };

    /// <summary>Lets the rights pass when the milestone is paid.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm OnPayment() => this with { After = VestingEvent.Payment };

    /// <summary>Lets the rights pass when the milestone is accepted.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm OnAcceptance() => this with { After = VestingEvent.Acceptance };

    /// <summary>Lets the rights pass when a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public AssignmentTerm If(Condition condition) => this with { Condition = Guard.Against.Null(condition) };

    /// <summary>Limits it to some rights.</summary>
    /// <param name="rights">The rights, at least one.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">There is no right, or one is none.</exception>
    public AssignmentTerm Only(params IEnumerable<IpRight> rights) => this with { Rights = IpRights.Checked(rights) };

    /// <summary>Limits it to fields of use.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is <see langword="null"/>.</exception>
    public AssignmentTerm ForFields(Extent fields) => this with { Fields = Guard.Against.Null(fields) };

    /// <summary>Limits it to territories.</summary>
    /// <param name="territories">The territories.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territories"/> is <see langword="null"/>.</exception>
    public AssignmentTerm ForTerritories(Extent territories) =>
        this with
        {
            Territories = Guard.Against.Null(territories),
        };

    /// <summary>Says whether each right is mentioned with its extent, purpose, place and duration.</summary>
    /// <param name="specified">Whether it is.</param>
    /// <returns>The term.</returns>
    public AssignmentTerm Specified(Truth specified) => this with { IsSpecified = specified };

    /// <summary>Says that moral rights are waived.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm WaivingMoralRights() => this with { MoralRights = MoralRightsTerm.Waived };

    /// <summary>Says that moral rights are not asserted.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm NotAssertingMoralRights() => this with { MoralRights = MoralRightsTerm.NotAsserted };

    /// <summary>Names the clause that grants a licence back.</summary>
    /// <param name="clause">The clause, such as <c>MSA § 11.5</c>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    public AssignmentTerm WithLicenceBack(string clause) => this with { LicenceBack = ClauseReference.Parse(clause) };

    /// <summary>Adds the duty to do what else it takes.</summary>
    /// <returns>The term.</returns>
    public AssignmentTerm WithFurtherAssurance() => this with { FurtherAssurance = true };

    /// <summary>Returns text such as <c>Larkfield hereby assigns to Northquay, after payment of the milestone</c>.</summary>
    /// <returns>The term in words.</returns>
    public override string ToString() => AssignmentWords.Of(this);
}
