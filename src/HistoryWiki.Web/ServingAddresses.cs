using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace HistoryWiki.Web;

/// <summary>Where the app is to listen: told wrong from right before anything else is done, and one line where it cannot be listened there.</summary>
public static class ServingAddresses
{
    private const string Setting = "urls";
    private const char Separator = ';';

    /// <summary>Checks addresses as <c>--urls</c> gives them.</summary>
    /// <exception cref="WrongSettingException">One of them is none; the server would listen on every address of the machine instead, or break.</exception>
    public static void Check(string? addresses)
    {
        if (Split(addresses).FirstOrDefault(address => !IsOne(address)) is { } wrong)
            throw new WrongSettingException(Setting, $"“{wrong}” is no address to serve on. Write for example http://localhost:5000");
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="ServingFaultException">It cannot be listened there.</exception>
    public static async Task Start(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (Explain(e) is { } fault)
        {
            throw new ServingFaultException($"{string.Join(", ", Split(app.Configuration[WebHostDefaults.ServerUrlsKey]).DefaultIfEmpty(Setting))}: error: {fault}", e);
        }
    }

    private static string[] Split(string? addresses) => (addresses ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsOne(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && address.PathBase.Length == 0
                && (address.IsUnixPipe || address.IsNamedPipe || (IsHost(address.Host) && address.Port is >= 0 and <= ushort.MaxValue));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // A star stands for every address of the machine.
    private static bool IsHost(string host) => host is "*" or "+" || Uri.CheckHostName(host) != UriHostNameType.Unknown;

    private static string? Explain(Exception e) => e switch
    {
        { InnerException: AddressInUseException } => "address-in-use: Another program listens there already. Stop it, or choose another address with --urls.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "address-not-available: This machine has no such address.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "address-not-allowed: This user may not listen there. Choose a port from 1024 on.",
        SocketException or FormatException or InvalidOperationException => $"not-served: {e.Message.Split('\n')[0].TrimEnd()}",
        _ => null,
    };
}
