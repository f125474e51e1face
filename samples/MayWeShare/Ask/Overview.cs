namespace Outsourcing.Samples.MayWeShare;

/// <summary>Everything that is asked about confidentiality for one page.</summary>
internal sealed class Overview
{
    public Overview(Asking asking)
    {
        Asking = asking;
        View = asking.View;
        Flows = [.. asking.Flows.Select((flow, i) => asking.Answer(i + 1, flow))];
        NotBound = View.HoldersNotBound(recipients: asking.Recipients);
        Owners = Holder.Of(Flows, asking.Kind, [.. NotBound.Select(own => own.Holder)]);
        Findings =
        [
            .. asking
                .Clauses.SelectMany(own => own.Terms.Check())
                .Concat(Flows.SelectMany(flow => flow.Decision.Findings))
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

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
