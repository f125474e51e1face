namespace Outsourcing.Domain.Measurement;

/// <summary>How soon a person has to look at an alert.</summary>
public enum AlertSeverity
{
    /// <summary>There is no alert.</summary>
    None = 0,

    /// <summary>In the next days of work.</summary>
    Ticket = 1,

    /// <summary>At once.</summary>
    Page = 2,
}
