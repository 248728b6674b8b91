using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Linear algebra: what solves, decomposes and measures matrices.
public static partial class torch
{
    /// <summary>Linear algebra. A matrix is the last two dimensions, (…, n, m), and whatever stands before them is a batch.</summary>
    public static partial class linalg
    {
        private static readonly Op aten_linalg_cholesky = new("aten::linalg_cholesky");
        /// <summary>The lower triangular L with L Lᴴ = A, of positive definite matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not positive definite.</exception>
        public static Tensor cholesky(Tensor input) => aten_linalg_cholesky.Call(input);

        private static readonly Op aten_linalg_det = new("aten::linalg_det");
        /// <summary>The determinant of square matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n) → (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static Tensor det(Tensor input) => aten_linalg_det.Call(input);

        private static readonly Op aten_linalg_slogdet = new("aten::linalg_slogdet");
        /// <summary>The determinant as its sign and the logarithm of its absolute value.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n) → twice (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static (Tensor, Tensor) slogdet(Tensor input) => aten_linalg_slogdet.Call2(input);

        private static readonly Op aten_linalg_eig = new("aten::linalg_eig");
        /// <summary>The eigenvalues and eigenvectors of square matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n) → (…, n) and (…, n, n), complex; a column is a vector.</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static (Tensor, Tensor) eig(Tensor input) => aten_linalg_eig.Call2(input);

        private static readonly Op aten_linalg_eigvals = new("aten::linalg_eigvals");
        /// <summary>The eigenvalues of square matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n) → (…, n), complex.</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static Tensor eigvals(Tensor input) => aten_linalg_eigvals.Call(input);

        private static readonly Op aten_linalg_eigh = new("aten::linalg_eigh");
        /// <summary>The eigenvalues, in ascending order, and eigenvectors of symmetric matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="UPLO">Which half is read: L the lower one, U the upper one.</param>
        /// <returns>(…, n, n) → (…, n) and (…, n, n); a column is a vector.</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => aten_linalg_eigh.Call2(input, UPLO.ToString());

        private static readonly Op aten_linalg_eigvalsh = new("aten::linalg_eigvalsh");
        /// <summary>The eigenvalues of symmetric matrices, in ascending order.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="UPLO">Which half is read: L the lower one, U the upper one.</param>
        /// <returns>(…, n, n) → (…, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => aten_linalg_eigvalsh.Call(input, UPLO.ToString());

        private static readonly Op aten_linalg_inv = new("aten::linalg_inv");
        /// <summary>The inverse of square matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square or cannot be inverted.</exception>
        public static Tensor inv(Tensor input) => aten_linalg_inv.Call(input);

        private static readonly Op aten_linalg_cross = new("aten::linalg_cross");
        /// <summary>The cross product of vectors of three elements.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="other">The other tensor.</param>
        /// <param name="dim">The dimension of the vectors.</param>
        /// <returns>The shape that both broadcast to.</returns>
        /// <exception cref="ExternalException">The dimension has not size 3.</exception>
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => aten_linalg_cross.Call(input, other, dim);

        private static readonly Op aten_linalg_matrix_exp = new("aten::linalg_matrix_exp");
        /// <summary>The exponential of square matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public static Tensor matrix_exp(Tensor input) => aten_linalg_matrix_exp.Call(input);

        private static readonly Op aten_linalg_multi_dot = new("aten::linalg_multi_dot");
        /// <summary>The product of several matrices, in the order of the least work.</summary>
        /// <param name="tensors">Two matrices or more; the first and the last may be vectors.</param>
        /// <returns>The product.</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public static Tensor multi_dot(IList<Tensor> tensors) => aten_linalg_multi_dot.Call(Given(tensors).ToArray());

        private static readonly Op aten_linalg_solve = new("aten::linalg_solve");
        /// <summary>The X with A X = B.</summary>
        /// <param name="A">(…, n, n).</param>
        /// <param name="B">(…, n, k) or (…, n).</param>
        /// <param name="left">Whether A X = B is solved, not X A = B.</param>
        /// <returns>(…, n, k) or (…, n).</returns>
        /// <exception cref="ExternalException">A cannot be inverted, or the sizes do not fit.</exception>
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => left ? aten_linalg_solve.Call(A, B) : aten_linalg_solve.Call(Given(A).mT, Given(B).mT).mT;

        private static readonly Op aten_linalg_svd = new("aten::linalg_svd");
        /// <summary>Singular values and vectors: A = U diag(S) Vᴴ.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="fullMatrices">Whether U and Vᴴ are square.</param>
        /// <returns>U (…, n, n), S (…, min(n, m)) in descending order, and Vᴴ (…, m, m); without fullMatrices U (…, n, k) and Vᴴ (…, k, m).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static (Tensor, Tensor, Tensor) svd(Tensor input, bool fullMatrices = true) => aten_linalg_svd.Call3(input, fullMatrices);

        private static readonly Op aten_linalg_svdvals = new("aten::linalg_svdvals");
        /// <summary>The singular values, in descending order.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, m) → (…, min(n, m)).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static Tensor svdvals(Tensor input) => aten_linalg_svdvals.Call(input);

        private static readonly Op aten_linalg_tensorinv = new("aten::linalg_tensorinv");
        /// <summary>The inverse of a tensor seen as a square matrix.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ind">How many dimensions the first matrix dimension is made of.</param>
        /// <returns>The dimensions in the other order.</returns>
        /// <exception cref="ExternalException">The tensor is no square matrix in this way, or cannot be inverted.</exception>
        public static Tensor tensorinv(Tensor input, long ind) => aten_linalg_tensorinv.Call(input, ind);

        private static readonly Op aten_linalg_vecdot = new("aten::linalg_vecdot");
        /// <summary>The dot products of vectors along a dimension, the first ones conjugated.</summary>
        /// <param name="x">(…, n).</param>
        /// <param name="y">(…, n).</param>
        /// <param name="dim">The dimension of the vectors.</param>
        /// <returns>(…, n) → (…).</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1) => aten_linalg_vecdot.Call(x, y, dim);

        /// <summary>The diagonals of the matrices in two dimensions.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="offset">Which diagonal.</param>
        /// <param name="dim1">The first of the two dimensions of the matrices.</param>
        /// <param name="dim2">The second of them.</param>
        /// <returns>(…, n, m) → (…, min(n, m)), a view.</returns>
        /// <exception cref="ExternalException">The two dimensions are equal or out of range.</exception>
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => Given(input).diagonal(offset, dim1, dim2);

        private static readonly Op aten_linalg_lu = new("aten::linalg_lu");
        /// <summary>The decomposition A = P L U.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="pivot">Whether rows are exchanged; without it P is empty.</param>
        /// <returns>P, L and U.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static (Tensor, Tensor, Tensor) lu(Tensor input, bool pivot = true) => aten_linalg_lu.Call3(input, pivot);

        private static readonly Op aten_linalg_inv_ex = new("aten::linalg_inv_ex");
        /// <summary>The inverse of square matrices, with a report in place of an exception.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="check_errors">Whether to throw where it fails.</param>
        /// <returns>(…, n, n), and (…) of type Int32: 0 where it succeeded.</returns>
        /// <exception cref="ExternalException">The matrices are not square.</exception>
        public static (Tensor, Tensor) inv_ex(Tensor input, bool check_errors = false) => aten_linalg_inv_ex.Call2(input, check_errors);

        private static readonly Op aten_linalg_cholesky_ex = new("aten::linalg_cholesky_ex");
        /// <summary>cholesky, with a report in place of an exception.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="check_errors">Whether to throw where it fails.</param>
        /// <returns>(…, n, n), and (…) of type Int32: 0 where it succeeded.</returns>
        /// <exception cref="ExternalException">The matrices are not square.</exception>
        public static (Tensor, Tensor) cholesky_ex(Tensor input, bool check_errors = false) => aten_linalg_cholesky_ex.Call2(input, check_errors);

        private static readonly Op aten_linalg_lstsq = new("aten::linalg_lstsq");
        /// <summary>The X of least squares: A X nearest to B.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="other">The other tensor.</param>
        /// <returns>X (…, m, k), the squared residuals, the ranks and the singular values; what the method does not compute is empty.</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public static (Tensor, Tensor, Tensor, Tensor) lstsq(Tensor input, Tensor other) => aten_linalg_lstsq.Call4(input, other);

        /// <summary>The X of least squares: A X nearest to B.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="other">The other tensor.</param>
        /// <param name="rcond">Singular values below this times the largest count as 0.</param>
        /// <returns>X (…, m, k), the squared residuals, the ranks and the singular values; what the method does not compute is empty.</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public static (Tensor, Tensor, Tensor, Tensor) lstsq(Tensor input, Tensor other, double rcond) => aten_linalg_lstsq.Call4(input, other, rcond);

        private static readonly Op aten_linalg_vector_norm = new("aten::linalg_vector_norm");
        private static readonly Op aten_linalg_matrix_norm = new("aten::linalg_matrix_norm");
        private static readonly Op aten_linalg_matrix_norm_str_ord = new("aten::linalg_matrix_norm", "str_ord");
        private static readonly Op aten_linalg_norm = new("aten::linalg_norm");
        private static readonly Op aten_linalg_norm_ord_str = new("aten::linalg_norm", "ord_str");
        private static readonly Op aten_linalg_cond = new("aten::linalg_cond");
        private static readonly Op aten_linalg_cond_p_str = new("aten::linalg_cond", "p_str");
        private static readonly Op aten_linalg_matrix_rank_atol_rtol_float = new("aten::linalg_matrix_rank", "atol_rtol_float");
        private static readonly Op aten_linalg_pinv_atol_rtol_float = new("aten::linalg_pinv", "atol_rtol_float");
        private static readonly Op aten_linalg_qr = new("aten::linalg_qr");
        private static readonly Op aten_linalg_solve_triangular = new("aten::linalg_solve_triangular");
        private static readonly Op aten_linalg_matrix_power = new("aten::linalg_matrix_power");
        /// <summary>The norm of vectors.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range.</exception>
        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) =>
            aten_linalg_vector_norm.Call(input, ord, dims, keepdim);

        /// <summary>The norm of matrices: "fro" of Frobenius, or "nuc", the sum of the singular values.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            aten_linalg_matrix_norm_str_ord.Call(input, ord, dims ?? [-2, -1], keepdim);

        /// <summary>
        /// The norm of matrices: 2 is the largest singular value, 1 the largest sum of a column, ∞ of a row; negative ones the smallest.
        /// </summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            aten_linalg_matrix_norm.Call(input, ord, dims ?? [-2, -1], keepdim);

        /// <summary>The norm of a matrix: "fro" or "nuc".</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">There is no such norm.</exception>
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) =>
            aten_linalg_norm_ord_str.Call(input, ord, dims, keepdim);

        /// <summary>The norm of vectors, or with two dimensions of matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">There is no such norm.</exception>
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) => aten_linalg_norm.Call(input, ord, dims, keepdim);

        /// <summary>The norm of vectors, or with two dimensions of matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="ord">Which norm.</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">There is no such norm.</exception>
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) => aten_linalg_norm.Call(input, (double)ord, dims, keepdim);

        /// <summary>The Euclidean norm of all elements, or along dimensions.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="dims">The dimensions; null for all, or for the last two of a matrix.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without the dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range.</exception>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => aten_linalg_norm.Call(input, Value.None, dims, keepdim);

        /// <summary>The condition of matrices: by how much errors may grow.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="p">Which norm.</param>
        /// <returns>(…, n, m) → (…).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor cond(Tensor input, int p) => aten_linalg_cond.Call(input, (double)p);

        /// <summary>The condition of matrices: by how much errors may grow.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="p">Which norm.</param>
        /// <returns>(…, n, m) → (…).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor cond(Tensor input, double p) => aten_linalg_cond.Call(input, p);

        /// <summary>The condition of matrices: by how much errors may grow.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="p">Which norm.</param>
        /// <returns>(…, n, m) → (…).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor cond(Tensor input, string p) => aten_linalg_cond_p_str.Call(input, p);

        /// <summary>The condition of matrices: by how much errors may grow.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>(…, n, m) → (…).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or no such norm.</exception>
        public static Tensor cond(Tensor input) => aten_linalg_cond.Call(input);

        /// <summary>The rank of matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="atol">Singular values at most so large count as 0; null for none.</param>
        /// <param name="rtol">Singular values at most this times the largest count as 0; null for a value by size and type.</param>
        /// <param name="hermitian">Whether the matrices are symmetric (with complex elements Hermitian).</param>
        /// <returns>(…, n, m) → (…), of type Int64.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            aten_linalg_matrix_rank_atol_rtol_float.Call(input, atol, rtol, hermitian);

        /// <summary>The pseudoinverse of matrices.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <param name="atol">Singular values at most so large count as 0; null for none.</param>
        /// <param name="rtol">Singular values at most this times the largest count as 0; null for a value by size and type.</param>
        /// <param name="hermitian">Whether the matrices are symmetric (with complex elements Hermitian).</param>
        /// <returns>(…, n, m) → (…, m, n).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            aten_linalg_pinv_atol_rtol_float.Call(input, atol, rtol, hermitian);

        /// <summary>The X with A X = B, of a triangular A.</summary>
        /// <param name="A">(…, n, n).</param>
        /// <param name="B">(…, n, k) or (…, n).</param>
        /// <param name="upper">Whether A is an upper triangular matrix.</param>
        /// <param name="left">Whether A X = B is solved, not X A = B.</param>
        /// <param name="unitriangular">Whether the diagonal counts as ones.</param>
        /// <returns>(…, n, k).</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false) =>
            aten_linalg_solve_triangular.Call(A, B, upper, left, unitriangular);

        /// <summary>The decomposition A = Q R, in its reduced form: Q with orthonormal columns, R upper triangular.</summary>
        /// <param name="input">(…, n, m).</param>
        /// <returns>Q (…, n, k) and R (…, k, m), k = min(n, m).</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public static (Tensor, Tensor) qr(Tensor input) => aten_linalg_qr.Call2(input);
    }
}
