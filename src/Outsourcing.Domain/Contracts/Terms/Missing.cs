using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A value that a rule needs and nobody has: which one, and in which way it is missing.</summary>
internal sealed record Missing(RuleId Rule, string Value, string Message)
{
    /// <summary>The finding of a value that is redacted or left blank in the text.</summary>
    public static Finding Withheld(string value, ClauseReference? clause) => Withholding(value).Finding(clause);

    /// <summary>The finding of a value that nobody recorded.</summary>
    public static Finding NotRecorded(string value, ClauseReference? clause) => Unrecorded(value).Finding(clause);

    /// <summary>What is said of a day that nothing can be counted from.</summary>
    public static Missing Beyond { get; } =
        new(CalendarRules.Range, "term", "Terms and notices are computed in the years from 1 to 7999.");

    public static Missing Withholding(string value) =>
        new(ContractRules.ValueWithheld, value, $"The {value} is withheld in the text.");

    public static Missing Unrecorded(string value) =>
        new(ContractRules.ValueUnknown, value, $"The {value} is not recorded.");

    public static Missing Partly(string value, PartialDate date) =>
        new(ContractRules.ValuePartial, value, $"The {value} is stated as {date}, without a day.");

    public Finding Finding(ClauseReference? clause, string? more = null) =>
        Reasoning.Finding.Of(
            Rule,
            Severity.Error,
            clause is null ? Value : $"{clause}, {Value}",
            more is null ? Message : $"{Message} {more}",
            clause
        );
}
