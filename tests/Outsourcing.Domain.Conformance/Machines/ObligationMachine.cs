using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Machines;

/// <summary>The life of one duty.</summary>
internal static class ObligationMachine
{
    private const int Trigger = 10;
    private const int Antecedent = 11;
    private const int Between = 15;

    public static StateMachine Machine { get; } =
        new(
            "obligation",
            row => State(Until(row), Day(row), row),
            row => State(After(row), Asked(row), row),
            [
                new(
                    "an obligation that does not survive ends with the agreement, whatever its state",
                    row =>
                        row
                            is {
                                InEffect: false,
                                Surviving: false,
                                From: "Create" or "Active.InEffect" or "Active.Suspension"
                            },
                    Ours: null
                ),
                new(
                    "an obligation that does not survive no longer arises once the agreement has ended",
                    row =>
                        !row.InEffect
                        && !row.Surviving
                        && row is { From: "Start", Event: "trigerredUnconditional" or "trigerredConditional" },
                    "Start"
                ),
                new(
                    "an obligation that survives does not end with the agreement",
                    row => row is { Surviving: true, From: "UnsuccessfulTermination" },
                    Ours: null
                ),
                new(
                    "an obligation that survives does not end with the agreement",
                    row => row is { Surviving: true, From: "Active.InEffect", Event: "terminated" },
                    "Active.InEffect"
                ),
                new(
                    "an obligation that survives does not end with the agreement",
                    row => row is { Surviving: true, From: "Active.Suspension", Event: "terminated" },
                    "Active.Suspension"
                ),
                new(
                    "an obligation that waits for its antecedent ends with the agreement too",
                    row => row is { Surviving: false, InEffect: true, From: "Create", Event: "terminated" },
                    "Discharge"
                ),
                new(
                    "a suspended duty can be done all the same",
                    row => row is { From: "Active.Suspension", Event: "fulfilled" } && (row.InEffect || row.Surviving),
                    "Fulfillment"
                ),
                new(
                    "a suspended duty can be discharged",
                    row => row is { From: "Active.Suspension", Event: "discharged" } && (row.InEffect || row.Surviving),
                    "Discharge"
                ),
                new(
                    "a violation is not the end: the duty can be done late",
                    row => row is { From: "Violation", Event: "fulfilled" },
                    "FulfilledLate"
                ),
                new(
                    "a violation is not the end: the duty can be discharged",
                    row => row is { From: "Violation", Event: "discharged" },
                    "Discharge"
                ),
            ]
        );

    private static int Day(Row row) => row.From is "Violation" ? 35 : 20;

    private static int Asked(Row row) =>
        row.Event switch
        {
            "violated" => 40,
            "expired" => 45,
            _ => Day(row) + 2,
        };

    private static Timeline Until(Row row)
    {
        var duty = Obligation
            .Of("duty", "provider", "customer")
            .OnEvent("trigger")
            .If(Condition.Holds("antecedent"), row.Event is "expired" ? DueDate.Within(Period.FromDays(30)) : null);
        duty =
            row.Event is "violated" || row.From is "Violation" ? duty.Due(DueDate.Within(Period.FromDays(20))) : duty;
        var timeline = Timeline.With(row.Surviving ? duty.Surviving() : duty);
        timeline = row.From is "Start" ? timeline : timeline.Happened("trigger", Trigger);
        timeline = row.From is "Start" or "Create" ? timeline : timeline.Stated("antecedent", true, Antecedent);
        timeline = row.From switch
        {
            "Active.Suspension" => timeline.Suspended(Between),
            "Fulfillment" => timeline.Performed(Between),
            "Discharge" => timeline.Discharged(Between),
            "UnsuccessfulTermination" => timeline.Used("end", "provider", Between),
            _ => timeline,
        };
        return row.InEffect || row.From is "UnsuccessfulTermination"
            ? timeline
            : timeline.Used("end", "provider", Day(row) - 1);
    }

    private static Timeline After(Row row)
    {
        var (timeline, day) = (Until(row), Day(row) + 1);
        return row.Event switch
        {
            "trigerredUnconditional" when row.From is "Start" => timeline
                .Stated("antecedent", true, day)
                .Happened("trigger", day),
            "trigerredUnconditional" or "trigerredConditional" => timeline.Happened("trigger", day),
            "activated" => timeline.Stated("antecedent", true, day),
            "terminated" => timeline.Used("end", "provider", day),
            "fulfilled" => timeline.Performed(day),
            "suspended" => timeline.Suspended(day),
            "resumed" => timeline.Resumed(day),
            "discharged" => timeline.Discharged(day),
            "violated" or "expired" => timeline,
            _ => throw new MalformedCaseException($"an obligation knows no event '{row.Event}'"),
        };
    }

    private static string State(Timeline timeline, int day, Row row)
    {
        var instances = timeline.On(day).Obligations();
        if (instances.Count == 0)
        {
            return "Start";
        }

        return instances[0].State switch
        {
            ObligationState.Dormant => "Start",
            ObligationState.Pending => "Create",
            ObligationState.Due => "Active.InEffect",
            ObligationState.Suspended => "Active.Suspension",
            ObligationState.Fulfilled => "Fulfillment",
            ObligationState.Violated => "Violation",
            ObligationState.Discharged
                when row.From is "UnsuccessfulTermination"
                    || row is { Event: "terminated", From: "Active.InEffect" or "Active.Suspension" } =>
                "UnsuccessfulTermination",
            ObligationState.Discharged => "Discharge",
            var state => state.ToString(),
        };
    }
}
