namespace Outsourcing.Domain.IntellectualProperty;

public static partial class IpRules
{
    /// <summary>Gets the missing fact: whether a circumstance holds on which an assignment depends.</summary>
    public static RuleId AssignmentCondition { get; } = RuleId.Of("ip.assignment.condition");

    /// <summary>Gets the rule: one of several owners assigns a share alone only where terms or a law let it, or the others consent.</summary>
    public static RuleId AssignmentConsent { get; } = RuleId.Of("ip.assignment.consent");

    /// <summary>Gets the rule: an assignment has the form that the law asks for.</summary>
    public static RuleId AssignmentForm { get; } = RuleId.Of("ip.assignment.form");

    /// <summary>Gets the rule: a law may give a global assignment of future works no effect.</summary>
    public static RuleId FutureWorks { get; } = RuleId.Of("ip.assignment.future-works");

    /// <summary>Gets the rule: a work is made for hire only as the law says.</summary>
    public static RuleId MadeForHire { get; } = RuleId.Of("ip.assignment.made-for-hire");

    /// <summary>Gets the warning: an assignment was only promised, so that nothing has passed.</summary>
    public static RuleId AssignmentPromise { get; } = RuleId.Of("ip.assignment.promise");

    /// <summary>Gets the rule: by some laws only what an assignment mentions passes.</summary>
    public static RuleId Specification { get; } = RuleId.Of("ip.assignment.specification");

    /// <summary>Gets the gap: a contribution has no human author, or nobody knows the author.</summary>
    public static RuleId Author { get; } = RuleId.Of("ip.author");

    /// <summary>Gets the missing fact: nobody recorded who made a piece of work.</summary>
    public static RuleId Contributions { get; } = RuleId.Of("ip.contributions");

    /// <summary>Gets the missing fact: whether an employee made a work in the course of the employment.</summary>
    public static RuleId EmployeeWork { get; } = RuleId.Of("ip.employee-work");

    /// <summary>Gets the note: the one who commissioned a work may have an implied licence.</summary>
    public static RuleId ImpliedLicence { get; } = RuleId.Of("ip.law.implied-licence");

    /// <summary>Gets the note: a right cannot be transferred, so that an assignment is read as something else.</summary>
    public static RuleId NoTransfer { get; } = RuleId.Of("ip.law.no-transfer");

    /// <summary>Gets the rule: where a law would decide, a law that was given says what it does.</summary>
    public static RuleId LawSilent { get; } = RuleId.Of("ip.law.silent");

    /// <summary>Gets the missing fact: under which law a work was made.</summary>
    public static RuleId LawUnknown { get; } = RuleId.Of("ip.law.unknown");

    /// <summary>Gets the rule: the shares of joint work are stated, or follow from a law.</summary>
    public static RuleId Shares { get; } = RuleId.Of("ip.shares");

    /// <summary>Gets the conflict: clauses on ownership say different things about the same work.</summary>
    public static RuleId TermsConflict { get; } = RuleId.Of("ip.terms.conflict");

    /// <summary>Gets the warning: the author has not assigned to those for whom the work was made.</summary>
    public static RuleId ChainOfTitle { get; } = RuleId.Of("ip.title.chain");

    /// <summary>Gets the rule: of two who took the same right, the law says who prevails.</summary>
    public static RuleId LaterTaker { get; } = RuleId.Of("ip.title.later-taker");

    /// <summary>Gets the rule: the party that pays for a milestone has the title to what it delivers.</summary>
    public static RuleId TitleHeld { get; } = RuleId.Of("ip.title.held");

    /// <summary>Gets the note: the title passes with payment or acceptance.</summary>
    public static RuleId TitleWaits { get; } = RuleId.Of("ip.title.waits");

    /// <summary>Gets the rule: a register lists the items of a milestone.</summary>
    public static RuleId Register { get; } = RuleId.Of("ip.register");

    /// <summary>Gets the missing fact: which kind of work it is.</summary>
    public static RuleId WorkType { get; } = RuleId.Of("ip.work-type");
}
