using System.Globalization;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>Every event in every state, against a naive machine.</summary>
public sealed class EscrowMachineTests
{
    private const int Window = 10;

    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly Instant Now = Instant.FromUtc(2040, 1, 1, 0, 0);

    private static readonly string[] Events =
    [
        "deposit",
        "good",
        "wanting",
        "no result",
        "claim",
        "object",
        "for",
        "against",
        "release",
        "use",
        "end",
        "wait",
    ];

    [Theory]
    [InlineData("objections", 23)]
    [InlineData("objections without a known end", 23)]
    [InlineData("no objections", 15)]
    public void EscrowState_EveryStateAndEvent_IsThatOfTheNaiveMachine(string kind, int reached)
    {
        var paths = Paths(kind);

        Assert.Equal(reached, paths.Count);
        foreach (var (state, path) in paths)
        {
            foreach (var next in Events)
            {
                var expected = Naive(kind, state, next);
                var actual = Run(kind, [.. path, next]);

                Assert.True(
                    (actual.Deposit, actual.Stage) == (expected ?? state),
                    $"{kind}: {state} after {next} is {expected ?? state}, not {(actual.Deposit, actual.Stage)}."
                );
                Assert.Equal(
                    expected is not null,
                    string.Equals(next, "wait", StringComparison.Ordinal) || actual.History[^1].IsAccepted
                );
            }
        }
    }

    [Fact]
    public void EscrowState_RandomLives_AreThoseOfTheNaiveMachine() =>
        Law.Holds(
            Gen.Elements(Events[..^1])
                .SelectMany(_ => Gen.Choose(0, 6), (happens, days) => (Happens: happens, Days: days))
                .ListOf()
                .ToArbitrary(),
            life =>
            {
                var (deposit, stage, day, claimed) = (EscrowDeposit.Missing, EscrowStage.Held, 0, 0);
                var facts = new List<EscrowFact>();
                foreach (var (happens, days) in life)
                {
                    day += days;
                    if (stage == EscrowStage.Claimed && day > claimed + Window)
                    {
                        stage = EscrowStage.Releasable;
                    }

                    if (Naive("objections", (deposit, stage), happens) is { } next)
                    {
                        claimed = string.Equals(happens, "claim", StringComparison.Ordinal) ? day : claimed;
                        (deposit, stage) = next;
                    }

                    facts.Add(Fact(facts.Count, happens, day));
                }

                var state = At("objections", facts, day);
                return state.Deposit == deposit && state.Stage == stage && Replayed(state);
            }
        );

    /// <summary>The history alone leads to the state that it explains.</summary>
    private static bool Replayed(EscrowState state)
    {
        var at = (EscrowDeposit.Missing, EscrowStage.Held);
        foreach (var step in state.History)
        {
            if (!step.IsAccepted && at != (step.Deposit, step.Stage))
            {
                return false;
            }

            at = (step.Deposit, step.Stage);
        }

        return at == (state.Deposit, state.Stage);
    }

    private static Dictionary<(EscrowDeposit, EscrowStage), string[]> Paths(string kind)
    {
        var paths = new Dictionary<(EscrowDeposit, EscrowStage), string[]>
        {
            [(EscrowDeposit.Missing, EscrowStage.Held)] = [],
        };
        var open = new Queue<(EscrowDeposit, EscrowStage)>(paths.Keys);
        while (open.TryDequeue(out var state))
        {
            foreach (var next in Events[..^1])
            {
                if (Naive(kind, state, next) is { } after && paths.TryAdd(after, [.. paths[state], next]))
                {
                    open.Enqueue(after);
                }
            }
        }

        return paths;
    }

    private static (EscrowDeposit Deposit, EscrowStage Stage)? Naive(
        string kind,
        (EscrowDeposit Deposit, EscrowStage Stage) state,
        string next
    )
    {
        var (deposit, stage) = state;
        var nothing = deposit == EscrowDeposit.Missing;
        return (next, stage) switch
        {
            ("wait", EscrowStage.Claimed) when kind is "objections" => (deposit, EscrowStage.Releasable),
            ("wait", _) => state,
            (_, EscrowStage.Ended) => null,
            ("deposit", _) => (EscrowDeposit.Unverified, stage),
            ("good", _) => nothing ? null : (EscrowDeposit.Verified, stage),
            ("wanting", _) => nothing ? null : (EscrowDeposit.Defective, stage),
            ("no result" or "use", _) => nothing ? null : state,
            ("claim", EscrowStage.Held) => (
                deposit,
                kind is "no objections" ? EscrowStage.Releasable : EscrowStage.Claimed
            ),
            ("object", EscrowStage.Claimed) => (deposit, EscrowStage.Contested),
            ("for", EscrowStage.Claimed or EscrowStage.Contested) => (deposit, EscrowStage.Releasable),
            ("against", EscrowStage.Claimed or EscrowStage.Contested) => (deposit, EscrowStage.Held),
            ("release", EscrowStage.Releasable) => nothing ? null : (deposit, EscrowStage.Released),
            ("release", EscrowStage.Claimed) when kind is "objections without a known end" => nothing
                ? null
                : (deposit, EscrowStage.Released),
            ("end", _) => (deposit, EscrowStage.Ended),
            _ => null,
        };
    }

    private static EscrowState Run(string kind, string[] events) =>
        At(
            kind,
            [.. events.Where(own => own is not "wait").Select((own, i) => Fact(i, own, 0))],
            events[^1] is "wait" ? Window + 1 : 0
        );

    private static EscrowState At(string kind, IReadOnlyList<EscrowFact> facts, int day)
    {
        var terms = Escrow.Of("engine", "Provider", "Customer", "Agent").ReleasedOn(Ground.Insolvency);
        terms = kind switch
        {
            "objections" => terms.ContestableWithin(DueDate.Within(Period.FromDays(Window))),
            "no objections" => terms,
            _ => terms.ContestableWithin(DueDate.Withheld),
        };
        return Agreement
            .Between(Party.Customer("Customer"), Party.Provider("Provider"))
            .Document("MSA", Start)
            .Clause("MSA § 8", terms)
            .Record([.. facts])
            .AsOf(Start.PlusDays(day), Now)
            .EscrowState("engine")
            .Value;
    }

    private static EscrowFact Fact(int number, string happens, int day)
    {
        var (id, on) = (string.Create(CultureInfo.InvariantCulture, $"F{number:000}"), Start.PlusDays(day));
        return happens switch
        {
            "deposit" => EscrowDeposited.Of(id, on, Now, "engine"),
            "good" => EscrowVerified.Of(id, on, Now, "engine", Truth.True),
            "wanting" => EscrowVerified.Of(id, on, Now, "engine", Truth.False),
            "no result" => EscrowVerified.Of(id, on, Now, "engine", Truth.Unknown),
            "claim" => EscrowClaimed.Of(id, on, Now, "engine"),
            "object" => EscrowContested.Of(id, on, Now, "engine"),
            "for" => EscrowSettled.Of(id, on, Now, "engine", forBeneficiary: true),
            "against" => EscrowSettled.Of(id, on, Now, "engine", forBeneficiary: false),
            "release" => EscrowReleased.Of(id, on, Now, "engine"),
            "use" => EscrowUsed.Of(id, on, Now, "engine", "verify"),
            "end" => EscrowEnded.Of(id, on, Now, "engine"),
            _ => throw new ArgumentOutOfRangeException(nameof(happens), happens, message: null),
        };
    }
}
