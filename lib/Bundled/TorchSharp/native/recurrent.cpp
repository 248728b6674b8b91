// Recurrent layers over whole sequences, and single cells, as one autograd node each: ATen records every element-wise
// operation of every step instead, which costs more than the arithmetic does while layers are small.
//
// The operators have the names, arguments and results of ATen's (aten::lstm and so on) in a namespace of their own. Where a
// node does not apply (see fits), ATen's operator is called, with its errors; both give the same numbers but for rounding.
//
// A layer's way forward: the input's products of all times at once; then, time by time, the state's product and one pass over
// the gates. The way back: the same passes and products from the last time to the first, which leave the gradients of all
// products; then each weight's gradient by one product.

#include "blas.h"
#include "gates.h"

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/library.h>

#include <algorithm>
#include <climits>
#include <mutex>
#include <tuple>
#include <vector>

namespace {

using at::Tensor;
using torch::autograd::SavedVariable;
using torch::autograd::variable_list;

// One layer (both its directions), or a cell: a layer of one time.
struct Layer {
    Kind kind;
    bool cell, batch_first, biases;
    int64_t time, batch, inputs, hidden, directions;

    int64_t gates() const { return kind == Kind::Lstm ? 4 : kind == Kind::Gru ? 3 : 1; }
    int64_t states() const { return kind == Kind::Lstm ? 2 : 1; }
    int64_t weights_a_direction() const { return biases ? 4 : 2; }
    int64_t step() const { return batch * hidden; }
    StepSize step_size() const { return {batch, hidden}; }
    std::vector<int64_t> state_size() const {
        return cell ? std::vector<int64_t>{batch, hidden} : std::vector<int64_t>{directions, batch, hidden};
    }
};

template <class F> F* data(const Tensor& tensor) { return tensor.data_ptr<F>(); }

// ---- The arithmetic ----------------------------------------------------------------------------------------------

// Where a direction's values lie in the layer's one piece of memory, which the way back needs again: the states and, for an
// LSTM, cells of all times with those before the first, the gates, and for a GRU the states' part of n.
template <class F> struct Values {
    const Layer& layer;
    F *states_, *cells_, *gates_;
    bool reverse;

    Values(const Layer& layer, const Tensor& memory, int64_t direction) : layer(layer), reverse(direction == 1) {
        states_ = data<F>(memory) + direction * size(layer);
        cells_ = states_ + (layer.time + 1) * layer.step();
        gates_ = cells_ + (layer.kind == Kind::Lstm ? layer.time + 1 : layer.kind == Kind::Gru ? layer.time : 0) * layer.step();
    }

    static int64_t size(const Layer& layer) {
        switch (layer.kind) {
            case Kind::Lstm: return (2 * (layer.time + 1) + 4 * layer.time) * layer.step();
            case Kind::Gru: return (layer.time + 1 + 4 * layer.time) * layer.step();
            // The gate is the state.
            default: return (layer.time + 1) * layer.step();
        }
    }

    // The state of a time, and that which the direction has come from; the states of all times lie in the order of time.
    F* state(int64_t t) const { return states_ + (reverse ? t : t + 1) * layer.step(); }
    F* state_before(int64_t t) const { return states_ + (reverse ? t + 1 : t) * layer.step(); }
    F* first_state() const { return states_ + (reverse ? layer.time : 0) * layer.step(); }
    F* last_state() const { return state(reverse ? 0 : layer.time - 1); }
    F* cell(int64_t t) const { return cells_ + (state(t) - states_); }
    F* cell_before(int64_t t) const { return cells_ + (state_before(t) - states_); }
    F* first_cell() const { return cells_ + (first_state() - states_); }
    F* last_cell() const { return cells_ + (last_state() - states_); }
    F* gates(int64_t t) const { return layer.gates() == 1 ? state(t) : gates_ + t * layer.gates() * layer.step(); }

    Step<F> step(int64_t t, const F* bias, const F* products) const {
        return {gates(t), bias, products, cells_ + t * layer.step(), state_before(t), state(t), cell_before(t), cell(t)};
    }

    int64_t time_of(int64_t step) const { return reverse ? layer.time - 1 - step : step; }
};

// A direction's parameters. Those without biases have null there.
template <class F> struct Weights {
    const F *input, *state, *input_bias, *state_bias;

    Weights(const Layer& layer, const std::vector<Tensor>& all, int64_t direction) {
        auto at = [&](int64_t place) { return data<F>(all[direction * layer.weights_a_direction() + place]); };
        input = at(0);
        state = at(1);
        input_bias = layer.biases ? at(2) : nullptr;
        state_bias = layer.biases ? at(3) : nullptr;
    }

    // What a pass adds to the products; see Step::bias.
    std::vector<F> bias(const Layer& layer) const {
        const int64_t hidden = layer.hidden, width = layer.gates() * hidden;
        std::vector<F> sum(width + (layer.kind == Kind::Gru ? hidden : 0));
        if (!layer.biases) return sum;
        const int64_t both = layer.kind == Kind::Gru ? 2 * hidden : width;
        for (int64_t j = 0; j < width; j++) sum[j] = j < both ? input_bias[j] + state_bias[j] : input_bias[j];
        for (int64_t j = both; j < width; j++) sum[hidden + j] = state_bias[j];
        return sum;
    }
};

// input: (time, batch, inputs) without gaps; output: (time, batch, directions · hidden), or null for a cell.
template <class F> void run_forward(const Layer& layer, const F* input, const std::vector<Tensor>& weights, const Tensor& memory, F* output) {
    const int64_t hidden = layer.hidden, width = layer.gates() * hidden;
    for (int64_t direction = 0; direction < layer.directions; direction++) {
        Values<F> values(layer, memory, direction);
        Weights<F> weight(layer, weights, direction);
        const auto bias = weight.bias(layer);
        std::vector<F> products(layer.kind == Kind::Gru ? layer.batch * width : 0);

        multiply<F>(layer.time * layer.batch, width, layer.inputs, {input, layer.inputs}, {weight.input, layer.inputs, Transposed::Yes}, 0,
                    {values.gates(0), width});
        for (int64_t step = 0; step < layer.time; step++) {
            const int64_t t = values.time_of(step);
            const bool apart = layer.kind == Kind::Gru;
            multiply<F>(layer.batch, width, hidden, {values.state_before(t), hidden}, {weight.state, hidden, Transposed::Yes}, apart ? 0 : 1,
                        {apart ? products.data() : values.gates(t), width});
            step_forward(layer.kind, layer.step_size(), values.step(t, bias.data(), products.data()));
        }
        if (!output) continue;
        const int64_t stride = layer.directions * hidden;
        for (int64_t row = 0; row < layer.time * layer.batch; row++)
            std::copy_n(values.state(0) + row * hidden, hidden, output + row * stride + direction * hidden);
    }
}

// The gradients that come in, null for zero, and those that go out, null where nobody asks.
template <class F> struct Gradients {
    const F* output;
    F *input, *state, *cell;        // state and cell: those after the last time come in, those before the first go out
    std::vector<F*> weights;
};

template <class F> void run_backward(const Layer& layer, const F* input, const std::vector<Tensor>& weights, const Tensor& memory,
                                     const Gradients<F>& gradients) {
    const int64_t hidden = layer.hidden, width = layer.gates() * hidden, rows = layer.time * layer.batch;
    const bool apart = layer.kind == Kind::Gru;
    at::Tensor products = at::empty({(apart ? 2 : 1) * rows * width}, memory.options());
    F* by_input = data<F>(products);
    F* by_state = apart ? by_input + rows * width : by_input;
    std::vector<double> sums(width);

    for (int64_t direction = 0; direction < layer.directions; direction++) {
        Values<F> values(layer, memory, direction);
        Weights<F> weight(layer, weights, direction);
        F* state = gradients.state + direction * layer.step();
        F* cell = gradients.cell ? gradients.cell + direction * layer.step() : nullptr;
        for (int64_t step = layer.time - 1; step >= 0; step--) {
            const int64_t t = values.time_of(step), first = t * layer.batch, stride = layer.directions * hidden;
            StepBack<F> back{gradients.output ? gradients.output + first * stride + direction * hidden : nullptr, stride, state, cell,
                             by_input + first * width, by_state + first * width};
            step_backward(layer.kind, layer.step_size(), values.step(t, nullptr, nullptr), back);
            multiply<F>(layer.batch, hidden, width, {back.state_products, width}, {weight.state, hidden}, apart ? 1 : 0, {state, hidden});
        }

        F* const* into = gradients.weights.data() + direction * layer.weights_a_direction();
        if (gradients.input)
            multiply<F>(rows, layer.inputs, width, {by_input, width}, {weight.input, layer.inputs}, direction, {gradients.input, layer.inputs});
        if (into[0]) multiply<F>(width, layer.inputs, rows, {by_input, width, Transposed::Yes}, {input, layer.inputs}, 0, {into[0], layer.inputs});
        if (into[1]) multiply<F>(width, hidden, rows, {by_state, width, Transposed::Yes}, {values.state_before(0), hidden}, 0, {into[1], hidden});
        if (!layer.biases) continue;
        if (into[2]) sum_columns(by_input, rows, width, sums.data(), into[2]);
        if (into[3] && into[2] && !apart) std::copy_n(into[2], width, into[3]);
        else if (into[3]) sum_columns(by_state, rows, width, sums.data(), into[3]);
    }
}

// ---- The node ----------------------------------------------------------------------------------------------------

// What a layer is given: the input, the states before the first time (hidden, and cells for an LSTM), and the weights.
struct Arguments {
    Tensor input;
    std::vector<Tensor> states, weights;

    variable_list all() const {
        variable_list list{input};
        list.insert(list.end(), states.begin(), states.end());
        list.insert(list.end(), weights.begin(), weights.end());
        return list;
    }

    Arguments(Tensor input, std::vector<Tensor> states, std::vector<Tensor> weights)
        : input(std::move(input)), states(std::move(states)), weights(std::move(weights)) {}
    Arguments(const Layer& layer, const variable_list& all)
        : input(all[0]), states(all.begin() + 1, all.begin() + 1 + layer.states()), weights(all.begin() + 1 + layer.states(), all.end()) {}
};

// Outputs of all times (none for a cell), and the last states.
variable_list run_by_aten(const Layer& layer, const Arguments& arguments, double dropout = 0, bool train = false, int64_t layers = 1);

std::vector<Tensor> contiguous(const std::vector<Tensor>& tensors) {
    std::vector<Tensor> result;
    result.reserve(tensors.size());
    for (const auto& tensor : tensors) result.push_back(tensor.contiguous());
    return result;
}

// The input's elements in the order of time, whatever the order of its dimensions.
Tensor in_time(const Layer& layer, const Tensor& input) {
    return (layer.batch_first && !layer.cell ? input.transpose(0, 1) : input).contiguous();
}

template <class F> void copy_or_clear(const Tensor& source, F* target, int64_t count) {
    if (source.defined()) std::copy_n(data<F>(source.contiguous()), count, target);
    else std::fill_n(target, count, F(0));
}

struct RecurrentNode : torch::autograd::Node {
    RecurrentNode(Layer layer, const variable_list& arguments, Tensor memory) : layer(layer), memory(std::move(memory)) {
        for (const auto& argument : arguments) saved.emplace_back(argument, false);
    }

    variable_list apply(variable_list&& gradients) override {
        std::lock_guard<std::mutex> lock(mutex_);
        variable_list arguments;
        for (auto& variable : saved) arguments.push_back(variable.unpack());
        // Gradients of gradients: what ATen records can be differentiated again.
        if (at::GradMode::is_enabled()) return apply_by_aten(arguments, gradients);
        if (std::none_of(gradients.begin(), gradients.end(), [](const Tensor& gradient) { return gradient.defined(); }))
            return variable_list(saved.size());
        at::AutoDispatchBelowADInplaceOrView below;
        return memory.scalar_type() == at::kFloat ? apply_to<float>(arguments, gradients) : apply_to<double>(arguments, gradients);
    }

    void release_variables() override {
        std::lock_guard<std::mutex> lock(mutex_);
        for (auto& variable : saved) variable.reset_data();
        memory.reset();
    }

    Layer layer;
    std::vector<SavedVariable> saved;
    Tensor memory;

private:
    template <class F> variable_list apply_to(const variable_list& all, const variable_list& incoming) {
        Arguments arguments(layer, all);
        auto input = in_time(layer, arguments.input);
        // A cell has no outputs beside its states.
        const size_t first_state = layer.cell ? 0 : 1;
        Tensor output = layer.cell || !incoming[0].defined() ? Tensor() : in_time(layer, incoming[0]);

        variable_list results(all.size());
        std::vector<F*> states;
        for (int64_t state = 0; state < layer.states(); state++) {
            auto& result = results[1 + state] = at::empty(layer.state_size(), memory.options());
            copy_or_clear(incoming[first_state + state], data<F>(result), result.numel());
            states.push_back(data<F>(result));
        }
        Gradients<F> gradients{output.defined() ? data<F>(output) : nullptr, nullptr, states[0], layer.states() == 2 ? states[1] : nullptr, {}};
        if (task_should_compute_output(0)) {
            results[0] = at::empty(input.sizes(), memory.options());
            gradients.input = data<F>(results[0]);
        }
        for (size_t place = 1 + layer.states(); place < all.size(); place++) {
            if (task_should_compute_output(place)) results[place] = at::empty(all[place].sizes(), memory.options());
            gradients.weights.push_back(results[place].defined() ? data<F>(results[place]) : nullptr);
        }
        run_backward<F>(layer, data<F>(input), contiguous(arguments.weights), memory, gradients);
        if (results[0].defined() && layer.batch_first && !layer.cell) results[0] = results[0].transpose(0, 1);
        return results;
    }

    variable_list apply_by_aten(const variable_list& all, const variable_list& incoming) {
        auto outputs = run_by_aten(layer, Arguments(layer, all));
        variable_list roots, gradients, leaves;
        for (size_t i = 0; i < outputs.size(); i++) {
            if (!incoming[i].defined()) continue;
            roots.push_back(outputs[i]);
            gradients.push_back(incoming[i]);
        }
        std::vector<size_t> places;
        for (size_t place = 0; place < all.size(); place++) {
            if (!task_should_compute_output(place)) continue;
            places.push_back(place);
            leaves.push_back(all[place]);
        }
        variable_list results(all.size());
        if (roots.empty() || leaves.empty()) return results;
        auto found = torch::autograd::grad(roots, leaves, gradients, /*retain_graph=*/true, /*create_graph=*/true, /*allow_unused=*/true);
        for (size_t i = 0; i < places.size(); i++) results[places[i]] = found[i];
        return results;
    }
};

template <class F> variable_list run_layer(const Layer& layer, const Arguments& arguments, Tensor& memory) {
    auto options = arguments.input.options();
    memory = at::empty({layer.directions * Values<F>::size(layer)}, options);
    variable_list results;
    if (!layer.cell) results.push_back(at::empty({layer.time, layer.batch, layer.directions * layer.hidden}, options));
    for (int64_t state = 0; state < layer.states(); state++) results.push_back(at::empty(layer.state_size(), options));

    auto states = contiguous(arguments.states);
    for (int64_t direction = 0; direction < layer.directions; direction++) {
        Values<F> values(layer, memory, direction);
        std::copy_n(data<F>(states[0]) + direction * layer.step(), layer.step(), values.first_state());
        if (layer.states() == 2) std::copy_n(data<F>(states[1]) + direction * layer.step(), layer.step(), values.first_cell());
    }
    auto input = in_time(layer, arguments.input);
    run_forward<F>(layer, data<F>(input), contiguous(arguments.weights), memory, layer.cell ? nullptr : data<F>(results[0]));

    const size_t first_state = layer.cell ? 0 : 1;
    for (int64_t direction = 0; direction < layer.directions; direction++) {
        Values<F> values(layer, memory, direction);
        std::copy_n(values.last_state(), layer.step(), data<F>(results[first_state]) + direction * layer.step());
        if (layer.states() == 2)
            std::copy_n(values.last_cell(), layer.step(), data<F>(results[first_state + 1]) + direction * layer.step());
    }
    if (layer.batch_first && !layer.cell) results[0] = results[0].transpose(0, 1);
    return results;
}

variable_list run_as_node(const Layer& layer, const Arguments& arguments) {
    Tensor memory;
    variable_list results;
    {
        at::AutoDispatchBelowADInplaceOrView below;
        results = arguments.input.scalar_type() == at::kFloat ? run_layer<float>(layer, arguments, memory) : run_layer<double>(layer, arguments, memory);
    }
    auto all = arguments.all();
    if (at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(all)) {
        auto node = std::shared_ptr<RecurrentNode>(new RecurrentNode(layer, all, std::move(memory)), torch::autograd::deleteNode);
        node->set_next_edges(torch::autograd::collect_next_edges(all));
        for (auto& result : results) torch::autograd::set_history(result, node);
    }
    return results;
}

// ---- The choice --------------------------------------------------------------------------------------------------

bool has_size(const Tensor& tensor, at::IntArrayRef size) { return tensor.sizes() == size; }

// Whether a node applies: plain float32 or float64 in this machine's memory, of matching shapes, with something to compute.
bool fits(const Layer& layer, const Arguments& arguments) {
    const auto& input = arguments.input;
    if (input.scalar_type() != at::kFloat && input.scalar_type() != at::kDouble) return false;
    for (const auto& tensor : arguments.all()) {
        if (!tensor.defined() || !tensor.device().is_cpu() || tensor.layout() != at::kStrided || tensor.scalar_type() != input.scalar_type() ||
            tensor.is_neg() || tensor.is_inference() || tensor._fw_grad(0).defined())
            return false;
    }
    const int64_t width = layer.gates() * layer.hidden;
    if (input.numel() == 0 || layer.hidden == 0) return false;
    // BLAS counts in 32 bits.
    if (layer.time * layer.batch > INT_MAX / std::max(width, layer.inputs)) return false;
    for (const auto& state : arguments.states)
        if (!has_size(state, layer.state_size())) return false;
    if (static_cast<int64_t>(arguments.weights.size()) != layer.directions * layer.weights_a_direction()) return false;
    for (size_t place = 0; place < arguments.weights.size(); place++) {
        const auto& weight = arguments.weights[place];
        switch (place % layer.weights_a_direction()) {
            case 0: if (!has_size(weight, {width, layer.inputs})) return false; break;
            case 1: if (!has_size(weight, {width, layer.hidden})) return false; break;
            default: if (!has_size(weight, {width})) return false; break;
        }
    }
    return true;
}

variable_list list_of(std::tuple<Tensor, Tensor> two) { return {std::get<0>(two), std::get<1>(two)}; }
variable_list list_of(std::tuple<Tensor, Tensor, Tensor> three) { return {std::get<0>(three), std::get<1>(three), std::get<2>(three)}; }

variable_list run_by_aten(const Layer& layer, const Arguments& given, double dropout, bool train, int64_t layers) {
    const auto& [input, states, weights] = given;
    if (layer.cell) {
        auto weight = [&](size_t place) { return weights.size() > place ? weights[place] : Tensor(); };
        switch (layer.kind) {
            case Kind::Tanh: return {at::rnn_tanh_cell(input, states[0], weights[0], weights[1], weight(2), weight(3))};
            case Kind::Relu: return {at::rnn_relu_cell(input, states[0], weights[0], weights[1], weight(2), weight(3))};
            case Kind::Lstm: return list_of(at::lstm_cell(input, states, weights[0], weights[1], weight(2), weight(3)));
            case Kind::Gru: return {at::gru_cell(input, states[0], weights[0], weights[1], weight(2), weight(3))};
        }
    }
    const bool both = layer.directions == 2;
    switch (layer.kind) {
        case Kind::Tanh: return list_of(at::rnn_tanh(input, states[0], weights, layer.biases, layers, dropout, train, both, layer.batch_first));
        case Kind::Relu: return list_of(at::rnn_relu(input, states[0], weights, layer.biases, layers, dropout, train, both, layer.batch_first));
        case Kind::Gru: return list_of(at::gru(input, states[0], weights, layer.biases, layers, dropout, train, both, layer.batch_first));
        default: return list_of(at::lstm(input, states, weights, layer.biases, layers, dropout, train, both, layer.batch_first));
    }
}

// ---- The operators -----------------------------------------------------------------------------------------------

variable_list sequence(Kind kind, const Tensor& input, at::TensorList states, at::TensorList weights, bool biases, int64_t layers, double dropout,
                       bool train, bool bidirectional, bool batch_first) {
    Layer layer{kind, false, batch_first, biases, 0, 0, 0, 0, bidirectional ? 2 : 1};
    Arguments whole(input, states.vec(), weights.vec());
    auto by_aten = [&] { return run_by_aten(layer, whole, dropout, train, layers); };
    const int64_t a_layer = layer.directions * layer.weights_a_direction();
    const bool countable = input.defined() && input.dim() == 3 && layers > 0 && static_cast<int64_t>(weights.size()) == layers * a_layer &&
                           states.size() == static_cast<size_t>(layer.states()) && states[0].defined() && states[0].dim() == 3 &&
                           states[0].size(0) == layers * layer.directions;
    // With dropout between the layers, ATen draws its random numbers in its own order.
    if (!countable || (train && dropout != 0 && layers > 1)) return by_aten();
    layer.time = input.size(batch_first ? 1 : 0);
    layer.batch = input.size(batch_first ? 0 : 1);
    layer.hidden = states[0].size(2);

    // All layers or none: an error shall be about what the caller gave.
    std::vector<Arguments> parts;
    for (int64_t index = 0; index < layers; index++) {
        std::vector<Tensor> before;
        for (const auto& state : states) {
            if (!state.defined() || !has_size(state, states[0].sizes())) return by_aten();
            before.push_back(layers == 1 ? state : state.narrow(0, index * layer.directions, layer.directions));
        }
        parts.emplace_back(input, std::move(before), weights.slice(index * a_layer, a_layer).vec());
    }
    auto of_layer = [&](int64_t index) {
        Layer copy = layer;
        copy.inputs = index == 0 ? input.size(2) : layer.directions * layer.hidden;
        return copy;
    };
    if (!fits(of_layer(0), parts[0])) return by_aten();

    variable_list results;
    std::vector<variable_list> last(layer.states());
    for (int64_t index = 0; index < layers; index++) {
        if (index > 0) {
            parts[index].input = results[0];
            if (!fits(of_layer(index), parts[index])) return by_aten();
        }
        results = run_as_node(of_layer(index), parts[index]);
        for (size_t state = 0; state < last.size(); state++) last[state].push_back(results[1 + state]);
    }
    if (layers > 1)
        for (size_t state = 0; state < last.size(); state++) results[1 + state] = at::cat(last[state]);
    return results;
}

variable_list cell(Kind kind, const Tensor& input, at::TensorList states, const Tensor& weight_ih, const Tensor& weight_hh,
                   const c10::optional<Tensor>& bias_ih, const c10::optional<Tensor>& bias_hh) {
    Layer layer{kind, true, false, bias_ih.has_value() && bias_ih->defined(), 1, 0, 0, 0, 1};
    Arguments arguments(input, states.vec(), {weight_ih, weight_hh});
    for (const auto& bias : {bias_ih, bias_hh})
        if (bias.has_value() && bias->defined()) arguments.weights.push_back(*bias);
    const bool countable = input.defined() && input.dim() == 2 && states.size() == static_cast<size_t>(layer.states()) && states[0].defined() &&
                           states[0].dim() == 2 && arguments.weights.size() == static_cast<size_t>(layer.weights_a_direction());
    if (countable) {
        layer.batch = input.size(0);
        layer.inputs = input.size(1);
        layer.hidden = states[0].size(1);
        if (fits(layer, arguments)) return run_as_node(layer, arguments);
    }
    return run_by_aten(layer, arguments);
}

using Two = std::tuple<Tensor, Tensor>;
using Three = std::tuple<Tensor, Tensor, Tensor>;

template <Kind kind> Two sequence_of_one_state(const Tensor& input, const Tensor& state, at::TensorList weights, bool biases, int64_t layers,
                                               double dropout, bool train, bool bidirectional, bool batch_first) {
    auto results = sequence(kind, input, state, weights, biases, layers, dropout, train, bidirectional, batch_first);
    return {results[0], results[1]};
}

Three sequence_of_two_states(const Tensor& input, at::TensorList states, at::TensorList weights, bool biases, int64_t layers, double dropout,
                             bool train, bool bidirectional, bool batch_first) {
    auto results = sequence(Kind::Lstm, input, states, weights, biases, layers, dropout, train, bidirectional, batch_first);
    return {results[0], results[1], results[2]};
}

template <Kind kind> Tensor cell_of_one_state(const Tensor& input, const Tensor& state, const Tensor& weight_ih, const Tensor& weight_hh,
                                              const c10::optional<Tensor>& bias_ih, const c10::optional<Tensor>& bias_hh) {
    return cell(kind, input, state, weight_ih, weight_hh, bias_ih, bias_hh)[0];
}

Two cell_of_two_states(const Tensor& input, at::TensorList states, const Tensor& weight_ih, const Tensor& weight_hh,
                       const c10::optional<Tensor>& bias_ih, const c10::optional<Tensor>& bias_hh) {
    auto results = cell(Kind::Lstm, input, states, weight_ih, weight_hh, bias_ih, bias_hh);
    return {results[0], results[1]};
}

}  // namespace

TORCH_LIBRARY(recurrent, library) {
    const std::string sequence_rest = ", Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> ";
    const std::string cell_rest = ", Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> ";
    auto define = [&](const std::string& text, auto* function) { library.def(text.c_str(), function); };
    define("rnn_tanh(Tensor input, Tensor hx" + sequence_rest + "(Tensor, Tensor)", &sequence_of_one_state<Kind::Tanh>);
    define("rnn_relu(Tensor input, Tensor hx" + sequence_rest + "(Tensor, Tensor)", &sequence_of_one_state<Kind::Relu>);
    define("gru(Tensor input, Tensor hx" + sequence_rest + "(Tensor, Tensor)", &sequence_of_one_state<Kind::Gru>);
    define("lstm(Tensor input, Tensor[] hx" + sequence_rest + "(Tensor, Tensor, Tensor)", &sequence_of_two_states);
    define("rnn_tanh_cell(Tensor input, Tensor hx" + cell_rest + "Tensor", &cell_of_one_state<Kind::Tanh>);
    define("rnn_relu_cell(Tensor input, Tensor hx" + cell_rest + "Tensor", &cell_of_one_state<Kind::Relu>);
    define("gru_cell(Tensor input, Tensor hx" + cell_rest + "Tensor", &cell_of_one_state<Kind::Gru>);
    define("lstm_cell(Tensor input, Tensor[] hx" + cell_rest + "(Tensor, Tensor)", &cell_of_two_states);
}
