using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>A fee whose clause contradicts itself, with the ways in which it can be read.</summary>
/// <remarks>
/// While no reading is elected the fee is known only where all readings give the same amount. Two are equal when the
/// readings are, in order.
/// </remarks>
public sealed record ReadingsFee : Fee
{
    private readonly FeeReading[] readings;

    private ReadingsFee(FeeReading[] readings)
        : base([.. readings.Select(reading => reading.Fee)]) => this.readings = readings;

    /// <summary>Gets the readings, in the order in which they were given.</summary>
    public IReadOnlyList<FeeReading> Readings => Array.AsReadOnly(readings);

    /// <summary>Compares the readings.</summary>
    /// <param name="other">The other fee.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(ReadingsFee? other) => other is not null && readings.AsSpan().SequenceEqual(other.readings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(readings.Length, readings[0]);

    /// <summary>Returns text such as <c>either ('begun': 100.00 EUR; 'by days': 50.00 EUR)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"either ({string.Join("; ", readings.Select(reading => reading.ToString()))})";

    internal static ReadingsFee Of(IEnumerable<FeeReading> readings)
    {
        var copy = Guard.Against.NullElement(readings);
        if (copy.Length < 2)
        {
            throw new ArgumentException("A clause that can be read in one way has no readings.", nameof(readings));
        }

        var twice = copy.GroupBy(reading => reading.Name, StringComparer.Ordinal)
            .FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? new ReadingsFee(copy)
            : throw new ArgumentException($"Two readings have the name '{twice.Key}'.", nameof(readings));
    }

    internal override Answer<FeeStep> Step(FeeFacts facts)
    {
        var elected = readings.Where(reading => facts.Elected.Contains(reading.Name, StringComparer.Ordinal)).ToList();
        if (elected.Count == 1)
        {
            return Chosen(elected[0].Fee, facts, $"reading '{elected[0].Name}', elected");
        }

        var answers = readings.Select(reading => (reading.Name, Answer: reading.Fee.Step(facts))).ToList();
        if (answers.Find(own => !own.Answer.IsKnown).Answer is { } open)
        {
            return open;
        }

        return answers.TrueForAll(own => IsSame(own.Answer.Value, answers[0].Answer.Value))
            ? Chosen(readings[0].Fee, facts, "the same in each reading")
            : Answer.Conflict<FeeStep>(
                Finding.Of(
                    ContractRules.FeeReading,
                    Severity.Error,
                    Invariant.List([.. readings.Select(reading => reading.Name)]),
                    $"The clause can be read in {Invariant.Text(readings.Length)} ways: "
                        + Invariant.List([
                            .. answers.Select(own => $"as '{own.Name}' it gives {Text(own.Answer.Value)}"),
                        ])
                        + ".",
                    remedy: "Elect one of them."
                )
            );
    }

    private static Answer<FeeStep> Chosen(Fee fee, FeeFacts facts, string why) =>
        Combine([fee], facts, (_, steps) => FeeStep.Of(FeeOperation.Chosen, why, Ratio.One, steps[0]));

    private static bool IsSame(FeeStep one, FeeStep other) =>
        one.Amount == other.Amount && one.Currency == other.Currency;

    private static string Text(FeeStep step) =>
        FeeResult.Round(step.Amount, step.Currency, UsualRounding) is { } amount
            ? amount.ToString()
            : FeeWords.Amount(step.Amount, step.Currency);
}
