using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Json;

/// <summary>Observations, exclusions, targets and windows as JSON; what was measured is written only.</summary>
internal static class MeasurementShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddTexts(book);
        AddObservations(book);
        AddExclusions(book);
        AddTargets(book);
        IndicatorShapes.AddTo(book);
        AddResults(book);
    }

    private static void AddTexts(ShapeBook book) =>
        book.Class(new TextConverter<MeasureUnit>(MeasureUnit.Parse))
            .Class(new TextConverter<Measured>(Measured.Parse))
            .Struct(
                new WordConverter<MissingDataRule>(
                    "a rule for missing data",
                    ("none", MissingDataRule.None),
                    ("deemed-missed-at-minimum", MissingDataRule.DeemedMissedAtMinimum),
                    ("left-out", MissingDataRule.LeftOut),
                    ("unknown", MissingDataRule.Unknown)
                )
            );

    private static void AddObservations(ShapeBook book) =>
        book.Class(
                new Shape<Outage>(parts =>
                    Outage.Of(parts.Get<string>("id"), parts.Get<Instant>("start"), parts.Optional<Instant?>("end"))
                )
                    .With("id", outage => outage.Id)
                    .With("start", outage => outage.Start)
                    .Optional("end", outage => outage.End)
            )
            .Describe<Outage>("outage", "A time without service; without an end as long as it goes on.")
            .Class(
                new Shape<EventCount>(parts =>
                    EventCount.Of(
                        parts.Get<string>("id"),
                        parts.Get<Instant>("at"),
                        parts.Get<long>("good"),
                        parts.Get<long>("total")
                    )
                )
                    .With("id", count => count.Id)
                    .With("at", count => count.At)
                    .With("good", count => count.Good)
                    .With("total", count => count.Total)
            )
            .Describe<EventCount>("event count", "How many of a number of events were good.")
            .Class(
                new Shape<DefectCount>(parts =>
                    DefectCount.Of(
                        parts.Get<string>("id"),
                        parts.Get<Instant>("at"),
                        parts.Get<long>("defects"),
                        parts.Get<decimal>("size")
                    )
                )
                    .With("id", count => count.Id)
                    .With("at", count => count.At)
                    .With("defects", count => count.Defects)
                    .With("size", count => count.Size)
            )
            .Describe<DefectCount>("defect count", "How many defects were found in a piece of work, and its size.")
            .Class(
                new Shape<Ticket>(parts =>
                    Ticket.Of(
                        parts.Get<string>("id"),
                        parts.Get<Instant>("opened"),
                        parts.Optional<Instant?>("responded"),
                        parts.Optional<Instant?>("resolved"),
                        parts.Optional<string>("priority"),
                        IntervalSet.Of(parts.List<Interval>("paused"))
                    )
                )
                    .With("id", ticket => ticket.Id)
                    .With("opened", ticket => ticket.Opened)
                    .Optional("responded", ticket => ticket.Responded)
                    .Optional("resolved", ticket => ticket.Resolved)
                    .Optional("priority", ticket => ticket.Priority)
                    .When<Interval[]>(
                        "paused",
                        ticket => !ticket.Paused.IsEmpty,
                        ticket => [.. ticket.Paused.Intervals]
                    )
            )
            .Describe<Ticket>(
                "ticket",
                "When it was opened, answered and resolved, and when its clock stood still; an instant that is absent has not happened."
            );

    private static void AddExclusions(ShapeBook book) =>
        book.Struct(
                new WordConverter<ExclusionCategory>(
                    "a category of exclusion",
                    ("none", ExclusionCategory.None),
                    ("planned-maintenance", ExclusionCategory.PlannedMaintenance),
                    ("force-majeure", ExclusionCategory.ForceMajeure),
                    ("customer-caused", ExclusionCategory.CustomerCaused),
                    ("excused-failure", ExclusionCategory.ExcusedFailure)
                )
            )
            .Struct(
                new WordConverter<ExclusionState>(
                    "a state of an exclusion",
                    ("none", ExclusionState.None),
                    ("claimed", ExclusionState.Claimed),
                    ("accepted", ExclusionState.Accepted),
                    ("disputed", ExclusionState.Disputed)
                )
            )
            .Class(
                new Shape<Exclusion>(ReadExclusion)
                    .With("id", exclusion => exclusion.Id)
                    .With("category", exclusion => exclusion.Category)
                    .Optional("state", exclusion => (ExclusionState?)exclusion.State)
                    .Optional("time", exclusion => exclusion.Time)
                    .Optional<string[]>(
                        "observations",
                        exclusion => exclusion.ObservationIds.Count == 0 ? null : [.. exclusion.ObservationIds]
                    )
                    .Optional("announcedAt", exclusion => exclusion.AnnouncedAt)
                    .Optional("notifiedAt", exclusion => exclusion.NotifiedAt)
                    .Optional("evidence", exclusion => exclusion.Evidence)
            )
            .Describe<Exclusion>(
                "exclusion",
                "A time, or observations by their ids, that may not count; claimed unless the state says otherwise."
            )
            .Class(
                new Shape<ExclusionRule>(ReadRule)
                    .With("category", rule => rule.Category)
                    .Optional("announcedBefore", rule => rule.Announcement)
                    .Optional("notifiedWithin", rule => rule.Notice)
                    .Optional("monthlyQuota", rule => rule.Quota)
                    .When("needsEvidence", rule => rule.NeedsEvidence, rule => rule.NeedsEvidence)
                    .When("leavesAvailableTime", rule => rule.LeavesAvailable, rule => rule.LeavesAvailable)
            )
            .Describe<ExclusionRule>("exclusion rule", "Under which conditions exclusions of one category count.")
            .Class(
                new Shape<ExclusionTerms>(parts =>
                    ExclusionTerms.Of(parts.List<ExclusionRule>("rules"))
                ).With<ExclusionRule[]>("rules", terms => [.. terms.Rules])
            )
            .Describe<ExclusionTerms>("exclusion terms", "A rule for each category of exclusion that counts.");

    private static void AddTargets(ShapeBook book) =>
        book.Class(
                new Shape<Target>(ReadTarget)
                    .Optional("atLeast", target => target.Least)
                    .Optional("atMost", target => target.Most)
                    .Optional("minimum", target => target.Minimum)
                    .When<long>("minimumVolume", target => target.MinimumVolume > 0, target => target.MinimumVolume)
                    .Optional("allowedMisses", target => target.AllowedMisses)
            )
            .Describe<Target>(
                "target",
                "The level that was agreed, such as '95 %', '4 h' or '38 EUR': at least, at most, or between both; a minimum level goes with one of them."
            )
            .Struct(
                new WordConverter<MeasurementWindowKind>(
                    "a measurement window",
                    ("none", MeasurementWindowKind.None),
                    ("calendar-week", MeasurementWindowKind.CalendarWeek),
                    ("calendar-month", MeasurementWindowKind.CalendarMonth),
                    ("calendar-quarter", MeasurementWindowKind.CalendarQuarter),
                    ("contract-year", MeasurementWindowKind.ContractYear),
                    ("rolling", MeasurementWindowKind.Rolling)
                )
            )
            .Class(
                new Shape<MeasurementWindow>(ReadWindow)
                    .With("window", window => window.Kind)
                    .With("zone", window => window.Zone.Id)
                    .Optional("start", window => window.Start)
                    .Optional("length", window => window.Length?.ToString())
            )
            .Describe<MeasurementWindow>(
                "measurement window",
                "Over which stretches of time numbers are measured, in a zone of the TZDB; contract years have a start, rolling windows a length such as 'P30D'."
            );

    private static void AddResults(ShapeBook book) =>
        book.Struct(
                new WordConverter<MeasurementStatus>(
                    "a status of a measurement",
                    ("none", MeasurementStatus.None),
                    ("met", MeasurementStatus.Met),
                    ("missed", MeasurementStatus.Missed),
                    ("missed-minimum", MeasurementStatus.MissedMinimum),
                    ("not-measurable", MeasurementStatus.NotMeasurable),
                    ("excused", MeasurementStatus.Excused)
                )
            )
            .Struct(
                new WordConverter<HeadroomKind>(
                    "a kind of headroom",
                    ("none", HeadroomKind.None),
                    ("items", HeadroomKind.Items),
                    ("time", HeadroomKind.Time),
                    ("amount", HeadroomKind.Amount)
                )
            )
            .Struct(
                new WordConverter<ExclusionEffect>(
                    "an effect of an exclusion",
                    ("none", ExclusionEffect.None),
                    ("counted", ExclusionEffect.Counted),
                    ("counted-if-accepted", ExclusionEffect.CountedIfAccepted),
                    ("refused", ExclusionEffect.Refused)
                )
            )
            .Class(ReasoningShapes.Answer<MeasurementResult>())
            .Class(
                Written<Headroom>()
                    .With("kind", headroom => headroom.Kind)
                    .With("amount", headroom => headroom.Amount)
                    .With("text", headroom => headroom.ToString())
            )
            .Class(
                Written<Outcome>()
                    .With("status", outcome => outcome.Status)
                    .Optional("value", outcome => outcome.Value)
                    .Optional("volume", outcome => (decimal?)outcome.Volume)
                    .Optional("headroom", outcome => outcome.Headroom)
            )
            .Class(
                Written<ExclusionDecision>()
                    .With("exclusion", decision => decision.Exclusion.Id)
                    .With("effect", decision => decision.Effect)
                    .With<Interval[]>("time", decision => [.. decision.Time.Intervals])
                    .Optional("finding", decision => decision.Finding)
            )
            .Class(
                Written<MeasurementPeriod>()
                    .With("first", period => period.First)
                    .With("endExclusive", period => period.EndExclusive)
                    .When("fullFirst", period => period.IsPartial, period => period.FullFirst)
                    .When("fullEndExclusive", period => period.IsPartial, period => period.FullEndExclusive)
                    .With("zone", period => period.Zone.Id)
            )
            .Class(
                Written<MeasurementResult>()
                    .With("indicator", result => result.Indicator.Name)
                    .With("target", result => result.Target)
                    .With("period", result => result.Period)
                    .With("undisputed", result => result.Undisputed)
                    .Optional("ifDisputedAccepted", result => result.IfDisputedAccepted)
                    .With<ExclusionDecision[]>("exclusions", result => [.. result.Exclusions])
                    .With("isProvisional", result => result.IsProvisional)
            );

    private static Exclusion ReadExclusion(Parts parts)
    {
        var (id, category) = (parts.Get<string>("id"), parts.Get<ExclusionCategory>("category"));
        var exclusion = (parts.Optional<Interval?>("time"), parts.Optional<string[]>("observations")) switch
        {
            ({ } time, null) => Exclusion.Of(id, category, time),
            (null, { }) => Exclusion.Of(id, category, parts.List<string>("observations")),
            _ => throw new ShapeException("An exclusion has either a 'time' or 'observations'."),
        };
        exclusion = parts.Optional<ExclusionState?>("state") is { } state ? exclusion.In(state) : exclusion;
        exclusion = parts.Optional<Instant?>("announcedAt") is { } announced
            ? exclusion.Announced(announced)
            : exclusion;
        exclusion = parts.Optional<Instant?>("notifiedAt") is { } notified ? exclusion.Notified(notified) : exclusion;
        return parts.Optional<string>("evidence") is { } evidence ? exclusion.ProvedBy(evidence) : exclusion;
    }

    private static ExclusionRule ReadRule(Parts parts)
    {
        var rule = ExclusionRule.For(parts.Get<ExclusionCategory>("category"));
        rule = parts.Optional<Duration?>("announcedBefore") is { } before ? rule.AnnouncedBefore(before) : rule;
        rule = parts.Optional<Duration?>("notifiedWithin") is { } within ? rule.NotifiedWithin(within) : rule;
        rule = parts.Optional<Duration?>("monthlyQuota") is { } quota ? rule.MonthlyQuota(quota) : rule;
        rule = parts.Get<bool>("needsEvidence") ? rule.WithEvidence() : rule;
        return parts.Get<bool>("leavesAvailableTime") ? rule.LeavesAvailableTime() : rule;
    }

    private static Target ReadTarget(Parts parts)
    {
        var minimum = parts.Optional<Measured>("minimum");
        var target = (parts.Optional<Measured>("atLeast"), parts.Optional<Measured>("atMost")) switch
        {
            ({ } least, null) => Target.AtLeast(least, minimum),
            (null, { } most) => Target.AtMost(most, minimum),
            ({ } least, { } most) when minimum is null => Target.Between(least, most),
            (null, null) => throw new ShapeException("A target has 'atLeast', 'atMost' or both."),
            _ => throw new ShapeException("A range has no minimum level."),
        };
        target = target.WithMinimumVolume(parts.Get<long>("minimumVolume"));
        return parts.Optional<long?>("allowedMisses") is { } misses ? target.AllowingMisses(misses) : target;
    }

    private static MeasurementWindow ReadWindow(Parts parts)
    {
        var zone = parts.Get<string>("zone");
        return (parts.Get<MeasurementWindowKind>("window"), parts.Optional<LocalDate?>("start"), Length(parts)) switch
        {
            (MeasurementWindowKind.CalendarWeek, null, null) => MeasurementWindow.CalendarWeek(zone),
            (MeasurementWindowKind.CalendarMonth, null, null) => MeasurementWindow.CalendarMonth(zone),
            (MeasurementWindowKind.CalendarQuarter, null, null) => MeasurementWindow.CalendarQuarter(zone),
            (MeasurementWindowKind.ContractYear, { } start, null) => MeasurementWindow.ContractYear(start, zone),
            (MeasurementWindowKind.Rolling, null, { } length) => MeasurementWindow.Rolling(length, zone),
            _ => throw new ShapeException(
                "A window is one of those of the calendar, a contract year with a 'start', or rolling with a 'length'."
            ),
        };
    }

    private static Period? Length(Parts parts) =>
        parts.Optional<string>("length") is not { } text ? null
        : NodaTime.Text.PeriodPattern.Roundtrip.Parse(text) is { Success: true } read ? read.Value
        : throw new ShapeException($"'{DocumentNode.Shorten(text)}' is not a length such as 'P30D'.");

    private static Shape<T> Written<T>()
        where T : notnull => new(create: null);
}
