using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Multi-attribute value: score = Σ wⱼ vⱼ(xⱼ), weight times what the value is worth, over all criteria.</summary>
/// <remarks>
/// <para>
/// vⱼ is the <see cref="ValueFunction"/> of the criterion. Weights say what the step from worth 0 to worth 1 of each criterion
/// is worth, so swing weights fit. The additive form holds where the criteria are preferentially independent: how much one
/// value is preferred to another does not depend on the values of other criteria. Higher is better; with weights of one
/// whole the score lies between 0 and 1.
/// </para>
/// <para>
/// The score of an alternative depends on its own values only, so adding or removing another changes no score and turns no
/// two round. Values of a criterion that are equal but for rounding count as the lowest of them.
/// </para>
/// <para>
/// Needs: known cells; a value function for each criterion that covers every value and is not wholly against its
/// direction. A function that both rises and falls is allowed, with a note. One alternative will do. Source: Keeney &amp;
/// Raiffa 1976, Decisions with Multiple Objectives, ch. 3.
/// </para>
/// </remarks>
public sealed record Mavt : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Keeney & Raiffa 1976, Decisions with Multiple Objectives: Preferences and Value Tradeoffs",
        "ch. 3"
    );

    private readonly ValueFunction[] functions;

    /// <summary>Initializes the method.</summary>
    /// <param name="functions">A value function for each criterion, in the order of the criteria.</param>
    /// <exception cref="ArgumentException">There is no function, or one is <see langword="null"/>.</exception>
    public Mavt(params IEnumerable<ValueFunction> functions)
    {
        this.functions = [.. Guard.Against.Null(functions).Select(function => Guard.Against.Null(function))];
        if (this.functions.Length == 0)
        {
            throw new ArgumentException("There is no value function.", nameof(functions));
        }
    }

    /// <summary>Gets the value function of each criterion.</summary>
    public IReadOnlyList<ValueFunction> Functions => Array.AsReadOnly(functions);

    /// <inheritdoc/>
    public override string Name =>
        $"multi-attribute value ({string.Join("; ", functions.Select(function => function.ToString()))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => true;

    /// <inheritdoc/>
    public bool Equals(Mavt? other) => other is not null && functions.AsSpan().SequenceEqual(other.functions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(functions.Length, functions[0], functions[^1]);

    internal override Composition WeightForm => Composition.Sum;

    internal override ValueResponse Response(PerformanceTable table, int row, int column) =>
        new(
            functions[column].Worth,
            MoreIsBetter: true,
            [.. functions[column].Pieces.Select(piece => new ResponsePiece(piece, Divisor.One))]
        );

    internal override string Scales => "is worth";

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var contributions = new Contribution[functions.Length];
        for (var j = 0; j < contributions.Length; j++)
        {
            var weight = weights.Span[j];
            ref readonly var column = ref table.Statistics(j);
            var worth =
                weight == 0 ? Cell.Missing : functions[j].Worth(column.IsConstant ? column.Min : table.Padded(j)[row]);
            contributions[j] = new Contribution(
                table.Criteria[j],
                weight,
                table[row, j],
                worth,
                weight == 0 ? 0 : weight * worth.Value
            );
        }

        return contributions;
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        CheckFunctions(table, weights, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
    }

    /// <summary>Refuses functions that do not fit the criteria or the values of complete columns, and says whether there is one for each.</summary>
    internal bool CheckFunctions(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        var isOneEach = NeedsFunctions("value functions", functions.Length, table, ref refusals);
        if (isOneEach)
        {
            for (var j = 0; j < functions.Length && !refusals.IsFull; j++)
            {
                if (weights.Span[j] > 0)
                {
                    CheckFunction(table, j, ref refusals);
                }
            }
        }

        return isOneEach;
    }

    /// <summary>Refuses known values of a column that have no worth.</summary>
    internal void CheckWorth(PerformanceTable table, int j, ref RefusalList refusals)
    {
        var function = functions[j];
        ScalingNeeds.Cells(
            table,
            j,
            value => !function.Covers(value),
            ScoringRules.CellWithoutWorth,
            $"and its value function {function.Reach}.",
            ref refusals,
            "Correct the value, or say what it is worth."
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<Term> terms = columns <= OnStack ? stackalloc Term[columns] : new Term[columns];
        terms = Terms(table, weights, terms);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            foreach (ref readonly var term in terms)
            {
                var worth = term.IsConstant
                    ? Vector512.Create(term.Worth)
                    : functions[term.Column].Worth(Lanes.Load(in values, term.Start, row));
                sum += worth * term.Weight;
            }

            Lanes.Store(sum, scores, row);
        }
    }

    private protected override IEnumerable<Finding> OwnNotes(DecisionProblem problem) =>
        Enumerable
            .Range(0, functions.Length)
            .Where(j => problem.Weights.Span[j] > 0 && functions[j].Rises && functions[j].Falls)
            .Select(j => problem.Criteria[j].Name)
            .Select(name =>
                Finding.Of(
                    ScoringRules.FunctionTurns,
                    Severity.Info,
                    name,
                    $"The value function of '{name}' both rises and falls, so neither more nor less of it is always better."
                )
            );

    private void CheckFunction(PerformanceTable table, int j, ref RefusalList refusals)
    {
        var function = functions[j];
        var criterion = table.CriterionSpan[j];
        var rises = criterion.Direction == Direction.Maximize;
        if (rises ? function.Falls && !function.Rises : function.Rises && !function.Falls)
        {
            refusals.Add(
                ScoringRules.CriterionDirection,
                $"'{criterion.Name}' is to be {(rises ? "maximized" : "minimized")}, and its value function makes {(rises ? "less" : "more")} worth more.",
                criterion.Name,
                remedy: "Turn round the function or the direction of the criterion."
            );
        }

        if (
            table.Statistics(j).Missing == 0
            && !function.CoversAll(table.Padded(j)[..table.RowCount], in table.Statistics(j))
        )
        {
            CheckWorth(table, j, ref refusals);
        }
    }

    private Span<Term> Terms(PerformanceTable table, Weights weights, Span<Term> space)
    {
        var count = 0;
        for (var j = 0; j < functions.Length; j++)
        {
            if (weights.Span[j] > 0)
            {
                ref readonly var column = ref table.Statistics(j);
                space[count++] = new Term(
                    j,
                    j * table.Stride,
                    weights.Span[j],
                    column.IsConstant,
                    column.IsConstant ? functions[j].Worth(column.Min) : 0
                );
            }
        }

        return space[..count];
    }

    /// <summary>One criterion that has weight; one on which all are equal has its worth already.</summary>
    private readonly struct Term(int column, int start, double weight, bool isConstant, double worth)
    {
        public readonly int Column = column;
        public readonly int Start = start;
        public readonly double Weight = weight;
        public readonly bool IsConstant = isConstant;
        public readonly double Worth = worth;
    }
}
