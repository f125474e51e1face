namespace Outsourcing.Samples.ContractTimeline;

/// <summary>Everything that is asked of an agreement for one page.</summary>
internal sealed class Overview
{
    private const int LastYearOfWeekdays = 2300;

    /// <summary>The days from Monday to Friday; which of them are holidays, and where, nobody said.</summary>
    private static readonly BusinessDays Weekdays = BusinessDays.MondayToFriday(
        Holidays.Of(Enumerable.Empty<LocalDate>(), new LocalDate(LastYearOfWeekdays, 12, 31))
    );

    public Overview(Agreement agreement, Questions questions)
    {
        View = agreement.AsOf(questions.On, questions.Known);
        Before = View.On(questions.Compare);
        Quarter = questions.Quarter;
        Delivery = Delivery.AfterDays("post", questions.Post);
        Terms =
        [
            .. View.Provisions<Term>()
                .Select(own => own.Reference.Document)
                .Distinct(StringComparer.Ordinal)
                .Select(document => TermSheet.Of(View, document, Weekdays, Delivery)),
        ];
        var tracks = new Tracks(View);
        Documents = [.. tracks.OfDocuments(Terms)];
        Services = [.. tracks.OfServices()];
        Happenings = Happening.Of(View, Documents, Terms);
        Dues = View.DueBetween(Quarter);
        Overdue = Days(agreement) is { } past
            ? [.. View.DueBetween(past).Where(due => due.State == ObligationState.Violated)]
            : [];
        Late =
        [
            .. View.Obligations()
                .Where(own => own.State is ObligationState.FulfilledLate or ObligationState.Cured)
                .OrderBy(own => own.LastDay),
        ];
        Changes = View.DifferenceFrom(Before);
        Sides =
        [
            .. agreement.Parties.Select(party => new Side(
                party.Name,
                View.Exits(party.Name),
                // To stop a renewal or to use an option stands with the terms and the ways out.
                [.. View.Powers(party.Name).Where(own => own.Kind != PowerKind.StopRenewal)]
            )),
        ];
        Responsibilities = View.Responsibilities();
        Findings =
        [
            .. View
                .Findings.Concat(View.ScopeFindings())
                .Concat(View.ObligationFindings())
                .Concat(Terms.SelectMany(own => own.Term.Findings))
                .Concat(
                    Terms.Select(own => own.State?.Notice).OfType<Answer<NoticeDates>>().SelectMany(own => own.Findings)
                )
                .Distinct(),
        ];
    }

    public AgreementView View { get; }

    public AgreementView Before { get; }

    public DateRange Quarter { get; }

    public Delivery Delivery { get; }

    public IReadOnlyList<TermSheet> Terms { get; }

    public IReadOnlyList<Track> Documents { get; }

    public IReadOnlyList<Track> Services { get; }

    public IReadOnlyList<Happening> Happenings { get; }

    /// <summary>Gets what is due in the quarter.</summary>
    public IReadOnlyList<Due> Dues { get; }

    /// <summary>Gets what was due before the day and is not done.</summary>
    public IReadOnlyList<Due> Overdue { get; }

    /// <summary>Gets what was done, but after its last day.</summary>
    public IReadOnlyList<ObligationInstance> Late { get; }

    public IReadOnlyList<ViewChange> Changes { get; }

    public IReadOnlyList<Side> Sides { get; }

    public Responsibilities Responsibilities { get; }

    /// <summary>Gets what should be looked at, but for responsibilities.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the names of the parties.</summary>
    public string Name => string.Join(" and ", View.Agreement.Parties.Select(party => party.Name));

    /// <summary>Gets the term about which somebody has to decide next.</summary>
    public TermSheet? Next => Terms.Where(own => own.Decision is not null).MinBy(own => own.Decision);

    /// <summary>The days from the beginning of the agreement until the day before that of the view.</summary>
    private DateRange? Days(Agreement agreement)
    {
        var first = agreement
            .Documents.Select(own => own.Effective?.Earliest)
            .OfType<LocalDate>()
            .Order()
            .FirstOrDefault();
        return first < View.Date && first != default ? DateRange.Of(first, View.Date) : null;
    }
}

/// <summary>A party with its ways out and its powers.</summary>
internal sealed record Side(string Party, IReadOnlyList<Exit> Exits, IReadOnlyList<Exercisable> Powers);
