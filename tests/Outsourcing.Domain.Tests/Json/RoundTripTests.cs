using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.Support;
using Cell = Outsourcing.Domain.Scoring.Cell;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>What is written is read back, for every type that is an input or a document.</summary>
public sealed class RoundTripTests
{
    /// <summary>Public types that have no JSON, each with the reason.</summary>
    private static readonly Dictionary<Type, string> WithoutJson = new()
    {
        [typeof(AgreementKnowledge)] = "what an agreement is asked; the agreement is the document",
        [typeof(AgreementView)] = "what an agreement is asked; the agreement is the document",
        [typeof(TermAnchorKind)] = "part of the text of an anchor",
        [typeof(TermFacts)] = "is made in code, or of an agreement, which is the document",
        [typeof(InForce<>)] = "a clause of a view; the agreement is the document",
        [typeof(ContributionColumns)] = "columns of a check in bulk; contributions are facts of an agreement",
        [typeof(ObligationFact)] = "a fact is read as one of its kinds",
        [typeof(BreachFact)] = "a fact is read as one of its kinds",
        [typeof(ChargeFact)] = "a fact is read as one of its kinds",
        [typeof(EscrowFact)] = "a fact is read as one of its kinds",
        [typeof(RoyaltyFact)] = "a fact is read as one of its kinds",
        [typeof(RaciPart)] = "a member of the object of its activity",
        [typeof(CreditUnit)] = "part of the text of a credit",
        [typeof(SpdxLicence)] = "part of the text of an expression",
        [typeof(SpdxAll)] = "part of the text of an expression",
        [typeof(SpdxAny)] = "part of the text of an expression",
        [typeof(CompiledLicences)] = "is made in code, of a view; the agreement is the document",
        [typeof(CanonicalForm)] = "takes down a value; it is none itself",
        [typeof(IFingerprinted)] = "what a value can do; it is none itself",
        [typeof(Answer<>)] = "is written by an overload of its own",
        [typeof(PerformanceTable)] = "the columns of a problem; the problem is the document",
        [typeof(CalendarException)] = "carries a finding, which has a form of its own",
        [typeof(RoundingMode)] = "part of the text of a rounding rule",
        [typeof(IMergeable<>)] = "what a tally can do; it is none itself",
        [typeof(Indicator<>)] = "an indicator is read as one of its kinds",
        [typeof(MeasureKind)] = "part of the text of a unit",
        [typeof(Observation)] = "each type of observation is read by itself",
        [typeof(TicketIndicator)] = "an indicator is read as one of its kinds",
        [typeof(TicketTimeIndicator)] = "an indicator is read as one of its kinds",
        [typeof(TicketTimes)] = "an indicator is read as one of its kinds",
        [typeof(NormalScore)] = "part of an uncertain score",
        [typeof(SampleRange)] = "says what to compute, not what was decided",
        [typeof(ScoreDistribution)] = "part of an uncertain score",
        [typeof(Smaa2)] = "is made in code, of what the problem states",
        [typeof(SmaaTri)] = "is made in code, of a method of sorting and what is known of the cut",
        [typeof(Smaa2Indices)] = "says what to compute, not what was decided",
        [typeof(TriangularScore)] = "part of an uncertain score",
        [typeof(UncertainScore)] = "part of the method, which is made in code",
        [typeof(UniformScore)] = "part of an uncertain score",
        [typeof(WeightRange)] = "part of a set of weights, which is made in code",
        [typeof(WeightSet)] = "is made in code, of what the criteria state",
    };

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, DocumentSamples.All.Count)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Read_OfWhatIsWritten_GivesTheValueBack(int index)
    {
        var sample = DocumentSamples.All[index];

        Assert.Equal(sample.Value, sample.Read(sample.Write()));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Write_InAnotherCulture_IsTheSame(int index)
    {
        var sample = DocumentSamples.All[index];
        var text = sample.Write();

        Assert.Equal(text, HostileCulture.In(sample.Write));
        Assert.Equal(sample.Value, HostileCulture.In(() => sample.Read(text)));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Write_OfWhatIsRead_GivesTheTextBack(int index)
    {
        var sample = DocumentSamples.All[index];
        var text = sample.Write();
        var again = DocumentSamples.All.Where(other => other.Type == sample.Type && other.Value.Equals(sample.Value));

        Assert.DoesNotContain('\r', text);
        Assert.All(again, other => Assert.Equal(text, other.Write()));
    }

    [Fact]
    public void PublicTypes_AreAllReadOrWritten_OrSayWhyNot()
    {
        var known = ShapeBook.OfTheLibrary.ReadTypes.Concat(ShapeBook.OfTheLibrary.WrittenOnlyTypes).ToHashSet();
        var types = typeof(Finding).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed));

        Assert.Equal(
            WithoutJson.Keys.Select(type => type.ToString()).Order(StringComparer.Ordinal),
            types.Where(type => !known.Contains(type)).Select(type => type.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void TypesThatAreRead_AllHaveASample()
    {
        var shown = DocumentSamples.All.Select(sample => sample.Type).ToHashSet();
        var read = ShapeBook.OfTheLibrary.ReadTypes.Where(type => type.Assembly == typeof(Finding).Assembly);

        Assert.Equal([], read.Where(type => type.IsVisible && !type.IsArray && !shown.Contains(type)));
    }

    [Fact]
    public void SamplesOfTheHouse_AreReadBack()
    {
        var read = ShapeBook.OfTheLibrary.ReadTypes.ToHashSet();
        var samples = Samples.All.Where(sample => read.Contains(sample.Type)).ToList();

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Equal(sample.Make(), ReadBack(sample)));
    }

    [Fact]
    public void ResultsOfTheHouse_AreWritten()
    {
        var written = ShapeBook.OfTheLibrary.WrittenOnlyTypes.ToHashSet();
        var samples = Samples.All.Where(sample => written.Contains(sample.Type)).ToList();

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.IsType<JsonObject>(JsonNode.Parse(Written(sample))));
    }

    [Fact]
    public void TypesThatAreWrittenOnly_AreNeverRead()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Documents.Read<Ranking>("{}"));

        Assert.Equal("Outsourcing.Domain.Scoring.Ranking is a result: it is written and never read.", refusal.Message);
    }

    [Fact]
    public void Money_OfAnyAmount_IsReadBackWithItsScale() =>
        Law.Holds(
            Any.Amounts,
            money =>
                Documents.Read<Money>(Documents.Write(money)).Amount.Scale == money.Amount.Scale
                && Documents.Read<Money>(Documents.Write(money)) == money
        );

    [Fact]
    public void Percentage_OfAnySize_IsReadBack() =>
        Law.Holds(Any.Percentages, value => Documents.Read<Percentage>(Documents.Write(value)) == value);

    [Fact]
    public void Ratio_OfAnySize_IsReadBack() =>
        Law.Holds(Any.Ratios, value => Documents.Read<Ratio>(Documents.Write(value)) == value);

    [Fact]
    public void RoundingRule_OfAnyKind_IsReadBack() =>
        Law.Holds(Any.RoundingRules, value => Documents.Read<RoundingRule>(Documents.Write(value)) == value);

    [Fact]
    public void Cell_OfAnyFiniteNumber_IsReadBackToTheBit() =>
        Law.Holds(
            ArbMap.Default.ArbFor<NormalFloat>(),
            number => Documents.Read<Cell>(Documents.Write(Cell.Known(number.Get))) == Cell.Known(number.Get)
        );

    [Fact]
    public void Fingerprint_OfAScorecard_SurvivesTheDocument()
    {
        var problem = DocumentSamples.Scorecard;

        Assert.Equal(
            Fingerprint.Of(problem),
            Fingerprint.Of(Documents.Read<DecisionProblem>(Documents.Write(problem)))
        );
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("12.50")]
    [InlineData("0.00")]
    [InlineData("79228162514264337593543950335")]
    public void Decimal_KeepsItsScale(string number)
    {
        var money = Documents.Read<Money>($$"""{"amount":{{number}},"currency":"EUR"}""");

        Assert.Equal(number, money.Amount.ToString(CultureInfo.InvariantCulture));
        Assert.Contains($"\"amount\": {number},", Documents.Write(money), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1.5E+1", "15")]
    [InlineData("12e-2", "0.12")]
    [InlineData("0e999999999999", "0")]
    [InlineData("0.10000000000000000000000000000000000000", "0.1")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void Decimal_WithAnExponent_IsRead(string number, string expected)
    {
        var money = Documents.Read<Money>($$"""{"amount":{{number}},"currency":"EUR"}""");

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), money.Amount);
    }

    private static string Written(Sample sample) =>
        (string)Method(nameof(Write)).MakeGenericMethod(sample.Type).Invoke(null, [sample.Make()])!;

    private static object ReadBack(Sample sample) =>
        Method(nameof(Read)).MakeGenericMethod(sample.Type).Invoke(null, [Written(sample)])!;

    private static MethodInfo Method(string name) =>
        typeof(RoundTripTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static string Write<T>(T value)
        where T : notnull => HouseFormat.Of.Write(value);

    private static T Read<T>(string json)
        where T : notnull => HouseFormat.Of.Read<T>(json);
}
