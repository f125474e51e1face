namespace Outsourcing.Domain.Calendars;

/// <summary>Why a calendar has no answer.</summary>
internal enum Gap
{
    /// <summary>It has one.</summary>
    None = 0,

    /// <summary>The instant, or the answer, lies before what is known or supported.</summary>
    Before,

    /// <summary>The instant, or the answer, lies after what is known or supported.</summary>
    After,

    /// <summary>It does not open any more.</summary>
    NeverOpens,

    /// <summary>It did not open before.</summary>
    NeverOpened,

    /// <summary>It does not close any more.</summary>
    NeverCloses,

    /// <summary>It did not close before.</summary>
    NeverClosed,

    /// <summary>In a column, a span that ends before it starts, or open time below zero.</summary>
    Order,
}
