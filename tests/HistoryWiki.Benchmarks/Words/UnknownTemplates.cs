using System.Globalization;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Words;

/// <summary>Counts the templates of a folder that no table knows, so that the tables can grow by the common ones.</summary>
internal static class UnknownTemplates
{
    /// <summary>Prints the names that were met most often, each with one example of how it is written.</summary>
    public static int Run(string folder, int most)
    {
        var tally = new TemplateTally();
        var examples = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in CorpusText.Read(folder).Where(text => text.IsWikitext))
        {
            WikitextParser.Parse(text.Text, text.Title, text.Source, tally);
            foreach (var template in WikiTree.Parse(text.Text).Walk().OfType<TemplateNode>())
                examples.TryAdd(template.Name, template.Raw);
        }

        foreach (var (name, count) in tally.Unknown.OrderByDescending(pair => pair.Value).Take(most))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {Shortened(name)}  {Shortened(examples.GetValueOrDefault(name, ""))}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Met} templates, {tally.Unknown.Values.Sum()} of them unknown under {tally.Unknown.Count} names."));
        return 0;
    }

    private static string Shortened(string words) => (words.Length > 160 ? words[..160] : words).ReplaceLineEndings("⏎");
}
