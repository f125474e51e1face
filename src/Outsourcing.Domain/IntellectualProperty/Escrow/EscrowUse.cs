using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What the beneficiary may do with released material, on which condition, and until which event.</summary>
/// <remarks>Two are equal when all parts are equal; the order of the acts does not count. Immutable.</remarks>
public sealed record EscrowUse
{
    private EscrowUse(string[] acts) => Acts = ValueList.Of(acts);

    /// <summary>Gets the acts, in ordinal order.</summary>
    public IReadOnlyList<string> Acts { get; }

    /// <summary>Gets on which condition, such as a purpose; always unless said otherwise.</summary>
    public Condition Condition { get; private init; } = Condition.Always;

    /// <summary>Gets the event with which the use ends; <see langword="null"/> for none.</summary>
    public string? Until { get; private init; }

    /// <summary>Creates a use.</summary>
    /// <param name="acts">What may be done, at least one act.</param>
    /// <returns>The use, on no condition and without an end.</returns>
    /// <exception cref="ArgumentException">There is no act, or one is blank.</exception>
    public static EscrowUse Of(params IEnumerable<string> acts) =>
        NameList.Of(acts) is { Length: > 0 } names
            ? new EscrowUse(names)
            : throw new ArgumentException("There is no act.", nameof(acts));

    /// <summary>Allows it on a condition only, such as for a purpose.</summary>
    /// <param name="condition">The condition, over what is stated and what has happened.</param>
    /// <returns>The use on that condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public EscrowUse If(Condition condition) => this with { Condition = Guard.Against.Null(condition) };

    /// <summary>Ends it with an event, such as the end of the last end user's licence.</summary>
    /// <param name="event">The name of the event, as <see cref="Happened"/> has it.</param>
    /// <returns>The use that ends so.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public EscrowUse EndingWith(string @event) => this with { Until = Guard.Against.NoText(@event).Trim() };

    /// <summary>Returns text such as <c>modify and use, if support of end users, until 'end of the licences'</c>.</summary>
    /// <returns>The acts with condition and end.</returns>
    public override string ToString() =>
        Invariant.List(Acts)
        + (Condition == Condition.Always ? "" : $", if {Condition}")
        + (Until is null ? "" : $", until '{Until}'");
}
