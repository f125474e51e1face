using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>What views answer, as JSON; written and never read.</summary>
internal static class ViewShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<ObligationState>(
                    "the state of a duty",
                    ("dormant", ObligationState.Dormant),
                    ("pending", ObligationState.Pending),
                    ("due", ObligationState.Due),
                    ("fulfilled", ObligationState.Fulfilled),
                    ("fulfilled-late", ObligationState.FulfilledLate),
                    ("violated", ObligationState.Violated),
                    ("cured", ObligationState.Cured),
                    ("waived", ObligationState.Waived),
                    ("suspended", ObligationState.Suspended),
                    ("discharged", ObligationState.Discharged)
                )
            )
            .Struct(
                new WordConverter<PowerStatus>(
                    "the status of a power",
                    ("now", PowerStatus.Now),
                    ("later", PowerStatus.Later),
                    ("not", PowerStatus.Not),
                    ("unknown", PowerStatus.Unknown)
                )
            )
            .Struct(
                new WordConverter<PowerKind>(
                    "a kind of power",
                    ("terminate", PowerKind.Terminate),
                    ("stop-renewal", PowerKind.StopRenewal),
                    ("suspend", PowerKind.Suspend),
                    ("step-in", PowerKind.StepIn),
                    ("benchmark", PowerKind.Benchmark),
                    ("audit", PowerKind.Audit),
                    ("extend", PowerKind.Extend),
                    ("change", PowerKind.Change),
                    ("other", PowerKind.Other)
                )
            )
            .Struct(
                new WordConverter<ViewChangeKind>(
                    "a kind of difference",
                    ("clause-added", ViewChangeKind.ClauseAdded),
                    ("clause-replaced", ViewChangeKind.ClauseReplaced),
                    ("clause-removed", ViewChangeKind.ClauseRemoved),
                    ("fact-added", ViewChangeKind.FactAdded),
                    ("fact-removed", ViewChangeKind.FactRemoved)
                )
            )
            .Class(ReasoningShapes.Answer<Money>())
            .Class(
                new Shape<Due>(create: null)
                    .With("what", due => due.What)
                    .With("by", due => due.By)
                    .Optional("to", due => due.To)
                    .Optional("from", due => due.From)
                    .With("on", due => due.On)
                    .With("state", due => due.State)
                    .With("clause", due => due.Clause.ToString())
                    .When<string[]>("services", due => due.Services.Count > 0, due => [.. due.Services])
                    .With("explanation", due => due.Explanation)
                    .With<Finding[]>("findings", due => [.. due.Findings])
            )
            .Class(
                new Shape<Exercisable>(create: null)
                    .With("what", power => power.What)
                    .With("kind", power => power.Kind)
                    .With("holder", power => power.Holder)
                    .With("status", power => power.Status)
                    .Optional("from", power => power.From)
                    .Optional("until", power => power.Until)
                    .Optional("endsOn", power => power.EndsOn)
                    .Optional("fee", power => power.Fee)
                    .With("clause", power => power.Clause.ToString())
                    .When<string[]>("services", power => power.Services.Count > 0, power => [.. power.Services])
                    .With("explanation", power => power.Explanation)
                    .With<Finding[]>("findings", power => [.. power.Findings])
            )
            .Class(
                new Shape<ViewChange>(create: null)
                    .With("kind", change => change.Kind)
                    .With("subject", change => change.Subject)
                    .Optional("before", change => change.Before)
                    .Optional("after", change => change.After)
                    .Optional("basis", change => change.Basis)
                    .Optional("by", change => change.By)
            );
}
