using System.Text.Json.Serialization;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The types of a file of flows that are not those of the library.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FlowsFile))]
internal sealed partial class FlowsContext : JsonSerializerContext;
