namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The rows of the tables that console and report share.</summary>
internal static class Rows
{
    private const string Nothing = "–";

    public static IReadOnlyList<string> Headings { get; } =
    ["Work", "Class", "What", "Owner", "Since", "Still to pass", "By"];

    /// <summary>The column with dates, which stay on one line.</summary>
    public static int Since => 4;

    /// <summary>The headings of a console, which has no room for the clauses and laws.</summary>
    public static IReadOnlyList<string> Short => Shortened(Headings);

    public static IReadOnlyList<string> Shortened(IReadOnlyList<string> row) => [.. row.SkipLast(1)];

    /// <summary>Work, class, cells, owner, since when, what has not passed yet, and by what.</summary>
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
                Text(Wording.Date(line.Since)),
                Text(Words.Pending(line)),
                Text(Words.Basis(line)),
            ];
        }
    }

    public static IReadOnlyList<string> MoralHeadings { get; } = ["Author", "Moral rights", "Work", "By"];

    /// <summary>Author, standing, works, and the law behind it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Moral(IEnumerable<Piece> pieces) =>
        pieces
            .SelectMany(piece => piece.MoralRights.Select(line => (piece.Item.Name, Line: line)))
            .GroupBy(own => own.Line)
            .OrderBy(group => group.Key.Author, StringComparer.Ordinal)
            .Select(group =>
                (IReadOnlyList<string>)
                    [
                        group.Key.Author,
                        Words.Standing(group.Key.Standing),
                        Words.List(group.Select(own => own.Name)),
                        Text(group.Key.Basis?.ToString() ?? ""),
                    ]
            );

    public static IReadOnlyList<string> Uses(Exit exit) => ["Work", .. exit.Acts, "Licences"];

    /// <summary>Work, act by act whether it may be done, and the licences that run.</summary>
    public static IReadOnlyList<string> Of(ExitLine line) =>
        [line.Item.Name, .. line.Uses.Select(Words.Use), Text(string.Join("; ", line.Licences.Select(Words.Licence)))];

    public static IReadOnlyList<string> Handovers { get; } = ["Last day", "Who", "What", "State", "Clause"];

    public static IReadOnlyList<string> Of(Due due) =>
        [Wording.Date(due.On), due.By, due.What, Words.State(due.State), due.Clause.ToString()];

    public static IReadOnlyList<string> Components { get; } = ["Component", "In", "Licence", "Asks to"];

    public static IReadOnlyList<string> Of(OpenSourceLine line) =>
        [
            line.Component.Name,
            line.Item.Name,
            line.Component.Licence.ToString(),
            Words.List(line.Obligations.Select(Words.Obligation)),
        ];

    public static IReadOnlyList<string> Of(Event own) =>
        [Wording.Date(own.On), Wording.Day(own.Known), Words.Kind(own.Kind), own.Text];

    private static string Text(string text) => text.Length == 0 ? Nothing : text;
}
