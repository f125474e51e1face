using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The grades of one evaluator on one scale; what is not graded is blank, and blank is not zero.</summary>
/// <remarks>
/// Sheets for criteria with different scales are different sheets, so that a mark of one scale is never read on another.
/// Grades are kept in columns: a sheet of 10,000 bids and 60 criteria takes 10 MB. Two are equal when all members are; the
/// order of the grades does not count, that of first mention of bidders and criteria does. Immutable.
/// </remarks>
public sealed class ScoreSheet : IEquatable<ScoreSheet>
{
    private readonly string[] bidders;
    private readonly string[] criteria;
    private readonly decimal[] values;
    private readonly bool[] given;
    private readonly Dictionary<int, GradeRemark> remarks;

    private ScoreSheet(
        string evaluator,
        GradeScale scale,
        Instant signed,
        string[] bidders,
        string[] criteria,
        decimal[] values,
        bool[] given,
        Dictionary<int, GradeRemark> remarks
    )
    {
        (Evaluator, Scale, Signed) = (evaluator, scale, signed);
        this.bidders = bidders;
        this.criteria = criteria;
        this.values = values;
        this.given = given;
        this.remarks = remarks;
    }

    /// <summary>Gets the name of the evaluator.</summary>
    public string Evaluator { get; }

    /// <summary>Gets the scale of all grades.</summary>
    public GradeScale Scale { get; }

    /// <summary>Gets when the grades were given; declarations of interest come before.</summary>
    public Instant Signed { get; }

    /// <summary>Gets the bidders with a grade, in the order of their first one, criterion by criterion.</summary>
    public IReadOnlyList<string> Bidders => Array.AsReadOnly(bidders);

    /// <summary>Gets the criteria with a grade, in the order of their first one.</summary>
    public IReadOnlyList<string> Criteria => Array.AsReadOnly(criteria);

    /// <summary>Creates a sheet.</summary>
    /// <param name="evaluator">The name of the evaluator.</param>
    /// <param name="scale">The scale of all grades.</param>
    /// <param name="signed">When the grades were given.</param>
    /// <param name="grades">The grades, each within the scale, at most one for a bidder and a criterion.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The name is blank, a grade does not lie on the scale, or one is there twice.</exception>
    public static ScoreSheet Of(string evaluator, GradeScale scale, Instant signed, params IEnumerable<Grade> grades)
    {
        var name = Guard.Against.NoText(evaluator).Trim();
        var marks = Guard.Against.NullElement(grades);
        foreach (var grade in marks)
        {
            if (!Guard.Against.Null(scale).Contains(grade.Value))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(grades),
                    $"{name} gave {grade}, which does not lie on the scale '{scale}'."
                );
            }
        }

        string[] columns = [.. marks.Select(grade => grade.Criterion).Distinct(StringComparer.Ordinal)];
        var columnOf = Index(columns);
        string[] rows =
        [
            .. marks
                .OrderBy(grade => columnOf[grade.Criterion])
                .Select(grade => grade.Bidder)
                .Distinct(StringComparer.Ordinal),
        ];
        var rowOf = Index(rows);
        var cells = new decimal[rows.Length * columns.Length];
        var marked = new bool[cells.Length];
        var notes = new Dictionary<int, GradeRemark>();
        foreach (var grade in marks)
        {
            var cell = (columnOf[grade.Criterion] * rows.Length) + rowOf[grade.Bidder];
            if (marked[cell])
            {
                throw new ArgumentException(
                    $"{name} graded '{grade.Bidder}' twice on '{grade.Criterion}'.",
                    nameof(grades)
                );
            }

            (cells[cell], marked[cell]) = (grade.Value, true);
            if (grade.Comment is not null || grade.Evidence is not null)
            {
                notes.Add(cell, new GradeRemark(grade.Comment, grade.Evidence, grade.IsReleasable));
            }
        }

        return new ScoreSheet(name, Guard.Against.Null(scale), signed, rows, columns, cells, marked, notes);
    }

    /// <summary>Creates a sheet of columns, for many bids.</summary>
    /// <param name="evaluator">The name of the evaluator.</param>
    /// <param name="scale">The scale of all grades.</param>
    /// <param name="signed">When the grades were given.</param>
    /// <param name="bidders">The bidders, each once; one without a grade is not on the sheet.</param>
    /// <param name="columns">The criteria, each with a grade for each bidder in their order; <see langword="null"/> for blank.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">A name is blank or there twice, a column has another length, or a grade does not lie on the scale.</exception>
    public static ScoreSheet FromColumns(
        string evaluator,
        GradeScale scale,
        Instant signed,
        IReadOnlyList<string> bidders,
        params IEnumerable<(string Criterion, IReadOnlyList<decimal?> Grades)> columns
    )
    {
        var name = Guard.Against.NoText(evaluator).Trim();
        Guard.Against.Null(scale);
        string[] rows =
        [
            .. Guard.Against.Null(bidders).Select(one => Guard.Against.NoText(one, nameof(bidders)).Trim()),
        ];
        (string Criterion, IReadOnlyList<decimal?> Grades)[] copy = [.. Guard.Against.Null(columns)];
        string[] names = [.. copy.Select(one => Guard.Against.NoText(one.Criterion, nameof(columns)).Trim())];
        _ = (Index(rows), Index(names));
        var cells = new decimal[rows.Length * names.Length];
        var marked = new bool[cells.Length];
        for (var j = 0; j < copy.Length; j++)
        {
            if (copy[j].Grades.Count != rows.Length)
            {
                throw new ArgumentException(
                    $"'{names[j]}' has {Invariant.Text(copy[j].Grades.Count)} grades for {Invariant.Text(rows.Length)} bidders.",
                    nameof(columns)
                );
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (copy[j].Grades[i] is { } grade)
                {
                    (cells[(j * rows.Length) + i], marked[(j * rows.Length) + i]) = scale.Contains(grade)
                        ? (grade, true)
                        : throw new ArgumentOutOfRangeException(
                            nameof(columns),
                            $"{name} gave {rows[i]}, {names[j]}: {Invariant.Text(grade)}, which does not lie on the scale '{scale}'."
                        );
                }
            }
        }

        return marked.Length > 0 && Array.TrueForAll(marked, one => one)
            ? new ScoreSheet(name, scale, signed, rows, names, cells, marked, [])
            : Of(name, scale, signed, Given());

        IEnumerable<Grade> Given() =>
            Enumerable
                .Range(0, cells.Length)
                .Where(cell => marked[cell])
                .Select(cell => Grade.Of(rows[cell % rows.Length], names[cell / rows.Length], cells[cell]));
    }

    /// <summary>Gives a grade.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="criterion">The name of the criterion.</param>
    /// <returns>The grade; <see langword="null"/> for blank.</returns>
    public Grade? For(string bidder, string criterion)
    {
        var (row, column) = (Find(bidders, bidder), Find(criteria, criterion));
        var cell = (column * bidders.Length) + row;
        if (row < 0 || column < 0 || !given[cell])
        {
            return null;
        }

        var remark = remarks.GetValueOrDefault(cell);
        var grade = Grade.Of(bidder, criterion, values[cell], remark.Comment, remark.Evidence);
        return remark.IsReleasable ? grade.Releasable() : grade;
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other sheet.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(ScoreSheet? other) =>
        other is not null
        && string.Equals(Evaluator, other.Evaluator, StringComparison.Ordinal)
        && Scale == other.Scale
        && Signed == other.Signed
        && bidders.AsSpan().SequenceEqual(other.bidders)
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && given.AsSpan().SequenceEqual(other.given)
        && values.AsSpan().SequenceEqual(other.values)
        && remarks.Count == other.remarks.Count
        && remarks.All(one => other.remarks.TryGetValue(one.Key, out var same) && one.Value == same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Evaluator, Scale, Signed, bidders.Length, criteria.Length);

    /// <summary>Returns text such as <c>Anna, 12 grades on 0 to 10 (0 worst, 10 best), 2026-10-01T09:00:00Z</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Evaluator}, {Invariant.Text(given.Count(one => one))} grades on {Scale}, {InstantText.Of(Signed)}";

    /// <summary>Gives the column of a criterion with its marks, or nothing when it has none.</summary>
    internal bool TryGetColumn(string criterion, out ReadOnlySpan<decimal> grades, out ReadOnlySpan<bool> marks)
    {
        var column = Find(criteria, criterion);
        grades = column < 0 ? default : values.AsSpan(column * bidders.Length, bidders.Length);
        marks = column < 0 ? default : given.AsSpan(column * bidders.Length, bidders.Length);
        return column >= 0;
    }

    /// <summary>Gives what is remarked on the grade in a row of a criterion.</summary>
    internal GradeRemark RemarkAt(int row, string criterion) =>
        remarks.Count == 0 ? default : remarks.GetValueOrDefault((Find(criteria, criterion) * bidders.Length) + row);

    internal ScoreSheet Renamed(Func<string, string> name) =>
        new(Evaluator, Scale, Signed, Array.ConvertAll(bidders, one => name(one)), criteria, values, given, remarks);

    internal void WriteTo(CanonicalForm form)
    {
        form.Text("sheet")
            .Text(Evaluator)
            .Value(Scale)
            .Text(InstantText.Of(Signed))
            .Number((long)given.Count(one => one));
        for (var j = 0; j < criteria.Length; j++)
        {
            for (var i = 0; i < bidders.Length; i++)
            {
                var cell = (j * bidders.Length) + i;
                if (given[cell])
                {
                    var remark = remarks.GetValueOrDefault(cell);
                    form.Text(criteria[j])
                        .Text(bidders[i])
                        .Number(values[cell])
                        .Text(remark.Comment)
                        .Text(remark.Evidence);

                    // Only a mark is written, so that a sheet without one has the fingerprint that it had before there were marks.
                    if (remark.IsReleasable)
                    {
                        form.Flag(true);
                    }
                }
            }
        }
    }

    private static int Find(string[] names, string name) => Array.IndexOf(names, name);

    private static Dictionary<string, int> Index(string[] names)
    {
        var index = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (!index.TryAdd(names[i], i))
            {
                throw new ArgumentException($"'{names[i]}' is there twice.", nameof(names));
            }
        }

        return index;
    }
}
