using System.Runtime.CompilerServices;

namespace HistoryWiki.Web.Tests;

/// <summary>Puts the bridges of the app in place before a test opens a database without it.</summary>
internal static class AppBridges
{
    [ModuleInitializer]
    internal static void Install() => RuntimeHelpers.RunModuleConstructor(typeof(Program).Module.ModuleHandle);
}
