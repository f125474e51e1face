using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A rule about an action: who may do it or must not, on which condition, with which exceptions.</summary>
/// <remarks>
/// <para>
/// What no norm permits is not permitted. A prohibition that needs a consent permits what it forbids once that is given;
/// a prohibition inside one of its exceptions brings it back as it is, with that consent, unless it states another.
/// Actions and parties are compared letter by letter.
/// </para>
/// <para>Two norms are equal when all parts are equal, lists in their order. Immutable.</para>
/// </remarks>
public sealed record Norm : Provision
{
    /// <summary>Exceptions in exceptions; documents and recursions go as deep and no deeper.</summary>
    private const int MostDepth = 8;

    private readonly Norm[] exceptions = [];
    private readonly ClauseReference[] excepts = [];
    private readonly string[] duties = [];

    private Norm(NormEffect effect, string action, string? by)
    {
        Effect = effect;
        Action = Guard.Against.NoText(action).Trim();
        By = by is null ? null : Guard.Against.NoText(by).Trim();
    }

    private Norm(Norm other, Norm[]? exceptions = null, ClauseReference[]? excepts = null, string[]? duties = null)
        : base(other)
    {
        (Effect, Action, By) = (other.Effect, other.Action, other.By);
        (Condition, Consent, Consequence, Holding) = (other.Condition, other.Consent, other.Consequence, other.Holding);
        this.exceptions = exceptions ?? other.exceptions;
        this.excepts = excepts ?? other.excepts;
        this.duties = duties ?? other.duties;
    }

    /// <summary>Gets whether it permits or forbids.</summary>
    public NormEffect Effect { get; }

    /// <summary>Gets the action, such as <c>assign</c>.</summary>
    public string Action { get; }

    /// <summary>Gets the name of the party that it is about; <see langword="null"/> for either party.</summary>
    public string? By { get; }

    /// <summary>Gets the condition on which it depends.</summary>
    public Condition Condition { get; private init; } = Condition.Always;

    /// <summary>Gets its own exceptions, which say the opposite about the same action.</summary>
    public IReadOnlyList<Norm> Exceptions => Array.AsReadOnly(exceptions);

    /// <summary>Gets the clauses from whose norms it makes an exception.</summary>
    public IReadOnlyList<ClauseReference> Excepts => Array.AsReadOnly(excepts);

    /// <summary>Gets the consent that is needed; <see langword="null"/> for none.</summary>
    public Consent? Consent { get; private init; }

    /// <summary>Gets what the clause says follows when a prohibition is disregarded.</summary>
    public NormConsequence Consequence { get; private init; }

    /// <summary>Gets what has to be done before a permission can be used, in the order in which it was given.</summary>
    public IReadOnlyList<string> DutiesFirst => Array.AsReadOnly(duties);

    /// <summary>Gets the days on which it holds.</summary>
    public NormPeriod Holding { get; private init; } = NormPeriod.Always;

    private int Depth => 1 + exceptions.Select(exception => exception.Depth).DefaultIfEmpty(0).Max();

    /// <summary>Creates a norm that permits an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="by">The name of the party; <see langword="null"/> for either party.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Norm Permit(string action, string? by = null) => new(NormEffect.Permit, action, by);

    /// <summary>Creates a norm that forbids an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="by">The name of the party; <see langword="null"/> for either party.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Norm Forbid(string action, string? by = null) => new(NormEffect.Forbid, action, by);

    /// <summary>Makes the norm depend on a condition; what it depended on before no longer counts.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public Norm When(Condition condition) => new(this) { Condition = Guard.Against.Null(condition) };

    /// <summary>Adds exceptions: no assignment, except to affiliates.</summary>
    /// <param name="added">Norms that say the opposite about the same action.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">An exception says the same, is about another action or <see langword="null"/>, or exceptions stand in each other more than 8 deep.</exception>
    public Norm Except(params IEnumerable<Norm> added)
    {
        var copy = Guard.Against.NullElement(added);
        foreach (var exception in copy)
        {
            if (exception.Effect == Effect || !string.Equals(exception.Action, Action, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"An exception says the opposite about the same action, and '{exception}' does not of '{this}'.",
                    nameof(added)
                );
            }
        }

        return copy.All(exception => exception.Depth < MostDepth)
            ? new Norm(this, exceptions: [.. exceptions, .. copy])
            : throw new ArgumentException(
                $"Exceptions stand in exceptions more than {Invariant.Text(MostDepth)} deep.",
                nameof(added)
            );
    }

    /// <summary>Adds an exception that says the opposite for the same party when a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public Norm Except(Condition condition) =>
        Except(
            new Norm(Effect == NormEffect.Permit ? NormEffect.Forbid : NormEffect.Permit, Action, By).When(condition)
        );

    /// <summary>Declares that it makes an exception from the norms of other clauses, whatever stands there to the opposite effect.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentNullException">A clause is <see langword="null"/>.</exception>
    public Norm Excepting(params IEnumerable<ClauseReference> clauses) =>
        new(this, excepts: [.. excepts.Concat(Guard.Against.NullElement(clauses)).Distinct()]);

    /// <inheritdoc cref="Excepting(IEnumerable{ClauseReference})"/>
    /// <param name="clause">The clause, such as <c>MSA § 14</c>.</param>
    /// <exception cref="FormatException">The text names no place in a document.</exception>
    public Norm Excepting(string clause) => Excepting(ClauseReference.Parse(clause));

    /// <summary>Makes the prior consent of a party needed; a consent stated before no longer counts.</summary>
    /// <param name="party">The name of the party; that of <see cref="Consent.OtherParty"/> for whichever does not ask.</param>
    /// <param name="unreasonablyWithheld">Whether it may be refused for any reason; <see langword="false"/> for a consent that must not be unreasonably withheld.</param>
    /// <param name="deemedReasonable">The names of the circumstances in which a refusal is deemed reasonable.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">
    /// A name is blank or no valid Unicode, or reasons are stated for a consent that needs none to be refused.
    /// </exception>
    public Norm WithConsentOf(
        string party,
        bool unreasonablyWithheld = true,
        IEnumerable<string>? deemedReasonable = null
    ) => new(this) { Consent = Consent.Create(party, unreasonablyWithheld, deemedReasonable ?? []) };

    /// <summary>Says what the clause states to follow when the prohibition is disregarded.</summary>
    /// <param name="consequence">What follows.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">The consequence is none of the three, or the norm permits.</exception>
    public Norm Otherwise(NormConsequence consequence) =>
        Effect == NormEffect.Forbid
            ? new Norm(this) { Consequence = NormGuards.Known(consequence, nameof(consequence)) }
            : throw new ArgumentException(
                $"Only a prohibition can be disregarded, and '{this}' is none.",
                nameof(consequence)
            );

    /// <summary>Adds what has to be done before the permission can be used, such as a notice.</summary>
    /// <param name="what">What has to be done; a circumstance of that name says whether it is.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the norm forbids.</exception>
    public Norm Duty(params IEnumerable<string> what)
    {
        string[] copy = [.. Guard.Against.Null(what).Select(text => Guard.Against.NoText(text, nameof(what)).Trim())];
        return Effect == NormEffect.Permit || copy.Length == 0
            ? new Norm(this, duties: [.. duties, .. copy])
            : throw new ArgumentException(
                $"What must be done first belongs to a permission, and '{this}' is none.",
                nameof(what)
            );
    }

    /// <summary>Says on which days the norm holds.</summary>
    /// <param name="period">The days.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public Norm During(NormPeriod period) => new(this) { Holding = Guard.Against.Null(period) };

    /// <summary>Brings the norm down to what the evaluator needs, for one case.</summary>
    /// <param name="name">The name under which decisions speak of it, usually its clause.</param>
    /// <param name="by">The name of the party that asks.</param>
    /// <param name="when">What is known about the case, consents and duties done included.</param>
    /// <param name="day">The day that is asked about.</param>
    /// <param name="term">The days of the term; <see langword="null"/> when that is not known.</param>
    /// <returns>The norm with its conditions evaluated; false where it is about another party.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public ApplicableNorm For(string name, string by, Circumstances when, LocalDate day, DateRange? term = null) =>
        For(name, new NormCase(Guard.Against.NoText(by), Guard.Against.Null(when), day, term, Other: null));

    /// <summary>Compares all parts.</summary>
    /// <param name="other">The other norm.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Norm? other) =>
        other is not null
        && Effect == other.Effect
        && string.Equals(Action, other.Action, StringComparison.Ordinal)
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && Condition == other.Condition
        && Consent == other.Consent
        && Consequence == other.Consequence
        && Holding == other.Holding
        && exceptions.AsSpan().SequenceEqual(other.exceptions)
        && excepts.AsSpan().SequenceEqual(other.excepts)
        && duties.AsSpan().SequenceEqual(other.duties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Effect, Action, By, Condition, exceptions.Length);

    /// <summary>Returns text such as <c>forbid assign by customer, except permit assign by customer when assignee is an affiliate</c>.</summary>
    /// <returns>The norm in words.</returns>
    public override string ToString() =>
        (Effect == NormEffect.Permit ? "permit " : "forbid ")
        + Action
        + (By is null ? "" : $" by {By}")
        + (Condition == Condition.Always ? "" : $" when {Condition}")
        + (Holding == NormPeriod.Always ? "" : $" {Holding}")
        + (Consent is null ? "" : $"{(Effect == NormEffect.Permit ? " with " : " without ")}{Consent}")
        + (duties.Length == 0 ? "" : $" after {Invariant.List(duties)}")
        + (
            excepts.Length == 0
                ? ""
                : $" notwithstanding {Invariant.List([.. excepts.Select(clause => clause.ToString())])}"
        )
        + string.Concat(exceptions.Select(exception => $", except {exception}"));

    internal ApplicableNorm For(string name, NormCase of, Consent? around = null)
    {
        var needed = Consent ?? (Effect == NormEffect.Forbid ? around : null);
        var within = Effect == NormEffect.Forbid ? needed : around;
        var covers = Holding.Covers(of.Day, of.Term);
        var applies = IsAbout(of.By) ? Condition.Evaluate(of.When) & covers & of.Concerns : Truth.False;
        var missing = Condition
            .Missing(of.When)
            .Concat(covers.IsUnknown ? ["the term"] : [])
            .Concat(of.Concerns.IsUnknown ? ["the service"] : []);
        var own = exceptions.Select((exception, i) => exception.For(ExceptionName(name, i), of, within));
        var norm =
            Effect == NormEffect.Permit ? ApplicableNorm.Permit(name, applies) : ApplicableNorm.Forbid(name, applies);
        norm = norm.NotKnowing(applies.IsUnknown ? missing : [])
            .Except(own)
            .Excepting(excepts.Select(clause => clause.ToString()))
            .Needing(duties.Select(duty => Need.Of(duty, of.When[duty])))
            .Otherwise(Consequence);
        return needed?.With(of.Other) is not { } consent ? norm
            : Effect == NormEffect.Permit ? Consented(norm, consent, of.When)
            : norm.Except(Consented(ApplicableNorm.Permit(name, Truth.True), consent, of.When));
    }

    /// <summary>Says what is to be noted about consents that were refused, here and in the exceptions.</summary>
    internal IEnumerable<Finding> Notes(string name, NormCase of) =>
        (
            Consent?.With(of.Other).Note(Action, of.When, name) is { } note && IsAbout(of.By)
                ? [note]
                : new List<Finding>()
        ).Concat(exceptions.SelectMany((exception, i) => exception.Notes(ExceptionName(name, i), of)));

    private string ExceptionName(string name, int index) =>
        exceptions.Length == 1 ? $"{name} (exception)" : $"{name} (exception {Invariant.Text(index + 1)})";

    private bool IsAbout(string party) => By is null || string.Equals(By, party, StringComparison.Ordinal);

    private ApplicableNorm Consented(ApplicableNorm norm, Consent consent, Circumstances when)
    {
        var what = consent.CircumstanceFor(Action);
        var refusal = consent.MayRefuse(Action, when);
        return when[what] switch
        {
            { IsFalse: true } when refusal.IsUnknown => norm.Needing(Need.Of(what, Truth.True))
                .Hampered(consent.ReasonFor(Action)),
            { IsFalse: true } when refusal.IsFalse => norm.Needing(Need.Of(what, Truth.True)),
            var given => norm.Needing(Need.Of(what, given)),
        };
    }
}
