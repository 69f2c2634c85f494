using System.Net;
using System.Net.Sockets;

namespace HistoryWiki.Web.Tests;

public sealed class ServingAddressesTests : IDisposable
{
    private readonly BuiltApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("garbage")]
    [InlineData("http://")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("ftp://127.0.0.1:5000")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1:80:80")]
    [InlineData("http://127.0.0.1:5000/base")]
    [InlineData("http://a b:5000")]
    public void What_is_no_address_to_serve_on_is_named(string address)
    {
        var wrong = Assert.Throws<WrongSettingException>(() => ServingAddresses.Check("http://localhost:5000; " + address));

        Assert.Equal($"urls: error: wrong-setting: “{address}” is no address to serve on. Write for example http://localhost:5000.", wrong.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://+:8080")]
    [InlineData("http://*:80;https://*:443")]
    [InlineData("HTTP://127.0.0.1:0")]
    [InlineData("http://[::1]:5000/")]
    [InlineData("http://wiki.example")]
    [InlineData("http://unix:/run/historywiki.sock")]
    public void An_address_to_serve_on_is_taken(string? addresses) => Assert.Null(Record.Exception(() => ServingAddresses.Check(addresses)));

    [Fact]
    public async Task A_wrong_address_ends_with_2_and_one_line_before_anything_is_made()
    {
        var run = await app.Run("--urls=http://127.0.0.1:80:80");

        Assert.Equal("urls: error: wrong-setting: “http://127.0.0.1:80:80” is no address to serve on. Write for example http://localhost:5000." + Environment.NewLine, run.Errors);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Empty(Directory.EnumerateFileSystemEntries(app.Folder.Path));
    }

    [Fact]
    public async Task An_address_where_another_program_listens_ends_with_1_and_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var run = await app.Run($"--urls={address}");

        Assert.Equal($"{address}: error: address-in-use: Another program listens there already. Stop it, or choose another address with --urls." + Environment.NewLine, run.Errors);
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_machine_ends_with_1_and_one_line()
    {
        // Of the block that RFC 5737 keeps for examples, so that no machine has it.
        var run = await app.Run("--urls=http://192.0.2.1:5000");

        Assert.Equal("http://192.0.2.1:5000: error: address-not-available: This machine has no such address." + Environment.NewLine, run.Errors);
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }
}
