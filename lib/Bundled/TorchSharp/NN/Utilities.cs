using System.Runtime.InteropServices;
using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Functions on a network's parameters.</summary>
        public static partial class utils
        {
            private static readonly Op aten__foreach_mul__Scalar = new("aten::_foreach_mul_", "Scalar");
            private static readonly Op aten__foreach_norm_Scalar = new("aten::_foreach_norm", "Scalar");
            private static readonly Op aten_norm_Scalar = new("aten::norm", "Scalar");

            /// <summary>
            /// Scales all gradients by one factor so that their norm, taken together as one vector, is at most max_norm
            /// (Pascanu, Mikolov and Bengio 2013).
            /// </summary>
            /// <param name="tensors">The parameters; those without a gradient are left out.</param>
            /// <param name="max_norm">The largest norm.</param>
            /// <param name="norm_type">Which norm: 2 is the length, infinity the largest element.</param>
            /// <returns>The norm before; 0 without gradients. If it is not a number, the gradients become so too.</returns>
            public static unsafe double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                var parameters = AllGiven(tensors);
                double norm;
                int answer;
                fixed (nint* handles = Gradients.Handles(parameters))
                    answer = Native.tops_clip_norm(handles, parameters.Length, max_norm, norm_type, &norm);
                return Native.Check(answer, parameters) == Native.Done ? norm : ClipNormByOperators(parameters, max_norm, norm_type);
            }

            private static double ClipNormByOperators(Parameter[] parameters, double max_norm, double norm_type)
            {
                using var ungraded = no_grad();
                using var scope = NewDisposeScope();
                var gradients = GradientsOf(parameters);
                var norm = aten_norm_Scalar.Call(stack(aten__foreach_norm_Scalar.CallList(gradients, norm_type)), norm_type);
                // As PyTorch does, in the gradients' precision: the factor is just below 1 even at the limit.
                var factor = (max_norm / (norm + 1e-6)).clamp(max: 1.0);
                aten__foreach_mul__Scalar.Run(gradients, factor.ToScalar());
                return norm.ToScalar().ToDouble();
            }

            /// <summary>Cuts every element of every gradient to ±clip_value.</summary>
            /// <param name="tensors">The parameters; those without a gradient are left out.</param>
            /// <param name="clip_value">The largest element.</param>
            public static unsafe void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                var parameters = AllGiven(tensors);
                int answer;
                fixed (nint* handles = Gradients.Handles(parameters))
                    answer = Native.tops_clip_value(handles, parameters.Length, clip_value);
                if (Native.Check(answer, parameters) == Native.Done)
                    return;
                using var ungraded = no_grad();
                using var scope = NewDisposeScope();
                foreach (var gradient in GradientsOf(parameters))
                    gradient.clamp_(-clip_value, clip_value);
            }

            /// <summary>All elements of all parameters in one dimension.</summary>
            /// <param name="tensors">The parameters, of any shapes.</param>
            /// <returns>A copy, (elements), through which gradients reach the parameters.</returns>
            /// <exception cref="ExternalException">There are no parameters.</exception>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => cat([.. AllGiven(tensors).Select(tensor => tensor.reshape(-1))]);

            /// <summary>Copies a vector's elements into the parameters, one after the other.</summary>
            /// <param name="vec">The elements, as parameters_to_vector() gives them; what is left over is not used.</param>
            /// <param name="tensors">The parameters, of any shapes.</param>
            /// <exception cref="ExternalException">There are too few elements, or they are not in one dimension.</exception>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                using var ungraded = no_grad();
                using var scope = NewDisposeScope();
                long start = 0;
                foreach (var tensor in AllGiven(tensors))
                {
                    tensor.copy_(Given(vec).narrow(0, start, tensor.numel()).view_as(tensor));
                    start += tensor.numel();
                }
            }

            private static Tensor[] GradientsOf(Parameter[] parameters) => [.. Gradients.Of(parameters).OfType<Tensor>()];
        }
    }
}
