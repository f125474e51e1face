using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>The costs of offers and of work in house, prices and offers for lots as documents.</summary>
internal static class SelectionCostShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<CostLayer>(
                    "a layer of cost",
                    ("selection", CostLayer.Selection),
                    ("transition", CostLayer.Transition),
                    ("fees", CostLayer.Fees),
                    ("governance", CostLayer.Governance),
                    ("change", CostLayer.Change),
                    ("quality", CostLayer.Quality),
                    ("exit", CostLayer.Exit)
                )
            )
            .Struct(
                new WordConverter<DiscountTiming>(
                    "a timing of costs",
                    ("end-of-year", DiscountTiming.EndOfYear),
                    ("mid-year", DiscountTiming.MidYear)
                )
            )
            .Class(
                new Shape<CostLine>(parts =>
                    CostLine.Of(
                        parts.Get<CostLayer>("layer"),
                        parts.Get<string>("name"),
                        parts.Get<Money>("amount"),
                        parts.Get<LocalDate>("on")
                    )
                )
                    .With("layer", line => line.Layer)
                    .With("name", line => line.Name)
                    .With("amount", line => line.Amount)
                    .With("on", line => line.On)
            )
            .Class(
                new Shape<TotalCost>(parts =>
                    TotalCost.Of(
                        parts.Get<LocalDate>("from"),
                        parts.Get<Percentage>("rate"),
                        parts.Get<DiscountTiming>("timing"),
                        parts.List<CostLine>("lines")
                    )
                )
                    .With("from", cost => cost.From)
                    .With("rate", cost => cost.Rate)
                    .With("timing", cost => cost.Timing)
                    .With<CostLine[]>("lines", cost => [.. cost.Lines])
            )
            .Class(
                new Shape<InHouseCost>(parts => InHouseCost.Of(parts.Get<Money>("full"), parts.Get<Money>("avoidable")))
                    .With("full", cost => cost.Full)
                    .With("avoidable", cost => cost.Avoidable)
            )
            .Class(
                new Shape<PricedBid>(parts => PricedBid.Of(parts.Get<string>("bid"), parts.Get<Money>("price")))
                    .With("bid", bid => bid.Bid)
                    .With("price", bid => bid.Price)
            )
            .Class(
                new Shape<LotOffer>(parts =>
                    LotOffer.Of(
                        parts.Get<string>("lot"),
                        parts.Get<string>("bidder"),
                        parts.Get<decimal>("points"),
                        parts.Get<Money>("price")
                    )
                )
                    .With("lot", offer => offer.Lot)
                    .With("bidder", offer => offer.Bidder)
                    .With("points", offer => offer.Points)
                    .With("price", offer => offer.Price)
            );
}
