using System.Text;
using Tutorials.Data;

namespace Tutorials.Tests.Data;

public class VillageTests
{
    [Fact]
    public void The_shipped_village_is_what_its_program_makes() =>
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("data", "village.txt")), Encoding.UTF8.GetBytes(MakeVillage.Text()));
}
