namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who first owns what an employee makes in the course of the employment.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum EmployeeWork
{
    /// <summary>Not said; no rule has it.</summary>
    None = 0,

    /// <summary>The employer owns it from the start.</summary>
    EmployerOwns = 1,

    /// <summary>The author owns it, and the employer alone exercises the rights of use.</summary>
    EmployerExercises = 2,

    /// <summary>The author owns it.</summary>
    AuthorOwns = 3,
}
