using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Says whether a party has the title to items.</summary>
internal sealed class TitleReading(OwnershipReading ownership, IpLawBook laws, string to)
{
    /// <summary>Says how the title to all rights in one piece of work stands.</summary>
    public TitleStanding Of(WorkPiece piece)
    {
        var standing = TitleStanding.Clean;
        var cells = ownership.CellsOf([piece], territory: null);
        foreach (var right in piece.Item.Rights)
        {
            foreach (var cell in cells)
            {
                standing = Worse(standing, Of(piece, right, cell, out _));
            }
        }

        return standing;
    }

    /// <summary>Says how the title to an item stands to which no contributions are recorded.</summary>
    public TitleStanding OfStated(WorkItem item) =>
        ownership.StatedPiece(item) is { } piece ? Of(piece) : TitleStanding.NotKnown;

    /// <summary>Says how the title to an item stands, and what is missing.</summary>
    public TitleLine Of(WorkItem item)
    {
        var pieces = ownership.PiecesOf(item);
        if (pieces.Count == 0)
        {
            return new TitleLine(
                item.Name,
                TitleStanding.NotKnown,
                ValueList.Of([OwnershipQuestions.NoContributions(item)])
            );
        }

        var (standing, findings) = (TitleStanding.Clean, new List<Finding>());
        foreach (var right in item.Rights)
        {
            foreach (var cell in ownership.CellsOf(pieces, territory: null))
            {
                foreach (var piece in pieces)
                {
                    var one = Of(piece, right, cell, out var outcome);
                    standing = Worse(standing, one);
                    findings.AddRange(Missing(one, outcome, right));
                }
            }
        }

        return new TitleLine(item.Name, standing, ValueList.Of(findings.Distinct()));
    }

    public static TitleStanding Worse(TitleStanding one, TitleStanding other) => one > other ? one : other;

    private TitleStanding Of(WorkPiece piece, IpRight right, IpCell cell, out TitleOutcome outcome)
    {
        outcome = ownership.Follow(piece, right, cell);
        return !outcome.IsKnown ? TitleStanding.NotKnown
            : outcome.IsWhollyOf(to) ? TitleStanding.Clean
            : ownership.Follow(piece, right, cell, milestonesDone: true).IsWhollyOf(to) ? TitleStanding.Waiting
            : TitleStanding.NotHeld;
    }

    private IEnumerable<Finding> Missing(TitleStanding standing, TitleOutcome outcome, IpRight right)
    {
        var (item, what) = (
            outcome.Piece.Item.Name,
            $"the {right.Words()} in {outcome.Piece.Id} to {outcome.Piece.Item.Name}"
        );
        return standing switch
        {
            TitleStanding.NotKnown => outcome.Doubts,
            TitleStanding.Waiting =>
            [
                Finding.Of(
                    IpRules.TitleWaits,
                    Severity.Info,
                    item,
                    $"{to} does not have {what} yet: {string.Join("; ", outcome.Pending())}."
                ),
            ],
            TitleStanding.NotHeld =>
            [
                Finding.Of(
                    IpRules.TitleHeld,
                    Severity.Error,
                    item,
                    $"{to} does not have {what}; {Holders(outcome)}."
                        + string.Concat(outcome.Pending().Select(pending => $" Pending: {pending}.")),
                    remedy: $"Let it be assigned to {to} before the milestone is paid."
                ),
                .. outcome.Notes(right, laws),
            ],
            _ => [],
        };
    }

    private static string Holders(TitleOutcome outcome) =>
        string.Join(
            " and ",
            outcome.Owners.Select(own =>
                own.Share == Ratio.One ? $"{own.Owner} has it" : $"{own.Owner} has {own.Share} of it"
            )
        );
}
