using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>All corrective actions on a day, folded from the facts; their order of arrival makes no difference.</summary>
/// <remarks>Two are equal when day, actions and findings are.</remarks>
public sealed record CorrectiveActionLog
{
    private readonly CorrectiveAction[] actions;
    private readonly Finding[] findings;

    private CorrectiveActionLog(LocalDate date, CorrectiveAction[] actions, Finding[] findings)
    {
        Date = date;
        this.actions = actions;
        this.findings = findings;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the actions, by name.</summary>
    public IReadOnlyList<CorrectiveAction> Actions => Array.AsReadOnly(actions);

    /// <summary>Gets the facts that do not fit: of an action without a plan, a second verification, or one opened again that was not verified.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Folds the facts up to a day.</summary>
    /// <param name="facts">The facts, in any order; those of other kinds and later days make no difference.</param>
    /// <param name="date">The day.</param>
    /// <returns>The actions on that day.</returns>
    /// <exception cref="ArgumentNullException">An argument or a fact is <see langword="null"/>.</exception>
    public static CorrectiveActionLog Of(IEnumerable<Fact> facts, LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        var ordered = Guard.Against.NullElement(facts).Where(fact => fact.On <= day).ToList();
        ordered.Sort(Fact.Compare);
        var folded = new SortedDictionary<string, CorrectiveAction>(StringComparer.Ordinal);
        var misfits = new List<Finding>();
        foreach (var fact in ordered)
        {
            switch (fact)
            {
                case CorrectiveActionPlanned planned
                    when folded.TryGetValue(planned.Action, out var done) && done.Done is not null:
                    misfits.Add(OutOfSequence(fact, "it is verified already"));
                    break;
                case CorrectiveActionPlanned planned:
                    folded[planned.Action] = folded.TryGetValue(planned.Action, out var before)
                        ? before with
                        {
                            Planned = planned,
                            Due = planned.Due,
                        }
                        : new CorrectiveAction(planned);
                    break;
                case CorrectiveActionVerified verified when Find(verified.Action, fact) is { } action:
                    if (action.Done is null)
                    {
                        folded[action.Name] = action with { Done = verified.Done };
                    }
                    else
                    {
                        misfits.Add(OutOfSequence(fact, "it is verified already"));
                    }

                    break;
                case CorrectiveActionReopened reopened when Find(reopened.Action, fact) is { } action:
                    if (action.Done is null)
                    {
                        misfits.Add(OutOfSequence(fact, "it was not verified before"));
                    }
                    else
                    {
                        folded[action.Name] = action with
                        {
                            Done = null,
                            Due = reopened.Due,
                            TimesReopened = action.TimesReopened + 1,
                        };
                    }

                    break;
            }
        }

        return new CorrectiveActionLog(day, [.. folded.Values.Select(action => action.On(day))], [.. misfits]);

        CorrectiveAction? Find(string name, Fact fact)
        {
            if (folded.TryGetValue(name, out var action))
            {
                return action;
            }

            misfits.Add(
                Finding.Of(
                    PerformanceRules.ActionKnown,
                    Severity.Warning,
                    fact.Id,
                    $"{fact} names a corrective action '{name}' of which no plan is known."
                )
            );
            return null;
        }
    }

    /// <summary>Compares day, actions and findings.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(CorrectiveActionLog? other) =>
        other is not null
        && Date == other.Date
        && actions.AsSpan().SequenceEqual(other.actions)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, actions.Length, findings.Length);

    /// <summary>Returns text such as <c>2026-06-30: 3 corrective actions, 1 overdue</c>.</summary>
    /// <returns>The day, the number of actions and of those that are overdue.</returns>
    public override string ToString() =>
        $"{CivilDay.Text(Date)}: {Invariant.Text(actions.Length)} corrective {(actions.Length == 1 ? "action" : "actions")}, "
        + $"{Invariant.Text(actions.Count(action => action.State == CorrectiveActionState.Overdue))} overdue";

    private static Finding OutOfSequence(Fact fact, string why) =>
        Finding.Of(
            PerformanceRules.ActionSequence,
            Severity.Warning,
            fact.Id,
            $"{fact} makes no difference, since {why}."
        );
}
