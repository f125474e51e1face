using System.Text.Json.Serialization;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>The types of a file of days that are not those of the library.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Procedure))]
internal sealed partial class ProcedureContext : JsonSerializerContext;
