namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Folds what is the same in several rights, fields and territories into one line.</summary>
internal static class OwnershipFold
{
    public static IEnumerable<OwnershipLine> Of(IReadOnlyList<(IpRight Right, IpCell Cell, OwnershipLine Line)> cells)
    {
        string?[] fields = [.. cells.Select(own => own.Cell.Field).Distinct(StringComparer.Ordinal)];
        string?[] territories = [.. cells.Select(own => own.Cell.Territory).Distinct(StringComparer.Ordinal)];
        return cells
            .GroupBy(own => (own.Right, Line: own.Line.For([], Extent.All, Extent.All)))
            .SelectMany(group =>
                Rectangles([.. group.Select(own => own.Cell)])
                    .Select(part =>
                        (
                            group.Key.Right,
                            Line: group.Key.Line.For(
                                [],
                                ExtentOf(part.Fields, fields),
                                ExtentOf(part.Territories, territories)
                            )
                        )
                    )
            )
            .GroupBy(own => own.Line, own => own.Right)
            .Select(group => group.Key.For(group.Order(), group.Key.Fields, group.Key.Territories))
            .OrderBy(line => line.Rights[0])
            .ThenBy(line => line.Fields.ToString(), StringComparer.Ordinal)
            .ThenBy(line => line.Territories.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Covers cells with rectangles: territories whose fields are the same go together.</summary>
    private static IEnumerable<(string?[] Fields, string?[] Territories)> Rectangles(IpCell[] cells) =>
        cells
            .GroupBy(cell => cell.Territory, StringComparer.Ordinal)
            .Select(group => (Territory: group.Key, Fields: ValueList.Of(group.Select(cell => cell.Field))))
            .GroupBy(own => own.Fields)
            .Select(group => (group.Key.ToArray(), group.Select(own => own.Territory).ToArray()));

    private static Extent ExtentOf(string?[] names, string?[] all) =>
        names.Contains(null)
            ? Extent.AllBut(all.Except(names, StringComparer.Ordinal).OfType<string>())
            : Extent.Only(names.OfType<string>());
}
