using System.Globalization;

namespace HistoryWiki.Web;

/// <summary>Writes how many there are of something: <c>1 article</c>, <c>1,204 articles</c>.</summary>
public static class Quantity
{
    public static string Of(long count, string one) => Of(count, one, one + "s");

    public static string Of(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
