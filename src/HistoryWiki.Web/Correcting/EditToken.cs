using System.Security.Cryptography;
using System.Text;
using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting;

/// <summary>Names a form that was sent, so that sending it twice makes one revision; a form that was sent, changed and sent again is two.</summary>
public static class EditToken
{
    private const int LongestWord = 64;

    /// <summary>A random word for a form to carry.</summary>
    public static string NewWord() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether a form carries a word at all.</summary>
    public static bool IsWord(string? word) => word is { Length: > 0 and <= LongestWord };

    /// <summary>The name of a form with all its words, as one editor sent it to one page.</summary>
    public static string Of(string page, Editor editor, PostedValues posted)
    {
        ArgumentNullException.ThrowIfNull(editor);
        ArgumentNullException.ThrowIfNull(posted);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [page, editor.Id, .. posted.Words()]))));
    }
}
