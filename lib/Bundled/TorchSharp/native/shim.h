// What every part of the C interface uses: how tensors and values cross it, and how failures do.
//
// Conventions: a tensor handle is an owned reference to a TensorImpl; functions that take handles borrow them.
// No exported function lets an exception out: one that fails returns FAILED (or null, where it gives a pointer) and leaves
// its message for tops_last_error(). The caller keeps the owner of a handle alive until the call returns.

#pragma once

#include <ATen/ATen.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

#define API extern "C" __attribute__((visibility("default")))

using Handle = c10::TensorImpl*;

// What a function that gives a number returns when it fails: no size, index or truth value.
constexpr int FAILED = -100;

inline thread_local std::string last_error;
inline thread_local int64_t last_failure = 0;

// What the caller's own code threw while libtorch was calling it; the caller keeps the exception under this number.
// libtorch carries it to whoever waits for the result, which may be another thread.
struct CallerError : std::runtime_error {
    explicit CallerError(int64_t failure) : std::runtime_error("The caller's gradient function failed."), failure(failure) {}
    int64_t failure;
};

inline void fail(std::string text, int64_t failure = 0) {
    last_error = text.substr(0, text.find('\n'));
    last_failure = failure;
}

// The body's result, or `failure` and the message of what it threw.
template <class T, class Body> T guarded(T failure, Body body) noexcept {
    try {
        return body();
    } catch (const CallerError& error) {
        fail(error.what(), error.failure);
    } catch (const c10::Error& error) {
        fail(error.what_without_backtrace());
    } catch (const std::bad_alloc&) {
        fail("There is not enough memory.");
    } catch (const std::exception& error) {
        fail(error.what());
    } catch (...) {
        fail("libtorch failed without saying why.");
    }
    return failure;
}

// Runs the body: 0, or FAILED and the message of what it threw.
template <class Body> int guarded(Body body) noexcept {
    return guarded(FAILED, [&] { body(); return 0; });
}

inline at::Tensor borrow(Handle handle) {
    if (!handle) return {};
    return at::Tensor(c10::intrusive_ptr<c10::TensorImpl>::reclaim_copy(handle));
}

inline Handle give(at::Tensor tensor) {
    return tensor.defined() ? tensor.unsafeReleaseTensorImpl() : nullptr;
}

inline std::vector<at::Tensor> borrow_all(Handle const* handles, int count) {
    std::vector<at::Tensor> tensors;
    tensors.reserve(count);
    for (int i = 0; i < count; i++) tensors.push_back(borrow(handles[i]));
    return tensors;
}
