using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Information was given to a party.</summary>
public sealed record InformationDisclosed : Fact
{
    private InformationDisclosed(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string by,
        string to,
        DisclosureForm form,
        Truth marked
    )
        : base(id, on, recorded)
    {
        Item = item;
        By = by;
        To = to;
        Form = form;
        Marked = marked;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of who gave it.</summary>
    public string By { get; }

    /// <summary>Gets the name of who got it.</summary>
    public string To { get; }

    /// <summary>Gets in which form.</summary>
    public DisclosureForm Form { get; }

    /// <summary>Gets whether it was marked as confidential.</summary>
    public Truth Marked { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="by">The name of who gave it.</param>
    /// <param name="to">The name of who got it.</param>
    /// <param name="form">In which form.</param>
    /// <param name="marked">Whether it was marked as confidential.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or a word is none of those that there are.</exception>
    public static InformationDisclosed Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string by,
        string to,
        DisclosureForm form = DisclosureForm.Written,
        Truth marked = default
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            Guard.Against.NoText(by).Trim(),
            Guard.Against.NoText(to).Trim(),
            ConfidentialityGuards.Known(form),
            marked
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{By} disclosed {Item} to {To}, {ConfidentialWords.Of(Form)}"
        + (
            Marked.IsUnknown ? ""
            : Marked.IsTrue ? ", marked"
            : ", not marked"
        );
}

/// <summary>In which form information was given.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum DisclosureForm
{
    /// <summary>In no form; nothing has it.</summary>
    None = 0,

    /// <summary>In writing, on paper or as data.</summary>
    Written = 1,

    /// <summary>By word of mouth.</summary>
    Oral = 2,

    /// <summary>By showing it.</summary>
    Visual = 3,

    /// <summary>By access to it.</summary>
    Access = 4,
}
