using System.Net;
using System.Net.Sockets;

namespace Mensenhandel.Site.Hosting;

/// <summary>
/// The same port on both loopback addresses: a browser that is sent to <c>localhost</c> tries <c>[::1]</c> first. Bound before
/// the server starts, because Kestrel cannot choose one free port for two addresses.
/// </summary>
internal sealed class LoopbackSockets : IDisposable
{
    private const int Attempts = 20;

    private readonly List<Socket> _sockets;

    private LoopbackSockets(params IEnumerable<Socket> sockets) => _sockets = [.. sockets];

    public int Port => Addresses[0].Port;

    public IReadOnlyList<IPEndPoint> Addresses => [.. _sockets.Select(s => (IPEndPoint)s.LocalEndPoint!)];

    public Socket Of(EndPoint address) => _sockets.First(s => address.Equals(s.LocalEndPoint));

    /// <param name="port">0 for any port that is free on both.</param>
    /// <exception cref="IOException">The port is in use, on one of the two: <c>localhost</c> would be another program.</exception>
    public static LoopbackSockets Bind(int port)
    {
        for (var attempt = 1; ; attempt++)
        {
            Socket? first = null;
            try
            {
                first = Bind(new IPEndPoint(IPAddress.Loopback, port));
                try
                {
                    return new LoopbackSockets(first, Bind(new IPEndPoint(IPAddress.IPv6Loopback, ((IPEndPoint)first.LocalEndPoint!).Port)));
                }
                catch (SocketException e) when (e.SocketErrorCode != SocketError.AddressAlreadyInUse)
                {
                    // A machine without IPv6.
                    return new LoopbackSockets(first);
                }
            }
            catch (SocketException e)
            {
                first?.Dispose();
                if (port != 0 || attempt == Attempts) throw new IOException(e.Message, e);
            }
        }
    }

    public void Dispose()
    {
        foreach (var socket in _sockets) socket.Dispose();
    }

    private static Socket Bind(IPEndPoint address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(address);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
