namespace Outsourcing.Domain.Contracts;

/// <summary>One difference between two views.</summary>
public sealed record ViewChange
{
    internal ViewChange(ViewChangeKind kind, string subject, string? before, string? after, Basis? basis, string? by)
    {
        Kind = kind;
        Subject = subject;
        Before = before;
        After = after;
        Basis = basis;
        By = by;
    }

    /// <summary>Gets in what they differ.</summary>
    public ViewChangeKind Kind { get; }

    /// <summary>Gets the clause or the fact, by its name.</summary>
    public string Subject { get; }

    /// <summary>Gets how it was; <see langword="null"/> when it was not there.</summary>
    public string? Before { get; }

    /// <summary>Gets how it is; <see langword="null"/> when it is no longer there.</summary>
    public string? After { get; }

    /// <summary>Gets the clause; <see langword="null"/> for a fact.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the name of the amendment that did it; <see langword="null"/> when none did.</summary>
    public string? By { get; }

    /// <summary>Returns text such as <c>MSA § 3.1 by A1: was …, is …</c>.</summary>
    /// <returns>What changed, by what, and how.</returns>
    public override string ToString()
    {
        var by = By is null ? "" : $" by {By}";
        return Subject
            + by
            + ": "
            + (Before, After) switch
            {
                (null, _) => $"new: {After}",
                (_, null) => $"no longer: {Before}",
                _ => $"was {Before}, is {After}",
            };
    }
}
