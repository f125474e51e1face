using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>A score of which a distribution is known instead of a number; it takes the place of what the cell holds.</summary>
/// <remarks>Two are equal when all parts are equal.</remarks>
public sealed record UncertainScore : IFingerprinted
{
    private UncertainScore(string alternative, string criterion, ScoreDistribution distribution)
    {
        Alternative = alternative;
        Criterion = criterion;
        Distribution = distribution;
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Alternative { get; }

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the distribution.</summary>
    public ScoreDistribution Distribution { get; }

    /// <summary>Creates an uncertain score.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="distribution">The distribution.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static UncertainScore Of(string alternative, string criterion, ScoreDistribution distribution) =>
        new(Guard.Against.NoText(alternative), Guard.Against.NoText(criterion), Guard.Against.Null(distribution));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("uncertain score").Text(Alternative).Text(Criterion).Value(Distribution);

    /// <summary>Copies scores of which each is about another cell.</summary>
    internal static UncertainScore[] OncePerCell(
        IEnumerable<UncertainScore> uncertain,
        [CallerArgumentExpression(nameof(uncertain))] string? parameterName = null
    )
    {
        UncertainScore[] copy = Guard.Against.NullElement(uncertain, parameterName);
        var twice = copy.GroupBy(score => (score.Alternative, score.Criterion))
            .FirstOrDefault(cell => cell.Skip(1).Any());
        return twice is null
            ? copy
            : throw new ArgumentException(
                $"'{twice.Key.Alternative}' has more than one uncertain score on '{twice.Key.Criterion}'.",
                parameterName
            );
    }

    /// <summary>Returns text such as <c>Acme, price: 2.5 to 4</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Alternative}, {Criterion}: {Distribution}";
}
