// Loops over elements, compiled for processors with AVX2 and FMA and for those without; the right one is chosen when the library is loaded.

#pragma once

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif

// A part of such a loop, which must be compiled with it.
#define INLINE inline __attribute__((always_inline))

// The loop's elements do not depend on each other, though the pointers may look so.
#define INDEPENDENT _Pragma("GCC ivdep")
