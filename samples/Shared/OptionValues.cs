using System.CommandLine;

namespace Outsourcing.Samples;

/// <summary>Closed lists of option values.</summary>
internal static class OptionValues
{
    /// <summary>Refuses a value that is not in the list, whatever its letter case.</summary>
    public static Option<string?> AcceptOnlyFrom(this Option<string?> option, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value))
            {
                if (!values.Contains(token, StringComparer.OrdinalIgnoreCase))
                {
                    result.AddError($"'{token}' is not a value of {option.Name}: {string.Join(", ", values)}.");
                }
            }
        });
        return option;
    }
}
