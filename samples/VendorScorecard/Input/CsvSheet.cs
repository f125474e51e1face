using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The rows read so far, as criteria and cells, with every problem and where it stands.</summary>
internal sealed class CsvSheet(CsvHeader header, NumberText numbers)
{
    private const decimal MostWeight = 100;

    private readonly List<(Criterion Criterion, int Line)> criteria = [];
    private readonly List<Cell>[] cells = [.. header.Vendors.Select(_ => new List<Cell>())];
    private readonly List<InputProblem> problems = [];
    private readonly List<InputProblem> notes = [];

    /// <summary>The texts of the scales by line.</summary>
    private readonly Dictionary<int, string> scales = [];
    private bool hasEveryWeight = true;
    private bool hasPercent;

    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Gets the numbers that could mean something else, with the number as read.</summary>
    public IReadOnlyList<InputProblem> Notes => notes;

    public IReadOnlyList<Criterion> Criteria => [.. criteria.Select(row => row.Criterion)];

    public IReadOnlyList<Alternative> Alternatives =>
        [.. header.Vendors.Select((column, i) => Alternative.Of(header[column], [.. cells[i]]))];

    public void Add(CsvLine row)
    {
        CheckLength(row);
        if (Described(row) is { } criterion)
        {
            criteria.Add((criterion, row.Number));
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i].Add(Value(row, header.Vendors[i], criterion));
            }
        }
    }

    /// <summary>What the library finds wrong with what was read, put back to line and column.</summary>
    /// <param name="isWhole">Whether header and lines could be read, so that nothing is missing but by its own fault.</param>
    public IEnumerable<InputProblem> Findings(bool isWhole)
    {
        var places = new FindingPlaces(header, criteria, Alternatives, scales);
        return DecisionProblem
            .Check(Criteria, Alternatives)
            .Where(finding => Counts(finding.Rule, isWhole))
            .Select(places.Locate)
            .Concat(isWhole && hasEveryWeight ? Percent() : []);
    }

    /// <summary>With a percent sign the whole is 100 and never 1.</summary>
    private IEnumerable<InputProblem> Percent()
    {
        if (hasPercent && criteria.Sum(row => row.Criterion.Weight) == 1)
        {
            yield return new InputProblem(
                "The weights sum to 1 %; with a percent sign they must sum to 100 %.",
                header.Line,
                header.Find("weight") + 1
            );
        }
    }

    /// <summary>A sum of weights says nothing while one cannot be read; no criterion says nothing when no row could be.</summary>
    private bool Counts(RuleId rule, bool isWhole) =>
        rule == ScoringRules.WeightsSum || rule == ScoringRules.WeightMissing
            ? isWhole && hasEveryWeight && criteria.Count > 0
        : rule == ScoringRules.CriteriaNone ? isWhole
        : rule != ScoringRules.AlternativesNone || isWhole;

    private void CheckLength(CsvLine row)
    {
        var extra = row.Cells.Skip(header.Count).Any(cell => cell.Length > 0);
        if (row.Cells.Count < header.Count || extra)
        {
            problems.Add(
                new InputProblem(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The row has {row.Cells.Count} cells; the header has {header.Count}."
                    ),
                    row.Number
                )
            );
        }
    }

    private Criterion? Described(CsvLine row)
    {
        var name = Text(row, "criterion");
        if (name.Length == 0)
        {
            if (header.Find("criterion") is not { } column)
            {
                return null;
            }

            problems.Add(new InputProblem("The criterion has no name.", row.Number, column + 1));
            // So that the rest of the row is checked; the scorecard is refused in any case.
            name = Wording.Invariant($"(line {row.Number})");
        }

        var weight = Weight(row, name);
        hasEveryWeight &= weight is not null;
        var (unit, scale) = Scale(row, name);
        return Direction(row, name) == Outsourcing.Domain.Scoring.Direction.Minimize
            ? Criterion.Minimize(name, weight ?? 0, unit, scale)
            : Criterion.Maximize(name, weight ?? 0, unit, scale);
    }

    private decimal? Weight(CsvLine row, string name)
    {
        var text = Text(row, "weight");
        if (header.Find("weight") is null || row.Cells.Count <= header.Find("weight"))
        {
            return null;
        }

        var weight = numbers.Weight(text);
        hasPercent |= text.EndsWith('%');
        var message = weight switch
        {
            null when text.Length == 0 => "The weight is missing.",
            null => numbers.WhyNot(text),
            < 0 => $"A weight is zero or more, not {text}.",
            > MostWeight => $"A weight is at most 100, not {text}.",
            _ => null,
        };
        return Report(message, row, "weight", name) ? null : weight;
    }

    private Direction Direction(CsvLine row, string name)
    {
        var text = Text(row, "direction");
        var direction = text.ToUpperInvariant() switch
        {
            "MAX" or "HIGHER" => Outsourcing.Domain.Scoring.Direction.Maximize,
            "MIN" or "LOWER" => Outsourcing.Domain.Scoring.Direction.Minimize,
            _ => Outsourcing.Domain.Scoring.Direction.None,
        };
        if (direction == Outsourcing.Domain.Scoring.Direction.None && header.Find("direction") < row.Cells.Count)
        {
            var message =
                text.Length == 0
                    ? "The direction is missing: max or min (or higher, lower)."
                    : $"'{text}' is not a direction: max or min (or higher, lower).";
            Report(message, row, "direction", name);
        }

        return direction;
    }

    private (string? Unit, Scale? Scale) Scale(CsvLine row, string name)
    {
        var text = Text(row, "scale");
        scales[row.Number] = text;
        var (unit, scale, error) = ScaleText.Read(text, numbers);
        Report(error, row, "scale", name);
        return (string.IsNullOrWhiteSpace(unit) ? null : unit, scale);
    }

    private Cell Value(CsvLine row, int column, Criterion criterion)
    {
        var text = column < row.Cells.Count ? row.Cells[column] : "";
        if (text.Length == 0)
        {
            return Cell.Missing;
        }

        var place = $"{header[column]}, {criterion.Name}";
        var number = text.EndsWith('%') && IsPercent(criterion.Unit) ? text[..^1].TrimEnd() : text;
        if (numbers.Value(number) is { } value)
        {
            if (NumberText.CouldBeThousands(number))
            {
                notes.Add(
                    new InputProblem(
                        $"'{number}' was read as {Words.Number(value)}; if it means thousands, leave the mark out; --decimal says which mark is decimal.",
                        row.Number,
                        column + 1,
                        place
                    )
                );
            }

            return Cell.Known(value);
        }

        var why =
            text.EndsWith('%') && numbers.Value(text[..^1].TrimEnd()) is not null
                ? $"'{text}' has a percent sign, but the unit of the criterion is not percent or %."
                : numbers.WhyNot(text);
        problems.Add(new InputProblem(why, row.Number, column + 1, place));
        return Cell.Missing;
    }

    private static bool IsPercent(string? unit) =>
        unit is not null && (unit.StartsWith('%') || unit.StartsWith("percent", StringComparison.OrdinalIgnoreCase));

    private string Text(CsvLine row, string name) =>
        header.Find(name) is { } column && column < row.Cells.Count ? row.Cells[column] : "";

    private bool Report(string? message, CsvLine row, string column, string criterion)
    {
        if (message is null)
        {
            return false;
        }

        problems.Add(new InputProblem(message, row.Number, header.Find(column) + 1, $"{criterion}, {column}"));
        return true;
    }
}
