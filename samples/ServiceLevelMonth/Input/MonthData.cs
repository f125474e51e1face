namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What was observed; <see langword="null"/> where nobody reported it.</summary>
internal sealed record MonthData(
    IReadOnlyList<Contact>? Contacts,
    IReadOnlyList<Ticket>? Mails,
    IReadOnlyList<SurveyAnswer>? Answers,
    IReadOnlyList<Outage>? Outages,
    IReadOnlyList<Exclusion> Exclusions,
    IReadOnlyList<Intake> Intakes
);
