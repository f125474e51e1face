using NodaTime.Text;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Marketing: the agreement of the template, as code builds it.</summary>
internal static partial class MarketingTemplate
{
    private const string Customer = "Pellworm Outdoor";
    private const string Provider = "Brightkite";
    private const string Media = "media";
    private const string Retainer = "retainer";

    private static readonly string[] Creatives = ["spring film", "summer visuals", "outlet banners"];

    private static readonly LocalDate Start = new(2026, 3, 1);

    public static Agreement Agreement => WithWork(Contract);

    private static Agreement Contract =>
        First
            .Record(
                Created("S1", 2026, 5, 11, Creatives[0]),
                Approved("A1", 2026, 5, 18, Creatives[0]),
                Paid("P1", 2026, 6, 12, Creatives[0]),
                Created("S2", 2026, 7, 24, Creatives[1]),
                Approved("A2", 2026, 8, 3, Creatives[1]),
                Paid("P2", 2026, 9, 9, Creatives[1]),
                Created("S3", 2027, 4, 23, Creatives[2]),
                Approved("A3", 2027, 4, 29, Creatives[2]),
                PowerExercised.Of(
                    "X1",
                    new LocalDate(2027, 5, 28),
                    At(2027, 5, 28),
                    "terminate for convenience",
                    Customer
                )
            )
            .Record(Disclosures)
            .Record([.. Reports, .. Retainers, .. Charges]);

    private static Agreement First =>
        Agreement
            .Between(
                Party.Customer(Customer, LegalEntity.Of("Pellworm Outdoor GmbH", Country.Of("DE"))),
                Party.Provider(Provider, LegalEntity.Of("Brightkite S.L.", Country.Of("ES")))
            )
            .Document(
                AgreementDocument.Of(
                    "MSA",
                    signed: PartialDate.Parse("2026-02-16"),
                    effective: PartialDate.Parse("2026-03-01")
                )
            )
            .Document("Schedule2", Start, DocumentKind.Schedule, under: "MSA")
            .Document("SOW1", Start, DocumentKind.StatementOfWork, under: "MSA")
            .Prevails("MSA", over: "Schedule2")
            .Prevails("MSA", over: "SOW1")
            .Clause(
                "MSA § 2",
                Scope.Of(
                    Service.InScope("campaigns"),
                    Service.InScope("media", "planning and buying of media").DependingOn("campaigns"),
                    Service.InScope("audiences", "advertising accounts and audiences").DependingOn("media")
                )
            )
            .Clause("MSA § 3", Term.Of(Period.FromMonths(12)).RenewsBy(Renewal.Indefinitely().By(Leave)))
            .Clause("MSA § 11", Confidentiality)
            .Clause("MSA § 5.1", Recurring("campaign plan", Provider, Customer, 5, 3, "plan the next three months"))
            .Clause("MSA § 5.2", Recurring("media report", Provider, Customer, 10, 3), "media")
            .Clause("MSA § 6", Norm.Forbid("publish", Provider).WithConsentOf(Customer))
            .Clause("MSA § 7.1", Recurring("retainer", Customer, Provider, 30, 1, "pay the retainer: 18,000.00 EUR"))
            .Clause(
                "MSA § 7.2",
                Obligation
                    .Of("payment of media", Customer, Provider, "pay the media at cost and 3 %")
                    .OnEvent("invoice of media")
                    .Due(DueDate.Within(Period.FromDays(30))),
                "media"
            )
            .Clause(
                "MSA § 14.1",
                Power.Terminate("terminate for convenience").From(PowerStart.FromContractYear(2)).WithNotice(Leave)
            )
            .Clause(
                "MSA § 14.2",
                Power
                    .Terminate("terminate for cause")
                    .On(Ground.MaterialBreach(DueDate.Within(Period.FromDays(30))))
                    .On(Ground.Insolvency)
            )
            .Clause("MSA § 17", StandardNorms.NoAssignment())
            .Clause("Schedule2 § 1", Roles)
            .Clause("SOW1 § 2.1", Delivery(Creatives[0], new LocalDate(2026, 5, 15)), "campaigns")
            .Clause("SOW1 § 2.2", Delivery(Creatives[1], new LocalDate(2026, 7, 24)), "campaigns")
            .Clause("SOW1 § 2.3", Delivery(Creatives[2], new LocalDate(2027, 4, 23)), "campaigns")
            .Clause("SOW1 § 3.1", Payment(Creatives[0], "96,000.00"))
            .Clause("SOW1 § 3.2", Payment(Creatives[1], "24,000.00"))
            .Clause("SOW1 § 3.3", Payment(Creatives[2], "9,500.00"));

    private static Notice Leave => Notice.Days(30).ToEndOf(NoticeBoundary.Month);

    private static ResponsibilityMatrix Roles =>
        ResponsibilityMatrix
            .Of(
                RaciRole.Of("brand manager", Customer),
                RaciRole.Of("media controller", Customer),
                RaciRole.Of("account lead", Provider),
                RaciRole.Of("creative lead", Provider)
            )
            .Activity(Row("creation", "C", "", "A", "R").About("campaigns"))
            .Activity(Row("approval", "A", "C", "R", "I").About("campaigns"))
            .Activity(Row("media plan", "I", "A", "R", "").About("media"))
            .Activity(Row("audience lists", "I", "A", "R", "").About("audiences"));

    private static IEnumerable<Fact> Reports =>
        Each("C", "campaign plan", 5, 3, 3).Concat(Each("D", "media report", 5, 3, 8));

    private static IEnumerable<Fact> Retainers => Each("R", "retainer", 15, 1, 20);

    /// <summary>The retainer and the media, at cost and 3 %, of the last months; May took the malus of 5 %.</summary>
    private static IEnumerable<Fact> Charges =>
        new[] { (18_000m, 10_300m), (18_000m, 20_600m), (18_900m, 41_200m), (17_100m, 30_900m) }.SelectMany(
            (charge, i) =>
            {
                var month = DateRange.Month(2027, i + 2);
                return new[]
                {
                    Bill(Id("B", i), Retainer, month, charge.Item1),
                    Bill(Id("M", i), Media, month, charge.Item2),
                };
            }
        );

    private static IEnumerable<Fact> Each(string id, string duty, int times, int months, int after) =>
        Enumerable
            .Range(0, times)
            .Select(i =>
                (Fact)Done(Id(id, i), Start.PlusMonths(i * months).PlusDays(after), duty, Start.PlusMonths(i * months))
            );

    private static string Id(string letter, int index) => FormattableString.Invariant($"{letter}{index + 1}");

    private static Charged Bill(string id, string charge, DateRange month, decimal amount)
    {
        var on = month.EndExclusive.PlusDays(2);
        return Charged.Of(id, on, At(on.Year, on.Month, on.Day), charge, month, Money.Of(amount, "EUR"));
    }

    private static Obligation Delivery(string creative, LocalDate on) =>
        Obligation.Of(creative, Provider, Customer, $"deliver the {creative}").Due(DueDate.On(on));

    private static Obligation Payment(string creative, string amount) =>
        Obligation
            .Of($"payment of the {creative}", Customer, Provider, $"pay the {creative}: {amount} EUR")
            .OnEvent($"approval of the {creative}")
            .Due(DueDate.Within(Period.FromDays(30)));

    private static Obligation Recurring(
        string name,
        string by,
        string to,
        int days,
        int months,
        string? action = null
    ) =>
        Obligation
            .Of(name, by, to, action)
            .From(Start)
            .Recurring(Recurrence.Every(Period.FromMonths(months)))
            .Due(DueDate.Within(Period.FromDays(days)));

    private static RaciActivity Row(string name, params string[] letters) =>
        RaciActivity.Of(
            name,
            new[] { "brand manager", "media controller", "account lead", "creative lead" }
                .Zip(letters)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell => RaciPart.Of(cell.First, cell.Second))
        );

    private static Performed Created(string id, int year, int month, int day, string creative) =>
        Performed.Of(id, new LocalDate(year, month, day), At(year, month, day), creative);

    private static Happened Approved(string id, int year, int month, int day, string creative) =>
        Happened.Of(id, new LocalDate(year, month, day), At(year, month, day), $"approval of the {creative}", Customer);

    private static Performed Paid(string id, int year, int month, int day, string creative) =>
        Performed.Of(id, new LocalDate(year, month, day), At(year, month, day), $"payment of the {creative}");

    private static Performed Done(string id, LocalDate on, string duty, LocalDate occurrence) =>
        Performed.Of(id, on, At(on.Year, on.Month, on.Day), duty, LocalDatePattern.Iso.Format(occurrence));

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 16, 0);
}
