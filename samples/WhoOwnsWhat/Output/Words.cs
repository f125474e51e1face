using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What console and report say in the same words.</summary>
internal static class Words
{
    public static string Days(LocalDate first, LocalDate? last) =>
        last is null ? $"since {Wording.Date(first)}" : $"{Wording.Date(first)} to {Wording.Date(last)}";

    public static string Title(Overview overview) => $"{overview.Name}, on {Wording.Date(overview.View.Date)}";

    public static string Known(Overview overview) =>
        $"As known at {InstantPattern.General.Format(overview.View.Known)}; what was recorded later is not used.";

    /// <summary>The laws that are used, with the days on which they were read.</summary>
    public static string Laws(Overview overview) =>
        $"Where nobody agreed on something, the laws of {Laws(overview.Laws)} are used, as they are written down here: no legal advice.";

    /// <summary>The sentences at the top: what to do about the next payment, and what was paid all the same.</summary>
    public static string Headline(Overview overview)
    {
        List<string> sentences =
        [
            .. overview
                .Titles.Where(own => own is { PaidOn: null, IsMade: true, IsClean: false })
                .Select(own => $"Before {own.Milestone} is paid, mend the title to {List(Unclean(own))}."),
            .. overview
                .Titles.Where(own => own is { PaidOn: not null, IsClean: false })
                .Select(own =>
                    $"{Capital(own.Milestone)} was paid, and the title to {List(Unclean(own))} is not clean."
                ),
            .. overview
                .Titles.Where(own => own is { PaidOn: null, IsClean: true })
                .Select(own =>
                    $"The title to {List(own.Lines.Select(line => line.Item))} passes with the payment of {own.Milestone}."
                ),
            .. overview
                .Exits.SelectMany(exit => exit.Handovers)
                .Where(due => due.State == ObligationState.Violated)
                .Select(due => $"{due.By} is late to {due.What}, due by {Wording.Date(due.On)}.")
                .Distinct(StringComparer.Ordinal),
            .. overview
                .Components.Where(line => line.Findings.Any(finding => finding.Severity == Severity.Error))
                .Select(line => $"The {line.Component.Name} in the {line.Item.Name} is not what was promised."),
        ];
        return sentences.Count > 0 ? string.Join(" ", sentences)
            : overview.Titles.Any(own => own.IsMade) ? "The title to everything that was delivered is clean."
            : overview.Titles.Count > 0 ? "Nobody is known to have made anything yet."
            : overview.Pieces.Count > 0 ? "No milestone delivers a piece of work."
            : "No clause in force lists a piece of work.";
    }

    /// <summary>What the numbers at the top say.</summary>
    public static string Summary(Overview overview) =>
        string.Join(
            "; ",
            $"Pieces of work: {Number(overview.Pieces.Count)}",
            $"owner not known of: {Number(overview.Pieces.Count(piece => !piece.IsKnown))}",
            $"after the exit, findings: {Number(overview.Exits.Sum(exit => exit.Findings.Count))}",
            $"open-source findings: {Number(overview.Components.Sum(line => line.Findings.Count))}",
            $"milestones: {Number(overview.Titles.Count)}, {Number(overview.Titles.Count(own => own is { IsMade: true, IsClean: false }))} without a clean title"
        ) + ".";

    public static IEnumerable<string> Unclean(Title title) =>
        title.Lines.Count == 0 ? [title.Milestone] : title.Lines.Where(line => !line.IsClean).Select(line => line.Item);

    /// <summary>Who owns it, in short: all lines, or why nothing is known.</summary>
    public static string Owners(Answer<Ownership> ownership) =>
        ownership.TryGetValue(out var known)
            ? string.Join(
                "; ",
                known.Lines.Select(line => known.IsMixed ? $"{Cells(line)}: {Owners(line)}" : Owners(line))
            )
            : $"not known: {Wording.Because(ownership.Findings)}";

    /// <summary>The names of the owners, whatever their shares and rights.</summary>
    public static string Names(Answer<Ownership> ownership) =>
        ownership.TryGetValue(out var known)
            ? List(
                known
                    .Lines.SelectMany(line =>
                        line.Owners.Count == 0 ? ["not known"] : line.Owners.Select(own => own.Owner)
                    )
                    .Distinct(StringComparer.Ordinal)
            )
            : "not known";

    public static string Owners(OwnershipLine line) =>
        line.Owners.Count == 0
            ? $"not known ({Standing(line.Standing)})"
            : List(line.Owners.Select(owner => owner.ToString()));

    /// <summary>For which rights, fields and territories a line speaks.</summary>
    public static string Cells(OwnershipLine line) =>
        string.Join(
            "; ",
            (IEnumerable<string>)
                [
                    List(line.Rights.Select(Right)),
                    .. line.Fields.IsAll ? Array.Empty<string>() : [$"fields: {line.Fields}"],
                    .. line.Territories.IsAll ? Array.Empty<string>() : [$"territories: {Places(line.Territories)}"],
                ]
        );

    /// <summary>What has not passed yet.</summary>
    public static string Pending(OwnershipLine line) =>
        string.Join("; ", line.Pending.Select(own => $"to {own.To} after {own.WaitsFor}"));

    public static string Basis(OwnershipLine line) => string.Join("; ", line.Bases.Select(own => own.ToString()));

    public static string Right(IpRight right) =>
        right switch
        {
            IpRight.TradeSecret => "trade secret",
            IpRight.DatabaseRight => "database right",
            IpRight.TradeMark => "trade mark",
            _ => right.ToString().ToLowerInvariant(),
        };

    /// <summary>A colour of the timeline in words.</summary>
    public static string Holder(Overview overview, Holder holder) =>
        holder switch
        {
            WhoOwnsWhat.Holder.First => overview.View.Agreement.Parties[0].Name,
            WhoOwnsWhat.Holder.Second => List(overview.View.Agreement.Parties.Skip(1).Select(party => party.Name)),
            WhoOwnsWhat.Holder.Other => "somebody else",
            _ => "not known",
        };

    public static string Class(IpClass own) =>
        own switch
        {
            IpClass.ThirdParty => "third party",
            IpClass.OpenSource => "open source",
            _ => own.ToString().ToLowerInvariant(),
        };

    public static string Standing(OwnershipStanding standing) =>
        standing switch
        {
            OwnershipStanding.Gap => "a gap",
            OwnershipStanding.FactMissing => "a fact is missing",
            OwnershipStanding.Conflict => "a conflict",
            OwnershipStanding.LawSilent => "the law is silent",
            _ => "known",
        };

    public static string Standing(TitleStanding standing) =>
        standing switch
        {
            TitleStanding.Clean => "clean",
            TitleStanding.Waiting => "passes with the payment",
            TitleStanding.NotHeld => "somebody else's",
            TitleStanding.NotKnown => "not known",
            _ => "–",
        };

    public static string Standing(MoralRightsStanding standing) =>
        standing switch
        {
            MoralRightsStanding.Kept => "kept",
            MoralRightsStanding.Undertaking => "kept; an undertaking not to assert them",
            MoralRightsStanding.Waived => "waived",
            _ => "not known",
        };

    /// <summary>Where the work is to be used after which day.</summary>
    public static string Supposed(Exit exit, string? territory) =>
        exit.Report.TryGetValue(out var report)
            ? $"After {Wording.Date(report.LastDay)}, in {territory ?? "a territory that is not said"}"
            : $"Not known: {Wording.Because(exit.Report.Findings)}";

    public static string Use(ExitUse use) =>
        use.Decision.Verdict switch
        {
            Verdict.Permitted => use.Until is { } last ? $"yes, until {Wording.Date(last)}" : "yes",
            Verdict.PermittedIf => $"if {string.Join(" and ", use.Decision.Needs)}",
            Verdict.Unknown => "not known",
            Verdict.Forbidden => "forbidden",
            _ => "no",
        };

    /// <summary>A licence with what limits it.</summary>
    public static string Licence(Licence licence) =>
        string.Join(
            ", ",
            (IEnumerable<string>)
                [
                    licence.Name,
                    .. licence.Scope.Territories.IsAll ? Array.Empty<string>() : [Places(licence.Scope.Territories)],
                    .. licence.Scope.Fields.IsAll ? Array.Empty<string>() : [licence.Scope.Fields.ToString()],
                    licence.LastDay is { } last ? $"until {Wording.Date(last)}" : "without an end",
                    .. licence.Terms.Royalty is { } royalty ? [$"for {royalty}"] : Array.Empty<string>(),
                    .. licence.Terms.RoyaltyClause is { } clause ? [$"royalty by {clause}"] : Array.Empty<string>(),
                ]
        );

    public static string Obligation(OpenSourceObligation obligation) =>
        obligation switch
        {
            OpenSourceObligation.KeepNotices => "keep the notices",
            OpenSourceObligation.IncludeLicence => "add the text of the licence",
            OpenSourceObligation.StateChanges => "say what was changed",
            OpenSourceObligation.AcknowledgeInAdvertising => "name the authors in advertising",
            OpenSourceObligation.OfferComponentSource => "offer the source of the component",
            OpenSourceObligation.AllowReplacement => "let the user replace the component",
            OpenSourceObligation.OfferWholeSource => "offer the source of the whole work",
            _ => "nothing",
        };

    public static string State(ObligationState state) =>
        state switch
        {
            ObligationState.Pending => "not yet",
            ObligationState.Violated => "overdue",
            _ => state.ToString().ToLowerInvariant(),
        };

    public static string State(Vault vault) =>
        vault.State.TryGetValue(out var state) ? state.ToString() : $"{vault.Terms.Name}: not known";

    /// <summary>What an escrow provides, in short lines with their headings.</summary>
    public static IEnumerable<(string Heading, string Text)> Terms(Vault vault)
    {
        yield return ("Held by", $"{vault.Terms.Holder}, for {vault.Terms.Beneficiary} ({vault.Clause})");
        if (vault.State.TryGetValue(out var state))
        {
            yield return ("Newest deposit", state.Newest is { } newest ? Wording.Date(newest.On) : "none");
            if (state.NextDeposit is { } next)
            {
                yield return ("Next deposit", $"by {Wording.Date(next)}");
            }

            if (state.ClaimedOn is { } claimed)
            {
                yield return ("Claimed", Wording.Date(claimed));
            }

            if (state.ContestableUntil is { } until)
            {
                yield return ("Objection", $"until {Wording.Date(until)}");
            }
        }

        yield return ("Released on", List(vault.Terms.ReleaseConditions.Select(own => own.ToString())));
        yield return ("Use after release", vault.Terms.Use is { } use ? use.ToString() : "the terms do not say");
    }

    public static string Paying(Title title) =>
        (title.PaidOn, title.IsClean) switch
        {
            (null, false) when !title.IsMade => "nobody is known to have made any of it yet",
            ({ } paid, true) => $"paid on {Wording.Date(paid)}, title clean",
            ({ } paid, false) => $"paid on {Wording.Date(paid)}, title not clean",
            (null, true) => "not paid; nothing stands against the title",
            _ => "not paid; mend the title first",
        };

    public static string Kind(EventKind kind) =>
        kind switch
        {
            EventKind.Contribution => "work",
            EventKind.Exit => "exit",
            _ => kind.ToString().ToLowerInvariant(),
        };

    public static string Termination(Termination termination) =>
        termination.LastDay is { } day
            ? $"{termination.By} ends {What(termination)} with {Wording.Date(day)}"
            : $"{termination.By} ends {What(termination)}";

    /// <summary>Territories; the 27 member states of the European Union are called by its name.</summary>
    public static string Places(Extent places) =>
        places.IsAll ? "everywhere"
        : places.Names.Count == Union.Count && places.Names.All(Union.Contains)
            ? places.IsAllBut ? "outside the EU"
                : "EU"
        : places.ToString();

    public static string List(IEnumerable<string> names) =>
        names.ToList() switch
        {
            [] => "nothing",
            [var one] => one,
            [.. var most, var last] => $"{string.Join(", ", most)} and {last}",
        };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static readonly HashSet<string> Union =
    [
        .. "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".Split(' '),
    ];

    private static string Laws(IEnumerable<IpLaw> laws) =>
        List(
            laws.GroupBy(law => law.AsOf)
                .Select(group =>
                    $"{List(group.Select(law => law.Jurisdiction.ToString()))} (read on {Wording.Date(group.Key)})"
                )
        );

    private static string What(Termination termination) =>
        termination.Services.Count > 0 ? string.Join(", ", termination.Services) : "the agreement";

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
