namespace Outsourcing.Domain.Measurement;

/// <summary>How a cycle of a service clock ended.</summary>
public enum CycleEnd
{
    /// <summary>It has not ended. The default.</summary>
    None = 0,

    /// <summary>The clock stopped.</summary>
    Stopped = 1,

    /// <summary>A change of priority or terms started the clock anew (<see cref="ChangePolicy.Restart"/>).</summary>
    Restarted = 2,
}
