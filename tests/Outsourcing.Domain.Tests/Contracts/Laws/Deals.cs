using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>A small agreement under different laws: a year from 1 July 2026, which renews by a year.</summary>
internal static class Deals
{
    public static LocalDate Start { get; } = new(2026, 7, 1);

    public static Instant Known { get; } = Instant.FromUtc(2035, 1, 1, 0, 0);

    /// <summary>The agreement with a renewal.</summary>
    public static Agreement Renewing(Period by, Notice? unless) =>
        With(Term.Of(Period.FromYears(1)).RenewsBy(by, unless));

    /// <summary>The agreement with a term.</summary>
    public static Agreement With(Term term) =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Halden"))
            .Document("MSA", Start)
            .Clause("MSA § 3", term);

    /// <summary>Adds a circumstance that holds from the first day.</summary>
    public static Agreement Where(this Agreement agreement, string circumstance, Truth? holds = null) =>
        agreement.Record(
            Stated.Of(
                $"S{agreement.Facts.Count}",
                Start,
                Instant.FromUtc(2026, 7, 1, 0, 0),
                circumstance,
                holds ?? Truth.True
            )
        );

    /// <summary>Adds the reminder of the provider.</summary>
    public static Agreement Reminded(this Agreement agreement, LocalDate on, string from = "Halden") =>
        agreement.Record(
            NoticeGiven.Received(
                $"N{agreement.Facts.Count}",
                on,
                Instant.FromUtc(2026, 7, 1, 0, 0),
                from,
                NoticePurpose.Renewal
            )
        );

    public static AgreementView At(this Agreement agreement, LocalDate on) => agreement.AsOf(on, Known);
}

/// <summary>Gives the provider the powers to end the agreement in insolvency, for convenience, or not at all.</summary>
internal sealed record WaysOut(PowerStatus Status = PowerStatus.Now) : Provision
{
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party) =>
        [
            Of("terminate (insolvency)", PowerKind.Terminate, party, clause),
            Of("terminate for convenience", PowerKind.Terminate, party, clause),
            Of("audit", PowerKind.Audit, party, clause),
        ];

    private Exercisable Of(string what, PowerKind kind, string party, Clause clause) =>
        Exercisable.Of(
            what,
            kind,
            party,
            Status,
            clause.Reference,
            Explanation.Of("The clause says so.", clause.Reference)
        );
}
