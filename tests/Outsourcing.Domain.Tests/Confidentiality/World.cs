using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>Terms, what is known, and a question.</summary>
internal sealed record World(
    ConfidentialityTerms Terms,
    DisclosureRecord Record,
    ConfidentialItem Item,
    Recipient To,
    string Purpose,
    ConfidentialAct Act
)
{
    public Decision Decide() => Terms.MayDisclose(Item, To, Purpose, Record, Act);

    public override string ToString() =>
        $"""
            {Terms}; {Terms.Covered}; for {string.Join("/", Terms.Purposes)}; to {string.Join(
                " / ",
                Terms.Recipients
            )}; except {string.Join("/", Terms.Exclusions)}; lasts {Terms.Lasts}; levels {string.Join(
                "/",
                Terms.Levels
            )}; permits {string.Join("/", Terms.PermittedActs)}; forbids {string.Join(
                "/",
                Terms.ForbiddenActs
            )}; in {string.Join("/", Terms.Countries)}; compelled {Terms.Compelled}; residuals {Terms.Residuals}
            {Record.On} from {Record.EffectiveFrom} to {Record.LastDay}: {string.Join("; ", Record.Facts)}
            {Describe(Item)} to {To} in {To.Country} need {To.NeedToKnow} secrecy {To.ProfessionalSecrecy} for {Purpose}, {Act}; above: {string.Join(
                ", ",
                Above(To)
            )}; return {Terms.Return}
            """;

    private static IEnumerable<string> Above(Recipient to) =>
        to.Above is { } above ? [$"{above} need {above.NeedToKnow}", .. Above(above)] : [];

    private static string Describe(ConfidentialItem item) =>
        $"{item} (secret {item.IsTradeSecret} talks {item.IsAboutTheTalks} memory {item.IsResidual} technical {item.IsTechnical} understood {item.IsUnderstood} copyright {item.IsCopyrightOrPatent} level {item.Level})"
        + string.Concat(item.Parts.Select(part => $"[{Describe(part)}]"));
}

/// <summary>Makes worlds at random, the same ones for the same seed.</summary>
internal sealed class WorldMaker(int seed)
{
    private static readonly string[] Parties = ["Northquay", "Larkfield"];
    private static readonly string[] Purposes = ["load testing", "audit"];
    private static readonly string[] Items = ["design docs", "rate card", "source code"];
    private static readonly Country[] Countries = [Country.Of("DE"), Country.Of("IE"), Country.Of("PL")];
    private static readonly LocalDate Today = new(2027, 5, 4);
    private static readonly Instant Known = Instant.FromUtc(2030, 1, 1, 0, 0);
    private readonly Random random = new(seed);

    public World World() =>
        new(Terms(), Record(), Item(depth: 0), To(), Pick(Purposes), Maybe() ? ConfidentialAct.Disclose : Act());

    public ConfidentialityTerms Terms()
    {
        var terms = Maybe()
            ? ConfidentialityTerms.Mutual("Northquay", "Larkfield")
            : ConfidentialityTerms.OneWay("Northquay", "Larkfield");
        terms = terms
            .Covering(Covered())
            .For(Some(Purposes, 2))
            .To(Many(3, Rule))
            .Excluding(Some(Enum.GetValues<ExclusionKind>()[1..], 3));
        terms = Rarely() ? terms.KeptIn(Some(Countries, 2)) : terms;
        terms = Rarely()
            ? terms.Classified(
                Classification.Of(
                    "strict",
                    Safeguard.Of("encryption", Rarely() ? "ISO 27001" : null, Rarely() ? Period.FromMonths(6) : null)
                )
            )
            : terms;
        terms = Rarely() ? terms.Permitting(ConfidentialAct.TrainModels, ConfidentialAct.Copy) : terms;
        terms = Rarely() ? terms.Forbidding(ConfidentialAct.ReverseEngineer, ConfidentialAct.Solicit) : terms;
        terms = Rarely() ? terms.WhenCompelled(CompelledDisclosure.Of(Maybe(), CostBearer.Disclosing, Maybe())) : terms;
        terms = Maybe()
            ? terms.Returning(
                Rarely()
                    ? ReturnRule.Of(ReturnChoice.Return, onRequest: false)
                    : ReturnRule.Of(ReturnChoice.Return, atEnd: Maybe())
            )
            : terms;
        terms = Rarely() ? terms.WithResiduals(Pick(Enum.GetValues<ResidualsRule>()[1..])) : terms;
        return Maybe() ? terms.Lasting(Lasts()) : terms;
    }

    public DisclosureRecord Record()
    {
        var record = DisclosureRecord.Of(Today, Many(8, Fact));
        record = Maybe() ? record.Effective(Today.PlusDays(random.Next(-1200, 0))) : record;
        return Rarely() ? record.Ending(Today.PlusDays(random.Next(-900, 300))) : record;
    }

    public ConfidentialItem Item(int depth)
    {
        var item = ConfidentialItem
            .Of(Pick(Items), Rarely() ? Pick([.. Parties, "Halden"]) : "Northquay")
            .Technical(AnyTruth())
            .Understood(AnyTruth())
            .UnderCopyrightOrPatent(AnyTruth());
        item = Rarely() ? item.AsTradeSecret() : item;
        item = Rarely() && Rarely() ? item.AboutTheTalks() : item;
        item = Rarely() && Rarely() ? item.OnlyInMemory() : item;
        item = Rarely() ? item.AtLevel(Pick(["strict", "open"])) : item;
        return depth < 2 && Rarely() ? item.CompiledFrom(Many(2, () => Item(depth + 1))) : item;
    }

    public Recipient To()
    {
        var kind = Pick(Enum.GetValues<RecipientKind>()[1..]);
        var side = Rarely() ? null : Pick(Parties);
        var to = (
            kind == RecipientKind.Party
                ? Recipient.Of(Pick(Parties), kind)
                : Recipient.Of(Pick(["TestWorks", "Court"]), kind, side)
        )
            .NeedsToKnow(AnyTruth())
            .UnderProfessionalSecrecy(AnyTruth());
        to =
            Rarely() && kind is not (RecipientKind.Party or RecipientKind.Authorities or RecipientKind.Others)
                ? to.Below(Hub())
                : to;
        return Maybe() ? to.In(Pick(Countries)) : to;
    }

    /// <summary>Somebody to whom information may go on its way to another.</summary>
    private Recipient Hub()
    {
        var kind = Pick([RecipientKind.Subcontractors, RecipientKind.Subcontractors, RecipientKind.Affiliates]);
        var hub = Recipient.Of("Hub", kind, Rarely() ? null : Pick(Parties)).NeedsToKnow(AnyTruth());
        return Rarely()
            ? hub.Below(Recipient.Of("Desk", RecipientKind.Agents, "Larkfield").NeedsToKnow(AnyTruth()))
            : hub;
    }

    public Fact Fact()
    {
        var (id, on) = ($"F{Invariant.Text(random.Next())}", Today.PlusDays(random.Next(-400, 20)));
        var (item, to) = (Pick(Items), Pick(["TestWorks", "Court", "Larkfield"]));
        return random.Next(10) switch
        {
            0 or 1 => InformationDisclosed.Of(
                id,
                on,
                Known,
                item,
                Rarely() ? Pick(["Larkfield", "Halden"]) : "Northquay",
                Pick(Parties),
                Pick(Enum.GetValues<DisclosureForm>()[1..]),
                AnyTruth()
            ),
            2 => ConfirmedInWriting.Of(id, on, Known, item),
            3 => ExclusionShown.Of(
                id,
                on,
                Known,
                item,
                Pick(Enum.GetValues<ExclusionKind>()[1..]),
                on.PlusDays(random.Next(-40, 40)),
                AnyTruth(),
                Maybe() ? "archive" : null
            ),
            4 => UndertakingSigned.Of(
                id,
                on,
                Known,
                Pick([to, "Hub", "Hub", "Desk"]),
                Pick([.. Parties, "Hub", "Desk"]),
                AnyTruth()
            ),
            5 => DisclosureCompelled.Of(id, on, Known, item, to, Pick(Purposes), AnyTruth(), AnyTruth()),
            6 => NoticeOfCompulsionGiven.Of(id, on, Known, item, to),
            8 => ReturnRequested.Of(id, on, Known, Pick(Parties), Maybe() ? item : null),
            7 => ConsentGiven.Of(id, on, Known, item, to, AnyTruth(), Maybe() ? Pick(Purposes) : null),
            _ => SafeguardProved.Of(
                id,
                on,
                Known,
                to,
                "encryption",
                Pick(["ISO 27001", "letter", null]),
                Maybe() ? on.PlusDays(100) : null
            ),
        };
    }

    public RecipientRule Rule() =>
        RecipientRule.Of(
            Pick(Enum.GetValues<RecipientKind>()[1..]),
            Pick(Enum.GetValues<FlowDown>()),
            Maybe(),
            Rarely()
        );

    public ExclusionKind Exclusion() => Pick(Enum.GetValues<ExclusionKind>()[1..]);

    public ConfidentialAct Act() => Pick(Enum.GetValues<ConfidentialAct>()[1..]);

    public Country AnyCountry() => Pick(Countries);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private CoveredInformation Covered()
    {
        var covered = Pick([
            CoveredInformation.All,
            CoveredInformation.All,
            CoveredInformation.Marked,
            CoveredInformation.ReasonablyUnderstood,
        ]);
        covered = Rarely() ? covered.OralWhenConfirmedWithin(Period.FromDays(30)) : covered;
        covered = Rarely() ? covered.AndTheTalks() : covered;
        return Rarely() ? covered.TechnicalOnly() : covered;
    }

    private ConfidentialityPeriod Lasts()
    {
        var length = Pick([Period.FromYears(1), Period.FromYears(2), Period.FromDays(90)]);
        var lasts = random.Next(5) switch
        {
            0 => ConfidentialityPeriod.FromEffectiveDate(length),
            1 => ConfidentialityPeriod.FromDisclosure(length),
            2 => ConfidentialityPeriod.AfterEnd(length),
            3 => ConfidentialityPeriod.Until("publication"),
            _ => ConfidentialityPeriod.Perpetual,
        };
        return Maybe() ? lasts.TradeSecretsWhileSecret() : lasts;
    }

    private Truth AnyTruth() => Pick([Truth.True, Truth.True, Truth.False, Truth.Unknown]);

    private bool Maybe() => random.Next(2) == 0;

    private bool Rarely() => random.Next(4) == 0;

    private List<T> Many<T>(int most, Func<T> make) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];

    private List<T> Some<T>(IReadOnlyList<T> from, int most) => Many(most, () => Pick(from));
}
