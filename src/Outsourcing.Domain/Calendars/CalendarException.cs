namespace Outsourcing.Domain.Calendars;

/// <summary>A calendar was asked what it cannot answer: beyond its known holidays, when it never opens, or beyond the supported years.</summary>
/// <remarks>
/// Each question has a second door that begins with <c>Try</c> and gives the finding instead. Not for bad arguments: these
/// are <see cref="ArgumentException"/>.
/// </remarks>
public sealed class CalendarException : InvalidOperationException
{
    internal CalendarException(Finding finding)
        : base(finding.Message) => Finding = finding;

    /// <summary>Gets the rule that is in the way, and why; its rule is one of <see cref="CalendarRules"/>.</summary>
    public Finding Finding { get; }
}
