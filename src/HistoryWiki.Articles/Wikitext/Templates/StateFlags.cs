using System.Collections.Frozen;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Wikitext.Templates;

/// <summary>Flag templates that other wikis call by the state itself, and which take no values: <c>{{Deutsches Reich}}</c>, <c>{{Royaume-Uni}}</c>.</summary>
internal static class StateFlags
{
    /// <summary>Words that only the name of a state has.</summary>
    private static readonly FrozenSet<string> OfStates = new[]
    {
        "kingdom", "empire", "republic", "sultanate", "khanate", "duchy", "principality", "reich", "kaiserreich", "königreich", "republik", "fürstentum", "herzogtum", "großherzogtum",
        "kurfürstentum",
        "royaume", "république", "duché", "principauté", "regno", "impero", "repubblica", "ducato", "granducato", "principato", "reino", "imperio", "república", "ducado", "principado",
        "império",
        "koninkrijk", "keizerrijk", "republiek", "królestwo", "cesarstwo", "rzeczpospolita", "королевство", "империя", "республика", "княжество", "царство",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual names of those that templates are most often called by, in the languages of their wikis.</summary>
    private static readonly FrozenSet<string> Plain = new[]
    {
        "Deutschland", "Österreich", "Österreich-Ungarn", "Großbritannien", "Vereinigtes Königreich", "Frankreich", "Russland", "Sowjetunion", "Italien", "Spanien", "Polen", "Türkei",
        "Ungarn", "Schweden", "Preußen",
        "Allemagne", "Autriche", "Autriche-Hongrie", "Royaume-Uni", "États-Unis", "Russie", "Union soviétique", "URSS", "Italie", "Espagne", "Pologne", "Turquie", "Hongrie", "Suède",
        "Prusse", "Japon", "Chine",
        "Germania", "Austria-Ungheria", "Regno Unito", "Stati Uniti", "Francia", "Unione Sovietica", "Spagna", "Polonia", "Turchia", "Ungheria", "Svezia", "Prussia", "Giappone",
        "Alemania", "Imperio austrohúngaro", "Reino Unido", "Estados Unidos", "Rusia", "Unión Soviética", "España", "Turquía", "Hungría", "Suecia", "Prusia", "Japón",
        "Германия", "Великобритания", "Франция", "Россия", "СССР", "США", "Италия", "Испания", "Польша", "Турция", "Венгрия", "Швеция", "Пруссия", "Япония", "Китай",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The flag that a template without values is, or null where its name is not that of a state.</summary>
    /// <param name="name">Its name as written.</param>
    public static KnownTemplate? FindFlag(string name) =>
        char.IsUpper(name[0]) && (Countries.IsCountry(name) || Plain.Contains(name) || name.Split(' ').Any(OfStates.Contains)) ? new KnownTemplate(name, TemplateRole.Flag, name) : null;
}
