using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Conformance.Calendars;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Business time: schedules, and what is asked of them.</summary>
/// <param name="schema">The schema that a document names.</param>
/// <param name="answers">The keys of a case that say what others answer, which prove nothing here.</param>
internal sealed class BusinessTime(string schema, params string[] answers) : ICaseFamily
{
    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With(
        "schema",
        "set",
        "tzdata",
        "semantics",
        "schedules",
        "cases"
    );

    /// <summary>Gets the kinds, of which the second also tells what other readings of the hours lead to.</summary>
    public static IReadOnlyList<BusinessTime> All { get; } =
    [new("sla-business-time/1"), new("sla-business-time-traps/1", "biz", "endpointEarlier", "cause")];

    public string Name => schema.Split('/')[0];

    public bool Recognises(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && string.Equals(root.Printed("schema", ""), schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var schedules = new Dictionary<string, Lazy<BusinessCalendar>>(StringComparer.Ordinal);
        foreach (var schedule in root.NeededList("schedules"))
        {
            if (!schedules.TryAdd(schedule.NeededText("id"), new(() => Schedule.Read(schedule))))
            {
                throw new MalformedCaseException($"two schedules are called '{schedule.NeededText("id")}'");
            }
        }

        return root.NeededList("cases")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Name,
                        one.Printed("op", "?"),
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => DocumentKeys.Judge(Run(one, schedules), root, KnownAtTheTop, Name)
                    )
            );
    }

    private Verdict Run(JsonElement one, Dictionary<string, Lazy<BusinessCalendar>> schedules)
    {
        var id = one.NeededText("s");
        if (!schedules.TryGetValue(id, out var schedule))
        {
            throw new MalformedCaseException($"there is no schedule '{id}'");
        }

        var (inputs, actual) = Ask(one, schedule.Value);
        var expected = new Expected(one);
        foreach (var (key, value) in actual)
        {
            expected.Compare(key, value);
        }

        return DocumentKeys.Judge(
            expected.Verdict(),
            one,
            DocumentKeys.With(["s", "op", .. inputs, .. actual.Select(answer => answer.Key), .. answers]),
            $"{Name}/{one.NeededText("op")}"
        );
    }

    private (string[] Inputs, List<(string Key, object? Value)> Actual) Ask(JsonElement one, BusinessCalendar calendar)
    {
        var (inputs, actual) = Answers(one, calendar);
        if (answers.Length > 0)
        {
            // The last answer, but the earliest start of no time at all.
            var noTime =
                one.Optional("op").ValueEquals("sub") && CaseText.Seconds(one.Needed("seconds")) == Duration.Zero;
            actual.Add(("wallClock", noTime ? actual[0].Value : actual[^1].Value));
        }

        return (inputs, actual);
    }

    private static (string[] Inputs, List<(string Key, object? Value)> Actual) Answers(
        JsonElement one,
        BusinessCalendar calendar
    )
    {
        switch (one.NeededText("op"))
        {
            case "elapsed":
                var (from, to) = (CaseText.Instant(one.Needed("from")), CaseText.Instant(one.Needed("to")));
                return (["from", "to"], [("seconds", calendar.Elapsed(from, to))]);
            case "open":
                return (["at"], [("open", calendar.IsOpen(CaseText.Instant(one.Needed("at"))))]);
            case "add":
                var due = calendar.Due(CaseText.Instant(one.Needed("at")), CaseText.Seconds(one.Needed("seconds")));
                return (["at", "seconds"], [("due", due.At), ("resume", due.NextOpen)]);
            case "sub":
                var back = calendar.Back(CaseText.Instant(one.Needed("at")), CaseText.Seconds(one.Needed("seconds")));
                return (["at", "seconds"], [("earliest", back.Earliest), ("latest", back.Latest)]);
            case var op:
                throw new NotBuiltException($"op '{op}' not built");
        }
    }

    /// <summary>What a case expects; each answer is compared exactly.</summary>
    private sealed class Expected(JsonElement one)
    {
        private readonly List<string> failures = [];

        public void Compare(string key, object? actual)
        {
            var expected = one.Needed(key);
            var holds = actual switch
            {
                Duration seconds => CaseText.Seconds(expected) == seconds,
                bool open => expected.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? expected.GetBoolean() == open
                    : throw new MalformedCaseException($"'{key}' is neither true nor false"),
                Instant instant => CaseText.Instant(expected) == instant,
                _ => false,
            };
            if (!holds)
            {
                failures.Add($"{key}: expected {expected.GetRawText()}, actual {Text(actual)}");
            }
        }

        public Verdict Verdict() => new(failures, []);

        private static string Text(object? actual) =>
            actual switch
            {
                Duration seconds => $"{DurationPattern.JsonRoundtrip.Format(seconds)} (hours:minutes:seconds)",
                Instant instant => InstantPattern.ExtendedIso.Format(instant),
                bool open => open ? "true" : "false",
                _ => "none",
            };
    }
}
