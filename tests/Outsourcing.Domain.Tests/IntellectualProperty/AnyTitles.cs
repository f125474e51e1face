using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>A small world of work, terms and assignments, in the form in which a naive reader holds it too.</summary>
internal sealed record TitleWorld(
    WorkItem Item,
    IReadOnlyList<(string Reference, OwnershipTerms Terms)> Clauses,
    IReadOnlyList<Fact> Facts,
    LocalDate Date
)
{
    public Agreement Agreement
    {
        get
        {
            var agreement = Agreement
                .Between(Party.Customer("N"), Party.Provider("L"))
                .Document("MSA", effective: new LocalDate(2026, 1, 10));
            agreement = Clauses.Aggregate(agreement, (own, clause) => own.Clause(clause.Reference, clause.Terms));
            return agreement.Record(Facts);
        }
    }

    public AgreementView View => Agreement.AsOf(Date, Titles.Now);

    public override string ToString() =>
        $"{Item} {string.Join("/", Item.Rights)} {Item.WorkType}\n{string.Join('\n', Clauses)}\n{string.Join('\n', Facts)}\non {Date}";
}

/// <summary>Generators of worlds: every choice is a number on a tape, so that worlds shrink.</summary>
internal static class AnyTitles
{
    public static Arbitrary<TitleWorld> Worlds { get; } =
        Gen.Choose(0, 1_000_000).ArrayOf(120).Select(tape => new Tape(tape).World()).ToArbitrary();

    private sealed class Tape(int[] tape)
    {
        private static readonly string[] Names = ["N", "L", "E", "K", "R"];

        private int place;

        public TitleWorld World()
        {
            var item = WorkItem
                .Of("w", Pick(IpClass.Foreground, IpClass.Foreground, IpClass.Improvement))
                .With(Pick<IpRight[]>([IpRight.Copyright], [IpRight.Patent], [IpRight.Copyright, IpRight.Patent]));
            item = Is(2) ? item.ForMilestone("M") : item;
            item = Pick(null, WorkTypes.Software, WorkTypes.Translation) is { } kind ? item.OfType(kind) : item;
            item = Is(3) ? item.Embedding("base") : item;
            var count = Pick(1, 1, 1, 2, 3);
            var stated = Is(3);
            return new TitleWorld(
                item,
                [.. Enumerable.Range(1, Pick(0, 1, 1, 1, 2)).Select(i => ($"MSA § {Invariant.Text(i)}", Terms()))],
                [
                    .. Enumerable.Range(1, count).Select(i => Contribution(i, count, stated)),
                    .. Enumerable.Range(1, Pick(0, 1, 2, 3, 4)).Select(Deed),
                    .. Is(2) ? [ChargePaid.Of("p", Day(), Titles.Now, "M")] : Array.Empty<Fact>(),
                    .. Is(3) ? [Stated.Of("s1", Day(), Titles.Now, "c", Known())] : Array.Empty<Fact>(),
                    .. Is(5) ? [Stated.Of("s2", Day(), Titles.Now, "c", Known())] : Array.Empty<Fact>(),
                    .. Is(2)
                        ?
                        [
                            Stated.Of(
                                "s3",
                                Day(),
                                Titles.Now,
                                $"consent of {Pick(Names)} to d{Pick("1", "2")}",
                                Known()
                            ),
                        ]
                        : Array.Empty<Fact>(),
                    .. Is(2) ? [Happened.Of("h", Day(), Titles.Now, "acceptance of M")] : Array.Empty<Fact>(),
                ],
                Is(3) ? Day() : new LocalDate(2026, 3, 31)
            );
        }

        private OwnershipTerms Terms() =>
            OwnershipTerms
                .Of(Enumerable.Range(0, Pick(1, 1, 2)).Select(_ => Rule()))
                .JointlyBy(JointOwnershipRules.Of(eachMayAssignShare: Is(3) ? Known() : Truth.Unknown))
                .Signed(Pick(Truth.True, Truth.True, Truth.True, Truth.Unknown, Truth.False));

        private OwnershipRule Rule()
        {
            var ipClass = Pick(IpClass.Foreground, IpClass.Foreground, IpClass.Improvement);
            var rule = Is(6)
                ? OwnershipRule.Keep(ipClass)
                : OwnershipRule.Assign(ipClass, Is(5) ? Term("N", "L") : Term("L", Pick("N", "N", "N", "R")));
            return Is(5) ? rule.OnTopOf("base") : rule;
        }

        private AssignmentMade Deed(int number)
        {
            var from = Pick(Names);
            var term = Term(
                from,
                Pick(Array.FindAll(Names, name => !string.Equals(name, from, StringComparison.Ordinal)))
            );
            var deed = AssignmentMade.Of(
                $"d{Invariant.Text(number)}",
                Day(),
                Titles.Now,
                term,
                Pick(Truth.True, Truth.True, Truth.Unknown, Truth.False),
                Is(2) ? ["w"]
                    : Is(4) ? ["other"]
                    : Array.Empty<string>()
            );
            deed = Pick(deed, deed.NotRegistered(), deed.Registered(Day()));
            return deed.TakenInGoodFaith(Known());
        }

        private AssignmentTerm Term(string from, string to)
        {
            var term = Pick(
                AssignmentTerm.Present(from, to),
                AssignmentTerm.Present(from, to),
                AssignmentTerm.OfFuture(from, to),
                AssignmentTerm.OfFuture(from, to),
                AssignmentTerm.Promise(from, to),
                AssignmentTerm.MadeForHireOnly(from, to)
            );
            term = Is(6) ? term.MadeForHire() : term;
            term = Is(5) ? term.OfShare(Pick(Ratio.Of(1, 2), Ratio.Of(1, 3))) : term;
            term = Is(5) ? term.Only(Pick(IpRight.Copyright, IpRight.Patent)) : term;
            term = Is(5)
                ? term.ForTerritories(Pick(Extent.Only("DE"), Extent.AllBut("DE"), Extent.AllBut("FR")))
                : term;
            term = Is(6) ? term.ForFields(Pick(Extent.Only("games"), Extent.AllBut("games"))) : term;
            term =
                Is(4) ? term.OnPayment()
                : Is(6) ? term.OnAcceptance()
                : term;
            term = Is(5)
                ? term.If(
                    Pick<Condition>(
                        Condition.Holds("c"),
                        Condition.Not(Condition.Holds("c")),
                        Condition.Happened("acceptance of M")
                    )
                )
                : term;
            return term.Specified(Pick(Truth.True, Truth.True, Truth.Unknown, Truth.False));
        }

        private Contribution Contribution(int number, int count, bool stated) =>
            Made(
                number,
                Day(),
                Pick(
                    Author.Employee("E", "L", Pick(Truth.True, Truth.True, Truth.Unknown, Truth.False)),
                    Author.Employee("E", "L", Truth.True),
                    Author.Contractor("K", "L"),
                    Author.Contractor("K", "L"),
                    Author.Itself("L"),
                    Author.Itself("N"),
                    Is(3) ? Author.Unknown : Author.NoHuman("tool")
                ),
                Pick("L", "L", "L", "N"),
                Pick(Titles.Us, Titles.Us, Titles.Gb, Titles.Gb, Titles.De, Titles.Fr, Country.Of("PL"), null),
                stated ? Ratio.Of(1, count) : null
            );

        private LocalDate Day() => new LocalDate(2026, 1, 1).PlusDays(Next(90));

        private Truth Known() => Pick(Truth.True, Truth.False, Truth.Unknown);

        private bool Is(int oneIn) => Next(oneIn) == 0;

        private T Pick<T>(params T[] values) => values[Next(values.Length)];

        private int Next(int count) => tape.Length == 0 ? 0 : tape[place++ % tape.Length] % count;
    }

    private static Contribution Made(
        int number,
        LocalDate on,
        Author author,
        string side,
        Country? country,
        Ratio? share
    ) => Contribution.Of($"c{Invariant.Text(number)}", on, Titles.Now, "w", author, side, country, share);
}
