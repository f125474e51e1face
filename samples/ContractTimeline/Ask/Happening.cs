namespace Outsourcing.Samples.ContractTimeline;

/// <summary>What kind of thing happened.</summary>
internal enum HappeningKind
{
    None = 0,
    Document,
    Amendment,
    Renewal,
    Notice,
    Fact,
    Duty,

    /// <summary>A day by which somebody has to decide.</summary>
    Decision,
}

/// <summary>Something that happened, or that is to be decided.</summary>
/// <param name="On">The day.</param>
/// <param name="Known">When it became known; <see langword="null"/> when that is not recorded.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Text">What happened.</param>
internal sealed record Happening(LocalDate On, Instant? Known, HappeningKind Kind, string Text)
{
    /// <summary>Everything that happened until the day of a view, and the decisions after it, by day.</summary>
    public static IReadOnlyList<Happening> Of(
        AgreementView view,
        IEnumerable<Track> documents,
        IEnumerable<TermSheet> terms
    ) =>
        [
            .. Documents(view)
                .Concat(view.Knowledge.Amendments.Select(Amended))
                .Concat(documents.SelectMany(Renewals))
                .Concat(view.Facts.Select(fact => Happened(view, fact)))
                .Concat(terms.SelectMany(Decisions))
                .OrderBy(own => own.On)
                .ThenBy(own => own.Kind),
        ];

    private static IEnumerable<Happening> Documents(AgreementView view)
    {
        foreach (var document in view.Agreement.Documents.Where(own => !(own.Recorded > view.Known)))
        {
            if (document.Signed?.Date is { } signed)
            {
                yield return new Happening(
                    signed,
                    document.Recorded,
                    HappeningKind.Document,
                    $"{document.Name} signed"
                );
            }

            if (document.Effective?.Date is { } effective)
            {
                yield return new Happening(
                    effective,
                    document.Recorded,
                    HappeningKind.Document,
                    $"{document.Name} takes effect"
                );
            }
        }
    }

    private static Happening Amended(Amendment amendment) =>
        new(amendment.Effective, amendment.Recorded, HappeningKind.Amendment, Words.Amendment(amendment));

    private static IEnumerable<Happening> Renewals(Track document) =>
        document
            .Stretches.Where(own => own.Kind == StretchKind.Renewal)
            .Select(own => new Happening(own.First, Known: null, HappeningKind.Renewal, own.Text));

    private static Happening Happened(AgreementView view, Fact fact) =>
        fact switch
        {
            PowerExercised used => new Happening(
                fact.On,
                fact.Recorded,
                HappeningKind.Notice,
                Ended(view, fact) ?? $"{used.By} uses the power: {used.Power}"
            ),
            NoticeGiven notice => new Happening(
                fact.On,
                fact.Recorded,
                HappeningKind.Notice,
                Ended(view, fact) ?? $"{notice.From}: {Wording.After(fact)}"
            ),
            ObligationFact => new Happening(fact.On, fact.Recorded, HappeningKind.Duty, Wording.After(fact)),
            _ => new Happening(fact.On, fact.Recorded, HappeningKind.Fact, Wording.After(fact)),
        };

    private static string? Ended(AgreementView view, Fact fact) =>
        view.Terminations().FirstOrDefault(own => own.Fact.Equals(fact)) is { } termination
            ? Words.Termination(termination)
            : null;

    private static IEnumerable<Happening> Decisions(TermSheet sheet)
    {
        if (sheet.Decision is { } day)
        {
            yield return new Happening(
                day,
                Known: null,
                HappeningKind.Decision,
                $"last day to decide about {sheet.Document}"
            );
        }
    }
}
