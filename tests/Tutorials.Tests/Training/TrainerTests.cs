using TorchSharp.Tests;
using Tutorials.Data;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

public sealed class TrainerTests
{
    private readonly Tensor x = linspace(-1, 1, 20).reshape(20, 1);
    private readonly nn.Module<Tensor, Tensor> line = nn.Linear(1, 1);

    [Fact]
    public void Full_batch_training_does_what_the_loop_written_out_does()
    {
        var other = nn.Linear(1, 1);
        other.load_state_dict(line.state_dict());
        var history = new Trainer(line, optim.SGD(line.parameters(), 0.1)).Fit(3, () => Loss(line));

        var optimizer = optim.SGD(other.parameters(), 0.1);
        var losses = new List<double>();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            optimizer.zero_grad();
            var loss = Loss(other);
            loss.backward();
            optimizer.step();
            losses.Add(loss.item<float>());
        }
        Assert.Equal(losses, history["train loss"]);
        Assert.Equal(["train loss"], history.Names);
    }

    [Fact]
    public void Figures_of_an_epoch_are_averages_over_samples_of_training_and_held_out_batches()
    {
        var frozen = optim.SGD(line.parameters(), 0);
        var history = new Trainer(line, frozen).Fit(1, new Batches(8, x), batch => new Measured(Loss(line), ("mean", batch[0].mean().item<float>())), new Batches(20, x + 1));
        Assert.Equal(["train loss", "train mean", "test loss", "test mean"], history.Names);
        Assert.Equal(0, history["train mean"][0], 6);      // batches of 8, 8 and 4
        Assert.Equal(1, history["test mean"][0], 6);
    }

    [Fact]
    public void The_module_trains_in_training_mode_and_is_evaluated_without_gradients()
    {
        var modes = new List<(bool Training, bool Gradients)>();
        line.eval();
        new Trainer(line, optim.SGD(line.parameters(), 0.1)).Fit(1, [new Batch()], _ => Observe(), [new Batch()]);
        Assert.Equal([(true, true), (false, false)], modes);
        Assert.True(line.training);

        Measured Observe()
        {
            var loss = Loss(line);
            modes.Add((line.training, loss.requires_grad));
            return loss;
        }
    }

    [Fact]
    public void Gradients_can_be_clipped_before_the_step()
    {
        var before = Weights(line);
        new Trainer(line, optim.SGD(line.parameters(), 1)) { BeforeStep = () => nn.utils.clip_grad_norm_(line.parameters(), 0.001) }.Fit(1, () => 1000 * Loss(line));
        Assert.InRange((Weights(line) - before).norm().item<float>(), 0.0005, 0.0011);
    }

    [Fact]
    public void A_schedule_steps_after_each_step_of_the_optimizer()
    {
        var optimizer = optim.SGD(line.parameters(), 1);
        var schedule = optim.lr_scheduler.LambdaLR(optimizer, step => 1.0 / (step + 1));
        var rates = new List<double>();
        new Trainer(line, optimizer) { BeforeStep = () => rates.Add(optimizer.ParamGroups.First().LearningRate), AfterStep = () => schedule.step() }.Fit(3, () => Loss(line));
        Assert.Equal([1, 1 / 2.0, 1 / 3.0], rates);
    }

    [Fact]
    public void Progress_is_printed_and_told_for_the_epochs_asked_for()
    {
        var told = new List<int>();
        var console = Console.Out;
        var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            new Trainer(line, optim.SGD(line.parameters(), 0)) { PrintEvery = 4, EpochEnded = epoch => told.Add(epoch.Number) }.Fit(6, () => Loss(line) * 0 + 0.5);
        }
        finally
        {
            Console.SetOut(console);
        }
        Assert.Equal([1, 2, 3, 4, 5, 6], told);
        Assert.Equal(
            ["epoch    1  train loss 0.5000", "epoch    4  train loss 0.5000", "epoch    6  train loss 0.5000"],
            printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(text => text.StartsWith("epoch")));
    }

    [Fact]
    public void Held_out_figures_have_the_name_they_are_given()
    {
        var trainer = new Trainer(line, optim.SGD(line.parameters(), 0.1)) { HeldOutName = "validation" };
        var batches = new Batches(4, x);
        Assert.Equal(["train loss", "validation loss"], trainer.Fit(1, batches, batch => Loss(batch[0]), batches).Names);
    }

    [Fact]
    public void Memory_stays_flat_over_many_steps()
    {
        var trainer = new Trainer(line, optim.Adam(line.parameters(), 1e-3));
        var batches = new Batches(4, x) { Shuffled = true };
        trainer.Fit(2, batches, batch => Loss(batch[0]), batches);
        var before = Tensors.Living();
        trainer.Fit(50, batches, batch => Loss(batch[0]), batches);
        Assert.Equal(before, Tensors.Living());
    }

    [Fact]
    public void Nothing_to_train_on_is_said()
    {
        var trainer = new Trainer(line, optim.SGD(line.parameters(), 0.1));
        Assert.StartsWith("There are no batches to train on.", Assert.Throws<ArgumentException>(() => trainer.Fit(1, [], _ => Loss(line))).Message);
        Assert.StartsWith("There are no batches to evaluate on.", Assert.Throws<ArgumentException>(() => line.Evaluate([], _ => Loss(line))).Message);
        Assert.ThrowsAny<ArgumentException>(() => trainer.Fit(0, () => Loss(line)));
    }

    [Fact]
    public void Evaluating_gives_the_module_back_in_the_mode_it_was_in()
    {
        foreach (var training in new[] { true, false })
        {
            line.train(training);
            using (line.Evaluating())
            {
                Assert.False(line.training);
                Assert.False(line.call(x).requires_grad);
            }
            Assert.Equal(training, line.training);
            Assert.True(line.call(x).requires_grad);
        }
    }

    [Fact]
    public void Evaluating_leaves_a_frozen_part_as_it_was()
    {
        var frozen = nn.Dropout(0.5);
        var net = nn.Sequential(("line", nn.Linear(2, 2)), ("frozen", frozen));
        net.train();
        frozen.eval();
        using (net.Evaluating())
            Assert.False(net.training);
        Assert.True(net.training);
        Assert.All(net.children(), part => Assert.Equal(part != frozen, part.training));
    }

    [Fact]
    public void Two_figures_of_one_name_are_refused()
    {
        Assert.Contains("\"loss\", which is the loss's own name", Assert.Throws<ArgumentException>(() => new Measured(zeros(1), ("loss", 3))).Message);
        Assert.Contains("Two figures are called \"a\"", Assert.Throws<ArgumentException>(() => new Measured(zeros(1), ("a", 3), ("a", 4))).Message);
    }

    [Fact]
    public void The_hello_task_is_learned_with_a_read_out()
    {
        manual_seed(0);
        var model = new Tutorials.Models.SequenceTagger(new Tutorials.Recurrent.RecurrentLayer(nn.RNN(4, 8)), 8, 4);
        var (letters, targets) = (HelloTask.OneHot(), HelloTask.Targets());
        var history = new Trainer(model, optim.Adam(model.parameters(), 0.05)).Fit(60, () => nn.functional.cross_entropy(model.call(letters).reshape(-1, 4), targets));
        Assert.Equal(HelloTask.Target, HelloTask.Decode(model.call(letters)));
        Assert.True(history["train loss"][^1] < 0.01);
    }

    private Tensor Loss(nn.Module<Tensor, Tensor> module) => nn.functional.mse_loss(module.call(x), 2 * x + 1);

    private Tensor Loss(Tensor inputs) => nn.functional.mse_loss(line.call(inputs), 2 * inputs + 1);

    private static Tensor Weights(nn.Module module) => cat([.. module.parameters().Select(parameter => parameter.detach().clone().flatten())]);
}
