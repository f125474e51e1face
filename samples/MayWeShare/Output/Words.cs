using NodaTime.Text;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>What console, report and JSON say in the same words.</summary>
internal static class Words
{
    public static string Title(AgreementView view) => $"{Heading(view)} {Wording.Date(view.Date)}";

    /// <summary>The title without its day.</summary>
    public static string Heading(AgreementView view) =>
        $"What {string.Join(" and ", view.Agreement.Parties.Select(party => party.Name))} may share, on";

    public static string Known(AgreementView view) =>
        $"As known at {InstantPattern.General.Format(view.Known)}; what was recorded later is not used. It says what the parties agreed, and never that a law allows something.";

    /// <summary>The sentence at the top: how many flows may happen.</summary>
    public static string Verdict(Overview overview)
    {
        if (overview.Asking.Clauses.Count == 0)
        {
            return "No clause of confidentiality is in force.";
        }

        var count = overview.Flows.Count;
        var parts = overview
            .Flows.GroupBy(flow => flow.Verdict)
            .OrderBy(group => group.Key)
            .Select(group =>
                FormattableString.Invariant(
                    $"{group.Count()} {(group.Key == Domain.Contracts.Verdict.PermittedIf ? "permitted if something is done first" : VerdictWords.Text(group.Key))}"
                )
            );
        return count == 0
            ? "No flow is asked about."
            : $"{Wording.Count(count, "flow", "flows")}: {string.Join(", ", parts)}.";
    }

    public static string Item(ConfidentialItem item)
    {
        string[] more =
        [
            $"of {item.Owner}",
            .. item.IsTradeSecret ? ["trade secret"] : Array.Empty<string>(),
            .. item.IsPersonalData ? ["personal data"] : Array.Empty<string>(),
            .. item.Level is { } level ? [$"class {level}"] : Array.Empty<string>(),
        ];
        return $"{item.Name} ({string.Join(", ", more)})";
    }

    /// <summary>What somebody is: a side of the agreement, or what it is to one.</summary>
    public static string Kind(Recipient recipient, AgreementView view, string? from)
    {
        if (recipient.Kind == RecipientKind.Party)
        {
            var party = view.Agreement.Parties.FirstOrDefault(own =>
                string.Equals(own.Name, recipient.Name, StringComparison.Ordinal)
            );
            return party?.Role.ToString().ToLowerInvariant() ?? "party";
        }

        var kind = recipient.Kind switch
        {
            RecipientKind.Employees => "employees",
            RecipientKind.Affiliates => "affiliate",
            RecipientKind.Advisers => "adviser",
            RecipientKind.Subcontractors => "subcontractor",
            RecipientKind.Agents => "agent",
            RecipientKind.Financiers => "financier",
            RecipientKind.Authorities => "authority",
            _ => "third party",
        };
        var side =
            recipient.OnSideOf is { } of && !string.Equals(of, from, StringComparison.Ordinal)
                ? $"{kind} of {of}"
                : kind;
        return recipient.Country is { } country ? $"{side}, {country.Code}" : side;
    }

    /// <summary>What the recipient would do with it, and what for.</summary>
    public static string Aim(FlowAnswer flow) => Aim(flow.Purpose, flow.Act);

    public static string Aim(string purpose, ConfidentialAct act) =>
        act == ConfidentialAct.Disclose ? purpose : $"{purpose}, to {Acts.Words(act)}";

    public static string Way(FlowAnswer flow) => $"{flow.Item.Name}: {flow.From} to {flow.To.Name}, for {Aim(flow)}";

    public static string Flow(FlowAnswer flow) => $"{Way(flow)}: {VerdictWords.Text(flow.Verdict)}";

    /// <summary>What has to be done or known first, or what decided.</summary>
    public static string Because(Decision decision) =>
        decision.Verdict switch
        {
            Domain.Contracts.Verdict.PermittedIf => $"needs {string.Join("; ", decision.Needs)}",
            Domain.Contracts.Verdict.Unknown => $"not known: {string.Join("; ", decision.Missing)}",
            Domain.Contracts.Verdict.NotPermitted => "no clause permits it",
            _ => $"by {string.Join(", ", decision.Determining)}",
        };

    /// <summary>What decided, and what is wrong with who gives it.</summary>
    public static string Because(FlowAnswer flow) =>
        string.Join(" ", flow.Check.Findings.Select(own => own.Message).Prepend(Because(flow.Decision)));

    /// <summary>The ways to make it permitted, each of which suffices.</summary>
    public static IReadOnlyList<string> Mends(FlowAnswer flow) =>
        flow.Check.IsPermitted ? []
        : flow.Check.Repairs.Count == 0 ? ["nothing that was looked for"]
        : [.. flow.Check.Repairs.Select(own => own.ToString())];

    /// <summary>By when something comes back.</summary>
    public static string By(ReturnDuty duty) =>
        duty.On is { } day ? Wording.Date(day)
        : duty.Rule is { OnRequest: true, AtEnd: true } ? "on request or at the end"
        : duty.Rule.OnRequest ? "on request"
        : "at the end";

    public static string Kept(ReturnDuty duty) =>
        duty.KeptFor switch
        {
            RetentionReason.Backup => "in backups until then",
            RetentionReason.Records => "as records until then",
            null when duty.Rule is { KeepsBackups: true, KeepsRecords: true } => "backups and records",
            null when duty.Rule.KeepsBackups => "backups",
            null when duty.Rule.KeepsRecords => "records",
            _ => "nothing",
        };

    public static string State(ObligationState state) =>
        state switch
        {
            ObligationState.Violated => "overdue",
            ObligationState.Pending => "not yet",
            _ => state.ToString().ToLowerInvariant(),
        };

    public static string Until(Survival survival) =>
        survival.LastDay.TryGetValue(out var day) ? $"until {Wording.Date(day)}" : survival.LastDay.Findings[0].Message;

    public static string Finding(Finding finding) => $"{finding.Severity}: {finding.Message} ({finding.Rule})";
}
