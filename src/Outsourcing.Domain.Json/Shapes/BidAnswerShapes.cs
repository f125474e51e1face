using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>What bids answer, and what proves it, as documents.</summary>
internal static class BidAnswerShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<CustomisingWay>(
                    "a way to meet a requirement",
                    ("standard", CustomisingWay.Standard),
                    ("configured", CustomisingWay.Configured),
                    ("built", CustomisingWay.Built),
                    ("refused", CustomisingWay.Refused)
                )
            )
            .Class(
                new Shape<Evidence>(ReadEvidence)
                    .With("document", evidence => evidence.Document)
                    .With("issuer", evidence => evidence.Issuer)
                    .Optional("from", evidence => evidence.From)
                    .Optional("until", evidence => evidence.Until)
                    .Optional("came", evidence => evidence.Came)
            )
            .Class(
                new Shape<ExperienceClaim>(parts =>
                    ExperienceClaim.Of(
                        parts.Get<string>("client"),
                        parts.Get<string>("process"),
                        parts.Get<string>("industry"),
                        parts.Get<decimal>("size"),
                        parts.Optional<LocalDate?>("until"),
                        parts.Optional<Evidence>("evidence")
                    )
                )
                    .With("client", claim => claim.Client)
                    .With("process", claim => claim.Process)
                    .With("industry", claim => claim.Industry)
                    .With("size", claim => claim.Size)
                    .Optional("until", claim => claim.Until)
                    .Optional("evidence", claim => claim.Evidence)
            )
            .Class(
                new Shape<CustomisingOffer>(parts =>
                    CustomisingOffer.Of(
                        parts.Get<string>("requirement"),
                        parts.Get<CustomisingWay>("way"),
                        parts.Optional<Money?>("price")
                    )
                )
                    .With("requirement", offer => offer.Requirement)
                    .With("way", offer => offer.Way)
                    .Optional("price", offer => offer.Price)
            )
            .Kinds<BidAnswer>(
                ("yes-no", typeof(YesNoAnswer)),
                ("choice", typeof(ChoiceAnswer)),
                ("number", typeof(NumberAnswer)),
                ("date", typeof(DateAnswer)),
                ("experience", typeof(ExperienceAnswer)),
                ("past-performance", typeof(PastPerformanceAnswer)),
                ("customising", typeof(CustomisingAnswer)),
                ("culture", typeof(CultureAnswer))
            )
            .Class(
                new Shape<YesNoAnswer>(parts => parts.Get<bool>("yes") ? BidAnswer.Yes : BidAnswer.No).With(
                    "yes",
                    answer => answer.IsYes
                )
            )
            .Class(
                new Shape<ChoiceAnswer>(parts => BidAnswer.Choice(parts.Get<string>("option"))).With(
                    "option",
                    answer => answer.Option
                )
            )
            .Class(
                new Shape<NumberAnswer>(parts => BidAnswer.Of(parts.Get<decimal>("number"))).With(
                    "number",
                    answer => answer.Number
                )
            )
            .Class(
                new Shape<DateAnswer>(parts => BidAnswer.On(parts.Get<LocalDate>("date"))).With(
                    "date",
                    answer => answer.Date
                )
            )
            .Class(
                new Shape<ExperienceAnswer>(parts =>
                    BidAnswer.Experience(parts.List<ExperienceClaim>("claims"))
                ).With<ExperienceClaim[]>("claims", answer => [.. answer.Claims])
            )
            .Class(
                new Shape<PastPerformanceAnswer>(parts =>
                    BidAnswer.PastPerformance(
                        parts.Get<decimal>("score"),
                        parts.Get<LocalDate>("from"),
                        parts.Get<LocalDate>("until"),
                        parts.Get<string>("method")
                    )
                )
                    .With("score", answer => answer.Score)
                    .With("from", answer => answer.From)
                    .With("until", answer => answer.Until)
                    .With("method", answer => answer.Method)
            )
            .Class(
                new Shape<CustomisingAnswer>(parts =>
                    BidAnswer.Customising(parts.List<CustomisingOffer>("offers"))
                ).With<CustomisingOffer[]>("offers", answer => [.. answer.Offers])
            )
            .Class(
                new Shape<CultureAnswer>(parts => BidAnswer.Culture(parts.Get<CultureProfile>("profile"))).With(
                    "profile",
                    answer => answer.Profile
                )
            );

    private static Evidence ReadEvidence(Parts parts)
    {
        var evidence = Evidence.Of(
            parts.Get<string>("document"),
            parts.Get<string>("issuer"),
            parts.Optional<LocalDate?>("from"),
            parts.Optional<LocalDate?>("until")
        );
        return parts.Optional<LocalDate?>("came") is { } came ? evidence.CameOn(came) : evidence;
    }
}
