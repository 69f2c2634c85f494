using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HistoryWiki.Web.Data;

/// <summary>
/// Lets EF Core's SQLite provider run on the SQLitePCLRaw 2.0.6 that the package feed holds, and on the operating
/// system's SQLite, which gets security fixes, instead of the one bundled in 2021. See Sqlite.Bridge.props.
/// </summary>
internal static class SqliteBridge
{
    private const string Wrapper = "SQLitePCLRaw.";
    private const string BundledLibrary = "e_sqlite3";

    [ModuleInitializer]
    internal static void Install()
    {
        AssemblyLoadContext.Default.Resolving += FindOlderWrapper;
        LoadSystemLibrary();
    }

    /// <summary>The handle of an open connection. By name, because the provider was compiled against a newer wrapper, whose types are the same only once the app runs.</summary>
    public static sqlite3 HandleOf(SqliteConnection connection) =>
        (sqlite3?)typeof(SqliteConnection).GetProperty("Handle")!.GetValue(connection) ?? throw new InvalidOperationException("The connection is not open.");

    private static Assembly? FindOlderWrapper(AssemblyLoadContext context, AssemblyName wanted)
    {
        if (wanted.Name?.StartsWith(Wrapper, StringComparison.Ordinal) != true)
            return null;

        var file = Path.Combine(AppContext.BaseDirectory, wanted.Name + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }

    // A method of its own, so that its types are looked for only after the handler above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LoadSystemLibrary()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, FindSystemLibrary);
        // Nothing here asks how much memory SQLite uses, and counting it takes one lock for all connections at every allocation.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private static IntPtr FindSystemLibrary(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != BundledLibrary)
            return IntPtr.Zero;

        var system = OperatingSystem.IsWindows() ? "winsqlite3.dll"
            : OperatingSystem.IsMacOS() ? "libsqlite3.dylib"
            : "libsqlite3.so.0";
        return NativeLibrary.TryLoad(system, assembly, path, out var handle) ? handle : IntPtr.Zero;
    }
}
