using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace TorchSharp.Interop;

/// <summary>The C interface of native/torch_ops.cpp. Handles are pointers to libtorch's TensorImpl.</summary>
internal static unsafe partial class Native
{
    private const string Library = "torch_ops";

    static Native()
    {
        var folder = Path.GetDirectoryName(typeof(Native).Assembly.Location)!;
        NativeLibrary.SetDllImportResolver(typeof(Native).Assembly, (name, _, _) => name == Library ? Load(folder) : 0);
    }

    private static nint Load(string folder)
    {
        LeaveSignalsAlone();
        var path = Path.Combine(folder, $"lib{Library}.so");
        try
        {
            return NativeLibrary.Load(path);
        }
        catch (DllNotFoundException error)
        {
            throw new DllNotFoundException(File.Exists(path)
                ? "libtorch could not be loaded. Install it (Debian, Ubuntu: apt-get install libtorch-dev libopenblas0-pthread) "
                  + $"and try again. The loader said: {LastSentence(error.Message)}"
                : $"The native part of the bundled TorchSharp is missing ({Path.GetFileName(path)}): build the solution first (./run does).");
        }
    }

    // Where libtorch can talk to other machines (Debian 13), it brings UCX, which would take the signals by which .NET learns
    // of a division by zero or a null reference, and end the process instead. What the user has set stays.
    private static void LeaveSignalsAlone()
    {
        fixed (byte* name = "UCX_HANDLE_ERRORS"u8, value = "none"u8)
            _ = setenv(name, value, overwrite: 0);
    }

    [DllImport("libc")] private static extern int setenv(byte* name, byte* value, int overwrite);

    // The loader lists every place it tried; the line that names a missing library is the useful one.
    private static string LastSentence(string message) =>
        message.Split('\n').FirstOrDefault(line => line.Contains(".so") && line.Contains("cannot open"))?.Trim() ?? message.Split('\n')[0];

    [DllImport(Library)] public static extern nint tops_find(byte* name, byte* overload);
    [DllImport(Library)] public static extern int tops_call(nint op, NativeValue* arguments, int count, NativeValue* results, int capacity);
    [DllImport(Library), SuppressGCTransition] public static extern byte* tops_last_error();
    [DllImport(Library), SuppressGCTransition] public static extern long tops_last_failure();
    [DllImport(Library)] public static extern void tops_free(void* memory);

    [DllImport(Library)] public static extern int tops_release(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern nint tops_retain(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern long tops_dim(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern long tops_numel(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_sizes(nint tensor, long* sizes);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_strides(nint tensor, long* strides);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_dtype(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern long tops_itemsize(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_device_type(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_device_index(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_is_sparse(nint tensor);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_is_contiguous(nint tensor);
    [DllImport(Library)] public static extern int tops_data(nint tensor, void** data);

    [DllImport(Library), SuppressGCTransition] public static extern int tops_requires_grad(nint tensor);
    [DllImport(Library)] public static extern int tops_set_requires_grad(nint tensor, int required);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_is_leaf(nint tensor);
    [DllImport(Library)] public static extern int tops_retain_grad(nint tensor);
    [DllImport(Library)] public static extern int tops_grad(nint tensor, nint* gradient);
    [DllImport(Library)] public static extern int tops_set_grad(nint tensor, nint gradient);
    [DllImport(Library)] public static extern int tops_grads(nint* tensors, int count, NativeValue* results);
    [DllImport(Library)] public static extern int tops_backward(nint* tensors, nint* gradients, int count, int retainGraph, int createGraph, nint* inputs, int inputCount);
    [DllImport(Library)] public static extern int tops_gradients(nint* outputs, nint* gradients, int count, nint* inputs, int inputCount, int retainGraph, int createGraph, int allowUnused, NativeValue* results);
    [DllImport(Library)] public static extern nint tops_record(nint output, nint* inputs, int count, NativeCaller* caller, nint context);
    [DllImport(Library), SuppressGCTransition] public static extern int tops_grad_enabled();
    [DllImport(Library), SuppressGCTransition] public static extern int tops_set_grad_enabled(int enabled);

    [DllImport(Library)] public static extern int tops_step(int rule, double* numbers, nint* parameters, int count, nint* memory, int remembered);
    [DllImport(Library)] public static extern int tops_clip_norm(nint* parameters, int count, double maxNorm, double normType, double* norm);
    [DllImport(Library)] public static extern int tops_clip_value(nint* parameters, int count, double limit);
    [DllImport(Library)] public static extern int tops_clear_grads(nint* tensors, int count, int setToNone);

    [DllImport(Library)] public static extern int tops_manual_seed(ulong seed);
    [DllImport(Library)] public static extern int tops_cuda_device_count();
    [DllImport(Library)] public static extern int tops_get_num_threads();
    [DllImport(Library)] public static extern int tops_set_num_threads(int count);
    [DllImport(Library)] public static extern byte* tops_version();

    // FAILED in native/torch_ops.cpp: no size, index or truth value.
    private const int Failed = -100;

    /// <summary>What a call on all parameters answers when it took them; otherwise it has done nothing, and ATen's operators are to do it.</summary>
    public const int Done = 0;

    /// <summary>Where a tensor's elements are. The caller keeps the tensor alive for as long as it reads or writes there.</summary>
    public static void* Data(torch.Tensor tensor)
    {
        void* data;
        Check(tops_data(tensor.Handle, &data), tensor);
        return data;
    }

    /// <summary>Another reference to the same native tensor.</summary>
    public static torch.Tensor Retain(torch.Tensor tensor)
    {
        var handle = tops_retain(tensor.Handle);
        GC.KeepAlive(tensor);
        return torch.Tensor.Own(handle);
    }

    /// <summary>Gives the answer back, or turns a failure into the exception that TorchSharp throws, with libtorch's first line.</summary>
    /// <param name="owner">The tensor, or the tensors, whose handles were given to the call: they stay alive until here.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Check(int answer, object? owner = null)
    {
        GC.KeepAlive(owner);
        if (answer == Failed)
            Throw();
        return answer;
    }

    /// <inheritdoc cref="Check(int, object?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Check(long answer, object owner)
    {
        GC.KeepAlive(owner);
        if (answer == Failed)
            Throw();
        return answer;
    }

    [DoesNotReturn]
    public static void Throw()
    {
        RecordedFunction.ThrowFailure(tops_last_failure());
        throw new ExternalException(Sentence(Marshal.PtrToStringUTF8((nint)tops_last_error())!));
    }

    // Some of libtorch's first lines are written for its authors: what follows is a page of backends, or the place of an assertion.
    private static string Sentence(string message)
    {
        // Where in libtorch's sources it happened is of no use to the caller.
        if (message.StartsWith("./") && message.IndexOf(": ") is > 0 and var place)
            message = message[(place + 2)..];
        if (message.IndexOf(" This could be because", StringComparison.Ordinal) is var explanation and > 0)
            return message[..explanation];
        if (message.IndexOf("can't allocate memory", StringComparison.Ordinal) is var memory and >= 0)
            return $"There is not enough memory: libtorch {message[memory..]}";
        const string Assertion = " INTERNAL ASSERT FAILED at ", Report = "please report a bug to PyTorch.";
        if (message.IndexOf(Assertion, StringComparison.Ordinal) is var assertion and >= 0)
        {
            var reason = message[(message.IndexOf(Report, StringComparison.Ordinal) is var end and > 0 ? end + Report.Length : message.Length)..].Trim();
            return reason is "" ? $"libtorch does not take these arguments: it needs {message[..assertion]}." : reason;
        }
        return message;
    }
}
