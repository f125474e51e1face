namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What is shown: the month as it was, and as it would be.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Period">The month.</param>
/// <param name="Levels">The service levels as they stand.</param>
/// <param name="HasOutages">Whether a level is about outages.</param>
/// <param name="Downtime">The month of that level; <see langword="null"/> when its outages were not reported.</param>
/// <param name="Days">The share of calls answered in time, day by day; <see langword="null"/> for a day without calls.</param>
/// <param name="Settled">What the results give in money.</param>
/// <param name="Quarter">How both sides stand in the quarter.</param>
/// <param name="Trends">Where each level goes.</param>
/// <param name="WhatIf">The answers to what the user asked.</param>
/// <param name="Intakes">What came in from each file.</param>
internal sealed record Sheet(
    string Title,
    MeasurementPeriod Period,
    IReadOnlyList<Level> Levels,
    bool HasOutages,
    DowntimeMonth? Downtime,
    IReadOnlyList<Measured?> Days,
    Settled Settled,
    Quarter Quarter,
    IReadOnlyList<Trend> Trends,
    IReadOnlyList<WhatIf> WhatIf,
    IReadOnlyList<Intake> Intakes
);

/// <summary>A question, and what it would change.</summary>
/// <param name="Question">The question as it was asked.</param>
/// <param name="Levels">The levels that it touches, before and after.</param>
/// <param name="Before">The credits as they are.</param>
/// <param name="After">The credits as they would be.</param>
internal sealed record WhatIf(
    string Question,
    IReadOnlyList<(Level Before, Level After)> Levels,
    Settled Before,
    Settled After
);
