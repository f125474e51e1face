using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Puts names in numbers, and works out what does not depend on act, field and territory.</summary>
internal sealed class LicenceCompiler
{
    private readonly AgreementView view;
    private readonly UseReading reading;
    private readonly TitleBook titles;
    private readonly (WorkItem Item, IpRight Right)[] rights;
    private readonly NameTable documents = new();
    private readonly Truth[][] isHeld;
    private readonly IReadOnlyList<OwnershipLine>[] lines;

    public LicenceCompiler(AgreementView view, UseDecision questions, TitleBook titles, Affiliates? affiliates)
    {
        this.view = view;
        this.titles = titles;
        reading = questions.Reading;
        var running = reading.Running;
        var cellNumbers = new Dictionary<(WorkItem Item, IpRight Right), int>();
        Items = view.WorkItems()
            .GroupBy(item => item.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        CellsOf = Items.ToDictionary(
            item => item.Key,
            item =>
                questions
                    .Cells(item.Value)
                    .Select(cell =>
                    {
                        cellNumbers.TryAdd(cell, cellNumbers.Count);
                        return cellNumbers[cell];
                    })
                    .ToArray(),
            StringComparer.Ordinal
        );
        rights = [.. cellNumbers.Keys];
        lines = Array.ConvertAll(rights, cell => titles.Lines(cell.Item, cell.Right));
        AddParties(running, lines.SelectMany(own => own), affiliates);
        var scopes = running.SelectMany(Chain).Select(licence => licence.Scope).ToList();
        var promised = view.Provisions<NoChallenge>().Select(own => own.Terms.Scope).ToList();
        Acts.Add(IpActs.Challenge);
        Acts.AddAll(scopes.SelectMany(scope => scope.Acts.Names))
            .AddAll(running.SelectMany(own => own.Terms.Forbidden));
        Fields
            .AddAll(scopes.Concat(promised).SelectMany(scope => scope.Fields.Names))
            .AddAll(lines.SelectMany(own => own).SelectMany(line => line.Fields.Names));
        Territories
            .AddAll(scopes.Concat(promised).SelectMany(scope => scope.Territories.Names))
            .AddAll(lines.SelectMany(own => own).SelectMany(line => line.Territories.Names));
        isHeld = Array.ConvertAll(
            EveryParty,
            party => running.Select(licence => reading.Holds(party, licence)).ToArray()
        );
        Licences = [.. running.Select(Compiled)];
        Cells = [.. rights.Select((cell, number) => Compiled(cell.Item, cell.Right, number, lines[number]))];
    }

    public Dictionary<string, WorkItem> Items { get; }

    public Dictionary<string, int[]> CellsOf { get; }

    public NameTable Parties { get; } = new();

    public NameTable Acts { get; } = new();

    public NameTable Fields { get; } = new();

    public NameTable Territories { get; } = new();

    public CompiledLicence[] Licences { get; }

    public CompiledCell[] Cells { get; }

    /// <summary>Gets the parties by number; the last one stands for all of whom nothing speaks.</summary>
    private string[] EveryParty { get; set; } = [];

    private void AddParties(IReadOnlyList<Licence> running, IEnumerable<OwnershipLine> lines, Affiliates? affiliates)
    {
        string[] known =
        [
            .. view.Agreement.PartyNames,
            .. view.Agreement.Parties.SelectMany(party => party.Entities).Select(entity => entity.Name),
            .. running.SelectMany(Chain).SelectMany(licence => (string[])[licence.By, licence.Holder]),
            .. lines.SelectMany(line => line.Owners).Select(owner => owner.Owner),
            .. view.Provisions<NoChallenge>().Select(own => own.Terms.By),
            .. (affiliates?.Records ?? [])
                .SelectMany(record => record.Controllers.Prepend(record.Entity))
                .Select(entity => entity.Name),
        ];
        Parties.AddAll(known);
        EveryParty = [.. known.Distinct(StringComparer.Ordinal), ""];
    }

    private CompiledLicence Compiled(Licence licence) =>
        new()
        {
            Source = licence,
            By = Parties.Number(licence.By),
            Use = licence.Exclusivity == Exclusivity.NonExclusive ? TitleUse.License : TitleUse.LicenseExclusively,
            Owned = Array.ConvertAll(
                lines,
                own => own.Select(line => line.WasWhollyOf(licence.By, licence.First)).ToArray()
            ),
            Holds = licence.Holds,
            Concerns = Array.ConvertAll(rights, cell => UseReading.Concerns(licence, cell.Item, cell.Right).IsTrue),
            Acts = Acts.Set(licence.Scope.Acts),
            Fields = Fields.Set(licence.Scope.Fields),
            Territories = Territories.Set(licence.Scope.Territories),
            Forbidden = Acts.Set(Extent.Only(licence.Terms.Forbidden)),
            Under = licence.Under is { } head ? Compiled(head) : null,
            Sources =
            [
                .. reading
                    .Running.Select((own, number) => (own, number))
                    .Where(pair => UseReading.IsSource(pair.own, licence))
                    .Select(pair => pair.number),
            ],
            Document = documents.Add(licence.Clause.Document),
            Above =
            [
                .. view
                    .Agreement.Documents.Select(document => document.Name)
                    .Where(document => Order.Prevails(document, licence.Clause.Document))
                    .Select(documents.Add),
            ],
        };

    private DocumentOrder Order => field ??= DocumentOrder.Of(view.Agreement.OrderOfPrecedence);

    private CompiledCell Compiled(WorkItem item, IpRight right, int number, IReadOnlyList<OwnershipLine> lines) =>
        new(
            number,
            Truth.Of(item.OpenLicence is not null),
            [.. lines.Select(line => Compiled(line, item, right))],
            Array.ConvertAll(isHeld, held => Permits(held, number)),
            [.. EveryParty.Select((party, at) => Forbids(party, isHeld[at], number, item))],
            Array.ConvertAll(EveryParty, party => Challenges(party, item, right))
        );

    private CompiledLine Compiled(OwnershipLine line, WorkItem item, IpRight right) =>
        new(
            Fields.Set(line.Fields),
            Territories.Set(line.Territories),
            Array.ConvertAll(
                EveryParty,
                party => Enum.GetValues<TitleUse>().Select(use => titles.Owned(party, line, item, right, use)).ToArray()
            )
        );

    private CompiledNorm[] Permits(Truth[] held, int cell) =>
        [
            .. Licences
                .Select((licence, at) => new CompiledNorm(at, held[at] & licence.Holds, IsRestriction: false))
                .Where(norm => !norm.Known.IsFalse && Licences[norm.Licence].Concerns[cell]),
        ];

    private CompiledNorm[] Forbids(string party, Truth[] held, int cell, WorkItem item)
    {
        var norms = new List<CompiledNorm>();
        for (var at = 0; at < Licences.Length; at++)
        {
            var licence = Licences[at];
            if (!licence.Concerns[cell])
            {
                continue;
            }

            if (licence.Source.Terms.Forbidden.Count > 0 && !held[at].IsFalse)
            {
                norms.Add(new CompiledNorm(at, held[at], IsRestriction: true));
            }

            if (licence.Source.Exclusivity != Exclusivity.Exclusive)
            {
                continue;
            }

            var other = !held[at] & licence.Holds;
            var keptOut = reading.KeptOut(party, licence.Source, held) & other;
            Truth[] byLine =
            [
                .. lines[cell].Select(line => reading.TookTitle(party, licence.Source, held, line, item) & other),
            ];
            if (!keptOut.IsFalse || !Array.TrueForAll(byLine, own => own.IsFalse))
            {
                norms.Add(new CompiledNorm(at, keptOut, IsRestriction: false, byLine));
            }
        }

        return [.. norms];
    }

    private CompiledPromise[] Challenges(string party, WorkItem item, IpRight right) =>
        [
            .. view.Provisions<NoChallenge>()
                .Where(own =>
                    string.Equals(own.Terms.By, party, StringComparison.Ordinal)
                    && UseReading.Concerns(own.Terms.Scope, item, right).IsTrue
                )
                .Select(own => new CompiledPromise(
                    Fields.Set(own.Terms.Scope.Fields),
                    Territories.Set(own.Terms.Scope.Territories)
                )),
        ];

    private static IEnumerable<Licence> Chain(Licence licence)
    {
        for (var own = licence; own is not null; own = own.Under)
        {
            yield return own;
        }
    }
}
