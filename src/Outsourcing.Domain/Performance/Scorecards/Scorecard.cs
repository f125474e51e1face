using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Performance;

/// <summary>How performance is scored: lines of both sides in quadrants, weights that are exactly 100 %, bands without a gap.</summary>
/// <remarks>
/// The total is the mean of the scores of the lines by their weights, exact. Two are equal when name, bands and lines (in
/// order) are equal. Immutable.
/// </remarks>
public sealed record Scorecard : IFingerprinted
{
    private static readonly CriterionValue NotStated = CriterionValue.Unknown("no value is stated");

    private readonly ScorecardLine[] lines;

    private Scorecard(string name, ScoreBands bands, ScorecardLine[] lines)
    {
        Name = name;
        Bands = bands;
        this.lines = lines;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the scale of the scores.</summary>
    public ScoreScale Scale => Bands.Scale;

    /// <summary>Gets the bands.</summary>
    public ScoreBands Bands { get; }

    /// <summary>Gets the lines.</summary>
    public IReadOnlyList<ScorecardLine> Lines => Array.AsReadOnly(lines);

    /// <summary>Gets the quadrants, in the order in which the lines name them.</summary>
    public IReadOnlyList<string> Quadrants => [.. lines.Select(line => line.Quadrant).Distinct(StringComparer.Ordinal)];

    /// <summary>Creates a scorecard.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bands">The bands, with the scale of the scores.</param>
    /// <param name="lines">The lines; their weights add up to exactly 100 %.</param>
    /// <returns>The scorecard.</returns>
    /// <exception cref="ArgumentException">The name is blank, the weights do not add up to 100 %, or two lines have one name.</exception>
    public static Scorecard Of(string name, ScoreBands bands, params IEnumerable<ScorecardLine> lines)
    {
        Guard.Against.NoText(name);
        Guard.Against.Null(bands);
        var copy = Guard.Against.NullElement(lines);
        var sum = copy.Aggregate(Ratio.Zero, (total, line) => total + line.Share);
        if (sum != Ratio.One)
        {
            throw new ArgumentException(
                $"The weights add up to exactly 100 %, and not to {Invariant.Text((sum * Ratio.Of(100)).ToDecimal(4, RoundingMode.HalfEven))} %.",
                nameof(lines)
            );
        }

        return
            copy.GroupBy(line => line.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
            ? throw new ArgumentException($"Two lines are named '{twice.Key}'.", nameof(lines))
            : new Scorecard(name.Trim(), bands, copy);
    }

    /// <summary>Says what is doubtful about the scorecard itself, before anything is scored.</summary>
    /// <returns>The findings: a side without a line, and that no criterion tells in time where performance is heading.</returns>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new List<Finding>();
        foreach (
            var (side, word) in (ReadOnlySpan<(PartyRole, string)>)
                [(PartyRole.Customer, "customer"), (PartyRole.Provider, "provider")]
        )
        {
            if (!Array.Exists(lines, line => line.Side == side))
            {
                findings.Add(
                    Finding.Of(
                        PerformanceRules.ScorecardSides,
                        Severity.Warning,
                        Name,
                        $"No line scores the {word}; the duties of both sides count."
                    )
                );
            }
        }

        if (!Array.Exists(lines, line => line.Criterion?.Indication == Indication.Lead))
        {
            findings.Add(
                Finding.Of(
                    PerformanceRules.ScorecardLagging,
                    Severity.Warning,
                    Name,
                    "No line scores a lead criterion: all tell only what has already happened."
                )
            );
        }

        return findings.AsReadOnly();
    }

    /// <summary>Scores a period.</summary>
    /// <param name="values">What is known of the lines, by name; a line that is not there is unknown.</param>
    /// <returns>
    /// The result. An unknown value counts as anything from worst to best, so that the total is an interval, with a warning; a
    /// line without activity is not scored, and the others share its weight, with a note. Not applicable when a value does not
    /// fit the rating of its line; a missing fact when no line had any activity.
    /// </returns>
    /// <exception cref="ArgumentException">A value is <see langword="null"/>, or no line has its name.</exception>
    public Answer<ScorecardResult> Score(IReadOnlyDictionary<string, CriterionValue> values)
    {
        Guard.Against.Null(values);
        var inOrder = new CriterionValue[lines.Length];
        var used = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var stated = values.TryGetValue(lines[i].Name, out var value);
            used += stated ? 1 : 0;
            inOrder[i] = stated ? Guard.Against.Null(value, nameof(values)) : NotStated;
        }

        return used == values.Count
            ? Score(inOrder)
            : throw new ArgumentException(
                $"No line is named '{values.Keys.First(name => !Array.Exists(lines, line => string.Equals(line.Name, name, StringComparison.Ordinal)))}'.",
                nameof(values)
            );
    }

    /// <summary>Scores a period; the door for many scorecards.</summary>
    /// <param name="values">What is known of the lines, in their order.</param>
    /// <inheritdoc cref="Score(IReadOnlyDictionary{string, CriterionValue})"/>
    /// <exception cref="ArgumentException">A value is <see langword="null"/>, or there is not one for each line.</exception>
    public Answer<ScorecardResult> Score(params ReadOnlySpan<CriterionValue> values)
    {
        if (values.Length != lines.Length)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(lines.Length)} lines and {Invariant.Text(values.Length)} values.",
                nameof(values)
            );
        }

        var findings = new List<Finding>();
        var isMisfit = false;
        var scored = Ratio.Zero;
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, value) = (lines[i], Guard.Against.Null(values[i], nameof(values)));
            var misfit = line.Rating.Misfit(value);
            isMisfit |= misfit is not null;
            scored += value.Kind == CriterionValueKind.NoActivity ? Ratio.Zero : line.Share;
            if (Note(line, value, misfit) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return isMisfit
                ? Answer.NotApplicable<ScorecardResult>(
                    findings.Where(finding => finding.Rule == PerformanceRules.ScorecardRating)
                )
            : scored == Ratio.Zero ? Answer.FactMissing<ScorecardResult>(findings)
            : Known(values, scored, findings);
    }

    /// <summary>Compares name, bands and lines.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Scorecard? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Bands == other.Bands
        && lines.AsSpan().SequenceEqual(other.lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Bands, lines.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text(Name).Value(Bands).Values(lines);

    /// <summary>Returns text such as <c>helpdesk, 8 lines (0 to 100, higher is better)</c>.</summary>
    /// <returns>The name, the number of lines and the scale.</returns>
    public override string ToString() => $"{Name}, {Invariant.Text(lines.Length)} lines ({Scale})";

    private Answer<ScorecardResult> Known(
        ReadOnlySpan<CriterionValue> values,
        Ratio scored,
        IReadOnlyList<Finding> findings
    )
    {
        var scores = new LineScore[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, value) = (lines[i], values[i]);
            if (value.Kind == CriterionValueKind.NoActivity)
            {
                scores[i] = new LineScore(line, value, null, Ratio.Zero);
                continue;
            }

            var (worst, best) = value.Kind switch
            {
                CriterionValueKind.Unknown => (Ratio.Zero, Ratio.One),
                CriterionValueKind.DeemedWorst => (Ratio.Zero, Ratio.Zero),
                _ => line.Rating.Attained(value),
            };
            var share = scored == Ratio.One ? line.Share : line.Share / scored;
            scores[i] = new LineScore(line, value, ScoreInterval.On(Scale, worst, best), share);
        }

        var result = new ScorecardResult(this, scores);
        return Answer.Known(result, Explanation.From(result, ScorecardWords.Explain), findings);
    }

    private static Finding? Note(ScorecardLine line, CriterionValue value, string? misfit) =>
        (misfit, value.Kind) switch
        {
            ({ } what, _) => Finding.Of(
                PerformanceRules.ScorecardRating,
                Severity.Error,
                line.Name,
                $"The value of '{line.Name}' does not fit its rating: {what}."
            ),
            (_, CriterionValueKind.Unknown) => Finding.Of(
                PerformanceRules.ScorecardUnknown,
                Severity.Warning,
                line.Name,
                $"'{line.Name}' is unknown ({value.Reason}) and counts as anything from worst to best."
            ),
            (_, CriterionValueKind.NoActivity) => Finding.Of(
                PerformanceRules.ScorecardNoActivity,
                Severity.Info,
                line.Name,
                $"'{line.Name}' is not scored, since there was no activity ({value.Reason})."
            ),
            _ => null,
        };
}
