using System.Security.Cryptography;
using System.Text;

namespace Notebooks.Jupyter.Messages;

/// <summary>
/// Signs messages and tells those that were signed with the same key, each once: a message that comes again was recorded by
/// someone who does not know the key. The last 65,536 are remembered, as in Jupyter's own programs.
/// </summary>
/// <param name="key">The key; when it is empty, nothing is signed and everything trusted, as the protocol has it.</param>
internal sealed class MessageSignatures(byte[] key)
{
    private const int Remembered = 65_536;
    private readonly HashSet<string> seen = [];
    private readonly Queue<string> order = new();

    /// <summary>The signature in hexadecimal; empty when the key is.</summary>
    public byte[] Sign(IEnumerable<byte[]> json)
    {
        if (key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var frame in json)
            hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>What is wrong with a signature; null when nothing is.</summary>
    public string? FaultOf(byte[] signature, IEnumerable<byte[]> json)
    {
        if (!CryptographicOperations.FixedTimeEquals(signature, Sign(json)))
            return "its signature is wrong";
        return key.Length == 0 || Remember(Encoding.ASCII.GetString(signature)) ? null : "it has come before";
    }

    private bool Remember(string signature)
    {
        lock (seen)
        {
            if (!seen.Add(signature))
                return false;
            order.Enqueue(signature);
            if (order.Count > Remembered)
                seen.Remove(order.Dequeue());
            return true;
        }
    }
}
