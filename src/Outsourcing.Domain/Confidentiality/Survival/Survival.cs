using NodaTime;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A duty of confidentiality that outlives the agreement: who is bound for whose information, and until when.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record Survival
{
    internal Survival(string by, string to, string what, ClauseReference clause, Answer<LocalDate> lastDay)
    {
        By = by;
        To = to;
        What = what;
        Clause = clause;
        LastDay = lastDay;
    }

    /// <summary>Gets the name of the party that stays bound.</summary>
    public string By { get; }

    /// <summary>Gets the name of the party whose information it is.</summary>
    public string To { get; }

    /// <summary>Gets what stays confidential: an item by its name, trade secrets, kept copies, or all information.</summary>
    public string What { get; }

    /// <summary>Gets the clause.</summary>
    public ClauseReference Clause { get; }

    /// <summary>
    /// Gets the last day; not applicable when it ends on no day, but never, with an event or when the information is no longer
    /// secret; a missing fact when the day from which it counts is not known.
    /// </summary>
    public Answer<LocalDate> LastDay { get; }

    /// <summary>Returns text such as <c>Larkfield keeps all information of Northquay confidential until 2034-01-31 (MSA § 9)</c>.</summary>
    /// <returns>Who stays bound for what and until when.</returns>
    public override string ToString() =>
        $"{By} keeps {What} of {To} confidential {(LastDay.TryGetValue(out var day) ? $"until {Calendars.CivilDay.Text(day)}" : LastDay.Findings[0].Message)} ({Clause})";
}
