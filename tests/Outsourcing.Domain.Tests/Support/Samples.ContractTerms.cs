using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractTerms() =>
        [
            Sample.Of(() => TermAnchor.Agreement),
            Sample.Of(() => TermAnchor.OnEvent("acceptance")),
            Sample.Of(() => TermAnchor.On(Effective)),
            Sample.Of(() => TermEnd.On(Effective)),
            Sample.Of(() => TermEnd.On(PartialDate.Of(2026))),
            Sample.Of(() => TermEnd.After(Period.FromYears(3))),
            Sample.Of(() => TermEnd.After(Period.FromWeeks(6), TermAnchor.Commencement)),
            Sample.Of(() => TermEnd.Anniversary(3)),
            Sample.Of(() => TermEnd.Anniversary(3, TermAnchor.Agreement)),
            Sample.Of(() => TermEnd.Indefinite),
            Sample.Of(() => TermEnd.UntilEvent("closing")),
            Sample.Of(() => TermEnd.EarliestOf(TermEnd.On(Effective), TermEnd.Indefinite)),
            Sample.Of(() => TermEnd.EarliestOf(TermEnd.On(Effective), TermEnd.UntilEvent("closing"))),
            Sample.Of(() => TermEnd.LatestOf(TermEnd.On(Effective), TermEnd.Indefinite)),
            Sample.Of(() => TermEnd.LatestOf(TermEnd.On(Effective), TermEnd.UntilEvent("closing"))),
            Sample.Of(() => TermEnd.Withheld),
            Sample.Of(() => Renewal.Automatic(Period.FromYears(1)).By(Notice.Months(3))),
            Sample.Of(() => Renewal.Option(Period.FromYears(1), "customer").AtMost(2).If("prices agreed")),
            Sample.Of(() => Renewal.Indefinitely().OnTerms("same prices")),
            Sample.Of(() => Renewal.Withheld(RenewalMode.Mutual)),
            Sample.Of(Tacit),
            Sample.Of(() => Term.Of(Period.FromYears(3))),
            Sample.Of(() => TermFacts.None),
            Sample.Of(() => TermFacts.EffectiveOn(Effective)),
            Sample.Of(() => TermFacts.EffectiveOn(Effective).Happened("closing", Effective)),
            Sample.Of(() => TermFacts.EffectiveOn(Effective).Stated("prices agreed", Truth.True, Effective)),
            Sample.Of(() => TermFacts.EffectiveOn(Effective).Notice(NoticePurpose.NonRenewal, Effective)),
            Sample.Of(() => TermFacts.EffectiveOn(Effective).Agreed(Effective).Terminated(Effective, "breach")),
            Sample.Of(() => Standing(Effective)),
            Sample.Of(() => Standing(Effective.PlusYears(3))),
            Sample.Of(() =>
                Term.Of(Period.FromYears(3)).State(TermFacts.EffectiveOn(Effective), Effective).Value.Ending!
            ),
            Sample.Of(() => RenewalAgreed.Of("F6", Effective, Moment)),
            Sample.Of(() => RenewalAgreed.Of("F6", Effective, Moment, "MSA")),
        ];

    private static Term Tacit() => Term.Of(Period.FromYears(3)).RenewsBy(Period.FromYears(1), unless: Notice.Months(3));

    private static TermState Standing(LocalDate on) => Tacit().State(TermFacts.EffectiveOn(Effective), on).Value;
}
