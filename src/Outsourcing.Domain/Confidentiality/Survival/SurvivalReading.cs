using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What of one clause outlives the agreement.</summary>
internal sealed class SurvivalReading(AgreementView view, InForce<ConfidentialityTerms> clause)
{
    private const string All = "all information";

    private readonly Holdings holdings = Holdings.Of(view);
    private readonly LocalDate? lastDay = AgreementEnds.Of(view).LastDayOf(clause.Clause);

    public IEnumerable<Survival> Survivals()
    {
        var terms = clause.Terms;
        return Of(terms.Receiving, terms.Disclosing)
            .Concat(terms.IsMutual ? Of(terms.Disclosing, terms.Receiving) : []);
    }

    private IEnumerable<Survival> Of(string by, string owner)
    {
        var lasts = clause.Terms.Lasts ?? ConfidentialityPeriod.Perpetual;
        var keepsSecrets = lasts is { KeepsTradeSecrets: true, Start: not ConfidentialityStart.NoEnd };
        return Ends(by, owner, lasts)
            .Where(own => !(own.LastDay.TryGetValue(out var day) && day <= lastDay))
            .Concat(keepsSecrets ? [Survive(by, owner, "trade secrets", NoDay("as long as they are secret"))] : [])
            .Concat(Kept(by, owner));
    }

    private IEnumerable<Survival> Ends(string by, string owner, ConfidentialityPeriod lasts) =>
        lasts.Start switch
        {
            ConfidentialityStart.EffectiveDate => [Survive(by, owner, All, Day(Effective, lasts.Length!))],
            ConfidentialityStart.EndOfAgreement => [Survive(by, owner, All, Day(lastDay?.PlusDays(1), lasts.Length!))],
            ConfidentialityStart.Disclosure => holdings
                .Items.Where(item => string.Equals(item.Owner, owner, StringComparison.Ordinal))
                .Select(item => (item.Name, On: holdings.ReceiptOf(item.Name, by)))
                .Where(item => item.On is not null)
                .Select(item => Survive(by, owner, item.Name, Day(item.On, lasts.Length!))),
            ConfidentialityStart.UntilEvent => view.FactsOf<Happened>()
                .Any(fact => string.Equals(fact.Event, lasts.Event, StringComparison.Ordinal))
                ? []
                : [Survive(by, owner, All, NoDay($"until '{lasts.Event}' happens"))],
            _ => [Survive(by, owner, All, NoDay("without end"))],
        };

    /// <summary>What is kept stays confidential.</summary>
    private IEnumerable<Survival> Kept(string by, string owner) =>
        view.FactsOf<InformationRetained>()
            .Where(fact =>
                string.Equals(fact.By, by, StringComparison.Ordinal)
                && !(fact.Until < view.Date)
                && holdings.Items.Any(item =>
                    string.Equals(item.Name, fact.Item, StringComparison.Ordinal)
                    && string.Equals(item.Owner, owner, StringComparison.Ordinal)
                )
            )
            .Select(fact => Survive(by, owner, $"the kept copy of {fact.Item}", NoDay("as long as it is kept")));

    private LocalDate? Effective => view.Agreement.Find(clause.Reference.Document)?.Effective?.Date;

    private Answer<LocalDate> Day(LocalDate? first, Period length) =>
        first is not { } day
            ? Answer.FactMissing<LocalDate>(
                Say(Severity.Warning, $"for {ObligationPeriods.Words(length)} from a day that is not recorded")
            )
        : ObligationPeriods.DayAfter(day, length) is { } end
            ? Answer.Known(
                end.PlusDays(-1),
                Explanation.Of(
                    $"{ObligationPeriods.Words(length)} from {Calendars.CivilDay.Text(day)}.",
                    clause.Reference
                )
            )
        : NoDay("beyond the years of the calendar");

    private Answer<LocalDate> NoDay(string words) => Answer.NotApplicable<LocalDate>(Say(Severity.Info, words));

    private Finding Say(Severity severity, string words) =>
        Finding.Of(ConfidentialityRules.Survival, severity, clause.Reference.ToString(), words, clause.Reference);

    private Survival Survive(string by, string owner, string what, Answer<LocalDate> day) =>
        new(by, owner, what, clause.Reference, day);
}
