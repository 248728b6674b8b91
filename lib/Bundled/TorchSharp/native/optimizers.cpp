// What is done to all parameters of a model at once: an optimizer's step, clipping, removing gradients. Each is one call, and one
// loop over each parameter's elements in place of an operator for each part of the formula.
//
// The loops are for dense, contiguous float32 and float64 tensors in the processor's memory. A call that meets another does nothing
// and says so (ELSEWHERE): the caller then uses ATen's operators.

#include "processors.h"
#include "shim.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace {

// What the calls answer; DONE is known as such to Interop/Native.cs.
constexpr int DONE = 0, ELSEWHERE = 1;

// Mirrors NativeRule in Optim/UpdateRule.cs.
enum class Rule : int32_t {
    Descent, Momentum, Adam, AmsGrad, RmsProp, Adagrad, Adadelta, Adamax, NAdam, RAdam, Rprop
};

// The elements that a thread should at least have to itself.
constexpr int64_t GRAIN = 32768;

// ---- What the loops can take -------------------------------------------------------------------------------------

bool is_plain(c10::TensorImpl& tensor, at::ScalarType type) {
    return c10::typeMetaToScalarType(tensor.dtype()) == type && tensor.layout() == at::kStrided && tensor.device().is_cpu() &&
           tensor.is_contiguous() && !tensor.key_set().has(c10::DispatchKey::Negative) && !tensor.is_inference();
}

bool is_plain(c10::TensorImpl& tensor) {
    return is_plain(tensor, at::kFloat) || is_plain(tensor, at::kDouble);
}

at::ScalarType type_of(const c10::TensorImpl& tensor) { return c10::typeMetaToScalarType(tensor.dtype()); }

// Parameters, gradients and what is remembered of each, all of one type.
struct Group {
    at::ScalarType type = at::kFloat;
    std::vector<c10::TensorImpl*> parameters, gradients;
    Handle const* memory;

    c10::TensorImpl* remembered(int place, size_t parameter) const { return memory[place * parameters.size() + parameter]; }
};

// Later versions of libtorch give a pointer to const.
template <class T> T* elements(c10::TensorImpl* tensor) { return const_cast<T*>(static_cast<const T*>(tensor->data())); }

using Interval = std::pair<const char*, const char*>;

Interval interval(const c10::TensorImpl& tensor) {
    auto* start = static_cast<const char*>(tensor.data());
    return {start, start + tensor.numel() * tensor.itemsize()};
}

// Whether no parameter shares memory with another or with a gradient: then the order of the elements does not matter.
bool are_apart(const Group& group) {
    std::vector<Interval> intervals;
    intervals.reserve(2 * group.parameters.size());
    for (auto* tensor : group.parameters) intervals.push_back(interval(*tensor));
    for (auto* tensor : group.gradients) intervals.push_back(interval(*tensor));
    std::sort(intervals.begin(), intervals.end());
    for (size_t i = 1; i < intervals.size(); i++)
        if (intervals[i].first < intervals[i - 1].second) return false;
    return true;
}

c10::TensorImpl* gradient_of(Handle parameter) {
    // Of what no backward() could have reached, grad() gives an undefined tensor.
    const auto& gradient = static_cast<const c10::TensorImpl*>(parameter)->grad();
    return gradient.defined() ? gradient.unsafeGetTensorImpl() : nullptr;
}

// Takes the group up, if the loops can move it: every parameter has a gradient, and all are plain.
bool take(Group& group, Handle const* parameters, int count, Handle const* memory, int remembered) {
    group.type = type_of(*parameters[0]);
    group.memory = memory;
    for (int i = 0; i < count; i++) {
        auto* gradient = gradient_of(parameters[i]);
        if (!gradient || !is_plain(*parameters[i], group.type) || !is_plain(*gradient, group.type) || parameters[i]->sizes() != gradient->sizes())
            return false;
        group.parameters.push_back(parameters[i]);
        group.gradients.push_back(gradient);
    }
    for (int i = 0; i < remembered * count; i++)
        if (!is_plain(*memory[i], group.type) || memory[i]->sizes() != parameters[i % count]->sizes()) return false;
    return (group.type == at::kFloat || group.type == at::kDouble) && are_apart(group);
}

// ---- Rules -------------------------------------------------------------------------------------------------------
// Each moves one element of a parameter, p, by its gradient g and up to three elements remembered of it. The numbers come from
// the rule of the same name in Optim; the operations are in ATen's order.

template <class T> INLINE T larger(T a, T b) { return a > b || a != a ? a : b; }

template <class T> struct Descent {
    static constexpr int remembered = 0;
    T scale, step;
    explicit Descent(const double* n) : scale(n[0]), step(n[1]) {}
    INLINE void move(T& p, T g, T&, T&, T&) const { p = p * scale + step * g; }
};

template <class T> struct Momentum {
    static constexpr int remembered = 1;
    T step, momentum, fresh, nesterov;
    explicit Momentum(const double* n) : step(n[0]), momentum(n[1]), fresh(n[2]), nesterov(n[3]) {}
    INLINE void move(T& p, T g, T& direction, T&, T&) const {
        direction = direction * momentum + fresh * g;
        p += step * (nesterov != 0 ? g + nesterov * direction : direction);
    }
};

// How Adam and its kin remember gradients (mean) and their squares (square).
template <class T> struct Moments {
    T keep_mean, fresh_mean, keep_square, fresh_square;
    explicit Moments(const double* n) : keep_mean(n[0]), fresh_mean(1 - n[0]), keep_square(n[1]), fresh_square(1 - n[1]) {}
    INLINE void mix(T g, T& mean, T& square) const {
        mean = mean * keep_mean + fresh_mean * g;
        square = square * keep_square + fresh_square * g * g;
    }
};

template <class T> struct Adam : Moments<T> {
    static constexpr int remembered = 2;
    T scale, root, eps, step;
    explicit Adam(const double* n) : Moments<T>(n), scale(n[2]), root(n[3]), eps(n[4]), step(n[5]) {}
    INLINE void move(T& p, T g, T& mean, T& square, T&) const {
        this->mix(g, mean, square);
        advance(p, mean, square);
    }
    INLINE void advance(T& p, T mean, T size) const { p = p * scale + step * mean / (std::sqrt(size) / root + eps); }
};

template <class T> struct AmsGrad : Adam<T> {
    static constexpr int remembered = 3;
    using Adam<T>::Adam;
    INLINE void move(T& p, T g, T& mean, T& square, T& largest) const {
        this->mix(g, mean, square);
        largest = larger(largest, square);
        this->advance(p, mean, largest);
    }
};

template <class T> struct RmsProp {
    static constexpr int remembered = 3;
    T step, keep, fresh, eps, momentum, centered;
    explicit RmsProp(const double* n) : step(n[0]), keep(n[1]), fresh(1 - n[1]), eps(n[2]), momentum(n[3]), centered(n[4]) {}
    INLINE void move(T& p, T g, T& square, T& mean, T& before) const {
        square = square * keep + fresh * (g * g);
        T variance = square;
        if (centered != 0) {
            mean = mean * keep + fresh * g;
            variance -= mean * mean;
        }
        T direction = g / (std::sqrt(variance) + eps);
        if (momentum > 0) {
            before = before * momentum + direction;
            direction = before;
        }
        p += step * direction;
    }
};

template <class T> struct Adagrad {
    static constexpr int remembered = 1;
    T step, eps;
    explicit Adagrad(const double* n) : step(n[0]), eps(n[1]) {}
    INLINE void move(T& p, T g, T& size, T&, T&) const {
        size += g * g;
        p += step * g / (std::sqrt(size) + eps);
    }
};

template <class T> struct Adadelta {
    static constexpr int remembered = 2;
    T step, keep, fresh, eps;
    explicit Adadelta(const double* n) : step(n[0]), keep(n[1]), fresh(1 - n[1]), eps(n[2]) {}
    INLINE void move(T& p, T g, T& square, T& changes, T&) const {
        square = square * keep + fresh * (g * g);
        T change = std::sqrt(changes + eps) / std::sqrt(square + eps) * g;
        changes = changes * keep + fresh * (change * change);
        p += step * change;
    }
};

template <class T> struct Adamax {
    static constexpr int remembered = 2;
    T keep_mean, fresh_mean, keep_size, eps, step;
    explicit Adamax(const double* n) : keep_mean(n[0]), fresh_mean(1 - n[0]), keep_size(n[1]), eps(n[2]), step(n[3]) {}
    INLINE void move(T& p, T g, T& mean, T& size, T&) const {
        mean = mean * keep_mean + fresh_mean * g;
        size = larger(size * keep_size, std::abs(g) + eps);
        p += step * mean / size;
    }
};

template <class T> struct NAdam : Moments<T> {
    static constexpr int remembered = 2;
    T correction, eps, step, mean_step;
    explicit NAdam(const double* n) : Moments<T>(n), correction(n[2]), eps(n[3]), step(n[4]), mean_step(n[5]) {}
    INLINE void move(T& p, T g, T& mean, T& square, T&) const {
        this->mix(g, mean, square);
        T size = std::sqrt(square / correction) + eps;
        p += step * g / size;
        p += mean_step * mean / size;
    }
};

template <class T> struct RAdam : Moments<T> {
    static constexpr int remembered = 2;
    T correction, factor, eps, step;
    explicit RAdam(const double* n) : Moments<T>(n), correction(n[2]), factor(n[3]), eps(n[4]), step(n[5]) {}
    INLINE void move(T& p, T g, T& mean, T& square, T&) const {
        this->mix(g, mean, square);
        T direction = mean / correction;
        // No factor: the mean square is too uncertain yet.
        p += step * (factor != 0 ? direction * factor / (std::sqrt(square) + eps) : direction);
    }
};

template <class T> struct Rprop {
    static constexpr int remembered = 2;
    T shrink, grow, least, most;
    explicit Rprop(const double* n) : shrink(n[0]), grow(n[1]), least(n[2]), most(n[3]) {}
    INLINE void move(T& p, T g, T& before, T& size, T&) const {
        T agreement = g * before;
        size *= agreement > 0 ? grow : agreement < 0 ? shrink : T(1);
        size = std::min(std::max(size, least), most);
        before = agreement < 0 ? T(0) : g;
        p -= (T(before > 0) - T(before < 0)) * size;
    }
};

// ---- Loops -------------------------------------------------------------------------------------------------------

// One parameter's elements.
template <class T> struct Span {
    T* parameter;
    const T* gradient;
    T* memory[3];
    int64_t count;

    Span from(int64_t start, int64_t end) const {
        Span part{parameter + start, gradient + start, {}, end - start};
        for (int i = 0; i < 3; i++) part.memory[i] = memory[i] ? memory[i] + start : nullptr;
        return part;
    }
};

// The first two numbers are of every rule: the gradient's sign, and how much of the parameter is added to it.
template <template <class> class Rule, class T> FOR_EVERY_PROCESSOR void loop(const Span<T>& span, const double* numbers) {
    const T sign(numbers[0]), decay(numbers[1]);
    const Rule<T> rule(numbers + 2);
    T* p = span.parameter;
    const T* g = span.gradient;
    T *a = span.memory[0], *b = span.memory[1], *c = span.memory[2];
    INDEPENDENT for (int64_t i = 0; i < span.count; i++) {
        T none = 0, gradient = sign * g[i];
        if (decay != 0) gradient += decay * p[i];
        if constexpr (Rule<T>::remembered == 0) rule.move(p[i], gradient, none, none, none);
        else if constexpr (Rule<T>::remembered == 1) rule.move(p[i], gradient, a[i], none, none);
        else if constexpr (Rule<T>::remembered == 2) rule.move(p[i], gradient, a[i], b[i], none);
        else rule.move(p[i], gradient, a[i], b[i], c[i]);
    }
}

template <class T> void move(Rule rule, const Span<T>& span, const double* numbers) {
    switch (rule) {
        case Rule::Descent: return loop<Descent>(span, numbers);
        case Rule::Momentum: return loop<Momentum>(span, numbers);
        case Rule::Adam: return loop<Adam>(span, numbers);
        case Rule::AmsGrad: return loop<AmsGrad>(span, numbers);
        case Rule::RmsProp: return loop<RmsProp>(span, numbers);
        case Rule::Adagrad: return loop<Adagrad>(span, numbers);
        case Rule::Adadelta: return loop<Adadelta>(span, numbers);
        case Rule::Adamax: return loop<Adamax>(span, numbers);
        case Rule::NAdam: return loop<NAdam>(span, numbers);
        case Rule::RAdam: return loop<RAdam>(span, numbers);
        case Rule::Rprop: return loop<Rprop>(span, numbers);
    }
}

int remembered_by(Rule rule) {
    switch (rule) {
        case Rule::Descent: return 0;
        case Rule::Momentum: case Rule::Adagrad: return 1;
        case Rule::AmsGrad: case Rule::RmsProp: return 3;
        default: return 2;
    }
}

template <class T> FOR_EVERY_PROCESSOR void scale(T* values, int64_t count, T factor) {
    for (int64_t i = 0; i < count; i++) values[i] *= factor;
}

template <class T> FOR_EVERY_PROCESSOR void clamp(T* values, int64_t count, T limit) {
    for (int64_t i = 0; i < count; i++) values[i] = std::min(std::max(values[i], -limit), limit);
}

// Adds up what `part` makes of each element: in several sums, which a vector holds, and these in blocks, which keeps the rounding small.
template <class T, class Part> INLINE T total(const T* values, int64_t count, Part part) {
    constexpr int64_t Lanes = 32, Block = 4096;
    double sum = 0;
    for (int64_t start = 0; start < count; start += Block) {
        const T* block = values + start;
        const int64_t length = std::min(Block, count - start);
        T lanes[Lanes] = {};
        int64_t i = 0;
        for (; i + Lanes <= length; i += Lanes)
            for (int64_t lane = 0; lane < Lanes; lane++) lanes[lane] += part(block[i + lane]);
        for (; i < length; i++) lanes[i % Lanes] += part(block[i]);
        for (T lane : lanes) sum += lane;
    }
    return static_cast<T>(sum);
}

enum class Norm { Sum, Length, Largest };

template <class T> FOR_EVERY_PROCESSOR T norm_of(const T* values, int64_t count, Norm norm) {
    if (norm == Norm::Sum) return total(values, count, [](T x) { return std::abs(x); });
    if (norm == Norm::Length) return std::sqrt(total(values, count, [](T x) { return x * x; }));
    T largest = 0;
    for (int64_t i = 0; i < count; i++) largest = larger(largest, std::abs(values[i]));
    return largest;
}

// ---- All tensors -------------------------------------------------------------------------------------------------

template <class T> void move_all(Rule rule, const double* numbers, const Group& group) {
    const int remembered = remembered_by(rule);
    for (size_t i = 0; i < group.parameters.size(); i++) {
        Span<T> span{elements<T>(group.parameters[i]), elements<T>(group.gradients[i]), {}, group.parameters[i]->numel()};
        for (int place = 0; place < remembered; place++) span.memory[place] = elements<T>(group.remembered(place, i));
        at::parallel_for(0, span.count, GRAIN, [&](int64_t start, int64_t end) {
            move(rule, span.from(start, end), numbers);
        });
        group.parameters[i]->bump_version();
    }
}

// The gradients of those parameters that have one; false where one is not plain.
bool plain_gradients(Handle const* parameters, int count, std::vector<c10::TensorImpl*>& gradients) {
    for (int i = 0; i < count; i++) {
        auto* gradient = gradient_of(parameters[i]);
        if (!gradient) continue;
        if (!is_plain(*gradient)) return false;
        gradients.push_back(gradient);
    }
    return true;
}

// As PyTorch does it, in the gradients' precision: the norm of the tensors' norms, and a factor just below 1 even at the limit.
template <class T> double clip_all(const std::vector<c10::TensorImpl*>& gradients, double max_norm, Norm norm) {
    std::vector<T> norms;
    for (auto* gradient : gradients) norms.push_back(norm_of(elements<T>(gradient), gradient->numel(), norm));
    const T whole = norm_of(norms.data(), norms.size(), norm);
    const T factor = T(max_norm) / (whole + T(1e-6));
    for (auto* gradient : gradients) {
        // The comparison is false for what is not a number, which goes on into the gradients.
        if (!(factor >= 1)) scale(elements<T>(gradient), gradient->numel(), factor);
        gradient->bump_version();
    }
    return whole;
}

template <class T> void clamp_one(c10::TensorImpl* tensor, double limit) {
    clamp(elements<T>(tensor), tensor->numel(), static_cast<T>(limit));
}

}  // namespace

// Moves all parameters one step by their gradients. `memory` has a tensor for each parameter and place, place by place.
API int tops_step(int rule, const double* numbers, Handle const* parameters, int count, Handle const* memory, int remembered) {
    return guarded(FAILED, [&] {
        TORCH_CHECK(remembered == remembered_by(static_cast<Rule>(rule)), "Rule ", rule, " does not remember ", remembered, " tensors.");
        Group group;
        if (!take(group, parameters, count, memory, remembered)) return ELSEWHERE;
        if (group.type == at::kFloat) move_all<float>(static_cast<Rule>(rule), numbers, group);
        else move_all<double>(static_cast<Rule>(rule), numbers, group);
        return DONE;
    });
}

// Scales the parameters' gradients so that their norm is at most max_norm; `norm` becomes what it was before.
API int tops_clip_norm(Handle const* parameters, int count, double max_norm, double norm_type, double* norm) {
    return guarded(FAILED, [&] {
        std::vector<c10::TensorImpl*> gradients;
        *norm = 0;
        if (!plain_gradients(parameters, count, gradients)) return ELSEWHERE;
        if (gradients.empty()) return DONE;
        if (norm_type != 1 && norm_type != 2 && norm_type != INFINITY) return ELSEWHERE;
        auto kind = norm_type == 1 ? Norm::Sum : norm_type == 2 ? Norm::Length : Norm::Largest;
        for (auto* gradient : gradients)
            if (type_of(*gradient) != type_of(*gradients[0])) return ELSEWHERE;
        *norm = type_of(*gradients[0]) == at::kFloat ? clip_all<float>(gradients, max_norm, kind) : clip_all<double>(gradients, max_norm, kind);
        return DONE;
    });
}

// Cuts the elements of the parameters' gradients to ±limit.
API int tops_clip_value(Handle const* parameters, int count, double limit) {
    return guarded(FAILED, [&] {
        std::vector<c10::TensorImpl*> gradients;
        if (!(limit >= 0) || !plain_gradients(parameters, count, gradients)) return ELSEWHERE;
        for (auto* gradient : gradients) {
            if (type_of(*gradient) == at::kFloat) clamp_one<float>(gradient, limit);
            else clamp_one<double>(gradient, limit);
            gradient->bump_version();
        }
        return DONE;
    });
}

// Removes the tensors' gradients, or fills them with zeros.
API int tops_clear_grads(Handle const* tensors, int count, int set_to_none) {
    return guarded([&] {
        for (int i = 0; i < count; i++) {
            if (!gradient_of(tensors[i])) continue;
            auto& grad = tensors[i]->mutable_grad();
            if (set_to_none) {
                grad.reset();
                continue;
            }
            if (grad.grad_fn()) grad.detach_();
            else grad.requires_grad_(false);
            auto* gradient = grad.unsafeGetTensorImpl();
            if (is_plain(*gradient)) {
                std::memset(elements<char>(gradient), 0, gradient->numel() * gradient->itemsize());
                gradient->bump_version();
            } else {
                grad.zero_();
            }
        }
    });
}
