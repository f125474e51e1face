using System.Numerics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A linear program in whole numbers, solved exactly: x ≥ 0 with rows · x ≤ limits, from a basis that is given.</summary>
/// <remarks>
/// The simplex method on a dictionary of integers over one common denominator (Edmonds 1967): every division leaves no
/// rest, so nothing is ever rounded. Of several columns and rows the first variable is taken (Bland 1977), so it ends, and
/// always in the same way.
/// </remarks>
internal sealed class ExactProgram
{
    private readonly int[] basic;
    private readonly int[] free;
    private readonly BigInteger[][] rows;
    private readonly bool[] fixedAtZero;
    private BigInteger denominator = BigInteger.One;

    /// <summary>Creates a program of which each basic variable is limit − row · free variables.</summary>
    /// <param name="basic">The numbers of the basic variables, one for each row.</param>
    /// <param name="free">The numbers of the free variables, one for each column.</param>
    /// <param name="rows">A row for each basic variable, with the limit as its last number; kept and overwritten.</param>
    public ExactProgram(int[] basic, int[] free, BigInteger[][] rows)
    {
        (this.basic, this.free, this.rows) = (basic, free, rows);
        fixedAtZero = new bool[basic.Length + free.Length];
    }

    /// <summary>Brings a variable in and the first one out that is below zero; for a start that is not feasible yet.</summary>
    public void Start(int variable) =>
        Pivot(Array.FindIndex(rows, row => row[^1].Sign < 0), Array.IndexOf(free, variable), goal: null);

    /// <summary>Finds the least value of a variable, and keeps to the solutions that have it from then on.</summary>
    public ExactShare Least(int variable)
    {
        var goal = Goal(variable, 1);
        Run(goal);
        for (var column = 0; column < free.Length; column++)
        {
            fixedAtZero[free[column]] |= goal[column].Sign > 0;
        }

        return new ExactShare(-goal[^1], denominator);
    }

    /// <summary>Finds the least and the largest value of a variable among the solutions kept to.</summary>
    public (ExactShare Low, ExactShare High) Range(int variable)
    {
        var low = Goal(variable, 1);
        Run(low);
        var least = new ExactShare(-low[^1], denominator);
        var high = Goal(variable, -1);
        Run(high);
        return (least, new ExactShare(high[^1], denominator));
    }

    /// <summary>The variable times a sign, as what it costs to raise each free variable; last, minus its value.</summary>
    private BigInteger[] Goal(int variable, int sign)
    {
        var row = Array.IndexOf(basic, variable);
        var goal = new BigInteger[free.Length + 1];
        if (row >= 0)
        {
            for (var column = 0; column < goal.Length; column++)
            {
                goal[column] = -sign * rows[row][column];
            }
        }
        else
        {
            goal[Array.IndexOf(free, variable)] = sign * denominator;
        }

        return goal;
    }

    private void Run(BigInteger[] goal)
    {
        while (Entering(goal) is var column and >= 0)
        {
            Pivot(Leaving(column), column, goal);
        }
    }

    private int Entering(BigInteger[] goal)
    {
        var entering = -1;
        for (var column = 0; column < free.Length; column++)
        {
            if (goal[column].Sign < 0 && !fixedAtZero[free[column]] && (entering < 0 || free[column] < free[entering]))
            {
                entering = column;
            }
        }

        return entering;
    }

    /// <summary>The row that stops a column first; there is one, since all weights sum to 1.</summary>
    private int Leaving(int column)
    {
        var leaving = -1;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row][column].Sign <= 0)
            {
                continue;
            }

            var order =
                leaving < 0
                    ? -1
                    : (rows[row][^1] * rows[leaving][column]).CompareTo(rows[leaving][^1] * rows[row][column]);
            if (order < 0 || (order == 0 && basic[row] < basic[leaving]))
            {
                leaving = row;
            }
        }

        return leaving;
    }

    private void Pivot(int row, int column, BigInteger[]? goal)
    {
        var pivot = rows[row][column];
        foreach (var other in rows)
        {
            if (other != rows[row])
            {
                Clear(other, rows[row], column);
            }
        }

        if (goal is not null)
        {
            Clear(goal, rows[row], column);
        }

        rows[row][column] = denominator;
        denominator = pivot;
        (basic[row], free[column]) = (free[column], basic[row]);
        if (denominator.Sign < 0)
        {
            denominator = -denominator;
            foreach (var own in rows)
            {
                for (var k = 0; k < own.Length; k++)
                {
                    own[k] = -own[k];
                }
            }
        }
    }

    private void Clear(BigInteger[] row, BigInteger[] pivotRow, int column)
    {
        var factor = row[column];
        for (var k = 0; k < row.Length; k++)
        {
            row[k] = k == column ? -factor : ((row[k] * pivotRow[column]) - (factor * pivotRow[k])) / denominator;
        }
    }
}

/// <summary>An exact number of zero or more, as one integer over another.</summary>
internal readonly record struct ExactShare(BigInteger Numerator, BigInteger Denominator)
{
    private const int Bits = 61;

    public bool IsSame(ExactShare other) => Numerator * other.Denominator == other.Numerator * Denominator;

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        // A quotient of 61 or 62 bits; a rest only matters for halves, so it goes into the last bit.
        var shift = (int)(Bits - Numerator.GetBitLength() + Denominator.GetBitLength());
        var (above, below) = shift >= 0 ? (Numerator << shift, Denominator) : (Numerator, Denominator << -shift);
        var quotient = (long)BigInteger.DivRem(above, below, out var rest);
        return Math.ScaleB((double)(rest.IsZero ? quotient : quotient | 1), -shift);
    }
}
