#include "gates.h"
#include "processors.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace {

template <class F> struct Format;
template <> struct Format<float> {
    using Bits = int32_t;
    static constexpr int mantissa = 23, bias = 127, degree = 7;
    static constexpr float round = 12582912.0f, largest = 87.0f;                        // 1.5 · 2²³
    static constexpr float ln2_high = 0.693359375f, ln2_low = -2.12194440054690583e-4f;
};
template <> struct Format<double> {
    using Bits = int64_t;
    static constexpr int mantissa = 52, bias = 1023, degree = 13;
    static constexpr double round = 6755399441055744.0, largest = 708.0;                // 1.5 · 2⁵²
    static constexpr double ln2_high = 6.93145751953125e-1, ln2_low = 1.42860682030941723e-6;
};

template <class To, class From> INLINE To bits_of(From value) {
    static_assert(sizeof(To) == sizeof(From));
    To bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

// 1/k! and on, by Horner's rule: r (1/1! + r (1/2! + …)).
template <class F, int k = 1> INLINE F series(F r, F factorial = 1) {
    if constexpr (k == Format<F>::degree) return r / factorial;
    else return r * (1 / factorial + series<F, k + 1>(r, factorial * (k + 1)));
}

// eˣ = 2ⁿ eʳ with |r| ≤ ln 2 / 2: 2ⁿ, and eʳ - 1 by its series. Written so that compilers turn loops over it into vector code.
template <class F> struct Power {
    F scale, rest;

    INLINE explicit Power(F x) {
        using Limits = Format<F>;
        using Bits = typename Limits::Bits;
        x = x < -Limits::largest ? -Limits::largest : x;
        x = x > Limits::largest ? Limits::largest : x;
        // The sum's last bits are n.
        F shifted = x * F(1.44269504088896340736) + Limits::round;
        F n = shifted - Limits::round;
        F r = (x - n * Limits::ln2_high) - n * Limits::ln2_low;
        rest = series<F>(r);
        using Unsigned = std::make_unsigned_t<Bits>;
        scale = bits_of<F>(static_cast<Bits>((bits_of<Unsigned>(shifted) + Unsigned(Limits::bias)) << Limits::mantissa));
    }

    INLINE F exponential() const { return scale + scale * rest; }
    INLINE F exponential_minus_one() const { return (scale - 1) + scale * rest; }
};

template <class F> INLINE F sigmoid(F x) { return 1 / (1 + Power<F>(-x).exponential()); }

template <class F> INLINE F tanh_of(F x) {
    F less = Power<F>(-2 * std::abs(x)).exponential_minus_one();
    return std::copysign(-less / (2 + less), x);
}

template <class F> FOR_EVERY_PROCESSOR void forward_tanh(StepSize size, const Step<F>& step) {
    const F* bias = step.bias;
    for (int64_t b = 0; b < size.batch; b++) {
        F* state = step.state + b * size.hidden;
        INDEPENDENT for (int64_t j = 0; j < size.hidden; j++) state[j] = tanh_of(state[j] + bias[j]);
    }
}

template <class F> FOR_EVERY_PROCESSOR void forward_relu(StepSize size, const Step<F>& step) {
    const F* bias = step.bias;
    for (int64_t b = 0; b < size.batch; b++) {
        F* state = step.state + b * size.hidden;
        INDEPENDENT for (int64_t j = 0; j < size.hidden; j++) {
            F sum = state[j] + bias[j];
            // What is no number stays none.
            state[j] = sum < 0 ? 0 : sum;
        }
    }
}

template <class F> FOR_EVERY_PROCESSOR void forward_lstm(StepSize size, const Step<F>& step) {
    const int64_t hidden = size.hidden;
    const F* bias = step.bias;
    for (int64_t b = 0; b < size.batch; b++) {
        F* input_gate = step.gates + b * 4 * hidden;
        F* forget_gate = input_gate + hidden;
        F* candidate = forget_gate + hidden;
        F* output_gate = candidate + hidden;
        const F* cell_before = step.cell_before + b * hidden;
        F* cell = step.cell + b * hidden;
        F* state = step.state + b * hidden;
        INDEPENDENT for (int64_t j = 0; j < hidden; j++) {
            F i = sigmoid(input_gate[j] + bias[j]);
            F f = sigmoid(forget_gate[j] + bias[hidden + j]);
            F g = tanh_of(candidate[j] + bias[2 * hidden + j]);
            F o = sigmoid(output_gate[j] + bias[3 * hidden + j]);
            F c = f * cell_before[j] + i * g;
            input_gate[j] = i;
            forget_gate[j] = f;
            candidate[j] = g;
            output_gate[j] = o;
            cell[j] = c;
            state[j] = o * tanh_of(c);
        }
    }
}

template <class F> FOR_EVERY_PROCESSOR void forward_gru(StepSize size, const Step<F>& step) {
    const int64_t hidden = size.hidden;
    const F* bias = step.bias;
    for (int64_t b = 0; b < size.batch; b++) {
        F* reset_gate = step.gates + b * 3 * hidden;
        F* update_gate = reset_gate + hidden;
        F* candidate = update_gate + hidden;
        const F* products = step.products + b * 3 * hidden;
        const F* before = step.state_before + b * hidden;
        F* by_state = step.by_state + b * hidden;
        F* state = step.state + b * hidden;
        INDEPENDENT for (int64_t j = 0; j < hidden; j++) {
            F r = sigmoid(reset_gate[j] + products[j] + bias[j]);
            F z = sigmoid(update_gate[j] + products[hidden + j] + bias[hidden + j]);
            F q = products[2 * hidden + j] + bias[3 * hidden + j];
            F n = tanh_of(candidate[j] + bias[2 * hidden + j] + r * q);
            reset_gate[j] = r;
            update_gate[j] = z;
            candidate[j] = n;
            by_state[j] = q;
            state[j] = (before[j] - n) * z + n;
        }
    }
}

// The gradient of the state as a whole, before the row's own pass.
template <class F> INLINE F* whole_gradient(const StepBack<F>& back, int64_t b, int64_t hidden) {
    F* whole = back.state + b * hidden;
    if (back.output) {
        const F* output = back.output + b * back.output_stride;
        INDEPENDENT for (int64_t j = 0; j < hidden; j++) whole[j] += output[j];
    }
    return whole;
}

template <class F> FOR_EVERY_PROCESSOR void backward_tanh(StepSize size, const Step<F>& step, const StepBack<F>& back) {
    for (int64_t b = 0; b < size.batch; b++) {
        const F* whole = whole_gradient(back, b, size.hidden);
        const F* state = step.state + b * size.hidden;
        F* result = back.input_products + b * size.hidden;
        INDEPENDENT for (int64_t j = 0; j < size.hidden; j++) result[j] = whole[j] * (1 - state[j] * state[j]);
    }
}

template <class F> FOR_EVERY_PROCESSOR void backward_relu(StepSize size, const Step<F>& step, const StepBack<F>& back) {
    for (int64_t b = 0; b < size.batch; b++) {
        const F* whole = whole_gradient(back, b, size.hidden);
        const F* state = step.state + b * size.hidden;
        F* result = back.input_products + b * size.hidden;
        INDEPENDENT for (int64_t j = 0; j < size.hidden; j++) result[j] = state[j] <= 0 ? 0 : whole[j];
    }
}

template <class F> FOR_EVERY_PROCESSOR void backward_lstm(StepSize size, const Step<F>& step, const StepBack<F>& back) {
    const int64_t hidden = size.hidden;
    for (int64_t b = 0; b < size.batch; b++) {
        const F* whole = whole_gradient(back, b, hidden);
        const F* gates = step.gates + b * 4 * hidden;
        const F* cell_before = step.cell_before + b * hidden;
        const F* cell = step.cell + b * hidden;
        F* cell_gradient = back.cell + b * hidden;
        F* by_input_gate = back.input_products + b * 4 * hidden;
        F* by_forget_gate = by_input_gate + hidden;
        F* by_candidate = by_forget_gate + hidden;
        F* by_output_gate = by_candidate + hidden;
        INDEPENDENT for (int64_t j = 0; j < hidden; j++) {
            F i = gates[j], f = gates[hidden + j], g = gates[2 * hidden + j], o = gates[3 * hidden + j];
            F shown = tanh_of(cell[j]);
            F by_cell = cell_gradient[j] + whole[j] * o * (1 - shown * shown);
            by_input_gate[j] = by_cell * g * i * (1 - i);
            by_forget_gate[j] = by_cell * cell_before[j] * f * (1 - f);
            by_candidate[j] = by_cell * i * (1 - g * g);
            by_output_gate[j] = whole[j] * shown * o * (1 - o);
            cell_gradient[j] = by_cell * f;
        }
    }
}

template <class F> FOR_EVERY_PROCESSOR void backward_gru(StepSize size, const Step<F>& step, const StepBack<F>& back) {
    const int64_t hidden = size.hidden;
    for (int64_t b = 0; b < size.batch; b++) {
        F* whole = whole_gradient(back, b, hidden);
        const F* gates = step.gates + b * 3 * hidden;
        const F* before = step.state_before + b * hidden;
        const F* by_state = step.by_state + b * hidden;
        F* input_reset = back.input_products + b * 3 * hidden;
        F* input_update = input_reset + hidden;
        F* input_candidate = input_update + hidden;
        F* state_reset = back.state_products + b * 3 * hidden;
        F* state_update = state_reset + hidden;
        F* state_candidate = state_update + hidden;
        INDEPENDENT for (int64_t j = 0; j < hidden; j++) {
            F r = gates[j], z = gates[hidden + j], n = gates[2 * hidden + j];
            F by_n = whole[j] * (1 - z) * (1 - n * n);
            F by_r = by_n * by_state[j] * r * (1 - r);
            F by_z = whole[j] * (before[j] - n) * z * (1 - z);
            input_reset[j] = by_r;
            state_reset[j] = by_r;
            input_update[j] = by_z;
            state_update[j] = by_z;
            input_candidate[j] = by_n;
            state_candidate[j] = by_n * r;
            whole[j] *= z;
        }
    }
}

template <class F> FOR_EVERY_PROCESSOR void add_row(const F* row, int64_t columns, double* sums) {
    INDEPENDENT for (int64_t j = 0; j < columns; j++) sums[j] += row[j];
}

}  // namespace

template <class F> void step_forward(Kind kind, StepSize size, const Step<F>& step) {
    switch (kind) {
        case Kind::Tanh: return forward_tanh(size, step);
        case Kind::Relu: return forward_relu(size, step);
        case Kind::Lstm: return forward_lstm(size, step);
        case Kind::Gru: return forward_gru(size, step);
    }
}

template <class F> void step_backward(Kind kind, StepSize size, const Step<F>& step, const StepBack<F>& back) {
    switch (kind) {
        case Kind::Tanh: return backward_tanh(size, step, back);
        case Kind::Relu: return backward_relu(size, step, back);
        case Kind::Lstm: return backward_lstm(size, step, back);
        case Kind::Gru: return backward_gru(size, step, back);
    }
}

template <class F> void sum_columns(const F* matrix, int64_t rows, int64_t columns, double* scratch, F* sums) {
    std::fill_n(scratch, columns, 0.0);
    for (int64_t row = 0; row < rows; row++) add_row(matrix + row * columns, columns, scratch);
    INDEPENDENT for (int64_t j = 0; j < columns; j++) sums[j] = static_cast<F>(scratch[j]);
}

template void step_forward(Kind, StepSize, const Step<float>&);
template void step_forward(Kind, StepSize, const Step<double>&);
template void step_backward(Kind, StepSize, const Step<float>&, const StepBack<float>&);
template void step_backward(Kind, StepSize, const Step<double>&, const StepBack<double>&);
template void sum_columns(const float*, int64_t, int64_t, double*, float*);
template void sum_columns(const double*, int64_t, int64_t, double*, double*);
