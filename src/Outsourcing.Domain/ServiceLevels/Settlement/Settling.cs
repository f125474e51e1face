using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Settles a window: checks what is given, reads it in up to three ways, and writes the statement.</summary>
internal sealed class Settling
{
    private readonly ServiceLevelAgreement terms;
    private readonly DateRange window;
    private readonly IReadOnlyList<ServiceCharge> charges;
    private readonly SettlementFacts facts;
    private readonly ClauseReference? clause;
    private readonly Dictionary<string, LevelHistory> histories;
    private readonly ChargeBook book;
    private readonly SettlementCheck check;
    private readonly List<Finding> notes = [];

    public Settling(
        ServiceLevelAgreement terms,
        DateRange window,
        IReadOnlyList<LevelResult> results,
        IReadOnlyList<ServiceCharge> charges,
        IReadOnlyList<Fact> facts,
        ClauseReference? clause
    )
    {
        this.terms = terms;
        this.window = window;
        this.charges = charges;
        this.facts = new SettlementFacts(facts);
        this.clause = clause;
        book = new ChargeBook(terms, charges);
        histories = results
            .Distinct()
            .GroupBy(result => result.Level, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new LevelHistory(group), StringComparer.Ordinal);
        check = new SettlementCheck(terms, window, charges, this.facts, histories, book);
    }

    public Answer<CreditStatement> Answer()
    {
        List<Candidate> candidates = charges.Count > 0 ? [.. Candidates()] : [];
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        notes.InsertRange(0, check.Warnings);
        try
        {
            var statement = Statement(candidates);
            // What is added up on demand has to fit as well.
            _ = statement.Net;
            return Reasoning.Answer.Known(statement, statement.Explanation, statement.Findings);
        }
        catch (OverflowException)
        {
            return Reasoning.Answer.NotApplicable<CreditStatement>(
                Finding.Of(
                    ServiceLevelRules.AmountSize,
                    Severity.Error,
                    window.ToString(),
                    $"The amounts of {window} are larger than an amount of money can be."
                )
            );
        }
    }

    private Currency Currency => charges[0].Amount.Currency;

    private CreditStatement Statement(List<Candidate> candidates)
    {
        var rounding = new CreditRounding(Currency, terms.Rounding);
        var main = Run(candidates, Reading.AcceptedOnly);
        var mainLines = Rounded(main, rounding);
        var (low, lowLines) = (main, mainLines);
        if (candidates.Any(IsDisputed))
        {
            low = Run(candidates, Reading.DisputedAccepted);
            lowLines = Rounded(low, rounding);
        }

        var (least, claimed) = (CreditRounding.Sum(lowLines), CreditRounding.Sum(mainLines));
        if (claimed < least)
        {
            // Accepting an exclusion made things worse for the provider: that reading is not undisputed then.
            (lowLines, mainLines, least, claimed) = (mainLines, lowLines, claimed, least);
        }

        Money? most = rounding.Of(claimed);
        var hasOpenDays = false;
        if (candidates.Any(IsOpen))
        {
            var worst = Run(candidates, Reading.UnknownAtWorst);
            var total = CreditRounding.Sum(Rounded(worst, rounding));
            hasOpenDays = CreditRounding.Total(worst.Days) > CreditRounding.Total(main.Days);
            most =
                !worst.IsUnbounded ? rounding.Of(BigInteger.Max(total, claimed))
                : worst.Limit is { } limit ? rounding.Round(limit)
                : null;
        }

        notes.AddRange(main.Notes);
        var lines = new List<CreditLine>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsShown(candidates[i], main, low, i))
            {
                lines.Add(Line(candidates[i], main, low, i, rounding, lowLines[i], mainLines[i] - lowLines[i]));
            }
        }

        var all = book.Sum(ChargeBook.All, window) ?? Ratio.Zero;
        return new CreditStatement(window, Currency)
        {
            Clause = clause,
            Lines = ValueList.Of(lines),
            AtRiskAmount = CreditRun.AtRiskAmount(terms, candidates, book, window) is { } atRisk
                ? rounding.Round(atRisk)
                : null,
            Gross = rounding.Round(CreditRounding.Total(main.Gross)),
            AfterSameCause = rounding.Round(CreditRounding.Total(main.AfterSameCause)),
            BeforeCap = rounding.Round(CreditRounding.Total(main.BeforeCap)),
            IsCapped = main.Cuts.Count > 0,
            CapsApplied = ValueList.Of(
                main.Cuts.Select(cut => $"{cut.Cap} leaves {rounding.Round(cut.After)} of {rounding.Round(cut.Before)}")
            ),
            Undisputed = rounding.Of(least),
            InDispute = rounding.Of(claimed - least),
            Most = most,
            HasOpenDays = hasOpenDays,
            EarnedBack = ValueList.Of(EarnedCredits.Of(terms, window, facts, histories)),
            Bonus = rounding.Round(Bonus(all)),
            DaysInKind = Plain(CreditRounding.Total(low.Days)),
            DebtDueOn =
                terms.DebtDueDays is { } days && facts.LastInvoice < window.EndExclusive && !claimed.IsZero
                    ? window.Last.PlusDays(days)
                    : null,
            Findings = ValueList.Of(notes),
        };
    }

    private CreditRun Run(IReadOnlyList<Candidate> candidates, Reading reading) =>
        new(terms, window, facts, book, candidates, reading);

    /// <summary>The lines in whole units; nothing when all together are below the minimum payout.</summary>
    private BigInteger[] Rounded(CreditRun run, CreditRounding rounding)
    {
        var lines = rounding.Lines(run.AfterCaps, run.Limit);
        var total = rounding.Of(CreditRounding.Sum(lines));
        if (terms.MinimumPayout is not { } least || total.Amount == 0m || total >= least)
        {
            return lines;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsZero)
            {
                run.Refusals[i] = Finding.Of(
                    ServiceLevelRules.MinimumPayout,
                    Severity.Info,
                    "minimum payout",
                    $"All credits together are {total}, below the minimum payout of {least}."
                );
            }
        }

        return new BigInteger[lines.Length];
    }

    private CreditLine Line(
        Candidate one,
        CreditRun main,
        CreditRun low,
        int i,
        CreditRounding rounding,
        BigInteger undisputed,
        BigInteger disputed
    )
    {
        var outcome = CreditRun.OutcomeOf(one.Result, Reading.AcceptedOnly);
        return new CreditLine(one.Result)
        {
            Severity = one.Level.Severity,
            Status = outcome?.Status,
            Cause = one.Cause,
            Factors = ValueList.Of(FactorsOf(one, outcome)),
            Gross = rounding.Round(main.Gross[i]),
            AfterSameCause = rounding.Round(main.AfterSameCause[i]),
            Multiplier = main.Factors[i],
            MissesInARow = main.InARow[i],
            BeforeCap = rounding.Round(main.BeforeCap[i]),
            Undisputed = rounding.Of(undisputed),
            InDispute = rounding.Of(disputed),
            Points = one.Level.Credit!.Unit == CreditUnit.Points ? main.Points[i] : null,
            DaysInKind = Plain(low.Days[i]),
            Refusal = main.Refusals[i] ?? low.Refusals[i],
        };
    }

    private IEnumerable<CreditFactor> FactorsOf(Candidate one, Outcome? outcome)
    {
        var schedule = one.Level.Credit!;
        if (outcome is null || schedule.Unit != CreditUnit.Share)
        {
            yield break;
        }

        yield return new CreditFactor("base", Money.Of(Plain(one.Base), Currency).ToString());
        if (schedule is AllocatedCredit allocated)
        {
            var atRisk = terms.AtRisk!;
            yield return new CreditFactor("at risk", atRisk.Share.ToString());
            yield return new CreditFactor("pool", atRisk.Pool.ToString());
            if (one.Level.Category is { } category && atRisk.Categories.Count > 0)
            {
                yield return new CreditFactor($"category {category}", atRisk.ShareOf(category)!.Value.ToString());
            }

            yield return new CreditFactor("allocation", allocated.Share.ToString());
            yield break;
        }

        var share = schedule.Of(one.Level.Target, outcome).Least;
        var name = schedule switch
        {
            TieredCredit tiers when outcome.Value is { } value && tiers.TierOf(value) is { } tier => $"tier '{tier}'",
            TieredCredit => "tier",
            FlatCredit => "flat",
            _ => schedule.ToString(),
        };
        yield return new CreditFactor(name, Measured.Of(share, MeasureUnit.Share).Short());
    }

    /// <summary>The results that end in the window, of every level that gives credits; one that is not there is unknown.</summary>
    private IEnumerable<Candidate> Candidates()
    {
        foreach (var level in terms.Levels.Where(level => level.GivesCredits))
        {
            var history = histories.GetValueOrDefault(level.Name);
            var found = (history?.Results ?? []).Where(result => window.Contains(result.During.Last)).ToList();
            LevelResult[] open =
            [
                .. level
                    .PeriodsEndingIn(window)
                    .Where(period => !found.Exists(result => result.During.Intersect(period) is not null))
                    .Select(period => LevelResult.Unknown(level.Name, period)),
            ];
            if (open.Length > 0)
            {
                history = new LevelHistory([.. history?.Results ?? [], .. open]);
                found = [.. found.Concat(open).OrderBy(result => result.During.First)];
            }

            foreach (var result in found)
            {
                if (result.Result is null)
                {
                    notes.Add(
                        Finding.Of(
                            ServiceLevelRules.ResultMissing,
                            Severity.Warning,
                            level.Name,
                            $"The result of {level.Name} for {result.During} is not known, so the credit is known only between bounds."
                        )
                    );
                }
                else if (InNoTier(level, result.Result.Undisputed) is { } hole)
                {
                    notes.Add(hole);
                }

                var key = book.KeyOf(level);
                var sum = book.Sum(key, window);
                if (sum is null)
                {
                    check.Missing(key);
                }

                yield return new Candidate(level, result, history!, key, sum ?? Ratio.Zero, facts.CauseOf(result));
            }
        }
    }

    private static Finding? InNoTier(ServiceLevel level, Outcome outcome) =>
        CreditSchedule.IsMissed(outcome.Status)
        && level.Credit is TieredCredit tiers
        && outcome.Value is { } value
        && tiers.TierOf(value) is null
            ? Finding.Of(
                ServiceLevelRules.InNoTier,
                Severity.Warning,
                level.Name,
                $"{level.Name} misses its target with {value}, and that falls in no tier as they are written."
            )
            : null;

    private bool IsDisputed(Candidate one) =>
        one.History.Results.Any(result => result.Result?.IfDisputedAccepted is not null);

    /// <summary>Whether something that is not known may change the credit of a candidate.</summary>
    private bool IsOpen(Candidate one) =>
        one.IsUnknown
        || (one.Result.Result!.Undisputed is { } outcome && HasBounds(one.Level.Credit!.Of(one.Level.Target, outcome)))
        || (
            CreditSchedule.IsMissed(one.Result.Result.Undisputed.Status)
            && (terms.Repeat is not null || one.Level.Trigger.InARow > 1)
            && one.History.HasUnknownUpTo(one.Result)
        );

    private static bool HasBounds(CreditSpan span) => span.Most is not { } most || most != span.Least;

    private static bool IsShown(Candidate one, CreditRun main, CreditRun low, int i) =>
        one.IsUnknown
        || CreditSchedule.IsMissed(one.Result.Result!.Undisputed.Status)
        || !main.Gross[i].Numerator.IsZero
        || !low.Gross[i].Numerator.IsZero
        || !low.Days[i].Numerator.IsZero;

    private Ratio Bonus(Ratio all)
    {
        var sum = Ratio.Zero;
        foreach (var level in terms.Levels.Where(level => level.Bonus is not null))
        {
            var earned = (histories.GetValueOrDefault(level.Name)?.Results ?? []).Count(result =>
                window.Contains(result.During.Last)
                && result.Result is { } known
                && level.Bonus!.IsEarned(level.Target, known.Undisputed)
            );
            sum +=
                (book.Sum(book.KeyOf(level), window) ?? Ratio.Zero)
                * Ratio.Of(level.Bonus!.Share)
                * Ratio.OfWhole(earned);
        }

        return terms.BonusCap is { } cap ? Ratio.Min(sum, all * Ratio.Of(cap)) : sum;
    }

    private static decimal Plain(Ratio number) => Decimals.Canonical(number.ToDecimal(10, RoundingMode.HalfEven));
}
