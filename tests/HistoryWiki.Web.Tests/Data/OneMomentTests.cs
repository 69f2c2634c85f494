using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Data;

public sealed class OneMomentTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task An_edit_between_two_questions_of_one_moment_is_not_seen_and_does_not_wait()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var (before, after) = await app.Read(async wiki =>
        {
            await using var moment = await OneMoment.Of(wiki);
            var first = await wiki.Articles.MaxAsync(a => a.RevisionNumber);
            await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));
            return (first, await wiki.Revisions.MaxAsync(r => r.Number));
        });

        Assert.Equal((1, 1), (before, after));
    }

    [Fact]
    public async Task A_question_after_the_moment_sees_what_is_new()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var revisions = await app.Read(async wiki =>
        {
            await using (await OneMoment.Of(wiki))
                await wiki.Articles.CountAsync();
            await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));
            return await wiki.Revisions.CountAsync();
        });

        Assert.Equal(2, revisions);
    }

    public void Dispose() => app.Dispose();
}
