using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>The inputs of <c>Scoring</c> as JSON; the scorecard document is a decision problem.</summary>
internal static class ScoringShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Struct(new CellConverter()).ByName<Cell>();
        AddCriteria(book);
        AddMethods(book);
        AddStudyMethods(book);
        AddValueFunctions(book);
        AddWeightings(book);
        AddPromethee(book);
        AddRatios(book);
        ElectreShapes.AddInputs(book);
        SortingShapes.AddInputs(book);
        book.ListOf<int[]>()
            .Class(
                new Shape<RankTable>(parts =>
                    RankTable.Of(parts.List<string>("alternatives"), parts.List<int[]>("rankings"))
                )
                    .With<string[]>("alternatives", table => [.. table.Names])
                    .With<int[][]>("rankings", table => [.. table.Rankings.Select(ranking => ranking.ToArray())])
            )
            .Describe<RankTable>(
                "rankings",
                "Several rankings of the same alternatives; 1 is best, equal numbers tie."
            );
        book.Class(Weights())
            .Describe<Weights>(
                "weights",
                "Weights given apart, in the order of the criteria: stated, with what they sum to, or derived by a method."
            )
            .Class(
                new Shape<Alternative>(parts => Alternative.Of(parts.Get<string>("name"), parts.List<Cell>("cells")))
                    .With("name", alternative => alternative.Name)
                    .With<Cell[]>("cells", alternative => [.. alternative.Cells])
            )
            .Class(ScorecardShapes.Row())
            .Describe<ScorecardRow>(
                "alternative",
                "One of the things to choose between, with a value for each criterion."
            )
            .Class(ScorecardShapes.Scorecard())
            .Describe<DecisionProblem>(
                "scorecard",
                "Criteria with weights, and alternatives with a value for each criterion."
            )
            .Check<DecisionProblem>(ScorecardCheck.Run);
    }

    private static void AddCriteria(ShapeBook book) =>
        book.Struct(
                new WordConverter<Direction>(
                    "a direction",
                    ("max", Direction.Maximize),
                    ("min", Direction.Minimize),
                    ("higher", Direction.Maximize),
                    ("lower", Direction.Minimize)
                )
            )
            .Struct(
                new Shape<Scale>(parts => Scale.Of(parts.Get<double>("low"), parts.Get<double>("high")))
                    .With("low", scale => scale.Low)
                    .With("high", scale => scale.High)
            )
            .Describe<Scale>("scale", "The lowest and the highest value; both are included.")
            .Class(
                new Shape<Criterion>(Criterion)
                    .With("name", criterion => criterion.Name)
                    .Optional("weight", criterion => criterion.Weight)
                    .With("direction", criterion => criterion.Direction)
                    .Optional("unit", criterion => criterion.Unit)
                    .Optional("scale", criterion => criterion.Scale)
            )
            .Describe<Criterion>(
                "criterion",
                "What alternatives are judged by; max (or higher) when more is better, min (or lower) when less is."
            )
            .Class(
                new Shape<CriteriaGroup>(Group)
                    .With("name", group => group.Name)
                    .Optional("weight", group => group.Weight)
                    .With<CriteriaNode[]>("criteria", group => [.. group.Members])
            )
            .Describe<CriteriaGroup>(
                "group",
                "Criteria that share a weight; their own weights sum to a whole of 100 or 1."
            )
            .Class(
                new Shape<CriteriaNode>(parts =>
                    parts.Optional<CriteriaNode[]>("criteria") is null ? Criterion(parts) : PlainGroup(parts)
                )
                    .With("name", node => node.Name)
                    .Optional("weight", node => node.Weight)
                    .Optional("direction", node => (node as Criterion)?.Direction)
                    .Optional("unit", node => (node as Criterion)?.Unit)
                    .Optional("scale", node => (node as Criterion)?.Scale)
                    .Optional<CriteriaNode[]>(
                        "criteria",
                        node => node is CriteriaGroup group ? [.. group.Members] : null
                    )
            )
            .Variants<CriteriaNode>(node => node.Has("criteria") ? typeof(CriteriaGroup) : typeof(Criterion));

    private static void AddMethods(ShapeBook book) =>
        book.Struct(
                new WordConverter<Normalization>(
                    "a normalization",
                    [.. Enum.GetValues<Normalization>().Select(value => (value.ToString(), value))]
                )
            )
            .Struct(
                new WordConverter<DistanceMetric>(
                    "a metric",
                    ("none", DistanceMetric.None),
                    ("euclidean", DistanceMetric.Euclidean),
                    ("manhattan", DistanceMetric.Manhattan),
                    ("chebyshev", DistanceMetric.Chebyshev)
                )
            )
            .Kinds<ScoringMethod>(
                ("weighted-sum", typeof(WeightedSum)),
                ("edas", typeof(Edas)),
                ("marcos", typeof(Marcos)),
                ("spotis", typeof(Spotis)),
                ("codas", typeof(Codas)),
                ("cocoso", typeof(CoCoSo)),
                ("rim", typeof(Rim)),
                ("weighted-product", typeof(WeightedProduct)),
                ("mavt", typeof(Mavt)),
                ("waspas", typeof(Waspas)),
                ("topsis", typeof(Topsis)),
                ("vikor", typeof(Vikor)),
                ("promethee-ii", typeof(PrometheeII)),
                ("moora", typeof(Moora)),
                ("moora-reference-point", typeof(MooraReferencePoint)),
                ("full-multiplicative-form", typeof(FullMultiplicativeForm)),
                ("copras", typeof(Copras)),
                ("aras", typeof(Aras)),
                ("ocra", typeof(Ocra)),
                ("mairca", typeof(Mairca)),
                ("mabac", typeof(Mabac)),
                ("electre-ii", typeof(ElectreII)),
                ("electre-iii", typeof(ElectreIII))
            )
            .Class(
                new Shape<WeightedSum>(parts => new WeightedSum(parts.Get<Normalization>("normalization"))).With(
                    "normalization",
                    method => method.Normalization
                )
            )
            .Class(
                new Shape<WeightedProduct>(parts => new WeightedProduct(
                    parts.Get<Normalization>("normalization")
                )).With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<Waspas>(parts => new Waspas(
                    parts.Get<double>("lambda"),
                    parts.Get<Normalization>("normalization")
                ))
                    .With("lambda", method => method.Lambda)
                    .With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<Topsis>(parts => new Topsis(
                    parts.Get<Normalization>("normalization"),
                    parts.Optional<DistanceMetric?>("metric") ?? DistanceMetric.Euclidean
                ))
                    .With("normalization", method => method.Normalization)
                    .Optional<DistanceMetric?>(
                        "metric",
                        method => method.Metric == DistanceMetric.Euclidean ? null : method.Metric
                    )
            )
            .Class(new Shape<Vikor>(parts => new Vikor(parts.Get<double>("v"))).With("v", method => method.V));

    private static void AddStudyMethods(ShapeBook book) =>
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

    private static void AddValueFunctions(ShapeBook book) =>
        book.Kinds<ValueFunction>(
                ("piecewise-linear", typeof(PiecewiseLinearValue)),
                ("exponential", typeof(ExponentialValue)),
                ("discrete", typeof(DiscreteValue))
            )
            .Struct(
                new Shape<ValuePoint>(parts => new ValuePoint(parts.Get<double>("value"), parts.Get<double>("worth")))
                    .With("value", point => point.Value)
                    .With("worth", point => point.Worth)
            )
            .Class(
                new Shape<PiecewiseLinearValue>(parts =>
                    ValueFunction.PiecewiseLinear(parts.List<ValuePoint>("points"))
                ).With<ValuePoint[]>("points", function => [.. function.Points])
            )
            .Class(
                new Shape<ExponentialValue>(parts =>
                    ValueFunction.Exponential(
                        parts.Get<double>("worst"),
                        parts.Get<double>("best"),
                        parts.Get<double>("rho")
                    )
                )
                    .With("worst", function => function.Worst)
                    .With("best", function => function.Best)
                    .With("rho", function => function.Rho)
            )
            .Class(
                new Shape<DiscreteValue>(parts =>
                    ValueFunction.Discrete(parts.List<ValuePoint>("points"))
                ).With<ValuePoint[]>("points", function => [.. function.Points])
            )
            .Class(
                new Shape<Mavt>(parts => new Mavt(parts.List<ValueFunction>("functions"))).With<ValueFunction[]>(
                    "functions",
                    method => [.. method.Functions]
                )
            );

    private static void AddWeightings(ShapeBook book) =>
        book.Kinds<DataWeighting>(
                ("entropy", typeof(EntropyWeighting)),
                ("gini", typeof(GiniWeighting)),
                ("deviation", typeof(DeviationWeighting)),
                ("critic", typeof(CriticWeighting)),
                ("merec", typeof(MerecWeighting))
            )
            .Class(new Shape<EntropyWeighting>(_ => new EntropyWeighting()))
            .Class(new Shape<GiniWeighting>(_ => new GiniWeighting()))
            .Class(new Shape<DeviationWeighting>(_ => new DeviationWeighting()))
            .Class(
                new Shape<CriticWeighting>(parts => new CriticWeighting(parts.Get<bool>("respectDirections"))).With(
                    "respectDirections",
                    weighting => weighting.RespectDirections
                )
            )
            .Class(new Shape<MerecWeighting>(_ => new MerecWeighting()));

    private static void AddPromethee(ShapeBook book) =>
        book.Struct(
                new WordConverter<PreferenceShape>(
                    "a shape of preference",
                    ("none", PreferenceShape.None),
                    ("usual", PreferenceShape.Usual),
                    ("u-shape", PreferenceShape.UShape),
                    ("v-shape", PreferenceShape.VShape),
                    ("level", PreferenceShape.Level),
                    ("linear", PreferenceShape.Linear),
                    ("gaussian", PreferenceShape.Gaussian)
                )
            )
            .Class(
                new Shape<PreferenceFunction>(Function)
                    .With("shape", function => function.Shape)
                    .Optional("q", function => function.Q)
                    .Optional("p", function => function.P)
                    .Optional("s", function => function.S)
            )
            .Describe<PreferenceFunction>(
                "preference function",
                "How strongly a difference on a criterion counts; the thresholds that the shape has, in the unit of the criterion."
            )
            .Class(
                new Shape<PrometheeII>(parts => new PrometheeII(
                    parts.List<PreferenceFunction>("functions")
                )).With<PreferenceFunction[]>("functions", method => [.. method.Functions])
            )
            .Class(
                new Shape<PrometheeI>(parts => new PrometheeI(
                    parts.List<PreferenceFunction>("functions")
                )).With<PreferenceFunction[]>("functions", method => [.. method.Complete.Functions])
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

    private static PreferenceFunction Function(Parts parts) =>
        (
            parts.Get<PreferenceShape>("shape"),
            parts.Optional<double?>("q"),
            parts.Optional<double?>("p"),
            parts.Optional<double?>("s")
        ) switch
        {
            (PreferenceShape.Usual, null, null, null) => PreferenceFunction.Usual,
            (PreferenceShape.UShape, { } q, null, null) => PreferenceFunction.UShape(q),
            (PreferenceShape.VShape, null, { } p, null) => PreferenceFunction.VShape(p),
            (PreferenceShape.Level, { } q, { } p, null) => PreferenceFunction.Level(q, p),
            (PreferenceShape.Linear, { } q, { } p, null) => PreferenceFunction.Linear(q, p),
            (PreferenceShape.Gaussian, null, null, { } s) => PreferenceFunction.Gaussian(s),
            _ => throw new ShapeException(
                "A preference function has a shape and its thresholds: usual none, u-shape q, v-shape p, level and linear q and p, gaussian s."
            ),
        };

    private static Criterion Criterion(Parts parts)
    {
        var name = parts.Get<string>("name");
        var weight = parts.Optional<decimal?>("weight");
        var unit = parts.Optional<string>("unit");
        var scale = parts.Optional<Scale?>("scale");
        return parts.Optional<Direction?>("direction") switch
        {
            Direction.Maximize => Scoring.Criterion.Maximize(name, weight, unit, scale),
            Direction.Minimize => Scoring.Criterion.Minimize(name, weight, unit, scale),
            _ => throw new ShapeException("'direction' is missing."),
        };
    }

    private static CriteriaGroup Group(Parts parts) =>
        CriteriaGroup.Of(
            parts.Get<string>("name"),
            parts.Optional<decimal?>("weight"),
            parts.List<CriteriaNode>("criteria")
        );

    /// <summary>A group that has nothing of a criterion.</summary>
    private static CriteriaGroup PlainGroup(Parts parts) =>
        parts.Optional<Direction?>("direction") is null
        && parts.Optional<string>("unit") is null
        && parts.Optional<Scale?>("scale") is null
            ? Group(parts)
            : throw new ShapeException("A group has no direction, unit or scale.");

    private static Shape<Weights> Weights() => new Shape<Weights>(parts =>
            (
                parts.Optional<decimal[]>("stated"),
                parts.Optional<decimal?>("whole"),
                parts.Optional<double[]>("derived")
            ) switch
            {
                ({ } stated, { } whole, null) => Scoring.Weights.Of(stated, whole),
                ({ } stated, null, null) => Scoring.Weights.Of(stated),
                (null, null, { } derived) => Scoring.Weights.Derived(derived),
                _ => throw new ShapeException("Weights are either 'stated', with their 'whole', or 'derived'."),
            }
        ).When<decimal[]>("stated", weights => weights.IsStated, weights => [.. weights.Stated]).When<decimal?>("whole", weights => weights.IsStated, weights => weights.Whole).When<double[]>("derived", weights => !weights.IsStated, weights => [.. weights.Shares]);
}
