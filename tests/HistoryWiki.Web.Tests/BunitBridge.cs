using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace HistoryWiki.Web.Tests;

/// <summary>Finds the assemblies of bunit that Bunit.Bridge.props references without their packages.</summary>
internal static class BunitBridge
{
    [ModuleInitializer]
    internal static void Install() => AssemblyLoadContext.Default.Resolving += FindBesideTheTests;

    private static Assembly? FindBesideTheTests(AssemblyLoadContext context, AssemblyName wanted)
    {
        if (wanted.Name is not ("AngleSharp.Diffing" or "Microsoft.AspNetCore.Components.WebAssembly" or "Microsoft.AspNetCore.Components.WebAssembly.Authentication"))
            return null;
        var file = Path.Combine(AppContext.BaseDirectory, wanted.Name + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }
}
