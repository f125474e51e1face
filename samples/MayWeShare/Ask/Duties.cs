namespace Outsourcing.Samples.MayWeShare;

/// <summary>What the sections on confidentiality ask to be done.</summary>
internal static class Duties
{
    /// <summary>What is overdue, and what is due within a year, in the order of the days.</summary>
    public static IReadOnlyList<Due> Of(Asking asking)
    {
        var view = asking.View;
        var first = view
            .Agreement.Documents.Select(own => own.Effective?.Earliest)
            .OfType<LocalDate>()
            .Append(view.Date)
            .Min();
        HashSet<string> sections = [.. asking.Clauses.Select(own => Section(own.Reference))];
        return
        [
            .. view.DueBetween(DateRange.Of(first, view.Date.PlusYears(1)))
                .Where(due => sections.Contains(Section(due.Clause)))
                .Where(due => due.State is ObligationState.Violated or ObligationState.Due)
                .OrderBy(due => due.On),
        ];
    }

    /// <summary>The section of a clause: <c>MSA § 11.2</c> stands in <c>MSA § 11</c>.</summary>
    private static string Section(ClauseReference clause) => clause.ToString().Split('.')[0];
}
