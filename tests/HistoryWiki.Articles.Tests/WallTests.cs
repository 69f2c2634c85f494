namespace HistoryWiki.Articles.Tests;

public class WallTests
{
    [Fact]
    public void The_parsing_library_references_nothing_of_the_web_or_of_a_database()
    {
        var references = typeof(ParsedArticle).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(references, name =>
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal)
            || name.StartsWith("historywiki", StringComparison.OrdinalIgnoreCase) && name != "HistoryWiki.Articles");
    }
}
