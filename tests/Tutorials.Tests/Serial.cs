// Seeds, the count of living tensors and the console are the process's own: tests take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
