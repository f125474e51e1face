using System.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>What happens when in a selection, beside its rules and its bids.</summary>
/// <param name="On">The day of the evaluation.</param>
/// <param name="Frozen">When the rules were frozen; <see langword="null"/> when they never were.</param>
/// <param name="Published">The fingerprint of the rules that was published then.</param>
/// <param name="Sent">The day on which the letters are sent.</param>
/// <param name="Channel">How they are sent: by electronic means unless named.</param>
/// <param name="Holidays">The holidays at the place of the buyer; a standstill needs them.</param>
/// <param name="Rehearsal">What the rules are tried with.</param>
internal sealed record Procedure(
    LocalDate On,
    Instant? Frozen = null,
    Fingerprint? Published = null,
    LocalDate? Sent = null,
    AwardChannel Channel = AwardChannel.Electronic,
    Holidays? Holidays = null,
    Trial? Rehearsal = null
)
{
    private static readonly DocumentFormat Format = DocumentFormat.Default.With(ProcedureContext.Default);

    public static Reading<Procedure> Read(string path) => DocumentFile.Read(path, "the days", Format.Read<Procedure>);

    public static Reading<Procedure> Parse(string text) =>
        DocumentFile.Parse(Encoding.UTF8.GetBytes(text), Format.Read<Procedure>);

    public string Write() => Format.Write(this);
}
