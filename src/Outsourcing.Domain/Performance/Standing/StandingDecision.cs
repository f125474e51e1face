namespace Outsourcing.Domain.Performance;

/// <summary>How a vendor stands now, how it stood before, and by which score.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record StandingDecision
{
    internal StandingDecision(VendorStanding standing, VendorStanding before, ScoreInterval score)
    {
        Standing = standing;
        Before = before;
        Score = score;
    }

    /// <summary>Gets how it stands now.</summary>
    public VendorStanding Standing { get; }

    /// <summary>Gets how it stood before; none when it had not been decided.</summary>
    public VendorStanding Before { get; }

    /// <summary>Gets the score.</summary>
    public ScoreInterval Score { get; }

    /// <summary>Gets whether it stands otherwise than before.</summary>
    public bool IsChange => Standing != Before;

    /// <summary>Returns text such as <c>approved, before preferred, at 78</c>.</summary>
    /// <returns>Both standings and the score.</returns>
    public override string ToString() =>
        Word(Standing)
        + (
            Before == VendorStanding.None ? ""
            : IsChange ? $", before {Word(Before)}"
            : ", as before"
        )
        + $", at {Score}";

    internal static string Word(VendorStanding standing) =>
        standing switch
        {
            VendorStanding.Blocked => "blocked",
            VendorStanding.Conditional => "conditional",
            VendorStanding.Approved => "approved",
            _ => "preferred",
        };
}
