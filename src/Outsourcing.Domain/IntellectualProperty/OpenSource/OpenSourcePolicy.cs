using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What one side promises about open-source components in the work: which licences are barred, and which need an approval first.</summary>
/// <remarks>
/// The name of a licence stands for all whose identifier begins with it up to a hyphen: <c>AGPL</c> bars every version.
/// Two are equal when all members are; the order of names and families does not count. Immutable.
/// </remarks>
public sealed record OpenSourcePolicy : Provision
{
    private OpenSourcePolicy(string by, ValueList<OpenSourceUse> uses)
    {
        By = by;
        Uses = uses;
    }

    /// <summary>Gets the name of the party that promises.</summary>
    public string By { get; }

    /// <summary>Gets what is to be done with the work, by number.</summary>
    public IReadOnlyList<OpenSourceUse> Uses { get; }

    /// <summary>Gets the families that are barred, by number.</summary>
    public IReadOnlyList<LicenceFamily> BarredFamilies { get; private init; } = ValueList<LicenceFamily>.Empty;

    /// <summary>Gets the names of the licences that are barred, in ordinal order.</summary>
    public IReadOnlyList<string> BarredLicences { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets the families that need an approval first, by number.</summary>
    public IReadOnlyList<LicenceFamily> Approved { get; private init; } = ValueList<LicenceFamily>.Empty;

    /// <summary>Creates a policy that bars nothing yet.</summary>
    /// <param name="by">The name of the party that promises.</param>
    /// <param name="uses">What is to be done with the work, at least one.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">The name is blank, or there is no use or one is none.</exception>
    public static OpenSourcePolicy Of(string by, params IEnumerable<OpenSourceUse> uses)
    {
        OpenSourceUse[] copy = [.. Guard.Against.Null(uses).Distinct().Order()];
        foreach (var use in copy)
        {
            Guard.Against.OutOfRange(
                (int)use,
                nameof(uses),
                (int)OpenSourceUse.Internal,
                (int)OpenSourceUse.OfferedOverNetwork
            );
        }

        return copy.Length > 0
            ? new OpenSourcePolicy(Guard.Against.NoText(by).Trim(), ValueList.Of(copy))
            : throw new ArgumentException("There is no use.", nameof(uses));
    }

    /// <summary>Names the circumstance that a component was approved.</summary>
    /// <param name="item">The name of the piece of work.</param>
    /// <param name="component">The name of the component.</param>
    /// <returns>Text such as <c>approval of log library in pricing engine</c>.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static string ApprovalOf(string item, string component) =>
        $"approval of {Guard.Against.NoText(component).Trim()} in {Guard.Against.NoText(item).Trim()}";

    /// <summary>Bars families of licences.</summary>
    /// <param name="families">The families.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">A family is none of those there are.</exception>
    public OpenSourcePolicy Barring(params IEnumerable<LicenceFamily> families) =>
        this with
        {
            BarredFamilies = Added(BarredFamilies, families),
        };

    /// <summary>Bars licences.</summary>
    /// <param name="licences">Their identifiers, or the beginning of these up to a hyphen or a point, such as <c>AGPL</c> or <c>AGPL-3</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public OpenSourcePolicy BarringLicences(params IEnumerable<string> licences) =>
        this with
        {
            BarredLicences = ValueList.Of(
                NameList.Of(BarredLicences.Concat(Guard.Against.Null(licences)), nameof(licences))
            ),
        };

    /// <summary>Asks for an approval before components of families are used.</summary>
    /// <param name="families">The families; <see cref="LicenceFamily.None"/> for those that are not classified.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">A family is none of those there are.</exception>
    public OpenSourcePolicy ApprovingFirst(params IEnumerable<LicenceFamily> families) =>
        this with
        {
            Approved = Added(Approved, families),
        };

    /// <summary>Says whether a licence is barred.</summary>
    /// <param name="licence">The licence.</param>
    /// <returns>Whether it, or its family, is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="licence"/> is <see langword="null"/>.</exception>
    public bool Bars(SpdxLicence licence) =>
        BarredFamilies.Contains(OpenSourceTerms.Of(licence).Family)
        || BarredLicences.Any(name => StandsFor(name, licence.Id));

    /// <summary>Returns text such as <c>Larkfield: no network copyleft, no AGPL; approval for strong copyleft; distributed</c>.</summary>
    /// <returns>The policy in words.</returns>
    public override string ToString()
    {
        string[] barred = [.. BarredFamilies.Select(OpenSourceWords.Of), .. BarredLicences];
        return $"{By}: {(barred.Length == 0 ? "nothing is barred" : string.Join(", ", barred.Select(name => $"no {name}")))}"
            + (Approved.Count == 0 ? "" : $"; approval for {Invariant.List([.. Approved.Select(OpenSourceWords.Of)])}")
            + $"; {Invariant.List([.. Uses.Select(OpenSourceWords.Of)])}";
    }

    /// <summary>Gets the barred names that stand for no licence of the list, and for none that the parties name themselves.</summary>
    internal IEnumerable<string> BarredInVain =>
        BarredLicences.Where(name =>
            !name.StartsWith("LicenseRef", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("DocumentRef", StringComparison.OrdinalIgnoreCase)
            && !SpdxList.HasAny(id => StandsFor(name, id))
        );

    private static bool StandsFor(string name, string id) =>
        id.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (id.Length == name.Length || id[name.Length] is '-' or '.');

    private static ValueList<LicenceFamily> Added(
        IReadOnlyList<LicenceFamily> before,
        IEnumerable<LicenceFamily> families
    )
    {
        LicenceFamily[] all = [.. before.Concat(Guard.Against.Null(families)).Distinct().Order()];
        foreach (var family in all)
        {
            Guard.Against.OutOfRange(
                (int)family,
                nameof(families),
                (int)LicenceFamily.None,
                (int)LicenceFamily.NotOpenSource
            );
        }

        return ValueList.Of(all);
    }
}
