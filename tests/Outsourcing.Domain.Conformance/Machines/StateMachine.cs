namespace Outsourcing.Domain.Conformance.Machines;

/// <summary>A row of an enumerated state machine: in a state something happens.</summary>
internal sealed record Row(string From, string Event, bool InEffect, bool Surviving);

/// <summary>How a machine of the cases is asked of the library.</summary>
/// <param name="List">The list of its rows.</param>
/// <param name="Reach">The state of the library after what leads to the row's state.</param>
/// <param name="Step">The state of the library after the row's event.</param>
/// <param name="Differences">Where the library does something else on purpose.</param>
internal sealed record StateMachine(
    string List,
    Func<Row, string> Reach,
    Func<Row, string> Step,
    IReadOnlyList<Difference> Differences
);

/// <summary>A deliberate difference; a row that it covers fails when it does not occur.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Covers">The rows.</param>
/// <param name="Ours">The state of the library instead; nothing when the state of the row is never reached.</param>
internal sealed record Difference(string Reason, Func<Row, bool> Covers, string? Ours);
