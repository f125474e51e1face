using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

public sealed partial record ConfidentialityTerms
{
    /// <summary>
    /// Gives what remains to be done: to confirm oral disclosures in writing, to give notice of compelled disclosures, to return
    /// and to confirm that, and to renew proofs of safeguards before they expire.
    /// </summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return new DutyReading(view, clause, this).All().Where(due => window.Contains(due.On));
    }
}
