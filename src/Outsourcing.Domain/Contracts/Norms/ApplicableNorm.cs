namespace Outsourcing.Domain.Contracts;

/// <summary>A norm about the action in question, brought down to what the evaluator needs: what it says and whether it holds.</summary>
/// <remarks>
/// <para>
/// Whoever matches the norms (action, party, place, recipient) makes these of them, and <see cref="NormEvaluator"/> decides.
/// An exception is reached only where its general norm holds, and says the opposite of it.
/// </para>
/// <para>Two are equal when all parts are equal, lists in their order. Immutable.</para>
/// </remarks>
public sealed record ApplicableNorm
{
    private readonly Need[] needs = [];
    private readonly ApplicableNorm[] exceptions = [];
    private readonly string[] excepts = [];
    private readonly string[] missing = [];

    private ApplicableNorm(NormEffect effect, string name, Truth holds)
    {
        Effect = effect;
        Name = Guard.Against.NoText(name).Trim();
        Holds = holds;
    }

    private ApplicableNorm(
        ApplicableNorm other,
        Need[]? needs = null,
        ApplicableNorm[]? exceptions = null,
        string[]? excepts = null,
        string[]? missing = null
    )
    {
        (Effect, Name, Holds) = (other.Effect, other.Name, other.Holds);
        (Document, Consequence) = (other.Document, other.Consequence);
        this.needs = needs ?? other.needs;
        this.exceptions = exceptions ?? other.exceptions;
        this.excepts = excepts ?? other.excepts;
        this.missing = missing ?? other.missing;
    }

    /// <summary>Gets whether it permits or forbids.</summary>
    public NormEffect Effect { get; }

    /// <summary>Gets its name, usually the clause in which it stands.</summary>
    public string Name { get; }

    /// <summary>Gets whether the conditions of the norm hold; exceptions and needs do not count here.</summary>
    public Truth Holds { get; private init; }

    /// <summary>Gets the document in which it stands, for the order of precedence; <see langword="null"/> when it has none.</summary>
    public string? Document { get; private init; }

    /// <summary>Gets what a permission needs first; in the order in which it was given.</summary>
    public IReadOnlyList<Need> Needs => Array.AsReadOnly(needs);

    /// <summary>Gets its own exceptions, which say the opposite.</summary>
    public IReadOnlyList<ApplicableNorm> Exceptions => Array.AsReadOnly(exceptions);

    /// <summary>Gets the names of the general norms from which it makes an exception, in ordinal order.</summary>
    public IReadOnlyList<string> Excepts => Array.AsReadOnly(excepts);

    /// <summary>Gets the names of what would have to be known for <see cref="Holds"/> not to be unknown, in ordinal order.</summary>
    public IReadOnlyList<string> Missing => Array.AsReadOnly(missing);

    /// <summary>Gets what follows when it is disregarded.</summary>
    public NormConsequence Consequence { get; private init; }

    /// <summary>Creates a norm that permits.</summary>
    /// <param name="name">Its name, usually the clause.</param>
    /// <param name="holds">Whether its conditions hold.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static ApplicableNorm Permit(string name, Truth holds) => new(NormEffect.Permit, name, holds);

    /// <summary>Creates a norm that forbids.</summary>
    /// <param name="name">Its name, usually the clause.</param>
    /// <param name="holds">Whether its conditions hold.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static ApplicableNorm Forbid(string name, Truth holds) => new(NormEffect.Forbid, name, holds);

    /// <summary>Says in which document it stands.</summary>
    /// <param name="document">The name of the document.</param>
    /// <returns>The norm in the document.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public ApplicableNorm In(string document) => new(this) { Document = Guard.Against.NoText(document).Trim() };

    /// <summary>Adds what has to be done first.</summary>
    /// <param name="added">The needs.</param>
    /// <returns>The norm with the needs.</returns>
    /// <exception cref="ArgumentException">It forbids, or a need is <see langword="null"/>.</exception>
    public ApplicableNorm Needing(params IEnumerable<Need> added)
    {
        var copy = Guard.Against.NullElement(added);
        return Effect == NormEffect.Permit || copy.Length == 0
            ? new ApplicableNorm(this, needs: [.. needs, .. copy])
            : throw new ArgumentException(
                $"{Name} forbids; what must be done first belongs to the permission that it makes an exception for.",
                nameof(added)
            );
    }

    /// <summary>Adds exceptions of its own.</summary>
    /// <param name="added">The exceptions; each says the opposite.</param>
    /// <returns>The norm with the exceptions.</returns>
    /// <exception cref="ArgumentException">An exception says the same as the norm, or is <see langword="null"/>.</exception>
    public ApplicableNorm Except(params IEnumerable<ApplicableNorm> added)
    {
        var copy = Guard.Against.NullElement(added);
        return Array.Find(copy, exception => exception.Effect == Effect) is { } same
            ? throw new ArgumentException(
                $"An exception says the opposite of its norm, and {same.Name} says the same as {Name}.",
                nameof(added)
            )
            : new ApplicableNorm(this, exceptions: [.. exceptions, .. copy]);
    }

    /// <summary>Declares general norms from which this one makes an exception; what they say to the same effect stays.</summary>
    /// <param name="names">The names of the general norms.</param>
    /// <returns>The norm with the declaration.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public ApplicableNorm Excepting(params IEnumerable<string> names) =>
        new(this, excepts: NameList.Of(excepts.Concat(Guard.Against.Null(names)), nameof(names)));

    /// <summary>Names what would have to be known.</summary>
    /// <param name="names">The names of the circumstances.</param>
    /// <returns>The norm with the names.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public ApplicableNorm NotKnowing(params IEnumerable<string> names) =>
        new(this, missing: NameList.Of(missing.Concat(Guard.Against.Null(names)), nameof(names)));

    /// <summary>Says what follows when it is disregarded.</summary>
    /// <param name="consequence">What follows.</param>
    /// <returns>The norm with the consequence.</returns>
    /// <exception cref="ArgumentException">The consequence is none of the three.</exception>
    public ApplicableNorm Otherwise(NormConsequence consequence) =>
        new(this) { Consequence = NormGuards.Known(consequence, nameof(consequence)) };

    /// <summary>Compares all parts.</summary>
    /// <param name="other">The other norm.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(ApplicableNorm? other) =>
        other is not null
        && Effect == other.Effect
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Document, other.Document, StringComparison.Ordinal)
        && Holds == other.Holds
        && Consequence == other.Consequence
        && needs.AsSpan().SequenceEqual(other.needs)
        && exceptions.AsSpan().SequenceEqual(other.exceptions)
        && excepts.AsSpan().SequenceEqual(other.excepts)
        && missing.AsSpan().SequenceEqual(other.missing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Effect, Name, Holds, exceptions.Length, needs.Length);

    /// <summary>Returns text such as <c>MSA § 14 forbids: true</c>.</summary>
    /// <returns>Name, effect and whether it holds.</returns>
    public override string ToString() => $"{Name} {NormGuards.Word(Effect)}: {Holds}";

    /// <summary>Makes it unknown, where it would hold, because something else is.</summary>
    internal ApplicableNorm Hampered(string by) => new(NotKnowing(by)) { Holds = Holds & Truth.Unknown };
}
