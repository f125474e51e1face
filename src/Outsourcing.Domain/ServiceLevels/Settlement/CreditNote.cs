using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A credit note of the provider over the undisputed credit of a statement.</summary>
/// <remarks>Two are equal when number, day, parties and statement are equal. Immutable.</remarks>
public sealed record CreditNote
{
    private CreditNote(string number, LocalDate issuedOn, string provider, string customer, CreditStatement statement)
    {
        Number = number;
        IssuedOn = issuedOn;
        Provider = provider;
        Customer = customer;
        Statement = statement;
    }

    /// <summary>Gets the number.</summary>
    public string Number { get; }

    /// <summary>Gets the day on which it is issued.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the name of the provider, who gives the credit.</summary>
    public string Provider { get; }

    /// <summary>Gets the name of the customer, who receives it.</summary>
    public string Customer { get; }

    /// <summary>Gets the statement.</summary>
    public CreditStatement Statement { get; }

    /// <summary>Gets the amount: the undisputed credit.</summary>
    public Money Total => Statement.Undisputed;

    /// <summary>Creates a credit note.</summary>
    /// <param name="number">The number; not blank.</param>
    /// <param name="issuedOn">The day on which it is issued.</param>
    /// <param name="provider">The name of the provider; not blank.</param>
    /// <param name="customer">The name of the customer; not blank.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The credit note.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the statement is <see langword="null"/>.</exception>
    public static CreditNote Of(
        string number,
        LocalDate issuedOn,
        string provider,
        string customer,
        CreditStatement statement
    ) =>
        new(
            Guard.Against.NoText(number).Trim(),
            issuedOn,
            Guard.Against.NoText(provider).Trim(),
            Guard.Against.NoText(customer).Trim(),
            Guard.Against.Null(statement)
        );

    /// <summary>Gives the facts that record the note: one for each line with an amount, which later settlements count.</summary>
    /// <param name="recorded">When it became known.</param>
    /// <returns>The facts, named after the number of the note.</returns>
    public IReadOnlyList<CreditGiven> Facts(Instant recorded) =>
        [
            .. Statement
                .Lines.Where(line => line.Undisputed.Amount != 0m)
                .Select(
                    (line, i) =>
                        CreditGiven.Of(
                            string.Create(CultureInfo.InvariantCulture, $"{Number}/{i + 1}"),
                            IssuedOn,
                            recorded,
                            Statement.Window,
                            line.Undisputed,
                            line.Level
                        )
                ),
        ];

    /// <summary>Gives the document as plain text, one line for each credited level.</summary>
    /// <returns>The text, with line feeds between the lines and none at the end.</returns>
    public string ToText()
    {
        List<string> lines =
        [
            $"Credit note {Number}, {CivilDay.Text(IssuedOn)}",
            $"{Provider} to {Customer}",
            $"Service credits for {Statement.Window}" + (Statement.Clause is { } clause ? $" under {clause}" : ""),
            .. Statement
                .Lines.Where(line => line.Undisputed.Amount != 0m)
                .Select(line => $"{line.Level}, {line.During}: {line.Undisputed}"),
            $"Total: {Total}",
        ];
        if (Statement.InDispute.Amount != 0m)
        {
            lines.Add($"In dispute and not part of this note: {Statement.InDispute}");
        }

        if (Statement.DebtDueOn is { } due)
        {
            lines.Add($"Due as a debt on {CivilDay.Text(due)}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>Returns text such as <c>CN-7: 48000.00 EUR for 2026-03-01/2026-04-01</c>.</summary>
    /// <returns>Number, amount and window.</returns>
    public override string ToString() => $"{Number}: {Total} for {Statement.Window}";
}
