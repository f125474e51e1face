using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What one side has to hand over to the other when the agreement ends: accounts, data in an agreed format, source code, work items.</summary>
/// <remarks>
/// A thing is handed over when a fact <see cref="Performed"/> of <see cref="NameOf"/> says so, or <see cref="AssetHeld"/>
/// says that the other side holds it. Two are equal when all members are; the order of the things does not count.
/// Immutable.
/// </remarks>
public sealed record HandoverDuty : Provision
{
    private HandoverDuty(string by, string to, ValueList<string> things)
    {
        By = Guard.Against.NoText(by).Trim();
        To = Guard.Against.NoText(to).Trim();
        Things = things;
    }

    /// <summary>Gets the name of the party that hands over.</summary>
    public string By { get; }

    /// <summary>Gets the name of the party that gets the things.</summary>
    public string To { get; }

    /// <summary>Gets the names of the things, in ordinal order.</summary>
    public IReadOnlyList<string> Things { get; }

    /// <summary>Gets the agreed format; <see langword="null"/> when none is stated.</summary>
    public string? Format { get; private init; }

    /// <summary>Gets how long after the last day of the agreement it may take; zero for that day itself.</summary>
    public Period After { get; private init; } = Period.Zero;

    /// <summary>Creates the duty, to be fulfilled on the last day of the agreement.</summary>
    /// <param name="by">The name of the party that hands over.</param>
    /// <param name="to">The name of the party that gets the things.</param>
    /// <param name="things">The names of the things, at least one.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentException">There is no thing, or a name is blank or no valid Unicode.</exception>
    public static HandoverDuty Of(string by, string to, params IEnumerable<string> things)
    {
        var names = NameList.Of(things);
        return names.Length > 0
            ? new HandoverDuty(by, to, ValueList.Of(names))
            : throw new ArgumentException("There is nothing to hand over.", nameof(things));
    }

    /// <summary>Names the duty about one thing, as facts speak of it.</summary>
    /// <param name="thing">The thing.</param>
    /// <returns>Text such as <c>hand over advertising account</c>.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static string NameOf(string thing) => $"hand over {Guard.Against.NoText(thing).Trim()}";

    /// <summary>States the format.</summary>
    /// <param name="format">The format, such as <c>CSV</c>.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentException">The format is blank or no valid Unicode.</exception>
    public HandoverDuty InFormat(string format) => this with { Format = Guard.Against.NoText(format).Trim() };

    /// <summary>Says how long after the last day of the agreement it may take.</summary>
    /// <param name="time">Years and months, or weeks and days, above zero.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentException">The time is not above zero, mixes months with days or has a part below a day.</exception>
    public HandoverDuty Within(Period time)
    {
        _ = DueDate.Within(LicenceGuards.Time(time, nameof(time)));
        return this with { After = time };
    }

    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(window);
        return AgreementEnds.Of(Guard.Against.Null(view)).LastDayOf(Guard.Against.Null(clause)) is { } last
            ? Remaining(view, clause, last, window)
            : [];
    }

    /// <summary>Returns text such as <c>Brightkite hands over advertising account to Pellworm as CSV within 30 days after the agreement</c>.</summary>
    /// <returns>The duty in words.</returns>
    public override string ToString() =>
        $"{By} hands over {Invariant.List(Things)} to {To}"
        + (Format is null ? "" : $" as {Format}")
        + (
            After.Equals(Period.Zero)
                ? " on the last day of the agreement"
                : $" within {ObligationPeriods.Words(After)} after the agreement"
        );

    /// <summary>Gives what is still to be handed over when the agreement ends on a day.</summary>
    internal IEnumerable<Due> Remaining(AgreementView view, Clause clause, LocalDate last, DateRange window) =>
        Things
            .Where(thing => !IsHeldByTaker(view, thing))
            .SelectMany(thing =>
                Obligation
                    .Of(NameOf(thing), By, To, Format is null ? null : $"{NameOf(thing)} as {Format}")
                    .From(last)
                    .Due(DueDate.Within(After))
                    .Surviving()
                    .Duties(view, clause, window)
            );

    private bool IsHeldByTaker(AgreementView view, string thing) =>
        string.Equals(AssetHeld.HolderOf(view, thing), To, StringComparison.Ordinal);
}
