using System.Globalization;
using BenchmarkDotNet.Running;
using HistoryWiki.Benchmarks.Doubts;
using HistoryWiki.Benchmarks.Growth;
using HistoryWiki.Benchmarks.Mentions;
using HistoryWiki.Benchmarks.Mutating;
using HistoryWiki.Benchmarks.Searching;
using HistoryWiki.Benchmarks.Speed;
using HistoryWiki.Benchmarks.Words;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["words", var folder] => WordsKept.Run(folder),
    ["markdown", var path] => ShownWords.PrintMarkdown(path),
    ["templates", var folder] => UnknownTemplates.Run(folder, 200),
    ["time", var folder] => ParseTiming.Run(folder, rounds: 10),
    ["time", var folder, var rounds] => ParseTiming.Run(folder, int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["derive-time", var folder] => DeriveTiming.Run(folder, rounds: 20),
    ["derive-time", var folder, var rounds] => DeriveTiming.Run(folder, int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["mentions", var folder] => MentionRun.Run(folder, showsWrong: false),
    ["mentions", var folder, "wrong"] => MentionRun.Run(folder, showsWrong: true),
    ["mention-time", var folder] => MentionTiming.Run(folder, 100_000),
    ["mention-time", var folder, var titles] => MentionTiming.Run(folder, int.Parse(titles, CultureInfo.InvariantCulture)),
    ["growth"] => GrowthRun.Run([1, 10, 100], null),
    ["growth", var shape] => GrowthRun.Run([1, 10, 100], shape),
    ["growth", var shape, .. var sizes] => GrowthRun.Run([.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))], shape),
    ["mutate", var folder] => MutationRun.Run(folder, 100_000, 1),
    ["mutate", var folder, var count, var seed] => MutationRun.Run(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)),
    ["doubts", var folder] => DoubtsOfFolder.Run(folder, null, null),
    ["doubts", var folder, var count] => DoubtsOfFolder.Run(folder, int.Parse(count, CultureInfo.InvariantCulture), null),
    ["doubts", var folder, var count, var code] => DoubtsOfFolder.Run(folder, int.Parse(count, CultureInfo.InvariantCulture), code),
    ["made-wiki", var database] => await MadeWiki.Make(database, 100_000),
    ["made-wiki", var database, var articles] => await MadeWiki.Make(database, int.Parse(articles, CultureInfo.InvariantCulture)),
    ["search-index", var database] => await IndexSize.Rebuild(database),
    ["search-time", var database] => await SearchTiming.Run(database, 1_000),
    ["search-time", var database, var count] => await SearchTiming.Run(database, int.Parse(count, CultureInfo.InvariantCulture)),
    ["search-crowd", var database] => await SearchCrowd.Run(database, 20),
    ["search-hostile", var database] => await HostileSearches.Run(database),
    ["micro", .. var options] => BenchmarkSwitcher.FromAssembly(typeof(ParseTiming).Assembly).Run(options).Any() ? 0 : 1,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Measures what reading wikitext costs and keeps, and how fast a large wiki is searched. FOLDER holds articles: .wiki, .txt of the seed format, exports as .xml or .xml.bz2.

        words FOLDER                  finds words of paragraphs that a reader of the page would miss
        markdown PATH                 prints the Markdown of the articles of a file or folder
        templates FOLDER              counts the templates that no table knows
        time FOLDER [ROUNDS]          times reading on one thread; compare.sh does so for its rivals as well
        derive-time FOLDER [ROUNDS]   times what an import makes of the articles that it has read, stage by stage, and weighs what it takes of memory
        mentions FOLDER [wrong]       strips all links, finds mentions, and compares them with the links of the editors
        mention-time FOLDER [TITLES]  times the mention pass and weighs the names, with 100,000 titles or another number
        growth [SHAPE [SIZE...]]      times the worst shapes, or those whose name holds a word, at 1, 10 and 100 MB or other sizes
        mutate FOLDER [COUNT SEED]    reads and renders damaged texts: no exception, none over a second
        doubts FOLDER [COUNT [CODE]]  prints what the quality checks doubt in the articles of a folder, or in COUNT of them, evenly chosen
        made-wiki DATABASE [ARTICLES] makes a wiki of 100,000 made articles or another number, and times the writing of its index
        search-index DATABASE         times how fast the index is made anew, and weighs it
        search-time DATABASE [COUNT]  times suggestions and searches within the process, beside the sqlite3 command
        search-crowd DATABASE         times searches alone, and while editors save: of one reader, and of 64 at once; and counts errors
        search-hostile DATABASE       times searches that nobody types in good faith
        micro [OPTIONS]               runs BenchmarkDotNet

        Scripts beside this program measure a served wiki: serving.sh articles and editors, names.sh the pages of people, belligerents, places and wars,
        Searching/searches.sh whether searches find what they should.
        """);
    return 2;
}
