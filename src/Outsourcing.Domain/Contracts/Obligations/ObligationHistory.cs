using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The obligation of one clause as it read over time; each duty is owed by one of the wordings.</summary>
internal sealed class ObligationHistory
{
    private readonly Version[] wordings;

    private ObligationHistory(Version[] wordings) => this.wordings = wordings;

    /// <summary>Reads the wordings of a clause that is in force.</summary>
    /// <param name="view">The view.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="until">The day up to which amendments count.</param>
    public static ObligationHistory Of(AgreementView view, Clause clause, LocalDate until) =>
        Changes(view, clause.Reference, until) is { Length: > 0 } changes
            ? Of(view, clause.Reference, changes, endless: false)
            : new([new Version(Register(view, clause, endless: false), From: null, Until: null)]);

    /// <summary>Reads the obligations that were in force until the day of a view: those in force, then those taken out.</summary>
    /// <param name="view">The view.</param>
    /// <param name="endless">Whether the end of the agreement is left aside.</param>
    public static IEnumerable<ObligationHistory> All(AgreementView view, bool endless = false)
    {
        var inForce = view.Clauses.Where(clause => clause.Provision is Obligation);
        var changed = view
            .Knowledge.Amendments.Where(own => own.Effective <= view.Date)
            .SelectMany(own => own.Changes)
            .Select(change => change.Reference)
            .ToHashSet();
        foreach (var clause in inForce)
        {
            yield return changed.Remove(clause.Reference)
                ? Of(view, clause.Reference, Changes(view, clause.Reference, view.Date), endless)
                : new ObligationHistory([new Version(Register(view, clause, endless), From: null, Until: null)]);
        }

        foreach (var reference in changed.OrderBy(own => own.ToString(), StringComparer.Ordinal))
        {
            yield return Of(view, reference, Changes(view, reference, view.Date), endless);
        }
    }

    /// <summary>Gives the instances whose last day lies in a window; those without one whose first day does.</summary>
    public IEnumerable<ObligationInstance> DueIn(DateRange window) =>
        Instances((register, isOwed) => register.DueIn(window, isOwed));

    /// <summary>Gives the instances that have arisen until the day of the view, and the next one.</summary>
    public IEnumerable<ObligationInstance> All() => Instances((register, isOwed) => register.All(isOwed));

    private static ObligationRegister Register(AgreementView view, Clause clause, bool endless) =>
        new((Obligation)clause.Provision, view, clause, endless);

    /// <summary>The days on which amendments change a clause.</summary>
    private static LocalDate[] Changes(AgreementView view, ClauseReference reference, LocalDate until) =>
        [
            .. view
                .Knowledge.Amendments.Where(own => own.Effective <= until && own.ChangeOf(reference) is not null)
                .Select(own => own.Effective)
                .Distinct(),
        ];

    private static ObligationHistory Of(
        AgreementView view,
        ClauseReference reference,
        LocalDate[] changes,
        bool endless
    )
    {
        var versions = new List<Version>();
        for (var i = 0; i <= changes.Length; i++)
        {
            LocalDate? from = i == 0 ? null : changes[i - 1];
            var clause = view.ClausesOn(from ?? changes[0].PlusDays(-1))
                .FirstOrDefault(own => own.Reference == reference);
            if (clause?.Provision is Obligation)
            {
                LocalDate? until = i == changes.Length ? null : changes[i];
                versions.Add(new Version(Register(view, clause, endless), from, until));
            }
        }

        return new ObligationHistory([.. versions]);
    }

    private IEnumerable<ObligationInstance> Instances(
        Func<ObligationRegister, Func<LocalDate?, bool>?, IEnumerable<ObligationInstance>> of
    ) =>
        wordings is [{ From: null, Until: null } only]
            ? of(only.Register, null)
            : wordings.SelectMany(own => of(own.Register, trigger => Owner(trigger) == own));

    /// <summary>The wording by which the duty of a trigger is owed; nothing when it falls away.</summary>
    private Version? Owner(LocalDate? trigger)
    {
        if (trigger is not { } day)
        {
            return wordings[^1].Until is null ? wordings[^1] : null;
        }

        Version? owner = null;
        LocalDate? lastDay = null;
        foreach (var wording in wordings.Where(own => own.Register.Has(day)))
        {
            var next = wording.Register.LastDay(day);
            if (!(day >= wording.Until) && !(next < wording.From) && !(lastDay < wording.From))
            {
                (owner, lastDay) = (wording, next);
            }
        }

        return owner?.Until is { } end && !(lastDay < end) && !Array.Exists(wordings, own => own.From == end)
            ? null
            : owner;
    }

    /// <summary>One wording.</summary>
    /// <param name="Register">Its duties.</param>
    /// <param name="From">The first day on which it was in force; nothing for that of the document.</param>
    /// <param name="Until">The first day on which it no longer was; nothing when it still is.</param>
    private sealed record Version(ObligationRegister Register, LocalDate? From, LocalDate? Until);
}
