namespace Outsourcing.Domain.Confidentiality;

/// <summary>The circumstances on which confidentiality and <see cref="DisclosureLaws"/> depend; facts state them by these names, letter by letter.</summary>
public static class ConfidentialityCircumstances
{
    /// <summary>Gets that the disclosure reports or helps to look into a suspected breach of law.</summary>
    public static string ReportsBreach => "disclosure reports a breach of law";

    /// <summary>Gets that a person discloses what came to it by its work, rather than a company.</summary>
    public static string PersonAtWork => "a person discloses what it learnt at work";

    /// <summary>Gets that the recipient is a court, a regulator or another authority; the question itself says it.</summary>
    public static string ToAuthority => "recipient is an authority";

    /// <summary>Gets that the recipient is a lawyer or another adviser; the question itself says it.</summary>
    public static string ToAdviser => "recipient is an adviser";

    /// <summary>Gets that the information is a trade secret; the question itself says it.</summary>
    public static string TradeSecret => "information is a trade secret";

    /// <summary>Gets that a national law in the European Union on the protection of those who report breaches applies.</summary>
    public static string UnionWhistleblowing => "whistleblowing law of a member state of the European Union applies";

    /// <summary>Gets that the agreement is about information and communication services for a financial entity of the European Union.</summary>
    public static string UnionFinancialEntity => "ICT services for a financial entity of the European Union";

    /// <summary>Gets that the law of Great Britain on employment applies.</summary>
    public static string BritishEmployment => "employment law of Great Britain applies";

    /// <summary>Gets that the law of the United States applies.</summary>
    public static string UnitedStatesLaw => "law of the United States applies";

    /// <summary>Gives the circumstance that a trade secret is one no longer.</summary>
    /// <param name="item">The name of the information.</param>
    /// <returns>The name, such as <c>source code is no longer secret</c>.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static string NoLongerSecret(string item) => $"{Guard.Against.NoText(item).Trim()} is no longer secret";
}
