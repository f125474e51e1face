using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>A clause about performance: the criteria, and how they are scored and banded.</summary>
/// <remarks>
/// Its duties are the corrective actions for its criteria, each on its last day; one that is overdue is violated. Two are
/// equal when criteria (in order), scorecard and banding are. Immutable.
/// </remarks>
public sealed record PerformanceTerms : Provision
{
    private readonly PerformanceCriterion[] criteria;

    private PerformanceTerms(PerformanceCriterion[] criteria) => this.criteria = criteria;

    /// <summary>Gets the criteria.</summary>
    public IReadOnlyList<PerformanceCriterion> Criteria => Array.AsReadOnly(criteria);

    /// <summary>Gets how they are scored; <see langword="null"/> when that is not agreed.</summary>
    public Scorecard? Scorecard { get; private init; }

    /// <summary>Gets how a score decides the standing of the vendor; <see langword="null"/> when that is not agreed.</summary>
    public VendorBanding? Banding { get; private init; }

    /// <summary>Creates the terms.</summary>
    /// <param name="criteria">The criteria, at least one.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">There is no criterion, or two have one name.</exception>
    public static PerformanceTerms Of(params IEnumerable<PerformanceCriterion> criteria)
    {
        var copy = Guard.Against.NullElement(criteria);
        return copy.Length == 0 ? throw new ArgumentException("There is no criterion.", nameof(criteria))
            : copy.GroupBy(one => one.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
                ? throw new ArgumentException($"Two criteria are named '{twice.Key}'.", nameof(criteria))
            : new PerformanceTerms(copy);
    }

    /// <summary>Says how performance is scored.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>The terms with that scorecard.</returns>
    public PerformanceTerms ScoredBy(Scorecard scorecard) => this with { Scorecard = Guard.Against.Null(scorecard) };

    /// <summary>Says how a score decides the standing of the vendor.</summary>
    /// <param name="banding">The banding.</param>
    /// <returns>The terms with that banding.</returns>
    public PerformanceTerms BandedBy(VendorBanding banding) => this with { Banding = Guard.Against.Null(banding) };

    /// <summary>Gives the corrective actions for the criteria that are due in a window.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return view.CorrectiveActions()
            .Actions.Where(action => window.Contains(action.Due))
            .Where(action =>
                Array.Exists(criteria, own => string.Equals(own.Name, action.Criterion, StringComparison.Ordinal))
            )
            .Select(action => action.AsDue(clause.Reference));
    }

    /// <summary>Compares criteria, scorecard and banding.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PerformanceTerms? other) =>
        other is not null
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && Scorecard == other.Scorecard
        && Banding == other.Banding;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(criteria.Length, Scorecard, Banding);

    /// <summary>Returns text such as <c>4 performance criteria, scored by helpdesk</c>.</summary>
    /// <returns>The number of criteria, and how they are scored.</returns>
    public override string ToString() =>
        $"{Invariant.Text(criteria.Length)} performance {(criteria.Length == 1 ? "criterion" : "criteria")}"
        + (Scorecard is null ? "" : $", scored by {Scorecard.Name}")
        + (Banding is null ? "" : $", {Banding}");
}
