// Matrix products on plain memory, by the BLAS that libtorch itself is linked with.

#pragma once

#include <ATen/ATen.h>

#define TORCH_OPS_GEMM(name, F)                                                                                   \
    extern "C" __attribute__((weak)) void name(const char* transpose_a, const char* transpose_b, const int* m,     \
                                               const int* n, const int* k, const F* alpha, const F* a,             \
                                               const int* lda, const F* b, const int* ldb, const F* beta, F* c,    \
                                               const int* ldc);                                                    \
    inline auto* gemm_of(F) { return &name; }

// Weak: a libtorch that keeps its BLAS to itself (one with CUDA does) leaves them null.
TORCH_OPS_GEMM(sgemm_, float)
TORCH_OPS_GEMM(dgemm_, double)

#undef TORCH_OPS_GEMM

enum class Transposed : bool { No, Yes };

// A matrix in memory, rows after rows; `stride` elements lie between the starts of two rows.
template <class F> struct Matrix {
    F* data;
    int64_t stride;
    Transposed transposed = Transposed::No;
};

// C = A · B + beta · C, with A (m, k), B (k, n) and C (m, n) after their transpositions. What C holds is not looked at where beta is 0.
template <class F> void multiply(int64_t m, int64_t n, int64_t k, Matrix<const F> a, Matrix<const F> b, F beta, Matrix<F> c) {
    if (auto* gemm = gemm_of(F{})) {
        // BLAS takes columns after columns: to it, all three are transposed, and Cᵀ = Bᵀ · Aᵀ.
        const F one = 1;
        const int rows = static_cast<int>(n), columns = static_cast<int>(m), inner = static_cast<int>(k);
        const int a_stride = static_cast<int>(a.stride), b_stride = static_cast<int>(b.stride), c_stride = static_cast<int>(c.stride);
        gemm(b.transposed == Transposed::Yes ? "T" : "N", a.transposed == Transposed::Yes ? "T" : "N", &rows, &columns, &inner, &one,
             b.data, &b_stride, a.data, &a_stride, &beta, c.data, &c_stride);
        return;
    }
    auto options = at::TensorOptions().dtype(c10::CppTypeToScalarType<F>::value);
    auto wrapped = [&](auto matrix, int64_t rows, int64_t columns) {
        bool turned = matrix.transposed == Transposed::Yes;
        return at::from_blob(const_cast<F*>(matrix.data), {rows, columns},
                             turned ? at::IntArrayRef{1, matrix.stride} : at::IntArrayRef{matrix.stride, 1}, options);
    };
    auto result = wrapped(c, m, n);
    at::addmm_out(result, result, wrapped(a, m, k), wrapped(b, k, n), beta, 1);
}
