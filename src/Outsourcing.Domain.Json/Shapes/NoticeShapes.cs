using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Json;

/// <summary>Notices and the ways in which they are sent, as JSON; the days of a notice are written only.</summary>
internal static class NoticeShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        book.Kinds<Notice>(
                ("period", typeof(PeriodNotice)),
                ("date", typeof(DateNotice)),
                ("event", typeof(EventNotice)),
                ("withheld", typeof(WithheldNotice))
            )
            .Class(Period())
            .Class(
                Common(
                    new Shape<DateNotice>(parts =>
                        With(
                            parts,
                            Notice.By(parts.Get<int>("month"), parts.Get<int>("day")),
                            (notice, start) => notice.CountedFrom(start),
                            (notice, roll, days) => notice.Rolled(roll, days)
                        )
                    )
                        .With("month", notice => notice.Month)
                        .With("day", notice => notice.Day)
                )
            )
            .Class(
                Common(
                    new Shape<EventNotice>(parts =>
                        With(
                            parts,
                            Notice.After(parts.Get<string>("event"), parts.Get<Period>("within")),
                            (notice, start) => notice.CountedFrom(start),
                            (notice, roll, days) => notice.Rolled(roll, days)
                        )
                    )
                        .With("event", notice => notice.Event)
                        .With("within", notice => notice.Within)
                )
            )
            .Class(new Shape<WithheldNotice>(_ => Notice.Withheld))
            .Describe<Notice>("notice", "How long before the end of a term a notice has to be given.")
            .Class(Delivery())
            .Describe<Delivery>("delivery", "A way in which notices are sent, and when they are deemed to be received.")
            .Kind<Fact, NoticeGiven>("notice", Given())
            .Class(
                new Shape<NoticeDates>(create: null)
                    .With("termLastDay", dates => dates.TermLastDay)
                    .With("countsFrom", dates => dates.CountsFrom)
                    .With("latestReceipt", dates => dates.LatestReceipt)
                    .Optional("latestReceiptInClearDays", dates => dates.LatestReceiptInClearDays)
                    .Optional("firstReceipt", dates => dates.FirstReceipt)
            )
            .Class(ReasoningShapes.Answer<NoticeDates>())
            .Class(ReasoningShapes.Answer<LocalDate>());
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<NoticeUnit>(
                    "a unit of notices",
                    ("days", NoticeUnit.Days),
                    ("business-days", NoticeUnit.BusinessDays),
                    ("weeks", NoticeUnit.Weeks),
                    ("months", NoticeUnit.Months)
                )
            )
            .Struct(
                new WordConverter<NoticeBoundary>(
                    "an end to which notices take effect",
                    ("none", NoticeBoundary.None),
                    ("month", NoticeBoundary.Month),
                    ("quarter", NoticeBoundary.Quarter),
                    ("calendar-year", NoticeBoundary.CalendarYear),
                    ("contract-year", NoticeBoundary.ContractYear)
                )
            )
            .Struct(
                new WordConverter<NoticeStart>(
                    "a day from which notices count",
                    ("receipt", NoticeStart.Receipt),
                    ("dispatch", NoticeStart.Dispatch)
                )
            )
            .Struct(
                new WordConverter<NoticePurpose>(
                    "a purpose of notices",
                    ("non-renewal", NoticePurpose.NonRenewal),
                    ("termination", NoticePurpose.Termination),
                    ("renewal", NoticePurpose.Renewal),
                    ("option-exercise", NoticePurpose.OptionExercise),
                    ("objection", NoticePurpose.Objection),
                    ("breach", NoticePurpose.Breach),
                    ("other", NoticePurpose.Other)
                )
            );

    private static Shape<PeriodNotice> Period() =>
        Common(
            new Shape<PeriodNotice>(ReadPeriod)
                .With("unit", notice => notice.Unit)
                .With("count", notice => notice.Count)
                .Optional("countedIn", notice => notice.CountedIn)
                .When<bool?>("clear", notice => notice.IsClear, notice => notice.IsClear)
                .When<bool?>("atLeast", notice => notice.IsAtLeast, notice => notice.IsAtLeast)
                .When<bool?>("countedBack", notice => notice.IsCountedBack, notice => notice.IsCountedBack)
                .Optional("notEarlierThan", notice => notice.Longest)
                .When<NoticeBoundary?>("toEndOf", notice => notice.ToEnd != NoticeBoundary.None, notice => notice.ToEnd)
        );

    private static PeriodNotice ReadPeriod(Parts parts)
    {
        var count = parts.Get<int>("count");
        var countedIn = parts.Optional<BusinessDays>("countedIn");
        var unit = parts.Get<NoticeUnit>("unit");
        if ((unit == NoticeUnit.BusinessDays) != (countedIn is not null))
        {
            throw new ShapeException(
                "A notice of business days says in 'countedIn' which they are, and no other does."
            );
        }

        var notice = unit switch
        {
            NoticeUnit.Days => Notice.Days(count),
            NoticeUnit.BusinessDays => Notice.BusinessDays(count, countedIn!),
            NoticeUnit.Weeks => Notice.Weeks(count),
            _ => Notice.Months(count),
        };
        notice = parts.Optional<bool?>("clear") == true ? notice.Clear() : notice;
        notice = parts.Optional<bool?>("atLeast") == true ? notice.AtLeast() : notice;
        notice = parts.Optional<bool?>("countedBack") == true ? notice.CountedBack() : notice;
        notice = parts.Optional<Period>("notEarlierThan") is { } longest ? notice.NotEarlierThan(longest) : notice;
        notice = parts.Optional<NoticeBoundary?>("toEndOf") is { } end and not NoticeBoundary.None
            ? notice.ToEndOf(end)
            : notice;
        return With(parts, notice, (own, start) => own.CountedFrom(start), (own, roll, days) => own.Rolled(roll, days));
    }

    /// <summary>Adds what all notices say but those that are withheld.</summary>
    private static Shape<T> Common<T>(Shape<T> shape)
        where T : Notice =>
        shape
            .When<NoticeStart?>(
                "countsFrom",
                notice => notice.CountsFrom != NoticeStart.Receipt,
                notice => notice.CountsFrom
            )
            .When<BusinessDayConvention?>(
                "roll",
                notice => notice.Roll != BusinessDayConvention.None,
                notice => notice.Roll
            )
            .Optional("rolledBy", notice => notice.RolledBy);

    private static T With<T>(
        Parts parts,
        T notice,
        Func<T, NoticeStart, T> count,
        Func<T, BusinessDayConvention, BusinessDays, T> move
    )
        where T : Notice
    {
        var (roll, days) = (
            parts.Optional<BusinessDayConvention?>("roll") ?? BusinessDayConvention.None,
            parts.Optional<BusinessDays>("rolledBy")
        );
        if ((roll == BusinessDayConvention.None) != (days is null))
        {
            throw new ShapeException(
                "A notice whose last day moves says in 'roll' where to, and in 'rolledBy' by which business days."
            );
        }

        var counted = parts.Optional<NoticeStart?>("countsFrom") is { } start ? count(notice, start) : notice;
        return days is null ? counted : move(counted, roll, days);
    }

    private static Shape<Delivery> Delivery() => new Shape<Delivery>(parts =>
        {
            var (method, days) = (parts.Get<string>("method"), parts.Get<int>("days"));
            var delivery = parts.Optional<BusinessDays>("countedIn") is { } counted
                ? Contracts.Delivery.AfterBusinessDays(method, days, counted)
                : Contracts.Delivery.AfterDays(method, days);
            return (
                parts.Optional<LocalTime?>("closeOfBusiness"),
                parts.Optional<string>("zone"),
                parts.Optional<BusinessDays>("receivedOn")
            ) switch
            {
                (null, null, null) => delivery,
                ({ } close, { } zone, { } open) => delivery.Until(close, zone, open),
                _ => throw new ShapeException(
                    "A close of business has a time, a zone and the days on which something can be received."
                ),
            };
        }).With("method", delivery => delivery.Method).With("days", delivery => delivery.Days).Optional("countedIn", delivery => delivery.CountedIn).Optional("closeOfBusiness", delivery => delivery.CloseOfBusiness).Optional("zone", delivery => delivery.Zone?.Id).Optional("receivedOn", delivery => delivery.ReceivedOn);

    private static Shape<NoticeGiven> Given() =>
        AgreementShapes
            .Fact(parts =>
            {
                var (from, purpose) = (parts.Get<string>("from"), parts.Get<NoticePurpose>("purpose"));
                var given = AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        parts.Optional<Delivery>("delivery") is { } delivery
                            ? NoticeGiven.Sent(id, on, recorded, from, purpose, delivery)
                            : NoticeGiven.Received(id, on, recorded, from, purpose)
                );
                given = parts.Optional<string>("clause") is { } clause ? given.Under(clause) : given;
                given = parts.Optional<LocalDate?>("endsOn") is { } end ? given.EndingWith(end) : given;
                return given.For(parts.List<string>("services"));
            })
            .With("from", given => given.From)
            .With("purpose", given => given.Purpose)
            .Optional("delivery", given => given.Delivery)
            .Optional("clause", given => given.Clause?.ToString())
            .Optional("endsOn", given => given.EndsOn)
            .When<string[]>("services", given => given.Services.Count > 0, given => [.. given.Services]);
}
