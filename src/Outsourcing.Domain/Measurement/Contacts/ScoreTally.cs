using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Scores as their number, their sum and the sum of their squares, all exact.</summary>
internal readonly record struct ScoreTally(long Count, Ratio Sum, Ratio Squares)
{
    /// <summary>The mean; there is a score.</summary>
    public Ratio Mean => Sum / Ratio.OfWhole(Count);

    /// <summary>The sample variance; there are two scores.</summary>
    public Ratio Variance => (Squares - (Sum * Mean)) / Ratio.OfWhole(Count - 1);

    public static ScoreTally Of(IEnumerable<SurveyAnswer> answers)
    {
        var (count, sum, squares) = (0L, Ratio.Zero, Ratio.Zero);
        foreach (var answer in answers)
        {
            var score = Ratio.Of(answer.Score);
            count++;
            sum += score;
            squares += score * score;
        }

        return new ScoreTally(count, sum, squares);
    }
}
