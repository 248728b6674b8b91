namespace TorchSharp.Tests;

public class UpstreamTests() : UpstreamSubsetTests(new BundledSubset(typeof(torch).Assembly, "TorchSharp"));
