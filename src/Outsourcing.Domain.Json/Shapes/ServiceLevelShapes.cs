using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Json;

/// <summary>Service-level agreements and what is reported under them as JSON; statements are written and never read.</summary>
internal static class ServiceLevelShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddSchedules(book);
        AddTerms(book);
        AddImprovement(book);
        AddFacts(book);
        AddResults(book);
        book.Class(Level())
            .Kind<Provision, ServiceLevelAgreement>("service-levels", Agreement())
            .Describe<ServiceLevel>(
                "service level",
                "What is measured, over which periods, which target was agreed, and what a miss gives."
            )
            .Describe<ServiceLevelAgreement>(
                "service-level agreement",
                "The levels, and the terms by which results become credits; what is absent is off."
            );
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<Criticality>(
                    "a criticality",
                    ("critical", Criticality.Critical),
                    ("key-measurement", Criticality.KeyMeasurement)
                )
            )
            .Struct(
                new WordConverter<CapSpread>(
                    "a spread of caps",
                    ("pro-rata", CapSpread.ProRata),
                    ("by-severity", CapSpread.BySeverity)
                )
            )
            .Struct(
                new WordConverter<FeeScope>(
                    "the scope of a fee base",
                    ("affected-service", FeeScope.AffectedService),
                    ("tower", FeeScope.Tower),
                    ("all", FeeScope.All)
                )
            )
            .Struct(
                new WordConverter<FeeTiming>(
                    "the timing of a fee base",
                    ("incurred", FeeTiming.Incurred),
                    ("invoiced", FeeTiming.Invoiced)
                )
            )
            .Struct(
                new WordConverter<SameCauseRule>(
                    "a rule for one cause",
                    ("all", SameCauseRule.All),
                    ("highest-only", SameCauseRule.HighestOnly),
                    ("customers-choice", SameCauseRule.CustomersChoice)
                )
            )
            .Struct(
                new WordConverter<CapSpan>(
                    "the time of a cap",
                    ("window", CapSpan.Window),
                    ("contract-year", CapSpan.ContractYear),
                    ("rolling-months", CapSpan.RollingMonths)
                )
            )
            .Struct(
                new WordConverter<RemedyStatus>(
                    "the status of credits",
                    ("sole-remedy", RemedyStatus.SoleRemedy),
                    ("price-adjustment", RemedyStatus.PriceAdjustment),
                    ("set-off", RemedyStatus.SetOff)
                )
            )
            .Struct(
                new WordConverter<RemedyCarveOut>(
                    "a carve-out of the sole remedy",
                    ("chronic-failure", RemedyCarveOut.ChronicFailure),
                    ("wilful-default", RemedyCarveOut.WilfulDefault),
                    ("termination", RemedyCarveOut.Termination)
                )
            )
            .Struct(
                new WordConverter<RoundingPlace>(
                    "a place of rounding",
                    ("per-line", RoundingPlace.PerLine),
                    ("total-then-largest-remainder", RoundingPlace.TotalThenLargestRemainder)
                )
            );

    private static void AddSchedules(ShapeBook book) =>
        book.Class(new TextConverter<CreditValue>(CreditValue.Parse))
            .Class(
                new Shape<CreditTier>(ReadTier)
                    .With("credit", tier => tier.Credit)
                    .Optional("atLeast", tier => tier.FromIncluded ? tier.From : null)
                    .Optional("above", tier => tier.FromIncluded ? null : tier.From)
                    .Optional("atMost", tier => tier.ToIncluded ? tier.To : null)
                    .Optional("below", tier => tier.ToIncluded ? null : tier.To)
            )
            .Kinds<CreditSchedule>(
                ("tiers", typeof(TieredCredit)),
                ("flat", typeof(FlatCredit)),
                ("allocation", typeof(AllocatedCredit)),
                ("per-breach", typeof(PerBreachCredit)),
                ("lost-time", typeof(LostTimeCredit))
            )
            .Class(
                new Shape<TieredCredit>(parts => CreditSchedule.Of(parts.List<CreditTier>("tiers"))).With<CreditTier[]>(
                    "tiers",
                    credit => [.. credit.Tiers]
                )
            )
            .Class(
                new Shape<FlatCredit>(parts => CreditSchedule.Flat(parts.Get<CreditValue>("credit"))).With(
                    "credit",
                    credit => credit.Credit
                )
            )
            .Class(
                new Shape<AllocatedCredit>(parts => CreditSchedule.Allocation(parts.Get<Percentage>("share"))).With(
                    "share",
                    credit => credit.Share
                )
            )
            .Class(
                new Shape<PerBreachCredit>(parts =>
                    CreditSchedule.PerBreach(parts.Get<Percentage>("each"), parts.Optional<Percentage?>("cap"))
                )
                    .With("each", credit => credit.Each)
                    .Optional("cap", credit => credit.Cap)
            )
            .Class(
                new Shape<LostTimeCredit>(parts =>
                    CreditSchedule.LostTime(
                        parts.Get<decimal>("multiple"),
                        parts.Optional<bool?>("beyondTarget") ?? false,
                        parts.Optional<Percentage?>("cap")
                    )
                )
                    .With("multiple", credit => credit.Multiple)
                    .When("beyondTarget", credit => credit.BeyondTarget, credit => (bool?)credit.BeyondTarget)
                    .Optional("cap", credit => credit.Cap)
            );

    private static CreditTier ReadTier(Parts parts)
    {
        var tier = CreditTier.Of(parts.Get<CreditValue>("credit"));
        if (parts.Optional<Measured>("atLeast") is not null && parts.Optional<Measured>("above") is not null)
        {
            throw new ShapeException("A tier has 'atLeast' or 'above', not both.");
        }

        if (parts.Optional<Measured>("atMost") is not null && parts.Optional<Measured>("below") is not null)
        {
            throw new ShapeException("A tier has 'atMost' or 'below', not both.");
        }

        tier = parts.Optional<Measured>("atLeast") is { } least ? tier.AtLeast(least.ToString()) : tier;
        tier = parts.Optional<Measured>("above") is { } above ? tier.Above(above.ToString()) : tier;
        tier = parts.Optional<Measured>("atMost") is { } most ? tier.AtMost(most.ToString()) : tier;
        return parts.Optional<Measured>("below") is { } below ? tier.Below(below.ToString()) : tier;
    }

    private static void AddTerms(ShapeBook book)
    {
        book.Class(
                new Shape<PoolCategory>(parts =>
                    PoolCategory.Of(parts.Get<string>("name"), parts.Get<Percentage>("share"))
                )
                    .With("name", category => category.Name)
                    .With("share", category => category.Share)
            )
            .Class(
                new Shape<AtRisk>(parts =>
                    parts
                        .List<PoolCategory>("categories")
                        .Aggregate(
                            AtRisk
                                .Of(parts.Get<Percentage>("share"))
                                .WithPool(parts.Optional<Percentage?>("pool") ?? Percentage.Hundred),
                            (terms, category) => terms.WithCategory(category.Name, category.Share)
                        )
                )
                    .With("share", terms => terms.Share)
                    .Optional("pool", terms => (Percentage?)terms.Pool)
                    .When<PoolCategory[]>(
                        "categories",
                        terms => terms.Categories.Count > 0,
                        terms => [.. terms.Categories]
                    )
            )
            .Class(
                new Shape<RepeatMultiplier>(parts =>
                    RepeatMultiplier.Of(parts.Get<decimal>("secondInARow"), parts.Get<decimal>("thirdAndLater"))
                )
                    .With("secondInARow", repeat => repeat.SecondInARow)
                    .With("thirdAndLater", repeat => repeat.ThirdAndLater)
            )
            .Class(
                new Shape<FeeBase>(parts => FeeBase.Of(parts.Get<FeeScope>("scope"), parts.Get<FeeTiming>("timing")))
                    .With("scope", fee => fee.Scope)
                    .With("timing", fee => fee.Timing)
            )
            .Class(
                new Shape<Tower>(parts => Tower.Of(parts.Get<string>("name"), parts.List<string>("services")))
                    .With("name", tower => tower.Name)
                    .With<string[]>("services", tower => [.. tower.Services])
            )
            .Class(
                new Shape<CreditCap>(ReadCap)
                    .With("span", cap => cap.Span)
                    .Optional("share", cap => cap.Share)
                    .Optional("amount", cap => cap.Amount)
                    .Optional("start", cap => cap.Start)
                    .When("months", cap => cap.Months > 0, cap => (int?)cap.Months)
            )
            .Class(
                new Shape<ClaimTerms>(parts =>
                    ClaimTerms.Of(parts.Get<Period>("within"), parts.Optional<Money?>("cost"))
                )
                    .With("within", claims => claims.Within)
                    .Optional("cost", claims => claims.Cost)
            )
            .Class(
                new Shape<PointStep>(parts =>
                    PointStep.Of(parts.Get<decimal>("points"), parts.Get<Percentage>("share"))
                )
                    .With("points", step => step.Points)
                    .With("share", step => step.Share)
            )
            .Class(
                new Shape<PointScale>(parts => PointScale.Of(parts.List<PointStep>("steps"))).With<PointStep[]>(
                    "steps",
                    scale => [.. scale.Steps]
                )
            );
        AddPolicies(book);
    }

    private static void AddPolicies(ShapeBook book) =>
        book.Class(new Shape<CreditTrigger>(parts =>
                    parts.Get<int>("inARow") == 1
                        ? parts.Get<bool>("restartsAfterCredit")
                            ? throw new ShapeException("Where every miss gives a credit, nothing restarts after one.")
                            : CreditTrigger.EveryMiss
                        : CreditTrigger.BelowMinimumOrInARow(
                            parts.Get<int>("inARow"),
                            parts.Get<bool>("restartsAfterCredit")
                        )
                ).With("inARow", trigger => trigger.InARow).With("restartsAfterCredit", trigger => trigger.RestartsAfterCredit))
            .Class(
                new Shape<Bonus>(parts => Bonus.Of(parts.Get<Measured>("reached"), parts.Get<Percentage>("share")))
                    .With("reached", bonus => bonus.Reached)
                    .With("share", bonus => bonus.Share)
            )
            .Class(
                new Shape<EarnBack>(parts => EarnBack.After(parts.Get<int>("cleanPeriods"))).With(
                    "cleanPeriods",
                    policy => policy.CleanPeriods
                )
            )
            .Class(new Shape<ChronicFailure>(parts =>
                {
                    var rule = ChronicFailure.Of(parts.Get<int>("misses"), parts.Get<int>("periods"));
                    rule = parts.Optional<bool?>("anyLevel") ?? false ? rule.OfAnyLevel() : rule;
                    rule = parts.Optional<bool?>("belowMinimumOnly") ?? false ? rule.BelowMinimum() : rule;
                    return parts.Optional<Period>("exercisableFor") is { } time ? rule.For(time) : rule;
                }).With("misses", rule => rule.Misses).With("periods", rule => rule.Periods).When("anyLevel", rule => rule.AnyLevel, rule => (bool?)rule.AnyLevel).When("belowMinimumOnly", rule => rule.BelowMinimumOnly, rule => (bool?)rule.BelowMinimumOnly).Optional("exercisableFor", rule => rule.ExercisableFor))
            .Class(new Shape<RemedyTerms>(parts =>
                {
                    var terms = RemedyTerms.Of(
                        parts.Get<RemedyStatus>("status"),
                        parts.List<RemedyCarveOut>("carveOuts")
                    );
                    return parts.Optional<bool?>("erodesLiabilityCap") ?? false
                        ? terms.ErodingTheLiabilityCap()
                        : terms;
                }).With("status", terms => terms.Status).When<RemedyCarveOut[]>("carveOuts", terms => terms.CarveOuts.Count > 0, terms => [.. terms.CarveOuts]).When("erodesLiabilityCap", terms => terms.ErodesLiabilityCap, terms => (bool?)true))
            .Class(
                new Shape<RoundingPolicy>(parts =>
                    parts.Get<RoundingPlace>("place") == RoundingPlace.PerLine
                        ? RoundingPolicy.PerLine(parts.Get<RoundingRule>("rule"))
                        : RoundingPolicy.Total(parts.Get<RoundingRule>("rule"))
                )
                    .With("place", policy => policy.Place)
                    .With("rule", policy => policy.Rule)
            );

    private static CreditCap ReadCap(Parts parts) =>
        (
            parts.Get<CapSpan>("span"),
            parts.Optional<Percentage?>("share"),
            parts.Optional<Money?>("amount"),
            parts.Optional<LocalDate?>("start"),
            parts.Optional<int?>("months")
        ) switch
        {
            (CapSpan.Window, { } share, null, null, null) => CreditCap.PerWindow(share),
            (CapSpan.Window, null, { } amount, null, null) => CreditCap.PerWindow(amount),
            (CapSpan.ContractYear, { } share, null, { } start, null) => CreditCap.PerContractYear(start, share),
            (CapSpan.ContractYear, null, { } amount, { } start, null) => CreditCap.PerContractYear(start, amount),
            (CapSpan.RollingMonths, { } share, null, null, { } months) => CreditCap.Rolling(months, share),
            _ => throw new ShapeException(
                "A cap has a 'share' or an 'amount', a 'start' over contract years, and a 'share' and 'months' over rolling months."
            ),
        };

    private static void AddImprovement(ShapeBook book) =>
        book.Class(
                new Shape<ShiftTerms>(parts => ShiftTerms.Of(parts.Get<Period>("notice"), parts.Get<int>("timesAYear")))
                    .With("notice", terms => terms.Notice)
                    .With("timesAYear", terms => terms.TimesAYear)
            )
            .Class(
                new Shape<AllocationShift>(parts =>
                    AllocationShift.Of(parts.Get<string>("level"), parts.Get<Percentage>("allocation"))
                )
                    .With("level", shift => shift.Level)
                    .With("allocation", shift => shift.Allocation)
            )
            .Class(
                new Shape<Baseline>(parts => Baseline.Of(parts.Get<int>("periods"))).With(
                    "periods",
                    baseline => baseline.Periods
                )
            )
            .Class(
                new Shape<Ratchet>(parts =>
                    Ratchet.Of(parts.Get<int>("best"), parts.Get<int>("periods"), parts.Get<Percentage>("limit"))
                )
                    .With("best", ratchet => ratchet.Best)
                    .With("periods", ratchet => ratchet.Periods)
                    .With("limit", ratchet => ratchet.Limit)
            )
            .Class(
                new Shape<ServiceCharge>(parts =>
                    ServiceCharge.Of(
                        parts.Get<DateRange>("during"),
                        parts.Get<Money>("amount"),
                        parts.Optional<string>("service"),
                        parts.Optional<LocalDate?>("invoicedOn")
                    )
                )
                    .With("during", charge => charge.During)
                    .With("amount", charge => charge.Amount)
                    .Optional("service", charge => charge.Service)
                    .Optional("invoicedOn", charge => charge.InvoicedOn)
            )
            .Class(
                new Shape<InvoiceItem>(parts =>
                    InvoiceItem.Of(parts.Get<string>("name"), parts.Get<decimal>("units"), parts.Get<Money>("price"))
                )
                    .With("name", item => item.Name)
                    .With("units", item => item.Units)
                    .With("price", item => item.Price)
            );

    private static Shape<ServiceLevel> Level() =>
        new Shape<ServiceLevel>(ReadLevel)
            .With("name", level => level.Name)
            .With("indicator", level => level.Indicator)
            .With("target", level => level.Target)
            .With("window", level => level.Window)
            .Optional("criticality", level => (Criticality?)level.Criticality)
            .When<string[]>("services", level => level.Services.Count > 0, level => [.. level.Services])
            .Optional("category", level => level.Category)
            .Optional("severity", level => level.Severity)
            .Optional("credit", level => level.Credit)
            .When("trigger", level => level.Trigger != CreditTrigger.EveryMiss, level => level.Trigger)
            .Optional("bonus", level => level.Bonus)
            .Optional("burnInUntil", level => level.BurnInUntil)
            .When<string[]>("dependsOn", level => level.Dependencies.Count > 0, level => [.. level.Dependencies])
            .Optional("underpinning", level => level.Underpinning)
            .Optional("source", level => level.Source);

    private static ServiceLevel ReadLevel(Parts parts)
    {
        var level = ServiceLevel
            .Of(
                parts.Get<string>("name"),
                parts.Get<Indicator>("indicator"),
                parts.Get<Target>("target"),
                parts.Get<MeasurementWindow>("window")
            )
            .For(parts.List<string>("services"))
            .DependsOn(parts.List<string>("dependsOn"));
        level =
            parts.Optional<Criticality?>("criticality") == Criticality.KeyMeasurement
                ? level.AsKeyMeasurement()
                : level;
        level = parts.Optional<string>("category") is { } category ? level.InCategory(category) : level;
        level = parts.Optional<int?>("severity") is { } severity ? level.WithSeverity(severity) : level;
        level = parts.Optional<CreditSchedule>("credit") is { } credit ? level.WithCredit(credit) : level;
        level = parts.Optional<CreditTrigger>("trigger") is { } trigger ? level.CreditedFor(trigger) : level;
        level = parts.Optional<Bonus>("bonus") is { } bonus ? level.WithBonus(bonus) : level;
        level = parts.Optional<LocalDate?>("burnInUntil") is { } burnIn ? level.WithBurnInUntil(burnIn) : level;
        level = parts.Optional<AvailabilityBlock>("underpinning") is { } block ? level.DependsOn(block) : level;
        return parts.Optional<string>("source") is { } source ? level.MeasuredFrom(source) : level;
    }

    private static Shape<ServiceLevelAgreement> Agreement() =>
        new Shape<ServiceLevelAgreement>(ReadAgreement)
            .With<ServiceLevel[]>("levels", terms => [.. terms.Levels])
            .Optional("atRisk", terms => terms.AtRisk)
            .When("feeBase", terms => terms.FeeBase != FeeBase.AllIncurred, terms => terms.FeeBase)
            .When<Tower[]>("towers", terms => terms.Towers.Count > 0, terms => [.. terms.Towers])
            .Optional("repeat", terms => terms.Repeat)
            .When("sameCause", terms => terms.SameCause != SameCauseRule.All, terms => (SameCauseRule?)terms.SameCause)
            .When<CreditCap[]>("caps", terms => terms.Caps.Count > 0, terms => [.. terms.Caps])
            .When("spread", terms => terms.Spread != CapSpread.ProRata, terms => (CapSpread?)terms.Spread)
            .Optional("points", terms => terms.Points)
            .Optional("claims", terms => terms.Claims)
            .Optional("debtDueDays", terms => terms.DebtDueDays)
            .Optional("minimumPayout", terms => terms.MinimumPayout)
            .Optional("bonusCap", terms => terms.BonusCap)
            .Optional("earnBack", terms => terms.EarnBack)
            .Optional("burnInUntil", terms => terms.BurnInUntil)
            .When<ChronicFailure[]>(
                "chronicFailures",
                terms => terms.ChronicFailures.Count > 0,
                terms => [.. terms.ChronicFailures]
            )
            .Optional("remedy", terms => terms.Remedy)
            .When("rounding", terms => terms.Rounding != RoundingPolicy.Standard, terms => terms.Rounding)
            .Optional("shifts", terms => terms.Shifts)
            .Optional("reportDays", terms => terms.ReportDays);

    private static ServiceLevelAgreement ReadAgreement(Parts parts)
    {
        var terms = ServiceLevelAgreement
            .Of(parts.List<ServiceLevel>("levels"))
            .WithTowers(parts.List<Tower>("towers"))
            .CappedAt(parts.List<CreditCap>("caps"))
            .TerminableFor(parts.List<ChronicFailure>("chronicFailures"))
            .CountingOfOneCause(parts.Optional<SameCauseRule?>("sameCause") ?? SameCauseRule.All)
            .SpreadingCaps(parts.Optional<CapSpread?>("spread") ?? CapSpread.ProRata)
            .WithFeeBase(parts.Optional<FeeBase>("feeBase") ?? FeeBase.AllIncurred)
            .Rounded(parts.Optional<RoundingPolicy>("rounding") ?? RoundingPolicy.Standard);
        terms = parts.Optional<AtRisk>("atRisk") is { } atRisk ? terms.WithAtRisk(atRisk) : terms;
        terms = parts.Optional<RepeatMultiplier>("repeat") is { } repeat ? terms.Multiplying(repeat) : terms;
        terms = parts.Optional<PointScale>("points") is { } points ? terms.WithPoints(points) : terms;
        terms = parts.Optional<ClaimTerms>("claims") is { } claims ? terms.OnClaim(claims) : terms;
        terms = parts.Optional<int?>("debtDueDays") is { } debt ? terms.DebtAfterLastInvoice(debt) : terms;
        terms = parts.Optional<Money?>("minimumPayout") is { } least ? terms.WithMinimumPayout(least) : terms;
        terms = parts.Optional<Percentage?>("bonusCap") is { } cap ? terms.CappingBonusAt(cap) : terms;
        terms = parts.Optional<EarnBack>("earnBack") is { } earnBack ? terms.WithEarnBack(earnBack) : terms;
        terms = parts.Optional<LocalDate?>("burnInUntil") is { } burnIn ? terms.WithBurnInUntil(burnIn) : terms;
        terms = parts.Optional<RemedyTerms>("remedy") is { } remedy ? terms.WithRemedy(remedy) : terms;
        terms = parts.Optional<ShiftTerms>("shifts") is { } shifts ? terms.WithShifts(shifts) : terms;
        return parts.Optional<int?>("reportDays") is { } days ? terms.ReportedWithin(days) : terms;
    }

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, ServiceLevelReported>(
                "service-level-reported",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                            {
                                var (level, during) = (parts.Get<string>("level"), parts.Get<DateRange>("during"));
                                return parts.Optional<Measured>("value") is { } value
                                        ? ServiceLevelReported.Of(
                                            id,
                                            on,
                                            recorded,
                                            level,
                                            during,
                                            value,
                                            parts.Optional<Measured>("ifDisputedAccepted"),
                                            parts.Optional<long?>("volume")
                                        )
                                    : parts.Optional<bool?>("excused") ?? false
                                        ? ServiceLevelReported.Excused(id, on, recorded, level, during)
                                    : ServiceLevelReported.NotMeasurable(id, on, recorded, level, during);
                            }
                        )
                    )
                    .With("level", fact => fact.Level)
                    .With("during", fact => fact.During)
                    .Optional("value", fact => fact.Value)
                    .Optional("ifDisputedAccepted", fact => fact.IfDisputedAccepted)
                    .Optional("volume", fact => fact.Volume)
                    .When("excused", fact => fact.IsExcused, fact => (bool?)true)
            )
            .Kind<Fact, FailureCause>(
                "failure-cause",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                FailureCause.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("level"),
                                    parts.Get<DateRange>("during"),
                                    parts.Get<string>("cause")
                                )
                        )
                    )
                    .With("level", fact => fact.Level)
                    .With("during", fact => fact.During)
                    .With("cause", fact => fact.Cause)
            )
            .Kind<Fact, CreditChosen>(
                "credit-chosen",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CreditChosen.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("level"),
                                    parts.Get<DateRange>("during")
                                )
                        )
                    )
                    .With("level", fact => fact.Level)
                    .With("during", fact => fact.During)
            )
            .Kind<Fact, CreditClaimed>(
                "credit-claimed",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CreditClaimed.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<DateRange>("window"),
                                    parts.Optional<string>("level")
                                )
                        )
                    )
                    .With("window", fact => fact.Window)
                    .Optional("level", fact => fact.Level)
            )
            .Kind<Fact, CreditGiven>(
                "credit-given",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                CreditGiven.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<DateRange>("window"),
                                    parts.Get<Money>("amount"),
                                    parts.Optional<string>("level")
                                )
                        )
                    )
                    .With("window", fact => fact.Window)
                    .With("amount", fact => fact.Amount)
                    .Optional("level", fact => fact.Level)
            )
            .Kind<Fact, LastInvoice>(
                "last-invoice",
                AgreementShapes.Fact(parts => AgreementShapes.Make(parts, LastInvoice.Of))
            );

    private static void AddResults(ShapeBook book) =>
        book.Class(ReasoningShapes.Answer<CreditStatement>())
            .Class(
                Written<LevelResult>()
                    .With("level", result => result.Level)
                    .With("during", result => result.During)
                    .Optional("result", result => result.Result)
                    .With<Finding[]>("findings", result => [.. result.Findings])
                    .Optional("explanation", result => result.Explanation)
            )
            .Class(Written<CreditFactor>().With("name", factor => factor.Name).With("value", factor => factor.Value))
            .Class(
                Written<CreditLine>()
                    .With("level", line => line.Level)
                    .With("during", line => line.During)
                    .Optional("severity", line => line.Severity)
                    .Optional("status", line => line.Status)
                    .Optional("cause", line => line.Cause)
                    .With<CreditFactor[]>("factors", line => [.. line.Factors])
                    .With("gross", line => line.Gross)
                    .With("afterSameCause", line => line.AfterSameCause)
                    .With("missesInARow", line => line.MissesInARow)
                    .With("multiplier", line => line.Multiplier)
                    .With("beforeCap", line => line.BeforeCap)
                    .With("undisputed", line => line.Undisputed)
                    .With("inDispute", line => line.InDispute)
                    .Optional("points", line => line.Points)
                    .When("daysInKind", line => line.DaysInKind > 0m, line => line.DaysInKind)
                    .Optional("refusal", line => line.Refusal)
                    .With("result", line => line.Result)
            )
            .Class(
                Written<EarnedCredit>()
                    .With("level", earned => earned.Level)
                    .With("window", earned => earned.Window)
                    .With("amount", earned => earned.Amount)
            )
            .Class(
                Written<CreditStatement>()
                    .With("window", statement => statement.Window)
                    .Optional("clause", statement => statement.Clause?.ToString())
                    .With<CreditLine[]>("lines", statement => [.. statement.Lines])
                    .Optional("atRiskAmount", statement => statement.AtRiskAmount)
                    .With("gross", statement => statement.Gross)
                    .With("afterSameCause", statement => statement.AfterSameCause)
                    .With("beforeCap", statement => statement.BeforeCap)
                    .With<string[]>("capsApplied", statement => [.. statement.CapsApplied])
                    .With("undisputed", statement => statement.Undisputed)
                    .With("inDispute", statement => statement.InDispute)
                    .Optional("most", statement => statement.Most)
                    .With<EarnedCredit[]>("earnedBack", statement => [.. statement.EarnedBack])
                    .With("bonus", statement => statement.Bonus)
                    .With("net", statement => statement.Net)
                    .When("daysInKind", statement => statement.DaysInKind > 0m, statement => statement.DaysInKind)
                    .Optional("debtDueOn", statement => statement.DebtDueOn)
                    .With<Finding[]>("findings", statement => [.. statement.Findings])
                    .With("explanation", statement => statement.Explanation)
            )
            .Class(
                Written<CreditRestatement>()
                    .With("first", own => own.First)
                    .With("restated", own => own.Restated)
                    .With("difference", own => own.Difference)
                    .With("explanation", own => own.Explanation)
            )
            .Class(
                Written<CreditNote>()
                    .With("number", note => note.Number)
                    .With("issuedOn", note => note.IssuedOn)
                    .With("provider", note => note.Provider)
                    .With("customer", note => note.Customer)
                    .With("total", note => note.Total)
                    .With("statement", note => note.Statement)
            )
            .Class(
                Written<InvoiceCheck>()
                    .With<InvoiceItem[]>("items", check => [.. check.Items])
                    .With("credit", check => check.Credit)
                    .With("inDispute", check => check.InDispute)
                    .With("charges", check => check.Charges)
                    .With("expected", check => check.Expected)
                    .With("billed", check => check.Billed)
                    .With("difference", check => check.Difference)
                    .With<Finding[]>("findings", check => [.. check.Findings])
                    .With("explanation", check => check.Explanation)
            )
            .Class(
                Written<ChronicFailureFound>()
                    .With("rule", found => found.Rule)
                    .With<LevelResult[]>("misses", found => [.. found.Misses])
                    .With("from", found => found.From)
                    .Optional("until", found => found.Until)
            );

    private static Shape<T> Written<T>()
        where T : notnull => new(create: null);
}
