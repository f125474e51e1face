using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Machines;

/// <summary>The life of one power; what suspends it is a precondition that does not hold for a time.</summary>
internal static class PowerMachine
{
    private const int Trigger = 10;
    private const int Antecedent = 11;
    private const int Between = 15;
    private const int Day = 20;

    public static StateMachine Machine { get; } =
        new(
            "power",
            row => State(Until(row).On(Day)),
            row => State(After(row).On(row.Event is "expired" ? 45 : Day + 2)),
            [
                new(
                    "no power outlives the agreement",
                    row =>
                        row
                            is {
                                InEffect: false,
                                From: "Start" or "Create" or "Active.InEffect" or "Active.Suspension"
                            },
                    Ours: null
                ),
                new(
                    "a power that cannot be used yet ends with the agreement too",
                    row => row is { InEffect: true, From: "Start" or "Create", Event: "terminated" },
                    "UnsuccessfulTermination"
                ),
                new(
                    "a ground lapses also while the power rests",
                    row => row is { InEffect: true, From: "Active.Suspension", Event: "expired" },
                    "UnsuccessfulTermination"
                ),
                new(
                    "what suspends a power does so before its other preconditions are met",
                    row => row is { InEffect: true, From: "Create", Event: "suspended" },
                    "Active.Suspension"
                ),
            ]
        );

    private static Timeline Until(Row row)
    {
        var power = Power
            .Terminate("power", "customer")
            .On(
                Ground.Event("trigger"),
                lapsesAfter: row.Event is "expired" || row.From is "UnsuccessfulTermination"
                    ? Period.FromDays(row.From is "UnsuccessfulTermination" ? 5 : 30)
                    : null
            )
            .If(Condition.All(Condition.Holds("antecedent"), Condition.Not(Condition.Holds("suspended"))));
        var timeline = Timeline.With(power).Stated("suspended", false, 1);
        timeline = row.From is "Start" ? timeline : timeline.Happened("trigger", Trigger);
        timeline = row.From is "Start" or "Create" ? timeline : timeline.Stated("antecedent", true, Antecedent);
        timeline = row.From switch
        {
            "Active.Suspension" => timeline.Stated("suspended", true, Between),
            "SuccessfulTermination" => timeline.Used("power", "customer", Between),
            _ => timeline,
        };
        return row.InEffect || row.From is "SuccessfulTermination"
            ? timeline
            : timeline.Used("end", "provider", Day - 1);
    }

    private static Timeline After(Row row)
    {
        var (timeline, day) = (Until(row), Day + 1);
        return row.Event switch
        {
            "trigerredUnconditional" when row.From is "Start" => timeline
                .Stated("antecedent", true, day)
                .Happened("trigger", day),
            "trigerredUnconditional" or "trigerredConditional" when row.From is "Start" => timeline.Happened(
                "trigger",
                day
            ),
            "trigerredUnconditional" or "trigerredConditional" or "expired" => timeline,
            "activated" => timeline.Stated("antecedent", true, day),
            "terminated" => timeline.Used("end", "provider", day),
            "exerted" => timeline.Used("power", "customer", day),
            "suspended" => timeline.Stated("suspended", true, day),
            "resumed" => timeline.Stated("suspended", false, day),
            _ => throw new MalformedCaseException($"a power knows no event '{row.Event}'"),
        };
    }

    private static string State(AgreementView view)
    {
        if (
            view.Terminations()
                .Any(own => own.IsEffective.IsTrue && string.Equals(own.By, "customer", StringComparison.Ordinal))
        )
        {
            return "SuccessfulTermination";
        }

        var power = view.Powers("customer").Single();
        var why = power.Explanation.ToString();
        return power.Status switch
        {
            PowerStatus.Now => "Active.InEffect",
            PowerStatus.Not when Says("ended with") || Says("lapsed with") => "UnsuccessfulTermination",
            PowerStatus.Not when Says("has not happened") => "Start",
            PowerStatus.Not when Says("not (suspended): false") => "Active.Suspension",
            PowerStatus.Unknown => "Create",
            _ => why,
        };

        bool Says(string words) => why.Contains(words, StringComparison.Ordinal);
    }
}
