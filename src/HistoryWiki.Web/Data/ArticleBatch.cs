using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// Revisions and redirects that are saved together in one job of the <see cref="Writer"/>. What follows from them is derived once, at
/// the end, when all their names are known. A batch may be of one article.
/// </summary>
public sealed class ArticleBatch
{
    private readonly WikiContext wiki;
    private readonly Dictionary<string, ArticleRow> articles;
    private readonly Dictionary<string, RedirectRow> redirects;
    private readonly Dictionary<ArticleRow, ChangedArticle> changed = [];
    private readonly List<RevisionRow> revisions = [];
    private KnownNames? allNames;
    private bool derivesAnew;

    private ArticleBatch(WikiContext wiki, Dictionary<string, ArticleRow> articles, Dictionary<string, RedirectRow> redirects) =>
        (this.wiki, this.articles, this.redirects) = (wiki, articles, redirects);

    /// <summary>Begins a batch.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="slugs">Of the articles and redirects that it will be about.</param>
    public static async Task<ArticleBatch> Of(WikiContext wiki, IReadOnlyCollection<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var stored = await wiki.Articles.Where(a => slugs.Contains(a.Slug)).ToDictionaryAsync(a => a.Slug);
        var leading = await wiki.Redirects.Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug);
        foreach (var (slug, article) in await RenamedArticles.Among(wiki, leading.Values))
            stored.TryAdd(slug, article);
        return new ArticleBatch(wiki, stored, leading);
    }

    /// <summary>The article of a slug that the batch is about, if there is one; of the slug that it had when it was imported, too.</summary>
    public ArticleRow? Find(string slug) => articles.GetValueOrDefault(slug);

    /// <summary>Adds content as the next revision of an article, or as the first of a new one.</summary>
    public async Task<RevisionRow> Add(ArticleRow? article, PreparedArticle prepared, RevisionNote note, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(note);
        article ??= await New(prepared);
        var revision = new RevisionRow
        {
            Article = article,
            Number = article.RevisionNumber + 1,
            Origin = note.Origin,
            AuthorId = note.AuthorId,
            Author = note.Author,
            At = at,
            Summary = note.Summary,
            Source = note.Source,
            SourceAt = note.SourceAt,
            Content = prepared.Json,
            ContentHash = prepared.Hash,
            EditToken = note.EditToken,
        };
        revisions.Add(revision);
        await Put(article, prepared);
        article.RevisionNumber = revision.Number;
        return revision;
    }

    /// <summary>Says that what is derived of an article has to be derived anew from its current content.</summary>
    public Task Change(ArticleRow article, PreparedArticle prepared)
    {
        ArgumentNullException.ThrowIfNull(article);
        derivesAnew = true;
        return Put(article, prepared);
    }

    /// <summary>Lets a title lead to another, if no article has it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="sourceAt">When that was saved in the wiki that the source comes from.</param>
    public async Task<RedirectOutcome> AddRedirect(string title, string target, DateTimeOffset? sourceAt = null)
    {
        var (slug, targetSlug) = (ArticleSlug.FromTitle(title), Redirects.SlugOf(target));
        if (Find(slug) is not null)
            return RedirectOutcome.IsArticle;
        var redirect = redirects.GetValueOrDefault(slug);
        if (sourceAt < redirect?.SourceAt)
            return RedirectOutcome.Unchanged;
        await SaveNew();
        if (targetSlug.Length == 0 || targetSlug == slug || await Redirects.End(wiki, targetSlug) is not { } end || end == slug)
            return RedirectOutcome.Circle;

        if (redirect?.TargetSlug == targetSlug)
        {
            redirect.SourceAt = sourceAt ?? redirect.SourceAt;
            return RedirectOutcome.Unchanged;
        }

        if (redirect is not null)
            await Remove(redirect);
        redirects[slug] = wiki.Redirects.Add(new RedirectRow { Title = title, Slug = slug, TargetSlug = targetSlug, SourceAt = sourceAt }).Entity;
        await ChangeArticleAt(end);
        return RedirectOutcome.Added;
    }

    /// <summary>Derives everything that follows. Call it once, at the end.</summary>
    public async Task Finish()
    {
        if (allNames is null)
            return;
        await SaveNew();
        var doubts = new DoubtsBesideWars(wiki);
        await doubts.Begin();
        await FindAliases();
        var older = changed.Where(change => change.Value.WasDerived).Select(change => change.Key.Id).ToList();
        var ties = await NamedInFact.Of(wiki, older);
        var cameOrWent = new NamesOfBatch(wiki, allNames);
        var wanted = new WantedTitles(wiki);
        await wanted.CountOff(older);
        foreach (var (article, change) in changed)
        {
            cameOrWent.Put(
                KeptNames.Known(article, change.Aliases.Select(alias => alias.Name)),
                before: change.WasDerived ? [.. ties[article.Id]] : null,
                after: NamedInFact.Of(article.Id, change.Prepared.Derived));
            if (change.WasDerived)
                await DerivedTables.RemoveOf(wiki, article.Id);
        }

        WriteNames();
        foreach (var change in changed.Values)
            wanted.Count(change.Prepared.Derived.Links);
        var names = await NamesThatCameOrWent();
        var linked = changed.Values.SelectMany(change => change.Prepared.Derived.LinkedNames());
        var titles = await ExistingTitles.Among(wiki, linked.Concat(names).Concat(wanted.Names).ToHashSet());
        await WriteRows(titles);
        wanted.Write(names, titles);
        await RenderOthers(names, cameOrWent);
        if (derivesAnew)
            await DerivedAnew.Tell(wiki);
        await doubts.Write(changed.Keys.Select(article => article.Id).ToList(), changed.SelectMany(change => change.Value.NamesBefore.Append(change.Key.FoldedTitle).Concat(change.Value.Aliases.Select(alias => alias.FoldedName))));
    }

    private async Task Put(ArticleRow article, PreparedArticle prepared)
    {
        // Before anything of the batch is written.
        allNames ??= await wiki.Names.Of(wiki);
        if (changed.TryGetValue(article, out var known))
            known.Replace(prepared);
        else
            changed.Add(article, new ChangedArticle(prepared, article.Id == 0 ? [] : await StoredNames(article), article.Id != 0));
    }

    // Deriving is most of the work, and can be done on all cores.
    private async Task SaveNew()
    {
        var unfilled = changed.Where(change => !change.Value.IsFilled).ToList();
        Parallel.ForEach(unfilled, change => _ = change.Value.Prepared.Derived);
        foreach (var (article, change) in unfilled)
            change.Fill(article);
        await wiki.SaveChangesAsync();
        InsertNew();
    }

    // Past the change tracker, which copies the whole text of each revision several times.
    private void InsertNew()
    {
        using var articleRows = new RowInsert<ArticleRow>(wiki);
        foreach (var article in changed.Keys.Where(article => article.Id == 0))
        {
            article.Id = articleRows.Insert(article);
            wiki.Attach(article);
        }

        using var revisionRows = new RowInsert<RevisionRow>(wiki);
        foreach (var revision in revisions)
            revisionRows.Insert(revision.Article!.Id, [revision]);
        revisions.Clear();
    }

    private async Task FindAliases()
    {
        var slugs = changed.Keys.Select(article => article.Slug).ToList();
        var targets = (await wiki.Redirects.Where(r => slugs.Contains(r.TargetSlug)).Select(r => r.TargetSlug).Distinct().ToListAsync()).ToHashSet();
        foreach (var (article, change) in changed)
            change.Aliases = DerivedArticle.AliasesOf(change.Prepared.Content, targets.Contains(article.Slug) ? await Redirects.To(wiki, article.Slug) : []).ToList();
    }

    // A name that another article has as well leads somewhere before and after.
    private async Task<HashSet<string>> NamesThatCameOrWent()
    {
        var names = changed.Values.SelectMany(change => change.NamesBefore).ToHashSet();
        names.SymmetricExceptWith(changed.SelectMany(change => change.Value.Aliases.Select(alias => alias.FoldedName).Append(change.Key.FoldedTitle)).ToHashSet());
        names.ExceptWith(await ExistingTitles.Among(wiki, names, new HashSet<string>(), changed.Keys.Select(article => article.Id).ToList()));
        return names;
    }

    // Before anything else: an article of the batch may link to another.
    private void WriteNames()
    {
        using var aliases = new RowInsert<AliasRow>(wiki);
        foreach (var (article, change) in changed)
            aliases.Insert(article.Id, change.Aliases);
    }

    private async Task WriteRows(HashSet<string> titles)
    {
        var sections = changed.Values.Select(change => change.Prepared.Derived.Sections(titles.Contains)).ToList();
        var found = await MentioningArticle.Find(wiki, allNames!, changed.Keys.Zip(changed.Values, sections).Select(one =>
            new MentioningArticle(allNames!.Find(one.First.Id)!, NamedInFact.Of(one.First.Id, one.Second.Prepared.Derived), [.. one.Third.Select(section => section.Html)])).ToList());
        using var rows = new DerivedRowsInsert(wiki);
        using var words = new SearchIndexInsert(wiki);
        foreach (var ((article, change), (written, mentions)) in changed.Zip(sections.Zip(found)))
        {
            foreach (var (section, html) in written.Zip(mentions.Html))
                section.Html = html;
            var (content, derived) = (change.Prepared.Content, change.Prepared.Derived);
            rows.Insert(article.Id, new RowsOfArticle(derived, written, mentions, Aliases: []));
            if (change.WasDerived)
                await ArticleSearchIndex.Remove(wiki, article.Id);
            words.Insert(article.Id, SearchText.Of(content, derived, change.Aliases));
        }
    }

    private async Task<ArticleRow> New(PreparedArticle prepared)
    {
        var article = new ArticleRow { Title = prepared.Content.Title, Slug = prepared.Slug, FoldedTitle = "" };
        articles[prepared.Slug] = article;
        // An article of its own takes the place of a redirect.
        if (redirects.GetValueOrDefault(prepared.Slug) is { } redirect)
            await Remove(redirect);
        return article;
    }

    // A redirect that leads somewhere else is a new row, so that the newest row tells whether any page may have changed.
    private async Task Remove(RedirectRow redirect)
    {
        if (await Redirects.End(wiki, redirect.TargetSlug) is { } end)
            await ChangeArticleAt(end);
        wiki.Redirects.Remove(redirect);
        redirects.Remove(redirect.Slug);
    }

    private async Task ChangeArticleAt(string slug)
    {
        var article = changed.Keys.FirstOrDefault(a => a.Slug == slug) ?? await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == slug);
        if (article is null || changed.ContainsKey(article))
            return;
        var content = await wiki.Revisions.Where(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber).Select(r => r.Content).SingleAsync();
        // Of what is damaged nothing can be derived; the check of the database tells of it.
        if (ArticleContent.Find(content) is { } readable)
            await Change(article, new PreparedArticle(readable));
    }

    private async Task<HashSet<string>> StoredNames(ArticleRow article) =>
        [article.FoldedTitle, .. await wiki.Aliases.Where(a => a.ArticleId == article.Id).Select(a => a.FoldedName).ToListAsync()];

    private async Task RenderOthers(IReadOnlyCollection<string> names, NamesOfBatch cameOrWent)
    {
        var derived = changed.Keys.Select(article => article.Id).ToHashSet();
        var others = await new LinksAnew(wiki).Render(names, derived);
        await wiki.SaveChangesAsync();
        if (cameOrWent.HasChanged)
        {
            others.UnionWith(await cameOrWent.FindArticles());
            await wiki.Names.Change(wiki);
        }

        others.ExceptWith(derived);
        await new MentionsAnew(wiki, allNames!).Find(others);
    }
}
