using HistoryWiki.Articles.Text;
using Microsoft.Extensions.Primitives;

namespace HistoryWiki.Web.Layout;

/// <summary>
/// The fields of a posted form, each of which the reader of the form asks for by name. What nobody asked for and what was
/// sent twice makes the form one that no page of ours sent.
/// </summary>
public sealed class PostedValues
{
    private static readonly string[] OfTheFramework = ["_handler", "__RequestVerificationToken"];

    private readonly Dictionary<string, StringValues> values;
    private readonly HashSet<string> asked = new(OfTheFramework, StringComparer.Ordinal);
    private string? crowd;

    public PostedValues(IEnumerable<KeyValuePair<string, StringValues>> form) => values = form.ToDictionary(StringComparer.Ordinal);

    /// <summary>The value of a field as <see cref="CleanText"/>; null where it was not sent.</summary>
    public string? Find(string name)
    {
        asked.Add(name);
        return values.TryGetValue(name, out var value) && value.Count > 0 ? Clean(value[0]) : null;
    }

    /// <summary>Whether a field was sent at all, as a ticked box is.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The numbers of the rows that were sent of a list, for example 0 and 2 for <c>commander1.0.name</c> and <c>commander1.2.name</c>.</summary>
    /// <param name="list">The list.</param>
    /// <param name="most">How many rows the page lets a list have; more make the form one that no page of ours sent.</param>
    public IReadOnlyList<int> RowsOf(string list, int most)
    {
        var rows = values.Keys
            .Where(name => name.StartsWith(list + ".", StringComparison.Ordinal))
            .Select(name => name[(list.Length + 1)..].Split('.')[0])
            .Select(Digits.FindUnpadded)
            .OfType<int>()
            .Distinct()
            .Order()
            .ToList();
        if (rows.Count <= most)
            return rows;
        crowd ??= $"The form holds {Quantity.Number(rows.Count)} rows of “{list}”, and {Quantity.Number(most)} is the most.";
        return rows[..most];
    }

    /// <summary>Why this cannot be a form that the page made; null where it can.</summary>
    public string? Fault
    {
        get
        {
            if (values.FirstOrDefault(v => v.Value.Count > 1) is { Key: { } doubled })
                return $"The form holds the field “{doubled}” more than once.";
            if (crowd is not null)
                return crowd;
            return values.Keys.FirstOrDefault(name => !asked.Contains(name)) is { } stranger
                ? $"The form holds a field that this page does not have: “{stranger}”."
                : null;
        }
    }

    /// <summary>The fields as one text, by which a form that is sent twice is known again.</summary>
    public IEnumerable<string> Words() => values
        .Where(v => !OfTheFramework.Contains(v.Key))
        .OrderBy(v => v.Key, StringComparer.Ordinal)
        .Select(v => $"{v.Key}={v.Value}");

    /// <summary>Text as it comes back from a form.</summary>
    public static string Clean(string? text) => CleanText.Of(text ?? "");
}
