namespace Outsourcing.Domain.Contracts;

/// <summary>The circumstances on which the rules of <see cref="LawPacks"/> depend; facts state them by these names, letter by letter.</summary>
public static class LawCircumstances
{
    /// <summary>Gets that the law of the State of New York governs the agreement.</summary>
    public static string NewYorkLaw => "governed by the law of New York";

    /// <summary>Gets that French law governs the agreement.</summary>
    public static string FrenchLaw => "governed by the law of France";

    /// <summary>Gets that German law governs the agreement.</summary>
    public static string GermanLaw => "governed by the law of Germany";

    /// <summary>Gets that the service is a service, maintenance or repair to or for real or personal property.</summary>
    public static string ServiceToProperty => "service is to or for real or personal property";

    /// <summary>Gets that the contract shows that its days are not to be extended.</summary>
    public static string NoExtension => "contract excludes the extension to the next business day";

    /// <summary>Gets that the customer acts in its trade or profession, and is neither a consumer nor a non-professional.</summary>
    public static string ProfessionalCustomer => "customer acts as a professional";

    /// <summary>Gets that the service is a data processing service, such as cloud or edge computing of any kind.</summary>
    public static string DataProcessing => "service is a data processing service";

    /// <summary>Gets that the customer is in the European Union.</summary>
    public static string CustomerInUnion => "customer is in the European Union";

    /// <summary>Gets that the service is custom-built for the one customer and not offered at broad commercial scale.</summary>
    public static string CustomBuilt => "service is custom-built";

    /// <summary>Gets that the service is a version for testing and evaluation, for a limited time.</summary>
    public static string TestVersion => "service is a test version";

    /// <summary>Gets that an act of the European Union sets the period.</summary>
    public static string PeriodOfUnionAct => "period is set by an act of the European Union";

    /// <summary>Gets that the customer is a company to which the Insolvency Act 1986 of Great Britain applies.</summary>
    public static string CompanyInGreatBritain => "customer is a company under the Insolvency Act 1986";

    /// <summary>Gets that a moratorium, administration, receivership, voluntary arrangement, liquidation or restructuring plan of the customer runs.</summary>
    public static string InsolvencyProcedure => "customer is in a relevant insolvency procedure";

    /// <summary>Gets that the ground of the power arose before that procedure began.</summary>
    public static string GroundBeforeProcedure => "ground arose before the insolvency procedure";

    /// <summary>Gets that a party or the contract is of the excluded kinds, most of them of the financial sector.</summary>
    public static string ExcludedFromProtection => "party or contract is excluded by Schedule 4ZZA";

    /// <summary>Gets that the office-holder, or the company where there is none, agrees to the termination.</summary>
    public static string TerminationAgreed => "office-holder or company agrees to the termination";

    /// <summary>Gets that the court permits the termination, since to go on would cause hardship.</summary>
    public static string TerminationPermitted => "court permits the termination";
}
