using NodaTime.Text;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The day and the knowledge of which an agreement is asked.</summary>
/// <param name="On">The day; <see langword="null"/> for that of the flows.</param>
/// <param name="Known">The instant of the knowledge; <see langword="null"/> for the end of the day.</param>
internal sealed record Days(LocalDate? On, Instant? Known)
{
    public static Days Of(Request request, List<string> problems)
    {
        LocalDate? on = request.On is { } date ? DayText.Read("--on", date, problems) : null;
        Instant? known = null;
        if (request.Known is { } text)
        {
            if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            {
                problems.Add($"--known: '{text}' is not an instant such as 2028-05-15T12:00:00Z.");
            }

            known = instant;
        }

        return new Days(on, known);
    }

    /// <summary>The agreement on the day, as known then.</summary>
    public AgreementView View(Agreement agreement, LocalDate usual)
    {
        var on = On ?? usual;
        return agreement.AsOf(on, Known ?? on.PlusDays(1).AtMidnight().InUtc().ToInstant());
    }
}
