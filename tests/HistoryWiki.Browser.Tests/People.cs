namespace HistoryWiki.Browser.Tests;

/// <summary>The accounts of the published app in these tests.</summary>
internal static class People
{
    public const string Password = "correct horse battery";
    public const string Bekova = "Ayşe Bekova";
    public const string Akhmetov = "D. Akhmetov";
}
