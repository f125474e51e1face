namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The days on which a piece of work is owned in the same way.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; <see langword="null"/> until the day of the view.</param>
/// <param name="Bands">Whose it is; several when owners share it, or when rights have different owners.</param>
/// <param name="Text">Whose it is, in words.</param>
internal sealed record Stretch(LocalDate First, LocalDate? Last, IReadOnlyList<Band> Bands, string Text)
{
    /// <summary>The stretches of a piece of work; a change that leaves it with the same owners begins none.</summary>
    public static IReadOnlyList<Stretch> Of(AgreementView view, IEnumerable<OwnershipChange> changes)
    {
        var stretches = new List<Stretch>();
        foreach (var change in changes)
        {
            var text = Words.Owners(change.Ownership);
            if (stretches is [.., var last])
            {
                if (string.Equals(last.Text, text, StringComparison.Ordinal))
                {
                    continue;
                }

                stretches[^1] = last with { Last = change.From.PlusDays(-1) };
            }

            stretches.Add(new Stretch(change.From, Last: null, Shares(view, change.Ownership), text));
        }

        return stretches;
    }

    /// <summary>Whose a piece of work is; what is not known is one band.</summary>
    public static IReadOnlyList<Band> Shares(AgreementView view, Answer<Ownership> ownership) =>
        ownership.TryGetValue(out var known)
            ? [.. known.Lines.SelectMany(line => Shares(view, line, 1d / known.Lines.Count))]
            : [new Band(Holder.Unknown, 1)];

    private static IEnumerable<Band> Shares(AgreementView view, OwnershipLine line, double part) =>
        line.Owners.Count == 0
            ? [new Band(Holder.Unknown, part)]
            : line.Owners.Select(owner => new Band(Whose(view, owner.Owner), part * Part(owner.Share)));

    private static Holder Whose(AgreementView view, string owner)
    {
        var parties = view.Agreement.Parties;
        for (var i = 0; i < parties.Count; i++)
        {
            if (string.Equals(parties[i].Name, owner, StringComparison.Ordinal))
            {
                return i == 0 ? Holder.First : Holder.Second;
            }
        }

        return Holder.Other;
    }

    private static double Part(Ratio share) => (double)share.Numerator / (double)share.Denominator;
}
