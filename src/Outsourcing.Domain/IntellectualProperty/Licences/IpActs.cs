using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Acts that licences name most, so that clauses and questions agree on their names; others are as good.</summary>
public static class IpActs
{
    /// <summary>Gets the act of doing everything that the right reserves.</summary>
    public static string Exploit => "exploit";

    /// <summary>Gets the act of using it for the own purposes: running software, working by a document.</summary>
    public static string Use => "use";

    /// <summary>Gets the act of making copies.</summary>
    public static string Reproduce => "reproduce";

    /// <summary>Gets the act of changing it and building on it.</summary>
    public static string Modify => "modify";

    /// <summary>Gets the act of keeping it working with the own people.</summary>
    public static string Maintain => "maintain";

    /// <summary>Gets the act of having others keep it working.</summary>
    public static string HaveMaintained => "have maintained";

    /// <summary>Gets the act of giving copies to others.</summary>
    public static string Distribute => "distribute";

    /// <summary>Gets the act of selling it, or what embodies it.</summary>
    public static string Sell => "sell";

    /// <summary>Gets the act of making products by it.</summary>
    public static string Make => "make";

    /// <summary>Gets the act of having others make products by it.</summary>
    public static string HaveMade => "have made";

    /// <summary>Gets the act of performing it in public.</summary>
    public static string Perform => "perform";

    /// <summary>Gets the act of showing it in public.</summary>
    public static string Display => "display";

    /// <summary>Gets the act of finding out how it works from what was delivered.</summary>
    public static string ReverseEngineer => "reverse engineer";

    /// <summary>Gets the act of contesting that a right is valid, or whose it is.</summary>
    public static string Challenge => "challenge";

    /// <summary>Gets which of these acts include which: to exploit includes all but the last two, to modify includes to maintain.</summary>
    public static ActionHierarchy Hierarchy { get; } =
        ActionHierarchy
            .None.With(Modify, Maintain)
            .With(Distribute, Sell)
            .With(HaveMaintained, Maintain)
            .With(Exploit, Use, Reproduce, Modify, HaveMaintained, Distribute, Make, HaveMade, Perform, Display);

    /// <summary>Gets what an owner of a deliverable needs after the agreement, to go on without the provider.</summary>
    public static IReadOnlyList<string> AfterExit { get; } = ValueList.Of([Use, Maintain, HaveMaintained]);

    /// <summary>Adds the acts that the named ones include; acts that are left out leave out those around them too.</summary>
    internal static Extent Closed(Extent acts, ActionHierarchy hierarchy)
    {
        string[] known =
        [
            .. hierarchy
                .Generals.Concat(hierarchy.Generals.SelectMany(hierarchy.DirectlyWithin))
                .Distinct(StringComparer.Ordinal),
        ];
        return acts.IsAllBut
            ? Extent.AllBut(
                acts.Names.Concat(
                    known.Where(act =>
                        acts.Names.Any(name => hierarchy.Includes(name, act) || hierarchy.Includes(act, name))
                    )
                )
            )
            : Extent.Only(acts.Names.Concat(known.Where(act => acts.Names.Any(name => hierarchy.Includes(name, act)))));
    }
}
