using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class SpdxExpressionTests
{
    private static readonly Gen<string> Simple = Gen.Elements(
        "MIT",
        "mit",
        "Apache-2.0",
        "EPL-1.0+",
        "GPL-2.0-or-later WITH Classpath-exception-2.0",
        "EPL-1.0+ with AdditionRef-ours",
        "LicenseRef-Larkfield",
        "DocumentRef-sbom:LicenseRef-x.1"
    );

    private static readonly Arbitrary<string> Texts = Text(3).ToArbitrary();

    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("  mit  ", "MIT")]
    [InlineData("apache-2.0 and mit", "Apache-2.0 AND MIT")]
    [InlineData(
        "EPL-1.0+ WITH Classpath-exception-2.0 AND MIT OR ISC",
        "EPL-1.0+ WITH Classpath-exception-2.0 AND MIT OR ISC"
    )]
    [InlineData("(MIT)", "MIT")]
    [InlineData("((MIT OR (ISC)) OR Zlib)", "MIT OR ISC OR Zlib")]
    [InlineData("(MIT AND ISC) OR Zlib", "MIT AND ISC OR Zlib")]
    [InlineData("MIT AND (ISC OR Zlib)", "MIT AND (ISC OR Zlib)")]
    [InlineData("(ISC OR Zlib)AND(MIT)", "(ISC OR Zlib) AND MIT")]
    [InlineData("MIT AND (ISC AND Zlib)", "MIT AND ISC AND Zlib")]
    [InlineData("DocumentRef-a.b:LicenseRef-c-1", "DocumentRef-a.b:LicenseRef-c-1")]
    [InlineData("GPL-2.0-only WITH AdditionRef-ours", "GPL-2.0-only WITH AdditionRef-ours")]
    public void Parse_Expression_WritesWhatItMeans(string text, string expected)
    {
        var expression = SpdxExpression.Parse(text);

        Assert.Equal(expected, expression.ToString());
        Assert.True(SpdxExpression.TryParse(text, out var same));
        Assert.Equal(expression, same);
        Assert.Equal(expression.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Parse_OperatorsTogether_BindPlusThenWithThenAndThenOr()
    {
        var any = Assert.IsType<SpdxAny>(
            SpdxExpression.Parse("MIT OR EPL-1.0+ WITH Classpath-exception-2.0 AND Apache-2.0")
        );
        var all = Assert.IsType<SpdxAll>(any.Parts[1]);
        var licence = Assert.IsType<SpdxLicence>(all.Parts[0]);

        Assert.Equal("MIT", any.Parts[0].ToString());
        Assert.Equal("Apache-2.0", all.Parts[1].ToString());
        Assert.Equal("EPL-1.0", licence.Id);
        Assert.True(licence.OrLater);
        Assert.Equal("Classpath-exception-2.0", licence.Exception);
    }

    [Theory]
    [InlineData("", "it ends at column 1 where a licence is expected")]
    [InlineData("   ", "it ends at column 4 where a licence is expected")]
    [InlineData("MIT AND", "it ends at column 8 where a licence is expected")]
    [InlineData("MIT ISC", "AND, OR or the end is expected at column 5, and not 'ISC'")]
    [InlineData("MIT And ISC", "AND, OR or the end is expected at column 5, and not 'And'")]
    [InlineData(
        "MIT OR AND ISC",
        "'AND' at column 8 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData(
        "MIT2",
        "'MIT2' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData(
        "NOASSERTION",
        "'NOASSERTION' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData("+", "'+' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name")]
    [InlineData("EPL-1.0 +", "AND, OR or the end is expected at column 9, and not '+'")]
    [InlineData(
        "EPL-1.0++",
        "'EPL-1.0+' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData("MIT OR LicenseRef-ours+", "'+' at column 23 follows only a licence of the list")]
    [InlineData(
        "LicenseRef-",
        "'LicenseRef-' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData(
        "LicenseRef-a_b",
        "'LicenseRef-a_b' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData(
        "DocumentRef-:LicenseRef-a",
        "'DocumentRef-:LicenseRef-a' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData(
        "DocumentRef-a:DocumentRef-b:LicenseRef-c",
        "'DocumentRef-a:DocumentRef-b:LicenseRef-c' at column 1 is no licence of the SPDX list; another one is written LicenseRef- and its name"
    )]
    [InlineData("GPL-2.0-only WITH", "an exception is expected at column 18")]
    [InlineData("GPL-2.0-only WITH (MIT)", "an exception is expected at column 19")]
    [InlineData(
        "GPL-2.0-only WITH MIT",
        "'MIT' at column 19 is no exception of the SPDX list; another one is written AdditionRef- and its name"
    )]
    [InlineData(
        "(MIT OR ISC) WITH Classpath-exception-2.0",
        "AND, OR or the end is expected at column 14, and not 'WITH'"
    )]
    [InlineData("(MIT", "the parenthesis at column 1 is not closed")]
    [InlineData("ISC OR (MIT", "the parenthesis at column 8 is not closed")]
    [InlineData("(MIT ISC)", "AND, OR or ')' is expected at column 6, and not 'ISC'")]
    [InlineData("MIT)", "the parenthesis at column 4 was not opened")]
    [InlineData("()", "a licence is expected at column 2, and not ')'")]
    public void Parse_OtherText_ThrowsAndNamesTheColumn(string text, string problem)
    {
        var error = Assert.Throws<FormatException>(() => SpdxExpression.Parse(text));

        Assert.Equal($"'{text}' is no SPDX expression: {problem}.", error.Message);
        Assert.False(SpdxExpression.TryParse(text, out var expression));
        Assert.Null(expression);
    }

    [Fact]
    public void Parse_HalfACharacter_Throws() =>
        Assert.Equal(
            "'MIT \ud800' is no SPDX expression: The text holds half of a surrogate pair, which is no character.",
            Assert.Throws<FormatException>(() => SpdxExpression.Parse("MIT \ud800")).Message
        );

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SpdxExpression.Parse(null!)).ParamName);
        Assert.False(SpdxExpression.TryParse(null, out _));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Parse_NestedParentheses_AreReadToADepth(int depth, bool isRead) =>
        Assert.Equal(isRead, SpdxExpression.TryParse(new string('(', depth) + "MIT" + new string(')', depth), out _));

    [Fact]
    public void Parse_MoreThanAThousandAlternatives_IsRefused()
    {
        var nine = string.Join(" AND ", Enumerable.Repeat("(MIT OR ISC)", 9));
        var thousand = $"{string.Join(" OR ", Enumerable.Repeat("MIT", 488))} OR {nine}";

        Assert.Equal(3, SpdxExpression.Parse(nine).Alternatives().Count);
        Assert.True(SpdxExpression.TryParse(thousand, out _));
        Assert.False(SpdxExpression.TryParse($"{thousand} OR MIT", out _));
        Assert.EndsWith(
            "is no SPDX expression: it has more than 1000 alternatives.",
            Assert
                .Throws<FormatException>(() =>
                    SpdxExpression.Parse(string.Join(" AND ", Enumerable.Repeat("(MIT OR ISC)", 100)))
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Alternatives_OfAChoiceInAJoint_AreAllCombinations() =>
        Assert.Equal(
            ["Apache-2.0 AND MIT", "ISC AND MIT"],
            SpdxExpression
                .Parse("MIT AND (Apache-2.0 OR ISC OR Apache-2.0)")
                .Alternatives()
                .Select(alternative => alternative.ToString())
        );

    [Fact]
    public void Licences_NamedTwice_AreGivenOnce() =>
        Assert.Equal(
            ["MIT", "EPL-1.0+"],
            SpdxExpression.Parse("MIT OR EPL-1.0+ AND MIT").Licences.Select(licence => licence.ToString())
        );

    [Fact]
    public void Licence_OfTheList_SaysWhetherItIsDeprecated()
    {
        Assert.True(One("GPL-2.0+").IsDeprecated);
        Assert.True(One("gpl-2.0").IsListed);
        Assert.False(One("GPL-2.0-or-later").IsDeprecated);
        Assert.False(One("LicenseRef-ours").IsDeprecated);
        Assert.False(One("LicenseRef-ours").IsListed);
    }

    [Fact]
    public void Equals_OtherOrderOrOtherOperator_IsFalse()
    {
        Assert.NotEqual(SpdxExpression.Parse("MIT OR ISC"), SpdxExpression.Parse("ISC OR MIT"));
        Assert.NotEqual(SpdxExpression.Parse("MIT OR ISC"), SpdxExpression.Parse("MIT AND ISC"));
        Assert.NotEqual(SpdxExpression.Parse("EPL-1.0"), SpdxExpression.Parse("EPL-1.0+"));
    }

    [Fact]
    public void Parse_OfToString_GivesTheExpressionBack() =>
        Law.Holds(
            Texts,
            text =>
            {
                var expression = SpdxExpression.Parse(text);
                return SpdxExpression.Parse(expression.ToString()).Equals(expression);
            }
        );

    [Fact]
    public void Alternatives_OfAnyExpression_AreTheWaysInWhichItIsKept() =>
        Law.Holds(
            Texts,
            text =>
            {
                // Kept to a set of licences: by the operators, and by one of the alternatives.
                var expression = SpdxExpression.Parse(text);
                var licences = expression.Licences;
                var alternatives = expression.Alternatives();
                return Enumerable
                    .Range(0, 1 << Math.Min(licences.Count, 8))
                    .Select(bits => licences.Where((_, i) => (bits >> i & 1) == 1).ToHashSet())
                    .All(kept => IsKept(expression, kept) == alternatives.Any(one => one.Licences.All(kept.Contains)));
            }
        );

    private static bool IsKept(SpdxExpression expression, HashSet<SpdxLicence> kept) =>
        expression switch
        {
            SpdxLicence licence => kept.Contains(licence),
            SpdxAll all => all.Parts.All(part => IsKept(part, kept)),
            SpdxAny any => any.Parts.Any(part => IsKept(part, kept)),
            _ => throw new InvalidOperationException(),
        };

    private static SpdxLicence One(string text) => Assert.IsType<SpdxLicence>(SpdxExpression.Parse(text));

    private static Gen<string> Text(int depth) =>
        depth == 0
            ? Simple
            : Gen.OneOf(
                Simple,
                from left in Text(depth - 1)
                from between in Gen.Elements(" AND ", " OR ", " and ", "\tor\n")
                from right in Text(depth - 1)
                select left + between + right,
                from inner in Text(depth - 1)
                select $"({inner})"
            );
}
