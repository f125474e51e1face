namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The rows of the tables that console and report share.</summary>
internal static class Rows
{
    private const string Nothing = "–";

    /// <summary>Work, class, cells, owner, since when, by what, and what has not passed yet.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(Piece piece)
    {
        var own = Words.Class(piece.Item.Class);
        if (piece.Lines.Count == 0)
        {
            yield return
            [
                piece.Item.Name,
                own,
                Words.List(piece.Item.Rights.Select(Words.Right)),
                Words.Owners(piece.Ownership),
                Nothing,
                Nothing,
                Nothing,
            ];
        }

        foreach (var line in piece.Lines)
        {
            yield return
            [
                piece.Item.Name,
                own,
                Words.Cells(line),
                Words.Owners(line),
                Text(Words.Date(line.Since)),
                Text(Words.Basis(line)),
                Text(Words.Pending(line)),
            ];
        }
    }

    /// <summary>Work, author, standing, and the law behind it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Moral(Piece piece) =>
        piece.MoralRights.Select(line =>
            (IReadOnlyList<string>)
                [piece.Item.Name, line.Author, Words.Standing(line.Standing), Text(line.Basis?.ToString() ?? "")]
        );

    public static IReadOnlyList<string> Of(Event own) =>
        [Words.Date(own.On), Words.Day(own.Known), Words.Kind(own.Kind), own.Text];

    private static string Text(string text) => text.Length == 0 ? Nothing : text;
}
