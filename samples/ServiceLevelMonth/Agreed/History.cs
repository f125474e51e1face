using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What was reported and credited of the months before, as facts of the agreement.</summary>
internal static class History
{
    /// <summary>How long after the end of a month it is reported and credited.</summary>
    private const int ReportDays = 4;

    public static IReadOnlyList<Fact> Read(string csv)
    {
        using var reader = new StringReader(csv);
        return [.. CsvLine.Read(reader).Skip(1).SelectMany(line => Facts(line.Cells))];
    }

    private static IEnumerable<Fact> Facts(IReadOnlyList<string> cells)
    {
        var (level, volume, credit) = (cells[1], cells[3], cells[4]);
        var first = YearMonthPattern.Iso.Parse(cells[0]).Value.OnDayOfMonth(1);
        var month = DateRange.Month(first.Year, first.Month);
        var on = month.EndExclusive.PlusDays(ReportDays);
        var recorded = on.At(new LocalTime(16, 0)).InUtc().ToInstant();
        yield return ServiceLevelReported.Of(
            $"{level}, {cells[0]}",
            on,
            recorded,
            level,
            month,
            Measured.Parse(cells[2]),
            volume: volume.Length > 0 ? long.Parse(volume, CultureInfo.InvariantCulture) : null
        );
        if (credit.Length > 0)
        {
            yield return CreditGiven.Of(
                $"credit for {level}, {cells[0]}",
                on,
                recorded,
                month,
                Money.Parse(credit),
                level
            );
        }
    }
}
