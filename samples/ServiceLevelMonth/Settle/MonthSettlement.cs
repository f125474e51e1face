namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What the results of a month give in money.</summary>
/// <param name="Charge">What the month costs; <see langword="null"/> when its volume is not known.</param>
/// <param name="Statement">The credits, or why there are none.</param>
/// <param name="Note">The credit note; <see langword="null"/> when nothing is credited.</param>
/// <param name="Invoice">What should be billed against what was; <see langword="null"/> when either is not known.</param>
/// <param name="ChronicFailures">The failures for which the customer may terminate when the month is settled.</param>
internal sealed record Settled(
    Charge? Charge,
    Answer<CreditStatement> Statement,
    CreditNote? Note,
    InvoiceCheck? Invoice,
    IReadOnlyList<ChronicFailureFound> ChronicFailures
)
{
    public CreditStatement? Credits => Statement.TryGetValue(out var statement) ? statement : null;
}

/// <summary>Settles a month under the agreement of a template.</summary>
/// <param name="template">What was agreed.</param>
/// <param name="month">The month.</param>
/// <param name="causes">What made levels miss.</param>
/// <param name="billed">What was billed; <see langword="null"/> when that is not known.</param>
internal sealed class MonthSettlement(Template template, DateRange month, IReadOnlyList<Cause> causes, Money? billed)
{
    /// <summary>Gets the day on which the month is settled: what is recorded later is not used.</summary>
    private LocalDate Day => month.EndExclusive.PlusDays(1);

    private Instant Known => Day.At(new LocalTime(12, 0)).InUtc().ToInstant();

    /// <summary>The agreement on the day of the settlement, with the causes and other terms where they are asked about.</summary>
    public AgreementView View(ServiceLevelAgreement? otherTerms = null)
    {
        var agreement = template.Agreement.Record(
            causes.Select(cause =>
                FailureCause.Of($"cause of {cause.Level}", month.Last, Known, cause.Level, month, cause.Text)
            )
        );
        return (otherTerms is null ? agreement : agreement.Amend(Instead(otherTerms))).AsOf(Day, Known);
    }

    /// <summary>The results of the months before and of the month.</summary>
    public IReadOnlyList<LevelResult> Results(IEnumerable<LevelResult> measured) =>
        [.. View().LevelResults(), .. measured];

    /// <summary>Settles the results, for the charge of a volume.</summary>
    public Settled Of(IReadOnlyList<LevelResult> results, long? volume, ServiceLevelAgreement? otherTerms = null)
    {
        var view = View(otherTerms);
        var charge = volume is { } count ? template.Price.Of(count) : null;
        var answer = view.Settle(
            month,
            charge is null ? [] : [ServiceCharge.Of(month, charge.Total)],
            results: results
        );
        var found = answer.TryGetValue(out var statement);
        return new Settled(
            charge,
            answer,
            found && statement!.Undisputed.Amount != 0m
                ? CreditNote.Of($"CN-{MoneyWords.Month(month)}", Day, template.Provider, template.Customer, statement)
                : null,
            found && billed is { } bill && charge is not null ? InvoiceCheck.Of(charge.Items, statement!, bill) : null,
            [
                .. (otherTerms ?? template.Terms)
                    .FindChronicFailures([.. view.LevelResults(), .. results])
                    .Where(failure => failure.From <= Day && !(failure.Until < Day)),
            ]
        );
    }

    private Amendment Instead(ServiceLevelAgreement terms) =>
        Amendment.Of("what if", month.First, Known, ClauseChange.Replace(template.Clause.Reference.ToString(), terms));
}
