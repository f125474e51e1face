namespace Outsourcing.Domain.ICalendar;

/// <summary>The lines of one event, unfolded, without those of its parts such as alarms.</summary>
/// <param name="Line">The number of the line at which the event begins, from 1.</param>
/// <param name="Lines">The content lines between its begin and its end.</param>
internal sealed record EventText(int Line, IReadOnlyList<string> Lines)
{
    private const string Begin = "BEGIN:";
    private const string End = "END:";

    /// <summary>Finds the events of the calendars in a text, and checks that all that begins also ends.</summary>
    /// <exception cref="FormatException">The text is no iCalendar text; the message names the line.</exception>
    public static List<EventText> In(string text)
    {
        var events = new List<EventText>();
        var open = new Stack<(string Name, int Line)>();
        List<string>? lines = null;
        var count = 0;
        foreach (var (line, number) in Unfolded(text))
        {
            count++;
            if (open.Count == 0 && !IsOne(line, Begin, "VCALENDAR"))
            {
                throw Error(number, "a calendar begins with 'BEGIN:VCALENDAR'");
            }

            if (line.StartsWith(Begin, StringComparison.OrdinalIgnoreCase))
            {
                open.Push((line[Begin.Length..].Trim(), number));
                if (open.Count == 2 && IsOne(line, Begin, "VEVENT"))
                {
                    lines = [];
                    events.Add(new EventText(number, lines));
                }
            }
            else if (line.StartsWith(End, StringComparison.OrdinalIgnoreCase))
            {
                var (name, begun) = open.Pop();
                if (!IsOne(line, End, name))
                {
                    throw Error(
                        number,
                        $"'{Short(line)}' stands where '{Short(name)}' of line {Text(begun)} has to end"
                    );
                }

                lines = open.Count < 2 ? null : lines;
            }
            else if (open.Count == 2)
            {
                lines?.Add(line);
            }
        }

        if (open.Count > 0)
        {
            var (name, begun) = open.Peek();
            throw Error(begun, $"'{Short(name)}' begins and never ends");
        }

        return count > 0 ? events : throw Error(1, "a calendar begins with 'BEGIN:VCALENDAR'");
    }

    /// <summary>Makes the error of a line.</summary>
    public static FormatException Error(int line, string what, Exception? inner = null) =>
        new($"The calendar cannot be read: line {Text(line)}: {what}.", inner);

    /// <summary>Writes a number.</summary>
    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Cuts a text of the file that goes into a message.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static bool IsOne(string line, string verb, string name) =>
        string.Equals(line.TrimEnd(), verb + name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Joins lines that go on in the next one, which begins with a blank; each with the number of its first.</summary>
    private static IEnumerable<(string Line, int Number)> Unfolded(string text)
    {
        var parts = new List<string>();
        var (number, first) = (0, 0);
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line is [' ' or '\t', ..] && parts.Count > 0)
            {
                parts.Add(line[1..]);
                continue;
            }

            if (parts.Count > 0)
            {
                yield return (string.Concat(parts), first);
                parts.Clear();
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                parts.Add(line);
                first = number;
            }
        }

        if (parts.Count > 0)
        {
            yield return (string.Concat(parts), first);
        }
    }
}
