using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>Finds the terminations of a view.</summary>
internal static class TerminationReading
{
    public static IReadOnlyList<Termination> Of(AgreementView view)
    {
        var found = new List<Termination>();
        foreach (var fact in view.Facts)
        {
            var termination = fact switch
            {
                PowerExercised used => Used(view, used),
                NoticeGiven { Purpose: NoticePurpose.Termination } notice => Noticed(view, notice),
                _ => null,
            };
            if (termination is not null)
            {
                found.Add(termination);
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>Whether a termination ends what a clause concerns: one of its services, or without services all of it.</summary>
    public static bool Ends(this Termination termination, AgreementView view, Clause clause, string? service) =>
        termination.Services.Count > 0
            ? service is not null && termination.Services.Contains(service, StringComparer.Ordinal)
            : termination.Scope != PowerScope.Order
                || IsUnder(view, clause.Reference.Document, termination.Clause!.Document);

    private static bool IsUnder(AgreementView view, string document, string above)
    {
        for (var own = document; own is not null; own = view.Agreement.Find(own)?.Under)
        {
            if (string.Equals(own, above, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Termination? Used(AgreementView view, PowerExercised used)
    {
        var clause = view.ClausesOn(used.On)
            .FirstOrDefault(own =>
                own.Provision is Power power
                && power.Kind == PowerKind.Terminate
                && power.IsFor(used.By)
                && string.Equals(power.Name, used.Power, StringComparison.Ordinal)
            );
        return clause is null ? null : Judged(view, used, used.On, used.By, clause, used.Services, named: null);
    }

    private static Termination? Noticed(AgreementView view, NoticeGiven notice)
    {
        if (!notice.Receipt.TryGetValue(out var received) || received > view.Date)
        {
            return null;
        }

        var clause = notice.Clause is null
            ? null
            : view.ClausesOn(received)
                .FirstOrDefault(own =>
                    own.Reference == notice.Clause
                    && own.Provision is Power { Kind: PowerKind.Terminate } power
                    && power.IsFor(notice.From)
                );
        if (clause is not null)
        {
            var counted = ((Power)clause.Provision).Notice?.CountsFrom == NoticeStart.Dispatch ? notice.On : received;
            return Judged(view, notice, counted, notice.From, clause, notice.Services, notice.EndsOn);
        }

        // Nothing ends before it is said to end.
        LocalDate? end = notice.EndsOn is { } named ? LocalDate.Max(named, received) : null;
        return new Termination(
            notice,
            notice.From,
            notice.Clause,
            notice.Clause is null ? PowerScope.Agreement : PowerScope.Order,
            notice.Services,
            end,
            end is null ? Truth.Unknown : Truth.True,
            end is null ? [Open(notice)] : [],
            Explanation.Of(
                end is null
                    ? $"{notice}; it names neither its power nor its last day."
                    : $"{notice}; it names its last day.",
                notice.Clause
            )
        );
    }

    private static Finding Open(NoticeGiven notice) =>
        Finding.Of(
            ContractRules.PowerExercise,
            Severity.Warning,
            notice.Id,
            "The notice of termination names neither the clause of a power nor its last day; nothing is taken to end by it.",
            notice.Clause,
            "State the clause of the power, or the last day."
        );

    /// <summary>Judges a termination by the clauses in force on its day, with what is known today.</summary>
    private static Termination Judged(
        AgreementView view,
        Fact fact,
        LocalDate on,
        string by,
        Clause clause,
        IReadOnlyList<string> services,
        LocalDate? named
    )
    {
        var power = (Power)clause.Provision;
        PowerReading[] readings =
        [
            .. power.Grounds.Select(ground =>
                new PowerReading(power, ground, view.On(on), clause, by, endless: true).Read()
            ),
        ];
        var best =
            Array.Find(readings, reading => reading.Status == PowerStatus.Now)
            ?? Array.Find(readings, reading => reading.Status == PowerStatus.Unknown)
            ?? readings[0];
        var ends = best.EndsOn ?? best.Effect(on);
        IReadOnlyList<string> ended = services.Count > 0 ? services : clause.Services;
        var isOpen = power.Scope == PowerScope.Service && ended.Count == 0;
        var isEffective =
            best.Status == PowerStatus.Now && isOpen ? Truth.Unknown
            : best.Status == PowerStatus.Now ? Truth.True
            : best.Status == PowerStatus.Unknown ? Truth.Unknown
            : Truth.False;
        var finding = isEffective.IsTrue
            ? null
            : Finding.Of(
                ContractRules.PowerExercise,
                isEffective.IsFalse ? Severity.Error : Severity.Warning,
                fact.Id,
                isEffective.IsFalse ? $"The power '{power.Name}' could not be used on that day."
                    : best.Status == PowerStatus.Now
                        ? $"The power '{power.Name}' ends single services, and its use names none."
                    : $"Whether the power '{power.Name}' could be used on that day is not known.",
                clause.Reference
            );
        return new Termination(
            fact,
            by,
            clause.Reference,
            power.Scope,
            ended,
            named > ends ? named : ends,
            isEffective,
            finding is null ? [] : [finding],
            best.AsExercisable().Explanation
        );
    }
}
