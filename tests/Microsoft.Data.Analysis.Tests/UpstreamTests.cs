namespace Microsoft.Data.Analysis.Tests;

public class UpstreamTests() : UpstreamSubsetTests(new BundledSubset(typeof(DataFrame).Assembly, "Microsoft.Data.Analysis"));
