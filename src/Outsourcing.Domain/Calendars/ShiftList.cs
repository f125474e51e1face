namespace Outsourcing.Domain.Calendars;

/// <summary>The shifts that start on one day.</summary>
internal static class ShiftList
{
    /// <summary>Reads each text.</summary>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public static Shift[] Read(string[] shifts) => Array.ConvertAll(Guard.Against.NullElement(shifts), Shift.Parse);

    /// <summary>Sorts, and unites what overlaps or touches.</summary>
    /// <remarks>What is longer than 24 hours is no shift; it is kept as two that overlap, always the same two.</remarks>
    public static Shift[] Unite(IEnumerable<Shift> shifts)
    {
        var united = new List<Shift>();
        var (start, end) = (-1, -1);
        foreach (var shift in shifts.OrderBy(shift => shift.StartSecond))
        {
            if (shift.StartSecond > end)
            {
                Add();
                (start, end) = (shift.StartSecond, shift.EndSecond);
            }

            end = Math.Max(end, shift.EndSecond);
        }

        Add();
        return [.. united];

        void Add()
        {
            if (end - start > Shift.SecondsPerDay)
            {
                united.Add(Shift.OfSeconds(start, Shift.SecondsPerDay));
                united.Add(Shift.OfSeconds(end - Shift.SecondsPerDay, end));
            }
            else if (end >= 0)
            {
                united.Add(Shift.OfSeconds(start, end));
            }
        }
    }

    /// <summary>Writes the shifts with their number.</summary>
    public static void Write(CanonicalForm form, IReadOnlyList<Shift> shifts)
    {
        form.Number(shifts.Count);
        foreach (var shift in shifts)
        {
            form.Value(shift);
        }
    }
}
