using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the distributions in Counts.cs and MultivariateNormal.cs.
public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>How many of so many tries succeed.</summary>
        /// <param name="total_count">The numbers of tries.</param>
        /// <param name="probs">Probabilities; null where logits are given.</param>
        /// <param name="logits">Logarithms of the odds; null where probs are given.</param>
        /// <returns>The distribution.</returns>
        /// <exception cref="ArgumentException">There are probs and logits, or neither.</exception>
        public static Binomial Binomial(Tensor total_count, Tensor? probs = null, Tensor? logits = null) =>
            new(torch.Given(total_count), Given(probs, logits, odds => odds.sigmoid()), Given(logits, probs, chances => Clamped(chances).logit()));

        /// <summary>How many of so many tries give each of several classes.</summary>
        /// <param name="total_count">The number of tries, at least 1.</param>
        /// <param name="probs">Probabilities, (…, classes); null where logits are given.</param>
        /// <param name="logits">Unscaled logarithms of probabilities; null where probs are given.</param>
        /// <returns>The distribution.</returns>
        /// <exception cref="ArgumentException">There are probs and logits, or neither; or there are no tries.</exception>
        public static Multinomial Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null) =>
            total_count > 0 ? new(total_count, Categorical(probs, logits)) : throw new ArgumentException($"Multinomial needs one try at least, and got {total_count}.");

        /// <summary>The normal distribution of vectors. Give one of three ways to say how they scatter.</summary>
        /// <param name="loc">The means, (…, n).</param>
        /// <param name="covariance_matrix">The covariances, (…, n, n), positive definite.</param>
        /// <param name="precision_matrix">Their inverse, (…, n, n).</param>
        /// <param name="scale_tril">A lower triangular matrix of positive diagonal, (…, n, n), whose product with its transpose gives the covariances.</param>
        /// <returns>The distribution.</returns>
        /// <exception cref="ArgumentException">There is not one of the three; or there is no vector.</exception>
        /// <exception cref="ExternalException">A matrix is not positive definite, or the sizes do not fit.</exception>
        public static MultivariateNormal MultivariateNormal(Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null)
        {
            Tensor[] given = [.. new[] { covariance_matrix, precision_matrix, scale_tril }.OfType<Tensor>()];
            if (given.Length != 1)
                throw new ArgumentException("Give one of covariance_matrix, precision_matrix and scale_tril.");
            if (torch.Given(loc).dim() < 1 || given[0].dim() < 2)
                throw new ArgumentException($"MultivariateNormal needs means of 1 dimension and a matrix of 2 at least, and got {loc.dim()} and {given[0].dim()}.");
            return new(loc, scale_tril ?? (covariance_matrix is not null ? linalg.cholesky(covariance_matrix) : RootOfInverse(precision_matrix!)));
        }

        private static Tensor RootOfInverse(Tensor precision)
        {
            var inverse = linalg.cholesky(precision.flip(-2, -1)).flip(-2, -1).transpose(-2, -1);
            return linalg.solve_triangular(inverse, eye(precision.size(-1), dtype: precision.dtype, device: precision.device), upper: false);
        }
    }
}
