using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Why what is given cannot be settled: contradictions, terms that cannot be applied, charges that are missing.</summary>
internal sealed class SettlementCheck
{
    private readonly ServiceLevelAgreement terms;
    private readonly DateRange window;
    private readonly IReadOnlyList<ServiceCharge> charges;
    private readonly SettlementFacts facts;
    private readonly IReadOnlyDictionary<string, LevelHistory> histories;
    private readonly ChargeBook book;
    private readonly Dictionary<string, ServiceLevel> levels;
    private readonly List<Finding> conflicts = [];
    private readonly List<Finding> missing = [];
    private readonly List<Finding> refusals = [];

    public SettlementCheck(
        ServiceLevelAgreement terms,
        DateRange window,
        IReadOnlyList<ServiceCharge> charges,
        SettlementFacts facts,
        IReadOnlyDictionary<string, LevelHistory> histories,
        ChargeBook book
    )
    {
        this.terms = terms;
        this.window = window;
        this.charges = charges;
        this.facts = facts;
        this.histories = histories;
        this.book = book;
        levels = terms.Levels.ToDictionary(level => level.Name, StringComparer.Ordinal);
        conflicts.AddRange(facts.Conflicts);
        CheckResults();
        CheckChoices();
        CheckTerms();
        CheckCurrencies();
    }

    public List<Finding> Warnings { get; } = [];

    /// <summary>The answer in place of a statement; null when there can be one.</summary>
    public Answer<CreditStatement>? Refusal()
    {
        AskForOtherCharges();
        missing.AddRange(book.Straddling.Select(Straddles));
        return conflicts.Count > 0 ? Answer.Conflict<CreditStatement>(conflicts)
            : refusals.Count > 0 ? Answer.NotApplicable<CreditStatement>(refusals)
            : missing.Count > 0 ? Answer.FactMissing<CreditStatement>(missing)
            : null;
    }

    private void CheckResults()
    {
        foreach (var (name, history) in histories.OrderBy(own => own.Key, StringComparer.Ordinal))
        {
            if (!levels.TryGetValue(name, out var level))
            {
                Warnings.Add(
                    Finding.Of(
                        ServiceLevelRules.ResultLevel,
                        Severity.Warning,
                        name,
                        $"A result names the level '{name}', which the agreement does not have; it is left out."
                    )
                );
                continue;
            }

            conflicts.AddRange(
                history
                    .Results.GroupBy(result => result.During)
                    .Where(group => group.Skip(1).Any())
                    .Select(group =>
                        Finding.Of(
                            ServiceLevelRules.ResultTwice,
                            Severity.Error,
                            name,
                            $"{name} has two results for {group.Key}.",
                            remedy: "Retract one of them."
                        )
                    )
            );
            if (level.Window.Kind != MeasurementWindowKind.Rolling)
            {
                conflicts.AddRange(
                    history
                        .Results.Zip(history.Results.Skip(1))
                        .Where(pair =>
                            pair.First.During != pair.Second.During
                            && pair.First.During.Intersect(pair.Second.During) is not null
                        )
                        .Select(pair =>
                            Finding.Of(
                                ServiceLevelRules.ResultTwice,
                                Severity.Error,
                                name,
                                $"{name} has a result for {pair.First.During} and one for {pair.Second.During}, which share days.",
                                remedy: "Retract one of them."
                            )
                        )
                );
            }

            conflicts.AddRange(
                history
                    .Results.Where(result =>
                        window.Contains(result.During.Last)
                        && result.Result is { } known
                        && known.Target != level.Target
                    )
                    .Select(result =>
                        Finding.Of(
                            ServiceLevelRules.ResultTarget,
                            Severity.Error,
                            name,
                            $"The result of {name} for {result.During} was judged by '{result.Result!.Target}', and the target in force is '{level.Target}'."
                        )
                    )
            );
        }
    }

    /// <summary>One credit counts for one cause, so the customer can choose only one.</summary>
    private void CheckChoices()
    {
        if (terms.SameCause != SameCauseRule.CustomersChoice)
        {
            return;
        }

        conflicts.AddRange(
            terms
                .Levels.Where(level => level.GivesCredits && histories.ContainsKey(level.Name))
                .SelectMany(level => histories[level.Name].Results)
                .Where(result => window.Contains(result.During.Last) && facts.IsChosen(result))
                .Select(result => (Cause: facts.CauseOf(result), Text: $"{result.Level} for {result.During}"))
                .Where(choice => choice.Cause is not null)
                .GroupBy(choice => choice.Cause!, choice => choice.Text, StringComparer.Ordinal)
                .Where(cause => cause.Skip(1).Any())
                .Select(cause =>
                    Finding.Of(
                        ServiceLevelRules.ChoiceOpen,
                        Severity.Error,
                        cause.Key,
                        $"Of the credits with the cause {cause.Key} the customer chose more than one, {Invariant.List([.. cause])}.",
                        remedy: "Retract all but one of the choices."
                    )
                )
        );
    }

    private void CheckTerms()
    {
        foreach (var level in terms.Levels.Where(level => level.GivesCredits))
        {
            if (level.Credit is AllocatedCredit && terms.AtRisk?.ShareOf(level.Category) is null)
            {
                refusals.Add(AgreementCheck.NoCategory(terms, level));
            }

            if (level.Credit!.Unit == CreditUnit.Points && terms.Points is null)
            {
                refusals.Add(AgreementCheck.NoScale(level));
            }
        }
    }

    private void CheckCurrencies()
    {
        if (charges.Count == 0)
        {
            Missing(ChargeBook.All);
            return;
        }

        Money?[] amounts =
        [
            .. charges.Select(charge => (Money?)charge.Amount),
            .. facts.Given.Select(given => (Money?)given.Amount),
            .. terms.Caps.Select(cap => cap.Amount),
            terms.MinimumPayout,
        ];
        string[] currencies =
        [
            .. amounts
                .OfType<Money>()
                .Select(amount => amount.Currency.Code)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (currencies.Length > 1)
        {
            conflicts.Add(
                Finding.Of(
                    ServiceLevelRules.ChargeCurrency,
                    Severity.Error,
                    "charges",
                    $"The amounts are in {Invariant.List(currencies)}; a window is settled in one currency."
                )
            );
        }
    }

    /// <summary>Asks for what points, bonuses and caps need, so that charges that lie partly in it are found before anything is computed.</summary>
    private void AskForOtherCharges()
    {
        if (terms.Points is not null || terms.BonusCap is not null)
        {
            _ = book.Sum(ChargeBook.All, window);
        }

        foreach (var level in terms.Levels.Where(level => level.Bonus is not null))
        {
            _ = book.Sum(book.KeyOf(level), window);
        }

        foreach (var cap in terms.Caps.Where(cap => cap.Share is not null))
        {
            _ = book.Sum(ChargeBook.All, cap.Days(window));
        }
    }

    /// <summary>Says, once, that no charge of a fee base is known.</summary>
    public void Missing(string key)
    {
        if (missing.TrueForAll(own => !string.Equals(own.Subject, key, StringComparison.Ordinal)))
        {
            missing.Add(
                Finding.Of(
                    ServiceLevelRules.ChargeMissing,
                    Severity.Error,
                    key,
                    $"No charge of {key} is known for {window}, and credits are a part of the {terms.FeeBase}."
                )
            );
        }
    }

    private Finding Straddles(ServiceCharge charge) =>
        Finding.Of(
            ServiceLevelRules.ChargeStraddles,
            Severity.Error,
            charge.ToString(),
            $"The charge {charge} lies only partly in the days that are settled, {window}, or in those of a cap.",
            remedy: "Split the charge."
        );
}
