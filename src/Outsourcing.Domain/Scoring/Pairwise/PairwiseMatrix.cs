namespace Outsourcing.Domain.Scoring;

/// <summary>Judgements about criteria, alternatives or anything else, two by two: a positive reciprocal matrix.</summary>
/// <remarks>
/// <para>
/// Each pair is judged once, and the other half of the matrix is the reciprocal; so the matrix is always reciprocal. Pairs
/// may be left out: <see cref="Ahp"/> makes do as long as the judgements connect all items.
/// </para>
/// <para>
/// Immutable; safe to use from any thread. Two are equal when items (in order) and judgements are equal, in whichever order
/// and direction these were given.
/// </para>
/// </remarks>
public sealed class PairwiseMatrix : IEquatable<PairwiseMatrix>, IFingerprinted
{
    /// <summary>How far the product of a number and its counterpart may be from 1: doubles written with all their digits.</summary>
    private const double Rounding = 1e-9;

    private readonly string[] items;
    private readonly Judgement[] judgements;

    /// <summary>Column by column, each with room for whole blocks; 0 is not judged. Rows past the end repeat the last.</summary>
    private readonly double[] values;

    private PairwiseMatrix(string[] items, IEnumerable<(int First, int Second, double Times)> pairs)
    {
        this.items = items;
        Stride = (items.Length + Lanes.Count - 1) / Lanes.Count * Lanes.Count;
        values = new double[Stride * items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            At(i, i) = 1;
        }

        foreach (var (first, second, times) in pairs)
        {
            At(first, second) = times;
            At(second, first) = 1 / times;
        }

        for (var column = 0; column < items.Length; column++)
        {
            values.AsSpan((column * Stride) + items.Length, Stride - items.Length).Fill(At(items.Length - 1, column));
        }

        judgements = [.. Pairs().Where(pair => this[pair.I, pair.J] != 0).Select(pair => JudgementOf(pair.I, pair.J))];
    }

    /// <summary>Gets the largest number of items: 100.</summary>
    public static int Limit => 100;

    /// <summary>Gets the names of the items.</summary>
    public IReadOnlyList<string> Items => Array.AsReadOnly(items);

    /// <summary>Gets what was judged, by rows of the matrix; the one that counts more stands first.</summary>
    public IReadOnlyList<Judgement> Judgements => Array.AsReadOnly(judgements);

    /// <summary>Gets how many pairs nobody judged.</summary>
    public int Missing => (items.Length * (items.Length - 1) / 2) - judgements.Length;

    internal int Count => items.Length;

    /// <summary>Rows of a column with the room for whole blocks.</summary>
    internal int Stride { get; }

    internal ReadOnlySpan<double> Values => values;

    /// <summary>How many times as much the item of the row counts as that of the column; 0 when not judged.</summary>
    internal double this[int row, int column] => values[(column * Stride) + row];

    /// <summary>Gets how many times as much one item counts as another.</summary>
    /// <param name="one">The name of one.</param>
    /// <param name="other">The name of the other.</param>
    /// <returns>The judgement or its reciprocal; 1 for an item and itself; <see langword="null"/> when nobody judged.</returns>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public double? this[string one, string other] =>
        this[IndexOf(one, nameof(one)), IndexOf(other, nameof(other))] is var times and not 0 ? times : null;

    /// <summary>Creates a matrix of judgements, each stated once.</summary>
    /// <param name="items">The names; 1 to 100, unique.</param>
    /// <param name="judgements">The judgements, at most one for each two items, in any order.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">A name is blank or used twice, there are none or too many, or two are judged twice or are no items.</exception>
    public static PairwiseMatrix Of(IEnumerable<string> items, params IEnumerable<Judgement> judgements)
    {
        var names = ItemNames.Checked(items, 1, Limit, "a matrix");
        var pairs = new Dictionary<(int, int), (int, int, double)>();
        foreach (var judgement in Guard.Against.NullElement(judgements))
        {
            var (first, second) = (Index(judgement.First), Index(judgement.Second));
            if (!pairs.TryAdd((Math.Min(first, second), Math.Max(first, second)), (first, second, judgement.Times)))
            {
                throw new ArgumentException(
                    $"'{judgement.First}' and '{judgement.Second}' are judged twice.",
                    nameof(judgements)
                );
            }
        }

        return new PairwiseMatrix(names, pairs.Values);

        int Index(string name) =>
            Array.IndexOf(names, name) is var index and >= 0
                ? index
                : throw new ArgumentException($"'{name}' is judged and is none of the items.", nameof(judgements));
    }

    /// <summary>Creates a matrix from all its cells, as it stands on paper.</summary>
    /// <param name="items">The names; 1 to 100, unique.</param>
    /// <param name="rows">A row for each item: how many times as much it counts as the item of the column; <see langword="null"/> when not judged.</param>
    /// <returns>The matrix; of a number and its reciprocal the one of 1 or more is kept.</returns>
    /// <exception cref="ArgumentException">The cells are no reciprocal matrix: the message names the first that is wrong.</exception>
    public static PairwiseMatrix FromRows(IEnumerable<string> items, IEnumerable<IReadOnlyList<double?>> rows)
    {
        var names = ItemNames.Checked(items, 1, Limit, "a matrix");
        var cells = Guard.Against.NullElement(rows);
        if (cells.Length != names.Length || Array.Exists(cells, row => row.Count != names.Length))
        {
            throw new ArgumentException(
                $"A matrix of {Invariant.Text(names.Length)} items has as many rows, and as many cells in each.",
                nameof(rows)
            );
        }

        return new PairwiseMatrix(names, [.. Stated()]);

        IEnumerable<(int, int, double)> Stated()
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (cells[i][i] is { } own && own != 1)
                {
                    throw new ArgumentException(
                        $"'{names[i]}' against itself is {Invariant.Text(own)}, not 1.",
                        nameof(rows)
                    );
                }

                for (var j = i + 1; j < names.Length; j++)
                {
                    if (Pair(cells[i][j], cells[j][i], names[i], names[j], nameof(rows)) is { } judgement)
                    {
                        var isFirst = string.Equals(judgement.First, names[i], StringComparison.Ordinal);
                        yield return isFirst ? (i, j, judgement.Times) : (j, i, judgement.Times);
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(PairwiseMatrix? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.items) && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairwiseMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(items.Length, judgements.Length, items[0]);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("pairwise-matrix").Number(items.Length);
        foreach (var item in items)
        {
            form.Text(item);
        }

        form.Number(judgements.Length);
        foreach (var judgement in judgements)
        {
            form.Text(judgement.First).Text(judgement.Second).Number(judgement.Times);
        }
    }

    /// <summary>Returns the judgements, such as <c>price 3 times quality; price 5 times service</c>.</summary>
    /// <returns>The text in the invariant culture; the items when nothing is judged.</returns>
    public override string ToString() =>
        judgements.Length > 0
            ? string.Join("; ", judgements.Select(judgement => judgement.ToString()))
            : Invariant.List(items);

    /// <summary>Creates a matrix of numbers that were computed; 0 is not judged.</summary>
    internal static PairwiseMatrix Of(string[] items, Func<int, int, double> times) =>
        new(
            items,
            [
                .. Enumerable
                    .Range(0, items.Length)
                    .SelectMany(i => Enumerable.Range(i + 1, items.Length - i - 1).Select(j => (i, j, times(i, j))))
                    .Where(pair => pair.Item3 != 0)
                    .Select(pair => pair.Item3 >= 1 ? pair : (pair.j, pair.i, 1 / pair.Item3)),
            ]
        );

    /// <summary>All pairs of items, by rows of the upper half.</summary>
    internal IEnumerable<(int I, int J)> Pairs() =>
        Enumerable
            .Range(0, items.Length)
            .SelectMany(i => Enumerable.Range(i + 1, items.Length - i - 1).Select(j => (i, j)));

    /// <summary>The judgement about two items, in the direction in which it is 1 or more.</summary>
    internal Judgement JudgementOf(int i, int j) =>
        this[i, j] >= 1 ? Judgement.Of(items[i], items[j], this[i, j]) : Judgement.Of(items[j], items[i], this[j, i]);

    /// <summary>The items that judgements connect, part by part.</summary>
    internal List<List<int>> Parts()
    {
        var left = Enumerable.Range(0, items.Length).ToList();
        var parts = new List<List<int>>();
        while (left.Count > 0)
        {
            var part = new List<int> { left[0] };
            left.RemoveAt(0);
            for (var k = 0; k < part.Count; k++)
            {
                var connected = left.FindAll(item => this[part[k], item] != 0);
                part.AddRange(connected);
                left.RemoveAll(connected.Contains);
            }

            part.Sort();
            parts.Add(part);
        }

        return parts;
    }

    private static Judgement? Pair(double? above, double? below, string one, string other, string parameterName)
    {
        if (above is { } a && below is { } b && !(Math.Abs((a * b) - 1) <= Rounding))
        {
            throw new ArgumentException(
                $"'{one}' against '{other}' is {Invariant.Text(a)} and the other way round {Invariant.Text(b)}, which is not its reciprocal. State one of the two, and the other follows exactly.",
                parameterName
            );
        }

        return (above, below) switch
        {
            (null, null) => null,
            ({ } only, null) => Judgement.Of(one, other, only),
            (null, { } only) => Judgement.Of(other, one, only),
            ({ } first, { } second) => first >= second
                ? Judgement.Of(one, other, first)
                : Judgement.Of(other, one, second),
        };
    }

    private int IndexOf(string name, string parameterName) =>
        Array.IndexOf(items, Guard.Against.Null(name, parameterName)) is var index and >= 0
            ? index
            : throw new ArgumentException($"There is no item '{name}'.", parameterName);

    private ref double At(int row, int column) => ref values[(column * Stride) + row];
}
