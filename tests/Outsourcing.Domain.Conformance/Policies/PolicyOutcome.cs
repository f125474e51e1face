namespace Outsourcing.Domain.Conformance.Policies;

/// <summary>What a rule says about a request.</summary>
/// <param name="Permits">Whether the rule is a permission.</param>
/// <param name="IsActive">Whether it applies.</param>
/// <param name="Premises">Its premises in words, in any order.</param>
internal sealed record PolicyOutcome(bool Permits, bool IsActive, IReadOnlyList<string> Premises)
{
    public string Kind => Permits ? "permission" : "prohibition";

    /// <summary>Gets the decision; what is not permitted is not thereby prohibited.</summary>
    public string Decision =>
        (Permits, IsActive) switch
        {
            (true, true) => "permitted",
            (true, false) => "notPermitted",
            (false, true) => "prohibited",
            (false, false) => "notProhibited",
        };
}
