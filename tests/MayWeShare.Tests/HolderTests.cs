using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.MayWeShare.Tests;

public sealed class HolderTests
{
    private static readonly AgreementView View = Agreement
        .Between(Party.Customer("One"), Party.Provider("Two"))
        .AsOf(new LocalDate(2026, 1, 1), Instant.FromUtc(2026, 1, 1, 0, 0));

    [Fact]
    public void Of_Chain_LeadsFromTheOwnerOn()
    {
        var root = Assert.Single(Holders(Flow("plan", "One", "One", "Two"), Flow("plan", "One", "Two", "Three")));

        Assert.Equal("One > Two (1) > Three (1)", Text(root));
        Assert.Equal(2, root.Depth);
    }

    [Fact]
    public void Of_SeveralFlowsToOne_ArriveTogether() =>
        Assert.Equal(
            "One > Two (2)",
            Text(Assert.Single(Holders(Flow("plan", "One", "One", "Two"), Flow("list", "One", "One", "Two"))))
        );

    [Fact]
    public void Of_InformationOfBothParties_HasAPictureEach() =>
        Assert.Equal(
            ["One > Two (1)", "Two > One (1)"],
            Holders(Flow("plan", "One", "One", "Two"), Flow("tools", "Two", "Two", "One")).Select(Text)
        );

    [Fact]
    public void Of_Circle_IsGoneAlongOnce() =>
        Assert.Equal(
            "One > Two (1) > One (1)",
            Text(Assert.Single(Holders(Flow("plan", "One", "One", "Two"), Flow("plan", "One", "Two", "One"))))
        );

    [Fact]
    public void Of_ReceiverFromTwo_GoesOnOnce() =>
        Assert.Equal(
            "One > Two (1) > Four (1) > Five (1), Three (1) > Four (1)",
            Text(
                Assert.Single(
                    Holders(
                        Flow("plan", "One", "One", "Two"),
                        Flow("plan", "One", "One", "Three"),
                        Flow("plan", "One", "Two", "Four"),
                        Flow("plan", "One", "Three", "Four"),
                        Flow("plan", "One", "Four", "Five")
                    )
                )
            )
        );

    [Fact]
    public void Of_GiverWhomNoFlowReached_StandsByItself() =>
        Assert.Equal(
            ["One > Two (1)", "Three > Four (1)"],
            Holders(Flow("plan", "One", "One", "Two"), Flow("plan", "One", "Three", "Four")).Select(Text)
        );

    [Fact]
    public void Of_OwnerWhoGivesNothing_IsNotShown() =>
        Assert.Equal("Two > Three (1)", Text(Assert.Single(Holders(Flow("plan", "One", "Two", "Three")))));

    [Fact]
    public void Of_KindAndBond_AreThoseAskedFor()
    {
        var root = Assert.Single(
            Holder.Of([Flow("plan", "One", "One", "Two")], (name, from) => $"{name} from {from}", ["Two"])
        );

        Assert.Equal(("One from ", true), (root.Kind, root.IsBound));
        Assert.Equal(("Two from One", false), (root.Passed[0].Kind, root.Passed[0].IsBound));
    }

    private static IReadOnlyList<Holder> Holders(params FlowAnswer[] flows) => Holder.Of(flows, (name, _) => name, []);

    private static FlowAnswer Flow(string item, string owner, string from, string to)
    {
        var flow = Domain.Confidentiality.Flow.Of(
            ConfidentialItem.Of(item, owner),
            from,
            Recipient.Of(to, RecipientKind.Others),
            "any"
        );
        var check = Assert.Single(View.CheckFlows([flow]));
        return new FlowAnswer(1, check);
    }

    private static string Text(Holder holder) =>
        holder.Name
        + (holder.Received.Count > 0 ? FormattableString.Invariant($" ({holder.Received.Count})") : "")
        + (holder.Passed.Count > 0 ? $" > {string.Join(", ", holder.Passed.Select(Text))}" : "");
}
