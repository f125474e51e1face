using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Responsibility matrices as JSON; the letters of an activity by the names of the roles.</summary>
internal static class ResponsibilityShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(new TextConverter<Participation>(Participation.Parse, "^(-|[ARCI]{0,4})$"))
            .ByName<Participation>()
            .Class(
                new Shape<RaciRole>(parts => RaciRole.Of(parts.Get<string>("name"), parts.Optional<string>("party")))
                    .With("name", role => role.Name)
                    .Optional("party", role => role.Party)
            )
            .Class(Activity())
            .Class(
                new Shape<RaciLimits>(parts =>
                    RaciLimits.Of(
                        parts.Optional<int?>("accountablePerRole"),
                        parts.Optional<int?>("responsiblePerRole"),
                        parts.Optional<int?>("consultedPerActivity")
                    )
                )
                    .Optional("accountablePerRole", limits => limits.AccountablePerRole)
                    .Optional("responsiblePerRole", limits => limits.ResponsiblePerRole)
                    .Optional("consultedPerActivity", limits => limits.ConsultedPerActivity)
            )
            .Kind<Provision, ResponsibilityMatrix>("responsibilities", Matrix())
            .Class(
                new Shape<Responsibilities>(create: null)
                    .With<string[]>("clauses", own => [.. own.Matrices.Select(matrix => matrix.Reference.ToString())])
                    .With<Finding[]>("findings", own => [.. own.Findings])
            );

    private static Shape<RaciActivity> Activity() =>
        new Shape<RaciActivity>(Read)
            .With("name", activity => activity.Name)
            .With(
                "parts",
                activity => activity.Parts.ToDictionary(part => part.Role, part => part.Letters, StringComparer.Ordinal)
            )
            .When<string[]>("services", activity => activity.Services.Count > 0, activity => [.. activity.Services])
            .Optional("retainedBy", activity => activity.RetainedBy)
            .Optional("counterpart", activity => activity.Counterpart);

    private static RaciActivity Read(Parts parts)
    {
        var activity = RaciActivity
            .Of(
                parts.Get<string>("name"),
                parts.Get<Dictionary<string, Participation>>("parts").Select(part => RaciPart.Of(part.Key, part.Value))
            )
            .About(parts.List<string>("services"));
        activity = parts.Optional<string>("retainedBy") is { } party ? activity.Retained(party) : activity;
        return parts.Optional<string>("counterpart") is { } role ? activity.WithCounterpart(role) : activity;
    }

    private static Shape<ResponsibilityMatrix> Matrix() =>
        new Shape<ResponsibilityMatrix>(parts =>
            parts
                .List<RaciActivity>("activities")
                .Aggregate(
                    ResponsibilityMatrix.Of(parts.List<RaciRole>("roles")),
                    (matrix, activity) => matrix.Activity(activity)
                )
                .Limited(parts.Optional<RaciLimits>("limits") ?? RaciLimits.None)
        )
            .With<RaciRole[]>("roles", matrix => [.. matrix.Roles])
            .With<RaciActivity[]>("activities", matrix => [.. matrix.Activities])
            .When("limits", matrix => matrix.Limits != RaciLimits.None, matrix => matrix.Limits);
}
