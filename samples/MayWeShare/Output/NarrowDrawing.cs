namespace Outsourcing.Samples.MayWeShare;

/// <summary>Flows for a phone and for paper: whoever gets something stands below and to the right of who gives it.</summary>
internal sealed class NarrowDrawing(HtmlWriter html) : Drawing(html, FullWidth)
{
    private const int FullWidth = 360;
    private const int Step = 30;
    private const int Spine = 12;
    private const int Padding = 8;
    private const int Between = 12;

    /// <summary>However long a chain is, some width is left for the words.</summary>
    private const int LastStep = 4;

    private readonly HtmlWriter page = html;

    protected override int Measure(Holder root) => Height(root, 0) + 2;

    protected override void Place(Holder root, int height) => Place(root, 0, 1);

    private int Place(Holder holder, int level, int y)
    {
        var (x, wide) = (Left(level), Room(level));
        var bottom = y + BoxHeight(holder, level);
        Box(holder, x + 1, y, FullWidth - x - 2, bottom - y);
        Name(holder, x + Padding, y + Padding - 2, wide);
        var row = y + Padding + NameHeight(holder, wide);
        foreach (var flow in holder.Received)
        {
            row = Row(flow, x, wide, row);
        }

        var (next, spine) = (bottom, bottom);
        foreach (var own in holder.Passed)
        {
            next += Between;
            spine = LastArrow(own, level + 1, next);
            next = Place(own, level + 1, next);
        }

        if (spine > bottom)
        {
            page.Element("path.spine", "", ("d", FormattableString.Invariant($"M{x + Spine} {bottom}V{spine}")));
        }

        return next;
    }

    private int Row(FlowAnswer flow, int x, int wide, int y)
    {
        Arrow(flow, x - Step + Spine, x, y + 16, x + 18);
        foreach (var (line, css) in Lines(flow, wide))
        {
            y += WordLine;
            Write(css, line, x + Step + 2, y + 4);
        }

        return y + 6;
    }

    /// <summary>Where the last arrow into a box ends, so that the line from its giver reaches it and goes no further.</summary>
    private static int LastArrow(Holder holder, int level, int y) =>
        y
        + Padding
        + NameHeight(holder, Room(level))
        + holder.Received.SkipLast(1).Sum(flow => RowHeight(flow, Room(level)))
        + 16;

    private static IEnumerable<(string Line, string Css)> Lines(FlowAnswer flow, int wide) =>
        Wrapped
            .Lines($"{Number(flow)} {flow.Item.Name}", wide - Step, WordSize)
            .Select(line => (line, "item"))
            .Concat(Wrapped.Lines(Words.Aim(flow), wide - Step, WordSize).Select(line => (line, "aim")))
            .Append((VerdictWords.Text(flow.Verdict), $"outcome {VerdictWords.Css(flow.Verdict)}"));

    private static int RowHeight(FlowAnswer flow, int wide) => (Lines(flow, wide).Count() * WordLine) + 6;

    private static int BoxHeight(Holder holder, int level) =>
        NameHeight(holder, Room(level)) + (2 * Padding) + holder.Received.Sum(flow => RowHeight(flow, Room(level)));

    private static int Height(Holder holder, int level) =>
        BoxHeight(holder, level) + holder.Passed.Sum(own => Between + Height(own, level + 1));

    private static int Left(int level) => Math.Min(level, LastStep) * Step;

    private static int Room(int level) => FullWidth - Left(level) - (2 * Padding);
}
