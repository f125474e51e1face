using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>A million decisions on uses over a thousand compiled grants, and a sample of them through the object door.</summary>
internal static class LicencesBench
{
    private const int Grants = 1000;
    private const int Items = 200;
    private const int Licensees = 40;
    private const int Questions = 1_000_000;
    private const int Compared = 2_000;
    private const double MostSeconds = 3;

    private static readonly LocalDate Today = new(2026, 6, 1);
    private static readonly string[] Acts = ["use", "modify", "maintain", "distribute", "sell"];
    private static readonly string?[] Territories = ["DE", "FR", "US", null];
    private static readonly string?[] Fields = ["retail", "banking", null];

    public static bool Run()
    {
        var view = Licensed().AsOf(Today, Instant.FromUtc(2026, 6, 1, 0, 0));
        var before = CpuClock.Nanoseconds();
        var compiled = view.CompileLicences();
        var compiling = (CpuClock.Nanoseconds() - before) / 1e9;
        var names = Enumerable.Range(0, Licensees).Select(Licensee).ToArray();
        var items = Enumerable.Range(0, Items).Select(Item).ToArray();
        var counts = new int[6];
        Ask(compiled, names, items, counts, Questions / 100);
        Array.Clear(counts);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        before = CpuClock.Nanoseconds();
        Ask(compiled, names, items, counts, Questions);
        var seconds = (CpuClock.Nanoseconds() - before) / 1e9;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        before = CpuClock.Nanoseconds();
        var differences = Compare(compiled, names, items);
        var each = (CpuClock.Nanoseconds() - before) / 1e9 / Compared;
        var bar = new Bar(
            string.Create(CultureInfo.InvariantCulture, $"< {MostSeconds} s, 0 bytes, same answers"),
            seconds < MostSeconds && bytes == 0 && differences == 0
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {Questions} decisions over {Grants} compiled grants: {seconds:0.00} s ({CpuClock.Name}), {bytes} bytes; compiled in {compiling:0.00} s
                permitted {counts[(int)Verdict.Permitted]}, forbidden {counts[
                    (int)Verdict.Forbidden
                ]}, not permitted {counts[(int)Verdict.NotPermitted]}, unknown {counts[(int)Verdict.Unknown]}
                through the object door {each * 1e6:0} us each, {each
                    * Questions
                    / seconds:0} times as long; {differences} of {Compared} verdicts differ
                {bar.ToText()}
                """
            )
        );
        return bar.Met;
    }

    private static void Ask(CompiledLicences compiled, string[] names, string[] items, int[] counts, int questions)
    {
        for (var i = 0; i < questions; i++)
        {
            var verdict = compiled.Decide(
                names[i % Licensees],
                items[i * 7 % Items],
                Acts[i / 3 % Acts.Length],
                Fields[i / 5 % Fields.Length],
                Territories[i / 11 % Territories.Length]
            );
            counts[(int)verdict]++;
        }
    }

    private static int Compare(CompiledLicences compiled, string[] names, string[] items)
    {
        var differences = 0;
        for (var i = 0; i < Compared; i++)
        {
            var (name, item, act) = (names[i % Licensees], items[i * 7 % Items], Acts[i / 3 % Acts.Length]);
            var (field, territory) = (Fields[i / 5 % Fields.Length], Territories[i / 11 % Territories.Length]);
            differences +=
                compiled.Explain(name, item, act, field, territory).Verdict
                == compiled.Decide(name, item, act, field, territory)
                    ? 0
                    : 1;
        }

        return differences;
    }

    /// <summary>Items of the provider, each licensed five times: some exclusively, some for territories or fields, some until a day.</summary>
    private static Agreement Licensed()
    {
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Clause("MSA § 2", Term.Until(new LocalDate(2029, 1, 31)))
            .Clause(
                "MSA § 8",
                WorkRegister.Of(
                    Enumerable
                        .Range(0, Items)
                        .Select(i =>
                            i % 4 == 0
                                ? WorkItem.Of(Item(i), IpClass.Background).OwnedBy("Larkfield")
                                : WorkItem
                                    .Of(Item(i), IpClass.Background)
                                    .OwnedBy("Larkfield")
                                    .Embedding(Item(i / 4 * 4))
                        )
                )
            );
        for (var i = 0; i < Grants; i++)
        {
            agreement = agreement.Clause(string.Create(CultureInfo.InvariantCulture, $"MSA § {100 + i}"), Grant(i));
        }

        return agreement;
    }

    private static LicenceGrant Grant(int number)
    {
        var to = Licensee(number % Licensees);
        var grant =
            number % 9 == 0 ? LicenceGrant.Exclusive("Larkfield", to) : LicenceGrant.NonExclusive("Larkfield", to);
        grant = grant.OfItems(Item(number % Items), Item(number * 3 % Items), Item(number % Items / 4 * 4));
        grant = number % 2 == 0 ? grant.InTerritories(Extent.Only("DE", "FR")) : grant;
        grant = number % 3 == 0 ? grant.InFields(Extent.AllBut("banking")) : grant;
        grant = number % 5 == 0 ? grant.ForActs("use", "modify") : grant;
        return number % 7 == 0
            ? grant.Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.On(new LocalDate(2026, 5, 31))))
            : grant;
    }

    private static string Licensee(int number) => string.Create(CultureInfo.InvariantCulture, $"Licensee {number}");

    private static string Item(int number) => string.Create(CultureInfo.InvariantCulture, $"library {number}");
}
