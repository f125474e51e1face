using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class CsvScorecardTests
{
    private const string Header = "criterion;weight;direction;scale;Acme;Borea\n";

    private static readonly DecisionProblem Expected = DecisionProblem.Of(
        [
            Criterion.Maximize("quality", weight: 60, unit: "points", scale: Scale.Of(0, 10)),
            Criterion.Minimize("price", weight: 40, unit: "EUR"),
        ],
        [Alternative.Of("Acme", 7.5, 120), Alternative.Of("Borea", 8, Cell.Missing)]
    );

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "semicolons", Header + "quality;60;max;points 0-10;7.5;8\nprice;40;min;EUR;120;\n" },
            {
                "commas",
                "criterion,weight,direction,scale,Acme,Borea\nquality,60,max,points 0-10,7.5,8\nprice,40,min,EUR,120,\n"
            },
            {
                "tabs",
                "criterion\tweight\tdirection\tscale\tAcme\tBorea\nquality\t60\tmax\tpoints 0-10\t7.5\t8\nprice\t40\tmin\tEUR\t120\t\n"
            },
            {
                "carriage returns",
                Header.ReplaceLineEndings("\r\n") + "quality;60;max;points 0-10;7.5;8\r\nprice;40;min;EUR;120;\r\n"
            },
            {
                "comments and blank lines",
                "# one\n\n" + Header + "  # two\nquality;60;max;points 0-10;7.5;8\n \nprice;40;min;EUR;120;"
            },
            {
                "quotes",
                "\"criterion\";\"weight\";direction;scale;\"Acme\";Borea\n\"quality\";60;max;\"points 0-10\";7.5;8\nprice;40;min;EUR;120;\"\"\n"
            },
            { "percent signs", Header + "quality;60%;max;points 0-10;7.5;8\nprice;40 %;min;EUR;120;\n" },
            { "parts of one", Header + "quality;0.6;max;points 0-10;7.5;8\nprice;0.4;min;EUR;120;\n" },
            {
                "other words",
                Header.ToUpperInvariant().Replace("ACME;BOREA", "Acme;Borea", StringComparison.Ordinal)
                    + "quality;60;Higher;points 0 to 10;7.5;8\nprice;40;LOWER;EUR;120;\n"
            },
            {
                "spaces and exponents",
                Header + " quality ; 60 ; max ; points 0..10 ; 75e-1 ; +8 \nprice;40;min;EUR;1.2E2; \n"
            },
            {
                "other order",
                "Acme;criterion;scale;direction;weight;Borea\n7.5;quality;points 0-10;max;60;8\n120;price;EUR;min;40;\n"
            },
            {
                "comments that a spreadsheet quoted, and rows without a value",
                "\"# max when more, min when less\",,,,,\n,,,,,\ncriterion,weight,direction,scale,Acme,Borea\n,,,,,\nquality,60,max,points 0-10,7.5,8\nprice,40,min,EUR,120,\n"
            },
            { "a named delimiter", "sep=;\n" + Header + "quality;60;max;points 0-10;7.5;8\nprice;40;min;EUR;120;\n" },
            {
                "a named delimiter as a spreadsheet saves it",
                "SEP=|;;;\ncriterion|weight|direction|scale|Acme|Borea\nquality|60|max|points 0-10|7.5|8\nprice|40|min|EUR|120|\n"
            },
            {
                "empty columns at the end",
                "criterion;weight;direction;scale;Acme;Borea;;\nquality;60;max;points 0-10;7.5;8;;\nprice;40;min;EUR;120;;;\n"
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_FormsOfOneScorecard_GiveTheSameProblem(string form, string text)
    {
        var reading = CsvScorecard.Read(text, NumberText.WithPoint);

        Assert.True(reading.Problems.Count == 0, $"{form}: {string.Join('\n', reading.Problems)}");
        Assert.Equal(Alike(Expected), Alike(reading.Scorecard!));
    }

    [Fact]
    public void Read_DecimalCommaQuotedBetweenCommas_IsRead()
    {
        var reading = CsvScorecard.Read(
            "criterion,weight,direction,scale,Acme,Borea\nquality,\"60,0\",max,\"points 0-10,5\",\"7,5\",8\nprice,\"40,0\",min,EUR,120,\n",
            NumberText.WithComma
        );

        Assert.Empty(reading.Problems);
        Assert.Equal(Scale.Of(0, 10.5), reading.Scorecard!.Criteria[0].Scale);
        Assert.Equal(7.5, reading.Scorecard.Table[0, 0].Value);
    }

    [Fact]
    public void Read_AnotherCulture_ChangesNothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(7.5, Single("quality;100;max;;7.5;8").Scorecard!.Table[0, 0].Value);
            Assert.Equal(
                "'7,5' is not a number with a decimal point; for a decimal comma use --decimal comma.",
                Single("quality;100;max;;7,5;8").Problems[0].Message
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(
        "q;100;sideways;;1;2",
        "line 2, column 3 (q, direction): 'sideways' is not a direction: max or min (or higher, lower)."
    )]
    [InlineData(
        "q;100;;;1;2",
        "line 2, column 3 (q, direction): The direction is missing: max or min (or higher, lower)."
    )]
    [InlineData("q;100;max;;many;2", "line 2, column 5 (Acme, q): 'many' is not a number.")]
    [InlineData("q;100;max;;1 EUR;2", "line 2, column 5 (Acme, q): '1 EUR' is not a number.")]
    [InlineData(
        "q;100;max;;1,200;2",
        "line 2, column 5 (Acme, q): '1,200' is not a number with a decimal point; for a decimal comma use --decimal comma."
    )]
    [InlineData("q;100;max;;1;NaN", "line 2, column 6 (Borea, q): 'NaN' is not a finite number.")]
    [InlineData("q;100;max;;1;-Infinity", "line 2, column 6 (Borea, q): '-Infinity' is not a finite number.")]
    [InlineData("q;100;max;;1;1e999", "line 2, column 6 (Borea, q): '1e999' is not a finite number.")]
    [InlineData("q;heavy;max;;1;2", "line 2, column 2 (q, weight): 'heavy' is not a number.")]
    [InlineData("q;;max;;1;2", "line 2, column 2 (q, weight): The weight is missing.")]
    [InlineData("q;-100;max;;1;2", "line 2, column 2 (q, weight): A weight is zero or more, not -100.")]
    [InlineData("q;100.01;max;;1;2", "line 2, column 2 (q, weight): A weight is at most 100, not 100.01.")]
    [InlineData(
        "q;99.99;max;;1;2",
        "line 1, column 2: The weights of the criteria sum to 99.99; they must sum to 100 or to 1."
    )]
    [InlineData(
        "q;100;max;points 10-0;1;2",
        "line 2, column 4 (q, scale): A scale runs from a lower to a higher value, not from 10 to 0. Its bounds were read from 'points 10-0'; if none are meant, write 10/0."
    )]
    [InlineData(
        "q;1%;max;;1;2",
        "line 1, column 2: The weights sum to 1 %; with a percent sign they must sum to 100 %."
    )]
    [InlineData(
        "q;100;max;points;95%;2",
        "line 2, column 5 (Acme, q): '95%' has a percent sign, but the unit of the criterion is not percent or %."
    )]
    [InlineData(
        "q;100;max;points 0-1,5;1;2",
        "line 2, column 4 (q, scale): '1,5' is not a number with a decimal point; for a decimal comma use --decimal comma."
    )]
    [InlineData(
        "q;100;max;points 2-10;1;2",
        "line 2, column 5 (Acme, q): 'Acme' has 1 on 'q', outside its scale 2 to 10. Its bounds were read from 'points 2-10'; if none are meant, write 2/10."
    )]
    [InlineData("q;100;max;;1", "line 2: The row has 5 cells; the header has 6.")]
    [InlineData("q;100;max;;1;2;3", "line 2: The row has 7 cells; the header has 6.")]
    [InlineData(";100;max;;1;2", "line 2, column 1: The criterion has no name.")]
    [InlineData("q;100;max;;\"1;2", "line 2: A quote stands inside a cell, or a closing quote is missing.")]
    [InlineData("q;100;max;;1\"1;2", "line 2: A quote stands inside a cell, or a closing quote is missing.")]
    [InlineData("q\u001b[31m;100;max;;1;2", "line 2: A cell contains a control character.")]
    public void Read_OneFault_NamesPlaceAndReason(string row, string problem)
    {
        var reading = Single(row);

        Assert.Null(reading.Scorecard);
        Assert.Equal([problem], reading.Problems.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("criterion;direction;scale;Acme\nq;max;;1", "line 1: The column 'weight' is missing.")]
    [InlineData(
        "criterion;weight;direction;scale\nq;100;max;",
        "line 1: There is no vendor: add a column for each after the four describing ones."
    )]
    [InlineData("criterion;weight;direction;scale;Acme", "line 1: There is no criterion.")]
    [InlineData(
        "criterion;weight;direction;scale;weight;Acme\nq;100;max;;100;1",
        "line 1, column 5: The column 'weight' stands there more than once."
    )]
    [InlineData(
        "criterion;weight;direction;scale;Acme;\nq;100;max;;1;2",
        "line 1, column 6: A column with values has no vendor's name."
    )]
    [InlineData(
        "criterion;weight;direction;scale;Acme;Borea;Acme\nq;100;max;;1;2;3",
        "line 1, column 7: The alternative 'Acme' stands there more than once."
    )]
    [InlineData(
        "criterion;weight;direction;scale;Acme\nq;50;max;;1\nq;50;max;;1",
        "line 3, column 1: The criterion 'q' stands there more than once."
    )]
    [InlineData(
        "# nothing\n\n",
        "There is no header line, such as: criterion;weight;direction;scale;Vendor A;Vendor B"
    )]
    public void Read_FaultyHeader_NamesPlaceAndReason(string text, string problem) =>
        Assert.Equal(
            [problem],
            CsvScorecard.Read(text, NumberText.WithPoint).Problems.Select(found => found.ToString())
        );

    [Fact]
    public void Read_ManyFaults_ListsAllInReadingOrder()
    {
        var reading = CsvScorecard.Read(
            "criterion;weight;direction;scale;Acme;Borea;Acme\nprice;-5;cheap;EUR 10-5;abc;1e999;7\nquality;40;max;points 0-10;11;7;6\nquality;;max;;1;2;3\n",
            NumberText.WithPoint
        );

        Assert.Equal(
            [
                "line 1, column 7: The alternative 'Acme' stands there more than once.",
                "line 2, column 2 (price, weight): A weight is zero or more, not -5.",
                "line 2, column 3 (price, direction): 'cheap' is not a direction: max or min (or higher, lower).",
                "line 2, column 4 (price, scale): A scale runs from a lower to a higher value, not from 10 to 5. Its bounds were read from 'EUR 10-5'; if none are meant, write 10/5.",
                "line 2, column 5 (Acme, price): 'abc' is not a number.",
                "line 2, column 6 (Borea, price): '1e999' is not a finite number.",
                "line 3, column 5 (Acme, quality): 'Acme' has 11 on 'quality', outside its scale 0 to 10. Its bounds were read from 'points 0-10'; if none are meant, write 0/10.",
                "line 4, column 1: The criterion 'quality' stands there more than once.",
                "line 4, column 2 (quality, weight): The weight is missing.",
            ],
            reading.Problems.Select(found => found.ToString())
        );
    }

    [Theory]
    [InlineData("percent 0-100")]
    [InlineData("Percent of calls")]
    [InlineData("%")]
    public void Read_PercentSignWherePercentIsTheUnit_IsTheNumber(string unit)
    {
        var reading = Single($"q;100%;max;{unit};95%;90.5 %");

        Assert.Equal([95, 90.5], reading.Scorecard!.Alternatives.Select(vendor => vendor.Cells[0].Value));
    }

    [Theory]
    [InlineData("0.35%", "0.65%", false)]
    [InlineData("0.35%", "0.65", false)]
    [InlineData("0.35", "0.65", true)]
    [InlineData("35%", "65", true)]
    public void Read_WeightsWithPercentSign_SumToAHundred(string first, string second, bool fits) =>
        Assert.Equal(
            fits ? [] : ["line 1, column 2: The weights sum to 1 %; with a percent sign they must sum to 100 %."],
            CsvScorecard
                .Read($"{Header}a;{first};max;;1;2\nb;{second};max;;1;2", NumberText.WithPoint)
                .Problems.Select(found => found.ToString())
        );

    [Fact]
    public void Read_OtherFaults_StillSumTheWeights() =>
        Assert.Equal(
            [
                "line 1, column 2: The weights of the criteria sum to 101; they must sum to 100 or to 1.",
                "line 2, column 6 (Borea, price): 'Borea' has 3900 on 'price', outside its scale 300 to 600. Its bounds were read from 'EUR 300-600'; if none are meant, write 300/600.",
                "line 3, column 3 (quality, direction): 'sideways' is not a direction: max or min (or higher, lower).",
            ],
            CsvScorecard
                .Read(
                    Header + "price;35;min;EUR 300-600;480;3900\nquality;66;sideways;points 0-10;8;9",
                    NumberText.WithPoint
                )
                .Problems.Select(found => found.ToString())
        );

    [Fact]
    public void Read_RowWithoutAName_IsCheckedAllTheSame() =>
        Assert.Equal(
            [(1, 2), (2, 1), (2, 5), (2, 6)],
            CsvScorecard
                .Read(Header + ";30;max;points 0-10;11;-1", NumberText.WithPoint)
                .Problems.Select(found => (found.Line!.Value, found.Column!.Value))
        );

    [Fact]
    public void Read_VendorsOfOneName_AreLocatedEach() =>
        Assert.Equal(
            [
                "line 1, column 7: The alternative 'Acme' stands there more than once.",
                "line 2, column 7 (Acme, price): 'Acme' has 5 on 'price', outside its scale 300 to 600. Its bounds were read from 'EUR 300-600'; if none are meant, write 300/600.",
            ],
            CsvScorecard
                .Read(
                    "criterion;weight;direction;scale;Acme;acme ; Acme\nprice;100;min;EUR 300-600;480;390;5",
                    NumberText.WithPoint
                )
                .Problems.Select(found => found.ToString())
        );

    [Theory]
    [InlineData("1.450", true)]
    [InlineData("-12.345", true)]
    [InlineData("123.456", true)]
    [InlineData("0.450", false)]
    [InlineData("1234.567", false)]
    [InlineData("1.45", false)]
    [InlineData("1.4500", false)]
    [InlineData("1450", false)]
    public void Read_NumberThatCouldBeThousands_IsNoted(string number, bool noted) =>
        Assert.Equal(
            noted
                ?
                [
                    $"line 2, column 6 (Borea, q): '{number}' was read as {number.TrimEnd('0')}; if it means thousands, leave the mark out; --decimal says which mark is decimal.",
                ]
                : [],
            Single($"q;100;max;;950;{number}").Notes.Select(note => note.ToString())
        );

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Read_NumberOfVendors_IsLimited(int vendors, bool fits)
    {
        var names = string.Join(';', Enumerable.Range(1, vendors).Select(i => Wording.Invariant($"V{i}")));
        var values = string.Join(';', Enumerable.Repeat("1", vendors));

        var reading = CsvScorecard.Read(
            $"criterion;weight;direction;scale;{names}\nq;100;max;;{values}",
            NumberText.WithPoint
        );

        Assert.Equal(
            fits ? [] : ["There are 201 vendors; 200 are the most."],
            reading.Problems.Select(found => found.ToString())
        );
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Read_NumberOfCriteria_IsLimited(int criteria, bool fits)
    {
        var rows = string.Join(
            '\n',
            Enumerable.Range(1, criteria).Select(i => Wording.Invariant($"c{i};{(i <= 100 ? 1 : 0)};max;;1;2"))
        );

        var reading = CsvScorecard.Read(Header + rows, NumberText.WithPoint);

        Assert.Equal(
            fits ? [] : ["There are 101 criteria; 100 are the most."],
            reading.Problems.Select(found => found.ToString())
        );
    }

    private static Reading Single(string row) => CsvScorecard.Read(Header + row, NumberText.WithPoint);

    /// <summary>What a problem says, whether its weights are of 100 or of 1.</summary>
    private static string Alike(DecisionProblem problem) =>
        string.Join(
            '\n',
            [
                .. problem.Criteria.Select(
                    (c, j) => $"{c.Name} {c.Direction} {c.Unit} {c.Scale} {Words.Number(problem.Weights.Shares[j])}"
                ),
                .. problem.Alternatives.Select(vendor => vendor.ToString()),
            ]
        );
}
