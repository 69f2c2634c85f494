using System.Globalization;

namespace HistoryWiki.Web;

/// <summary>Writes how many there are of something: <c>1 article</c>, <c>1,204 articles</c>, <c>1,204</c>.</summary>
public static class Quantity
{
    public static string Of(long count, string one) => Of(count, one, one + "s");

    public static string Of(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>A count with a comma between thousands.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
