namespace Outsourcing.Domain.Scoring;

/// <summary>Why a method does not apply to a table: the rule, and the criterion and alternative that break it.</summary>
/// <remarks>Two refusals are equal when all their parts are equal.</remarks>
public sealed record Refusal
{
    internal Refusal(
        RuleId rule,
        string message,
        string? criterion = null,
        string? alternative = null,
        string? remedy = null
    )
    {
        Rule = rule;
        Message = message;
        Criterion = criterion;
        Alternative = alternative;
        Remedy = remedy;
    }

    /// <summary>Gets the rule.</summary>
    public RuleId Rule { get; }

    /// <summary>Gets the name of the criterion; <see langword="null"/> when the rule is about all of them.</summary>
    public string? Criterion { get; }

    /// <summary>Gets the name of the alternative; <see langword="null"/> when the rule is about all of them.</summary>
    public string? Alternative { get; }

    /// <summary>Gets the sentence for a person, with the values that decided.</summary>
    public string Message { get; }

    /// <summary>Gets what would mend it, or <see langword="null"/>.</summary>
    public string? Remedy { get; }

    /// <summary>Returns the refusal as an error finding.</summary>
    /// <returns>The finding; its subject is the cell, the criterion or the table.</returns>
    public Finding ToFinding()
    {
        var subject = (Alternative, Criterion) switch
        {
            ({ } alternative, { } criterion) => $"{alternative}, {criterion}",
            ({ } alternative, null) => alternative,
            (null, { } criterion) => criterion,
            _ => "table",
        };
        return Finding.Of(Rule, Severity.Error, subject, Message, remedy: Remedy);
    }

    /// <summary>Returns rule and message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule}: {Message}";
}
