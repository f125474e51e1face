namespace Outsourcing.Domain.Scoring;

/// <summary>The thresholds of a criterion by which ELECTRE III and ELECTRE TRI-B compare: indifference q, preference p and veto v.</summary>
/// <remarks>
/// <para>
/// Let d be by how much b is better than a. The criterion agrees that a outranks b fully for d ≤ q, not at all for d ≥ p
/// (d &gt; p where p = q), and (p − d) / (p − q) between. It objects not at all for d ≤ p, with a full veto for d ≥ v
/// (d &gt; v where v = p), and (d − p) / (v − p) between; without a veto threshold it never objects. Needed is
/// 0 ≤ q ≤ p ≤ v at every value.
/// </para>
/// <para>
/// Thresholds that grow with the value are direct in the sense of Roy: taken at the worse of the two values. Immutable. Two
/// are equal when all thresholds are equal. Source: Roy 1978, ELECTRE III, Cahiers du CERO 20(1), 3-24.
/// </para>
/// </remarks>
public sealed record OutrankingThresholds
{
    private OutrankingThresholds(Threshold indifference, Threshold preference, Threshold? veto)
    {
        Indifference = indifference;
        Preference = preference;
        Veto = veto;
    }

    /// <summary>Gets the largest difference that does not matter.</summary>
    public Threshold Indifference { get; }

    /// <summary>Gets the smallest difference of full preference.</summary>
    public Threshold Preference { get; }

    /// <summary>Gets the difference that rules outranking out, whatever the other criteria say; <see langword="null"/> for none.</summary>
    public Threshold? Veto { get; }

    /// <summary>Creates thresholds that are the same for all values.</summary>
    /// <param name="indifference">The largest difference that does not matter; zero or more.</param>
    /// <param name="preference">The smallest difference of full preference; from the indifference up.</param>
    /// <param name="veto">The difference that rules outranking out; from the preference up; none when absent.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentException">A threshold is not finite, or they are out of order.</exception>
    public static OutrankingThresholds Of(double indifference, double preference, double? veto = null)
    {
        Guard.Against.OutOfRange(
            Guard.Against.NotFinite(indifference),
            nameof(indifference),
            0.0,
            Guard.Against.NotFinite(preference)
        );
        if (veto is { } stated)
        {
            Guard.Against.OutOfRange(
                Guard.Against.NotFinite(stated, nameof(veto)),
                nameof(veto),
                preference,
                double.MaxValue
            );
        }

        return new OutrankingThresholds(
            Threshold.Of(indifference),
            Threshold.Of(preference),
            veto is { } none ? Threshold.Of(none) : null
        );
    }

    /// <summary>Creates thresholds that may grow with the value; a table on which they are out of order is refused.</summary>
    /// <param name="indifference">The largest difference that does not matter.</param>
    /// <param name="preference">The smallest difference of full preference.</param>
    /// <param name="veto">The difference that rules outranking out; none when absent.</param>
    /// <returns>The thresholds.</returns>
    public static OutrankingThresholds Of(Threshold indifference, Threshold preference, Threshold? veto = null) =>
        new(indifference, preference, veto);

    /// <summary>Returns the thresholds, such as <c>q = 5, p = 10, v = 30</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Veto is { } veto
            ? $"q = {Indifference}, p = {Preference}, v = {veto}"
            : $"q = {Indifference}, p = {Preference}";

    /// <summary>Says whether the thresholds are in order at a value.</summary>
    internal bool AreInOrder(double value)
    {
        var (q, p) = (Indifference.At(value), Preference.At(value));
        var v = Veto?.At(value) ?? p;
        return q >= 0 && q <= p && p <= v && double.IsFinite(v);
    }

    /// <summary>How far the criterion agrees that one outranks another that is better by d, and how far it objects.</summary>
    /// <param name="d">By how much the other is better; negative when it is worse.</param>
    /// <param name="value">The value at which the thresholds are taken.</param>
    internal (double Concordance, double Discordance) Of(double d, double value)
    {
        var (q, p) = (Indifference.At(value), Preference.At(value));
        var concordance =
            d <= q ? 1
            : d >= p ? 0
            : (p - d) / (p - q);
        if (d <= p || Veto is not { } veto)
        {
            return (concordance, 0);
        }

        var v = veto.At(value);
        return (concordance, d >= v ? 1 : (d - p) / (v - p));
    }

    /// <summary>Refuses thresholds that are out of order at a value of an alternative or of a profile.</summary>
    internal void Refuse(string criterion, double value, string? alternative, ref RefusalList refusals)
    {
        var veto = Veto is { } stated ? $", v = {Invariant.Text(stated.At(value))}" : "";
        refusals.Add(
            ScoringRules.ThresholdOrder,
            $"On '{criterion}' the thresholds at {Invariant.Text(value)} are q = {Invariant.Text(Indifference.At(value))}, p = {Invariant.Text(Preference.At(value))}{veto}; needed is 0 ≤ q ≤ p ≤ v.",
            criterion,
            alternative,
            "Choose slopes and constants that keep the order at every value."
        );
    }

    /// <summary>Refuses a number of thresholds that is not the number of criteria.</summary>
    internal static void Fit(int count, PerformanceTable table, ref RefusalList refusals)
    {
        if (count != table.ColumnCount)
        {
            refusals.Add(
                ScoringRules.CriterionThresholds,
                $"There are thresholds for {Invariant.Text(count)} criteria, and there are {Invariant.Text(table.ColumnCount)}.",
                remedy: "Give each criterion thresholds."
            );
        }
    }
}
