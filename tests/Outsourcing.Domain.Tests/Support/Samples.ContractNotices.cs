using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractNotices() =>
        [
            Sample.Of(() => Notice.Months(3)),
            Sample.Of(() => Notice.Months(3).Clear()),
            Sample.Of(() => Notice.Months(3).AtLeast()),
            Sample.Of(() => Notice.Months(3).CountedBack()),
            Sample.Of(() => Notice.Days(90).NotEarlierThan(Period.FromDays(180))),
            Sample.Of(() => Notice.Days(14).ToEndOf(NoticeBoundary.Month)),
            Sample.Of(() => Notice.Weeks(6).CountedFrom(NoticeStart.Dispatch)),
            Sample.Of(() => Notice.BusinessDays(30, Weekdays())),
            Sample.Of(() => Notice.BusinessDays(30, Weekdays()).Rolled(BusinessDayConvention.Preceding, Weekdays())),
            Sample.Of(() => Notice.By(9, 30)),
            Sample.Of(() => Notice.By(9, 30).Rolled(BusinessDayConvention.Preceding, Weekdays())),
            Sample.Of(() => Notice.After("renewal notice", Period.FromMonths(3))),
            Sample.Of(() => Notice.After("renewal notice", Period.FromMonths(3)).CountedFrom(NoticeStart.Dispatch)),
            Sample.Of(() => Notice.Withheld),
            Sample.Of(() => Notice.Months(3).Dates(Effective).Value),
            Sample.Of(() => Notice.Months(3).AtLeast().Dates(Effective).Value),
            Sample.Of(() => Delivery.AfterDays("post", 3)),
            Sample.Of(() => Delivery.AfterBusinessDays("post", 3, Weekdays())),
            Sample.Of(() => Delivery.AtOnce("e-mail").Until(new LocalTime(17, 0), "Europe/Berlin", Weekdays())),
            Sample.Of(() => NoticeGiven.Received("F5", Effective, Moment, "customer", NoticePurpose.NonRenewal)),
            Sample.Of(() =>
                NoticeGiven.Received("F5", Effective, Moment, "customer", NoticePurpose.NonRenewal).For("helpdesk")
            ),
            Sample.Of(() =>
                NoticeGiven
                    .Sent("F5", Effective, Moment, "customer", NoticePurpose.Termination, Delivery.AfterDays("post", 3))
                    .Under("MSA § 9")
                    .EndingWith(Effective.PlusDays(90))
            ),
        ];

    private static BusinessDays Weekdays() => BusinessDays.MondayToFriday(NewYear());
}
