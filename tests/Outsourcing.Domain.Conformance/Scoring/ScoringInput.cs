using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>What a scoring case gives, from either of its two schemas.</summary>
internal sealed class ScoringInput
{
    private readonly JsonElement matrix;
    private readonly JsonElement weights;
    private readonly JsonElement directions;
    private readonly JsonElement alternatives;
    private readonly JsonElement criteria;

    private ScoringInput(
        JsonElement matrix,
        JsonElement weights,
        JsonElement directions,
        JsonElement alternatives,
        JsonElement criteria
    )
    {
        this.matrix = matrix;
        this.weights = weights;
        this.directions = directions;
        this.alternatives = alternatives;
        this.criteria = criteria;
    }

    /// <summary>Gets the name of the scaling; <c>none</c> when the case has none.</summary>
    public required string NormalizationName { get; init; }

    /// <summary>Gets what the method is told beside the table.</summary>
    public required JsonElement Parameters { get; init; }

    /// <summary>Gets what is expected; undefined for an oracle.</summary>
    public JsonElement Expected { get; private init; }

    /// <summary>Gets the scaling.</summary>
    /// <exception cref="NotBuiltException">The library does not know it.</exception>
    public Normalization Normalization =>
        NormalizationName switch
        {
            "none" => Normalization.None,
            "linear" => Normalization.Linear,
            "minmax" => Normalization.MinMax,
            "max" => Normalization.Max,
            "sum" => Normalization.Sum,
            "vector" => Normalization.Vector,
            "sum_plain" => Normalization.SumPlain,
            "vector_plain" => Normalization.VectorPlain,
            var name => throw new NotBuiltException($"normalization '{name}' not built"),
        };

    /// <summary>Reads a published case.</summary>
    public static ScoringInput Published(JsonElement root) =>
        new(
            root.Optional("matrix"),
            root.Optional("weights"),
            root.Optional("directions"),
            root.Optional("alternatives"),
            root.Optional("criteria")
        )
        {
            NormalizationName = root.TextOr("normalization", "none"),
            Parameters = root.Optional("parameters"),
            Expected = root.Optional("expected"),
        };

    /// <summary>Reads a case of an oracle; a scaling of its own goes before that of the document.</summary>
    public static ScoringInput Oracle(JsonElement root, JsonElement one) =>
        new(one.Optional("m"), one.Optional("w"), one.Optional("t"), default, default)
        {
            NormalizationName = one.TextOr("n", one.TextOr("normalization", root.TextOr("normalization", "none"))),
            Parameters = one.Optional("p"),
        };

    /// <summary>Makes the problem; weights are used as given, whatever they sum to.</summary>
    public DecisionProblem Problem()
    {
        var (columns, rows) = Parts();
        return DecisionProblem.Of(columns, rows, Weights.Derived([.. List(weights, "the weights").Select(Number)]));
    }

    /// <summary>Makes the table alone.</summary>
    public PerformanceTable Table()
    {
        var (columns, rows) = Parts();
        return PerformanceTable.FromRows(columns, rows);
    }

    /// <summary>Makes sure that no parameter is passed over.</summary>
    /// <exception cref="NotBuiltException">There is one that is not among those known.</exception>
    public void KnowsParameters(params ReadOnlySpan<string> known)
    {
        if (Parameters.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var parameter in Parameters.EnumerateObject())
        {
            if (!known.Contains(parameter.Name))
            {
                throw new NotBuiltException($"parameter '{parameter.Name}' not built");
            }
        }
    }

    /// <summary>Gets a number among the parameters.</summary>
    public double NumberOr(string parameter, double otherwise) =>
        Parameters.Optional(parameter) is { ValueKind: not JsonValueKind.Undefined } value ? Number(value) : otherwise;

    private (Criterion[] Columns, Alternative[] Rows) Parts()
    {
        Criterion[] columns =
        [
            .. Directions()
                .Select((maximize, j) => (maximize, Name(criteria, "C", j)))
                .Select(column =>
                    column.maximize ? Criterion.Maximize(column.Item2) : Criterion.Minimize(column.Item2)
                ),
        ];
        Alternative[] rows =
        [
            .. List(matrix, "the matrix")
                .Select(
                    (row, i) =>
                        Alternative.Of(
                            Name(alternatives, "A", i),
                            [
                                .. List(row, "a row")
                                    .Select(cell =>
                                        cell.ValueKind == JsonValueKind.Null ? Cell.Missing : Cell.Known(Number(cell))
                                    ),
                            ]
                        )
                ),
        ];
        return (columns, rows);
    }

    private IEnumerable<bool> Directions()
    {
        var signs =
            directions.ValueKind == JsonValueKind.String
                ? directions.GetString()!.Select(sign => sign.ToString())
                : List(directions, "the directions").Select(direction => direction.ToString());
        return signs.Select(sign =>
            sign switch
            {
                "max" or "+" => true,
                "min" or "-" => false,
                _ => throw new MalformedCaseException($"'{sign}' is no direction"),
            }
        );
    }

    private static string Name(JsonElement names, string letter, int index)
    {
        var stated = names.ValueKind == JsonValueKind.Array && index < names.GetArrayLength() ? names[index] : default;
        return stated.ValueKind == JsonValueKind.String
            ? stated.GetString()!
            : string.Create(CultureInfo.InvariantCulture, $"{letter}{index + 1}");
    }

    private static JsonElement.ArrayEnumerator List(JsonElement list, string what) =>
        list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : throw new MalformedCaseException($"{what} should be a list");

    private static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new MalformedCaseException($"{value.GetRawText()} should be a number");
}
