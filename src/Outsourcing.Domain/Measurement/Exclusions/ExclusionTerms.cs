using System.Collections.ObjectModel;
using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>Which categories of exclusion the contract knows, and under which conditions they count.</summary>
/// <remarks>
/// A category without a rule does not count. Conditions are asked of every exclusion, also of an accepted one: to accept it is
/// to agree on what happened, not on what the contract says of it. Two are equal when the rules are equal, in any order.
/// Immutable.
/// </remarks>
public sealed class ExclusionTerms : IEquatable<ExclusionTerms>, IFingerprinted
{
    private readonly ReadOnlyCollection<ExclusionRule> rules;

    private ExclusionTerms(IEnumerable<ExclusionRule> rules) =>
        this.rules = Array.AsReadOnly<ExclusionRule>([.. rules.OrderBy(rule => rule.Category)]);

    /// <summary>Gets the terms by which every category counts without conditions and stays in the available time.</summary>
    public static ExclusionTerms Unconditional { get; } =
        new([
            ExclusionRule.For(ExclusionCategory.PlannedMaintenance),
            ExclusionRule.For(ExclusionCategory.ForceMajeure),
            ExclusionRule.For(ExclusionCategory.CustomerCaused),
            ExclusionRule.For(ExclusionCategory.ExcusedFailure),
        ]);

    /// <summary>Gets the rules, in the order of their categories.</summary>
    public IReadOnlyList<ExclusionRule> Rules => rules;

    /// <summary>Creates terms.</summary>
    /// <param name="rules">A rule for each category that counts; none at all when nothing is excluded.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">A rule is <see langword="null"/>, or a category has two.</exception>
    public static ExclusionTerms Of(params IEnumerable<ExclusionRule> rules)
    {
        var copy = Guard.Against.NullElement(rules);
        var twice = copy.GroupBy(rule => rule.Category).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? new ExclusionTerms(copy)
            : throw new ArgumentException($"There are two rules for {twice.Key.Words()}.", nameof(rules));
    }

    /// <inheritdoc/>
    public bool Equals(ExclusionTerms? other) => other is not null && rules.SequenceEqual(other.rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExclusionTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => rules.Aggregate(rules.Count, HashCode.Combine);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Values(rules);

    /// <summary>Returns the rules in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => rules.Count == 0 ? "nothing is excluded" : string.Join("; ", rules);

    /// <summary>The rule of a category, or null when the terms do not know it.</summary>
    internal ExclusionRule? For(ExclusionCategory category) => rules.FirstOrDefault(rule => rule.Category == category);
}

/// <summary>Under which conditions exclusions of one category count.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ExclusionRule : IFingerprinted
{
    private ExclusionRule(ExclusionCategory category) => Category = category;

    /// <summary>Gets the category.</summary>
    public ExclusionCategory Category { get; }

    /// <summary>Gets how long before its begin an exclusion must be announced, or <see langword="null"/> when it need not.</summary>
    public Duration? Announcement { get; private init; }

    /// <summary>Gets how long after its begin the other side must be notified at the latest, or <see langword="null"/> when it need not.</summary>
    public Duration? Notice { get; private init; }

    /// <summary>Gets how much time the category may take in a calendar month, or <see langword="null"/> for any.</summary>
    public Duration? Quota { get; private init; }

    /// <summary>Gets whether an exclusion needs evidence.</summary>
    public bool NeedsEvidence { get; private init; }

    /// <summary>Gets whether the excluded time also leaves the available time, so that the share is one of the rest.</summary>
    public bool LeavesAvailable { get; private init; }

    /// <summary>Creates a rule without conditions.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The category is none of the four.</exception>
    public static ExclusionRule For(ExclusionCategory category) =>
        new(
            (ExclusionCategory)
                Guard.Against.OutOfRange(
                    (int)category,
                    nameof(category),
                    (int)ExclusionCategory.PlannedMaintenance,
                    (int)ExclusionCategory.ExcusedFailure
                )
        );

    /// <summary>Asks for an announcement.</summary>
    /// <param name="before">How long before the begin, at the latest; exactly so long is in time.</param>
    /// <returns>The same rule with that condition.</returns>
    /// <exception cref="ArgumentException">The time is not above zero.</exception>
    public ExclusionRule AnnouncedBefore(Duration before) =>
        this with
        {
            Announcement = MeasurementGuards.Positive(before, nameof(before)),
        };

    /// <summary>Asks for a notice.</summary>
    /// <param name="after">How long after the begin, at the latest; exactly so long is in time.</param>
    /// <returns>The same rule with that condition.</returns>
    /// <exception cref="ArgumentException">The time is not above zero.</exception>
    public ExclusionRule NotifiedWithin(Duration after) =>
        this with
        {
            Notice = MeasurementGuards.Positive(after, nameof(after)),
        };

    /// <summary>Limits the time in a calendar month, in the zone of the measurement.</summary>
    /// <param name="quota">
    /// The time. It is used up in the order of time, by the clock and not only by service hours, and split exactly where it
    /// ends; time that two exclusions of the category cover uses it once. Named observations use none.
    /// </param>
    /// <returns>The same rule with that condition.</returns>
    /// <exception cref="ArgumentException">The time is not above zero.</exception>
    public ExclusionRule MonthlyQuota(Duration quota) =>
        this with
        {
            Quota = MeasurementGuards.Positive(quota, nameof(quota)),
        };

    /// <summary>Asks for evidence.</summary>
    /// <returns>The same rule with that condition.</returns>
    public ExclusionRule WithEvidence() => this with { NeedsEvidence = true };

    /// <summary>Takes the excluded time out of the available time too, not only out of the downtime.</summary>
    /// <returns>The same rule with that effect.</returns>
    public ExclusionRule LeavesAvailableTime() => this with { LeavesAvailable = true };

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Number((long)Category)
            .MaybeTime(Announcement)
            .MaybeTime(Notice)
            .MaybeTime(Quota)
            .Flag(NeedsEvidence)
            .Flag(LeavesAvailable);

    /// <summary>Returns the rule in words, such as <c>planned maintenance, announced 48 h before, 4 h a month</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Category.Words(),
            Announcement is { } before ? $"announced {Measured.Of(before)} before" : null,
            Notice is { } after ? $"notified within {Measured.Of(after)}" : null,
            Quota is { } quota ? $"{Measured.Of(quota)} a month" : null,
            NeedsEvidence ? "with evidence" : null,
            LeavesAvailable ? "leaves the available time" : null,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
