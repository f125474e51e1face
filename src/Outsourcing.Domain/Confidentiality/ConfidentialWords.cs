namespace Outsourcing.Domain.Confidentiality;

/// <summary>The words of the enumerations of this folder.</summary>
internal static partial class ConfidentialWords
{
    public static string Of(ConfidentialAct act) =>
        act switch
        {
            ConfidentialAct.Disclose => "disclose",
            ConfidentialAct.TrainModels => "train models",
            ConfidentialAct.ReverseEngineer => "reverse engineer",
            ConfidentialAct.Copy => "copy",
            _ => "solicit",
        };

    public static string Of(RecipientKind kind) =>
        kind switch
        {
            RecipientKind.Party => "party",
            RecipientKind.Employees => "employees",
            RecipientKind.Affiliates => "affiliates",
            RecipientKind.Advisers => "advisers",
            RecipientKind.Subcontractors => "subcontractors",
            RecipientKind.Agents => "agents",
            RecipientKind.Financiers => "financiers",
            RecipientKind.Authorities => "authorities",
            _ => "others",
        };

    public static string Of(ExclusionKind kind) =>
        kind switch
        {
            ExclusionKind.Public => "public",
            ExclusionKind.PriorKnown => "prior known",
            ExclusionKind.ThirdParty => "from a third party",
            _ => "independently developed",
        };

    public static string Of(DisclosureForm form) =>
        form switch
        {
            DisclosureForm.Oral => "orally",
            DisclosureForm.Visual => "visually",
            DisclosureForm.Access => "by access",
            _ => "in writing",
        };

    public static string Of(RetentionReason reason) =>
        reason switch
        {
            RetentionReason.Backup => "backup",
            RetentionReason.Records => "records",
            _ => "other reason",
        };
}
