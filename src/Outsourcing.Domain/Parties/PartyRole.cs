namespace Outsourcing.Domain.Parties;

/// <summary>In which capacity a party stands in an agreement.</summary>
public enum PartyRole
{
    /// <summary>No role; no party has it.</summary>
    None = 0,

    /// <summary>It receives the services and pays for them.</summary>
    Customer = 1,

    /// <summary>It owes the services.</summary>
    Provider = 2,

    /// <summary>It answers for what another party owes.</summary>
    Guarantor = 3,

    /// <summary>It does work for the provider.</summary>
    Subcontractor = 4,

    /// <summary>It is no party to the bargain, but may claim something under it: a third-party beneficiary.</summary>
    Beneficiary = 5,
}
