namespace Outsourcing.Domain.Reasoning;

/// <summary>One thing that a check found: which rule, on what, how much it matters, and what can be done.</summary>
/// <remarks>Two findings are equal when all their parts are equal. Immutable.</remarks>
public sealed record Finding
{
    private Finding(RuleId rule, Severity severity, string subject, string message, Basis? basis, string? remedy)
    {
        Rule = rule;
        Severity = severity;
        Subject = subject;
        Message = message;
        Basis = basis;
        Remedy = remedy;
    }

    /// <summary>Gets the rule that was checked.</summary>
    public RuleId Rule { get; }

    /// <summary>Gets how much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>Gets what the finding is about: a criterion, an alternative, a clause, a path in a document.</summary>
    public string Subject { get; }

    /// <summary>Gets the sentence for a person, with the values that decided.</summary>
    public string Message { get; }

    /// <summary>Gets the clause or source that the rule rests on, or <see langword="null"/> when it rests on none.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets what would mend it, or <see langword="null"/> when nothing is to be said.</summary>
    public string? Remedy { get; }

    /// <summary>Creates a finding.</summary>
    /// <param name="rule">The rule that was checked.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="subject">What it is about; never blank.</param>
    /// <param name="message">The sentence for a person; never blank.</param>
    /// <param name="basis">The clause or source behind the rule.</param>
    /// <param name="remedy">What would mend it.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the severity is not one of the three.</exception>
    public static Finding Of(
        RuleId rule,
        Severity severity,
        string subject,
        string message,
        Basis? basis = null,
        string? remedy = null
    )
    {
        Guard.Against.Null(rule);
        Guard.Against.OutOfRange((int)severity, nameof(severity), (int)Severity.Info, (int)Severity.Error);
        Guard.Against.NoText(subject);
        Guard.Against.NoText(message);
        return new Finding(
            rule,
            severity,
            subject,
            message,
            basis,
            remedy is null ? null : Guard.Against.NoText(remedy)
        );
    }

    /// <summary>Returns the finding on one line, such as <c>error scoring.cell.missing [Acme, price]: …</c>.</summary>
    /// <returns>Severity, rule, subject, message, basis and remedy.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Info => "info",
            Severity.Warning => "warning",
            _ => "error",
        };
        var basis = Basis is null ? "" : $" [{Basis}]";
        var remedy = Remedy is null ? "" : $" {Remedy}";
        return $"{severity} {Rule} [{Subject}]: {Message}{basis}{remedy}";
    }
}
