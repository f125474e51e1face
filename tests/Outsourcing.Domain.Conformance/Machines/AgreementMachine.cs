using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Machines;

/// <summary>The life of an agreement: its term, which duties that are done do not end.</summary>
internal static class AgreementMachine
{
    private const int Day = 20;

    public static StateMachine Machine { get; } =
        new(
            "contract",
            row => State(Until(row).On(From(row))),
            row => State(After(row).On(row.Event is "activated" ? Day : From(row) + 2)),
            [
                new(
                    "not the agreement rests, is rescinded or stands without a party, but its duties, powers and parties do",
                    row => row.From is "Active.Suspension" or "Active.Rescission" or "Active.Unassign",
                    Ours: null
                ),
                new(
                    "not the agreement rests or is rescinded, but its duties and powers are",
                    row => row is { From: "Active.InEffect", Event: "suspended" or "rescinded" },
                    "Active.InEffect"
                ),
                new(
                    "an agreement ends with its term, and not when all is done that is due",
                    row => row is { From: "Active.InEffect", Event: "fulfilledActiveObligations" },
                    "Active.InEffect"
                ),
            ]
        );

    private static int From(Row row) => row.From is "Form" ? -10 : Day;

    private static Timeline Until(Row row)
    {
        var timeline = Timeline.With(Obligation.Of("duty", "provider"));
        return row.From switch
        {
            "SuccessfulTermination" => new Timeline(
                timeline.Agreement.Amend(
                    "A1",
                    new LocalDate(2026, 1, 1),
                    Instant.FromUtc(2026, 1, 1, 0, 0),
                    ClauseChange.Replace("MSA § 1", Term.Until(new LocalDate(2026, 1, 15)))
                )
            ),
            "UnsuccessfulTermination" => timeline.Used("end", "provider", Day - 1),
            _ => timeline,
        };
    }

    private static Timeline After(Row row)
    {
        var (timeline, day) = (Until(row), From(row) + 1);
        return row.Event switch
        {
            "terminated" => timeline.Used("end", "provider", day),
            "fulfilledActiveObligations" => timeline.Performed(day),
            "suspended" => timeline.Suspended(day),
            "resumed" => timeline.Resumed(day),
            "activated" or "rescinded" => timeline,
            _ => throw new MalformedCaseException($"a contract knows no event '{row.Event}'"),
        };
    }

    private static string State(AgreementView view)
    {
        // Before its first day no clause is in force, and none gives a term.
        if (!view.Term("MSA").TryGetValue(out var term))
        {
            return "Form";
        }

        return term.Phase switch
        {
            TermPhase.Ended when term.Ending?.Cause == TermEndCause.Termination => "UnsuccessfulTermination",
            TermPhase.Ended => "SuccessfulTermination",
            _ => "Active.InEffect",
        };
    }
}
