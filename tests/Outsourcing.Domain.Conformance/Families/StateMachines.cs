using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Machines;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Enumerated state machines of obligations, powers and contracts: every event in every state.</summary>
/// <remarks>
/// The tables record what one implementation does. Where the library does something else on purpose, that is listed with
/// its reason (<see cref="Difference"/>), and the row fails when the difference does not occur.
/// </remarks>
internal sealed class StateMachines : ICaseFamily
{
    private static readonly StateMachine[] Machines =
    [
        ObligationMachine.Machine,
        PowerMachine.Machine,
        AgreementMachine.Machine,
    ];

    public string Name => "state-machines";

    public bool Recognises(JsonElement root) =>
        Array.TrueForAll(Machines, machine => root.Optional(machine.List).ValueKind == JsonValueKind.Array)
        && root.GetProperty(Machines[0].List)
            .EnumerateArray()
            .All(row => row.Has("from") && row.Has("event") && row.Has("accepted") && row.Has("to"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        Machines.SelectMany(machine =>
            root.GetProperty(machine.List)
                .EnumerateArray()
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Name,
                            machine.List,
                            string.Create(CultureInfo.InvariantCulture, $"{machine.List}#{i}"),
                            () => Run(machine, one)
                        )
                )
        );

    private static Verdict Run(StateMachine machine, JsonElement one)
    {
        var row = new Row(
            Text(one, "from"),
            Text(one, "event"),
            Flag(one, "contractInEffect", true),
            Flag(one, "surviving", false)
        );
        var to = Text(one, "to");
        if (!Flag(one, "accepted", null) && !string.Equals(to, row.From, StringComparison.Ordinal))
        {
            throw new MalformedCaseException($"{row} is not accepted, and leads to {to}");
        }

        var difference = machine.Differences.FirstOrDefault(own => own.Covers(row));
        var reached = machine.Reach(row);
        var isReached = string.Equals(reached, row.From, StringComparison.Ordinal);
        if (difference is { Ours: null } || !isReached)
        {
            return difference is { Ours: null } && !isReached
                ? new Verdict([], [])
                : Verdict.Failed($"{row}: before it the state is {reached}");
        }

        var actual = machine.Step(row);
        var expected = difference?.Ours ?? to;
        return difference is not null && string.Equals(expected, to, StringComparison.Ordinal)
                ? Verdict.Failed(
                    $"{row}: the case says what the library does, and a difference is listed: {difference.Reason}"
                )
            : string.Equals(actual, expected, StringComparison.Ordinal) ? new Verdict([], [])
            : Verdict.Failed($"{row}: expected {expected}, actual {actual}");
    }

    private static string Text(JsonElement row, string key) =>
        row.Optional(key) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new MalformedCaseException($"'{key}' is not a text in {row.GetRawText()}");

    private static bool Flag(JsonElement row, string key, bool? otherwise) =>
        row.Optional(key).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Undefined when otherwise is { } value => value,
            _ => throw new MalformedCaseException($"'{key}' is not true or false in {row.GetRawText()}"),
        };
}
