namespace Outsourcing.Domain.Contracts;

/// <summary>Norms that stand in most outsourcing agreements, ready to be given exceptions, periods and consents.</summary>
/// <remarks>They fix the name of the action, so that clauses and questions agree on it; nothing else.</remarks>
public static class StandardNorms
{
    /// <summary>Gets the action of assigning the agreement, or rights and duties under it.</summary>
    public static string Assign => "assign";

    /// <summary>Gets the action of letting subcontractors perform.</summary>
    public static string Subcontract => "subcontract";

    /// <summary>Gets the action of letting control over oneself pass to somebody else.</summary>
    public static string ChangeControl => "change control";

    /// <summary>Gets the action of getting the services from another provider.</summary>
    public static string UseAnotherProvider => "use another provider";

    /// <summary>Gets the action of soliciting the employees of the other party.</summary>
    public static string SolicitEmployees => "solicit employees";

    /// <summary>Gets the action of auditing the other party: having access to its books, records and premises.</summary>
    public static string Audit => "audit";

    /// <summary>Gets the circumstance that employees answered an advertisement that was not aimed at them.</summary>
    public static string GeneralAdvertisement => "general advertisement";

    /// <summary>Gets the circumstance that the employee made the first step.</summary>
    public static string OwnInitiative => "employee's own initiative";

    /// <summary>Creates: no assignment without the prior consent of the other party.</summary>
    /// <param name="by">The name of the party; <see langword="null"/> for either party.</param>
    /// <param name="unreasonablyWithheld">Whether the consent may be refused for any reason.</param>
    /// <returns>The norm.</returns>
    public static Norm NoAssignment(string? by = null, bool unreasonablyWithheld = true) =>
        Norm.Forbid(Assign, by).WithConsentOf(Consent.OtherParty, unreasonablyWithheld);

    /// <summary>Creates: no change of control without the prior consent of the other party.</summary>
    /// <param name="by">The name of the party; <see langword="null"/> for either party.</param>
    /// <returns>The norm.</returns>
    public static Norm NoChangeOfControl(string? by = null) =>
        Norm.Forbid(ChangeControl, by).WithConsentOf(Consent.OtherParty);

    /// <summary>Creates: during the term a party gets the services from no other provider.</summary>
    /// <param name="by">The name of the party, usually the customer.</param>
    /// <returns>The norm.</returns>
    public static Norm Exclusivity(string by) => Norm.Forbid(UseAnotherProvider, by).During(NormPeriod.Term);

    /// <summary>
    /// Creates: no solicitation of the other party's employees, except by a general advertisement or on the employee's own
    /// initiative.
    /// </summary>
    /// <param name="period">The days on which it holds, such as the term and 12 months after it.</param>
    /// <param name="by">The name of the party; <see langword="null"/> for either party.</param>
    /// <returns>The norm.</returns>
    public static Norm NoSolicitation(NormPeriod period, string? by = null) =>
        Norm.Forbid(SolicitEmployees, by)
            .During(period)
            .Except(Condition.Any(Condition.Holds(GeneralAdvertisement), Condition.Holds(OwnInitiative)));

    /// <summary>Creates: a party may audit the other one, after what the clause asks for first.</summary>
    /// <param name="by">The name of the party that audits.</param>
    /// <param name="first">What has to be done first, such as <c>reasonable notice</c>.</param>
    /// <returns>The norm.</returns>
    public static Norm AuditAccess(string by, params IEnumerable<string> first) => Norm.Permit(Audit, by).Duty(first);
}
