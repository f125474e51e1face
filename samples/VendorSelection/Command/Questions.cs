using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>The days of a selection as they are asked for: those of its file, unless the command line names others.</summary>
/// <param name="On">The day of the evaluation.</param>
/// <param name="Frozen">When the rules were frozen; <see langword="null"/> when they never were.</param>
/// <param name="Sent">The day on which the letters are sent; <see langword="null"/> when nobody said.</param>
internal sealed record Questions(LocalDate On, Instant? Frozen, LocalDate? Sent)
{
    /// <summary>Reads the days of a request; nothing when there is a problem.</summary>
    public static Questions? Of(Request request, Procedure? procedure, List<string> problems)
    {
        var before = problems.Count;
        var on = request.On is { } day ? DayText.Read("--on", day, problems) : procedure?.On;
        if (on is null)
        {
            problems.Add("Say with --on on which day the bids are evaluated, such as --on 2026-10-20.");
        }

        var frozen = procedure?.Frozen;
        if (request.Frozen is { } text)
        {
            if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            {
                frozen = instant;
            }
            else
            {
                problems.Add($"--frozen: '{text}' is not an instant such as 2026-08-01T08:00:00Z.");
            }
        }

        var sent = request.Sent is { } sending ? DayText.Read("--sent", sending, problems) : procedure?.Sent;
        return problems.Count > before ? null : new Questions(on!.Value, frozen, sent);
    }

    /// <summary>How long no contract is concluded, counted from the day of sending; nothing when that day is not known.</summary>
    public Answer<Standstill>? Standstill(Regime regime, Procedure? procedure)
    {
        if (Sent is not { } sent)
        {
            return null;
        }

        // Without a list nothing is known of the holidays after the day of sending, and the answer says so.
        var holidays = procedure?.Holidays ?? Holidays.Of(Array.Empty<Holiday>(), sent);
        return Domain.Selection.Standstill.After(
            regime,
            sent,
            procedure?.Channel ?? AwardChannel.Electronic,
            BusinessDays.MondayToFriday(holidays)
        );
    }

    /// <summary>Says which of the names that were asked for did not bid, or did not pass.</summary>
    public static IEnumerable<string> Problems(Request request, Dossier dossier, Evaluation evaluation)
    {
        foreach (var name in request.Compare)
        {
            if (Unknown("--compare", "bid", name, evaluation.Bids.Select(bid => bid.Name)) is { } problem)
            {
                yield return problem;
            }
            else if (!evaluation[name].Passed)
            {
                yield return $"--compare: '{name}' did not pass and has no points to compare.";
            }
        }

        if (
            request.Letter is { } letter
            && Unknown(
                "--letter",
                "bidder",
                letter,
                dossier.Bids.Select(bid => bid.Bidder).Distinct(StringComparer.Ordinal)
            )
                is { } unknown
        )
        {
            yield return unknown;
        }

        if (
            request.Compare.Count > 1
            && string.Equals(request.Compare[0], request.Compare[1], StringComparison.Ordinal)
        )
        {
            yield return $"--compare: '{request.Compare[0]}' cannot be compared with itself; name two bidders.";
        }
    }

    private static string? Unknown(string option, string what, string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return names.Contains(name, StringComparer.Ordinal)
            ? null
            : $"{option}: there is no {what} '{name}'; there is {Wording.List(names)}.";
    }
}
