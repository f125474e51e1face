using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Rights and classes in words, and lists of them.</summary>
internal static class IpRights
{
    /// <summary>Copies rights by number, each once; throws when there is none.</summary>
    public static ValueList<IpRight> Checked(
        IEnumerable<IpRight> rights,
        [CallerArgumentExpression(nameof(rights))] string? parameterName = null
    )
    {
        IpRight[] copy = [.. Guard.Against.Null(rights, parameterName).Distinct().Order()];
        foreach (var right in copy)
        {
            Guard.Against.OutOfRange((int)right, parameterName!, (int)IpRight.Copyright, (int)IpRight.TradeMark);
        }

        return copy.Length > 0 ? ValueList.Of(copy) : throw new ArgumentException("There is no right.", parameterName);
    }

    public static string Words(this IpRight right) =>
        right switch
        {
            IpRight.Copyright => "copyright",
            IpRight.Patent => "patent",
            IpRight.TradeSecret => "trade secret",
            IpRight.DatabaseRight => "database right",
            IpRight.Design => "design",
            IpRight.TradeMark => "trade mark",
            _ => "no right",
        };

    public static string Words(this IpClass ipClass) =>
        ipClass switch
        {
            IpClass.Background => "background",
            IpClass.Foreground => "foreground",
            IpClass.Improvement => "improvement",
            IpClass.ThirdParty => "third-party",
            IpClass.OpenSource => "open source",
            IpClass.Joint => "joint",
            IpClass.Data => "data",
            IpClass.Feedback => "feedback",
            _ => "no class",
        };
}
