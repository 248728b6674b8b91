using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Products added to what is there.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_addmm = new("aten::addmm");
        private static readonly Op aten_addmm_ = new("aten::addmm_");
        private static readonly Op aten_addbmm = new("aten::addbmm");
        private static readonly Op aten_addbmm_ = new("aten::addbmm_");
        private static readonly Op aten_baddbmm = new("aten::baddbmm");
        private static readonly Op aten_addmv = new("aten::addmv");
        private static readonly Op aten_addmv_ = new("aten::addmv_");
        private static readonly Op aten_addr = new("aten::addr");
        private static readonly Op aten_addr_ = new("aten::addr_");

        /// <summary>beta · this + alpha · mat1 mat2, with a matrix product.</summary>
        /// <param name="mat1">A matrix, (n, m).</param>
        /// <param name="mat2">A matrix, (m, p).</param>
        /// <param name="beta">What this tensor, which broadcasts to (n, p), is multiplied by.</param>
        /// <param name="alpha">What the product is multiplied by.</param>
        /// <returns>A new tensor of shape (n, p).</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or the element types differ.</exception>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => aten_addmm.Call(this, mat1, mat2, (double)beta, (double)alpha);

        /// <summary>A product of matrices added: beta · this + alpha · mat1 mat2, in place.</summary>
        /// <param name="mat1">(n, k).</param>
        /// <param name="mat2">(k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => InPlace(aten_addmm_, this, mat1, mat2, beta, alpha);

        /// <summary>The sum of products of matrices added: beta · this + alpha · Σ batch1 batch2.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten_addbmm.Call(this, batch1, batch2, beta, alpha);

        /// <summary>The sum of products of matrices added: beta · this + alpha · Σ batch1 batch2, in place.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => InPlace(aten_addbmm_, this, batch1, batch2, beta, alpha);

        /// <summary>Products of matrices added: beta · this + alpha · batch1 batch2.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(b, n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten_baddbmm.Call(this, batch1, batch2, beta, alpha);

        /// <summary>The product of a matrix and a vector added: beta · this + alpha · mat vec.</summary>
        /// <param name="mat">(n, k).</param>
        /// <param name="vec">(k).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => aten_addmv.Call(this, mat, vec, beta, alpha);

        /// <summary>The product of a matrix and a vector added: beta · this + alpha · mat vec, in place.</summary>
        /// <param name="mat">(n, k).</param>
        /// <param name="vec">(k).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => InPlace(aten_addmv_, this, mat, vec, beta, alpha);

        /// <summary>The outer product of two vectors added: beta · this + alpha · vec1 vec2ᵀ.</summary>
        /// <param name="vec1">(n).</param>
        /// <param name="vec2">(m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten_addr.Call(this, vec1, vec2, beta, alpha);

        /// <summary>The outer product of two vectors added: beta · this + alpha · vec1 vec2ᵀ, in place.</summary>
        /// <param name="vec1">(n).</param>
        /// <param name="vec2">(m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => InPlace(aten_addr_, this, vec1, vec2, beta, alpha);
    }

    /// <inheritdoc cref="Tensor.addmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmm(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmm_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmm_(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addbmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).addbmm(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.addbmm_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).addbmm_(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.baddbmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).baddbmm(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmv(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="mat1">(n, k).</param>
    /// <param name="mat2">(k).</param>
    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmv(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmv_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="mat1">(n, k).</param>
    /// <param name="mat2">(k).</param>
    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmv_(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addr(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Given(input).addr(vec1, vec2, beta, alpha);

    /// <inheritdoc cref="Tensor.addr_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Given(input).addr_(vec1, vec2, beta, alpha);
}
