using System.Collections.Frozen;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>The templates whose purpose is known, by name, redirect and the beginning of a name. Reading prose and reading fields share these tables.</summary>
public static class KnownTemplates
{
    private static readonly FrozenDictionary<string, KnownTemplate> ByName = NoteTemplates.Rows
        .Concat(TemplateTable.Rows)
        .Concat(SilentTemplates.Rows)
        .SelectMany(row => row.Names.Split('|').Select(name => new KnownTemplate(name, row.Role, row.Detail)))
        .Concat(TemplateTable.ShipPrefixes.Select(prefix => new KnownTemplate(prefix.ToLowerInvariant(), TemplateRole.Ship, prefix)))
        .ToFrozenDictionary(template => template.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, KnownTemplate>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds a template by its name, whatever its case, or null.</summary>
    /// <param name="name">The name as in <see cref="TemplateNode.Name"/>; of a parser function (<c>formatnum:5000</c>) what stands before the colon counts.</param>
    public static KnownTemplate? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindWhole(name) ?? FindByBeginning(name) ?? FindCountry(name) ?? FindInfobox(name);
    }

    private static KnownTemplate? FindWhole(string name)
    {
        if (Lookup.TryGetValue(name, out var known))
            return known;

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Lookup.TryGetValue(name.AsSpan(0, colon), out known) ? known : null;
    }

    private static KnownTemplate? FindInfobox(string name) =>
        InfoboxFamilies.Find(name) is { } family ? new KnownTemplate(family.Template, TemplateRole.Infobox) : null;

    private static KnownTemplate? FindByBeginning(string name)
    {
        foreach (var (beginning, role, detail) in TemplateTable.Beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return new KnownTemplate(name.ToLowerInvariant(), role, role == TemplateRole.NamedLanguage ? name[beginning.Length..].Trim().ToLowerInvariant() : detail);
        }

        return SilentTemplates.Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? new KnownTemplate(name.ToLowerInvariant(), TemplateRole.Silent)
            : null;
    }

    /// <summary>A code in capitals is a country: <c>{{USA}}</c>, <c>{{DEU 1933-1945}}</c>.</summary>
    private static KnownTemplate? FindCountry(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var code = space > 0 && space + 1 < name.Length && char.IsAsciiDigit(name[space + 1]) ? name[..space] : name;
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterUpper) && Countries.Find(code) is { } country
            ? new KnownTemplate(name.ToLowerInvariant(), TemplateRole.Flag, country)
            : null;
    }
}
