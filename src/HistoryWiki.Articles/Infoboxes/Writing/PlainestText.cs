namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>Chooses the plainest text from which the reader reads the very facts that were to be written.</summary>
internal static class PlainestText
{
    /// <summary>Each fact in plain words where those alone are read back, otherwise spelled out; all of them spelled out where together they are not.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="plain">A fact as a person would write it.</param>
    /// <param name="exact">A fact with every part spelled out.</param>
    /// <param name="join">The texts of all facts as one field.</param>
    /// <param name="isRead">Whether the reader reads the facts from a text.</param>
    public static string Compose<T>(
        IReadOnlyList<T> facts,
        Func<T, string> plain,
        Func<T, string> exact,
        Func<IReadOnlyList<T>, IReadOnlyList<string>, string> join,
        Func<IReadOnlyList<T>, string, bool> isRead)
    {
        var texts = facts.Select(fact => isRead([fact], join([fact], [plain(fact)])) ? plain(fact) : exact(fact)).ToList();
        var text = join(facts, texts);
        return isRead(facts, text) ? text : join(facts, [.. facts.Select(exact)]);
    }
}
