using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Each element's absolute value.</summary>
        public Tensor abs() => Ops.abs.Call(this);

        /// <summary>Each element's absolute value, in place.</summary>
        public Tensor abs_() => InPlace(Ops.abs_, this);

        /// <summary>Each element's negative.</summary>
        public Tensor neg() => Ops.neg.Call(this);

        /// <summary>Each element's negative, in place.</summary>
        public Tensor neg_() => InPlace(Ops.neg_, this);

        /// <summary>-1, 0 or 1 for each element.</summary>
        public Tensor sign() => Ops.sign.Call(this);

        /// <summary>e to the power of each element.</summary>
        public Tensor exp() => Ops.exp.Call(this);

        /// <summary>e to the power of each element, in place.</summary>
        public Tensor exp_() => InPlace(Ops.exp_, this);

        /// <summary>exp(x) - 1, exact near 0.</summary>
        public Tensor expm1() => Ops.expm1.Call(this);

        /// <summary>Each element's natural logarithm.</summary>
        public Tensor log() => Ops.log.Call(this);

        /// <summary>Each element's natural logarithm, in place.</summary>
        public Tensor log_() => InPlace(Ops.log_, this);

        /// <summary>log(1 + x), exact near 0.</summary>
        public Tensor log1p() => Ops.log1p.Call(this);

        /// <summary>Each element's logarithm to base 2.</summary>
        public Tensor log2() => Ops.log2.Call(this);

        /// <summary>Each element's logarithm to base 10.</summary>
        public Tensor log10() => Ops.log10.Call(this);

        /// <summary>Each element's square root.</summary>
        public Tensor sqrt() => Ops.sqrt.Call(this);

        /// <summary>Each element's square root, in place.</summary>
        public Tensor sqrt_() => InPlace(Ops.sqrt_, this);

        /// <summary>One over each element's square root.</summary>
        public Tensor rsqrt() => Ops.rsqrt.Call(this);

        /// <summary>Each element's square.</summary>
        public Tensor square() => Ops.square.Call(this);

        /// <summary>One over each element.</summary>
        public Tensor reciprocal() => Ops.reciprocal.Call(this);

        /// <summary>Each element's sine; radians.</summary>
        public Tensor sin() => Ops.sin.Call(this);

        /// <summary>Each element's cosine; radians.</summary>
        public Tensor cos() => Ops.cos.Call(this);

        /// <summary>Each element's tangent; radians.</summary>
        public Tensor tan() => Ops.tan.Call(this);

        /// <summary>Each element's hyperbolic tangent.</summary>
        public Tensor tanh() => Ops.tanh.Call(this);

        /// <summary>Each element's hyperbolic tangent, in place.</summary>
        public Tensor tanh_() => InPlace(Ops.tanh_, this);

        /// <summary>1 / (1 + exp(-x)) for each element.</summary>
        public Tensor sigmoid() => Ops.sigmoid.Call(this);

        /// <summary>1 / (1 + exp(-x)) for each element, in place.</summary>
        public Tensor sigmoid_() => InPlace(Ops.sigmoid_, this);

        /// <summary>Each element's error function.</summary>
        public Tensor erf() => Ops.erf.Call(this);

        /// <summary>Each element rounded down.</summary>
        public Tensor floor() => Ops.floor.Call(this);

        /// <summary>Each element rounded up.</summary>
        public Tensor ceil() => Ops.ceil.Call(this);

        /// <summary>Each element without its fraction.</summary>
        public Tensor trunc() => Ops.trunc.Call(this);

        /// <summary>True where an element is not a number.</summary>
        public Tensor isnan() => Ops.isnan.Call(this);

        /// <summary>True where an element is infinite.</summary>
        public Tensor isinf() => Ops.isinf.Call(this);

        /// <summary>True where an element is neither infinite nor NaN.</summary>
        public Tensor isfinite() => Ops.isfinite.Call(this);

        /// <summary>True where an element is zero or false.</summary>
        public Tensor logical_not() => Ops.logical_not.Call(this);

        /// <summary>Each element rounded to so many decimals; halves go to the even neighbor.</summary>
        public Tensor round(long decimals = 0) => Ops.round.Call(this, decimals);

        /// <summary>max(x, 0) for each element.</summary>
        public Tensor relu() => Ops.relu.Call(this);

        /// <summary>x times the normal distribution function of x.</summary>
        public Tensor gelu() => Ops.gelu.Call(this);

        /// <summary>x sigmoid(x) for each element.</summary>
        public Tensor silu() => Ops.silu.Call(this);

        /// <summary>log(1 + exp(beta x)) / beta, linear above threshold.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20) => Ops.softplus.Call(this, beta, threshold);

        /// <summary>x where positive, negative_slope x elsewhere.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => Ops.leaky_relu.Call(this, negative_slope);

        /// <summary>x where positive, alpha (exp(x) - 1) elsewhere.</summary>
        public Tensor elu(double alpha = 1) => Ops.elu.Call(this, alpha);

        /// <summary>log(sigmoid(x)) for each element.</summary>
        public Tensor log_sigmoid() => Ops.log_sigmoid.Call(this);

        /// <summary>exp(x), scaled to sum to 1 along a dimension.</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Ops.softmax.Call(this, dim, dtype);

        /// <summary>The logarithm of softmax, computed stably.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Ops.log_softmax.Call(this, dim, dtype);

        /// <summary>Each element to the power of the exponent's.</summary>
        public Tensor pow(Tensor exponent) => Ops.pow_tensor.Call(this, exponent);

        /// <summary>Each element to a power.</summary>
        public Tensor pow(Scalar exponent) => Ops.pow_scalar.Call(this, exponent);

        /// <summary>Each element limited to [min, max]; null is no limit.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Ops.clamp.Call(this, min, max);

        /// <summary>Each element limited to [min, max], in place.</summary>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace(Ops.clamp_, this, min, max);

        /// <summary>The larger of each two elements.</summary>
        public Tensor maximum(Tensor other) => Ops.maximum.Call(this, other);

        /// <summary>The smaller of each two elements.</summary>
        public Tensor minimum(Tensor other) => Ops.minimum.Call(this, other);

        /// <summary>True where both are true.</summary>
        public Tensor logical_and(Tensor other) => Ops.logical_and.Call(this, other);

        /// <summary>True where one or both are true.</summary>
        public Tensor logical_or(Tensor other) => Ops.logical_or.Call(this, other);

        /// <summary>True where just one is true.</summary>
        public Tensor logical_xor(Tensor other) => Ops.logical_xor.Call(this, other);

        /// <summary>Bitwise and; for truth values, both.</summary>
        public Tensor bitwise_and(Tensor other) => Ops.bitwise_and.Call(this, other);

        /// <summary>Bitwise or; for truth values, one or both.</summary>
        public Tensor bitwise_or(Tensor other) => Ops.bitwise_or.Call(this, other);

        /// <summary>Bitwise exclusive or.</summary>
        public Tensor bitwise_xor(Tensor other) => Ops.bitwise_xor.Call(this, other);

        /// <summary>Bitwise complement; for truth values, not.</summary>
        public Tensor bitwise_not() => Ops.bitwise_not.Call(this);

        /// <summary>True where equal.</summary>
        public Tensor eq(Tensor target) => Ops.eq_tensor.Call(this, target);

        /// <summary>True where equal.</summary>
        public Tensor eq(Scalar target) => Ops.eq_scalar.Call(this, target);

        /// <summary>True where different.</summary>
        public Tensor ne(Tensor target) => Ops.ne_tensor.Call(this, target);

        /// <summary>True where different.</summary>
        public Tensor ne(Scalar target) => Ops.ne_scalar.Call(this, target);

        /// <summary>True where less.</summary>
        public Tensor lt(Tensor target) => Ops.lt_tensor.Call(this, target);

        /// <summary>True where less.</summary>
        public Tensor lt(Scalar target) => Ops.lt_scalar.Call(this, target);

        /// <summary>True where less or equal.</summary>
        public Tensor le(Tensor target) => Ops.le_tensor.Call(this, target);

        /// <summary>True where less or equal.</summary>
        public Tensor le(Scalar target) => Ops.le_scalar.Call(this, target);

        /// <summary>True where greater.</summary>
        public Tensor gt(Tensor target) => Ops.gt_tensor.Call(this, target);

        /// <summary>True where greater.</summary>
        public Tensor gt(Scalar target) => Ops.gt_scalar.Call(this, target);

        /// <summary>True where greater or equal.</summary>
        public Tensor ge(Tensor target) => Ops.ge_tensor.Call(this, target);

        /// <summary>True where greater or equal.</summary>
        public Tensor ge(Scalar target) => Ops.ge_scalar.Call(this, target);

        /// <summary>True where |x - other| is at most atol + rtol |other|.</summary>
        public Tensor isclose(Tensor other, double rtol = 1e-5, double atol = 1e-8, bool nanEqual = false) => Ops.isclose.Call(this, other, rtol, atol, nanEqual);

        /// <summary>Whether isclose holds for every element.</summary>
        public bool allclose(Tensor target, double rtol = 1e-5, double atol = 1e-8, bool equal_nan = false) =>
            Ops.allclose.CallScalar(this, target, rtol, atol, equal_nan).Bits != 0;

        /// <summary>The sum.</summary>
        public Tensor add(Tensor target) => Ops.add_tensor.Call(this, target);

        /// <summary>The sum, in place.</summary>
        public Tensor add_(Tensor target) => InPlace(Ops.add__tensor, this, target);

        /// <summary>The sum.</summary>
        public Tensor add(Scalar scalar) => Ops.add_scalar.Call(this, scalar);

        /// <summary>The sum, in place.</summary>
        public Tensor add_(Scalar scalar) => InPlace(Ops.add__scalar, this, scalar);

        /// <summary>The difference.</summary>
        public Tensor sub(Tensor target) => Ops.sub_tensor.Call(this, target);

        /// <summary>The difference, in place.</summary>
        public Tensor sub_(Tensor target) => InPlace(Ops.sub__tensor, this, target);

        /// <summary>The difference.</summary>
        public Tensor sub(Scalar target) => Ops.sub_scalar.Call(this, target);

        /// <summary>The difference, in place.</summary>
        public Tensor sub_(Scalar target) => InPlace(Ops.sub__scalar, this, target);

        /// <summary>The product, element by element.</summary>
        public Tensor mul(Tensor target) => Ops.mul_tensor.Call(this, target);

        /// <summary>The product, element by element, in place.</summary>
        public Tensor mul_(Tensor target) => InPlace(Ops.mul__tensor, this, target);

        /// <summary>The product, element by element.</summary>
        public Tensor mul(Scalar target) => Ops.mul_scalar.Call(this, target);

        /// <summary>The product, element by element, in place.</summary>
        public Tensor mul_(Scalar target) => InPlace(Ops.mul__scalar, this, target);

        /// <summary>The sum with alpha times the target.</summary>
        public Tensor add(Tensor target, Scalar alpha) => Ops.add_tensor.Call(this, target, alpha);

        /// <summary>The sum with alpha times the target, in place.</summary>
        public Tensor add_(Tensor target, Scalar alpha) => InPlace(Ops.add__tensor, this, target, alpha);

        /// <summary>The quotient, element by element.</summary>
        public Tensor div(Tensor target) => Ops.div_tensor.Call(this, target);

        /// <summary>The quotient, in place.</summary>
        public Tensor div_(Tensor target) => InPlace(Ops.div__tensor, this, target);

        /// <summary>The quotient, element by element.</summary>
        public Tensor div(Scalar target) => Ops.div_scalar.Call(this, target);

        /// <summary>The quotient, in place.</summary>
        public Tensor div_(Scalar target) => InPlace(Ops.div__scalar, this, target);

        /// <summary>The remainder; its sign is the divisor's.</summary>
        public Tensor remainder(Tensor target) => Ops.remainder_tensor.Call(this, target);

        /// <summary>The remainder; its sign is the divisor's.</summary>
        public Tensor remainder(Scalar scalar) => Ops.remainder_scalar.Call(this, scalar);

        /// <summary>this + weight (end - this).</summary>
        public Tensor lerp(Tensor end, Tensor weight) => Ops.lerp.Call(this, end, weight);

        /// <summary>Adds value tensor1 tensor2, in place.</summary>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace(Ops.addcmul_, this, tensor1, tensor2, value);

        /// <summary>Adds value tensor1 / tensor2, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace(Ops.addcdiv_, this, tensor1, tensor2, value);

        // An in-place operator returns the tensor it changed, not another object for it.
        private static Tensor InPlace(Op op, Tensor self, params ReadOnlySpan<Value> arguments)
        {
            op.Run([self, .. arguments]);
            return self;
        }
    }
}
