namespace Outsourcing.Domain.Measurement;

/// <summary>Which formula a contract means by its service factor ("80 % of calls within 20 seconds").</summary>
/// <remarks>
/// They differ by what becomes of customers who give up. Of 1000 answered contacts, 860 of them in time, and 60 abandoned ones,
/// 20 of them in time and 10 within the limit of short abandonment, they make 86.00 %, 81.13 %, 82.69 %, 83.02 % and 82.08 %.
/// </remarks>
public enum ServiceFactorFormula
{
    /// <summary>No formula; no indicator has it.</summary>
    None = 0,

    /// <summary>Answered in time / answered: who gave up does not count.</summary>
    AnsweredInTimeOfAnswered = 1,

    /// <summary>Answered in time / offered: who gave up counts as not answered in time.</summary>
    AnsweredInTimeOfOffered = 2,

    /// <summary>Answered in time / (offered − abandoned in time): who gave up in time does not count.</summary>
    AnsweredInTimeOfOfferedLessAbandonedInTime = 3,

    /// <summary>(Answered in time + abandoned in time) / offered: who gave up in time counts as answered in time.</summary>
    AnsweredOrAbandonedInTimeOfOffered = 4,

    /// <summary>(Answered in time + short abandoned) / offered: who gave up within a limit of its own counts as answered in time.</summary>
    AnsweredInTimeOrShortAbandonedOfOffered = 5,
}
