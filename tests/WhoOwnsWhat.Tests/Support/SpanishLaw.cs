using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>The law of Spain on copyright, as far as the marketing template needs it.</summary>
/// <remarks>
/// Texto refundido de la Ley de Propiedad Intelectual: authors own by the mere act of creation (Art. 1), and only natural
/// persons are authors (Art. 5); rights in what employees make are presumed assigned exclusively to the employer, as far as its
/// usual business needs (Art. 51); assignments are in writing (Art. 45); that of all future works is void (Art. 43.3); moral
/// rights are neither waivable nor assignable (Art. 14).
/// </remarks>
internal static class SpanishLaw
{
    public static IpLaw Law { get; } =
        IpLaw.Of(
            Country.Of("ES"),
            new LocalDate(2026, 12, 1),
            EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.EmployerExercises, Lpi("Art. 51")),
            CommissionedWorkRule.Of(IpRight.Copyright, Lpi("Arts. 1 and 5")),
            AssignmentFormRule.SignedWriting(IpRight.Copyright, Lpi("Art. 45")),
            FutureWorksRule.GlobalAssignmentVoid(IpRight.Copyright, Lpi("Art. 43(3)")),
            MoralRightsRule.Of(IpRight.Copyright, waivable: false, Lpi("Art. 14"))
        );

    private static Source Lpi(string place) => Source.Of("Ley de Propiedad Intelectual (Spain)", place);
}
