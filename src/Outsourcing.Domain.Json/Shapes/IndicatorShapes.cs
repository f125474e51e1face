using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Json;

/// <summary>The indicators as JSON, told apart by <c>kind</c>.</summary>
internal static class IndicatorShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Kinds<Indicator>(
                ("availability", typeof(AvailabilityByTime)),
                ("success-share", typeof(SuccessShare)),
                ("share-within", typeof(ShareWithin)),
                ("mean-time", typeof(MeanTime)),
                ("longest-time", typeof(LongestTime)),
                ("percentile-time", typeof(PercentileTime)),
                ("throughput", typeof(Throughput)),
                ("backlog", typeof(Backlog)),
                ("defect-rate", typeof(DefectRate)),
                ("service-factor", typeof(ServiceFactor)),
                ("abandonment", typeof(Abandonment)),
                ("first-contact-resolution", typeof(FirstContactResolution)),
                ("satisfaction", typeof(Satisfaction))
            )
            .Describe<Indicator>("indicator", "What is measured: a rule that makes one exact number of observations.")
            .Struct(
                new WordConverter<TicketTime>(
                    "a time of a ticket",
                    ("none", TicketTime.None),
                    ("response", TicketTime.Response),
                    ("resolution", TicketTime.Resolution)
                )
            )
            .Struct(
                new WordConverter<PercentileMethod>(
                    "a method for percentiles",
                    ("none", PercentileMethod.None),
                    ("nearest-rank", PercentileMethod.NearestRank),
                    ("interpolated", PercentileMethod.Interpolated)
                )
            );
        AddTicketTimes(book);
        AddOthers(book);
    }

    private static void AddTicketTimes(ShapeBook book) =>
        book.Class(
                OfTickets(
                    (parts, hours, time) => Indicator.ShareWithin(parts.Get<Duration>("limit"), hours, time),
                    shape => shape.With("limit", share => share.Limit)
                )
            )
            .Class(OfTickets((_, hours, time) => Indicator.MeanTime(hours, time)))
            .Class(OfTickets((_, hours, time) => Indicator.LongestTime(hours, time)))
            .Class(
                OfTickets(
                    (parts, hours, time) =>
                        Indicator.Percentile(
                            parts.Get<Percentage>("share"),
                            parts.Get<PercentileMethod>("method"),
                            hours,
                            time
                        ),
                    shape =>
                        shape
                            .With("share", percentile => percentile.Share)
                            .With("method", percentile => percentile.Method)
                )
            );

    private static void AddOthers(ShapeBook book) =>
        book.Class(
                new Shape<AvailabilityByTime>(parts =>
                    Indicator.Availability(
                        parts.Optional<BusinessCalendar>("hours"),
                        parts.Optional<Duration?>("countedFrom")
                    )
                )
                    .Optional("hours", availability => availability.ServiceHours)
                    .Optional("countedFrom", availability => availability.CountedFrom)
            )
            .Class(new Shape<SuccessShare>(_ => Indicator.SuccessShare()))
            .Class(
                new Shape<Throughput>(parts => Of(parts, Indicator.Throughput())).Optional(
                    "priority",
                    throughput => throughput.Priority
                )
            )
            .Class(
                new Shape<Backlog>(parts => Of(parts, Indicator.Backlog())).Optional(
                    "priority",
                    backlog => backlog.Priority
                )
            )
            .Class(
                new Shape<DefectRate>(parts =>
                    Indicator.DefectRate(parts.Get<decimal>("per"), parts.Get<string>("size"))
                )
                    .With("per", rate => rate.Per)
                    .With("size", rate => rate.Size)
            );

    /// <summary>An indicator of the time of tickets by what its kind adds and what all have.</summary>
    private static Shape<T> OfTickets<T>(
        Func<Parts, BusinessCalendar?, TicketTime, T> create,
        Func<Shape<T>, Shape<T>>? add = null
    )
        where T : TicketTimeIndicator
    {
        var shape = new Shape<T>(parts =>
            Of(parts, create(parts, parts.Optional<BusinessCalendar>("hours"), parts.Get<TicketTime>("time")))
        );
        return (add is null ? shape : add(shape))
            .With("time", indicator => indicator.Time)
            .Optional("hours", indicator => indicator.Hours)
            .Optional("priority", indicator => indicator.Priority);
    }

    private static T Of<T>(Parts parts, T indicator)
        where T : TicketIndicator =>
        parts.Optional<string>("priority") is { } priority ? (T)indicator.OfPriority(priority) : indicator;
}
