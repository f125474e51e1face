using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class BasisTests
{
    [Theory]
    [InlineData("MSA § 9", "MSA", "§ 9")]
    [InlineData("  MSA \t § 9.2 (a)  ", "MSA", "§ 9.2 (a)")]
    [InlineData("SOW-3\u00a0Schedule 4", "SOW-3", "Schedule 4")]
    [InlineData("MSA\u2009§\u20099", "MSA", "§\u20099")]
    [InlineData("MSA\n§ 9", "MSA", "§ 9")]
    public void Parse_Text_SplitsAtTheFirstWhiteSpace(string text, string document, string place)
    {
        var reference = ClauseReference.Parse(text);

        Assert.Equal(document, reference.Document);
        Assert.Equal(place, reference.Place);
        Assert.Equal($"{document} {place}", reference.ToString());
        Assert.Equal(reference, ClauseReference.Parse(reference.ToString()));
    }

    [Fact]
    public void Parse_HalfOfASurrogatePair_Throws() =>
        Assert.Equal(
            "The text holds half of a surrogate pair, which is no character.",
            Assert.Throws<FormatException>(() => ClauseReference.Parse("MSA \ud83d")).Message
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("MSA")]
    [InlineData(" MSA ")]
    public void Parse_NoPlace_Throws(string text) =>
        Assert.Equal(
            $"'{text}' names no place in a document; write it like 'MSA § 9'.",
            Assert.Throws<FormatException>(() => ClauseReference.Parse(text)).Message
        );

    [Fact]
    public void OfClause_TrimsItsParts() =>
        Assert.Equal(ClauseReference.Parse("MSA § 9"), ClauseReference.Of(" MSA ", " § 9 "));

    [Fact]
    public void OfClause_WhiteSpaceInTheDocument_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => ClauseReference.Of("Master Agreement", "§ 9"));

        Assert.Equal("document", error.ParamName);
        Assert.Equal(
            "The document name 'Master Agreement' contains white space. (Parameter 'document')",
            error.Message
        );
    }

    [Theory]
    [InlineData("", "§ 9", "document")]
    [InlineData(" ", "§ 9", "document")]
    [InlineData("MSA", "", "place")]
    [InlineData("MSA", "\t", "place")]
    public void OfClause_BlankPart_Throws(string document, string place, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => ClauseReference.Of(document, place)).ParamName);

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Equal("document", Missing(() => ClauseReference.Of(null!, "§ 9")));
        Assert.Equal("place", Missing(() => ClauseReference.Of("MSA", null!)));
        Assert.Equal("text", Missing(() => ClauseReference.Parse(null!)));
        Assert.Equal("citation", Missing(() => Source.Of(null!)));

        static string? Missing(Func<object> create) => Assert.Throws<ArgumentNullException>(create).ParamName;
    }

    [Fact]
    public void OfSource_WithAndWithoutPlace_IsWritten()
    {
        var whole = Source.Of(" Kleene 1952 ");
        var part = Source.Of("Kleene 1952", " § 64 ");

        Assert.Equal("Kleene 1952", whole.ToString());
        Assert.Null(whole.Place);
        Assert.Equal("Kleene 1952, § 64", part.ToString());
        Assert.Equal("Kleene 1952", part.Citation);
        Assert.Equal("§ 64", part.Place);
    }

    [Theory]
    [InlineData(" ", "§ 64", "citation")]
    [InlineData("Kleene 1952", "", "place")]
    [InlineData("Kleene 1952", " ", "place")]
    public void OfSource_BlankPart_Throws(string citation, string place, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => Source.Of(citation, place)).ParamName);

    [Fact]
    public void Equality_FollowsTheParts()
    {
        Assert.Equal(ClauseReference.Of("MSA", "§ 9"), ClauseReference.Of("MSA", "§ 9"));
        Assert.NotEqual(ClauseReference.Of("MSA", "§ 9"), ClauseReference.Of("SOW", "§ 9"));
        Assert.NotEqual(ClauseReference.Of("MSA", "§ 9"), ClauseReference.Of("MSA", "§ 10"));
        Assert.Equal(Source.Of("A", "1"), Source.Of("A", "1"));
        Assert.NotEqual(Source.Of("A", "1"), Source.Of("A"));
        Assert.NotEqual(Source.Of("A"), Source.Of("B"));
        Assert.NotEqual<Basis>(Source.Of("MSA", "§ 9"), ClauseReference.Of("MSA", "§ 9"));
    }

    [Fact]
    public void Kind_IsThatOfTheCase()
    {
        Assert.Equal(BasisKind.Clause, ClauseReference.Of("MSA", "§ 9").Kind);
        Assert.Equal(BasisKind.Source, Source.Of("A").Kind);
    }
}
