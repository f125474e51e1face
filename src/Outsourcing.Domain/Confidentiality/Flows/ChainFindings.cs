using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What is wrong with chains.</summary>
internal static class ChainFindings
{
    public static IEnumerable<Finding> Of(HolderChain chain) =>
        chain.Broken.Select(Broken).Concat(chain.Links.Where(IsLate).Select(Late));

    /// <summary>Says of a chain what breaks it: its first link that is broken, or of which it is not known.</summary>
    public static Finding Broken(HolderChain chain) =>
        Broken(chain.Broken.FirstOrDefault(link => link.IsBound.IsFalse) ?? chain.Broken[0]);

    private static Finding Broken(HolderLink link) =>
        link.IsBound.IsFalse
            ? Finding.Of(
                ConfidentialityRules.ChainBroken,
                Severity.Error,
                link.To,
                $"The chain is broken: {link}.",
                remedy: $"Get an undertaking of {link.To} to {link.From} that is no less protective than what binds {link.From}."
            )
            : Finding.Of(
                ConfidentialityRules.ChainUnknown,
                Severity.Warning,
                link.To,
                $"It is not known whether the chain is unbroken: {link}.",
                remedy: link.Bond == LinkBond.Profession
                    ? $"Find out whether the secrecy of its profession binds {link.To}."
                    : $"Compare the undertaking of {link.To} with what binds {link.From}."
            );

    private static bool IsLate(HolderLink link) => link.IsBound.IsTrue && link.Since > link.On;

    private static Finding Late(HolderLink link) =>
        Finding.Of(
            ConfidentialityRules.ChainLate,
            Severity.Warning,
            link.To,
            $"{link.To} got it on {CivilDay.Text(link.On!.Value)} and was bound only on {CivilDay.Text(link.Since!.Value)}."
        );
}
