using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>Candidates and the team that selects as documents.</summary>
internal static class SelectionTeamShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<CandidateSource>(
                    "a source of candidates",
                    ("referral", CandidateSource.Referral),
                    ("directory", CandidateSource.Directory),
                    ("incumbent", CandidateSource.Incumbent),
                    ("own-search", CandidateSource.OwnSearch)
                )
            )
            .Struct(
                new WordConverter<TeamRole>(
                    "a role in a team",
                    ("outsourcing-expert", TeamRole.OutsourcingExpert),
                    ("senior-management", TeamRole.SeniorManagement),
                    ("area-manager", TeamRole.AreaManager),
                    ("employee-concerns", TeamRole.EmployeeConcerns)
                )
            )
            .Class(
                new Shape<Candidate>(ReadCandidate)
                    .With("name", candidate => candidate.Name)
                    .With("source", candidate => candidate.Source)
                    .Optional("from", candidate => candidate.From)
            )
            .Class(
                new Shape<TeamMember>(ReadMember)
                    .With("name", member => member.Name)
                    .With("role", member => member.Role)
                    .Optional("area", member => member.Area)
            )
            .Class(
                new Shape<SelectionTeam>(parts =>
                    SelectionTeam.Of(parts.List<TeamMember>("members"))
                ).With<TeamMember[]>("members", team => [.. team.Members])
            );

    private static Candidate ReadCandidate(Parts parts) =>
        (parts.Get<CandidateSource>("source"), parts.Optional<string>("from")) switch
        {
            (CandidateSource.Referral, { } referee) => Candidate.ReferredBy(parts.Get<string>("name"), referee),
            (CandidateSource.Directory, { } directory) => Candidate.ListedIn(parts.Get<string>("name"), directory),
            (CandidateSource.Incumbent, null) => Candidate.Incumbent(parts.Get<string>("name")),
            (CandidateSource.OwnSearch, null) => Candidate.Found(parts.Get<string>("name")),
            _ => throw new ShapeException("A referral and a directory say 'from' whom or where, the others do not."),
        };

    private static TeamMember ReadMember(Parts parts) =>
        (parts.Get<TeamRole>("role"), parts.Optional<string>("area")) switch
        {
            (TeamRole.AreaManager, { } area) => TeamMember.Managing(parts.Get<string>("name"), area),
            (TeamRole.AreaManager, null) or (_, { }) => throw new ShapeException(
                "Only the manager of an area has an 'area'."
            ),
            (var role, null) => TeamMember.Of(parts.Get<string>("name"), role),
        };
}
