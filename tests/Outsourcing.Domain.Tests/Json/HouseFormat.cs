using System.Text.Json.Serialization;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Tests.Contracts;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>The format with the provisions and facts that the tests add as callers.</summary>
internal static partial class HouseFormat
{
    public static DocumentFormat Of { get; } =
        DocumentFormat
            .Default.WithKind<Provision, Parking>("acme.parking", Kinds.Default)
            .WithKind<Fact, PlaceBlocked>("acme.place-blocked", Kinds.Default);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Parking))]
    [JsonSerializable(typeof(PlaceBlocked))]
    private sealed partial class Kinds : JsonSerializerContext;
}
