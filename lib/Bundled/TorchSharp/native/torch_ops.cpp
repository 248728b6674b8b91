// A C interface to libtorch's dispatcher: every ATen operator is found by name and called with a stack of boxed
// values. Autograd, random numbers and kernels are libtorch's own; the C# side holds typed declarations only.

#include "shim.h"

#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/grad_mode.h>
#include <ATen/core/jit_type.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/variable.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <cstdlib>
#include <variant>

namespace {

enum class Tag : int32_t {
    None, Tensor, Int, Double, Bool, Ints, Doubles, Tensors, OptionalTensors, String, Device
};

// Mirrors NativeValue in Interop/Value.cs. Lists and strings point at `length` elements of 8 bytes (strings: bytes).
// For a tensor that comes back, `length` is its size in bytes (at most INT_MAX).
struct Value {
    int64_t bits;
    Tag tag;
    int32_t length;

    template <class T> const T* items() const { return reinterpret_cast<const T*>(bits); }
    double as_double() const { double d; std::memcpy(&d, &bits, sizeof d); return d; }
};

c10::IValue to_ivalue(const Value& value) {
    switch (value.tag) {
        case Tag::Tensor: return borrow(reinterpret_cast<Handle>(value.bits));
        case Tag::Int: return value.bits;
        case Tag::Double: return value.as_double();
        case Tag::Bool: return value.bits != 0;
        case Tag::Ints: return at::IntArrayRef(value.items<int64_t>(), value.length);
        case Tag::Doubles: return at::ArrayRef<double>(value.items<double>(), value.length);
        case Tag::Tensors: {
            c10::List<at::Tensor> list;
            list.reserve(value.length);
            for (int i = 0; i < value.length; i++) {
                TORCH_CHECK(value.items<Handle>()[i], "A list of tensors has none (null) at place ", i, ".");
                list.push_back(borrow(value.items<Handle>()[i]));
            }
            return list;
        }
        case Tag::OptionalTensors: {
            c10::List<c10::optional<at::Tensor>> list;
            list.reserve(value.length);
            for (int i = 0; i < value.length; i++) {
                Handle handle = value.items<Handle>()[i];
                list.push_back(handle ? c10::optional<at::Tensor>(borrow(handle)) : c10::nullopt);
            }
            return list;
        }
        case Tag::String: return std::string(value.items<char>(), value.length);
        case Tag::Device:
            return c10::Device(static_cast<c10::DeviceType>(value.bits), static_cast<c10::DeviceIndex>(value.length));
        default: return {};
    }
}

Value tensor_value(at::Tensor tensor) {
    int64_t bytes = tensor.defined() ? tensor.numel() * static_cast<int64_t>(tensor.itemsize()) : 0;
    return {reinterpret_cast<int64_t>(give(std::move(tensor))), Tag::Tensor,
            static_cast<int32_t>(std::min<int64_t>(bytes, INT32_MAX))};
}

// A list of tensors comes back in memory that tops_free releases.
Value tensors_value(const std::vector<at::Tensor>& tensors) {
    auto* items = static_cast<Value*>(std::malloc(std::max<size_t>(1, tensors.size()) * sizeof(Value)));
    if (!items) throw std::bad_alloc();
    for (size_t i = 0; i < tensors.size(); i++) items[i] = tensor_value(tensors[i]);
    return {reinterpret_cast<int64_t>(items), Tag::Tensors, static_cast<int32_t>(tensors.size())};
}

Value to_value(c10::IValue&& value) {
    if (value.isTensor()) return tensor_value(std::move(value).toTensor());
    if (value.isTensorList()) return tensors_value(value.toTensorVector());
    if (value.isInt()) return {value.toInt(), Tag::Int, 0};
    if (value.isBool()) return {value.toBool(), Tag::Bool, 0};
    if (value.isDouble()) {
        double d = value.toDouble();
        int64_t bits;
        std::memcpy(&bits, &d, sizeof bits);
        return {bits, Tag::Double, 0};
    }
    if (value.isNone()) return {0, Tag::None, 0};
    throw std::runtime_error("An operator returned a " + value.tagKind() + ", which this interface does not carry.");
}

// Arguments and results share one stack per thread; a nested call stacks on top of its caller's part.
thread_local torch::jit::Stack stack;

struct StackFrame {
    size_t base = stack.size();
    ~StackFrame() { stack.resize(base); }
};

// What is not given must be optional: the operators' kernels do not look.
void check_given(const c10::OperatorHandle& op, const c10::Argument& parameter, const Value& value) {
    if (value.tag != Tag::None) return;
    TORCH_CHECK(parameter.type()->kind() == c10::TypeKind::OptionalType,
                op.schema().name(), " needs a value for ", parameter.name(), ", and got none (null).");
}

// A tensor of the caller's, for the length of a call: not counted as another reference.
struct Borrowed {
    at::Tensor tensor;

    explicit Borrowed(const Value& value)
        : tensor(c10::intrusive_ptr<c10::TensorImpl>::reclaim(reinterpret_cast<Handle>(value.bits))) {}
    Borrowed(const Borrowed&) = delete;
    ~Borrowed() { tensor.unsafeReleaseTensorImpl(); }
};

// The signatures of most operators, which are called without the stack: that saves about a tenth of a small operator's time.
template <class Signature> using Typed = c10::TypedOperatorHandle<Signature>;
using OfOne = Typed<at::Tensor(const at::Tensor&)>;
using OfTwo = Typed<at::Tensor(const at::Tensor&, const at::Tensor&)>;
using OfTwoScaled = Typed<at::Tensor(const at::Tensor&, const at::Tensor&, const at::Scalar&)>;

struct Operator {
    c10::OperatorHandle handle;
    std::variant<std::monostate, OfOne, OfTwo, OfTwoScaled> typed;

    explicit Operator(const c10::OperatorHandle& handle) : handle(handle) {
        const auto& schema = handle.schema();
        const auto& parameters = schema.arguments();
        auto fresh_tensor = [](const c10::Argument& argument) { return argument.type()->kind() == c10::TypeKind::TensorType && !argument.alias_info(); };
        auto tensors = std::count_if(parameters.begin(), parameters.end(), fresh_tensor);
        if (schema.returns().size() != 1 || !fresh_tensor(schema.returns()[0])) return;
        if (tensors == 1 && parameters.size() == 1) typed = handle.typed<at::Tensor(const at::Tensor&)>();
        else if (tensors == 2 && parameters.size() == 2) typed = handle.typed<at::Tensor(const at::Tensor&, const at::Tensor&)>();
        else if (tensors == 2 && parameters.size() == 3 && parameters[2].name() == "alpha")
            typed = handle.typed<at::Tensor(const at::Tensor&, const at::Tensor&, const at::Scalar&)>();
    }

    // The result, or an undefined tensor where the arguments are not all tensors.
    at::Tensor call_typed(const Value* arguments, int count) const {
        if (count == 1 && std::holds_alternative<OfOne>(typed) && arguments[0].tag == Tag::Tensor)
            return std::get<OfOne>(typed).call(Borrowed(arguments[0]).tensor);
        if (count != 2 || arguments[0].tag != Tag::Tensor || arguments[1].tag != Tag::Tensor) return {};
        Borrowed left(arguments[0]), right(arguments[1]);
        if (auto* plain = std::get_if<OfTwo>(&typed)) return plain->call(left.tensor, right.tensor);
        if (auto* scaled = std::get_if<OfTwoScaled>(&typed)) return scaled->call(left.tensor, right.tensor, 1);
        return {};
    }
};

// The caller's part of CallerNode.
struct Caller {
    // Borrows the result's gradient and gives owned gradients of the inputs (null for zero).
    // Returns 0, or the number under which the caller keeps what it threw.
    int64_t (*backward)(void* context, Handle gradient, Handle* results, int count);
    // The tensors that it keeps for backward() are no longer needed; the context is.
    void (*release)(void* context);
    void (*free)(void* context);
};

// An operation whose gradients the caller computes.
struct CallerNode : torch::autograd::Node {
    CallerNode(Caller caller, void* context) : caller(caller), context(context) {}
    ~CallerNode() override { caller.free(context); }

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        torch::autograd::variable_list results(num_outputs());
        // No gradient is a gradient of zero.
        if (!gradients[0].defined()) return results;
        std::vector<Handle> handles(num_outputs());
        int64_t failure = caller.backward(context, gradients[0].unsafeGetTensorImpl(), handles.data(), static_cast<int>(handles.size()));
        if (failure) throw CallerError(failure);
        for (size_t i = 0; i < handles.size(); i++)
            if (handles[i]) results[i] = at::Tensor(c10::intrusive_ptr<c10::TensorImpl>::reclaim(handles[i]));
        return results;
    }

    // Called when the record has been used up, and before a long chain of nodes is deleted: without it each node would
    // delete the one before it by way of the tensors kept, as deep as the chain is long.
    void release_variables() override { caller.release(context); }

    Caller caller;
    void* context;
};

}  // namespace

// ---- Operators ---------------------------------------------------------------------------------------------------

API void* tops_find(const char* name, const char* overload) {
    return guarded<void*>(nullptr, [&]() -> void* {
        auto schema = c10::Dispatcher::singleton().findSchema({name, overload});
        if (schema) return new Operator(*schema);
        throw std::runtime_error(std::string("This libtorch (") + TORCH_VERSION + ") has no operator " + name +
                                 (*overload ? "." : "") + overload + ".");
    });
}

// Arguments that the caller leaves out at the end take the operator's defaults.
API int tops_call(const Operator* op, const Value* arguments, int count, Value* results, int capacity) {
    return guarded([&] {
        if (auto result = capacity == 1 ? op->call_typed(arguments, count) : at::Tensor(); result.defined()) {
            *results = tensor_value(std::move(result));
            return;
        }
        StackFrame frame;
        const auto& parameters = op->handle.schema().arguments();
        for (int i = 0; i < count; i++) {
            check_given(op->handle, parameters.at(i), arguments[i]);
            stack.push_back(to_ivalue(arguments[i]));
        }
        for (size_t i = count; i < parameters.size(); i++) {
            TORCH_CHECK(parameters[i].default_value(), op->handle.schema().name(), " needs a value for ", parameters[i].name());
            stack.push_back(*parameters[i].default_value());
        }
        op->handle.callBoxed(&stack);
        for (int i = 0; i < capacity; i++) results[i] = to_value(std::move(stack.at(frame.base + i)));
    });
}

API const char* tops_last_error() { return last_error.c_str(); }

// The number under which the caller keeps what it threw, if that is what failed last; 0 otherwise.
API int64_t tops_last_failure() { return last_failure; }

API void tops_free(void* memory) { std::free(memory); }

// ---- Tensors -----------------------------------------------------------------------------------------------------

API int tops_release(Handle handle) {
    return guarded([&] { c10::intrusive_ptr<c10::TensorImpl>::reclaim(handle); });
}

API Handle tops_retain(Handle handle) {
    return guarded<Handle>(nullptr, [&] { return give(borrow(handle)); });
}

API int64_t tops_dim(Handle handle) {
    return guarded<int64_t>(FAILED, [&] { return handle->dim(); });
}

API int64_t tops_numel(Handle handle) {
    return guarded<int64_t>(FAILED, [&] { return handle->numel(); });
}

API int tops_sizes(Handle handle, int64_t* sizes) {
    return guarded([&] { std::copy(handle->sizes().begin(), handle->sizes().end(), sizes); });
}

API int tops_strides(Handle handle, int64_t* strides) {
    return guarded([&] { std::copy(handle->strides().begin(), handle->strides().end(), strides); });
}

API int tops_dtype(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(c10::typeMetaToScalarType(handle->dtype())); });
}

API int64_t tops_itemsize(Handle handle) {
    return guarded<int64_t>(FAILED, [&] { return handle->itemsize(); });
}

API int tops_device_type(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(handle->device().type()); });
}

API int tops_device_index(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(handle->device().index()); });
}

API int tops_is_sparse(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(handle->is_sparse()); });
}

API int tops_is_contiguous(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(handle->is_contiguous()); });
}

// Where the elements are; null for none.
API int tops_data(Handle handle, void** data) {
    return guarded([&] { *data = borrow(handle).data_ptr(); });
}

// ---- Autograd ----------------------------------------------------------------------------------------------------

API int tops_requires_grad(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(borrow(handle).requires_grad()); });
}

API int tops_set_requires_grad(Handle handle, int required) {
    return guarded([&] { borrow(handle).requires_grad_(required != 0); });
}

API int tops_is_leaf(Handle handle) {
    return guarded(FAILED, [&] { return static_cast<int>(borrow(handle).is_leaf()); });
}

API int tops_retain_grad(Handle handle) {
    return guarded([&] { borrow(handle).retain_grad(); });
}

// The gradient; null where there is none.
API int tops_grad(Handle handle, Handle* gradient) {
    return guarded([&] {
        auto tensor = borrow(handle);
        *gradient = tensor.is_leaf() || tensor.retains_grad() ? give(tensor.grad()) : nullptr;
    });
}

API int tops_set_grad(Handle handle, Handle grad) {
    return guarded([&] { borrow(handle).mutable_grad() = borrow(grad); });
}

// The gradients of several leaves at once, null where there is none.
API int tops_grads(Handle const* tensors, int count, Value* results) {
    return guarded([&] {
        std::vector<at::Tensor> grads;
        grads.reserve(count);
        for (int i = 0; i < count; i++) grads.push_back(borrow(tensors[i]).grad());
        *results = tensors_value(grads);
    });
}

API int tops_backward(Handle const* tensors, Handle const* gradients, int count, int retain_graph, int create_graph,
                      Handle const* inputs, int input_count) {
    return guarded([&] {
        torch::autograd::backward(borrow_all(tensors, count), gradients ? borrow_all(gradients, count) : std::vector<at::Tensor>{},
                                  retain_graph != 0, create_graph != 0, borrow_all(inputs, input_count));
    });
}

API int tops_gradients(Handle const* outputs, Handle const* gradients, int count, Handle const* inputs, int input_count,
                       int retain_graph, int create_graph, int allow_unused, Value* results) {
    return guarded([&] {
        *results = tensors_value(torch::autograd::grad(
            borrow_all(outputs, count), borrow_all(inputs, input_count),
            gradients ? borrow_all(gradients, count) : std::vector<at::Tensor>{},
            retain_graph != 0, create_graph != 0, allow_unused != 0));
    });
}

// Gives the output's memory a new tensor whose history is one operation on the inputs. Takes over the context.
API Handle tops_record(Handle output, Handle const* inputs, int count, const Caller* caller, void* context) {
    return guarded<Handle>(nullptr, [&] {
        auto node = std::shared_ptr<CallerNode>(new CallerNode(*caller, context), torch::autograd::deleteNode);
        node->set_next_edges(torch::autograd::collect_next_edges(borrow_all(inputs, count)));
        at::Tensor recorded = borrow(output).detach();
        torch::autograd::set_history(recorded, node);
        return give(recorded);
    });
}

API int tops_grad_enabled() {
    return guarded(FAILED, [] { return static_cast<int>(at::GradMode::is_enabled()); });
}

API int tops_set_grad_enabled(int enabled) {
    return guarded([&] { at::GradMode::set_enabled(enabled != 0); });
}

// ---- Library -----------------------------------------------------------------------------------------------------

API int tops_manual_seed(uint64_t seed) {
    return guarded([&] { at::manual_seed(seed); });
}

API int tops_cuda_device_count() {
    return guarded(FAILED, [] { return static_cast<int>(torch::cuda::device_count()); });
}

API int tops_get_num_threads() {
    return guarded(FAILED, [] { return at::get_num_threads(); });
}

API int tops_set_num_threads(int count) {
    return guarded([&] { at::set_num_threads(count); });
}

API const char* tops_version() { return TORCH_VERSION; }
