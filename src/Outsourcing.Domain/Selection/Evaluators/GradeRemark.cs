using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Selection;

/// <summary>What an evaluator remarks on a grade; without a remark all is nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GradeRemark(string? Comment, string? Evidence, bool IsReleasable);
