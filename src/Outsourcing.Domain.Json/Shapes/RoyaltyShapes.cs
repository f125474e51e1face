using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;

namespace Outsourcing.Domain.Json;

/// <summary>Royalties and reports of their bases as JSON.</summary>
internal static class RoyaltyShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddRates(book);
        book.Kind<Provision, Royalty>(
                "royalty",
                new Shape<Royalty>(ReadTerms)
                    .With("name", terms => terms.Name)
                    .With("payer", terms => terms.Payer)
                    .With("payee", terms => terms.Payee)
                    .With("first", terms => terms.First)
                    .With("every", terms => terms.Every)
                    .With<RoyaltyRate[]>("rates", terms => [.. terms.Rates])
                    .Optional("periods", terms => terms.Periods)
                    .Optional("minimum", terms => terms.Minimum)
                    .Optional("paidWithin", terms => terms.PaymentWithin)
                    .When<bool?>("survives", terms => terms.Survives, _ => true)
            )
            .Describe<Royalty>(
                "royalty",
                "What one side pays the other for each period: rates on bases, with a minimum, and by when it is paid."
            )
            .Kind<Fact, RevenueReported>(
                "revenue-reported",
                Report(
                        (parts, id, on, recorded, name, during) =>
                            RevenueReported.Of(id, on, recorded, name, during, parts.Get<Money>("amount"))
                    )
                    .With("amount", fact => fact.Amount)
            )
            .Kind<Fact, UnitsReported>(
                "units-reported",
                Report(
                        (parts, id, on, recorded, name, during) =>
                            UnitsReported.Of(id, on, recorded, name, during, parts.Get<decimal>("number"))
                    )
                    .With("number", fact => fact.Number)
            );
    }

    private static void AddRates(ShapeBook book) =>
        book.Kinds<RoyaltyRate>(
                ("percent", typeof(PercentRoyalty)),
                ("per-unit", typeof(UnitRoyalty)),
                ("banded", typeof(BandedRoyalty)),
                ("withheld", typeof(WithheldRoyalty))
            )
            .Class(
                new Shape<PercentRoyalty>(parts =>
                    RoyaltyRate.Percent(parts.Get<Percentage>("percentage"), parts.Get<string>("of"))
                )
                    .With("percentage", rate => rate.Percentage)
                    .With("of", rate => rate.Base)
            )
            .Class(
                new Shape<UnitRoyalty>(parts =>
                    RoyaltyRate.PerUnit(parts.Get<Money>("amount"), parts.Get<string>("of"))
                )
                    .With("amount", rate => rate.Amount)
                    .With("of", rate => rate.Base)
            )
            .Class(
                new Shape<BandedRoyalty>(parts =>
                    RoyaltyRate.Banded(parts.Get<string>("of"), parts.List<RoyaltyBand>("bands"))
                )
                    .With("of", rate => rate.Base)
                    .With<RoyaltyBand[]>("bands", rate => [.. rate.Bands])
            )
            .Class(
                new Shape<WithheldRoyalty>(parts => RoyaltyRate.Withheld(parts.Get<string>("of"))).With(
                    "of",
                    rate => rate.Base
                )
            )
            .Class(
                new Shape<RoyaltyBand>(parts =>
                    RoyaltyBand.Of(parts.Get<Percentage>("percentage"), parts.Optional<Money?>("upTo"))
                )
                    .With("percentage", band => band.Percentage)
                    .Optional("upTo", band => band.UpTo)
            );

    private static Royalty ReadTerms(Parts parts)
    {
        var terms = Royalty.Of(
            parts.Get<string>("name"),
            parts.Get<string>("payer"),
            parts.Get<string>("payee"),
            parts.Get<LocalDate>("first"),
            parts.Get<Period>("every"),
            parts.List<RoyaltyRate>("rates")
        );
        terms = parts.Optional<int?>("periods") is { } count ? terms.Times(count) : terms;
        terms = parts.Optional<Money?>("minimum") is { } minimum ? terms.AtLeast(minimum) : terms;
        terms = parts.Optional<DueDate>("paidWithin") is { } within ? terms.PaidWithin(within) : terms;
        return parts.Optional<bool?>("survives") == true ? terms.Surviving() : terms;
    }

    private static Shape<T> Report<T>(Func<Parts, string, LocalDate, Instant, string, DateRange, T> create)
        where T : RoyaltyFact =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        create(parts, id, on, recorded, parts.Get<string>("base"), parts.Get<DateRange>("during"))
                )
            )
            .With("base", fact => fact.Base)
            .With("during", fact => fact.During);
}
