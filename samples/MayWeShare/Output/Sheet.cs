namespace Outsourcing.Samples.MayWeShare;

/// <summary>A table that console and report show alike.</summary>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The headings of its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="None">The sentence where there is no row.</param>
internal sealed record Sheet(
    string Heading,
    string Caption,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string None
)
{
    /// <summary>The tables after that of the flows.</summary>
    public static IReadOnlyList<Sheet> Of(Overview overview) =>
        [NotBound(overview), Returns(overview), Dues(overview), Survivals(overview), Questions(overview)];

    private static Sheet NotBound(Overview overview) =>
        new(
            "Holders not bound",
            "Those who have something without an unbroken chain of undertakings",
            ["Holder", "Has", "Why", "What would mend it"],
            [
                .. overview.NotBound.Select(own =>
                    (string[])[own.Holder, own.Item.Name, own.Finding.Message, own.Finding.Remedy ?? ""]
                ),
            ],
            "Everybody who has something is bound."
        );

    private static Sheet Returns(Overview overview) =>
        new(
            "What has to come back",
            "Now, on request or when the agreement ends",
            ["Who has it", "What", "To", "By", "State", "May keep", "Clause"],
            [
                .. overview.Returns.Select(own =>
                    (string[])
                        [
                            own.Holder,
                            own.Item.Name,
                            own.Item.Owner,
                            Words.By(own),
                            Words.State(own.State),
                            Words.Kept(own),
                            own.Clause.ToString(),
                        ]
                ),
            ],
            "Nothing has to come back."
        );

    private static Sheet Dues(Overview overview) =>
        new(
            "Duties",
            "Overdue, or due within a year",
            ["Last day", "Who", "What", "State", "Clause"],
            [
                .. overview.Dues.Select(own =>
                    (string[])[Wording.Date(own.On), own.By, own.What, Words.State(own.State), own.Clause.ToString()]
                ),
            ],
            "Nothing is to be done."
        );

    private static Sheet Survivals(Overview overview) =>
        new(
            "What survives",
            "Confidential beyond the end of the agreement",
            ["Who keeps it", "What", "Of", "How long", "Clause"],
            [
                .. overview.Survivals.Select(own =>
                    (string[])[own.By, own.What, own.To, Words.Until(own), own.Clause.ToString()]
                ),
            ],
            "Nothing stays confidential after the end."
        );

    private static Sheet Questions(Overview overview) =>
        new(
            "Check-list",
            "What people ask of a confidentiality agreement",
            ["Question", "Answer", "What the agreement says"],
            [.. overview.Questions.Select(own => (string[])[own.Words, own.Says, own.Because])],
            "There is no question."
        );
}
