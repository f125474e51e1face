using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Who owns what, and how titles stand, as JSON; written only.</summary>
internal static class OwnershipResultShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<Holding>(
                    "a holding",
                    ("title", Holding.Title),
                    ("exclusive-use", Holding.ExclusiveUse)
                )
            )
            .Struct(
                new WordConverter<OwnershipStanding>(
                    "a standing of ownership",
                    ("owned", OwnershipStanding.Owned),
                    ("gap", OwnershipStanding.Gap),
                    ("fact-missing", OwnershipStanding.FactMissing),
                    ("conflict", OwnershipStanding.Conflict),
                    ("law-silent", OwnershipStanding.LawSilent)
                )
            )
            .Struct(
                new WordConverter<MoralRightsStanding>(
                    "a standing of moral rights",
                    ("not-known", MoralRightsStanding.None),
                    ("kept", MoralRightsStanding.Kept),
                    ("undertaking", MoralRightsStanding.Undertaking),
                    ("waived", MoralRightsStanding.Waived)
                )
            )
            .Struct(
                new WordConverter<TitleStanding>(
                    "a standing of a title",
                    ("clean", TitleStanding.Clean),
                    ("waiting", TitleStanding.Waiting),
                    ("not-held", TitleStanding.NotHeld),
                    ("not-known", TitleStanding.NotKnown)
                )
            )
            .Class(
                new Shape<OwnerShare>(create: null)
                    .With("owner", own => own.Owner)
                    .With("share", own => own.Share)
                    .With("holding", own => own.Holding)
            )
            .Class(
                new Shape<OwnershipStep>(create: null)
                    .With("on", step => step.On)
                    .With("contribution", step => step.Contribution)
                    .Optional("from", step => step.From)
                    .With("to", step => step.To)
                    .With("why", step => step.Why)
                    .Optional("basis", step => step.Basis)
            )
            .Class(
                new Shape<PendingTransfer>(create: null)
                    .With("from", pending => pending.From)
                    .With("to", pending => pending.To)
                    .With("waitsFor", pending => pending.WaitsFor)
                    .Optional("basis", pending => pending.Basis)
            )
            .Class(
                new Shape<MoralRightsLine>(create: null)
                    .With("author", line => line.Author)
                    .With("standing", line => line.Standing)
                    .Optional("basis", line => line.Basis)
            )
            .Class(
                new Shape<OwnershipLine>(create: null)
                    .With<IpRight[]>("rights", line => [.. line.Rights])
                    .With("fields", line => line.Fields)
                    .With("territories", line => line.Territories)
                    .With("standing", line => line.Standing)
                    .With<OwnerShare[]>("owners", line => [.. line.Owners])
                    .Optional("since", line => line.Since)
                    .With<OwnershipStep[]>("steps", line => [.. line.Steps])
                    .With<PendingTransfer[]>("pending", line => [.. line.Pending])
                    .With<Finding[]>("findings", line => [.. line.Findings])
            )
            .Class(
                new Shape<Ownership>(create: null)
                    .With("item", own => own.Item.Name)
                    .With("on", own => own.On)
                    .With("isMixed", own => own.IsMixed)
                    .With<OwnershipLine[]>("lines", own => [.. own.Lines])
                    .With<MoralRightsLine[]>("moralRights", own => [.. own.MoralRights])
            )
            .Class(ReasoningShapes.Answer<Ownership>())
            .Class(
                new Shape<OwnershipChange>(create: null)
                    .With("from", change => change.From)
                    .With("ownership", change => change.Ownership)
            )
            .Class(
                new Shape<TitleLine>(create: null)
                    .With("item", line => line.Item)
                    .With("standing", line => line.Standing)
                    .With<Finding[]>("findings", line => [.. line.Findings])
            )
            .Class(
                new Shape<TitleReport>(create: null)
                    .With("milestone", report => report.Milestone)
                    .With("to", report => report.To)
                    .With("on", report => report.On)
                    .With("isClean", report => report.IsClean)
                    .With<TitleLine[]>("lines", report => [.. report.Lines])
            )
            .Class(ReasoningShapes.Answer<TitleReport>());
}
