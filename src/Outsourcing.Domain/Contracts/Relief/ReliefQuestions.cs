namespace Outsourcing.Domain.Contracts;

/// <summary>Questions to an agreement about the relief of the provider.</summary>
public static class ReliefQuestions
{
    /// <summary>Says for how many days the provider is relieved of a duty because duties of the customer were late.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="duty">The duty of the provider.</param>
    /// <returns>
    /// The days, counted up to the day of the view while a delay goes on, with a warning for each delay that gives none; silent
    /// when no clause gives relief from the duty; not applicable when no delay gives any, because nothing is late or the
    /// provider did not notify as the clause asks; a missing fact when one of the delays cannot be judged. Each delay is judged
    /// by the clause in force on the day on which the customer's duty was due.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Answer<Relief> Relief(this AgreementView view, string duty)
    {
        Guard.Against.Null(view);
        Guard.Against.NoText(duty);
        Answer<ReliefDelay>[] answers =
        [
            .. Judging(view, duty).Select(clause => ReliefCheck.Of((ReliefTerms)clause.Provision, clause, view)),
        ];
        Finding[] missing = [.. Findings(answers, AnswerStatus.FactMissing)];
        Finding[] refused = [.. Findings(answers, AnswerStatus.NotApplicable)];
        Answer<ReliefDelay>[] counted =
        [
            .. answers.Where(answer => answer.IsKnown).OrderBy(answer => answer.Value.During.First),
        ];
        return answers.Length == 0 ? Answer.Silent<Relief>(NoClause(duty))
            : missing.Length > 0 ? Answer.FactMissing<Relief>(missing)
            : counted.Length == 0 ? Answer.NotApplicable<Relief>(refused)
            : Known(new Relief(duty, Array.ConvertAll(counted, answer => answer.Value)), counted, refused);
    }

    /// <summary>The wordings that give relief from a duty and were in force on the day on which the customer's duty was due.</summary>
    private static IEnumerable<Clause> Judging(AgreementView view, string duty) =>
        view
            .Agreement.Clauses.Concat(
                view.Knowledge.Amendments.SelectMany(amendment => amendment.Changes).Select(change => change.After!)
            )
            .Where(clause =>
                clause?.Provision is ReliefTerms terms
                && string.Equals(terms.Duty, duty, StringComparison.Ordinal)
                && view.ClausesOn(terms.DueOn ?? view.Date).Contains(clause)
            )
            .Distinct();

    private static IEnumerable<Finding> Findings(Answer<ReliefDelay>[] answers, AnswerStatus status) =>
        answers.Where(answer => answer.Status == status).SelectMany(answer => answer.Findings);

    private static Finding NoClause(string duty) =>
        Finding.Of(
            ContractRules.Silent,
            Severity.Info,
            duty,
            $"No clause gives relief from '{duty}' while a duty of the customer is late."
        );

    private static Answer<Relief> Known(Relief relief, Answer<ReliefDelay>[] counted, Finding[] refused) =>
        Answer.Known(
            relief,
            Explanation.Of($"There are {relief}.", counted.Select(answer => answer.Explanation)),
            refused.Select(one => Finding.Of(one.Rule, Severity.Warning, one.Subject, one.Message, one.Basis))
        );
}
