namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What is shown: the month as it was, and as it would be.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Period">The month.</param>
/// <param name="Levels">The service levels as they stand.</param>
/// <param name="Downtime">The month of the telephony; <see langword="null"/> when its outages were not reported.</param>
/// <param name="Days">The share of calls answered in time, day by day; <see langword="null"/> for a day without calls.</param>
/// <param name="WhatIf">The answers to what the user asked.</param>
/// <param name="Intakes">What came in from each file.</param>
internal sealed record Sheet(
    string Title,
    MeasurementPeriod Period,
    IReadOnlyList<Level> Levels,
    DowntimeMonth? Downtime,
    IReadOnlyList<Measured?> Days,
    IReadOnlyList<WhatIf> WhatIf,
    IReadOnlyList<Intake> Intakes
);

/// <summary>One more outage, and what it would do to the level that it touches.</summary>
internal sealed record WhatIf(string Question, Level Before, Level After);
