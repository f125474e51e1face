using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Selection;

/// <summary>The answer of a bid to a question of the tender.</summary>
/// <remarks>A closed set: yes or no, a choice, a number, a date, experience, past performance, offers to customise, culture. Immutable.</remarks>
public abstract record BidAnswer
{
    private protected BidAnswer() { }

    /// <summary>Gets the answer yes.</summary>
    public static YesNoAnswer Yes { get; } = new(isYes: true);

    /// <summary>Gets the answer no.</summary>
    public static YesNoAnswer No { get; } = new(isYes: false);

    private protected abstract string Text { get; }

    /// <summary>Gets what of the answer is proved on a day, by what came by a last day; nothing when all its proof does not hold.</summary>
    internal virtual BidAnswer? HeldOn(LocalDate day, LocalDate? last) => this;

    /// <summary>Writes what is said, each kind of answer apart from the others.</summary>
    internal abstract void WriteTo(CanonicalForm form);

    /// <summary>Creates a choice.</summary>
    /// <param name="option">The option, letter by letter.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The option is blank or no valid Unicode.</exception>
    public static ChoiceAnswer Choice(string option) => new(option);

    /// <summary>Creates a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The answer.</returns>
    public static NumberAnswer Of(decimal number) => new(number);

    /// <summary>Creates a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The answer.</returns>
    public static DateAnswer On(LocalDate date) => new(date);

    /// <summary>Creates the statement of earlier work.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The answer.</returns>
    public static ExperienceAnswer Experience(params IEnumerable<ExperienceClaim> claims) => new(claims);

    /// <summary>Creates a score of past performance.</summary>
    /// <param name="score">The score, as the method gives it.</param>
    /// <param name="from">The first day of the period that was looked at.</param>
    /// <param name="until">The last day of that period.</param>
    /// <param name="method">The method with its version, such as <c>vendor scorecard 2.1</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The method is blank, or the last day lies before the first.</exception>
    public static PastPerformanceAnswer PastPerformance(
        decimal score,
        LocalDate from,
        LocalDate until,
        string method
    ) => new(score, from, until, method);

    /// <summary>Creates the offers for the requirements.</summary>
    /// <param name="offers">The offers, at most one for each requirement.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There are two offers for a requirement.</exception>
    public static CustomisingAnswer Customising(params IEnumerable<CustomisingOffer> offers) => new(offers);

    /// <summary>Creates the profile of culture of the bidder.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The answer.</returns>
    public static CultureAnswer Culture(CultureProfile profile) => new(profile);

    /// <summary>Returns text such as <c>yes</c>, <c>5</c> or <c>2026-10-14</c>.</summary>
    /// <returns>The answer.</returns>
    public sealed override string ToString() => Text;
}

/// <summary>Yes or no.</summary>
/// <remarks>Two are equal when both say the same.</remarks>
public sealed record YesNoAnswer : BidAnswer
{
    internal YesNoAnswer(bool isYes) => IsYes = isYes;

    /// <summary>Gets whether it is yes.</summary>
    public bool IsYes { get; }

    private protected override string Text => IsYes ? "yes" : "no";

    internal override void WriteTo(CanonicalForm form) => form.Text("yes-no").Flag(IsYes);
}

/// <summary>One of the options of the tender.</summary>
/// <remarks>Two are equal when the options are, letter by letter.</remarks>
public sealed record ChoiceAnswer : BidAnswer
{
    internal ChoiceAnswer(string option) => Option = Guard.Against.NoText(option).Trim();

    /// <summary>Gets the option.</summary>
    public string Option { get; }

    private protected override string Text => Option;

    internal override void WriteTo(CanonicalForm form) => form.Text("choice").Text(Option);
}

/// <summary>A number.</summary>
/// <remarks>Two are equal when the numbers are.</remarks>
public sealed record NumberAnswer : BidAnswer
{
    internal NumberAnswer(decimal number) => Number = number;

    /// <summary>Gets the number.</summary>
    public decimal Number { get; }

    private protected override string Text => Invariant.Text(Number);

    internal override void WriteTo(CanonicalForm form) => form.Text("number").Number(Number);
}

/// <summary>A date.</summary>
/// <remarks>Two are equal when the dates are.</remarks>
public sealed record DateAnswer : BidAnswer
{
    internal DateAnswer(LocalDate date) => Date = date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Gets the date.</summary>
    public LocalDate Date { get; }

    private protected override string Text => CivilDay.Text(Date);

    internal override void WriteTo(CanonicalForm form) => form.Text("date").Date(Date);
}

/// <summary>The profile of culture of a bidder.</summary>
/// <remarks>Two are equal when the profiles are.</remarks>
public sealed record CultureAnswer : BidAnswer
{
    internal CultureAnswer(CultureProfile profile) => Profile = Guard.Against.Null(profile);

    /// <summary>Gets the profile.</summary>
    public CultureProfile Profile { get; }

    private protected override string Text => Profile.ToString();

    internal override void WriteTo(CanonicalForm form)
    {
        form.Text("culture").Text(Profile.Name).Number((long)Profile.Scores.Count);
        foreach (var (dimension, score) in Profile.Scores)
        {
            form.Text(dimension).Number(score);
        }
    }
}
