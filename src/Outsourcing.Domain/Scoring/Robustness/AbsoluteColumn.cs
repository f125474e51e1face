namespace Outsourcing.Domain.Scoring;

/// <summary>An open column on which a value moves the total of its own alternative only.</summary>
internal sealed class AbsoluteColumn : OpenColumn
{
    private readonly double[] own;

    /// <summary>What the values that a missing cell can have add, range by range, from the worse end of the column to the better.</summary>
    private readonly (double Worse, double Better, ValuePiece Piece)[] steps;

    /// <summary>Initializes a column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The number of the column.</param>
    /// <param name="amount">Gives what a value adds.</param>
    /// <param name="pieces">The values that a missing cell can have, in rising order; what they add is read backwards.</param>
    /// <param name="turns">Whether neither more nor less is always better.</param>
    public AbsoluteColumn(
        PerformanceTable table,
        int column,
        Func<double, double> amount,
        IReadOnlyList<ValuePiece> pieces,
        bool turns
    )
        : base(table, column)
    {
        Turns = turns;
        own = [.. IsMissing.Select((isMissing, i) => isMissing ? 0 : amount(table[i, column].Value))];
        var rises = Criterion.Direction == Direction.Maximize;
        steps =
        [
            .. (rises ? pieces : pieces.Reverse()).Select(piece =>
                rises ? (amount(piece.From), amount(piece.To), piece) : (amount(piece.To), amount(piece.From), piece)
            ),
        ];
        Worst = steps.Min(step => Math.Min(step.Worse, step.Better));
        Best = steps.Max(step => Math.Max(step.Worse, step.Better));
    }

    /// <summary>Gets whether neither more nor less is always better, so that no one value parts better from worse.</summary>
    public bool Turns { get; }

    /// <summary>Gets the least that a missing cell can add.</summary>
    public double Worst { get; }

    /// <summary>Gets the most that a missing cell can add.</summary>
    public double Best { get; }

    /// <inheritdoc/>
    public override (double Low, double High) Range(int row) => IsMissing[row] ? (Worst, Best) : (own[row], own[row]);

    /// <inheritdoc/>
    public override double LeastLead(int a, int b) => Range(a).Low - Range(b).High;

    /// <summary>The value from which, towards the better end, a missing cell adds an amount or more, but for a tolerance.</summary>
    public double From(double amount, double tolerance)
    {
        var least = Math.Clamp(amount, Worst, Best);
        var (worse, _, piece) = Array.Find(steps, step => step.Better >= least - tolerance);
        return worse >= least - tolerance ? WorseEnd(piece) : Math.Clamp(piece.Back(least), piece.From, piece.To);
    }

    /// <summary>The value up to which, from the worse end, a missing cell adds an amount or less, but for a tolerance.</summary>
    public double To(double amount, double tolerance)
    {
        var most = Math.Clamp(amount, Worst, Best);
        var (_, better, piece) = Array.FindLast(steps, step => step.Worse <= most + tolerance);
        return better <= most + tolerance ? BetterEnd(piece) : Math.Clamp(piece.Back(most), piece.From, piece.To);
    }

    /// <summary>Says whether a missing cell can add an amount between two, but for a tolerance.</summary>
    public bool HasBetween(double low, double high, double tolerance) =>
        high > low + tolerance
        && Array.Exists(steps, step => step.Better > low + tolerance && step.Worse < high - tolerance);

    private double WorseEnd(ValuePiece piece) => Criterion.Direction == Direction.Maximize ? piece.From : piece.To;

    private double BetterEnd(ValuePiece piece) => Criterion.Direction == Direction.Maximize ? piece.To : piece.From;
}
