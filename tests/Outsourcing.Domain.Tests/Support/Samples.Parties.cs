using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Parties() =>
        [
            Sample.Of(() => Country.Of("GB")),
            Sample.Of(() => Country.Of("IN")),
            Sample.Of(() => Lei.Of("529900T8BM49AURSDO55")),
            Sample.Of(() => Lei.Of("213800D1EI4B9WTWWD28")),
            Sample.Of(() =>
                LeiRegistration.Of(Lei.Of("529900T8BM49AURSDO55"), LeiStatus.Lapsed, new LocalDate(2026, 3, 1))
            ),
            Sample.Of(Northquay),
            Sample.Of(() => LegalEntity.Of("Northquay Retail Ltd")),
            Sample.Of(() => LegalEntity.Of("Halden Inc", registrationNumber: "C-1500")),
            Sample.Of(() => Party.Customer("Northquay", Northquay())),
            Sample.Of(() => Party.Customer("Northquay")),
            Sample.Of(() => Party.Provider("Northquay", Northquay())),
            Sample.Of(() => Organisation.Of("Northquay", Northquay())),
            Sample.Of(() => Organisation.Of("Northquay")),
            Sample.Of(() => Control.Of(Northquay(), LegalEntity.Of("Northquay Group plc"), new LocalDate(2024, 1, 1))),
            Sample.Of(() => Control.Of(Northquay(), LegalEntity.Of("Northquay Trust"), new LocalDate(2024, 1, 1))),
            Sample.Of(() => Control.ByNobody(Northquay(), endExclusive: new LocalDate(2024, 1, 1))),
            Sample.Of(() => Affiliates.Of(Control.ByNobody(Northquay()))),
            Sample.Of(() => Affiliates.Of()),
        ];

    private static LegalEntity Northquay() =>
        LegalEntity.Of("Northquay Retail Ltd", Country.Of("GB"), Lei.Of("529900T8BM49AURSDO55"), "04511");
}
