// The benchmarks of Measurements.cs on libtorch's C++ API. Prints lines of name, time and loss with tabs between.
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double add_microseconds() {
    auto x = torch::randn({4, 4}, torch::requires_grad());
    const int count = 200000;
    double best = 1e9;
    for (int round = 0; round < 6; round++) {
        auto start = Clock::now();
        for (int i = 0; i < count; i++) auto y = x + x;
        best = std::min(best, seconds_since(start) / count * 1e6);
    }
    return best;
}

// A GRU read by additive attention, with a classifier of two outputs.
struct GruClassifier : torch::nn::Module {
    torch::nn::GRU gru;
    torch::nn::Linear attend, score, output;
    torch::nn::Dropout dropout;

    GruClassifier(int input, int hidden, int classes)
        : gru(torch::nn::GRUOptions(input, hidden).batch_first(true)), attend(2 * hidden, hidden),
          score(torch::nn::LinearOptions(hidden, 1).bias(false)), output(hidden, classes), dropout(0.5) {
        register_module("gru", gru);
        register_module("attend", attend);
        register_module("score", score);
        register_module("output", output);
        register_module("dropout", dropout);
    }

    torch::Tensor forward(torch::Tensor x) {
        auto [outputs, last] = gru->forward(x);
        auto query = last[0].unsqueeze(1).expand({-1, outputs.size(1), -1});
        auto scores = score->forward(torch::tanh(attend->forward(torch::cat({query, outputs}, 2))));
        auto weights = torch::softmax(scores.squeeze(-1), 1);
        auto context = torch::bmm(weights.unsqueeze(1), outputs).squeeze(1);
        return output->forward(dropout->forward(context));
    }
};

double training_seconds(double& final_loss) {
    torch::manual_seed(0);
    auto x = torch::randn({1000, 10, 5});
    auto positive = (x.sum({1, 2}) > 0).to(torch::kFloat);
    auto y = torch::stack({1 - positive, positive}, 1);
    GruClassifier model(5, 10, 2);
    torch::optim::Adam optimizer(model.parameters(), torch::optim::AdamOptions(1e-3));
    auto start = Clock::now();
    for (int epoch = 0; epoch < 100; epoch++) {
        model.train();
        auto order = torch::randperm(800);
        double sum = 0;
        for (int step = 0; step < 25; step++) {
            auto rows = order.narrow(0, step * 32, 32);
            optimizer.zero_grad();
            auto loss = torch::binary_cross_entropy_with_logits(model.forward(x.index_select(0, rows)), y.index_select(0, rows));
            loss.backward();
            optimizer.step();
            sum += loss.item<float>();
        }
        final_loss = sum / 25;
        model.eval();
        torch::NoGradGuard no_grad;
        for (int begin = 800; begin < 1000; begin += 32) {
            auto length = std::min(32, 1000 - begin);
            auto logits = model.forward(x.narrow(0, begin, length));
            torch::binary_cross_entropy_with_logits(logits, y.narrow(0, begin, length)).item<float>();
            (logits.argmax(1) == y.narrow(0, begin, length).argmax(1)).sum().item<int64_t>();
        }
    }
    return seconds_since(start);
}

double product_milliseconds() {
    auto x = torch::randn({1024, 1024}), y = torch::randn({1024, 1024});
    double best = 1e9;
    for (int round = 0; round < 12; round++) {
        auto start = Clock::now();
        auto z = x.mm(y);
        best = std::min(best, seconds_since(start) * 1e3);
    }
    return best;
}

constexpr int TIME = 50, BATCH = 32, WIDTH = 64, WARMING = 20, MEASURED = 60;

// Prints the median time of a step, forwards, backwards and by Adam, and the last loss.
void measure(const char* name, std::vector<torch::Tensor> parameters, torch::Tensor y, std::function<torch::Tensor()> forward) {
    torch::optim::Adam optimizer(parameters, torch::optim::AdamOptions(1e-3));
    std::vector<double> times;
    double last = 0;
    for (int step = 0; step < WARMING + MEASURED; step++) {
        auto start = Clock::now();
        {
            optimizer.zero_grad();
            auto loss = torch::mse_loss(forward(), y);
            loss.backward();
            optimizer.step();
            last = loss.item<float>();
        }
        if (step >= WARMING) times.push_back(seconds_since(start) * 1e3);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s\t%.6f\t%.6f\n", name, times[MEASURED / 2], last);
}

void lstm() {
    torch::manual_seed(0);
    auto x = torch::randn({TIME, BATCH, 32}), y = torch::randn({TIME, BATCH, WIDTH});
    torch::nn::LSTM lstm(32, WIDTH);
    measure("lstm", lstm->parameters(), y, [&] { return std::get<0>(lstm->forward(x)); });
}

void cell_loop() {
    torch::manual_seed(0);
    auto x = torch::randn({TIME, BATCH, 32}), y = torch::randn({BATCH, WIDTH});
    torch::nn::LSTMCell cell(32, WIDTH);
    measure("cell-loop", cell->parameters(), y, [&] {
        auto h = torch::zeros({BATCH, WIDTH}), c = torch::zeros({BATCH, WIDTH});
        for (auto& step : x.unbind(0)) std::tie(h, c) = cell->forward(step, std::make_tuple(h, c));
        return h;
    });
}

void encoder_layer() {
    torch::manual_seed(0);
    auto x = torch::randn({TIME, BATCH, WIDTH}), y = torch::randn({TIME, BATCH, WIDTH});
    torch::nn::TransformerEncoderLayer layer(torch::nn::TransformerEncoderLayerOptions(WIDTH, 4).dim_feedforward(4 * WIDTH).dropout(0));
    measure("encoder-layer", layer->parameters(), y, [&] { return layer->forward(x); });
}

int main() {
    at::set_num_threads(1);
    double loss = 0;
    double seconds = training_seconds(loss);
    std::printf("article-b\t%.6f\t%.6f\n", seconds, loss);
    lstm();
    cell_loop();
    encoder_layer();
    std::printf("add\t%.6f\n", add_microseconds());
    std::printf("gemm\t%.6f\n", product_milliseconds());
}
