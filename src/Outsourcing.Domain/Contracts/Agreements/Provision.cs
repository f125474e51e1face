using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What a clause provides: a term, a right, a duty, a rule.</summary>
/// <remarks>An open set: an application adds its own kinds, which then take part in duties, powers, documents and views.</remarks>
public abstract record Provision
{
    /// <summary>Gives what falls due in a window.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="clause">The clause that provides it.</param>
    /// <param name="window">The days asked about.</param>
    /// <returns>What is due, in any order; empty unless the kind has duties.</returns>
    public virtual IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window) => [];

    /// <summary>Gives the powers that a party has by this provision.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="clause">The clause that provides it.</param>
    /// <param name="party">The name of the party.</param>
    /// <returns>The powers with their state, in any order; empty unless the kind has powers.</returns>
    public virtual IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party) => [];
}
