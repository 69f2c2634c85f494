namespace HistoryWiki.Web.Layout;

/// <summary>How a reader wants pages to look: theme, size of text, margin notes. Kept in a cookie that the server reads, so that nothing flashes.</summary>
public sealed record Appearance(string Theme, string Size, string Notes)
{
    public const string Cookie = "appearance";

    public static readonly Appearance Default = new("auto", "standard", "on");

    public static IReadOnlyList<string> Themes { get; } = ["auto", "light", "dark"];

    public static IReadOnlyList<string> Sizes { get; } = ["standard", "large", "larger"];

    public static IReadOnlyList<string> NoteChoices { get; } = ["on", "off"];

    /// <summary>What goes into <c>data-theme</c>; null leaves the choice to the system.</summary>
    public string? ThemeAttribute => Theme == Default.Theme ? null : Theme;

    public string? SizeAttribute => Size == Default.Size ? null : Size;

    public string? NotesAttribute => Notes == Default.Notes ? null : Notes;

    /// <summary>Reads <c>dark.large.on</c>; a part that is not offered becomes the default.</summary>
    public static Appearance Read(string? cookie)
    {
        var parts = (cookie ?? "").Split('.');
        return Of(parts.ElementAtOrDefault(0), parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    public static Appearance Of(string? theme, string? size, string? notes) => new(
        Themes.Contains(theme) ? theme! : Default.Theme,
        Sizes.Contains(size) ? size! : Default.Size,
        NoteChoices.Contains(notes) ? notes! : Default.Notes);

    public override string ToString() => $"{Theme}.{Size}.{Notes}";
}
