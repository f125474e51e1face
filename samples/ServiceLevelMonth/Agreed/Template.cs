using Outsourcing.Domain.Json;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What two parties agreed, and what is known of their months: read from the files of a template.</summary>
internal sealed class Template
{
    private const string CustomerServiceName = "customer-service";
    private const string AccountingName = "accounting";

    private static readonly Lazy<Template> CustomerService = new(() => new Template(CustomerServiceName));
    private static readonly Lazy<Template> Accounting = new(() => new Template(AccountingName));

    private Template(string name)
    {
        Name = name;
        Agreement = Documents.Read<Agreement>(Text("agreement.json")).Record(History.Read(Text("history.csv")));
        Scorecard = Documents.Read<Scorecard>(Text("performance.json"));
        Price = PriceFile.Read(Text("price.json"));
        Facts = TemplateMonth.Read(Text("month.json"));
        Exclusions = IsCustomerService ? Documents.Read<ExclusionTerms>(Text("exclusions.json")) : null;
        Clause = Agreement.Clauses.Single(clause => clause.Provision is ServiceLevelAgreement);
        Terms = (ServiceLevelAgreement)Clause.Provision;
        Sources = [.. Terms.Levels.Select(level => level.Source!).Distinct(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Names { get; } = [CustomerServiceName, AccountingName];

    public string Name { get; }

    public bool IsCustomerService => string.Equals(Name, CustomerServiceName, StringComparison.Ordinal);

    /// <summary>Gets the agreement, with what was reported and credited of the months before.</summary>
    public Agreement Agreement { get; }

    public Scorecard Scorecard { get; }

    public Price Price { get; }

    public TemplateMonth Facts { get; }

    /// <summary>Gets what may be excluded from the measurement; <see langword="null"/> when nothing may.</summary>
    public ExclusionTerms? Exclusions { get; }

    /// <summary>Gets the clause of the service levels.</summary>
    public Clause Clause { get; }

    public ServiceLevelAgreement Terms { get; }

    /// <summary>Gets where the data of the levels come from: the names of their files.</summary>
    public IReadOnlyList<string> Sources { get; }

    public string Customer => Side(PartyRole.Customer);

    public string Provider => Side(PartyRole.Provider);

    public static Template Named(string? name) =>
        string.Equals(name, AccountingName, StringComparison.OrdinalIgnoreCase)
            ? Accounting.Value
            : CustomerService.Value;

    /// <summary>Counts what is charged in a month; <see langword="null"/> when it was not reported.</summary>
    public long? Volume(MonthData data, Interval month) =>
        IsCustomerService
            ? data.Of<Contact>("contacts") is { } contacts && data.Of<Ticket>("mails") is { } mails
                ? contacts.LongCount(own => own.AnsweredAfter is not null && month.Contains(own.Offered))
                    + mails.LongCount(own => month.Contains(own.Opened))
                : null
            : data.Of<EventCount>("invoices")?.Where(own => month.Contains(own.At)).Sum(own => own.Total);

    private string Side(PartyRole role) => Agreement.Parties.First(party => party.Role == role).Name;

    private string Text(string file) => Resource.Text(typeof(Template), $"{Name}/{file}");
}
