using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>Questions about performance to a view of an agreement.</summary>
public static class PerformanceViews
{
    /// <summary>Gives the corrective actions on the day of a view, as they are known.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The actions, with what does not fit in the facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static CorrectiveActionLog CorrectiveActions(this AgreementView view) =>
        CorrectiveActionLog.Of(Guard.Against.Null(view).Facts, view.Date);
}
