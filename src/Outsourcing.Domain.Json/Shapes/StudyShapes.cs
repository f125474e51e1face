using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>The methods for study and comparison and what they answer as JSON.</summary>
internal static class StudyShapes
{
    public static void AddInputs(ShapeBook book)
    {
        AddMethods(book);
        AddRatios(book);
    }

    public static void AddResults(ShapeBook book)
    {
        AddSolutions(book);
        AddFuzzy(book);
    }

    private static void AddMethods(ShapeBook book) =>
        book.Class(new Shape<Edas>(_ => new Edas()))
            .Class(new Shape<Marcos>(_ => new Marcos()))
            .Class(
                new Shape<Spotis>(parts => new Spotis(parts.List<double>("expected"))).With<double[]>(
                    "expected",
                    method => [.. method.Expected]
                )
            )
            .Struct(
                new Shape<TriangularNumber>(parts =>
                    TriangularNumber.Of(
                        parts.Get<double>("lower"),
                        parts.Get<double>("mode"),
                        parts.Get<double>("upper")
                    )
                )
                    .With("lower", number => number.Lower)
                    .With("mode", number => number.Mode)
                    .With("upper", number => number.Upper)
            )
            .Describe<TriangularNumber>("fuzzy number", "What a value is at least, most likely and at most.")
            .Class(
                new Shape<FuzzyAlternative>(parts =>
                    FuzzyAlternative.Of(parts.Get<string>("name"), parts.List<TriangularNumber>("cells"))
                )
                    .With("name", alternative => alternative.Name)
                    .With<TriangularNumber[]>("cells", alternative => [.. alternative.Cells])
            )
            .Class(
                new Shape<FuzzyTable>(parts =>
                    FuzzyTable.Of(
                        parts.List<Criterion>("criteria"),
                        parts.List<TriangularNumber>("weights"),
                        parts.List<FuzzyAlternative>("alternatives")
                    )
                )
                    .With<Criterion[]>("criteria", table => [.. table.Criteria])
                    .With<TriangularNumber[]>("weights", table => [.. table.Weights])
                    .With<FuzzyAlternative[]>("alternatives", table => [.. table.Alternatives])
            )
            .Describe<FuzzyTable>(
                "fuzzy table",
                "Criteria with fuzzy weights, and alternatives with a fuzzy number for each criterion."
            )
            .Class(new Shape<Codas>(parts => new Codas(parts.Get<double>("tau"))).With("tau", method => method.Tau))
            .Class(
                new Shape<CoCoSo>(parts => new CoCoSo(parts.Get<double>("lambda"))).With(
                    "lambda",
                    method => method.Lambda
                )
            )
            .Struct(
                new Shape<ReferenceIdeal>(parts =>
                    ReferenceIdeal.Of(parts.Get<double>("low"), parts.Get<double>("high"))
                )
                    .With("low", ideal => ideal.Low)
                    .With("high", ideal => ideal.High)
            )
            .Describe<ReferenceIdeal>("reference ideal", "The values that are just right; both ends are included.")
            .Class(
                new Shape<Rim>(parts => new Rim(parts.List<ReferenceIdeal>("ideals"))).With<ReferenceIdeal[]>(
                    "ideals",
                    method => [.. method.Ideals]
                )
            );

    private static void AddRatios(ShapeBook book) =>
        book.Class(
                new Shape<Moora>(parts => new Moora(parts.Get<Normalization>("normalization"))).With(
                    "normalization",
                    method => method.Normalization
                )
            )
            .Class(
                new Shape<MooraReferencePoint>(parts => new MooraReferencePoint(
                    parts.Get<Normalization>("normalization")
                )).With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<FullMultiplicativeForm>(parts => new FullMultiplicativeForm(
                    parts.Get<Normalization>("normalization")
                )).With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<MultiMoora>(parts => new MultiMoora(parts.Get<Normalization>("normalization"))).With(
                    "normalization",
                    method => method.Normalization
                )
            )
            .Class(new Shape<Copras>(_ => new Copras()))
            .Class(
                new Shape<Aras>(parts => new Aras(parts.List<double>("ideal"))).With<double[]>(
                    "ideal",
                    method => [.. method.Ideal]
                )
            )
            .Class(new Shape<Ocra>(_ => new Ocra()))
            .Class(new Shape<Mairca>(_ => new Mairca()))
            .Class(new Shape<Mabac>(_ => new Mabac()));

    private static void AddSolutions(ShapeBook book) =>
        book.Class(
                Written<ArasSolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With("idealOptimality", solution => solution.IdealOptimality)
            )
            .Class(
                Written<MultiMooraSolution>()
                    .With("final", solution => solution.Final)
                    .With("ratioSystem", solution => solution.RatioSystem)
                    .With("referencePoint", solution => solution.ReferencePoint)
                    .With("multiplicativeForm", solution => solution.MultiplicativeForm)
            );

    private static void AddFuzzy(ShapeBook book) =>
        book.Class(
                Written<FuzzyContribution>()
                    .With("criterion", contribution => contribution.Criterion.Name)
                    .With("weight", contribution => contribution.Weight)
                    .With("value", contribution => contribution.Value)
                    .With("weighted", contribution => contribution.Weighted)
                    .With("amount", contribution => contribution.Amount)
            )
            .Class(
                Written<FuzzyScore>()
                    .With("rank", alternative => alternative.Rank)
                    .With("name", alternative => alternative.Name)
                    .With("score", alternative => alternative.Score)
                    .With<FuzzyContribution[]>("contributions", alternative => [.. alternative.Contributions])
            )
            .Class(Written<FuzzyRanking>().With<FuzzyScore[]>("alternatives", ranking => [.. ranking.Alternatives]));
}
