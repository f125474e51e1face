using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Terms and notices of relief as JSON; the relief itself is written only.</summary>
internal static class ReliefShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Kind<Provision, ReliefTerms>("relief", Terms())
            .Kind<Fact, ReliefNotice>(
                "relief-notice",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                ReliefNotice.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("customerDuty"),
                                    parts.Get<Truth>("inWriting")
                                )
                        )
                    )
                    .With("customerDuty", fact => fact.CustomerDuty)
                    .With("inWriting", fact => fact.InWriting)
            )
            .Class(
                new Shape<ReliefDelay>(create: null)
                    .With("customerDuty", delay => delay.CustomerDuty)
                    .With("during", delay => delay.During)
                    .With("isRunning", delay => delay.IsRunning)
                    .With("clause", delay => delay.Clause.ToString())
                    .Optional("notice", delay => delay.Notice)
            )
            .Class(
                new Shape<Relief>(create: null)
                    .With("duty", relief => relief.Duty)
                    .With("days", relief => relief.Days)
                    .With("isRunning", relief => relief.IsRunning)
                    .With<ReliefDelay[]>("delays", relief => [.. relief.Delays])
            );

    private static Shape<ReliefTerms> Terms() =>
        new Shape<ReliefTerms>(Read)
            .With("provider", terms => terms.Provider)
            .With("duty", terms => terms.Duty)
            .With("customer", terms => terms.Customer)
            .With("customerDuty", terms => terms.CustomerDuty)
            .Optional("dueOn", terms => terms.DueOn)
            .Optional("noticeDays", terms => terms.NoticeDays)
            .Optional("noticeAfter", terms => terms.NoticeAfter)
            .When<bool?>("noticeInWriting", terms => terms.NoticeInWriting, terms => terms.NoticeInWriting);

    private static ReliefTerms Read(Parts parts)
    {
        var terms = ReliefTerms.Of(
            parts.Get<string>("provider"),
            parts.Get<string>("duty"),
            parts.Get<string>("customer"),
            parts.Get<string>("customerDuty"),
            parts.Optional<LocalDate?>("dueOn")
        );
        var after = parts.Optional<string>("noticeAfter");
        var isWritten = parts.Optional<bool?>("noticeInWriting") == true;
        return parts.Optional<int?>("noticeDays") is { } days ? terms.NotifiedWithin(days, after, isWritten)
            : after is null && !isWritten ? terms
            : throw new ShapeException("What is asked of a notice needs 'noticeDays'.");
    }
}
