using System.Globalization;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>What both drawings of flows are made of: boxes, arrows and words, in units that are pixels at full size.</summary>
internal abstract class Drawing(HtmlWriter html, int width)
{
    protected const int NameSize = 14;
    protected const int WordSize = 13;
    protected const int NameLine = 18;
    protected const int WordLine = 16;

    protected int Width => width;

    /// <summary>Draws holders below each other, each with all that goes on from it.</summary>
    public void Draw(string css, string label, Holder root)
    {
        var height = Measure(root);
        html.Element(
            $"svg.{css}",
            () => Place(root, height),
            ("viewBox", Invariant($"0 0 {width} {height}")),
            ("role", "img"),
            ("aria-label", label)
        );
    }

    protected abstract int Measure(Holder root);

    protected abstract void Place(Holder root, int height);

    protected void Box(Holder holder, int x, int y, int wide, int high) =>
        html.Element(
            holder.IsBound ? "rect.holder" : "rect.holder unbound",
            "",
            ("x", Text(x)),
            ("y", Text(y)),
            ("width", Text(wide)),
            ("height", Text(high)),
            ("rx", "6")
        );

    /// <summary>Writes the name and the kind of a holder.</summary>
    protected void Name(Holder holder, int x, int y, int wide)
    {
        foreach (var line in Wrapped.Lines(holder.Name, wide, NameSize, isBold: true))
        {
            y += NameLine;
            Write("name", line, x, y - 4);
        }

        foreach (var line in Wrapped.Lines(Kind(holder), wide, WordSize, isBold: !holder.IsBound))
        {
            y += WordLine;
            Write(holder.IsBound ? "kind" : "kind unbound", line, x, y - 4);
        }
    }

    protected static int NameHeight(Holder holder, int wide) =>
        (Wrapped.Lines(holder.Name, wide, NameSize, isBold: true).Count * NameLine)
        + (Wrapped.Lines(Kind(holder), wide, WordSize, isBold: !holder.IsBound).Count * WordLine);

    protected void Write(string css, string text, int x, int y, string anchor = "start") =>
        html.Element($"text.{css}", text, ("x", Text(x)), ("y", Text(y)), ("text-anchor", anchor));

    /// <summary>Draws an arrow from left to right, with the sign of its verdict on the line.</summary>
    protected void Arrow(FlowAnswer flow, int from, int to, int y, int sign)
    {
        var css = VerdictWords.Css(flow.Verdict);
        html.Element(
            $"g.{css}",
            () =>
            {
                html.Element("title", Words.Flow(flow));
                html.Element("path.line", "", ("d", Invariant($"M{from} {y}H{to - 7}")));
                html.Element("path.head", "", ("d", Invariant($"M{to} {y}l-9 -5v10z")));
                html.Element("circle", "", ("cx", Text(sign)), ("cy", Text(y)), ("r", "8"));
                html.Element(
                    "text.sign",
                    VerdictWords.Sign(flow.Verdict),
                    ("x", Text(sign)),
                    ("y", Text(y + 4)),
                    ("text-anchor", "middle")
                );
            }
        );
    }

    protected static string Number(FlowAnswer flow) => Invariant($"{flow.Number}");

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Kind(Holder holder) => holder.IsBound ? holder.Kind : $"{holder.Kind}, not bound";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
