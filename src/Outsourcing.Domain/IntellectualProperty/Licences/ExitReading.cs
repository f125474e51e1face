using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Looks at the day after an agreement through the eyes of one party.</summary>
internal sealed class ExitReading
{
    private readonly AgreementView view;
    private readonly string party;
    private readonly LocalDate last;
    private readonly UseScope scope;
    private readonly string[] acts;
    private readonly UseDecision questions;

    public ExitReading(
        AgreementView view,
        string party,
        LocalDate last,
        UseScope scope,
        IEnumerable<string> acts,
        Func<AgreementView, TitleBook> titles,
        Affiliates? affiliates
    )
    {
        this.view = view;
        this.party = party;
        this.last = last;
        this.scope = scope;
        this.acts = [.. acts];
        var after = view.On(LocalDate.Max(last == LocalDate.MaxIsoValue ? last : last.PlusDays(1), view.Date));
        questions = new UseDecision(after, titles(after), affiliates, last);
    }

    public ExitReport Report()
    {
        ExitLine[] lines = [.. view.WorkItems().Select(Line)];
        Due[] handovers = [.. Handovers().OrderBy(due => due.On)];
        return new ExitReport(
            party,
            last,
            ValueList.Of(lines),
            ValueList.Of(handovers),
            ValueList.Of([.. lines.SelectMany(TooNarrow), .. NotOwed()])
        );
    }

    private ExitLine Line(WorkItem item)
    {
        var cells = questions.Cells(item).ToList();
        return new ExitLine(
            item,
            ValueList.Of(acts.Select(act => Use(item, cells, act))),
            ValueList.Of(
                questions.Reading.Running.Where(licence =>
                    !questions.Reading.Holds(party, licence).IsFalse
                    && cells.Exists(cell => UseReading.Concerns(licence, cell.Item, cell.Right).IsTrue)
                )
            )
        );
    }

    private ExitUse Use(WorkItem item, List<(WorkItem Item, IpRight Right)> cells, string act)
    {
        var decision = questions.Decide(party, item, act, scope);
        var until =
            decision.Verdict == Verdict.Permitted
                ? cells
                    .Select(cell => Until(questions.Decide(party, cell.Item, cell.Right, act, scope)))
                    .Where(day => day is not null)
                    .Min()
                : null;
        return new ExitUse(act, decision, until);
    }

    /// <summary>The last day of the licence that lasts longest; none when what permits it has no end.</summary>
    private LocalDate? Until(Decision decision)
    {
        LocalDate? latest = null;
        foreach (var name in decision.Determining)
        {
            var licence = questions.Reading.Running.FirstOrDefault(own =>
                string.Equals(own.Name, name, StringComparison.Ordinal)
            );
            if (licence?.LastDay is not { } day)
            {
                return null;
            }

            latest = latest > day ? latest : day;
        }

        return latest;
    }

    private IEnumerable<Due> Handovers()
    {
        var end = LocalDate.Max(last, view.Date);
        if (end == LocalDate.MaxIsoValue)
        {
            return [];
        }

        var years = Math.Min(10, LocalDate.MaxIsoValue.Year - end.Year);
        var window = DateRange.Of(last, years == 0 ? LocalDate.MaxIsoValue : end.PlusYears(years));
        return view.Provisions<HandoverDuty>()
            .Where(own => Is(own.Terms.By, party) || Is(own.Terms.To, party))
            .SelectMany(own => own.Terms.Remaining(view, own.Clause, last, window));
    }

    private IEnumerable<Finding> TooNarrow(ExitLine line)
    {
        var isCustomer = view.Agreement.Parties.Any(own => own.Role == PartyRole.Customer && Is(own.Name, party));
        var isDelivered =
            line.Item.Milestone is not null
            || line.Item.Class is IpClass.Foreground or IpClass.Improvement or IpClass.Joint;
        foreach (var use in line.Uses.Where(use => isCustomer && isDelivered && !use.IsPermitted))
        {
            yield return Finding.Of(
                IpRules.LicenceAfterExit,
                Severity.Warning,
                line.Item.Name,
                $"After {CivilDay.Text(last)} {party} is not sure to be allowed to {Words(use.Act)} {line.Item.Name}: {use.Decision}",
                remedy: "Agree on a licence that is wide enough and survives the agreement."
            );
        }
    }

    private IEnumerable<Finding> NotOwed()
    {
        var owed = view.Provisions<HandoverDuty>()
            .SelectMany(own => own.Terms.Things.Select(thing => (thing, own.Terms.To)))
            .ToHashSet();
        foreach (var item in view.WorkItems().Where(item => Is(item.StatedOwner ?? "", party)))
        {
            if (
                AssetHeld.HolderOf(view, item.Name) is { } holder
                && !Is(holder, party)
                && !owed.Contains((item.Name, party))
            )
            {
                yield return Finding.Of(
                    IpRules.HandoverOwed,
                    Severity.Warning,
                    item.Name,
                    $"{item.Name} is {party}'s and held by {holder}, and no clause asks that it be handed over.",
                    remedy: "Agree on a handover."
                );
            }
        }
    }

    private static string Words(string act) => Is(act, IpActs.HaveMaintained) ? "let a third party maintain" : act;

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
