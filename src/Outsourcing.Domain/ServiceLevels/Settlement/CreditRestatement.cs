using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A later statement of the same window beside the first one: what late facts change, and nothing overwritten.</summary>
/// <remarks>Two are equal when both statements are equal. Immutable.</remarks>
public sealed record CreditRestatement
{
    private CreditRestatement(CreditStatement first, CreditStatement restated)
    {
        First = first;
        Restated = restated;
    }

    /// <summary>Gets the first statement, as it was given.</summary>
    public CreditStatement First { get; }

    /// <summary>Gets the later statement.</summary>
    public CreditStatement Restated { get; }

    /// <summary>Gets by how much the undisputed credit is larger now; below zero when it is smaller.</summary>
    public Money Difference => Restated.Undisputed - First.Undisputed;

    /// <summary>Gets what changed, line by line, and the difference.</summary>
    public Explanation Explanation => Explanation.From(this, static own => own.Explain());

    /// <summary>Returns text such as <c>2026-03-01/2026-04-01: 48000.00 EUR instead of 43200.00 EUR</c>.</summary>
    /// <returns>The window and both credits.</returns>
    public override string ToString() => $"{First.Window}: {Restated.Undisputed} instead of {First.Undisputed}";

    internal static CreditRestatement Of(CreditStatement first, CreditStatement restated) =>
        first.Window == restated.Window && first.Currency == restated.Currency
            ? new CreditRestatement(first, restated)
            : throw new ArgumentException(
                $"The statement of {restated.Window} in {restated.Currency} does not restate that of {first.Window} in {first.Currency}.",
                nameof(first)
            );

    private Explanation Explain()
    {
        var before = First.Lines.ToDictionary(line => (line.Level, line.During));
        var after = Restated.Lines.ToDictionary(line => (line.Level, line.During));
        var changed = First
            .Lines.Concat(Restated.Lines)
            .Select(line => (line.Level, line.During))
            .Distinct()
            .Select(key => (Key: key, Before: before.GetValueOrDefault(key), After: after.GetValueOrDefault(key)))
            .Where(own => own.Before != own.After)
            .Select(own =>
                Explanation.Of(
                    $"{own.Key.Level}, {own.Key.During}: {own.After?.Undisputed ?? Money.Of(0m, First.Currency)} instead of {own.Before?.Undisputed ?? Money.Of(0m, First.Currency)}."
                )
            );
        return Explanation.Of($"{this}, a difference of {Difference}.", changed);
    }
}
