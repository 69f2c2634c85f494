namespace HistoryWiki.Web.Layout;

/// <summary>Marks a page with a form that is posted back to it; every other page can only be read.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFormAttribute : Attribute;
