namespace Outsourcing.Domain.Tests.Support;

/// <summary>How to make one example of a public type; each call makes it anew from equal parts.</summary>
/// <param name="Type">The type; a generic one with its arguments.</param>
/// <param name="Make">Makes the example, without sharing anything between two calls.</param>
public sealed record Sample(Type Type, Func<object> Make)
{
    /// <summary>Describes one example.</summary>
    public static Sample Of<T>(Func<T> make)
        where T : notnull => new(typeof(T), () => make());

    /// <inheritdoc/>
    public override string ToString() => Type.ToString();
}
