namespace Outsourcing.Samples.MayWeShare;

/// <summary>Everything that is asked about confidentiality for one page.</summary>
internal sealed class Overview
{
    public Overview(Asking asking)
    {
        Asking = asking;
        View = asking.View;
        Flows = asking.Flows();
        NotBound = View.HoldersNotBound(recipients: asking.Recipients);
        Owners = Holder.Of(Flows, asking.Kind, [.. NotBound.Select(own => own.Holder)]);
        Returns = View.MustReturn();
        Survivals = View.Survives();
        Dues = Duties.Of(asking);
        Questions = CheckList.Of(View);
        Findings =
        [
            .. asking
                .Clauses.SelectMany(own => own.Terms.Check(own.Reference))
                .Concat(Flows.SelectMany(flow => flow.Decision.Findings.Concat(flow.Check.Findings)))
                .Distinct(),
        ];
    }

    public Asking Asking { get; }

    public AgreementView View { get; }

    /// <summary>Gets the flows with their decisions, as asked.</summary>
    public IReadOnlyList<FlowAnswer> Flows { get; }

    /// <summary>Gets those whose information flows, with all whom it reaches.</summary>
    public IReadOnlyList<Holder> Owners { get; }

    /// <summary>Gets those who have something and are not known to be bound.</summary>
    public IReadOnlyList<UnboundHolder> NotBound { get; }

    /// <summary>Gets what has to come back, now or when the agreement ends.</summary>
    public IReadOnlyList<ReturnDuty> Returns { get; }

    /// <summary>Gets what stays confidential after the end.</summary>
    public IReadOnlyList<Survival> Survivals { get; }

    /// <summary>Gets what is overdue or due within a year.</summary>
    public IReadOnlyList<Due> Dues { get; }

    /// <summary>Gets the check-list with what the agreement says.</summary>
    public IReadOnlyList<CheckedQuestion> Questions { get; }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
