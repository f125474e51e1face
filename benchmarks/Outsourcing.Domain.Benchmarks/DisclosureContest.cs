using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>A million decisions on disclosures, each against one of a thousand compiled terms, beside the decisions with reasons.</summary>
internal static class DisclosureContest
{
    private const int Terms = 1_000;
    private const int Items = 20;
    private const int Recipients = 20;
    private const int Queries = 1_000_000;
    private const int Explained = 5_000;
    private const int Runs = 7;
    private const double DecisionsBar = 3e9;

    private static readonly LocalDate Today = new(2027, 5, 4);
    private static readonly Instant Known = Instant.FromUtc(2027, 5, 4, 9, 0);
    private static readonly string[] Purposes = ["load testing", "support", "audit", "marketing"];

    /// <summary>Prints the times, on one core.</summary>
    /// <returns>Whether every bar is met and both doors agree.</returns>
    public static bool Run()
    {
        var began = CpuClock.Nanoseconds();
        CompiledConfidentiality[] all = [.. Enumerable.Range(0, Terms).Select(Make)];
        var compiling = CpuClock.Nanoseconds() - began;
        var queries = new DisclosureQuery[Queries];
        var random = new Random(4217);
        for (var i = 0; i < queries.Length; i++)
        {
            queries[i] = DisclosureQuery.Of(
                random.Next(Items),
                random.Next(Recipients),
                random.Next(Purposes.Length),
                ConfidentialAct.Disclose + (random.Next(4) / 3)
            );
        }

        Span<int> verdicts = stackalloc int[6];
        var (best, bytes) = (double.MaxValue, 0L);
        for (var run = 0; run < Runs; run++)
        {
            verdicts.Clear();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            began = CpuClock.Nanoseconds();
            for (var i = 0; i < queries.Length; i++)
            {
                verdicts[(int)all[i % Terms].Decide(in queries[i])]++;
            }

            best = Math.Min(best, CpuClock.Nanoseconds() - began);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        var (agree, explaining) = (true, double.MaxValue);
        for (var run = 0; run < 3; run++)
        {
            began = CpuClock.Nanoseconds();
            for (var i = 0; i < Explained; i++)
            {
                agree &= all[i % Terms].Explain(in queries[i]).Verdict == all[i % Terms].Decide(in queries[i]);
            }

            explaining = Math.Min(explaining, (CpuClock.Nanoseconds() - began) / Explained);
        }

        var bar = new Bar("1,000,000 decisions under 3 s", best < DecisionsBar);
        var none = new Bar("0 bytes a decision", bytes == 0);
        Print($"compiling {Terms} terms x {Items} items x {Recipients} recipients: {compiling / 1e9:0.00} s");
        Print(
            $"{Queries} decisions: {best / 1e6:0.0} ms, {best / Queries:0.0} ns each ({CpuClock.Name}, best of {Runs}); {bar.ToText()}; {bytes} bytes; {none.ToText()}"
        );
        Print(
            $"with reasons: {explaining / 1e3:0.0} us each, ratio {explaining / (best / Queries):0} to 1; both doors {(agree ? "agree" : "DISAGREE")}"
        );
        Print(
            $"permitted {verdicts[1]}, permitted if {verdicts[2]}, forbidden {verdicts[3]}, not permitted {verdicts[4]}, unknown {verdicts[5]}"
        );
        return bar.Met && none.Met && agree;
    }

    private static CompiledConfidentiality Make(int number)
    {
        var terms = ConfidentialityTerms
            .Mutual("customer", "provider")
            .Covering(CoveredInformation.ReasonablyUnderstood.AndTheTalks())
            .For(Purposes[number % 3], Purposes[(number + 1) % 3])
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Affiliates),
                RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy),
                RecipientRule.Of(RecipientKind.Subcontractors, withConsent: number % 2 == 0)
            )
            .Excluding(ExclusionKind.Public, ExclusionKind.PriorKnown, ExclusionKind.ThirdParty)
            .Lasting(ConfidentialityPeriod.FromDisclosure(Period.FromYears(1)).TradeSecretsWhileSecret())
            .Classified(Classification.Of("strict", Safeguard.Of("encryption")))
            .WhenCompelled(CompelledDisclosure.Of());
        terms = number % 3 == 0 ? terms.KeptIn(Country.Of("IE"), Country.Of("PL")) : terms;
        terms = number % 4 == 0 ? terms.Permitting(ConfidentialAct.TrainModels) : terms;
        return terms.Compile(
            DisclosureRecord.Of(Today, Enumerable.Range(0, 2 * Items).Select(i => Fact(number, i))),
            Enumerable.Range(0, Items).Select(Item),
            Enumerable.Range(0, Recipients).Select(To),
            Purposes
        );
    }

    private static ConfidentialItem Item(int i)
    {
        var item = ConfidentialItem
            .Of(Invariant($"item {i}"), i % 5 == 0 ? "provider" : "customer")
            .Understood(i % 10 == 3 ? Truth(i) : Reasoning.Truth.True);
        item = i % 7 == 0 ? item.AsTradeSecret() : item;
        item = i % 6 == 0 ? item.AtLevel("strict") : item;
        return i % 9 == 0 ? item.CompiledFrom(Item(i + 1), Item(i + 2)) : item;
    }

    private static Recipient To(int i) =>
        Recipient
            .Of(
                Invariant($"recipient {i}"),
                RecipientKind.Employees + (i % 5),
                of: i % 8 == 0 ? "customer" : "provider"
            )
            .NeedsToKnow(Truth(i + 1))
            .In(Country.Of(i % 3 == 0 ? "US" : "PL"));

    private static Fact Fact(int number, int i)
    {
        var (id, on) = (Invariant($"F{i}"), Today.PlusDays(-((number + (i * 13)) % 500)));
        var item = Invariant($"item {i % Items}");
        return (i % 5) switch
        {
            0 => InformationDisclosed.Of(id, on, Known, item, "customer", "provider", marked: Truth(i + number)),
            1 => ExclusionShown.Of(
                id,
                on,
                Known,
                item,
                ExclusionKind.Public,
                on,
                Truth(number),
                i % 2 == 0 ? "press" : null
            ),
            2 => UndertakingSigned.Of(id, on, Known, Invariant($"recipient {i % Recipients}"), "provider", Truth(i)),
            3 => SafeguardProved.Of(id, on, Known, "provider", "encryption", "certificate"),
            _ => ConsentGiven.Of(id, on, Known, item, Invariant($"recipient {number % Recipients}"), Truth(number)),
        };
    }

    private static Truth Truth(int i) =>
        (i % 16) switch
        {
            0 => Reasoning.Truth.Unknown,
            < 5 => Reasoning.Truth.False,
            _ => Reasoning.Truth.True,
        };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(Invariant(text));
}
