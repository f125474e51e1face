namespace Outsourcing.Domain.Measurement;

/// <summary>What a service clock does at an instant.</summary>
public enum ClockState
{
    /// <summary>Nothing has started it yet. The default.</summary>
    NotStarted = 0,

    /// <summary>It counts the open time of its calendar; also during a pause for a reason that does not stop it.</summary>
    Running = 1,

    /// <summary>It is paused for a reason that stops it.</summary>
    Paused = 2,

    /// <summary>The work is done; it can be reopened.</summary>
    Stopped = 3,
}
