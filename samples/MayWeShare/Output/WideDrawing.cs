namespace Outsourcing.Samples.MayWeShare;

/// <summary>Flows for a screen: holders from left to right, each as high as all that goes on from it, words on every arrow.</summary>
internal sealed class WideDrawing(HtmlWriter html, int depth) : Drawing(html, FullWidth)
{
    /// <summary>With more steps no room is left for the words on the arrows.</summary>
    public const int MostDepth = 3;

    private const int FullWidth = 1040;
    private const int Padding = 12;
    private const int Between = 14;

    private readonly int box = depth < MostDepth ? 168 : 144;

    private int Gap => (FullWidth - ((depth + 1) * box)) / Math.Max(depth, 1);

    protected override int Measure(Holder root) => Height(root) + 2;

    protected override void Place(Holder root, int height) => Place(root, 0, 1);

    private void Place(Holder holder, int x, int y)
    {
        Box(holder, x + 1, y, box - 2, Height(holder));
        Name(holder, x + Padding, y + Padding - 4, box - (2 * Padding));
        var row = y;
        foreach (var flow in holder.Received)
        {
            Row(flow, x - Gap, row);
            row += RowHeight(flow);
        }

        foreach (var own in holder.Passed)
        {
            Place(own, x + box + Gap, y);
            y += Height(own) + Between;
        }
    }

    private void Row(FlowAnswer flow, int x, int y)
    {
        foreach (var (line, css) in Lines(flow))
        {
            y += WordLine;
            Write(css, line, x + 14, y);
        }

        y += 14;
        Arrow(flow, x, x + Gap, y, x + 24);
        Write($"outcome {VerdictWords.Css(flow.Verdict)}", VerdictWords.Text(flow.Verdict), x + 38, y + 17);
    }

    private int RowHeight(FlowAnswer flow) => (Lines(flow).Count() * WordLine) + 44;

    private IEnumerable<(string Line, string Css)> Lines(FlowAnswer flow) =>
        Wrapped
            .Lines($"{Number(flow)} {flow.Item.Name}", Gap - 28, WordSize)
            .Select(line => (line, "item"))
            .Concat(Wrapped.Lines(Words.Aim(flow), Gap - 28, WordSize).Select(line => (line, "aim")));

    private int Height(Holder holder) =>
        Math.Max(
            NameHeight(holder, box - (2 * Padding)) + (2 * Padding),
            Math.Max(holder.Received.Sum(RowHeight), holder.Passed.Sum(own => Height(own) + Between) - Between)
        );
}
