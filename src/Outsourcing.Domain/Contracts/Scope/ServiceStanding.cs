namespace Outsourcing.Domain.Contracts;

/// <summary>On which side of the line that a scope draws a service stands.</summary>
public enum ServiceStanding
{
    /// <summary>No standing; no service has it.</summary>
    None = 0,

    /// <summary>The provider renders it.</summary>
    InScope = 1,

    /// <summary>The scope names it in order to leave it out.</summary>
    OutOfScope = 2,

    /// <summary>The customer keeps it and renders it itself.</summary>
    Retained = 3,
}
