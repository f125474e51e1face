using System.Globalization;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What one result of a service level gives in a statement, step by step.</summary>
/// <remarks>
/// The steps are shown rounded and are computed exactly; they are those of the customer's reading, in which only accepted
/// exclusions count. Two are equal when all members but the explanation are equal.
/// </remarks>
public sealed record CreditLine
{
    internal CreditLine(LevelResult result) => Result = result;

    /// <summary>Gets the result from which it follows, with its spans and observations where they were handed over.</summary>
    public LevelResult Result { get; }

    /// <summary>Gets the name of the level.</summary>
    public string Level => Result.Level;

    /// <summary>Gets the days of the period that was measured.</summary>
    public DateRange During => Result.During;

    /// <summary>Gets the severity of a miss; <see langword="null"/> when none is stated.</summary>
    public int? Severity { get; internal init; }

    /// <summary>Gets how the level stood to its target; <see langword="null"/> when that is not known.</summary>
    public MeasurementStatus? Status { get; internal init; }

    /// <summary>Gets the cause; <see langword="null"/> when none is recorded.</summary>
    public string? Cause { get; internal init; }

    /// <summary>Gets the factors of the gross credit, such as the base and the at-risk percentage, in the order in which they are multiplied.</summary>
    public IReadOnlyList<CreditFactor> Factors { get; internal init; } = ValueList<CreditFactor>.Empty;

    /// <summary>Gets the credit by the schedule alone, before same cause, multiplier and caps.</summary>
    public Money Gross { get; internal init; }

    /// <summary>Gets what is left after the rule for one cause.</summary>
    public Money AfterSameCause { get; internal init; }

    /// <summary>Gets the factor for misses in a row; 1 for a first miss.</summary>
    public decimal Multiplier { get; internal init; }

    /// <summary>Gets how many misses in a row this is; 0 when it is none.</summary>
    public int MissesInARow { get; internal init; }

    /// <summary>Gets the credit before caps, rounded by itself.</summary>
    public Money BeforeCap { get; internal init; }

    /// <summary>Gets the credit that both sides' readings give: the shown line, which adds up to the statement.</summary>
    public Money Undisputed { get; internal init; }

    /// <summary>
    /// Gets by how much the credit is larger when disputed exclusions are not accepted; below zero where a cap or a cause
    /// then moves credit to another line.
    /// </summary>
    public Money InDispute { get; internal init; }

    /// <summary>Gets the service points, after same cause and multiplier; <see langword="null"/> when the level gives none.</summary>
    public Ratio? Points { get; internal init; }

    /// <summary>Gets the days of service in kind; 0 when the level gives none.</summary>
    public decimal DaysInKind { get; internal init; }

    /// <summary>Gets why it was refused; <see langword="null"/> when it was not.</summary>
    public Finding? Refusal { get; internal init; }

    /// <summary>Gets how the line comes about, down to the spans of the measurement.</summary>
    public Explanation Explanation => Explanation.From(this, static line => line.Explain(null));

    /// <summary>Returns text such as <c>A1 2026-03-01/2026-04-01: 18782.61 EUR</c>.</summary>
    /// <returns>Level, period and amount, with what is in dispute and why it was refused.</returns>
    public override string ToString()
    {
        var dispute = InDispute.Amount == 0m ? "" : $", {InDispute} in dispute";
        var refusal = Refusal is null ? "" : $" ({Refusal.Message})";
        return $"{Level} {During}: {Undisputed}{dispute}{refusal}";
    }

    internal Explanation Explain(Basis? clause)
    {
        var parts = new List<Explanation>();
        if (Factors.Count > 0)
        {
            parts.Add(
                Explanation.Of($"{string.Join(" × ", Factors.Select(factor => factor.ToString()))} = {Gross}.", clause)
            );
        }

        if (AfterSameCause != Gross)
        {
            parts.Add(Explanation.Of($"Cause {Cause}: {AfterSameCause} is left."));
        }

        if (Multiplier != 1m)
        {
            parts.Add(
                Explanation.Of(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Missed {MissesInARow} times in a row: × {Decimals.Canonical(Multiplier)} = {BeforeCap}."
                    )
                )
            );
        }

        if (Points is { } points)
        {
            parts.Add(Explanation.Of($"{Measured.Of(points, MeasureUnit.Number("points"))}."));
        }

        if (DaysInKind > 0m)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(DaysInKind)} days of service in kind."));
        }

        if (Refusal is { } refusal)
        {
            parts.Add(Explanation.Of(refusal));
        }
        else if (Undisputed + InDispute != BeforeCap)
        {
            parts.Add(Explanation.Of($"Caps and rounding leave {Undisputed + InDispute} of {BeforeCap}."));
        }

        parts.Add(Result.Explanation ?? Explanation.Of($"{Result}."));
        return Explanation.Of(
            $"{Level}, {During}: {Undisputed}{(InDispute.Amount == 0m ? "" : $", {InDispute} in dispute")}.",
            clause,
            parts
        );
    }
}

/// <summary>A factor of a credit under its own name.</summary>
/// <remarks>Two are equal when name and value are equal.</remarks>
public sealed record CreditFactor
{
    internal CreditFactor(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name, such as <c>at risk</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the value as text, such as <c>12%</c> or <c>400000.00 EUR</c>.</summary>
    public string Value { get; }

    /// <summary>Returns text such as <c>at risk 12%</c>.</summary>
    /// <returns>Name and value.</returns>
    public override string ToString() => $"{Name} {Value}";
}
