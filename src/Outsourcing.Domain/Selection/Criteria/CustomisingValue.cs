using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>What the willingness to customise is worth: each requirement by how the bidder would meet it.</summary>
/// <remarks>
/// The share is the sum of requirement weight times the worth of the offer, over all weights. A requirement on which the
/// bidder says nothing is not known, which the answer says; it is never taken for a refusal. Two are equal when all members
/// are, the requirements in order.
/// </remarks>
public sealed record CustomisingValue : AnswerValue
{
    private readonly (string Requirement, decimal Weight)[] requirements;

    internal CustomisingValue(
        IEnumerable<(string Requirement, decimal Weight)> requirements,
        Percentage configured,
        Percentage built
    )
    {
        this.requirements =
        [
            .. Guard
                .Against.Null(requirements)
                .Select(one =>
                    (
                        Guard.Against.NoText(one.Requirement, nameof(requirements)).Trim(),
                        Farthest.Checked(one.Weight, nameof(requirements))
                    )
                ),
        ];
        if (this.requirements.Length == 0 || Array.Exists(this.requirements, one => one.Weight <= 0m))
        {
            throw new ArgumentException(
                "There is at least one requirement, and each has a weight above zero.",
                nameof(requirements)
            );
        }

        if (
            this
                .requirements.GroupBy(one => one.Requirement, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Skip(1).Any()) is
            { } twice
        )
        {
            throw new ArgumentException($"The requirement '{twice.Key}' is there twice.", nameof(requirements));
        }

        (Configured, Built) = (Share(configured, nameof(configured)), Share(built, nameof(built)));
    }

    /// <summary>Gets the requirements with their weights, in their order.</summary>
    public IReadOnlyList<(string Requirement, decimal Weight)> Requirements => Array.AsReadOnly(requirements);

    /// <summary>Gets what a requirement that is met by configuration is worth; one that is standard is worth all.</summary>
    public Percentage Configured { get; }

    /// <summary>Gets what a requirement that has to be built is worth; one that is refused is worth nothing.</summary>
    public Percentage Built { get; }

    private protected override string Text =>
        $"willingness to customise: standard 100%, configured {Configured}, built {Built}, refused 0%, over {Invariant.List([.. requirements.Select(one => $"{one.Requirement} ({Invariant.Text(one.Weight)})")])}";

    /// <summary>Compares all members, the requirements in order.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(CustomisingValue? other) =>
        other is not null
        && Configured == other.Configured
        && Built == other.Built
        && requirements.AsSpan().SequenceEqual(other.requirements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(requirements.Length, Configured, Built);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("customising").Value(Configured).Value(Built).Number((long)requirements.Length);
        foreach (var (requirement, weight) in requirements)
        {
            form.Text(requirement).Number(weight);
        }
    }

    internal override Answer<decimal> Worth(BidAnswer answer)
    {
        if (answer is not CustomisingAnswer customising)
        {
            return NotAsked(answer);
        }

        var offers = requirements.Select(one => (one.Requirement, one.Weight, Offer: customising.For(one.Requirement)));
        var open = offers.Where(one => one.Offer is null).ToList();
        if (open.Count > 0)
        {
            return Answer.FactMissing<decimal>(
                open.Select(one =>
                    Finding.Of(
                        SelectionRules.CustomisingOpen,
                        Severity.Warning,
                        one.Requirement,
                        $"The bid does not say how it meets '{one.Requirement}'."
                    )
                )
            );
        }

        var share = offers.Sum(one => one.Weight * WorthOf(one.Offer!.Way)) / requirements.Sum(one => one.Weight);
        return Answer.Known(
            share,
            Explanation.Of(
                $"The offers are worth {PointText.Of(Math.Round(share * 100m, 2))}% of the points.",
                offers.Select(one =>
                    Explanation.Of(
                        $"{one.Offer}: {Invariant.Text(one.Weight)} × {Invariant.Text(WorthOf(one.Offer!.Way))}."
                    )
                )
            )
        );
    }

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.Customising(
            requirements.Select(one =>
                CustomisingOffer.Of(
                    one.Requirement,
                    (CustomisingWay)
                        Math.Min((int)CustomisingWay.Refused, 1 + (int)(draw() * (int)CustomisingWay.Refused))
                )
            )
        );

    internal bool AsksFor(string requirement) =>
        Array.Exists(requirements, one => string.Equals(one.Requirement, requirement, StringComparison.Ordinal));

    private decimal WorthOf(CustomisingWay way) =>
        way switch
        {
            CustomisingWay.Standard => 1m,
            CustomisingWay.Configured => Configured.Fraction,
            CustomisingWay.Built => Built.Fraction,
            _ => 0m,
        };

    private static Percentage Share(Percentage share, string parameterName) =>
        share >= Percentage.Zero && share <= Percentage.Hundred
            ? share
            : throw new ArgumentOutOfRangeException(
                parameterName,
                $"An offer is worth 0% to 100%, and {share} is not."
            );
}
