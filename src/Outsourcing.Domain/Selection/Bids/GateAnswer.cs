namespace Outsourcing.Domain.Selection;

/// <summary>What a bid says at a gate: that it is met or not, and the evidence.</summary>
/// <remarks>Two are equal when all members are, the evidence in order. Immutable.</remarks>
public sealed record GateAnswer
{
    private readonly Evidence[] evidence;

    private GateAnswer(string gate, bool isMet, Evidence[] evidence)
    {
        Gate = gate;
        IsMet = isMet;
        this.evidence = evidence;
    }

    /// <summary>Gets the name of the gate.</summary>
    public string Gate { get; }

    /// <summary>Gets whether the bid says that it meets it.</summary>
    public bool IsMet { get; }

    /// <summary>Gets the evidence, in the order in which it was given.</summary>
    public IReadOnlyList<Evidence> Evidence => Array.AsReadOnly(evidence);

    /// <summary>Creates the statement that a gate is met.</summary>
    /// <param name="gate">The name of the gate.</param>
    /// <param name="evidence">The evidence; none for a mere declaration.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static GateAnswer Meets(string gate, params IEnumerable<Evidence> evidence) =>
        new(Guard.Against.NoText(gate).Trim(), isMet: true, Guard.Against.NullElement(evidence));

    /// <summary>Creates the statement that a gate is not met.</summary>
    /// <param name="gate">The name of the gate.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static GateAnswer DoesNotMeet(string gate) => new(Guard.Against.NoText(gate).Trim(), isMet: false, []);

    /// <summary>Compares all members, the evidence in order.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(GateAnswer? other) =>
        other is not null
        && string.Equals(Gate, other.Gate, StringComparison.Ordinal)
        && IsMet == other.IsMet
        && evidence.AsSpan().SequenceEqual(other.evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Gate, IsMet, evidence.Length);

    /// <summary>Returns text such as <c>ISO 27001: met, certificate by TestCert</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Gate}: {(IsMet ? "met" : "not met")}" + string.Concat(evidence.Select(one => $", {one}"));
}
