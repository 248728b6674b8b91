using Tutorials.Data;
using Tutorials.Exercises;
using Tutorials.Models;
using Tutorials.Recurrent;
using static TorchSharp.torch;

namespace Tutorials.Tests.Exercises;

public sealed class CheckTests
{
    public static TheoryData<string> Numbers => [.. ExerciseList.All.Select(exercise => exercise.Number)];

    public static TheoryData<string> BuiltOnes => [.. ExerciseList.All.Where(exercise => exercise.Inputs.Count > 0).Select(exercise => exercise.Number)];

    [Theory, MemberData(nameof(Numbers))]
    public void Each_misconception_gets_the_sentence_that_names_it(string number) =>
        Assert.All(ExerciseList.Find(number).Misconceptions, misconception =>
        {
            var result = Check.Exercise(number, misconception.Answer);
            Assert.Equal((Verdict.Wrong, misconception.Sentence), (result.Verdict, result.Message));
        });

    [Theory, MemberData(nameof(Numbers))]
    public void At_least_three_wrong_ways_are_known_and_none_is_called_the_same(string number)
    {
        var sentences = ExerciseList.Find(number).Misconceptions.Select(misconception => misconception.Sentence).ToList();
        Assert.True(sentences.Count >= 3, $"{sentences.Count} misconceptions");
        Assert.Equal(sentences.Distinct(), sentences);
    }

    [Theory, MemberData(nameof(Numbers))]
    public void A_missing_answer_is_an_invitation_and_no_failure(string number) => Assert.All(
        new object?[] { null, "", "  ", double.NaN, float.NaN, Array.Empty<long>(), tensor(float.NaN) },
        missing => Assert.StartsWith("○ Not answered yet", Check.Exercise(number, missing).ToString()));

    [Theory]
    [InlineData("01-1", 641.0)]
    [InlineData("02-1", 5.0)]
    [InlineData("02-1", double.PositiveInfinity)]
    [InlineData("05-1", 26.0)]
    [InlineData("06-1", 0.3)]
    public void A_wrong_number_without_a_known_misconception_gets_the_hint_and_not_the_answer(string number, double wrong)
    {
        var exercise = ExerciseList.Find(number);
        var result = Check.Exercise(number, wrong);
        Assert.Equal(Verdict.Wrong, result.Verdict);
        Assert.EndsWith($"is not right. {exercise.Hint}", result.Message);
        Assert.Null(result.Shown);
        Assert.DoesNotMatch(@"7\.39|\b640\b|2\.63|0\.48", result.Message);
    }

    [Theory]
    [InlineData("02-1", 7.39)]
    [InlineData("02-1", 7.3891)]
    [InlineData("05-1", 2.63)]
    [InlineData("05-1", 2.634)]
    [InlineData("06-1", 0.48)]
    [InlineData("06-1", 0.4845f)]
    [InlineData("01-1", 640)]
    [InlineData("01-1", 640L)]
    [InlineData("00-1", 10f)]
    public void An_answer_rounded_as_printed_passes_whatever_its_number_type(string number, object answer) =>
        Assert.Equal(Verdict.Right, Check.Exercise(number, answer).Verdict);

    [Fact]
    public void A_number_that_was_rounded_too_early_is_called_close() =>
        Assert.StartsWith("2.6 is close, but not right to 2 decimals", Check.Exercise("05-1", 2.6).Message);

    [Fact]
    public void A_list_may_be_an_array_a_tuple_or_a_tensor()
    {
        Assert.All<object>(
            [new[] { 3, 8, 20 }, new[] { 3L, 8, 20 }, (3, 8, 20), new List<double> { 3, 8, 20 }, tensor(new[] { 3L, 8, 20 })],
            shape => Assert.Equal("✓ Right: (3, 8, 20).", Check.Exercise("03-1", shape).ToString()));
        Assert.StartsWith("Not all numbers are right, the first that is not at [1].", Check.Exercise("03-1", new[] { 3, 9, 20 }).Message);
        Assert.StartsWith("The shape (4,) is not the one that was asked for.", Check.Exercise("03-1", (3, 8, 20, 1)).Message);
    }

    [Theory]
    [InlineData("01-1", "640", "Exercise 01-1 asks for a number: how many parameters RNNCell(10, 20) has; this is a text.")]
    [InlineData("01-1", new[] { 3, 4 }, "Exercise 01-1 asks for a number: how many parameters RNNCell(10, 20) has; this is a block of numbers of shape (2,).")]
    [InlineData("03-2", 3, "Exercise 03-2 asks for a function of one tensor, data (batch, time, features); this is a number.")]
    public void An_answer_of_the_wrong_kind_is_told_what_is_asked_for(string number, object answer, string message) =>
        Assert.Equal(message, Check.Exercise(number, answer).Message);

    [Fact]
    public void A_function_of_other_inputs_is_not_what_is_asked_for() => Assert.Equal(
        "Exercise 05-3 asks for a function of two tensors, sums (B, 4H) and c (B, H); this is a function.",
        Check.Exercise("05-3", (Tensor sums) => sums).Message);

    [Theory]
    [InlineData("99-1", "There is no exercise \"99-1\": give chapter and exercise, such as \"02-1\"; the chapters with exercises are 00, 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16.")]
    [InlineData("02-9", "There is no exercise \"02-9\": the chapter has 02-1, 02-2, 02-3.")]
    [InlineData("", "There is no exercise \"\": give chapter and exercise, such as \"02-1\"; the chapters with exercises are 00, 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16.")]
    public void An_exercise_that_is_not_there_is_an_error_that_says_which_are(string number, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Check.Exercise(number, 1)).Message);

    [Theory, MemberData(nameof(BuiltOnes))]
    public void What_a_built_thing_answered_is_shown_beside_what_was_expected(string number)
    {
        var exercise = ExerciseList.Find(number);
        var shown = Check.Exercise(number, exercise.Misconceptions[0].Answer).Shown!;
        var row = Assert.Single(shown.Rows);
        Assert.Equal(exercise.Inputs.Count + 2, row.Length);
        Assert.NotEqual(row[^1], row[^2]);
    }

    [Theory, MemberData(nameof(BuiltOnes))]
    public void A_function_that_fails_is_shown_with_its_error(string number)
    {
        object answer = ExerciseList.Find(number).Inputs.Count switch
        {
            1 => (Tensor _) => Fail(),
            2 => (Tensor _, Tensor _) => Fail(),
            5 => (Tensor _, Tensor _, Tensor _, Tensor _, Tensor _) => Fail(),
            _ => (Tensor _, Tensor _, Tensor _) => Fail(),
        };
        var result = Check.Exercise(number, answer);
        Assert.Equal((Verdict.Wrong, "failed: not written yet"), (result.Verdict, result.Shown!.Rows[0][^2]));
    }

    [Fact]
    public void Parts_that_differ_in_shape_are_told_by_their_shapes() => Assert.Equal("failed: numbers of different shapes came back, (2, 5) and (2, 3)",
        Check.Exercise("09-2", (Tensor target) => (target, target[.., 2..])).Shown!.Rows[0][^2]);

    [Fact]
    public void A_transposed_table_does_not_pass_for_the_right_one()
    {
        static Tensor Shares(Tensor wet) => stack([Row(wet, 0), Row(wet, 1)]);
        static Tensor Row(Tensor wet, int today) => wet[1..][wet[..^1] == today].mean() is var rain ? stack([1 - rain, rain]) : null!;
        Assert.True(Check.Exercise("06-3", (Tensor wet) => Shares(wet)).Passed);
        Assert.StartsWith("Rows and columns are swapped", Check.Exercise("06-3", (Tensor wet) => Shares(wet).t()).Message);
    }

    [Fact]
    public void What_does_the_same_in_another_way_is_right_too()
    {
        static Tensor Shares(Tensor q, Tensor k) => (q.bmm(k.permute(0, 2, 1)) / Math.Pow(q.shape[2], 0.5)).exp().tril();
        static Tensor Mean(Tensor outputs, Tensor lengths) =>
            stack([.. lengths.data<long>().ToArray().Select((length, row) => outputs[row][..(int)length].mean([0]))]);

        Assert.All<(string Number, object Answer)>(
        [
            ("07-1", 5), ("07-1", 4.98), ("08-1", 5f),
            ("07-2", (Tensor scores, Tensor states) => einsum("bt,bth->bh", scores.exp() / scores.exp().sum([1], keepdim: true), states)),
            ("07-2", (Tensor scores, Tensor states) => stack([.. Enumerable.Range(0, (int)scores.shape[0]).Select(b => scores[b].softmax(0).matmul(states[b]))])),
            ("07-3", (Tensor scores, Tensor lengths) => (scores - (1e9 * (arange(scores.shape[1]) >= lengths.unsqueeze(1)))).softmax(1)),
            ("07-3", (Tensor scores, Tensor lengths) => scores.softmax(1) * (arange(scores.shape[1]) < lengths.unsqueeze(1)) is var kept ? kept / kept.sum([1], keepdim: true) : null!),
            ("08-2", (Tensor q, Tensor h) => einsum("bqt,tbh->qbh", einsum("qbh,tbh->bqt", q, h).softmax(-1), h)),
            ("08-2", (Tensor q, Tensor h) => stack([.. Enumerable.Range(0, (int)q.shape[1]).Select(b => q[.., b].matmul(h[.., b].t()).softmax(1).matmul(h[.., b]))], 1)),
            ("08-3", (Tensor q, Tensor h, Tensor W) => einsum("bt,bth->bh", einsum("bq,btq->bt", q, h.matmul(W.t())).softmax(1), h)),
            ("08-3", (Tensor q, Tensor h, Tensor W) => (q.matmul(W).unsqueeze(1).bmm(h.transpose(1, 2)).softmax(2).transpose(1, 2) * h).sum([1])),
            ("10-2", (Tensor projected) => stack(projected.chunk(2, dim: 2), dim: 1)),
            ("10-2", (Tensor projected) => projected.view(projected.shape[0], projected.shape[1], 2, -1).permute(0, 2, 1, 3)),
            ("10-3", (Tensor q, Tensor k) => Shares(q, k) / Shares(q, k).sum(-1, keepdim: true)),
            ("11-2", (Tensor x, Tensor table) => table[..(int)x.shape[1]].unsqueeze(0).add(x)),
            ("11-3", (Tensor outputs, Tensor lengths) => Mean(outputs, lengths)),
        ],
        one => Assert.Equal((one.Number, Verdict.Right), (one.Number, Check.Exercise(one.Number, one.Answer).Verdict)));
    }

    [Fact]
    public void A_module_is_tried_and_what_it_answered_is_shown()
    {
        manual_seed(0);
        var untrained = new SequenceTagger(new RecurrentLayer(nn.RNNCell(4, 4)), 4, 4);
        var result = Check.Exercise("02-3", untrained);
        var answered = HelloTask.Decode(untrained.call(HelloTask.OneHot()));
        Assert.Equal((Verdict.Wrong, answered, "olleh"), (result.Verdict, result.Shown!.Rows[0][^2], result.Shown.Rows[0][^1]));
        Assert.Equal("failed: give 4 scores for each of the 5 letters", Check.Exercise("02-3", (Tensor x) => x[0]).Shown!.Rows[0][^2]);
    }

    [Fact]
    public void Functions_that_fail_for_different_reasons_are_not_the_same_misconception() =>
        Assert.EndsWith(ExerciseList.Find("01-2").Hint, Check.Exercise("01-2", (Tensor _) => Fail()).Message);

    [Fact]
    public void A_built_thing_may_change_its_inputs() =>
        Assert.True(Check.Exercise("00-3", (Tensor scores) => scores.exp_().div_(scores.sum([1], keepdim: true))).Passed);

    [Fact]
    public void Checking_keeps_no_tensor_alive()
    {
        Check.Exercise("05-3", null);
        var before = Tensor.TotalCount;
        Check.Exercise("05-3", (Tensor sums, Tensor c) => sums);
        Assert.Equal(before, Tensor.TotalCount);
    }

    private static Tensor Fail() => throw new NotImplementedException("not written yet");
}
