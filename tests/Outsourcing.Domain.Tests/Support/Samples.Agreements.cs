using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly LocalDate Effective = new(2026, 2, 1);

    private static IEnumerable<Sample> Agreements() =>
        [
            Sample.Of(() => DateRange.Quarter(2027, 1)),
            Sample.Of(() => DateRange.Month(2027, 1)),
            Sample.Of(() => PartialDate.Of(2000, 7)),
            Sample.Of(() => PartialDate.Of(new LocalDate(2000, 7, 31))),
            Sample.Of(() => AgreementDocument.Of("MSA", effective: PartialDate.Of(Effective))),
            Sample.Of(() => AgreementDocument.Of("SOW1", DocumentKind.StatementOfWork, under: "MSA", recorded: Moment)),
            Sample.Of(() => Clause.Of(ClauseReference.Of("MSA", "§ 9"), new Parking(2))),
            Sample.Of(() => Clause.Of(ClauseReference.Of("MSA", "§ 9"), new Parking(2), "helpdesk")),
            Sample.Of(() => Happened.Of("F1", Effective, Moment, "commencement")),
            Sample.Of(() => Happened.Of("F1", Effective, Moment, "insolvency", by: "provider")),
            Sample.Of(() => Stated.Of("F2", Effective, Moment, "customer is regulated", Truth.True)),
            Sample.Of(() =>
                Charged.Of("F3", Effective, Moment, "service fee", DateRange.Month(2026, 2), Money.Of(1000.5m, "EUR"))
            ),
            Sample.Of(() =>
                Charged.Of(
                    "F3",
                    Effective,
                    Moment,
                    "service fee",
                    DateRange.Month(2026, 2),
                    Money.Of(1000.5m, "EUR"),
                    "helpdesk"
                )
            ),
            Sample.Of(() => Retraction.Of("F4", Effective, Moment, of: "F3")),
            Sample.Of(() => Approval.Of("customer", Effective, Moment)),
            Sample.Of(() => ClauseChange.Add("MSA § 9", new Parking(2))),
            Sample.Of(() => ClauseChange.Replace("MSA § 9", new Parking(2))),
            Sample.Of(() => ClauseChange.Remove("MSA § 9")),
            Sample.Of(() => Amendment.Of("A1", Effective, Moment, ClauseChange.Remove("MSA § 9"))),
            Sample.Of(() => Amendment.Of("A1", Effective, Moment, ClauseChange.Remove("MSA § 8"))),
            Sample.Of(() => Amendment.Of("A1", Effective, Moment, ClauseChange.Remove("MSA § 8")).Supersedes("A0")),
            Sample.Of(() =>
                Amendment
                    .Of("A1", Effective, Moment, ClauseChange.Remove("MSA § 8"))
                    .ApprovedBy(Approval.Of("customer", Effective, Moment))
            ),
            Sample.Of(() => Amendment.Of("A1", Effective, Moment, ClauseChange.Remove("MSA § 8")).ApprovedBy()),
            Sample.Of(() => Precedence.Of("SOW1", "MSA")),
            Sample.Of(() => Msa().Record(Stated.Of("F2", Effective, Moment, "customer is regulated", Truth.True))),
            Sample.Of(Msa),
            Sample.Of(() => Msa().KnownAt(Moment)),
            Sample.Of(() => Msa().AsOf(Effective, Moment)),
            Sample.Of(() => Msa().AsOf(Effective, Moment).Provisions<Parking>()[0]),
            Sample.Of(() => Msa().AsOf(Effective, Moment).DueBetween(DateRange.Month(2026, 3))[0]),
            Sample.Of(() => Msa().AsOf(Effective, Moment).DueBetween(DateRange.Month(2026, 4))[0]),
            Sample.Of(() => Msa().AsOf(Effective, Moment).Powers("customer")[0]),
            Sample.Of(() =>
                Msa().AsOf(Effective, Moment).DifferenceFrom(Msa().AsOf(Effective.PlusDays(-1), Moment))[0]
            ),
        ];

    private static Agreement Msa() =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Effective)
            .Clause("MSA § 9", new Parking(2), "helpdesk", "operations");
}
