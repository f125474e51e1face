using NodaTime;

namespace Outsourcing.Domain.Contracts;

public sealed partial record AgreementView
{
    /// <summary>Gives the last day of what a clause concerns, as far as it is known to end.</summary>
    internal LocalDate? LastDayOf(Clause clause) => null;
}
