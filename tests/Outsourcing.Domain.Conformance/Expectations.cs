using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance;

/// <summary>How far a figure may be from the expected one.</summary>
/// <param name="Absolute">The largest difference.</param>
/// <param name="Relative">The largest difference as a part of the expected figure; the wider of the two counts.</param>
internal readonly record struct Tolerance(double Absolute, double Relative)
{
    /// <summary>The last digits of a double: no computed figure promises more, even where a case says 0.</summary>
    private const double Rounding = 1e-14;

    /// <summary>Says whether a figure is near enough; a figure beyond the range of double is near to nothing.</summary>
    public bool Accepts(double expected, double actual) =>
        double.IsFinite(expected)
        && Math.Abs(expected - actual) <= Math.Max(Absolute, Math.Max(Relative, Rounding) * Math.Abs(expected));

    /// <summary>Reads a tolerance that a document states.</summary>
    /// <exception cref="MalformedCaseException">It is not a finite number of zero or more.</exception>
    public static double Stated(JsonElement root, string key, double otherwise)
    {
        var stated = root.Optional(key);
        return stated.ValueKind switch
        {
            JsonValueKind.Undefined => otherwise,
            JsonValueKind.Number when stated.GetDouble() >= 0 && double.IsFinite(stated.GetDouble()) =>
                stated.GetDouble(),
            _ => throw new MalformedCaseException($"'{key}' is {stated.GetRawText()}"),
        };
    }

    public override string ToString()
    {
        var relative = Relative > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Relative} relative") : "";
        return string.Create(CultureInfo.InvariantCulture, $"tolerance {Absolute}{relative}");
    }
}

/// <summary>What the library answered, by the key under which a case states what it expects.</summary>
internal sealed class Actuals
{
    private const string FullPrecision = "_full_precision";

    private readonly Dictionary<string, Func<JsonElement, Tolerance, string?>> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> inputs = new(StringComparer.Ordinal);

    /// <summary>Adds a list of figures, compared within the tolerance of the case.</summary>
    public Actuals Figures(string key, IEnumerable<double> actual)
    {
        double[] values = [.. actual];
        figures.Add(key);
        return Add(key, (expected, tolerance) => CompareFigures(expected, values, tolerance));
    }

    /// <summary>Adds rows of figures; where a case states null nothing is compared.</summary>
    public Actuals FigureRows(string key, int height, int width, Func<int, int, double> actual)
    {
        var rows = Enumerable.Range(0, height).Select(a => Enumerable.Range(0, width).Select(b => actual(a, b)));
        double[][] values = [.. rows.Select(row => row.ToArray())];
        return Add(
            key,
            (expected, tolerance) =>
            {
                JsonElement[] rows = [.. Items(expected)];
                if (rows.Length != values.Length)
                {
                    throw new MalformedCaseException("there is a row for each alternative");
                }

                return rows.Zip(values, (row, own) => CompareFigures(row, own, tolerance, nullSkips: true))
                    .Select(
                        (failure, a) =>
                            failure is null ? null : string.Create(CultureInfo.InvariantCulture, $"[{a}]{failure}")
                    )
                    .FirstOrDefault(failure => failure is not null);
            }
        );
    }

    /// <summary>Adds a list of figures that cases state to the last digits, whatever their tolerance is.</summary>
    public Actuals PreciseFigures(string key, IEnumerable<double> actual)
    {
        double[] values = [.. actual];
        return Add(key, (expected, _) => CompareFigures(expected, values, new Tolerance(1e-9, 0)));
    }

    /// <summary>Adds one figure, compared within the tolerance of the case.</summary>
    public Actuals Figure(string key, double actual)
    {
        figures.Add(key);
        return Add(key, (expected, tolerance) => CompareFigure(expected, actual, tolerance));
    }

    /// <summary>Adds one figure that has a tolerance of its own, whatever that of the case is.</summary>
    public Actuals Figure(string key, double actual, double within) =>
        Add(key, (expected, _) => CompareFigure(expected, actual, new Tolerance(within, 0)));

    /// <summary>Adds one figure that cases state to the last digits, whatever their tolerance is.</summary>
    public Actuals PreciseFigure(string key, double actual) =>
        Add(key, (expected, _) => CompareFigure(expected, actual, new Tolerance(1e-9, 1e-9)));

    /// <summary>Adds lists of figures, such as the rows of a matrix.</summary>
    public Actuals FigureRows(string key, IEnumerable<IEnumerable<double>> actual)
    {
        double[][] rows = [.. actual.Select(row => row.ToArray())];
        return Add(
            key,
            (expected, tolerance) =>
            {
                JsonElement[] lists = [.. Items(expected)];
                return lists.Length != rows.Length
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $": expected {lists.Length} rows, actual {rows.Length}"
                    )
                    : lists
                        .Select(
                            (list, i) =>
                                CompareRow(list, rows[i], tolerance) is { } failure
                                    ? string.Create(CultureInfo.InvariantCulture, $"[{i}]{failure}")
                                    : null
                        )
                        .FirstOrDefault(failure => failure is not null);
            }
        );
    }

    /// <summary>Adds a list of figures in which null stands for 0: there is none.</summary>
    public Actuals OptionalFigures(string key, IEnumerable<double> actual)
    {
        double[] values = [.. actual];
        return Add(
            key,
            (expected, tolerance) =>
                Items(expected)
                    .Select(
                        (value, i) =>
                            value.ValueKind == JsonValueKind.Null && i < values.Length && values[i] != 0
                                ? i
                                : (int?)null
                    )
                    .FirstOrDefault(i => i is not null)
                    is { } wrong
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"[{wrong}]: expected nothing, actual {Show(values[wrong])}"
                    )
                    : CompareFigures(expected, values, tolerance, nullSkips: true)
        );
    }

    /// <summary>Adds a list of figures of very different sizes: the tolerance of the case is a part of each.</summary>
    public Actuals RelativeFigures(string key, IEnumerable<double> actual)
    {
        double[] values = [.. actual];
        return Add(
            key,
            (expected, tolerance) =>
                CompareFigures(expected, values, new Tolerance(0, Math.Max(tolerance.Absolute, tolerance.Relative)))
        );
    }

    /// <summary>Adds lists of whole numbers, compared exactly and in order.</summary>
    public Actuals NumberLists(string key, params IEnumerable<IEnumerable<int>> actual)
    {
        double[][] values = [.. actual.Select(list => list.Select(value => (double)value).ToArray())];
        return Add(
            key,
            (expected, _) =>
            {
                JsonElement[] lists = [.. Items(expected)];
                return lists.Length != values.Length
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $": expected {lists.Length} lists, actual {values.Length}"
                    )
                    : lists
                        .Select(
                            (list, i) =>
                                CompareFigures(list, values[i], default) is { } failure
                                    ? string.Create(CultureInfo.InvariantCulture, $"[{i}]{failure}")
                                    : null
                        )
                        .FirstOrDefault(failure => failure is not null);
            }
        );
    }

    /// <summary>Adds a list of whole numbers, compared exactly.</summary>
    public Actuals Numbers(string key, IEnumerable<int> actual)
    {
        int[] values = [.. actual];
        return Add(key, (expected, _) => CompareFigures(expected, [.. values.Select(value => (double)value)], default));
    }

    /// <summary>Adds a list of labels, compared exactly and in order.</summary>
    public Actuals Labels(string key, IEnumerable<string> actual)
    {
        string[] values = [.. actual];
        return Add(
            key,
            (expected, _) =>
            {
                string[] labels = [.. Items(expected).Select(Text)];
                return labels.AsSpan().SequenceEqual(values)
                    ? null
                    : $": expected [{string.Join(", ", labels)}], actual [{string.Join(", ", values)}]";
            }
        );
    }

    /// <summary>Adds texts in any order, each as often as it occurs; the case states them as something that can be put into words.</summary>
    public Actuals Texts(string key, IEnumerable<string> actual, Func<JsonElement, string> printed)
    {
        string[] values = [.. actual.Order(StringComparer.Ordinal)];
        return Add(
            key,
            (expected, _) =>
            {
                string[] texts = [.. Items(expected).Select(printed).Order(StringComparer.Ordinal)];
                return texts.AsSpan().SequenceEqual(values)
                    ? null
                    : $": expected [{string.Join(", ", texts)}], actual [{string.Join(", ", values)}]";
            }
        );
    }

    /// <summary>Adds a label, compared exactly.</summary>
    public Actuals Label(string key, string actual) =>
        Add(
            key,
            (expected, _) =>
                string.Equals(Text(expected), actual, StringComparison.Ordinal)
                    ? null
                    : $": expected {Text(expected)}, actual {actual}"
        );

    /// <summary>Adds an exact number: a whole or decimal number, <c>n/d</c> or a pair of whole numbers, in lowest terms, without tolerance.</summary>
    public Actuals Exact(string key, Ratio actual) =>
        Add(
            key,
            (expected, _) =>
            {
                var stated = ExactNumbers.Stated(expected);
                return stated == actual
                    ? null
                    : $": expected {stated.InLowestTerms()}, actual {actual.InLowestTerms()}";
            }
        );

    /// <summary>Adds rows of a name and an exact number, compared in order and without tolerance.</summary>
    public Actuals NamedNumbers(
        string key,
        string name,
        string number,
        params IEnumerable<(string Name, Ratio Number)> actual
    )
    {
        (string Name, Ratio Number)[] rows = [.. actual];
        return Add(
            key,
            (expected, _) =>
            {
                (string Name, Ratio Number)[] stated =
                [
                    .. Items(expected).Select(row => (row.TextOr(name, ""), row.Exact(number))),
                ];
                return stated.AsSpan().SequenceEqual(rows)
                    ? null
                    : $": expected [{string.Join(", ", stated)}], actual [{string.Join(", ", rows)}]";
            }
        );
    }

    /// <summary>Adds an exact number that cases state rounded half to even, with all its digits.</summary>
    public Actuals RoundedFigure(string key, Ratio actual, int digits) =>
        Label(key, actual.ToDecimal(digits, RoundingMode.HalfEven).ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a yes or no.</summary>
    public Actuals Flag(string key, bool actual) =>
        Add(
            key,
            (expected, _) =>
            {
                if (expected.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                {
                    throw new MalformedCaseException($"true or false is expected, not {expected.GetRawText()}");
                }

                return expected.GetBoolean() == actual
                    ? null
                    : $": expected {expected.GetRawText()}, actual {(actual ? "true" : "false")}";
            }
        );

    /// <summary>Adds figures by name, compared within the tolerance of the case; neither side may have a name more.</summary>
    public Actuals FiguresByName(string key, IReadOnlyDictionary<string, double> actual) =>
        Add(
            key,
            (expected, tolerance) =>
            {
                if (expected.ValueKind != JsonValueKind.Object)
                {
                    throw new MalformedCaseException($"figures by name are expected, not {expected.GetRawText()}");
                }

                foreach (var figure in expected.EnumerateObject())
                {
                    if (!actual.TryGetValue(figure.Name, out var value))
                    {
                        return $".{figure.Name}: expected {figure.Value.GetRawText()}, actual nothing";
                    }

                    if (!tolerance.Accepts(Number(figure.Value), value))
                    {
                        return $".{figure.Name}: {Differs(Number(figure.Value), value, tolerance)}";
                    }
                }

                return actual.Keys.FirstOrDefault(name => !expected.TryGetProperty(name, out _)) is { } extra
                    ? $".{extra}: expected nothing, actual {Show(actual[extra])}"
                    : null;
            }
        );

    /// <summary>Adds lists of figures by a number that the case names, such as a parameter of the method.</summary>
    public Actuals FiguresBy(string key, Func<double, IEnumerable<double>> actual) =>
        Add(
            key,
            (expected, tolerance) =>
            {
                if (expected.ValueKind != JsonValueKind.Object || !expected.EnumerateObject().Any())
                {
                    throw new MalformedCaseException($"figures by number are expected, not {expected.GetRawText()}");
                }

                return expected
                    .EnumerateObject()
                    .Select(list =>
                        CompareFigures(list.Value, [.. actual(Parameter(list.Name))], tolerance) is { } failure
                            ? $".{list.Name}{failure}"
                            : null
                    )
                    .FirstOrDefault(failure => failure is not null);
            }
        );

    /// <summary>Adds a key that stands among the expected ones and is an input of the case.</summary>
    public Actuals Input(string key)
    {
        inputs.Add(key);
        return this;
    }

    /// <summary>Compares everything that a case expects; what has no key here is not built.</summary>
    /// <exception cref="MalformedCaseException">Nothing is expected.</exception>
    public Verdict Compare(
        IEnumerable<(string Key, JsonElement Value)> expected,
        Tolerance tolerance,
        Func<string, string> unknownKey
    )
    {
        var failures = new List<string>();
        var skips = new List<string>();
        var any = false;
        foreach (var (key, value) in expected.Where(member => !inputs.Contains(member.Key)))
        {
            any = true;
            var (compare, within) = Find(key, tolerance);
            if (compare is null)
            {
                skips.Add(unknownKey(key));
            }
            else if (Failure(compare, value, within) is { } failure)
            {
                failures.Add(key + failure);
            }
        }

        return any ? new Verdict(failures, skips) : throw new MalformedCaseException("nothing is expected");
    }

    private static string? Failure(
        Func<JsonElement, Tolerance, string?> compare,
        JsonElement expected,
        Tolerance tolerance
    )
    {
        try
        {
            return compare(expected, tolerance);
        }
        catch (MalformedCaseException exception)
        {
            return $": malformed: {exception.Message}";
        }
    }

    private static string? CompareFigure(JsonElement expected, double actual, Tolerance tolerance) =>
        tolerance.Accepts(Number(expected), actual) ? null : $": {Differs(Number(expected), actual, tolerance)}";

    private static string? CompareFigures(
        JsonElement expected,
        double[] actual,
        Tolerance tolerance,
        bool nullSkips = false
    )
    {
        double[] values =
        [
            .. Items(expected)
                .Select(value => nullSkips && value.ValueKind == JsonValueKind.Null ? double.NaN : Number(value)),
        ];
        if (values.Length != actual.Length)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $": expected {values.Length} figures, actual {actual.Length}"
            );
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]) && !tolerance.Accepts(values[i], actual[i]))
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{i}]: {Differs(values[i], actual[i], tolerance)}"
                );
            }
        }

        return null;
    }

    /// <summary>Compares a row; null expects one without figures.</summary>
    private static string? CompareRow(JsonElement expected, double[] actual, Tolerance tolerance) =>
        expected.ValueKind != JsonValueKind.Null ? CompareFigures(expected, actual, tolerance)
        : actual.Length == 0 ? null
        : string.Create(CultureInfo.InvariantCulture, $": expected nothing, actual {actual.Length} figures");

    private static string Differs(double expected, double actual, Tolerance tolerance) =>
        tolerance == default
            ? $"expected {Show(expected)}, actual {Show(actual)}"
            : $"expected {Show(expected)}, actual {Show(actual)} ({tolerance})";

    private static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static JsonElement.ArrayEnumerator Items(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : throw new MalformedCaseException($"a list is expected, not {list.GetRawText()}");

    private static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new MalformedCaseException($"a number is expected, not {value.GetRawText()}");

    private static double Parameter(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new MalformedCaseException($"'{text}' should be a number");

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new MalformedCaseException($"a text is expected, not {value.GetRawText()}");

    private (Func<JsonElement, Tolerance, string?>? Compare, Tolerance Tolerance) Find(string key, Tolerance tolerance)
    {
        if (keys.TryGetValue(key, out var compare))
        {
            return (compare, tolerance);
        }

        var plain = key.EndsWith(FullPrecision, StringComparison.Ordinal) ? key[..^FullPrecision.Length] : "";
        return figures.Contains(plain) ? (keys[plain], new Tolerance(1e-9, 0)) : (null, tolerance);
    }

    private Actuals Add(string key, Func<JsonElement, Tolerance, string?> compare)
    {
        keys.Add(key, compare);
        return this;
    }
}
