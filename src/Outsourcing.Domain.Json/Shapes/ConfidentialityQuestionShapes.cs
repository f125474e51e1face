using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Information, recipients and what is known of both as JSON.</summary>
internal static class ConfidentialityQuestionShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Class(
                new Shape<ConfidentialItem>(Item)
                    .With("name", item => item.Name)
                    .With("owner", item => item.Owner)
                    .When("tradeSecret", item => item.IsTradeSecret, item => item.IsTradeSecret)
                    .When("personalData", item => item.IsPersonalData, item => item.IsPersonalData)
                    .When("talks", item => item.IsAboutTheTalks, item => item.IsAboutTheTalks)
                    .When("onlyInMemory", item => item.IsResidual, item => item.IsResidual)
                    .When("technical", item => !item.IsTechnical.IsUnknown, item => item.IsTechnical)
                    .When("understood", item => !item.IsUnderstood.IsUnknown, item => item.IsUnderstood)
                    .When(
                        "copyrightOrPatent",
                        item => !item.IsCopyrightOrPatent.IsUnknown,
                        item => item.IsCopyrightOrPatent
                    )
                    .When<string[]>(
                        "statutorySecrecies",
                        item => item.StatutorySecrecies.Count > 0,
                        item => [.. item.StatutorySecrecies]
                    )
                    .Optional("level", item => item.Level)
                    .When<ConfidentialItem[]>("parts", item => item.Parts.Count > 0, item => [.. item.Parts])
            )
            .Class(
                new Shape<Recipient>(To)
                    .With("name", to => to.Name)
                    .With("kind", to => to.Kind)
                    .When("of", to => to is { OnSideOf: not null, Above: null }, to => to.OnSideOf!)
                    .Optional("above", to => to.Above)
                    .When("needToKnow", to => !to.NeedToKnow.IsUnknown, to => to.NeedToKnow)
                    .When("professionalSecrecy", to => !to.ProfessionalSecrecy.IsUnknown, to => to.ProfessionalSecrecy)
                    .Optional("country", to => to.Country)
                    .Optional("entity", to => to.Entity)
            )
            .Struct(
                new Shape<DisclosureQuery>(parts =>
                    DisclosureQuery.Of(
                        parts.Get<int>("item"),
                        parts.Get<int>("recipient"),
                        parts.Get<int>("purpose"),
                        parts.Get<ConfidentialAct>("act")
                    )
                )
                    .With("item", query => query.Item)
                    .With("recipient", query => query.Recipient)
                    .With("purpose", query => query.Purpose)
                    .With("act", query => query.Act)
            )
            .Class(
                new Shape<DisclosureRecord>(Record)
                    .With("on", record => record.On)
                    .With<Fact[]>("facts", record => [.. record.Facts])
                    .Optional("effective", record => record.EffectiveFrom)
                    .Optional("ending", record => record.LastDay)
                    .Optional("affiliates", record => record.Affiliates)
                    .When<Party[]>("parties", record => record.Parties.Count > 0, record => [.. record.Parties])
            );

    private static ConfidentialItem Item(Parts parts)
    {
        var item = ConfidentialItem
            .Of(parts.Get<string>("name"), parts.Get<string>("owner"))
            .Technical(parts.Optional<Truth?>("technical") ?? Truth.Unknown)
            .Understood(parts.Optional<Truth?>("understood") ?? Truth.Unknown)
            .UnderCopyrightOrPatent(parts.Optional<Truth?>("copyrightOrPatent") ?? Truth.Unknown)
            .CompiledFrom(parts.List<ConfidentialItem>("parts"));
        item = parts.List<string>("statutorySecrecies").Aggregate(item, (all, name) => all.UnderStatutorySecrecy(name));
        item = parts.Optional<bool?>("tradeSecret") == true ? item.AsTradeSecret() : item;
        item = parts.Optional<bool?>("personalData") == true ? item.PersonalData() : item;
        item = parts.Optional<bool?>("talks") == true ? item.AboutTheTalks() : item;
        item = parts.Optional<bool?>("onlyInMemory") == true ? item.OnlyInMemory() : item;
        return parts.Optional<string>("level") is { } level ? item.AtLevel(level) : item;
    }

    private static Recipient To(Parts parts)
    {
        var to = Recipient
            .Of(parts.Get<string>("name"), parts.Get<RecipientKind>("kind"), parts.Optional<string>("of"))
            .NeedsToKnow(parts.Optional<Truth?>("needToKnow") ?? Truth.Unknown)
            .UnderProfessionalSecrecy(parts.Optional<Truth?>("professionalSecrecy") ?? Truth.Unknown);
        to = parts.Optional<Recipient>("above") is { } above
            ? to.OnSideOf is null
                ? to.Below(above)
                : throw new ShapeException("A recipient has 'of' or 'above', not both.")
            : to;
        to = parts.Optional<Country>("country") is { } country ? to.In(country) : to;
        return parts.Optional<LegalEntity>("entity") is { } entity ? to.As(entity) : to;
    }

    private static DisclosureRecord Record(Parts parts)
    {
        var record = DisclosureRecord.Of(parts.Get<LocalDate>("on"), parts.List<Fact>("facts"));
        record = parts.Optional<LocalDate?>("effective") is { } first ? record.Effective(first) : record;
        record = parts.Optional<LocalDate?>("ending") is { } last ? record.Ending(last) : record;
        var parties = parts.List<Party>("parties");
        return parts.Optional<Affiliates>("affiliates") is { } affiliates ? record.With(affiliates, parties)
            : parties.Length == 0 ? record
            : throw new ShapeException("'parties' need 'affiliates'.");
    }
}
