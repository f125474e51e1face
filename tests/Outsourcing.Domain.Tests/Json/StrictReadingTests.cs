using System.Globalization;
using System.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>What is refused, where, and in which words: each known trap of reading JSON has its test.</summary>
public sealed class StrictReadingTests
{
    [Fact]
    public void Member_Twice_IsRefused() =>
        Refuses<Scale>(
            """{"low":0,"high":10,"low":1}""",
            "line 1, column 20, $.low: 'low' stands there more than once."
        );

    [Fact]
    public void Member_TwiceWithTheSameValue_IsRefused() =>
        Refuses<Scale>(
            """{"low":0,"low":0,"high":10}""",
            "line 1, column 10, $.low: 'low' stands there more than once."
        );

    [Fact]
    public void Member_TwiceByAnEscape_IsRefused() =>
        Refuses<Scale>(
            """{"low":0,"high":10,"\u006cow":1}""",
            "line 1, column 20, $.low: 'low' stands there more than once."
        );

    [Fact]
    public void Member_TwiceInValuesByName_IsRefused() =>
        Refuses<DecisionProblem>(
            """
            {"criteria":[{"name":"a","weight":1,"direction":"max"}],
            "alternatives":[{"name":"Acme","values":{"a":1,"a":2}}]}
            """,
            "line 2, column 48, $.alternatives[0].values.a: 'a' stands there more than once."
        );

    [Fact]
    public void Member_Unknown_IsRefused() =>
        Refuses<Scale>(
            """{"low":0,"high":10,"step":1}""",
            "line 1, column 20, $.step: 'step' is not known here; known are low, high."
        );

    [Fact]
    public void Member_WithANameThatNeedsQuotes_IsShownInBrackets() =>
        Refuses<Scale>(
            """{"low":0,"high":10,"it's":1}""",
            """line 1, column 20, $['it\'s']: 'it's' is not known here; known are low, high."""
        );

    [Fact]
    public void Member_WithAVeryLongName_IsCut()
    {
        var name = new string('x', 10_000);

        Refuses<Scale>(
            $$"""{"low":0,"high":10,"{{name}}":1}""",
            $"line 1, column 20, $['{name[..60]}…']: '{name[..60]}…' is not known here; known are low, high."
        );
    }

    [Fact]
    public void Member_Missing_IsRefused() =>
        Refuses<Scale>("""{"low":0}""", "line 1, column 1, $: 'high' is missing.");

    [Fact]
    public void Members_AllMissing_AreAllNamed() =>
        Refuses<Scale>(" {}", "line 1, column 2, $: 'low' is missing.", "line 1, column 2, $: 'high' is missing.");

    [Fact]
    public void Member_MissingFromAStruct_IsNeverItsDefault() =>
        Refuses<Money>("""{"currency":"EUR"}""", "line 1, column 1, $: 'amount' is missing.");

    [Fact]
    public void Null_WhereATextIsNeeded_IsRefused() =>
        Refuses<Source>("""{"citation":null}""", "line 1, column 13, $.citation: Expected a text, found null.");

    [Fact]
    public void Null_WhereANumberIsNeeded_IsRefused() =>
        Refuses<Scale>("""{"low":null,"high":1}""", "line 1, column 8, $.low: Expected a number, found null.");

    [Fact]
    public void Null_InAList_IsRefused() =>
        Refuses<Explanation>(
            """{"statement":"So.","parts":[null]}""",
            "line 1, column 29, $.parts[0]: Expected an object, found null."
        );

    [Fact]
    public void Null_InAListThatIsTheDocument_IsRefused()
    {
        Refuses<Criterion[]>("[null]", "line 1, column 2, $[0]: Expected an object, found null.");
        Refuses<Alternative[]>(
            """[{"name":"Acme","cells":[1]},null]""",
            "line 1, column 30, $[1]: Expected an object, found null."
        );
        Refuses<string[]>("""["a",null]""", "line 1, column 6, $[1]: Expected a text, found null.");
        Assert.Equal([Cell.Missing], Documents.Read<Cell[]>("[null]"));
    }

    [Fact]
    public void Null_AsTheDocument_IsRefused() =>
        Refuses<Source>("null", "line 1, column 1, $: Expected an object, found null.");

    [Fact]
    public void Null_AsATextValue_IsRefused() =>
        Refuses<RuleId>("null", "line 1, column 1, $: Expected a text, found null.");

    [Fact]
    public void Null_ForAnOptionalMember_IsAbsent() =>
        Assert.Equal(
            Criterion.Maximize("a"),
            Documents.Read<Criterion>("""{"name":"a","direction":"max","weight":null,"unit":null,"scale":null}""")
        );

    [Fact]
    public void Case_OfAName_Counts() =>
        Refuses<Scale>(
            """{"Low":0,"high":10}""",
            "line 1, column 1, $: 'low' is missing.",
            "line 1, column 2, $.Low: 'Low' is not known here; known are low, high."
        );

    [Fact]
    public void Comment_IsRefused() =>
        Refuses<Scale>(
            "{\"low\":0, // the lowest\n\"high\":10}",
            "line 1, column 11, $: '/' is an invalid start of a property name. Expected a '\"'."
        );

    [Fact]
    public void Comma_AtTheEndOfAnObject_IsRefused() =>
        Refuses<Scale>(
            """{"low":0,"high":10,}""",
            "line 1, column 20, $: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options."
        );

    [Fact]
    public void Number_InQuotes_IsRefused() =>
        Refuses<Scale>("""{"low":"0","high":10}""", "line 1, column 8, $.low: Expected a number, found a text.");

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void Number_ThatIsNone_IsRefused(string number)
    {
        Assert.False(Documents.TryRead<Cell>(number, out _, out var bare));
        Assert.Single(bare);
        Refuses<Cell>($"\"{number}\"", "line 1, column 1, $: Expected a number or null, found a text.");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e99999999999")]
    public void Number_TooLarge_IsNeverInfinite(string number) =>
        Refuses<Cell>(number, "line 1, column 1, $: The number is too large.");

    [Theory]
    [InlineData("1e-400")]
    [InlineData("-1e-400")]
    [InlineData("0.001e-99999999999")]
    public void Number_TooCloseToZero_IsNeverZero(string number)
    {
        Refuses<Cell>(number, "line 1, column 1, $: The number is too close to zero.");
        Refuses<Scale>(
            $$"""{"low":{{number}},"high":1}""",
            "line 1, column 8, $.low: The number is too close to zero."
        );
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.00")]
    [InlineData("0e-400")]
    [InlineData("0.000E+5")]
    public void Number_Zero_IsRead(string number) => Assert.Equal(Cell.Known(0), Documents.Read<Cell>(number));

    [Fact]
    public void Number_SmallestOfAll_IsRead() =>
        Assert.Equal(Cell.Known(double.Epsilon), Documents.Read<Cell>("4.9406564584124654E-324"));

    [Theory]
    [InlineData(@"a\\b", @"$['a\\b']")]
    [InlineData("it's", @"$['it\'s']")]
    [InlineData(@"\\'", @"$['\\\'']")]
    [InlineData(@"say \""so\""", @"$['say ""so""']")]
    [InlineData(@"\b\f\n\r\t\u0001", @"$['\b\f\n\r\t\u0001']")]
    public void Path_OfAStrangeName_IsEscaped(string name, string path)
    {
        Assert.False(Documents.TryRead<Scale>($$"""{"low":0,"high":1,"{{name}}":1}""", out _, out var problems));

        Assert.Equal(path, Assert.Single(problems).Path);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e-29")]
    [InlineData("1e-99999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890.5")]
    public void Decimal_ThatCannotBeHeldExactly_IsRefusedNotRounded(string number) =>
        Refuses<Money>(
            $$"""{"amount":{{number}},"currency":"EUR"}""",
            "line 1, column 11, $.amount: The number has more digits than can be held exactly."
        );

    [Fact]
    public void Depth_Of32_IsRead()
    {
        Assert.Equal(15, Height(Documents.Read<Explanation>(Tower(15))));
    }

    [Fact]
    public void Depth_Over32_IsRefused()
    {
        Assert.False(Documents.TryRead<Explanation>(Tower(17), out _, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal("The document is nested deeper than 32 levels.", problem.Message);
        Assert.Equal("$" + string.Concat(Enumerable.Repeat(".parts[0]", 16)), problem.Path);
    }

    [Fact]
    public void Depth_WithoutEnd_IsRefused() =>
        Refuses<Explanation>(
            new string('[', 100_000),
            $"line 1, column 33, ${string.Concat(Enumerable.Repeat("[0]", 32))}: The document is nested deeper than 32 levels."
        );

    [Fact]
    public void Write_AsDeepAsIsRead_IsReadBack()
    {
        var tower = Storeys(16);
        var groups = Groups(12);

        Assert.Equal(tower, Documents.Read<Explanation>(Documents.Write(tower)));
        Assert.Equal(groups, Documents.Read<CriteriaGroup>(Documents.Write(groups)));
    }

    [Fact]
    public void Write_DeeperThanIsRead_IsRefused()
    {
        const string Message = "The value is nested deeper than 32 levels of JSON. (Parameter 'value')";

        Assert.Equal(Message, Assert.Throws<ArgumentException>("value", () => Documents.Write(Storeys(17))).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>("value", () => Documents.Write(Storeys(5000))).Message);
    }

    [Fact]
    public void Write_OfAResultDeeperThanIsRead_StillWorks()
    {
        var answer = Answer.Known(new Vikor(), Storeys(101));

        Assert.Equal(101, Documents.Write(answer).Split("statement").Length - 1);
        Assert.Equal(
            "The value is nested deeper than 1000 levels of JSON. (Parameter 'answer')",
            Assert
                .Throws<ArgumentException>("answer", () => Documents.Write(Answer.Known(new Vikor(), Storeys(501))))
                .Message
        );
    }

    [Fact]
    public void Discriminator_Missing_IsRefused() =>
        Refuses<Basis>(
            """{"document":"MSA","place":"1"}""",
            "line 1, column 1, $: 'kind' is missing; write clause or source."
        );

    [Fact]
    public void Discriminator_Unknown_IsRefused() =>
        Refuses<Basis>(
            """{"kind":"law","citation":"GDPR"}""",
            "line 1, column 9, $.kind: 'law' is not one of the kinds; write clause or source."
        );

    [Fact]
    public void Discriminator_ThatIsNoText_IsRefused() =>
        Refuses<Basis>(
            """{"kind":1,"citation":"GDPR"}""",
            "line 1, column 9, $.kind: Expected a text, found a number."
        );

    [Fact]
    public void Discriminator_Twice_IsRefused() =>
        Refuses<Basis>(
            """{"kind":"source","kind":"source","citation":"GDPR"}""",
            "line 1, column 18, $.kind: 'kind' stands there more than once."
        );

    [Fact]
    public void Discriminator_AfterOtherMembers_IsRead() =>
        Assert.Equal(Source.Of("GDPR"), Documents.Read<Basis>("""{"citation":"GDPR","kind":"source"}"""));

    [Fact]
    public void Discriminator_WithMembersOfAnotherKind_IsRefused() =>
        Refuses<Basis>(
            """{"kind":"source","document":"MSA","place":"1"}""",
            "line 1, column 1, $: 'citation' is missing.",
            "line 1, column 18, $.document: 'document' is not known here; known are citation, place."
        );

    [Fact]
    public void Discriminator_OnATypeThatNeedsNone_IsRefused() =>
        Refuses<Source>(
            """{"kind":"source","citation":"GDPR"}""",
            "line 1, column 2, $.kind: 'kind' is not known here; known are citation, place."
        );

    [Fact]
    public void Members_InTheOrderOfADatabase_AreRead()
    {
        const string Sorted =
            """{"basis":{"citation":"GDPR","kind":"source"},"message":"m","rule":"a.b","severity":"info","subject":"s"}""";

        Assert.Equal(
            Finding.Of(RuleId.Of("a.b"), Severity.Info, "s", "m", Source.Of("GDPR")),
            Documents.Read<Finding>(Sorted)
        );
    }

    [Fact]
    public void Kind_OfValue_IsNamed()
    {
        Refuses<Scale>("[]", "line 1, column 1, $: Expected an object, found a list.");
        Refuses<Scale>("true", "line 1, column 1, $: Expected an object, found true.");
        Refuses<RuleId>("false", "line 1, column 1, $: Expected a text, found false.");
        Refuses<Alternative>(
            """{"name":{},"cells":"8"}""",
            "line 1, column 9, $.name: Expected a text, found an object.",
            "line 1, column 20, $.cells: Expected a list, found a text."
        );
    }

    [Fact]
    public void Word_ThatIsNone_IsRefusedWithTheChoice()
    {
        Refuses<Direction>("\"up\"", "line 1, column 1, $: 'up' is not a direction; write max, min, higher or lower.");
        Refuses<Direction>(
            "\"Max\"",
            "line 1, column 1, $: 'Max' is not a direction; write max, min, higher or lower."
        );
        Refuses<Direction>("1", "line 1, column 1, $: Expected a text, found a number.");
        Refuses<Severity>("\"\"", "line 1, column 1, $: '' is not a severity; write info, warning or error.");
    }

    [Fact]
    public void Direction_InOtherWords_IsRead()
    {
        Assert.Equal(Direction.Maximize, Documents.Read<Direction>("\"higher\""));
        Assert.Equal(Direction.Minimize, Documents.Read<Direction>("\"lower\""));
    }

    [Fact]
    public void Text_ThatItsTypeRefuses_IsRefusedInTheWordsOfTheType()
    {
        Refuses<Truth>("\"maybe\"", "line 1, column 1, $: 'maybe' is not a truth value: true, false or unknown.");
        Refuses<Percentage>("\"12\"", "line 1, column 1, $: '12' is not a percentage such as '12.5%'.");
        Refuses<RuleId>(
            "\"A\"",
            "line 1, column 1, $: 'A' is not a rule name: lower-case words joined by dots, such as 'contract.notice.in-time'."
        );
    }

    [Fact]
    public void Factory_ThatRefuses_IsHeardAtTheMemberThatItNames()
    {
        Refuses<Scale>(
            """{"low":5,"high":1}""",
            "line 1, column 17, $.high: A scale runs from a lower to a higher value that can be computed with, not from 5 to 1."
        );
        Refuses<Criterion>(
            """{"name":"a","direction":"max","weight":-1}""",
            "line 1, column 40, $.weight: The weight of 'a' is -1; a weight is zero or more."
        );
        Refuses<ScoringMethod>(
            """{"kind":"weighted-sum","normalization":"Best"}""",
            "line 1, column 40, $.normalization: 'Best' is not a normalization; write None, Linear, MinMax, Max, Sum, Vector, SumPlain, VectorPlain or Bounds."
        );
    }

    [Fact]
    public void Factory_ThatNamesNoMember_IsHeardAtTheObject()
    {
        Refuses<ScoringMethod>(
            """{"kind":"vikor","v":1.01}""",
            "line 1, column 21, $.v: v is 1.01, and must be from 0 to 1."
        );
        Refuses<CriteriaGroup>("""{"name":"a","criteria":[]}""", "line 1, column 1, $: The group 'a' has no member.");
        Refuses<Weights>(
            """{"stated":[1],"derived":[1]}""",
            "line 1, column 1, $: Weights are either 'stated', with their 'whole', or 'derived'."
        );
        Refuses<Weights>("{}", "line 1, column 1, $: Weights are either 'stated', with their 'whole', or 'derived'.");
        Refuses<Weights>(
            """{"stated":[79228162514264337593543950335,1]}""",
            "line 1, column 1, $: The weights sum to 79228162514264337593543950336; they must sum to 100 or to 1."
        );
    }

    [Fact]
    public void Ratio_OfTooManyDigits_IsRefusedWithoutReadingThem() =>
        Refuses<Ratio>(
            $"\"{new string('7', 1_000_000)}/1\"",
            "line 1, column 1, $: A ratio is read from numbers of 1000 digits at most."
        );

    [Fact]
    public void Node_WithNullForAMemberOfTheOtherShape_IsNoProblem()
    {
        Refuses<CriteriaNode>(
            """{"name":"a","direction":"max","weight":"x","criteria":null}""",
            "line 1, column 40, $.weight: Expected a number, found a text."
        );
        Refuses<CriteriaNode>(
            """{"name":"a","direction":null,"unit":null,"scale":null,"weight":"x","criteria":[{"name":"b","direction":"max"}]}""",
            "line 1, column 64, $.weight: Expected a number, found a text."
        );
        Refuses<CriteriaNode>(
            """{"name":"a","direction":"max","weight":"x","colour":null}""",
            "line 1, column 40, $.weight: Expected a number, found a text.",
            "line 1, column 44, $.colour: 'colour' is not known here; known are name, weight, direction, unit, scale."
        );
    }

    [Fact]
    public void Node_WithoutADirection_IsRefused() =>
        Refuses<CriteriaNode>("""{"name":"a"}""", "line 1, column 1, $: 'direction' is missing.");

    [Fact]
    public void Node_OfBothShapes_IsRefused() =>
        Refuses<CriteriaNode>(
            """{"name":"a","direction":"max","criteria":[{"name":"b","direction":"max"}]}""",
            "line 1, column 13, $.direction: 'direction' is not known here; known are name, weight, criteria."
        );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"low\"")]
    [InlineData("{\"low\":")]
    [InlineData("{\"low\":0,\"high\":1} x")]
    [InlineData("{}{}")]
    [InlineData("{'low':0}")]
    [InlineData("{\"low\":01}")]
    public void Text_ThatIsNoJson_HasOneProblemWithItsPlace(string json)
    {
        Assert.False(Documents.TryRead<Scale>(json, out _, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal(1, problem.Line);
        Assert.InRange(problem.Column!.Value, 1, json.Length + 1);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_CountsLinesAndCharacters() =>
        Refuses<Source>(
            "{\r\n  \"citation\": \"€ 😀\", \"x\": 1\r\n}",
            "line 2, column 23, $.x: 'x' is not known here; known are citation, place."
        );

    [Fact]
    public void Surrogate_Alone_IsRefused()
    {
        Refuses<Source>("""{"citation":"\ud800"}""", "line 1, column 13, $.citation: The text is not valid Unicode.");
        Refuses<RuleId>("\"\\ud800\"", "line 1, column 1, $: The text is not valid Unicode.");
        Refuses<Source>("""{"\ud800":1}""", "line 1, column 1, $: The name of a member is not valid Unicode.");
        Refuses<Source>(
            "{\"citation\":\"\ud800\"}",
            "$: The text holds half of a surrogate pair, which is no character."
        );
    }

    [Fact]
    public void Bytes_ThatAreNoUtf8_AreRefused()
    {
        byte[] utf8 = [.. "{\"citation\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        var refusal = Assert.Throws<DocumentException>(() => Documents.Read<Source>(utf8));

        Assert.Equal(
            "line 1, column 13, $.citation: The text is not valid Unicode.",
            Assert.Single(refusal.Problems).ToString()
        );
    }

    [Fact]
    public void Bytes_WithAByteOrderMark_AreRead()
    {
        byte[] utf8 = [.. Encoding.UTF8.Preamble, .. "{\"citation\":\"GDPR\"}"u8];

        Assert.Equal(Source.Of("GDPR"), Documents.Read<Source>(utf8));
        Assert.Equal(Source.Of("GDPR"), Documents.Read<Source>("\uFEFF{\"citation\":\"GDPR\"}"));
    }

    [Fact]
    public void Bytes_WithAProblem_AreRefusedLikeText()
    {
        var refusal = Assert.Throws<DocumentException>(() => Documents.Read<Scale>("{\"low\":0}"u8));

        Assert.Equal("The document has a problem:\nline 1, column 1, $: 'high' is missing.", refusal.Message);
    }

    [Fact]
    public void Text_Null_IsAnArgument()
    {
        Assert.Throws<ArgumentNullException>("json", () => Documents.Read<Scale>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => Documents.TryRead<Scale>(null!, out _, out _));
        Assert.Throws<ArgumentNullException>("value", () => Documents.Write((Source)null!));
        Assert.Throws<ArgumentNullException>("answer", () => Documents.Write((Answer<Ranking>)null!));
    }

    [Fact]
    public void Type_Unknown_IsAMistakeOfTheProgram()
    {
        Assert.Throws<NotSupportedException>(() => Documents.Read<Uri>("\"a\""));
        Assert.Throws<NotSupportedException>(() => Documents.Write(new Uri("a", UriKind.Relative)));
    }

    private static void Refuses<T>(string json, params string[] problems)
        where T : notnull
    {
        Assert.False(Documents.TryRead<T>(json, out var value, out var found));
        Assert.Equal(default, value);
        Assert.Equal(problems, found.Select(problem => problem.ToString()));
    }

    /// <summary>An explanation of so many storeys, two levels of JSON each.</summary>
    private static string Tower(int storeys) =>
        Enumerable
            .Range(1, storeys - 1)
            .Aggregate("""{"statement":"Ground."}""", (under, _) => $$"""{"statement":"So.","parts":[{{under}}]}""");

    private static Explanation Storeys(int count) =>
        Enumerable.Range(1, count - 1).Aggregate(Explanation.Of("Ground."), (under, _) => Explanation.Of("So.", under));

    /// <summary>Groups within each other, the last of which holds a criterion: two levels of JSON each.</summary>
    private static CriteriaGroup Groups(int levels) =>
        Enumerable
            .Range(2, levels - 2)
            .Aggregate(
                CriteriaGroup.Of("g1", 1m, Criterion.Maximize("a", 1m)),
                (under, level) => CriteriaGroup.Of($"g{level.ToString(CultureInfo.InvariantCulture)}", 1m, under)
            );

    private static int Height(Explanation explanation) => 1 + explanation.Parts.Select(Height).DefaultIfEmpty(0).Max();
}
