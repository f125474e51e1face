using System.Diagnostics;

namespace Outsourcing.Domain.Parties;

/// <summary>The closed sets of this folder in words.</summary>
internal static class PartyWords
{
    public static string Words(this PartyRole role) =>
        role switch
        {
            PartyRole.Customer => "customer",
            PartyRole.Provider => "provider",
            PartyRole.Guarantor => "guarantor",
            PartyRole.Subcontractor => "subcontractor",
            PartyRole.Beneficiary => "third-party beneficiary",
            _ => throw new UnreachableException(),
        };

    public static string Words(this LeiStatus status) =>
        status switch
        {
            LeiStatus.Issued => "issued",
            LeiStatus.Lapsed => "lapsed",
            LeiStatus.Retired => "retired",
            LeiStatus.NotListed => "not listed",
            _ => throw new UnreachableException(),
        };
}
