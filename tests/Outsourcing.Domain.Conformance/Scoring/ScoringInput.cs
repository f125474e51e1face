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
    private readonly string[] alternatives;
    private readonly string[] criteria;

    private ScoringInput(
        JsonElement matrix,
        JsonElement weights,
        JsonElement directions,
        string[] alternatives,
        string[] criteria
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

    /// <summary>Gets the scaling of a method that turns costs round itself.</summary>
    /// <exception cref="NotBuiltException">It turns costs round.</exception>
    public Normalization Plain =>
        Normalization is Normalization.None or Normalization.SumPlain or Normalization.VectorPlain
            ? Normalization
            : throw new NotBuiltException($"normalization '{NormalizationName}' not built");

    /// <summary>Reads a published case.</summary>
    public static ScoringInput Published(JsonElement root) =>
        new(
            root.Optional("matrix"),
            root.Optional("weights"),
            root.Optional("directions"),
            root.Texts("alternatives"),
            root.Texts("criteria")
        )
        {
            NormalizationName = root.TextOr("normalization", "none"),
            Parameters = root.Members("parameters"),
            Expected = root.Optional("expected"),
        };

    /// <summary>Reads a case of an oracle; a scaling of its own goes before that of the document.</summary>
    public static ScoringInput Oracle(JsonElement root, JsonElement one) =>
        new(one.Optional("m"), one.Optional("w"), one.Optional("t"), [], [])
        {
            NormalizationName = one.TextOr("n", one.TextOr("normalization", root.TextOr("normalization", "none"))),
            Parameters = one.Members("p"),
        };

    /// <summary>Makes the problem; weights are used as given, whatever they sum to.</summary>
    public DecisionProblem Problem()
    {
        var (columns, rows) = Parts();
        return DecisionProblem.Of(columns, rows, Weights.Derived([.. List(weights, "the weights").Select(Number)]));
    }

    /// <summary>Gets the rows of the table as the decimal numbers that are stated, each with its name.</summary>
    public (string Name, decimal[] Cells)[] ExactRows()
    {
        JsonElement[] rows = [.. List(matrix, "the matrix")];
        return
        [
            .. rows.Zip(
                Names(alternatives, "alternatives", "A", rows.Length),
                (row, name) => (name, List(row, "a row").Select(cell => cell.GetDecimal()).ToArray())
            ),
        ];
    }

    /// <summary>Gets the weights as the decimal numbers that are stated.</summary>
    public decimal[] ExactWeights() => [.. List(weights, "the weights").Select(weight => weight.GetDecimal())];

    /// <summary>Makes the table alone.</summary>
    public PerformanceTable Table()
    {
        var (columns, rows) = Parts();
        return PerformanceTable.FromRows(columns, rows);
    }

    /// <summary>Makes the table of fuzzy numbers, which stand among the parameters.</summary>
    public FuzzyTable FuzzyTable()
    {
        bool[] maximize = [.. Directions()];
        JsonElement[] rows = [.. List(Parameters.Optional("fuzzy_matrix"), "'fuzzy_matrix'")];
        var names = Names(alternatives, "alternatives", "A", rows.Length);
        return Domain.Scoring.FuzzyTable.Of(
            maximize.Zip(
                Names(criteria, "criteria", "C", maximize.Length),
                (max, name) => max ? Criterion.Maximize(name) : Criterion.Minimize(name)
            ),
            Triangles(Parameters.Optional("fuzzy_weights")),
            rows.Zip(names, (row, name) => FuzzyAlternative.Of(name, Triangles(row)))
        );
    }

    /// <summary>Makes the judgements of the matrix.</summary>
    public PairwiseMatrix Judgements() =>
        Judgements(matrix, "the matrix", alternatives.Length > 0 ? alternatives : criteria);

    /// <summary>Makes the judgements of the criteria, which are a parameter.</summary>
    public PairwiseMatrix CriteriaJudgements(string parameter) =>
        Judgements(Parameters.Optional(parameter), $"'{parameter}'", criteria);

    /// <summary>Makes the judgements of the alternatives on each criterion, which are a parameter.</summary>
    public IEnumerable<PairwiseMatrix> AlternativeJudgements(string parameter) =>
        List(Parameters.Optional(parameter), $"'{parameter}'")
            .Select(rows => Judgements(rows, "a matrix", alternatives));

    /// <summary>Makes the judgements of several people, which are a parameter.</summary>
    public IEnumerable<PairwiseMatrix> PeopleJudgements(string parameter) =>
        List(Parameters.Optional(parameter), $"'{parameter}'").Select(rows => Judgements(rows, "a matrix", criteria));

    /// <summary>Gets the names of so many criteria.</summary>
    public string[] CriteriaNames(int count) => [.. Names(criteria, "criteria", "C", count)];

    /// <summary>Makes judgements of a list of rows; null is not judged.</summary>
    private static PairwiseMatrix Judgements(JsonElement rows, string what, string[] names)
    {
        double?[][] cells =
        [
            .. List(rows, what)
                .Select(row =>
                    List(row, "a row")
                        .Select(cell => cell.ValueKind == JsonValueKind.Null ? (double?)null : Number(cell))
                        .ToArray()
                ),
        ];
        LeaveOutRounded(cells);
        return PairwiseMatrix.FromRows(Names(names, "items", "C", cells.Length), cells);
    }

    /// <summary>A matrix on paper has rounded reciprocals, such as 0.33 of 3: the number of 1 or more says it all.</summary>
    private static void LeaveOutRounded(double?[][] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            for (var j = 0; j < Math.Min(cells.Length, cells[i].Length); j++)
            {
                if (i < cells[j].Length && cells[i][j] * cells[j][i] is > 0.98 and < 1.02 && cells[i][j] < cells[j][i])
                {
                    cells[i][j] = null;
                }
            }
        }
    }

    /// <summary>Makes the ranks: a row for each alternative, a column for each ranking.</summary>
    public RankTable Ranks()
    {
        int[][] rows = [.. List(matrix, "the matrix").Select(row => List(row, "a row").Select(Rank).ToArray())];
        var rankings = rows.Length == 0 ? 0 : rows.Max(row => row.Length);
        return Array.TrueForAll(rows, row => row.Length == rankings)
            ? RankTable.Of(
                Names(alternatives, "alternatives", "A", rows.Length),
                Enumerable.Range(0, rankings).Select(k => Array.ConvertAll(rows, row => row[k]))
            )
            : throw new MalformedCaseException("the rows differ in length");
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

    /// <summary>Gets a text among the parameters.</summary>
    public string TextOr(string parameter, string otherwise) => Parameters.TextOr(parameter, otherwise);

    /// <summary>Gets a yes or no among the parameters.</summary>
    public bool FlagOr(string parameter, bool otherwise) =>
        Parameters.Optional(parameter).ValueKind switch
        {
            JsonValueKind.Undefined => otherwise,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new MalformedCaseException($"'{parameter}' should be true or false"),
        };

    /// <summary>Gets a list of numbers among the parameters; empty when there is none.</summary>
    public IEnumerable<double> Numbers(string parameter) =>
        Parameters.Optional(parameter) is { ValueKind: not JsonValueKind.Undefined } list
            ? List(list, $"'{parameter}'").Select(Number)
            : [];

    /// <summary>Gets a list of lower and upper ends among the parameters; empty when there is none.</summary>
    public IEnumerable<(double Low, double High)> Ends(string parameter) =>
        Parameters.Optional(parameter) is { ValueKind: not JsonValueKind.Undefined } list
            ? List(list, $"'{parameter}'")
                .Select(pair =>
                    List(pair, "a pair of ends").Select(Number).ToArray() is [var low, var high]
                        ? (low, high)
                        : throw new MalformedCaseException($"{pair.GetRawText()} should be two ends")
                )
            : [];

    /// <summary>Gets a list of decimal numbers among the parameters.</summary>
    public IEnumerable<decimal> Decimals(string parameter) =>
        List(Parameters.Optional(parameter), $"'{parameter}'")
            .Select(value =>
                value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
                    ? number
                    : throw new MalformedCaseException($"{value.GetRawText()} should be a decimal number")
            );

    private (Criterion[] Columns, Alternative[] Rows) Parts()
    {
        bool[] maximize = [.. Directions()];
        JsonElement[] values = [.. List(matrix, "the matrix")];
        var columnNames = Names(criteria, "criteria", "C", maximize.Length);
        var rowNames = Names(alternatives, "alternatives", "A", values.Length);
        Criterion[] columns =
        [
            .. maximize
                .Zip(columnNames, Scales(maximize.Length))
                .Select(column =>
                    column.First
                        ? Criterion.Maximize(column.Second, scale: column.Third)
                        : Criterion.Minimize(column.Second, scale: column.Third)
                ),
        ];
        Alternative[] rows =
        [
            .. values.Zip(rowNames, (row, name) => Alternative.Of(name, [.. List(row, "a row").Select(CellOf)])),
        ];
        return (columns, rows);
    }

    /// <summary>Gives the scales that a case declares as a parameter of its method.</summary>
    private IEnumerable<Scale?> Scales(int count)
    {
        (double Low, double High)[] ends = [.. Ends("bounds"), .. Ends("ranges")];
        return ends.Length == 0 ? Enumerable.Repeat<Scale?>(null, count)
            : ends.Length == count ? ends.Select(pair => (Scale?)Scale.Of(pair.Low, pair.High))
            : throw new MalformedCaseException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"there are {ends.Length} pairs of ends for {count} criteria"
                )
            );
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

    /// <summary>Gives the stated names, or made ones where none is stated.</summary>
    private static IEnumerable<string> Names(string[] stated, string key, string letter, int count)
    {
        if (stated.Length > 0 && stated.Length != count)
        {
            throw new MalformedCaseException(
                string.Create(CultureInfo.InvariantCulture, $"'{key}' names {stated.Length}, and there are {count}")
            );
        }

        return stated.Length > 0
            ? stated
            : Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{letter}{i}"));
    }

    public static Cell CellOf(JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Null ? Cell.Missing : Cell.Known(Number(cell));

    private static TriangularNumber[] Triangles(JsonElement list) =>
        [
            .. List(list, "the fuzzy numbers")
                .Select(number =>
                    List(number, "a fuzzy number").Select(Number).ToArray() is [var lower, var mode, var upper]
                        ? TriangularNumber.Of(lower, mode, upper)
                        : throw new MalformedCaseException($"{number.GetRawText()} should be three parts")
                ),
        ];

    public static JsonElement.ArrayEnumerator List(JsonElement list, string what) =>
        list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : throw new MalformedCaseException($"{what} should be a list");

    private static int Rank(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var rank) && rank > 0
            ? rank
            : throw new MalformedCaseException($"{value.GetRawText()} should be a rank");

    public static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new MalformedCaseException($"{value.GetRawText()} should be a number");
}
