namespace Outsourcing.Domain.Scoring;

/// <summary>The values of all alternatives on all criteria: what the methods compute on.</summary>
/// <remarks>
/// <para>
/// Immutable and column by column inside, with the statistics of each column worked out once. Two tables are equal when
/// criteria, names and cells (in order) are equal. Safe to use from any thread.
/// </para>
/// </remarks>
public sealed class PerformanceTable : IEquatable<PerformanceTable>
{
    private readonly Criterion[] criteria;
    private readonly IReadOnlyList<string> names;
    private readonly ColumnStatistics[] statistics;
    private readonly double[] values;
    private readonly bool[]? missing;
    private readonly int stride;
    private ScaledLogarithms? logarithms;
    private int logarithmsAsked;

    private PerformanceTable(
        Criterion[] criteria,
        IReadOnlyList<string> names,
        double[] values,
        bool[]? missing,
        int stride
    )
    {
        this.criteria = criteria;
        Criteria = Array.AsReadOnly(criteria);
        this.names = names is string[] own ? Array.AsReadOnly(own) : names;
        this.values = values;
        this.missing = missing;
        this.stride = stride;
        statistics = new ColumnStatistics[criteria.Length];
        for (var j = 0; j < criteria.Length; j++)
        {
            statistics[j] = Complete(j);
        }
    }

    /// <summary>Makes a table like another but for the values of one column.</summary>
    private PerformanceTable(PerformanceTable like, double[] values, int column)
    {
        (criteria, Criteria, names) = (like.criteria, like.Criteria, like.names);
        (missing, stride) = (like.missing, like.stride);
        this.values = values;
        statistics = [.. like.statistics];
        statistics[column] = Complete(column);
    }

    /// <summary>Gets the criteria, in the order of the columns.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Gets the names of the alternatives, in the order of the rows.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Gets the number of alternatives.</summary>
    public int RowCount => names.Count;

    /// <summary>Gets the number of criteria.</summary>
    public int ColumnCount => criteria.Length;

    /// <summary>Gets a cell.</summary>
    /// <param name="row">The alternative, from 0.</param>
    /// <param name="column">The criterion, from 0.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Cell this[int row, int column]
    {
        get
        {
            Guard.Against.OutOfRange(row, nameof(row), 0, RowCount - 1);
            Guard.Against.OutOfRange(column, nameof(column), 0, ColumnCount - 1);
            return missing is not null && missing[(column * RowCount) + row]
                ? Cell.Missing
                : values[(column * stride) + row];
        }
    }

    /// <summary>Makes a table from alternatives with their cells.</summary>
    /// <param name="criteria">The criteria; names unique.</param>
    /// <param name="alternatives">The alternatives, at least one; names unique, one cell for each criterion.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">One of these conditions does not hold, or a value is off its criterion's scale; the message lists every problem.</exception>
    public static PerformanceTable FromRows(IEnumerable<Criterion> criteria, IEnumerable<Alternative> alternatives)
    {
        Criterion[] columns = Guard.Against.NullElement(criteria);
        Alternative[] rows = Guard.Against.NullElement(alternatives);
        ProblemCheck.ThrowIfAny(ProblemCheck.Table(columns, rows), nameof(alternatives));
        return FromChecked(columns, rows);
    }

    /// <summary>Makes a table from columns of cells.</summary>
    /// <param name="criteria">The criteria; names unique.</param>
    /// <param name="names">The names of the alternatives, at least one; unique.</param>
    /// <param name="columns">A column for each criterion, with a cell for each alternative.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">One of these conditions does not hold, or a value is off its criterion's scale; the message lists every problem.</exception>
    public static PerformanceTable FromColumns(
        IEnumerable<Criterion> criteria,
        IEnumerable<string> names,
        params IEnumerable<IReadOnlyList<Cell>> columns
    )
    {
        Criterion[] kinds = Guard.Against.NullElement(criteria);
        string[] rows = Guard.Against.NullElement(names);
        IReadOnlyList<Cell>[] cells = Guard.Against.NullElement(columns);
        if (cells.Length != kinds.Length || Array.Exists(cells, column => column.Count != rows.Length))
        {
            throw new ArgumentException(
                $"{Invariant.Text(kinds.Length)} criteria and {Invariant.Text(rows.Length)} alternatives need as many columns of as many cells.",
                nameof(columns)
            );
        }

        return FromRows(
            kinds,
            rows.Select((name, i) => Alternative.Of(name, Array.ConvertAll(cells, column => column[i])))
        );
    }

    /// <summary>Makes a table from numbers that lie column by column, without an object for each alternative.</summary>
    /// <param name="criteria">The criteria; names unique.</param>
    /// <param name="rowCount">The number of alternatives; one or more. They are named by their number: 1, 2, 3.</param>
    /// <param name="columnMajor">The values: all of the first criterion, then all of the second; finite. They are copied.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A number is not finite or off its criterion's scale, a name is used twice, or the length is not rows times columns.</exception>
    public static PerformanceTable FromSpan(
        IEnumerable<Criterion> criteria,
        int rowCount,
        ReadOnlySpan<double> columnMajor
    )
    {
        Criterion[] columns = Guard.Against.NullElement(criteria);
        Guard.Against.OutOfRange(rowCount, nameof(rowCount), 1, int.MaxValue);
        ProblemCheck.ThrowIfAny(ProblemCheck.Names(columns), nameof(criteria));
        if (columnMajor.Length != (long)rowCount * columns.Length)
        {
            throw new ArgumentException(
                $"{Invariant.Text(rowCount)} rows of {Invariant.Text(columns.Length)} columns need {Invariant.Text((long)rowCount * columns.Length)} values, not {Invariant.Text(columnMajor.Length)}.",
                nameof(columnMajor)
            );
        }

        // Every number here is written: the values by the copy, the padding by the constructor.
        var height = StrideFor(rowCount);
        var numbers = GC.AllocateUninitializedArray<double>(checked(height * columns.Length));
        for (var j = 0; j < columns.Length; j++)
        {
            columnMajor.Slice(j * rowCount, rowCount).CopyTo(numbers.AsSpan(j * height));
        }

        var table = new PerformanceTable(columns, new NumberedNames(rowCount), numbers, missing: null, height);
        for (var j = 0; j < columns.Length; j++)
        {
            table.CheckColumn(j, nameof(columnMajor));
        }

        return table;
    }

    /// <inheritdoc/>
    public bool Equals(PerformanceTable? other) =>
        other is not null
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && names.SequenceEqual(other.names, StringComparer.Ordinal)
        && values.AsSpan().SequenceEqual(other.values)
        && missing.AsSpan().SequenceEqual(other.missing);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PerformanceTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RowCount, ColumnCount, values[0]);

    /// <summary>Returns the size, such as <c>3 alternatives by 4 criteria</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(RowCount)} alternatives by {Invariant.Text(ColumnCount)} criteria";

    /// <summary>The values of a column, padded to whole vectors; a missing cell holds 0 here and must be asked for first.</summary>
    internal ReadOnlySpan<double> Padded(int column) => values.AsSpan(column * stride, stride);

    internal ReadOnlySpan<double> All => values;

    internal int Stride => stride;

    /// <summary>Gives the logarithms of the scaled values, where the table keeps them.</summary>
    internal ReadOnlySpan<double> Logarithms(Normalization normalization) =>
        ScaledLogarithms.Of(this, normalization, ref logarithms, ref logarithmsAsked);

    internal ReadOnlySpan<Criterion> CriterionSpan => criteria;

    /// <summary>Finds the row of an alternative.</summary>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    internal int RowOf(string alternative)
    {
        Guard.Against.Null(alternative);
        for (var i = 0; i < RowCount; i++)
        {
            if (string.Equals(names[i], alternative, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"There is no alternative '{alternative}'.", nameof(alternative));
    }

    internal ref readonly ColumnStatistics Statistics(int column) => ref statistics[column];

    /// <summary>Puts another number into a known cell; the number is on its scale.</summary>
    internal PerformanceTable With(int row, int column, double value)
    {
        var changed = values.AsSpan().ToArray();
        changed[(column * stride) + row] = value + 0.0;
        return new PerformanceTable(this, changed, column);
    }

    /// <summary>Fills a column up to whole vectors, and works out its statistics.</summary>
    private ColumnStatistics Complete(int j)
    {
        var column = values.AsSpan(j * stride, stride);
        var known = column[..names.Count];
        column[names.Count..].Fill(known[^1]);
        return missing is null
            ? ColumnStatistics.Of(known)
            : ColumnStatistics.Of(known, missing.AsSpan(j * names.Count, names.Count));
    }

    /// <summary>Refuses a column with a number that is not finite or off the scale.</summary>
    private void CheckColumn(int j, string parameterName)
    {
        // A finite sum has finite terms only, and the ends of a column tell whether it keeps to its scale.
        var scale = criteria[j].Scale;
        ref readonly var column = ref statistics[j];
        if (
            double.IsFinite(column.Sum)
            && (scale is not { } ends || (ends.Contains(column.Min) && ends.Contains(column.Max)))
        )
        {
            return;
        }

        var known = Padded(j)[..RowCount];
        for (var i = 0; i < known.Length; i++)
        {
            if (!double.IsFinite(known[i]) || (scale is { } between && !between.Contains(known[i])))
            {
                throw new ArgumentException(
                    $"Row {Invariant.Text(i + 1)} has {Invariant.Text(known[i])} on '{criteria[j].Name}', which is not a finite number on its scale.",
                    parameterName
                );
            }
        }
    }

    /// <summary>Makes a table of criteria and alternatives against which the check found nothing.</summary>
    internal static PerformanceTable FromChecked(Criterion[] columns, Alternative[] rows)
    {
        var height = StrideFor(rows.Length);
        var numbers = new double[checked(height * columns.Length)];
        bool[]? unknown = null;
        for (var j = 0; j < columns.Length; j++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var here = rows[i].Cells[j];
                if (here.IsKnown)
                {
                    numbers[(j * height) + i] = here.Value;
                }
                else
                {
                    unknown ??= new bool[checked(rows.Length * columns.Length)];
                    unknown[(j * rows.Length) + i] = true;
                }
            }
        }

        return new PerformanceTable(columns, [.. rows.Select(row => row.Name)], numbers, unknown, height);
    }

    /// <summary>
    /// Whole vectors, filled up with copies of the last row, so that loops need no tail; and an odd number of them (a vector
    /// is a cache line), or many columns would compete for the same few sets of a cache.
    /// </summary>
    private static int StrideFor(int rows)
    {
        var vectors = ((rows - 1) / Lanes.Count) + 1;
        return checked((vectors | 1) * Lanes.Count);
    }

    /// <summary>Names 1, 2, 3 without keeping a text for each.</summary>
    private sealed class NumberedNames(int count) : IReadOnlyList<string>
    {
        public int Count => count;

        public string this[int index] =>
            Invariant.Text(Guard.Against.OutOfRange(index, nameof(index), 0, count - 1) + 1);

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(i => this[i]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
