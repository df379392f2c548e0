// config.h — every build switch, with its default, on one screen.
//
// A switch is always defined, as a number: test it with a plain `if` where C allows (both
// halves then keep compiling), never with #ifdef. The build system overrides with -DNAME=value.
#pragma once

#include "base/arch.h"

// Invariant checks that cost time: error protocol at native returns, heap walks, verifiers.
#ifndef KRAIT_DEBUG
#define KRAIT_DEBUG 0
#endif

// Bytecode dispatch: 0 switch, 1 computed goto, 2 tail calls (see HAS_TAIL_DISPATCH).
#define DISPATCH_SWITCH 0
#define DISPATCH_GOTO   1
#define DISPATCH_TAIL   2
#ifndef VM_DISPATCH
#define VM_DISPATCH (ADDRESS_SANITIZER ? DISPATCH_SWITCH : DISPATCH_GOTO)
#endif

// Collect at every allocation, or every n-th of KRAIT_GC_STRESS=n in the environment.
#ifndef GC_STRESS
#define GC_STRESS 0
#endif

// Fill freed cells with a pattern (and poison them under ASan).
#ifndef GC_POISON
#define GC_POISON 0
#endif

// Generational barrier compiled in and verified.
#ifndef GC_GEN
#define GC_GEN 0
#endif

// Tiny value stack, moved or checked at every growth point.
#ifndef STACK_STRESS
#define STACK_STRESS 0
#endif

// Fault injection: the environment chooses which allocation fails.
#ifndef ALLOC_FAIL
#define ALLOC_FAIL 0
#endif

// A program without a dynamic linker: ffi finds what os/dl_symbols.def names.
#ifndef STATIC_SYMBOLS
#define STATIC_SYMBOLS 0
#endif

// Broken on purpose: the environment chooses which rule of foreign calls does not hold.
#ifndef FFI_MUTANTS
#define FFI_MUTANTS 0
#endif

// libffi behind the ffi module (0: only what the portable call stub can do).
#ifndef WITH_LIBFFI
#define WITH_LIBFFI 1
#endif
