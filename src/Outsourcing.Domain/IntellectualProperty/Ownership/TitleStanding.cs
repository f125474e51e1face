namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How the title of a party to an item stands.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum TitleStanding
{
    /// <summary>Not said; no item has it.</summary>
    None = 0,

    /// <summary>The party holds all of it.</summary>
    Clean = 1,

    /// <summary>All that is missing passes with payment or acceptance of the milestone.</summary>
    Waiting = 2,

    /// <summary>Somebody else holds some of it, and nothing that is agreed will change that by itself.</summary>
    NotHeld = 3,

    /// <summary>It is not known who holds it: a gap, a conflict, a missing fact, or a law that is silent.</summary>
    NotKnown = 4,
}
