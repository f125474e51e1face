using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.ServiceLevels;

/// <content>What the agreement asks of the parties, what it lets them do, and what is wrong with it.</content>
public sealed partial record ServiceLevelAgreement
{
    /// <summary>Looks for what is wrong with the agreement before anybody signs it.</summary>
    /// <param name="charge">The charges of a usual window, so that findings name amounts; absent when they are not known.</param>
    /// <returns>What was found, in a fixed order; the worst possible month is always among it.</returns>
    /// <exception cref="ArgumentException">The amount is below zero.</exception>
    public IReadOnlyList<Finding> Check(Money? charge = null) =>
        new AgreementCheck(
            this,
            charge is { } given ? ServiceLevelGuards.NotNegative(given, nameof(charge)) : null
        ).Findings();

    /// <summary>Finds every chronic failure in results, without what is in dispute or not known.</summary>
    /// <param name="results">The results of the levels, in any order.</param>
    /// <returns>Each period at which a rule is fulfilled, by rule and then by day.</returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public IReadOnlyList<ChronicFailureFound> FindChronicFailures(IEnumerable<LevelResult> results) =>
        [.. ChronicFailureSearch.Of(this, Guard.Against.NullElement(results), Reading.DisputedAccepted)];

    /// <summary>Shifts allocations and promotes key measurements, where the terms allow it.</summary>
    /// <param name="noticed">The day on which the customer announced it.</param>
    /// <param name="effective">The day from which it applies.</param>
    /// <param name="earlier">The days from which earlier shifts applied, in any order.</param>
    /// <param name="shifts">The new allocations.</param>
    /// <returns>
    /// The agreement with the new allocations, for an amendment; silent when shifts are not agreed; not applicable, with
    /// every reason, when notice or number are not kept, a level is not known or the allocations exceed a pool.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public Answer<ServiceLevelAgreement> Shift(
        LocalDate noticed,
        LocalDate effective,
        IEnumerable<LocalDate> earlier,
        params IEnumerable<AllocationShift> shifts
    )
    {
        var before = Guard.Against.Null(earlier);
        var copy = Guard.Against.NullElement(shifts);
        if (Shifts is null)
        {
            return Answer.Silent<ServiceLevelAgreement>(
                Finding.Of(
                    ServiceLevelRules.ShiftAgreed,
                    Severity.Error,
                    "shift",
                    "The agreement does not let the customer shift allocations."
                )
            );
        }

        var findings = Shifts.Check(noticed, effective, before).ToList();
        findings.AddRange(
            copy.Where(shift => Find(shift.Level) is null)
                .Select(shift =>
                    Finding.Of(
                        ServiceLevelRules.ShiftAgreed,
                        Severity.Error,
                        shift.Level,
                        $"The agreement has no level '{shift.Level}'."
                    )
                )
        );
        var shifted = With(
            Levels.Select(level =>
                Array.Find(copy, shift => string.Equals(shift.Level, level.Name, StringComparison.Ordinal)) is { } shift
                    ? shift.Apply(level)
                    : level
            )
        );
        findings.AddRange(new AgreementCheck(shifted, null).Pools());
        return findings.Count > 0
            ? Answer.NotApplicable<ServiceLevelAgreement>(findings)
            : Answer.Known(
                shifted,
                Explanation.Of(
                    $"From {CivilDay.Text(effective)}: {string.Join(", ", copy.Select(shift => shift.ToString()))} ({Shifts}).",
                    copy.Select(shift =>
                        Explanation.Of($"{shift}, instead of {Find(shift.Level)!.Credit?.ToString() ?? "no credit"}.")
                    )
                )
            );
    }

    /// <summary>Gives the monthly reports of the provider, and the days until which the customer can claim credits.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return Side(view, PartyRole.Provider) is { } provider && Side(view, PartyRole.Customer) is { } customer
            ? [.. Reports(view, clause, window, provider, customer), .. ClaimDays(view, clause, window, customer)]
            : [];
    }

    /// <summary>Gives the customer's power to terminate for chronic failure.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        return
            ChronicFailures.Count > 0 && string.Equals(Side(view, PartyRole.Customer), party, StringComparison.Ordinal)
            ? [.. ChronicFailures.Select(rule => Termination(view, clause, party, rule))]
            : [];
    }

    private static string? Side(AgreementView view, PartyRole role) =>
        view.Agreement.Parties.FirstOrDefault(party => party.Role == role)?.Name;

    private IEnumerable<Due> Reports(
        AgreementView view,
        Clause clause,
        DateRange window,
        string provider,
        string customer
    )
    {
        if (ReportDays is not { } days)
        {
            yield break;
        }

        foreach (
            var month in MonthsBefore(window, last => last.PlusDays(days))
                .Where(month => InForceOn(view, clause, month.Last))
        )
        {
            var due = month.Last.PlusDays(days);
            var reported = view.FactsOf<ServiceLevelReported>()
                .Where(fact => month.Contains(fact.During.Last) && Find(fact.Level) is not null)
                .ToList();
            var open = Levels
                .Where(level => ExpectedIn(level, month) && !reported.Exists(fact => Is(fact.Level, level.Name)))
                .Select(level => level.Name)
                .ToList();
            var done = open.Count == 0 && reported.Count > 0 ? reported.Max(fact => fact.On) : (LocalDate?)null;
            yield return Due.Of(
                $"service-level report for {Month(month)}",
                provider,
                due,
                done is { } day
                    ? day <= due
                        ? ObligationState.Fulfilled
                        : ObligationState.FulfilledLate
                    : view.Date > due
                        ? ObligationState.Violated
                        : ObligationState.Due,
                clause.Reference,
                Explanation.Of(
                    open.Count == 0
                        ? $"All levels that end in {Month(month)} are reported."
                        : $"The report is due {Invariant.Text(days)} days after the end of {Month(month)}; not reported: {Invariant.List(open)}.",
                    clause.Reference
                ),
                to: customer,
                from: month.EndExclusive <= due ? month.EndExclusive : null,
                services: clause.Services
            );
        }
    }

    private IEnumerable<Due> ClaimDays(AgreementView view, Clause clause, DateRange window, string customer)
    {
        if (Claims is not { } claims)
        {
            yield break;
        }

        foreach (var month in MonthsBefore(window, claims.LastDay).Where(month => InForceOn(view, clause, month.Last)))
        {
            var missed = view.FactsOf<ServiceLevelReported>()
                .Where(fact => month.Contains(fact.During.Last))
                .Select(fact => Find(fact.Level) is { GivesCredits: true } level ? fact.Judge(level) : null)
                .OfType<LevelResult>()
                .Where(result => result.Result is { } known && CreditSchedule.IsMissed(known.Undisputed.Status))
                .Select(result => result.Level)
                .ToList();
            if (missed.Count == 0)
            {
                continue;
            }

            var last = claims.LastDay(month.Last);
            var claimed = view.FactsOf<CreditClaimed>().Any(fact => fact.Window == month && fact.On <= last);
            yield return Due.Of(
                $"claim of the service credits for {Month(month)}",
                customer,
                last,
                claimed ? ObligationState.Fulfilled
                    : view.Date > last ? ObligationState.Discharged
                    : ObligationState.Due,
                clause.Reference,
                Explanation.Of($"Missed: {Invariant.List(missed)}. Credits are {claims}.", clause.Reference),
                from: month.EndExclusive,
                services: clause.Services
            );
        }
    }

    private Exercisable Termination(AgreementView view, Clause clause, string customer, ChronicFailure rule)
    {
        var only = this with { ChronicFailures = ValueList.Of([rule]) };
        LevelResult[] results = [.. view.LevelResults()];
        var found = ChronicFailureSearch
            .Of(only, results, Reading.DisputedAccepted)
            .LastOrDefault(own => own.From <= view.Date);
        var possible = ChronicFailureSearch
            .Of(only, results, Reading.UnknownAtWorst)
            .LastOrDefault(own => own.From <= view.Date);
        var status =
            Holds(found, view.Date) ? PowerStatus.Now
            : Holds(possible, view.Date) ? PowerStatus.Unknown
            : PowerStatus.Not;
        var shown = status == PowerStatus.Unknown ? possible : found;
        return Exercisable.Of(
            "terminate for chronic failure",
            PowerKind.Terminate,
            customer,
            status,
            clause.Reference,
            Explanation.Of(
                shown is null ? $"{rule}: not reached." : $"{shown}.",
                clause.Reference,
                shown?.Misses.Select(miss => Explanation.Of($"{miss}.")) ?? []
            ),
            shown?.From,
            shown?.Until,
            services: clause.Services
        );
    }

    private static bool Holds(ChronicFailureFound? found, LocalDate day) =>
        found is not null && found.From <= day && (found.Until is not { } last || day <= last);

    private static bool ExpectedIn(ServiceLevel level, DateRange month) =>
        (level.Window.Start is not { } start || start <= month.Last)
        && month.Contains(level.Window.PeriodOf(month.Last).EndExclusive.PlusDays(-1));

    private static bool InForceOn(AgreementView view, Clause clause, LocalDate day) =>
        view.ClausesOn(day).Any(own => own.Reference == clause.Reference && own.Provision is ServiceLevelAgreement);

    /// <summary>The calendar months whose day falls in a window.</summary>
    private static IEnumerable<DateRange> MonthsBefore(DateRange window, Func<LocalDate, LocalDate> dayOf)
    {
        var month = DateRange.Month(window.Last.Year, window.Last.Month);
        while (dayOf(month.Last) >= window.First)
        {
            if (window.Contains(dayOf(month.Last)))
            {
                yield return month;
            }

            var before = month.First.PlusMonths(-1);
            month = DateRange.Month(before.Year, before.Month);
        }
    }

    private static string Month(DateRange month) => CivilDay.Text(month.First)[..7];

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
