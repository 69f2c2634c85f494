namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>All names of all articles in one automaton: a trie of folded words, so that a name is found where words begin and end, whatever their spelling.</summary>
/// <remarks>
/// A name of a single letter, of nothing but digits or marks, or of more than <see cref="MostWords"/> words or
/// <see cref="LongestName"/> characters is never found in prose. Reading is safe on several threads while none changes it.
/// </remarks>
public sealed class KnownNames
{
    /// <summary>The number of words above which a name is not looked for.</summary>
    public const int MostWords = 24;

    /// <summary>The number of characters above which a name is not looked for.</summary>
    public const int LongestName = 300;

    internal const int Root = 0;
    private const int FewestLetters = 2;

    // A name of so many letters of a script without spaces is as sure as one of several words.
    private const int SureLetters = 4;

    private readonly WordNumbers words = new();
    private readonly Dictionary<long, int> steps = [];

    // The nodes behind the root, by the numbers of words: each word of prose is looked for among them.
    private readonly List<int> firstSteps = [];

    private readonly Dictionary<int, KnownName[]> ends = [];
    private readonly Dictionary<int, KnownArticle> articles = [];
    private readonly NameCutting cutter;
    private readonly int the;
    private int nodes;

    /// <summary>Knows no name yet.</summary>
    public KnownNames()
    {
        cutter = new NameCutting(words.FindOrAdd, isHtml: false);
        the = words.FindOrAdd("the");
    }

    /// <summary>How many articles are known.</summary>
    public int Count => articles.Count;

    /// <summary>The article of a number, or null.</summary>
    public KnownArticle? Find(int article) => articles.GetValueOrDefault(article);

    /// <summary>Takes in an article in place of what was known of it. The answer is the names whose mentions may have changed by that.</summary>
    public IReadOnlyList<string> Put(KnownArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var before = Find(article.Id);
        if (before is not null && before.IsLike(article) && before.OtherNames.SequenceEqual(article.OtherNames))
            return [];

        if (before is not null)
            Remove(article.Id);
        articles.Add(article.Id, article);
        var all = article.Names.ToList();
        foreach (var (words, shape) in WordsFor(article, all))
            Add(words, article, all, shape);

        // The facts or links that let other words count lead to the article by one of its names, so that these alone tell who may gain or lose a link.
        return before is null ? all
            : before.IsLike(article) ? [.. before.Names.Except(all), .. all.Except(before.Names)]
            : [.. before.Names.Union(all)];
    }

    /// <summary>Forgets an article, if it is known.</summary>
    public void Remove(int article)
    {
        if (!articles.Remove(article, out var known))
            return;
        foreach (var (written, _) in WordsFor(known, known.Names))
        {
            if (WordsOf(written) is { } cut && Node(cut, grow: false) is { } node && ends.TryGetValue(node, out var names))
                Set(node, names.Where(other => other.Article != article).ToArray());
        }
    }

    /// <summary>The numbers of the articles that have a name, however it is spelled.</summary>
    public IReadOnlySet<int> Exactly(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = new HashSet<int>();
        AddExactly(found, name, Reader());
        return found;
    }

    /// <summary>Adds the numbers of the articles that have a name to others.</summary>
    internal void AddExactly(HashSet<int> found, string name, NameCutting reader)
    {
        var cut = reader.In(name, 0, name.Length);
        foreach (var (end, names) in From(cut, SkipsThe(cut) ? 1 : 0))
        {
            if (end == cut.Count)
                found.UnionWith(names.Where(known => known.IsItsOwn).Select(known => known.Article));
        }
    }

    /// <summary>Whether so many earlier articles have a name that it makes no difference whether one more does: see <see cref="MentionSuggestion.MostCandidates"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="article">The number of the article.</param>
    public bool IsCrowded(string name, int article)
    {
        ArgumentNullException.ThrowIfNull(name);
        return SpelledSo(name).Count(other => other.IsItsOwn && other.Article < article) >= MentionSuggestion.MostCandidates;
    }

    /// <summary>Whether so many other articles have a place or a shorter form of a title that none of them is meant by it, with one more or without.</summary>
    /// <param name="form">The place or the form.</param>
    /// <param name="article">The number of the article.</param>
    public bool IsOfMany(string form, int article)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SpelledSo(form).Count(other => !other.IsItsOwn && other.Article != article) > MentionSuggestion.MostCandidates;
    }

    /// <summary>Whether a name is one word, so that it alone does not tell what is meant.</summary>
    public bool IsShort(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var cut = Reader().In(name, 0, name.Length);
        return ShapeOf(SkipsThe(cut) ? [.. cut.Skip(1)] : cut) == NameShape.Short;
    }

    /// <summary>Whether a name is of a script that writes words without spaces between them.</summary>
    public static bool IsWrittenWithoutSpaces(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NameCutting(_ => 0, isHtml: false).In(name, 0, name.Length).Any(word => word.Kind == NameWordKind.Letter);
    }

    /// <summary>Cuts prose into the words of these names.</summary>
    /// <param name="isHtml">Whether it is HTML.</param>
    internal NameCutting Reader(bool isHtml = false) => new(words.Find, isHtml);

    /// <summary>The names that begin with a word of a text, the shortest first, with the words behind their ends.</summary>
    internal NamesInText From(List<NameWord> text, int first) => new(this, text, first);

    /// <summary>Goes on from a node by a word; false where no name goes on so.</summary>
    internal bool Step(ref int node, int word)
    {
        if (node != Root)
            return steps.TryGetValue(Step(node, word), out node);
        node = word < firstSteps.Count ? firstSteps[word] : Root;
        return node != Root;
    }

    /// <summary>The names that end at a node, or null.</summary>
    internal KnownName[]? EndingAt(int node) => ends.GetValueOrDefault(node);

    // All words by which an article is found; of its names the words themselves tell the shape.
    private static IEnumerable<(string Words, NameShape? Shape)> WordsFor(KnownArticle article, IEnumerable<string> names) =>
    [
        .. names.Select(name => (name, (NameShape?)null)),
        .. NameVariations.Shortened(article.Title, article.Kind).Select(form => (form, (NameShape?)NameShape.Shortened)),
        .. NameVariations.Places(article.Title, article.Kind).Select(place => (place, (NameShape?)NameShape.Place)),
    ];

    private IEnumerable<KnownName> SpelledSo(string name) =>
        WordsOf(name) is { } cut && Node(cut, grow: false) is { } node && ends.TryGetValue(node, out var names) ? names.Where(other => other.Capitals == CapitalsOf(cut)) : [];

    private void Add(string name, KnownArticle article, List<string> all, NameShape? known)
    {
        if (WordsOf(name) is not { } cut)
            return;
        var shape = known ?? ShapeOf(cut);
        if (shape == NameShape.Full && all.Exists(whole => NameVariations.WithoutGreat(whole) == name))
            shape = NameShape.Bare;
        if (shape == NameShape.Full && TitleParts.Split(article.Title) is { Disambiguation: not null } parts && NameFolding.Fold(parts.Name) == NameFolding.Fold(name))
            shape = NameShape.Bare;
        var node = Node(cut, grow: true)!.Value;
        var names = ends.GetValueOrDefault(node, []);
        if (names.All(other => other.Article != article.Id))
            Set(node, [.. names, new KnownName(article.Id, CapitalsOf(cut), shape)]);
    }

    private void Set(int node, KnownName[] names)
    {
        if (names.Length == 0)
            ends.Remove(node);
        else
            ends[node] = names;
    }

    // A leading article is no part of a name; what is left of "The" would be nothing.
    private List<NameWord>? WordsOf(string name)
    {
        if (name.Length > LongestName)
            return null;
        var cut = cutter.In(name, 0, name.Length).ToList();
        if (SkipsThe(cut))
            cut.RemoveAt(0);
        var letters = cut.Where(word => word.Kind is NameWordKind.Word or NameWordKind.Letter).Sum(word => word.End - word.Start);
        return cut.Count <= MostWords && letters >= FewestLetters ? cut : null;
    }

    private bool SkipsThe(List<NameWord> cut) => cut.Count > 1 && cut[0].Number == the && cut[1].IsWord;

    private static uint CapitalsOf(List<NameWord> cut)
    {
        var capitals = 0u;
        for (var i = 0; i < cut.Count; i++)
        {
            if (cut[i].Case == FirstLetter.Upper)
                capitals |= 1u << i;
        }

        return capitals;
    }

    private static NameShape ShapeOf(List<NameWord> cut)
    {
        var letters = cut.Count(word => word.Kind == NameWordKind.Letter);
        return cut.Count(word => word.IsWord) - letters > 1 || letters >= SureLetters ? NameShape.Full : NameShape.Short;
    }

    private int? Node(List<NameWord> cut, bool grow)
    {
        var node = Root;
        foreach (var word in cut)
        {
            var next = node;
            if (!Step(ref next, word.Number))
            {
                if (!grow)
                    return null;
                next = Grow(node, word.Number);
            }

            node = next;
        }

        return node;
    }

    private int Grow(int node, int word)
    {
        nodes++;
        if (node != Root)
        {
            steps.Add(Step(node, word), nodes);
            return nodes;
        }

        while (firstSteps.Count <= word)
            firstSteps.Add(Root);
        return firstSteps[word] = nodes;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
