using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One rule of law about a right, from when until when, with its source.</summary>
/// <remarks>
/// A closed set: <see cref="EmployeeWorkRule"/>, <see cref="CommissionedWorkRule"/>, <see cref="AssignmentFormRule"/>,
/// <see cref="NoTransferRule"/>, <see cref="FutureWorksRule"/>, <see cref="SpecificationRule"/>,
/// <see cref="CoOwnershipRule"/>, <see cref="MoralRightsRule"/>, <see cref="LaterTakerRule"/>,
/// <see cref="ImpliedLicenceRule"/> and <see cref="LicenceTransferRule"/>. Two are equal when kind and all members are.
/// Immutable.
/// </remarks>
public abstract record IpLawRule
{
    private protected IpLawRule(IpRight right, Source source)
    {
        Guard.Against.OutOfRange((int)right, nameof(right), (int)IpRight.Copyright, (int)IpRight.TradeMark);
        Right = right;
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the right that it is about.</summary>
    public IpRight Right { get; }

    /// <summary>Gets where it is published.</summary>
    public Source Source { get; }

    /// <summary>Gets the kind of work that it is limited to; <see langword="null"/> for all kinds.</summary>
    public string? WorkType { get; private init; }

    /// <summary>Gets the first day on which it applies; <see langword="null"/> when that lies before all that matters.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>Gets the last day on which it applies; <see langword="null"/> for no end.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>Gets what it says, for a person.</summary>
    internal abstract string Says { get; }

    /// <summary>Says whether it applies on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool IsInForce(LocalDate on) => !(on < From) && !(on > Until);

    /// <summary>Limits it to one kind of work.</summary>
    /// <param name="workType">The kind, such as <see cref="WorkTypes.Software"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The kind is blank.</exception>
    public IpLawRule ForWork(string workType) => this with { WorkType = Guard.Against.NoText(workType).Trim() };

    /// <summary>Says from when until when it applies.</summary>
    /// <param name="from">The first day; <see langword="null"/> when that lies before all that matters.</param>
    /// <param name="until">The last day; <see langword="null"/> for no end.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public IpLawRule InForce(LocalDate? from, LocalDate? until = null) =>
        until < from
            ? throw new ArgumentException(
                $"The last day, {CivilDay.Text(until.Value)}, lies before the first, {CivilDay.Text(from.Value)}.",
                nameof(until)
            )
            : this with
            {
                From = from?.WithCalendar(CalendarSystem.Iso),
                Until = until?.WithCalendar(CalendarSystem.Iso),
            };

    /// <summary>Returns text such as <c>copyright: work of employees is first owned by the employer [CDPA 1988, s. 11(2)]</c>.</summary>
    /// <returns>What it says and where that stands.</returns>
    public sealed override string ToString() =>
        $"{Right.Words()}{(WorkType is null ? "" : $" in {WorkType}")}: {Says} [{Source}]";
}

/// <summary>Who first owns what an employee makes in the course of the employment.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record EmployeeWorkRule : IpLawRule
{
    private EmployeeWorkRule(IpRight right, EmployeeWork outcome, Source source)
        : base(right, source)
    {
        Guard.Against.OutOfRange(
            (int)outcome,
            nameof(outcome),
            (int)EmployeeWork.EmployerOwns,
            (int)EmployeeWork.AuthorOwns
        );
        Outcome = outcome;
    }

    /// <summary>Gets who it is.</summary>
    public EmployeeWork Outcome { get; }

    internal override string Says =>
        Outcome switch
        {
            EmployeeWork.EmployerOwns => "work of employees in their duties is first owned by the employer",
            EmployeeWork.EmployerExercises =>
                "the rights in work of employees in their duties are exercised by the employer alone",
            _ => "work of employees is first owned by its author",
        };

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="outcome">Who first owns it.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A value is none, or the source is <see langword="null"/>.</exception>
    public static EmployeeWorkRule Of(IpRight right, EmployeeWork outcome, Source source) =>
        new(right, outcome, source);
}

/// <summary>What somebody makes on commission without being employed is the author's, unless it is a work made for hire of the kinds named.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record CommissionedWorkRule : IpLawRule
{
    private CommissionedWorkRule(IpRight right, ValueList<string> madeForHire, Source source)
        : base(right, source) => MadeForHire = madeForHire;

    /// <summary>
    /// Gets the kinds of work that can be made for hire by a signed writing, in the order in which they were given; empty for
    /// none.
    /// </summary>
    public IReadOnlyList<string> MadeForHire { get; }

    internal override string Says =>
        MadeForHire.Count == 0
            ? "commissioned work is first owned by its author"
            : "commissioned work is first owned by its author, unless it is made for hire by a signed writing and is one of: "
                + string.Join("; ", MadeForHire);

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="source">Where it is published.</param>
    /// <param name="madeForHire">The kinds of work that can be made for hire by a signed writing.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or a kind is blank.</exception>
    public static CommissionedWorkRule Of(IpRight right, Source source, params IEnumerable<string> madeForHire) =>
        new(
            right,
            ValueList.Of(
                Guard
                    .Against.NullElement(madeForHire)
                    .Select(kind => Guard.Against.NoText(kind, nameof(madeForHire)).Trim())
            ),
            source
        );
}

/// <summary>In which form an assignment has effect.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record AssignmentFormRule : IpLawRule
{
    private AssignmentFormRule(IpRight right, bool needsSignedWriting, Source source)
        : base(right, source) => NeedsSignedWriting = needsSignedWriting;

    /// <summary>Gets whether it needs a writing that the one who assigns signed; else any form will do.</summary>
    public bool NeedsSignedWriting { get; }

    internal override string Says =>
        NeedsSignedWriting ? "an assignment needs a signed writing" : "an assignment needs no form";

    /// <summary>Creates: an assignment needs a writing that the one who assigns signed.</summary>
    /// <param name="right">The right.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static AssignmentFormRule SignedWriting(IpRight right, Source source) =>
        new(right, needsSignedWriting: true, source);

    /// <summary>Creates: an assignment needs no form.</summary>
    /// <inheritdoc cref="SignedWriting"/>
    public static AssignmentFormRule AnyForm(IpRight right, Source source) =>
        new(right, needsSignedWriting: false, source);
}

/// <summary>The right cannot be transferred; an assignment is read as a grant of exclusive rights of use.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record NoTransferRule : IpLawRule
{
    private NoTransferRule(IpRight right, string readAs, Source source)
        : base(right, source) => ReadAs = Guard.Against.NoText(readAs).Trim();

    /// <summary>Gets as what an assignment is read, in words.</summary>
    public string ReadAs { get; }

    internal override string Says => $"it is not transferable; an assignment is read as {ReadAs}";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="readAs">As what an assignment is read, in words.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the text is blank.</exception>
    public static NoTransferRule Of(IpRight right, string readAs, Source source) => new(right, readAs, source);
}

/// <summary>A global assignment of all future works has no effect for works that did not exist.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record FutureWorksRule : IpLawRule
{
    private FutureWorksRule(IpRight right, Source source)
        : base(right, source) { }

    internal override string Says => "a global assignment of future works is void";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static FutureWorksRule GlobalAssignmentVoid(IpRight right, Source source) => new(right, source);
}

/// <summary>Only what an assignment mentions, with extent, purpose, place and duration, passes.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record SpecificationRule : IpLawRule
{
    private SpecificationRule(IpRight right, Source source)
        : base(right, source) { }

    internal override string Says =>
        "only rights that the assignment mentions, with extent, purpose, place and duration, pass";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static SpecificationRule EachRightMentioned(IpRight right, Source source) => new(right, source);
}

/// <summary>What several owners may do where they did not agree on it, and in which shares they own.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record CoOwnershipRule : IpLawRule
{
    private CoOwnershipRule(IpRight right, JointOwnershipRules rules, bool equalShares, Source source)
        : base(right, source)
    {
        Rules = Guard.Against.Null(rules);
        EqualShares = equalShares;
    }

    /// <summary>Gets what each may do.</summary>
    public JointOwnershipRules Rules { get; }

    /// <summary>Gets whether authors own in equal shares where none are stated; else the law says nothing of it.</summary>
    public bool EqualShares { get; }

    internal override string Says =>
        $"{Rules}; {(EqualShares ? "authors own in equal shares" : "shares are not said")}";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="rules">What each may do.</param>
    /// <param name="equalShares">Whether authors own in equal shares where none are stated.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or an argument is <see langword="null"/>.</exception>
    public static CoOwnershipRule Of(IpRight right, JointOwnershipRules rules, bool equalShares, Source source) =>
        new(right, rules, equalShares, source);
}

/// <summary>Whether authors can waive their moral rights, or assign them.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record MoralRightsRule : IpLawRule
{
    private MoralRightsRule(IpRight right, bool waivable, Source source)
        : base(right, source) => IsWaivable = waivable;

    /// <summary>Gets whether a waiver in a signed writing has effect.</summary>
    public bool IsWaivable { get; }

    internal override string Says =>
        IsWaivable
            ? "moral rights can be waived in a signed writing, and not assigned"
            : "moral rights can be neither waived nor assigned";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right, usually copyright.</param>
    /// <param name="waivable">Whether a waiver in a signed writing has effect.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static MoralRightsRule Of(IpRight right, bool waivable, Source source) => new(right, waivable, source);
}

/// <summary>The one who commissioned a work that stays with its author has a licence of limited reach.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record ImpliedLicenceRule : IpLawRule
{
    private ImpliedLicenceRule(IpRight right, string reach, Source source)
        : base(right, source) => Reach = Guard.Against.NoText(reach).Trim();

    /// <summary>Gets how far it reaches, in words.</summary>
    public string Reach { get; }

    internal override string Says => $"the one who commissioned the work has an implied licence, {Reach}";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="reach">How far it reaches, in words.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the text is blank.</exception>
    public static ImpliedLicenceRule Of(IpRight right, string reach, Source source) => new(right, reach, source);
}

/// <summary>Whether a licensee may transfer a non-exclusive licence where the licence says nothing and the licensor does not consent.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record LicenceTransferRule : IpLawRule
{
    private LicenceTransferRule(IpRight right, bool needsConsent, Source source)
        : base(right, source) => NeedsConsent = needsConsent;

    /// <summary>Gets whether the licensor has to consent.</summary>
    public bool NeedsConsent { get; }

    internal override string Says =>
        $"a non-exclusive licence is transferable {(NeedsConsent ? "only with" : "without")} the consent of the licensor";

    /// <summary>Creates the rule.</summary>
    /// <param name="right">The right.</param>
    /// <param name="needsConsent">Whether the licensor has to consent.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static LicenceTransferRule NonExclusive(IpRight right, bool needsConsent, Source source) =>
        new(right, needsConsent, source);
}
