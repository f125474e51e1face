using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>What the answers to a question are worth, as documents.</summary>
internal static class AnswerValueShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddCulture(book);
        AddValues(book);
    }

    private static void AddCulture(ShapeBook book) =>
        book.ByName<decimal>()
            .Class(
                new Shape<CultureProfile>(parts =>
                    CultureProfile.Of(parts.Get<string>("name"), ByName(parts, "scores"))
                )
                    .With("name", profile => profile.Name)
                    .With(
                        "scores",
                        profile => profile.Scores.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal)
                    )
            )
            .Class(
                new Shape<CultureReference>(parts =>
                    CultureReference.Of(parts.Get<string>("name"), ByName(parts, "variances"))
                )
                    .With("name", reference => reference.Name)
                    .With(
                        "variances",
                        reference =>
                            reference.Variances.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal)
                    )
            );

    private static void AddValues(ShapeBook book) =>
        book.Kinds<AnswerValue>(
                ("yes-no", typeof(YesNoValue)),
                ("choice", typeof(ChoiceValue)),
                ("number", typeof(NumberValue)),
                ("date", typeof(DateValue)),
                ("experience", typeof(ExperienceValue)),
                ("past-performance", typeof(PastPerformanceValue)),
                ("customising", typeof(CustomisingValue)),
                ("culture", typeof(CultureValue))
            )
            .Class(new Shape<YesNoValue>(_ => AnswerValue.Yes))
            .Class(
                new Shape<ChoiceOption>(parts => new ChoiceOption(
                    parts.Get<string>("option"),
                    parts.Get<Percentage>("worth")
                ))
                    .With("option", option => option.Option)
                    .With("worth", option => option.Worth)
            )
            .Class(
                new Shape<ChoiceValue>(parts =>
                    AnswerValue.Choice(parts.List<ChoiceOption>("options").Select(one => (one.Option, one.Worth)))
                ).With<ChoiceOption[]>(
                    "options",
                    value => [.. value.Options.Select(one => new ChoiceOption(one.Option, one.Worth))]
                )
            )
            .Class(
                new Shape<NumberValue>(parts =>
                    AnswerValue.Number(parts.Get<decimal>("none"), parts.Get<decimal>("all"))
                )
                    .With("none", value => value.None)
                    .With("all", value => value.All)
            )
            .Class(
                new Shape<DateValue>(parts =>
                    AnswerValue.Date(parts.Get<LocalDate>("none"), parts.Get<LocalDate>("all"))
                )
                    .With("none", value => value.None)
                    .With("all", value => value.All)
            )
            .Class(
                new Shape<PastPerformanceValue>(parts =>
                    AnswerValue.PastPerformance(
                        parts.Get<string>("method"),
                        parts.Get<decimal>("none"),
                        parts.Get<decimal>("all"),
                        parts.Get<LocalDate>("since")
                    )
                )
                    .With("method", value => value.Method)
                    .With("none", value => value.None)
                    .With("all", value => value.All)
                    .With("since", value => value.Since)
            )
            .Class(
                new Shape<ExperienceWeights>(parts =>
                    ExperienceWeights.Of(
                        parts.Get<decimal>("process"),
                        parts.Get<decimal>("industry"),
                        parts.Get<decimal>("size")
                    )
                )
                    .With("process", weights => weights.Process)
                    .With("industry", weights => weights.Industry)
                    .With("size", weights => weights.Size)
            )
            .Class(
                new Shape<ExperienceValue>(parts =>
                    AnswerValue.Experience(
                        parts.Get<string>("process"),
                        parts.Get<string>("industry"),
                        parts.Get<decimal>("size"),
                        parts.Get<LocalDate>("since"),
                        parts.Get<int>("references"),
                        parts.Get<ExperienceWeights>("weights")
                    )
                )
                    .With("process", value => value.Process)
                    .With("industry", value => value.Industry)
                    .With("size", value => value.Size)
                    .With("since", value => value.Since)
                    .With("references", value => value.References)
                    .With("weights", value => value.Weights)
            )
            .Class(
                new Shape<WeightedRequirement>(parts => new WeightedRequirement(
                    parts.Get<string>("requirement"),
                    parts.Get<decimal>("weight")
                ))
                    .With("requirement", one => one.Requirement)
                    .With("weight", one => one.Weight)
            )
            .Class(
                new Shape<CustomisingValue>(parts =>
                    AnswerValue.Customising(
                        parts.List<WeightedRequirement>("requirements").Select(one => (one.Requirement, one.Weight)),
                        parts.Get<Percentage>("configured"),
                        parts.Get<Percentage>("built")
                    )
                )
                    .With<WeightedRequirement[]>(
                        "requirements",
                        value =>
                            [.. value.Requirements.Select(one => new WeightedRequirement(one.Requirement, one.Weight))]
                    )
                    .With("configured", value => value.Configured)
                    .With("built", value => value.Built)
            )
            .Class(
                new Shape<CultureValue>(parts =>
                    AnswerValue.Culture(
                        parts.Get<CultureProfile>("own"),
                        parts.Get<CultureReference>("reference"),
                        parts.Get<decimal>("noneAt")
                    )
                )
                    .With("own", value => value.Own)
                    .With("reference", value => value.Reference)
                    .With("noneAt", value => value.NoneAt)
            );

    private static IEnumerable<(string Name, decimal Value)> ByName(Parts parts, string name) =>
        parts.Get<Dictionary<string, decimal>>(name).Select(one => (one.Key, one.Value));
}

/// <summary>An option of a choice.</summary>
internal sealed record ChoiceOption(string Option, Percentage Worth);

/// <summary>A requirement with its weight.</summary>
internal sealed record WeightedRequirement(string Requirement, decimal Weight);
