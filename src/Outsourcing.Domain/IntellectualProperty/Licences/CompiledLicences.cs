using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who may do what with which registered work on one day, made ready for many questions.</summary>
/// <remarks>
/// It gives the verdicts of <see cref="LicenceQuestions.MayUse"/>, and allocates nothing while it decides. Safe to use from
/// any thread. It has no value equality.
/// </remarks>
public sealed class CompiledLicences
{
    private const int MostOnStack = 512;

    private readonly UseDecision questions;
    private readonly Dictionary<string, WorkItem> items;
    private readonly Dictionary<string, int[]> cellsOf;
    private readonly NameTable parties;
    private readonly NameTable acts;
    private readonly NameTable fields;
    private readonly NameTable territories;
    private readonly int challenge;
    private readonly CompiledCell[] cells;
    private readonly CompiledLicence[] licences;

    internal CompiledLicences(AgreementView view, TitleBook titles, Affiliates? affiliates)
    {
        questions = new UseDecision(view, titles, affiliates);
        var compiler = new LicenceCompiler(view, questions, titles, affiliates);
        items = compiler.Items;
        cellsOf = compiler.CellsOf;
        (parties, acts, fields, territories) = (compiler.Parties, compiler.Acts, compiler.Fields, compiler.Territories);
        challenge = acts.Number(IpActs.Challenge);
        (cells, licences) = (compiler.Cells, compiler.Licences);
    }

    /// <summary>Decides.</summary>
    /// <param name="party">The name of the party, of a legal entity of a party, or of somebody else.</param>
    /// <param name="item">The name of a piece of work that a register of the agreement lists.</param>
    /// <param name="act">The act.</param>
    /// <param name="field">The field of use; <see langword="null"/> when it is not said.</param>
    /// <param name="territory">The territory; <see langword="null"/> when it is not said.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">No register lists the item, or an argument is <see langword="null"/>.</exception>
    public Verdict Decide(string party, string item, string act, string? field = null, string? territory = null)
    {
        var own = cellsOf.GetValueOrDefault(Guard.Against.Null(item)) ?? throw NotListed(item);
        var who = parties.Number(Guard.Against.Null(party));
        var question = new CompiledQuestion(
            who < 0 ? parties.Count : who,
            acts.Number(Guard.Against.Null(act)),
            fields.Number(field),
            territories.Number(territory)
        );
        var worst = Verdict.Permitted;
        foreach (var cell in own)
        {
            var next = OfCell(cells[cell], question);
            worst = UseDecision.Rank(next) > UseDecision.Rank(worst) ? next : worst;
        }

        return worst;
    }

    /// <summary>Gives the decision behind a verdict, with its reasons.</summary>
    /// <inheritdoc cref="Decide(string, string, string, string?, string?)"/>
    public Decision Explain(string party, string item, string act, string? field = null, string? territory = null)
    {
        var own = items.GetValueOrDefault(Guard.Against.Null(item)) ?? throw NotListed(item);
        return questions.Decide(Guard.Against.Null(party), own, Guard.Against.Null(act), UseScope.In(territory, field));
    }

    private static ArgumentException NotListed(string item) =>
        new($"No register of the agreement lists '{item}'.", nameof(item));

    private Verdict OfCell(CompiledCell cell, CompiledQuestion question)
    {
        if (question.Act == challenge)
        {
            return Challenge(cell, question);
        }

        var (permits, forbids) = (cell.Permits[question.Party], cell.Forbids[question.Party]);
        Span<Truth> permitted =
            permits.Length <= MostOnStack ? stackalloc Truth[permits.Length] : new Truth[permits.Length];
        Span<Truth> forbidden =
            forbids.Length <= MostOnStack ? stackalloc Truth[forbids.Length] : new Truth[forbids.Length];
        for (var i = 0; i < permits.Length; i++)
        {
            permitted[i] = permits[i].Known & Reaches(cell, permits[i].Licence, question);
        }

        for (var i = 0; i < forbids.Length; i++)
        {
            var norm = forbids[i];
            forbidden[i] = norm.IsRestriction
                ? licences[norm.Licence].Forbidden.Contains(question.Act)
                    ? norm.Known
                    : Truth.False
                : Known(cell, norm, question)
                    & Reaches(cell, norm.Licence, question)
                    & !Excepted(norm, permits, permitted);
        }

        var (no, yes) = (Truth.False, cell.IsOpen | Owns(cell, question.Party, TitleUse.Use, question));
        for (var i = 0; i < forbids.Length && !no.IsTrue; i++)
        {
            no |= forbidden[i] & !GivesWay(licences[forbids[i].Licence], permits, permitted);
        }

        for (var i = 0; i < permits.Length && !yes.IsTrue; i++)
        {
            yes |= permitted[i] & !GivesWay(licences[permits[i].Licence], forbids, forbidden);
        }

        return Of(no, yes);
    }

    private static Verdict Of(Truth no, Truth yes) =>
        no.IsTrue ? Verdict.Forbidden
        : no.IsUnknown ? Verdict.Unknown
        : yes.IsTrue ? Verdict.Permitted
        : yes.IsUnknown ? Verdict.Unknown
        : Verdict.NotPermitted;

    private static Verdict Challenge(CompiledCell cell, CompiledQuestion question)
    {
        var no = Truth.False;
        foreach (var promise in cell.Challenges[question.Party])
        {
            no |= promise.Fields.Reaches(question.Field) & promise.Territories.Reaches(question.Territory);
        }

        return Of(no, Truth.False);
    }

    private Truth Excepted(CompiledNorm exclusive, CompiledNorm[] permits, ReadOnlySpan<Truth> permitted)
    {
        var any = Truth.False;
        for (var i = 0; i < permits.Length; i++)
        {
            if (UseReading.IsSpared(licences[permits[i].Licence].Source, licences[exclusive.Licence].Source))
            {
                any |= permitted[i];
            }
        }

        return any;
    }

    private Truth GivesWay(CompiledLicence licence, CompiledNorm[] opposite, ReadOnlySpan<Truth> applies)
    {
        var any = Truth.False;
        for (var i = 0; i < opposite.Length && licence.Above.Length > 0; i++)
        {
            if (licence.Above.AsSpan().Contains(licences[opposite[i].Licence].Document))
            {
                any |= applies[i];
            }
        }

        return any;
    }

    private Truth Reaches(CompiledCell cell, int number, CompiledQuestion question)
    {
        var reach = Reach(cell, licences[number], question);
        return reach.IsFalse ? reach : reach & Grants(cell, licences[number], question);
    }

    private static Truth Reach(CompiledCell cell, CompiledLicence licence, CompiledQuestion question) =>
        !licence.Concerns[cell.Number] || !licence.Acts.Contains(question.Act)
            ? Truth.False
            : licence.Fields.Reaches(question.Field) & licence.Territories.Reaches(question.Territory);

    private Truth Grants(CompiledCell cell, CompiledLicence licence, CompiledQuestion question)
    {
        if (licence is { Under: null, Sources.Length: 0 })
        {
            return Owns(cell, licence, question);
        }

        Span<bool> seen = licences.Length <= MostOnStack ? stackalloc bool[licences.Length] : new bool[licences.Length];
        if (Can(cell, licence, question, isSure: true, seen))
        {
            return Truth.True;
        }

        seen.Clear();
        return Can(cell, licence, question, isSure: false, seen) ? Truth.Unknown : Truth.False;
    }

    private bool Can(
        CompiledCell cell,
        CompiledLicence licence,
        CompiledQuestion question,
        bool isSure,
        Span<bool> seen
    )
    {
        if (licence.Under is { } head)
        {
            return UseReading.IsEnough(Reach(cell, head, question), isSure) && Can(cell, head, question, isSure, seen);
        }

        if (UseReading.IsEnough(Owns(cell, licence, question), isSure))
        {
            return true;
        }

        foreach (var number in licence.Sources)
        {
            var source = licences[number];
            if (!seen[number] && UseReading.IsEnough(source.Holds & Reach(cell, source, question), isSure))
            {
                seen[number] = true;
                if (Can(cell, source, question, isSure, seen))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Truth Owns(CompiledCell cell, CompiledLicence licence, CompiledQuestion question) =>
        Owns(cell, licence.By, licence.Use, question, licence.Owned[cell.Number])
        | (licence.Use == TitleUse.License ? cell.IsOpen : Truth.False);

    private static Truth Owns(
        CompiledCell cell,
        int party,
        TitleUse use,
        CompiledQuestion question,
        bool[]? before = null
    )
    {
        if (cell.Lines.Length == 0)
        {
            return Truth.Unknown;
        }

        var owns = new OverLines();
        for (var i = 0; i < cell.Lines.Length; i++)
        {
            var line = cell.Lines[i];
            owns.Add(line.Reached(question), line.Owned[party][(int)use] | Truth.Of(before?[i] == true));
        }

        return owns.Holds;
    }

    private static Truth Known(CompiledCell cell, CompiledNorm norm, CompiledQuestion question)
    {
        if (norm.ByLine is not { } byLine || norm.Known.IsTrue)
        {
            return norm.Known;
        }

        var taken = new OverLines();
        for (var i = 0; i < byLine.Length; i++)
        {
            taken.Add(cell.Lines[i].Reached(question), byLine[i]);
        }

        return norm.Known | taken.Holds;
    }
}
