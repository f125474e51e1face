using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>How satisfied a customer said to be, as a score.</summary>
/// <remarks>It belongs to the period of its instant. Two are equal when all members are equal; <c>4</c> and <c>4.0</c> are one score.</remarks>
public sealed record SurveyAnswer : Observation
{
    private SurveyAnswer(string id, Instant at, decimal score)
        : base(id)
    {
        At = at;
        Score = score;
    }

    /// <summary>Gets when the answer was given.</summary>
    public Instant At { get; }

    /// <summary>Gets the score, on the scale of the survey.</summary>
    public decimal Score { get; }

    internal override Instant? Moment => At;

    internal override Instant Begin => At;

    /// <summary>Creates an answer.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="at">When it was given.</param>
    /// <param name="score">The score, on the scale of the survey.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static SurveyAnswer Of(string id, Instant at, decimal score) => new(id, at, score);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("survey-answer").Text(Id).Time(At).Number(Score);

    /// <summary>Returns the identifier with the score and the instant.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Id}: score {Invariant.Text(Decimals.Canonical(Score))} at {InstantText.Of(At)}";
}
