using System.Globalization;
using System.Text.RegularExpressions;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Rank acceptabilities, central weights and confidence factors by SMAA-2, from so many samples that their error is far below what cases allow.</summary>
internal static partial class Acceptabilities
{
    private const ulong Seed = 20011;
    private const int Samples = 400_000;
    private const string Uniform = "uniform on the simplex";
    private const string Restricted = Uniform + " restricted to ";

    public static Actuals Of(ScoringInput input)
    {
        input.KnowsParameters("weights", "values", "samples");
        var table = input.Table();
        var weights = Weights(input.Parameters.TextOr("weights", Uniform), table.ColumnCount);
        var result = Rankings.Known(new Smaa2(input.Normalization).Run(table, weights, SampleRange.Of(Seed, Samples)));
        return new Actuals()
            .FigureRows("rank_acceptability", result.Alternatives.Select(alternative => alternative.Acceptabilities))
            .FigureRows("central_weights", result.Alternatives.Select(alternative => alternative.CentralWeights))
            .OptionalFigures("confidence_factors", result.ConfidenceFactors().Select(factor => factor ?? 0));
    }

    // An alternative that is never first has no central weights and no confidence factor: null, or none and 0.
    /// <summary>Reads any weights, or a chain such as w1&gt;=w2&gt;=w3; what it does not name is not ranked.</summary>
    private static WeightSet Weights(string text, int count)
    {
        if (string.Equals(text, Uniform, StringComparison.Ordinal))
        {
            return WeightSet.All(count);
        }

        var chain = text.StartsWith(Restricted, StringComparison.Ordinal)
            ? text[Restricted.Length..].Replace(" ", "", StringComparison.Ordinal)
            : "";
        if (!Chain().IsMatch(chain))
        {
            throw new NotBuiltException($"weights '{text}' not built");
        }

        int[] order = [.. chain.Split(">=").Select(name => int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture))];
        if (order.Any(number => number > count) || order.Distinct().Count() < order.Length)
        {
            throw new MalformedCaseException(
                $"'{chain}' is no chain of {count.ToString(CultureInfo.InvariantCulture)} weights"
            );
        }

        return WeightSet.Ranked(
            Enumerable
                .Range(1, count)
                .Select(number => Array.IndexOf(order, number) is var place and >= 0 ? place + 1 : (int?)null)
        );
    }

    [GeneratedRegex(
        "^w[1-9][0-9]{0,2}(>=w[1-9][0-9]{0,2})+$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Chain();
}
