namespace Outsourcing.Domain.Selection;

/// <summary>Under which rules a selection is made: which freedoms the buyer has, which letters go out, and how long it then waits.</summary>
/// <remarks>The numbers are stable. The letters and the standstill are dated packs with their sources, no legal advice.</remarks>
public enum Regime
{
    /// <summary>No regime; never used.</summary>
    None = 0,

    /// <summary>An internal scorecard: nobody bids.</summary>
    Internal = 1,

    /// <summary>A private buyer.</summary>
    Private = 2,

    /// <summary>A public buyer under Directives 2014/24/EU and 89/665/EEC.</summary>
    Eu = 3,

    /// <summary>A public buyer under the Procurement Act 2023 of the United Kingdom.</summary>
    UkProcurementAct = 4,
}
