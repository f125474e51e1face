using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Ownership in words.</summary>
internal static class OwnershipWords
{
    public static string Of(OwnershipLine line) =>
        $"{Cells(line)}: {Owners(line)}" + string.Concat(line.Pending.Select(pending => $"; pending: {pending}"));

    public static string Of(MoralRightsStanding standing) =>
        standing switch
        {
            MoralRightsStanding.Kept => "kept",
            MoralRightsStanding.Undertaking => "undertaking not to assert",
            MoralRightsStanding.Waived => "waived",
            _ => "not known",
        };

    public static string Of(OwnershipStanding standing) =>
        standing switch
        {
            OwnershipStanding.Owned => "owned",
            OwnershipStanding.Gap => "gap",
            OwnershipStanding.FactMissing => "fact missing",
            OwnershipStanding.Conflict => "conflict",
            OwnershipStanding.LawSilent => "law silent",
            _ => "none",
        };

    private static string Cells(OwnershipLine line) =>
        Invariant.List([.. line.Rights.Select(right => right.Words())])
        + (line.Fields.IsAll ? "" : $", fields: {line.Fields}")
        + (line.Territories.IsAll ? "" : $", territories: {line.Territories}");

    private static string Owners(OwnershipLine line) =>
        line.Standing == OwnershipStanding.Owned
            ? Invariant.List([.. line.Owners.Select(owner => owner.ToString())])
                + (line.Since is { } since ? $" since {CivilDay.Text(since)}" : "")
            : $"{Of(line.Standing)} ({string.Join("; ", line.Findings.Select(finding => finding.Message))})";
}
