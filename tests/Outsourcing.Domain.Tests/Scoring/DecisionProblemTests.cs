using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class DecisionProblemTests
{
    [Fact]
    public void Equal_ProblemsHaveEqualFingerprints_AndChangesShow()
    {
        var problem = Vendors.Problem;
        var same = DecisionProblem.Of(problem.Tree, problem.Alternatives);
        DecisionProblem[] others =
        [
            problem.Without("Acme"),
            problem.WithWeight("price", 0.41m),
            DecisionProblem.Of(problem.Tree, problem.Alternatives.Reverse()),
            DecisionProblem.Of(
                problem.Tree,
                [.. problem.Alternatives.Take(2), Alternative.Of("Cygnus", 6, 9, 8, 450_001)]
            ),
            DecisionProblem.Of(
                problem.Tree,
                [.. problem.Alternatives.Take(2), Alternative.Of("Cygnus", 6, 9, 8, Cell.Missing)]
            ),
        ];

        Assert.Equal(problem, same);
        Assert.Equal(problem.GetHashCode(), same.GetHashCode());
        Assert.Equal(Fingerprint.Of(problem), Fingerprint.Of(same));
        Assert.All(others, other => Assert.NotEqual(problem, other));
        Assert.All(others, other => Assert.NotEqual(Fingerprint.Of(problem), Fingerprint.Of(other)));
    }

    [Fact]
    public void Fingerprint_IsTheSameOnEveryMachine() =>
        Assert.Equal(
            "95c3acfc7ba701b330d66b5e9e9434bdbffdc0014398014468163998f9c35ea8",
            Fingerprint.Of(Vendors.Problem).Text
        );

    [Fact]
    public void Without_Unknown_IsRefused()
    {
        Assert.StartsWith(
            "There is no alternative 'Delphi'.",
            Assert.Throws<ArgumentException>(() => Vendors.Problem.Without("Delphi")).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There is no alternative.",
            Assert.Throws<ArgumentException>(() => Vendors.OneBenefit(1).Without("A")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WithWeight_UnknownCriterion_IsRefused() =>
        Assert.StartsWith(
            "There is no criterion 'speed'.",
            Assert.Throws<ArgumentException>(() => Vendors.Problem.WithWeight("speed", 1)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_ValueOffItsScale_IsRefused() =>
        Assert.StartsWith(
            "'Acme' has 10.5 on 'culture', outside its scale 0 to 10.",
            Assert
                .Throws<ArgumentException>(() =>
                    DecisionProblem.Of(
                        [Criterion.Maximize("culture", 100, scale: Scale.Of(0, 10))],
                        [Alternative.Of("Acme", 10.5), Alternative.Of("Borea", 10), Alternative.Of("Cygnus", 0)]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Cell_NotFinite_IsRefused()
    {
        Assert.StartsWith(
            "A number must be finite, and NaN is not.",
            Assert.Throws<ArgumentException>(() => Cell.Known(double.NaN)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Alternative.Of("Acme", double.PositiveInfinity));
    }

    [Fact]
    public void Cell_Missing_IsNotZero()
    {
        Assert.NotEqual(Cell.Missing, Cell.Known(0));
        Assert.Equal(Cell.Missing, default);
        Assert.False(Cell.Missing.IsKnown);
        Assert.Equal("missing", Cell.Missing.ToString());
        Assert.Equal("-0.5", Cell.Known(-0.5).ToString());
        Assert.Equal(Cell.Known(0), Cell.Known(-0.0));
        Assert.Equal("0", Cell.Known(-0.0).ToString());
        Assert.Equal(
            "The cell is missing; it has no number.",
            Assert.Throws<InvalidOperationException>(() => Cell.Missing.Value).Message
        );
    }

    [Fact]
    public void Alternative_ComparesCells()
    {
        var acme = Alternative.Of("Acme", 1, Cell.Missing);

        Assert.Equal(acme, Alternative.Of("Acme", 1, Cell.Missing));
        Assert.Equal(acme.GetHashCode(), Alternative.Of("Acme", 1, Cell.Missing).GetHashCode());
        Assert.NotEqual(acme, Alternative.Of("Acme", 1, 0));
        Assert.NotEqual(acme, Alternative.Of("Borea", 1, Cell.Missing));
        Assert.NotEqual(Fingerprint.Of(acme), Fingerprint.Of(Alternative.Of("Acme", 1, 0)));
        Assert.Equal("Acme (1, missing)", acme.ToString());
        Assert.ThrowsAny<ArgumentException>(() => Alternative.Of(" ", 1));
    }

    [Fact]
    public void Table_ThreeWaysIn_AreEqual()
    {
        var problem = Vendors.Problem;
        var columns = Enumerable
            .Range(0, 4)
            .Select(j => (IReadOnlyList<Cell>)[.. problem.Alternatives.Select(row => row.Cells[j])]);
        var fromColumns = PerformanceTable.FromColumns(problem.Criteria, problem.Table.Names, columns);
        double[] numbers = [8, 9, 6, 6, 4, 9, 7, 5, 8, 420_000, 385_000, 450_000];
        var fromSpan = PerformanceTable.FromSpan(problem.Criteria, 3, numbers);

        Assert.Equal(problem.Table, fromColumns);
        Assert.Equal(problem.Table.GetHashCode(), fromColumns.GetHashCode());
        Assert.NotEqual(problem.Table, fromSpan);
        Assert.Equal(["1", "2", "3"], fromSpan.Names);
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                Assert.Equal(problem.Table[i, j], fromSpan[i, j]);
            }
        }

        numbers[0] = 99;
        Assert.Equal(Cell.Known(8), fromSpan[0, 0]);
        Assert.Equal("3 alternatives by 4 criteria", fromSpan.ToString());
    }

    [Fact]
    public void Table_CellOutside_IsRefused()
    {
        var table = Vendors.Problem.Table;

        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => table[3, 0]).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => table[-1, 0]).ParamName);
        Assert.Equal("column", Assert.Throws<ArgumentOutOfRangeException>(() => table[0, 4]).ParamName);
    }

    [Fact]
    public void Table_FromSpan_NamesTheBadNumber()
    {
        var criteria = new[] { Criterion.Maximize("x"), Criterion.Maximize("y", scale: Scale.Of(0, 1)) };

        Assert.StartsWith(
            "Row 2 has NaN on 'x', which is not a finite number on its scale.",
            Assert
                .Throws<ArgumentException>(() => PerformanceTable.FromSpan(criteria, 2, [1, double.NaN, 0, 0]))
                .Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Row 1 has 1.5 on 'y', which is not a finite number on its scale.",
            Assert.Throws<ArgumentException>(() => PerformanceTable.FromSpan(criteria, 2, [1, 1, 1.5, 0])).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Row 2 has -0.5 on 'y', which is not a finite number on its scale.",
            Assert.Throws<ArgumentException>(() => PerformanceTable.FromSpan(criteria, 2, [1, 1, 1, -0.5])).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Row 1 has -Infinity on 'x', which is not a finite number on its scale.",
            Assert
                .Throws<ArgumentException>(() =>
                    PerformanceTable.FromSpan(criteria, 2, [double.NegativeInfinity, 1, 0, 0])
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "2 rows of 2 columns need 4 values, not 3.",
            Assert.Throws<ArgumentException>(() => PerformanceTable.FromSpan(criteria, 2, [1, 1, 1])).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "rowCount",
            Assert.Throws<ArgumentOutOfRangeException>(() => PerformanceTable.FromSpan(criteria, 0, [])).ParamName
        );
        Assert.StartsWith(
            "The criterion 'x' stands there more than once.",
            Assert
                .Throws<ArgumentException>(() => PerformanceTable.FromSpan([criteria[0], criteria[0]], 1, [1, 1]))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Table_FromSpan_FiniteNumbersWithAnInfiniteSum_AreKept() =>
        Assert.Equal(Cell.Known(1e308), PerformanceTable.FromSpan([Criterion.Maximize("x")], 2, [1e308, 1e308])[1, 0]);

    [Theory]
    [InlineData(1, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 24)]
    [InlineData(24, 24)]
    [InlineData(25, 40)]
    public void Table_Stride_IsAnOddNumberOfVectors(int rows, int stride) =>
        Assert.Equal(stride, PerformanceTable.FromSpan([Criterion.Maximize("x")], rows, new double[rows]).Stride);

    [Fact]
    public void Table_With_NegativeZero_IsZero()
    {
        var table = Vendors.OneBenefit(1, 2).Table.With(0, 0, -0.0);

        Assert.Equal(Vendors.OneBenefit(0, 2).Table, table);
        Assert.Equal(double.PositiveInfinity, table.Statistics(0).SumOfReciprocals);
    }

    [Fact]
    public void Table_FromColumns_NeedsOneColumnForEachCriterion() =>
        Assert.StartsWith(
            "2 criteria and 1 alternatives need as many columns of as many cells.",
            Assert
                .Throws<ArgumentException>(() =>
                    PerformanceTable.FromColumns(
                        [Criterion.Maximize("x"), Criterion.Maximize("y")],
                        ["Acme"],
                        [
                            [1],
                        ]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Fingerprint_OfGroupsUnitsAndScales_IsTheSameOnEveryMachine() =>
        Assert.Equal(
            "50f93202663f54795895e748add6dcd9569620960ef625d6fe68a29d4e5804d3",
            Fingerprint
                .Of(
                    DecisionProblem.Of(
                        [
                            CriteriaGroup.Of(
                                "quality",
                                40,
                                Criterion.Maximize("speed", 100, "points", Scale.Of(0, 10))
                            ),
                            Criterion.Minimize("price", 60, "EUR"),
                        ],
                        [Alternative.Of("Acme", 5, Cell.Missing)]
                    )
                )
                .Text
        );

    [Fact]
    public void Table_MissingCell_IsNotEqualToZero()
    {
        Criterion[] criteria = [Criterion.Maximize("x")];
        var table = PerformanceTable.FromColumns(
            criteria,
            ["A", "B"],
            [
                [1, Cell.Missing],
            ]
        );

        Assert.Equal(
            table,
            PerformanceTable.FromColumns(
                criteria,
                ["A", "B"],
                [
                    [1, Cell.Missing],
                ]
            )
        );
        Assert.NotEqual(
            table,
            PerformanceTable.FromColumns(
                criteria,
                ["A", "B"],
                [
                    [1, 0],
                ]
            )
        );
        Assert.NotEqual(
            PerformanceTable.FromColumns(
                criteria,
                ["A", "B"],
                [
                    [1, 0],
                ]
            ),
            table
        );
        Assert.False(table.Equals(null));
        Assert.False(Vendors.Problem.Equals(null));
        Assert.False(Alternative.Of("A", 1).Equals(null));
    }

    [Fact]
    public void Table_FromColumns_NeedsOneCellForEachAlternative() =>
        Assert.StartsWith(
            "1 criteria and 2 alternatives need as many columns of as many cells.",
            Assert
                .Throws<ArgumentException>(() =>
                    PerformanceTable.FromColumns(
                        [Criterion.Maximize("x")],
                        ["A", "B"],
                        [
                            [1],
                        ]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Table_NumberedNames_AreAList()
    {
        var names = PerformanceTable.FromSpan([Criterion.Maximize("x")], 2, [5, 6]).Names;
        var untyped = ((System.Collections.IEnumerable)names).GetEnumerator();

        Assert.Equal(2, names.Count);
        Assert.Equal(["1", "2"], names);
        Assert.True(untyped.MoveNext());
        Assert.Equal("1", untyped.Current);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => names[-1]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => names[2]).ParamName);
    }

    [Fact]
    public void NamesThatAreNotThere_Null_IsRefused()
    {
        var problem = Vendors.Problem;

        Assert.Equal("alternative", Assert.Throws<ArgumentNullException>(() => problem.Without(null!)).ParamName);
        Assert.Equal("criterion", Assert.Throws<ArgumentNullException>(() => problem.WithWeight(null!, 1)).ParamName);
        Assert.Equal(
            "alternative",
            Assert
                .Throws<ArgumentNullException>(() => Dominance.Of(problem.Table).Value.DominatesCount(null!))
                .ParamName
        );
        Assert.StartsWith(
            "There is no alternative 'Delphi'.",
            Assert.Throws<ArgumentException>(() => Dominance.Of(problem.Table).Value.DominatesCount("Delphi")).Message,
            StringComparison.Ordinal
        );
    }
}
