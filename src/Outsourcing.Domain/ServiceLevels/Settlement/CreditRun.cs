using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A result that may give a credit.</summary>
internal sealed record Candidate(
    ServiceLevel Level,
    LevelResult Result,
    LevelHistory History,
    string BaseKey,
    Ratio Base,
    string? Cause
)
{
    public bool IsUnknown => Result.Result is null;
}

/// <summary>One reading of the results, computed exactly: gross, same cause, multipliers, points, caps.</summary>
internal sealed class CreditRun
{
    private readonly ServiceLevelAgreement terms;
    private readonly DateRange window;
    private readonly SettlementFacts facts;
    private readonly ChargeBook charges;
    private readonly IReadOnlyList<Candidate> candidates;
    private readonly Ratio[] credits;
    private readonly Ratio[] sure;

    public CreditRun(
        ServiceLevelAgreement terms,
        DateRange window,
        SettlementFacts facts,
        ChargeBook charges,
        IReadOnlyList<Candidate> candidates,
        Reading reading
    )
    {
        this.terms = terms;
        this.window = window;
        this.facts = facts;
        this.charges = charges;
        this.candidates = candidates;
        Reading = reading;
        var count = candidates.Count;
        credits = new Ratio[count];
        sure = [.. Enumerable.Repeat(Ratio.Zero, count)];
        Refusals = new Finding?[count];
        InARow = new int[count];
        Factors = new decimal[count];
        for (var i = 0; i < count; i++)
        {
            credits[i] = Credit(candidates[i], i);
        }

        Gross = Values(CreditUnit.Share);
        KeepOneOfEachCause();
        AfterSameCause = Values(CreditUnit.Share);
        for (var i = 0; i < count; i++)
        {
            Factors[i] = FactorOf(InARow[i]);
            credits[i] *= Ratio.Of(Factors[i]);
        }

        BeforeCap = Values(CreditUnit.Share);
        Points = Values(CreditUnit.Points);
        Days = Values(CreditUnit.Days);
        AddPoints();
        AfterCaps = [.. BeforeCap];
        Cap();
    }

    public Reading Reading { get; }

    public Finding?[] Refusals { get; }

    public int[] InARow { get; }

    public decimal[] Factors { get; }

    public Ratio[] Gross { get; }

    public Ratio[] AfterSameCause { get; }

    public Ratio[] BeforeCap { get; }

    public Ratio[] AfterCaps { get; }

    public Ratio[] Points { get; }

    public Ratio[] Days { get; }

    /// <summary>Gets the most that all caps leave, or null when there is no cap.</summary>
    public Ratio? Limit { get; private set; }

    /// <summary>Gets whether something that is not known has no bound but that of the caps.</summary>
    public bool IsUnbounded { get; private set; }

    /// <summary>Gets the caps that cut something, each with the exact amount before and after it.</summary>
    public List<(string Cap, Ratio Before, Ratio After)> Cuts { get; } = [];

    public List<Finding> Notes { get; } = [];

    /// <summary>The at-risk amount: of the charges that a level draws on, each counted once even where fee bases overlap.</summary>
    public static Ratio? AtRiskAmount(
        ServiceLevelAgreement terms,
        IReadOnlyCollection<Candidate> candidates,
        ChargeBook charges,
        DateRange window
    )
    {
        if (terms.AtRisk is not { } atRisk)
        {
            return null;
        }

        string[] keys =
            candidates.Count == 0
                ? [ChargeBook.All]
                : [.. candidates.Select(own => own.BaseKey).Distinct(StringComparer.Ordinal)];
        return charges.SumOfAny(keys, window) * Ratio.Of(atRisk.Share);
    }

    /// <summary>The outcome of a candidate under a reading; null when it is not known.</summary>
    public static Outcome? OutcomeOf(LevelResult result, Reading reading) =>
        result.Result is not { } known ? null
        : reading == Reading.DisputedAccepted ? known.IfDisputedAccepted ?? known.Undisputed
        : known.Undisputed;

    private Ratio Credit(Candidate one, int i)
    {
        var (level, schedule) = (one.Level, one.Level.Credit!);
        CreditSpan span;
        if (OutcomeOf(one.Result, Reading) is { } outcome)
        {
            span = schedule.Of(level.Target, outcome);
        }
        else
        {
            span =
                Reading == Reading.UnknownAtWorst
                    ? new CreditSpan(Ratio.Zero, schedule.Most(level.Target))
                    : CreditSpan.None;
        }

        var (inARow, triggers) =
            Reading == Reading.UnknownAtWorst
                ? one.History.AtWorst(one.Result, level.Trigger, FactorOf)
                : one.History.UpTo(one.Result, level.Trigger, Reading);
        InARow[i] = inARow;
        if (span is { Least.Numerator.IsZero: true, Most.Numerator.IsZero: true })
        {
            return Ratio.Zero;
        }

        if ((Refusals[i] = Refusal(one, triggers)) is not null)
        {
            return Ratio.Zero;
        }

        if (Reading != Reading.UnknownAtWorst)
        {
            return Amount(one, span.Least);
        }

        sure[i] =
            level.Trigger.InARow > 1 && one.History.HasUnknownUpTo(one.Result) ? Ratio.Zero : Amount(one, span.Least);

        if (span.Most is { } most)
        {
            return Amount(one, most);
        }

        IsUnbounded = true;
        return Amount(one, span.Least);
    }

    /// <summary>A percentage as an amount of money; points and days as they are.</summary>
    private Ratio Amount(Candidate one, Ratio credit)
    {
        if (one.Level.Credit is AllocatedCredit)
        {
            var atRisk = terms.AtRisk!;
            return one.Base
                * Ratio.Of(atRisk.Share)
                * Ratio.Of(atRisk.Pool)
                * Ratio.Of(atRisk.ShareOf(one.Level.Category)!.Value)
                * credit;
        }

        return one.Level.Credit!.Unit == CreditUnit.Share ? one.Base * credit : credit;
    }

    private decimal FactorOf(int inARow) => terms.Repeat?.Factor(inARow) ?? 1m;

    private Finding? Refusal(Candidate one, bool triggers)
    {
        var (level, during) = (one.Level, one.Result.During);
        NodaTime.LocalDate?[] ends = [level.BurnInUntil, terms.BurnInUntil];
        if (ends.Max() is { } burnIn && during.First < burnIn)
        {
            return Refused(
                ServiceLevelRules.BurnIn,
                level,
                $"The burn-in lasts until {CivilDay.Text(burnIn)}; the period that began on {CivilDay.Text(during.First)} gives no credit."
            );
        }

        if (!triggers)
        {
            return Refused(ServiceLevelRules.Trigger, level, $"Only {level.Trigger} gives a credit.");
        }

        if (terms.Claims is not { } claims)
        {
            return null;
        }

        var last = claims.LastDay(window.Last);
        var claimed = facts.ClaimOf(level.Name, window);
        return claimed <= last
            ? null
            : Refused(
                ServiceLevelRules.NotClaimed,
                level,
                claimed is { } late
                    ? $"The credit could be claimed until {CivilDay.Text(last)} and was claimed on {CivilDay.Text(late)}."
                    : $"The credit is given only when it is claimed, until {CivilDay.Text(last)}, and no claim is recorded."
            );
    }

    private void KeepOneOfEachCause()
    {
        if (terms.SameCause == SameCauseRule.All)
        {
            return;
        }

        var causes = Enumerable
            .Range(0, candidates.Count)
            .Where(i => candidates[i].Cause is not null && !credits[i].Numerator.IsZero)
            .GroupBy(i => candidates[i].Cause!, StringComparer.Ordinal);
        foreach (var cause in causes.Where(cause => cause.Skip(1).Any()))
        {
            var highest = Highest([.. cause]);
            int? chosen =
                terms.SameCause == SameCauseRule.CustomersChoice
                    ? cause.Where(i => facts.IsChosen(candidates[i].Result)).Select(i => (int?)i).FirstOrDefault()
                    : null;
            var kept = chosen ?? highest[0];
            if (terms.SameCause == SameCauseRule.CustomersChoice && chosen is null)
            {
                Notes.Add(
                    Finding.Of(
                        ServiceLevelRules.ChoiceOpen,
                        Severity.Info,
                        cause.Key,
                        $"Of the credits with the cause {cause.Key} the customer may choose one; until then that of {candidates[kept].Level.Name}, the highest, counts."
                    )
                );
            }

            foreach (var i in cause.Where(i => i != kept && (chosen is not null || !highest.Contains(i))))
            {
                credits[i] = Ratio.Zero;
                Refusals[i] = Refused(
                    ServiceLevelRules.SameCause,
                    candidates[i].Level,
                    $"The cause {cause.Key} also made {candidates[kept].Level.Name} miss, and one credit counts for one cause."
                );
            }
        }
    }

    /// <summary>
    /// The highest credit of a cause: money before points, and points before days in kind, since their numbers cannot be
    /// compared; the first of equal ones, since the order of the levels is kept. At worst, of those that may be the highest
    /// the one of each kind that gives most after multipliers.
    /// </summary>
    private int[] Highest(int[] cause)
    {
        if (Reading != Reading.UnknownAtWorst)
        {
            return [cause.MaxBy(i => (Rank(i), credits[i]))];
        }

        var surest = cause
            .Where(i => !sure[i].Numerator.IsZero)
            .Select(i => (Rank(i), sure[i]))
            .DefaultIfEmpty((0, Ratio.Zero))
            .Max();
        return
        [
            .. cause
                .Where(i => (Rank(i), credits[i]).CompareTo(surest) >= 0)
                .GroupBy(Rank)
                .OrderByDescending(kind => kind.Key)
                .Select(kind => kind.MaxBy(i => credits[i] * Ratio.Of(FactorOf(InARow[i])))),
        ];
    }

    private int Rank(int i) =>
        candidates[i].Level.Credit!.Unit switch
        {
            CreditUnit.Share => 3,
            CreditUnit.Points => 2,
            _ => 1,
        };

    /// <summary>Turns the points of the window into money, shared out by points.</summary>
    private void AddPoints()
    {
        var total = CreditRounding.Total(Points);
        if (terms.Points is not { } scale || total.Numerator.IsZero)
        {
            return;
        }

        var amount = (charges.Sum(ChargeBook.All, window) ?? Ratio.Zero) * Ratio.Of(scale.Reached(total));
        for (var i = 0; i < Points.Length; i++)
        {
            if (!Points[i].Numerator.IsZero)
            {
                Gross[i] = AfterSameCause[i] = BeforeCap[i] = amount * Points[i] / total;
            }
        }
    }

    private void Cap()
    {
        if (terms.AtRisk is { } atRisk)
        {
            foreach (
                var group in Enumerable
                    .Range(0, candidates.Count)
                    .GroupBy(i => candidates[i].BaseKey, StringComparer.Ordinal)
            )
            {
                int[] lines = [.. group];
                Cut(lines, candidates[lines[0]].Base * Ratio.Of(atRisk.Share), "the at-risk amount");
            }

            // Where fee bases overlap, what they have in common is at risk once.
            Limit = AtRiskAmount(terms, candidates, charges, window)!;
            Cut([.. Enumerable.Range(0, candidates.Count)], Limit.Value, "the at-risk amount");
        }

        foreach (var cap in terms.Caps)
        {
            var days = cap.Days(window);
            var whole = cap.Share is { } share
                ? (charges.Sum(ChargeBook.All, days) ?? Ratio.Zero) * Ratio.Of(share)
                : Ratio.Of(cap.Amount!.Value.Amount);
            var given =
                cap.Span == CapSpan.Window
                    ? Ratio.Zero
                    : CreditRounding.Total(
                        facts
                            .Given.Where(own =>
                                own.Window.EndExclusive <= window.First && days.Contains(own.Window.Last)
                            )
                            .Select(own => Ratio.Of(own.Amount.Amount))
                    );
            var left = Ratio.Max(whole - given, Ratio.Zero);
            Limit = Limit is { } before ? Ratio.Min(before, left) : left;
            Cut([.. Enumerable.Range(0, candidates.Count)], left, cap.ToString());
        }
    }

    private void Cut(int[] lines, Ratio most, string cap)
    {
        var total = CreditRounding.Total(lines.Select(i => AfterCaps[i]));
        if (total <= most)
        {
            return;
        }

        Cuts.Add((cap, total, most));
        if (terms.Spread == CapSpread.ProRata)
        {
            var part = most / total;
            foreach (var i in lines)
            {
                AfterCaps[i] *= part;
            }

            return;
        }

        foreach (var i in lines.OrderBy(i => candidates[i].Level.Severity ?? int.MaxValue).ThenBy(i => i))
        {
            AfterCaps[i] = Ratio.Min(AfterCaps[i], most);
            most -= AfterCaps[i];
        }
    }

    private Ratio[] Values(CreditUnit unit) =>
        [.. credits.Select((credit, i) => candidates[i].Level.Credit!.Unit == unit ? credit : Ratio.Zero)];

    private static Finding Refused(RuleId rule, ServiceLevel level, string message) =>
        Finding.Of(rule, Severity.Info, level.Name, message);
}
