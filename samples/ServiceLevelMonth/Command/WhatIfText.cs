using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>
/// Reads a question such as <c>calls answered=81 %; same-cause=all</c>: changes between semicolons, of a level, a term, the
/// volume, or one more outage in readings of the zone of the contract.
/// </summary>
internal sealed class WhatIfText(Template template, DateTimeZone zone)
{
    private const string OutageKey = "outage:";

    private static readonly LocalDateTimePattern Start = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    private static readonly LocalTimePattern End = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly string[] Others = ["at-risk", "pool", "same-cause", "repeat", "earn-back", "volume"];

    /// <summary>Gives the question, or everything that is wrong with it.</summary>
    public (Question Question, IReadOnlyList<string> Problems) Read(string text)
    {
        var (changes, problems) = (new List<Change>(), new List<string>());
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (change, problem) = part.StartsWith(OutageKey, StringComparison.OrdinalIgnoreCase)
                ? OutageOf(part)
                : ChangeOf(part);
            changes.AddRange(change is null ? [] : [change]);
            problems.AddRange(problem is null ? [] : [$"--what-if '{part}': {problem}"]);
        }

        if (changes.Count == 0 && problems.Count == 0)
        {
            problems.Add($"--what-if '{text}': {Usage}");
        }

        return (new Question(text, changes), problems);
    }

    private static string Usage =>
        $"A question is LEVEL=VALUE, one of {string.Join(", ", Others)} with =VALUE, or outage:2026-03-14T02:00/04:30.";

    private (Change? Change, string? Problem) ChangeOf(string part)
    {
        if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value])
        {
            return (null, Usage);
        }

        if (Others.FirstOrDefault(own => own.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            return Other(other, value);
        }

        var levels = template.Terms.Levels;
        var found = levels.Where(level => level.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        found = found.Count == 1 ? found : [.. levels.Where(level => Begins(level.Name, name))];
        return found switch
        {
            [var level] => Result(level, value),
            [] => (
                null,
                $"There is no level '{name}'. Levels: {List(levels)}. Other names: {string.Join(", ", Others)}."
            ),
            _ => (null, $"'{name}' may be each of: {List(found)}."),
        };
    }

    private static bool Begins(string level, string name) => level.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static string List(IEnumerable<ServiceLevel> levels) =>
        string.Join(", ", levels.Select(level => $"'{level.Name}'"));

    private static (Change? Change, string? Problem) Result(ServiceLevel level, string text)
    {
        var example = level.Target.Least ?? level.Target.Most!;
        return
            !Measured.TryParse(text, out var value)
            || value.Unit != example.Unit
            || value.Value < Ratio.Zero
            || (value.Unit == MeasureUnit.Share && value.Value > Ratio.One)
            ? (null, $"'{text}' is not a value of '{level.Name}' such as {example}.")
            : (new ResultChange(level, value), null);
    }

    private (Change? Change, string? Problem) Other(string name, string text)
    {
        Change? change = name switch
        {
            "at-risk" => Share(text) is { } share
                ? new TermsChange(terms => terms.WithAtRisk(Pool(share, null)))
                : null,
            "pool" => Share(text) is { } pool ? new TermsChange(terms => terms.WithAtRisk(Pool(null, pool))) : null,
            "same-cause" => SameCause(text) is { } rule
                ? new TermsChange(terms => terms.CountingOfOneCause(rule))
                : null,
            "repeat" => Repeat(text) is { } repeat ? new TermsChange(terms => terms.Multiplying(repeat)) : null,
            "earn-back" => Whole(text) is { } months and > 0 and <= 120
                ? new TermsChange(terms => terms.WithEarnBack(EarnBack.After((int)months)))
                : null,
            _ => Whole(text) is { } volume ? new VolumeChange(volume) : null,
        };
        var expected = name switch
        {
            "same-cause" => "all, highest or choice",
            "repeat" => "off, or two factors such as 1.5/2",
            "earn-back" => "a number of clean months, from 1 to 120",
            "volume" => $"a number of {template.Price.Unit}s, up to {MostVolume}",
            _ => "a percentage such as 12 %, up to 1000 %",
        };
        return change is null ? (null, $"'{text}' is not {expected}.") : (change, null);
    }

    private AtRisk Pool(Percentage? share, Percentage? pool)
    {
        var agreed = template.Terms.AtRisk!;
        return agreed.Categories.Aggregate(
            AtRisk.Of(share ?? agreed.Share).WithPool(pool ?? agreed.Pool),
            (terms, category) => terms.WithCategory(category.Name, category.Share)
        );
    }

    private static SameCauseRule? SameCause(string text) =>
        text.ToUpperInvariant() switch
        {
            "ALL" => SameCauseRule.All,
            "HIGHEST" => SameCauseRule.HighestOnly,
            "CHOICE" => SameCauseRule.CustomersChoice,
            _ => null,
        };

    private static RepeatMultiplier? Repeat(string text) =>
        text.Equals("off", StringComparison.OrdinalIgnoreCase) ? RepeatMultiplier.Of(1m, 1m)
        : text.Split('/') is [var second, var third] && Factor(second) is { } two && Factor(third) is { } three
            ? RepeatMultiplier.Of(two, three)
        : null;

    private static decimal? Factor(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
        && factor is >= 1m and <= 100m
            ? factor
            : null;

    private static Percentage? Share(string text) =>
        Percentage.TryParse(text, out var share) && share.Points is >= 0m and <= 1000m ? share : null;

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostVolume
            ? number
            : null;

    private const long MostVolume = 1_000_000_000;

    private (Change? Change, string? Problem) OutageOf(string text)
    {
        if (template.Terms.Levels.All(level => level.Indicator is not Indicator<Outage>))
        {
            return (null, $"No level of the template {template.Name} is about outages.");
        }

        var parts = text[OutageKey.Length..].Split('/');
        if (
            parts is not [var from, var to]
            || !Start.Parse(from).TryGetValue(default, out var start)
            || !SupportedYears.Contain(start.Year)
            || !TryEnd(to, start, out var end)
        )
        {
            return (null, "An outage is written such as outage:2026-03-14T02:00/04:30.");
        }

        foreach (var reading in (ReadOnlySpan<LocalDateTime>)[start, end])
        {
            var count = zone.MapLocal(reading).Count;
            if (count != 1)
            {
                var what = count == 0 ? "does not exist" : "stands twice";
                return (null, $"The reading {Start.Format(reading)} {what} in {zone.Id}.");
            }
        }

        return start < end
            ? (
                new OutageChange(new Interval(zone.AtStrictly(start).ToInstant(), zone.AtStrictly(end).ToInstant())),
                null
            )
            : (null, "The outage ends before it starts.");
    }

    /// <summary>A time alone is the first such reading after the start.</summary>
    private static bool TryEnd(string text, LocalDateTime start, out LocalDateTime end)
    {
        if (End.Parse(text).TryGetValue(default, out var time))
        {
            end = start.Date.At(time);
            end = end <= start ? end.PlusDays(1) : end;
            return true;
        }

        return Start.Parse(text).TryGetValue(default, out end) && SupportedYears.Contain(end.Year);
    }
}
