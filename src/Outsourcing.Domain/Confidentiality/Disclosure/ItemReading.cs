using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of an item on a day, whoever gets it.</summary>
internal sealed class ItemReading
{
    private readonly ConfidentialityTerms terms;
    private readonly DisclosureRecord record;
    private readonly string[] names;
    private readonly InformationDisclosed[] disclosures;

    /// <summary>Reads the terms; a fact about a whole is one about each of its parts.</summary>
    public ItemReading(ClauseReading clause, ConfidentialItem item, IEnumerable<string> wholes)
    {
        (terms, record, Item) = (clause.Terms, clause.Record, item);
        names = [item.Name, .. wholes];
        var receiver = terms.ReceiverOf(item.Owner);
        disclosures =
        [
            .. FactsAbout<InformationDisclosed>(fact => fact.Item)
                .Where(fact => string.Equals(fact.To, receiver, StringComparison.Ordinal)),
        ];
        Covered =
            disclosures.Length == 0
                ? CoveredBy(terms.Covered, null)
                : Judgement.Any(disclosures.Select(fact => CoveredBy(clause.TermsOn(fact.On).Covered, fact)));
        Lasts = ReadPeriod();
        Excluded = [.. terms.Exclusions.SelectMany(Exclusions)];
        Free = !Covered | !Lasts | Judgement.Any(Excluded.Select(exclusion => exclusion.Holds));
        IsAskedBack =
            ReturnReading.RequestFor(
                item,
                names,
                record.Facts.OfType<ReturnRequested>(),
                disclosures,
                day => clause.TermsOn(day).Return
            )
                is not null;
    }

    public ConfidentialItem Item { get; }

    /// <summary>Gets whether the terms were about it when it was disclosed.</summary>
    public Judgement Covered { get; }

    /// <summary>Gets whether its confidentiality still lasts.</summary>
    public Judgement Lasts { get; }

    /// <summary>Gets whether each exclusion of the terms is shown, by each fact that says so.</summary>
    public IReadOnlyList<(ExclusionKind Kind, Fact? By, Judgement Holds)> Excluded { get; }

    /// <summary>Gets whether the terms ask for nothing any more.</summary>
    public Judgement Free { get; }

    /// <summary>Gets whether the owner asked for it back, and did not give it again since.</summary>
    public bool IsAskedBack { get; }

    /// <summary>Gets whether the agreement has ended, and with it the use that it permits.</summary>
    public bool HasEnded => record.LastDay < record.On;

    /// <summary>Gets whether the terms free it as what people keep in memory.</summary>
    public Judgement Residual =>
        !Item.IsResidual || terms.Residuals is ResidualsRule.None or ResidualsRule.Refused ? Judgement.False
        : terms.Residuals == ResidualsRule.ExceptTradeSecrets && Item.IsTradeSecret ? Judgement.False
        : !Judgement.Of(Item.IsCopyrightOrPatent, $"whether a copyright or a patent protects {Item.Name}");

    /// <summary>Gets whether its level is one that the terms know; terms without levels ask for nothing.</summary>
    public Judgement LevelKnown =>
        Item.Level is null || terms.Levels.Count == 0 || Level is not null
            ? Judgement.True
            : Judgement.Unknown($"what the terms ask for at the level '{Item.Level}'");

    /// <summary>Gets its level in the terms.</summary>
    public Classification? Level =>
        terms.Levels.FirstOrDefault(level => string.Equals(level.Name, Item.Level, StringComparison.Ordinal));

    public IEnumerable<T> FactsAbout<T>(Func<T, string> item)
        where T : Fact => record.Facts.OfType<T>().Where(fact => names.Contains(item(fact), StringComparer.Ordinal));

    private Judgement CoveredBy(CoveredInformation covered, InformationDisclosed? disclosure)
    {
        var isOral = disclosure?.Form is DisclosureForm.Oral or DisclosureForm.Visual;
        var kind =
            Item.IsAboutTheTalks ? Judgement.Known(covered.IncludesTalks)
            : isOral && covered.OralConfirmation is { } period ? IsConfirmed(disclosure!.On, period)
            : covered.By == Recognition.All ? Judgement.True
            : covered.By == Recognition.Marked ? IsMarked(disclosure)
            : IsMarked(disclosure)
                | Judgement.Of(Item.IsUnderstood, $"whether {Item.Name} is reasonably understood as confidential");
        return covered.IsTechnicalOnly
            ? kind & Judgement.Of(Item.IsTechnical, $"whether {Item.Name} is technical")
            : kind;
    }

    private Judgement IsMarked(InformationDisclosed? disclosure) =>
        Judgement.Of(disclosure?.Marked ?? Truth.Unknown, $"whether {Item.Name} was marked as confidential");

    private Judgement IsConfirmed(LocalDate disclosed, Period period)
    {
        var last = ObligationPeriods.DayAfter(disclosed, period) ?? LocalDate.MaxIsoValue;
        return FactsAbout<ConfirmedInWriting>(fact => fact.Item).Any(fact => fact.On >= disclosed && fact.On <= last)
                ? Judgement.True
            : record.On > last ? Judgement.False
            : Judgement.Unknown($"whether {Item.Name} is confirmed in writing by {CivilDay.Text(last)}");
    }

    private Judgement ReadPeriod()
    {
        if (terms.Lasts is not { } lasts)
        {
            return Judgement.True;
        }

        if (Item.IsTradeSecret && lasts.KeepsTradeSecrets)
        {
            return Judgement.Known(!HasBeenStated(ConfidentialityCircumstances.NoLongerSecret(Item.Name)));
        }

        return lasts.Start switch
        {
            ConfidentialityStart.EffectiveDate when record.EffectiveFrom is { } first => Runs(first, lasts.Length!),
            ConfidentialityStart.EffectiveDate => Judgement.Unknown("the first day of the agreement"),
            ConfidentialityStart.Disclosure when disclosures is [.., var last] => Runs(last.On, lasts.Length!),
            ConfidentialityStart.Disclosure => Judgement.Unknown($"when {Item.Name} was disclosed"),
            ConfidentialityStart.EndOfAgreement when record.LastDay is { } last && last < record.On => Runs(
                last.PlusDays(1),
                lasts.Length!
            ),
            ConfidentialityStart.UntilEvent => Judgement.Known(
                !record
                    .Facts.OfType<Happened>()
                    .Any(fact => string.Equals(fact.Event, lasts.Event, StringComparison.Ordinal))
            ),
            _ => Judgement.True,
        };
    }

    private Judgement Runs(LocalDate first, Period length) =>
        Judgement.Known(!(ObligationPeriods.DayAfter(first, length) <= record.On));

    private bool HasBeenStated(string circumstance) =>
        record
            .Facts.OfType<Stated>()
            .LastOrDefault(fact => string.Equals(fact.Circumstance, circumstance, StringComparison.Ordinal))
            ?.Holds.IsTrue == true;

    private IEnumerable<(ExclusionKind Kind, Fact? By, Judgement Holds)> Exclusions(ExclusionKind kind) =>
        FactsAbout<ExclusionShown>(fact => fact.Item)
            .Where(fact => fact.Kind == kind)
            .Select(fact => (kind, (Fact?)fact, IsShown(fact)))
            .DefaultIfEmpty((kind, null, Judgement.False));

    private Judgement IsShown(ExclusionShown fact)
    {
        var words = $"{Item.Name} is {ConfidentialWords.Of(fact.Kind)}";
        var isProved = fact.Evidence is null ? Judgement.Unknown($"evidence that {words}") : Judgement.True;
        var isInTime =
            fact.Since > record.On ? Judgement.False
            : fact.Kind != ExclusionKind.PriorKnown ? Judgement.True
            : WasKnownBefore(fact.Since);
        var isAtFault = Judgement.Of(fact.ReceiverAtFault, $"whether {words} by a fault of the receiving party");
        return isProved & isInTime & !isAtFault;
    }

    /// <summary>Whether the receiving party knew it before its owner first gave it to that party under the agreement.</summary>
    private Judgement WasKnownBefore(LocalDate since)
    {
        LocalDate[] given =
        [
            .. disclosures
                .Where(fact => string.Equals(fact.By, Item.Owner, StringComparison.Ordinal))
                .Select(fact => fact.On),
        ];
        return given is [var first, ..] && since < first ? Judgement.True
            : given.Length > 0 && record.EffectiveFrom is null ? Judgement.Unknown("the first day of the agreement")
            : Array.Exists(given, day => day >= record.EffectiveFrom)
                ? Judgement.Known(since < given.First(day => day >= record.EffectiveFrom))
            : Judgement.Unknown($"when {Item.Owner} disclosed {Item.Name} to {terms.ReceiverOf(Item.Owner)}");
    }
}
