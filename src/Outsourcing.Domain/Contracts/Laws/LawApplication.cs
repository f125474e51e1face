namespace Outsourcing.Domain.Contracts;

/// <summary>A rule of a pack, and whether it applies to an agreement on the day of a view.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record LawApplication
{
    internal LawApplication(LawPack pack, LawRule rule, Answer<LawEffect> effect)
    {
        Pack = pack;
        Rule = rule;
        Effect = effect;
    }

    /// <summary>Gets the pack.</summary>
    public LawPack Pack { get; }

    /// <summary>Gets the rule.</summary>
    public LawRule Rule { get; }

    /// <summary>
    /// Gets the effect when the rule applies; a missing fact when it is not known whether it does; not applicable, with
    /// the reason, when it does not.
    /// </summary>
    public Answer<LawEffect> Effect { get; }

    /// <summary>Returns text such as <c>GOL § 5-903: applies</c>.</summary>
    /// <returns>The rule and whether it applies.</returns>
    public override string ToString() =>
        $"{Rule.Name}: "
        + Effect.Status switch
        {
            AnswerStatus.Known => "applies",
            AnswerStatus.NotApplicable => "does not apply",
            _ => "not known",
        };
}
