using System.Runtime.InteropServices;

namespace TorchSharp;

// The same elements in another order or shape, as functions.
public static partial class torch
{
    /// <inheritdoc cref="Tensor.movedim(long[], long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor movedim(Tensor input, long[] source, long[] destination) => Given(input).movedim(source, destination);

    /// <inheritdoc cref="Tensor.moveaxis(long[], long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => Given(input).moveaxis(source, destination);

    /// <summary>One dimension moved to another place; the others keep their order.</summary>
    /// <param name="input">The tensor.</param>
    /// <param name="source">Which dimension.</param>
    /// <param name="destination">Where it goes.</param>
    /// <returns>A view of the same elements.</returns>
    /// <exception cref="ExternalException">The dimension is out of range.</exception>
    public static Tensor movedim(Tensor input, long source, long destination) => Given(input).movedim([source], [destination]);

    /// <inheritdoc cref="Tensor.swapaxes(long, long)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="axis0">One dimension.</param>
    /// <param name="axis1">The other.</param>
    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => Given(input).swapaxes(axis0, axis1);

    /// <inheritdoc cref="Tensor.swapdims(long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => Given(input).swapdims(dim0, dim1);

    /// <inheritdoc cref="Tensor.adjoint()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor adjoint(Tensor input) => Given(input).adjoint();

    /// <inheritdoc cref="Tensor.ravel()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ravel(Tensor input) => Given(input).ravel();

    /// <inheritdoc cref="Tensor.unflatten(long, long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => Given(input).unflatten(dim, sizes);

    /// <inheritdoc cref="Tensor.tile(long[])"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dims">How often, for the last dimensions.</param>
    public static Tensor tile(Tensor input, long[] dims) => Given(input).tile(dims);

    /// <inheritdoc cref="Tensor.rot90(long, Nullable{ValueTuple{long, long}})"/>
    /// <param name="input">The tensor.</param>
    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => Given(input).rot90(k, dims);

    /// <inheritdoc cref="Tensor.fliplr()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor fliplr(Tensor input) => Given(input).fliplr();

    /// <inheritdoc cref="Tensor.flipud()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor flipud(Tensor input) => Given(input).flipud();

    /// <inheritdoc cref="Tensor.diagonal(long, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => Given(input).diagonal(offset, dim1, dim2);

    /// <inheritdoc cref="Tensor.diag_embed(long, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => Given(input).diag_embed(offset, dim1, dim2);

    /// <inheritdoc cref="Tensor.diagflat(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diagflat(Tensor input, long offset = 0) => Given(input).diagflat(offset);

    /// <inheritdoc cref="Tensor.tril_(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tril_(Tensor input, long diagonal = 0) => Given(input).tril_(diagonal);

    /// <inheritdoc cref="Tensor.triu_(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor triu_(Tensor input, long diagonal = 0) => Given(input).triu_(diagonal);

    /// <inheritdoc cref="Tensor.unsqueeze_(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor unsqueeze_(Tensor input, long dim) => Given(input).unsqueeze_(dim);

    /// <inheritdoc cref="Tensor.roll(long, long?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => Given(input).roll(shifts, dims);

    /// <inheritdoc cref="Tensor.roll(long[], long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => Given(input).roll(shifts, dims);

    /// <inheritdoc cref="Tensor.roll(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor roll(Tensor input, long[] shifts) => Given(input).roll(shifts);

    /// <inheritdoc cref="Tensor.repeat_interleave(long, long?, long?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) =>
        Given(input).repeat_interleave(repeats, dim, output_size);

    /// <inheritdoc cref="Tensor.repeat_interleave(Tensor, long?, long?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) =>
        Given(input).repeat_interleave(repeats, dim, output_size);
}
