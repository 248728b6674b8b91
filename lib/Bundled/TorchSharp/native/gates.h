// One step of a recurrent layer, element by element: from the products of the weights to the next state, and back.
//
// All matrices are (batch, …), rows after rows without gaps, unless a stride is given. The gates of an LSTM stand in the order i, f, g, o,
// those of a GRU in the order r, z, n. F is float or double.

#pragma once

#include <cstdint>

enum class Kind { Tanh, Relu, Lstm, Gru };

struct StepSize {
    int64_t batch, hidden;
};

// Where one step finds what it reads, and leaves what it makes.
template <class F> struct Step {
    F* gates;             // (batch, gates · hidden): the products in, the gates' values out
    const F* bias;        // what is added to the products; for a GRU, the part of the state's n stands behind
    const F* products;    // GRU: (batch, 3 · hidden), the products of the state
    F* by_state;          // GRU: (batch, hidden), the state's part of n before r is applied
    const F* state_before;
    F* state;
    const F* cell_before;  // LSTM
    F* cell;
};

template <class F> void step_forward(Kind kind, StepSize size, const Step<F>& step);

// What the way back reads and makes beside the step itself.
template <class F> struct StepBack {
    const F* output;          // the gradient of the state as an output; null for zero
    int64_t output_stride;
    F* state;                 // in: the gradient of the state by way of later steps; GRU, out: what goes past the gates
    F* cell;                  // LSTM: the gradient of the cell in, of the cell before out
    F* input_products;        // the gradient of the input's products
    F* state_products;        // the gradient of the state's products, where it differs (GRU)
};

template <class F> void step_backward(Kind kind, StepSize size, const Step<F>& step, const StepBack<F>& back);

// sums[column] = the sum of the column of a matrix (rows, columns)
template <class F> void sum_columns(const F* matrix, int64_t rows, int64_t columns, double* scratch, F* sums);
