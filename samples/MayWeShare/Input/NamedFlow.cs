namespace Outsourcing.Samples.MayWeShare;

/// <summary>A flow by the names of its parts.</summary>
/// <param name="Item">The name of the information.</param>
/// <param name="From">Who would give it.</param>
/// <param name="To">Who would get it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Act">What would be done with it: to give it on unless named.</param>
internal sealed record NamedFlow(
    string Item,
    string From,
    string To,
    string Purpose,
    ConfidentialAct Act = ConfidentialAct.Disclose
);
