using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>Performance criteria, scorecards, histories and corrective actions as JSON.</summary>
internal static class PerformanceShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddCriteria(book);
        AddScorecards(book);
        AddHistories(book);
        AddFacts(book);
        AddTerms(book);
        PerformanceResultShapes.AddTo(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Class(new TextConverter<MeasureFormula>(MeasureFormula.Parse))
            .Class(new TextConverter<ScoreScale>(ScoreScale.Parse))
            .Class(new TextConverter<ControlRule>(ControlRule.Parse))
            .Struct(
                new WordConverter<Indication>(
                    "an indication",
                    ("none", Indication.None),
                    ("lead", Indication.Lead),
                    ("lag", Indication.Lag)
                )
            )
            .Struct(
                new WordConverter<Consequence>(
                    "a consequence",
                    ("none", Consequence.None),
                    ("credit", Consequence.Credit),
                    ("bonus", Consequence.Bonus),
                    ("plan", Consequence.Plan)
                )
            )
            .Struct(
                new WordConverter<CriterionValueKind>(
                    "a kind of value",
                    ("none", CriterionValueKind.None),
                    ("measured", CriterionValueKind.Measured),
                    ("assessed", CriterionValueKind.Assessed),
                    ("between", CriterionValueKind.Between),
                    ("unknown", CriterionValueKind.Unknown),
                    ("no-activity", CriterionValueKind.NoActivity),
                    ("deemed-worst", CriterionValueKind.DeemedWorst)
                )
            )
            .Struct(
                new WordConverter<VendorStanding>(
                    "a standing of a vendor",
                    ("none", VendorStanding.None),
                    ("blocked", VendorStanding.Blocked),
                    ("conditional", VendorStanding.Conditional),
                    ("approved", VendorStanding.Approved),
                    ("preferred", VendorStanding.Preferred)
                )
            );

    private static void AddCriteria(ShapeBook book) =>
        book.Class(
                new Shape<PerformanceCriterion>(ReadCriterion)
                    .With("name", criterion => criterion.Name)
                    .Optional("definition", criterion => criterion.Definition)
                    .Optional("formula", criterion => criterion.Formula)
                    .Optional("unit", criterion => criterion.Unit)
                    .Optional(
                        "direction",
                        criterion => criterion.Direction == Direction.None ? (Direction?)null : criterion.Direction
                    )
                    .Optional("baseline", criterion => criterion.Baseline)
                    .Optional("target", criterion => criterion.Target)
                    .Optional("minimum", criterion => criterion.Minimum)
                    .Optional("window", criterion => criterion.Window)
                    .Optional("source", criterion => criterion.Source)
                    .Optional("measurer", criterion => criterion.Measurer)
                    .Optional("customerOwner", criterion => criterion.CustomerOwner)
                    .Optional("providerOwner", criterion => criterion.ProviderOwner)
                    .Optional(
                        "indication",
                        criterion => criterion.Indication == Indication.None ? (Indication?)null : criterion.Indication
                    )
                    .Optional(
                        "consequence",
                        criterion =>
                            criterion.Consequence == Consequence.None ? (Consequence?)null : criterion.Consequence
                    )
                    .Optional<string[]>(
                        "customerDuties",
                        criterion => criterion.CustomerDuties is { } duties ? [.. duties] : null
                    )
            )
            .Describe<PerformanceCriterion>(
                "performance criterion",
                "By what performance is judged, as the parties wrote it down: anything but the name may be missing."
            );

    private static PerformanceCriterion ReadCriterion(Parts parts)
    {
        var criterion = PerformanceCriterion.Of(parts.Get<string>("name"));
        var minimum = parts.Optional<Measured>("minimum");
        criterion = (parts.Optional<Direction?>("direction"), parts.Optional<Measured>("target")) switch
        {
            (Direction.Minimize, { } target) => criterion.AtMost(target, minimum),
            (Direction.Maximize, { } target) => criterion.AtLeast(target, minimum),
            (null, { }) => throw new ShapeException("A target needs a direction."),
            _ when minimum is not null => throw new ShapeException("A minimum needs a target."),
            ({ } direction, _) => criterion.Towards(direction),
            _ => criterion,
        };
        criterion = Step<string>("definition", (own, text) => own.DefinedAs(text));
        criterion = Step<MeasureFormula>("formula", (own, formula) => own.ComputedAs(formula));
        criterion = Step<MeasureUnit>("unit", (own, unit) => own.In(unit));
        criterion = Step<Measured>("baseline", (own, baseline) => own.From(baseline));
        criterion = Step<MeasurementWindow>("window", (own, window) => own.Over(window));
        criterion = Step<string>("source", (own, source) => own.MeasuredFrom(source));
        criterion = Step<string>("measurer", (own, measurer) => own.MeasuredBy(measurer));
        criterion = Step<string>("customerOwner", (own, owner) => own.OwnedBy(PartyRole.Customer, owner));
        criterion = Step<string>("providerOwner", (own, owner) => own.OwnedBy(PartyRole.Provider, owner));
        criterion = Step<string[]>("customerDuties", (own, duties) => own.DependsOn(duties));
        if (parts.Optional<Indication?>("indication") is { } indication)
        {
            criterion = criterion.As(indication);
        }

        return parts.Optional<Consequence?>("consequence") is { } consequence
            ? criterion.LeadsTo(consequence)
            : criterion;

        PerformanceCriterion Step<T>(string name, Func<PerformanceCriterion, T, PerformanceCriterion> take)
            where T : class => parts.Optional<T>(name) is { } part ? take(criterion, part) : criterion;
    }

    private static void AddScorecards(ShapeBook book) =>
        book.Class(
                new Shape<Score>(parts => Score.Of(parts.Get<decimal>("value"), parts.Get<ScoreScale>("scale")))
                    .With("value", score => score.Value)
                    .With("scale", score => score.Scale)
            )
            .Class(
                new Shape<ScoreInterval>(parts => ScoreInterval.Of(parts.Get<Ratio>("low"), parts.Get<Ratio>("high")))
                    .With("low", scores => scores.Low)
                    .With("high", scores => scores.High)
            )
            .Class(
                new Shape<ScoreBand>(parts => ScoreBand.Of(parts.Get<string>("name"), parts.Get<decimal>("from")))
                    .With("name", band => band.Name)
                    .With("from", band => band.From)
            )
            .Class(
                new Shape<ScoreBands>(parts =>
                    ScoreBands.Of(parts.Get<ScoreScale>("scale"), parts.List<ScoreBand>("bands"))
                )
                    .With("scale", bands => bands.Scale)
                    .With<ScoreBand[]>("bands", bands => [.. bands.Bands])
            )
            .Kinds<Rating>(("linear", typeof(LinearRating)), ("assessed", typeof(AssessedRating)))
            .Class(
                new Shape<LinearRating>(parts =>
                    Rating.Linear(parts.Get<Measured>("none"), parts.Get<Measured>("full"))
                )
                    .With("none", rating => rating.None)
                    .With("full", rating => rating.Full)
            )
            .Class(
                new Shape<AssessedRating>(parts => Rating.Assessed(parts.Get<ScoreScale>("scale"))).With(
                    "scale",
                    rating => rating.Scale
                )
            )
            .Class(
                new Shape<CriterionValue>(ReadValue)
                    .With("kind", value => value.Kind)
                    .Optional("measure", value => value.Measure)
                    .Optional("otherMeasure", value => value.OtherMeasure)
                    .Optional("assessment", value => value.Assessment)
                    .Optional("reason", value => value.Reason)
            )
            .Class(new Shape<ScorecardLine>(parts =>
                {
                    var line = ScorecardLine.Of(
                        parts.Get<string>("name"),
                        parts.Get<string>("quadrant"),
                        parts.Get<PartyRole>("side"),
                        parts.Get<Percentage>("weight"),
                        parts.Get<Rating>("rating")
                    );
                    return parts.Optional<PerformanceCriterion>("criterion") is { } criterion
                        ? line.Scoring(criterion)
                        : line;
                }).With("name", line => line.Name).With("quadrant", line => line.Quadrant).With("side", line => line.Side).With("weight", line => line.Weight).With("rating", line => line.Rating).Optional("criterion", line => line.Criterion))
            .Class(
                new Shape<Scorecard>(parts =>
                    Scorecard.Of(
                        parts.Get<string>("name"),
                        parts.Get<ScoreBands>("bands"),
                        parts.List<ScorecardLine>("lines")
                    )
                )
                    .With("name", scorecard => scorecard.Name)
                    .With("bands", scorecard => scorecard.Bands)
                    .With<ScorecardLine[]>("lines", scorecard => [.. scorecard.Lines])
            )
            .Describe<Scorecard>(
                "performance scorecard",
                "Lines of both sides in quadrants, with weights that are exactly 100 % and bands without a gap."
            );

    private static CriterionValue ReadValue(Parts parts) =>
        parts.Get<CriterionValueKind>("kind") switch
        {
            CriterionValueKind.Measured => CriterionValue.Of(Needed<Measured>(parts, "measure")),
            CriterionValueKind.Assessed => CriterionValue.Of(Needed<Score>(parts, "assessment")),
            CriterionValueKind.Between => CriterionValue.Between(
                Needed<Measured>(parts, "measure"),
                Needed<Measured>(parts, "otherMeasure")
            ),
            CriterionValueKind.NoActivity => CriterionValue.NoActivity(Needed<string>(parts, "reason")),
            CriterionValueKind.DeemedWorst => CriterionValue.DeemedWorst(Needed<string>(parts, "reason")),
            CriterionValueKind.Unknown => CriterionValue.Unknown(Needed<string>(parts, "reason")),
            _ => throw new ShapeException("A value has a kind."),
        };

    private static T Needed<T>(Parts parts, string name)
        where T : class => parts.Optional<T>(name) ?? throw new ShapeException($"The value needs '{name}'.");

    private static void AddHistories(ShapeBook book) =>
        book.Class(
                new Shape<PerformancePoint>(parts =>
                    PerformancePoint.Of(
                        parts.Get<DateRange>("period"),
                        parts.Get<string>("method"),
                        parts.Get<CriterionValue>("value")
                    )
                )
                    .With("period", point => point.Period)
                    .With("method", point => point.Method)
                    .With("value", point => point.Value)
            )
            .Class(
                new Shape<PerformanceHistory>(parts =>
                    PerformanceHistory.Of(
                        parts.Get<string>("name"),
                        parts.Get<Direction>("direction"),
                        parts.List<PerformancePoint>("points")
                    )
                )
                    .With("name", history => history.Name)
                    .With("direction", history => history.Direction)
                    .With<PerformancePoint[]>("points", history => [.. history.Points])
            )
            .Describe<PerformanceHistory>(
                "performance history",
                "A criterion over periods: what is known of each, with the version of the method."
            );

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, CorrectiveActionPlanned>(
                "corrective-action-planned",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CorrectiveActionPlanned.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("action"),
                                    parts.Get<string>("criterion"),
                                    parts.Get<string>("by"),
                                    parts.Get<string>("cause"),
                                    parts.Get<string>("plan"),
                                    parts.Get<LocalDate>("due")
                                )
                        )
                    )
                    .With("action", fact => fact.Action)
                    .With("criterion", fact => fact.Criterion)
                    .With("by", fact => fact.By)
                    .With("cause", fact => fact.Cause)
                    .With("plan", fact => fact.Plan)
                    .With("due", fact => fact.Due)
            )
            .Kind<Fact, CorrectiveActionVerified>(
                "corrective-action-verified",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CorrectiveActionVerified.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("action"),
                                    parts.Get<LocalDate>("done")
                                )
                        )
                    )
                    .With("action", fact => fact.Action)
                    .With("done", fact => fact.Done)
            )
            .Kind<Fact, CorrectiveActionReopened>(
                "corrective-action-reopened",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CorrectiveActionReopened.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("action"),
                                    parts.Get<string>("reason"),
                                    parts.Get<LocalDate>("due")
                                )
                        )
                    )
                    .With("action", fact => fact.Action)
                    .With("reason", fact => fact.Reason)
                    .With("due", fact => fact.Due)
            );

    private static void AddTerms(ShapeBook book) =>
        book.Class(
                new Shape<VendorBanding>(parts =>
                    VendorBanding.Of(
                        parts.Get<ScoreScale>("scale"),
                        parts.Get<decimal>("preferredFrom"),
                        parts.Get<decimal>("approvedFrom"),
                        parts.Get<decimal>("conditionalFrom"),
                        parts.Get<decimal>("margin")
                    )
                )
                    .With("scale", banding => banding.Scale)
                    .With("preferredFrom", banding => banding.PreferredFrom)
                    .With("approvedFrom", banding => banding.ApprovedFrom)
                    .With("conditionalFrom", banding => banding.ConditionalFrom)
                    .With("margin", banding => banding.Margin)
            )
            .Class(
                new Shape<FadingMean>(parts => FadingMean.Of(parts.Get<int>("periods"))).With(
                    "periods",
                    mean => mean.Periods
                )
            )
            .Kind<Provision, PerformanceTerms>("performance", new Shape<PerformanceTerms>(parts =>
                {
                    var terms = PerformanceTerms.Of(parts.List<PerformanceCriterion>("criteria"));
                    terms = parts.Optional<Scorecard>("scorecard") is { } scorecard ? terms.ScoredBy(scorecard) : terms;
                    return parts.Optional<VendorBanding>("banding") is { } banding ? terms.BandedBy(banding) : terms;
                }).With<PerformanceCriterion[]>("criteria", terms => [.. terms.Criteria]).Optional("scorecard", terms => terms.Scorecard).Optional("banding", terms => terms.Banding));
}
