// vm — all state of one interpreter. There is no mutable global state elsewhere.
//
// The fields of VM.thread are those of the OS thread that holds the interpreter lock; a switch
// swaps them with the saved copy of the other thread, so hot code finds them at fixed offsets.
#pragma once

#include "core/call.h"
#include "core/object.h"
#include "core/shape.h"
#include "core/type.h"
#include "gc/gc.h"

enum NameId {
#define NAME(id) N_##id,
#include "core/names.def"
#undef NAME
#define DUNDER(name, slot, wrapper, doc) N_##name,
#include "core/dunders.def"
#undef DUNDER
    NAME_COUNT
};

// Reasons for the poll at backward jumps and function entry (VM.pending bits).
enum Pending {
    PENDING_SIGNAL = 1,     // a Python signal handler is due
    PENDING_LOCK = 2,       // another thread wants the interpreter lock
    PENDING_FINALIZER = 4,  // finalizers or weakref callbacks are queued
    PENDING_ASYNC = 8,      // an asynchronous exception is set
    PENDING_TRACE = 16,     // settrace/setprofile active
    PENDING_CALLBACK = 32,  // another thread or a signal handler asks for an ffi callback
};

// Interpreter registers of one Python thread. The value stack is reserved once and never moves.
//
//   caller R[A]     callee's R[-3]  the Func (or Generator): callee, tracebacks show it
//          R[A+1]            R[-2]  saved caller pc, raw
//          R[A+2]            R[-1]  link: distance to the caller's R, result register, flags
//          R[A+3]            R[0]   parameters, locals, temporaries
typedef struct Thread {
    Value *stack, *stack_end;  // reserved area
    Value *limit;              // frames that end below need no check; see frame_fits()
    Value *low_limit;          // where that starts: the recursion limit in the smallest frames
    Value *R;                  // registers of the running Python frame
    Value *top;                // first free word for frames pushed from C
    const uint32_t *pc;        // saved before anything that can raise or look at the frame
    Value handled;            // exception being handled (sys.exception()), NONE or ABSENT: none
    uintptr_t c_stack_limit;  // C frames must stay above this address
    uint32_t recursion_limit;
    struct FrameLink *activation;            // innermost traced run loop; private to vm/
    struct Frame *frames;                    // objects of frames on this stack; types/frame.h
    uint32_t tracing;                        // trace and profile functions that run
    bool taking_over;                        // see trace_take_over()
    Value trace_function, profile_function;  // or ABSENT
    Value async_exception;                   // or ABSENT
    Value context;                           // current contextvars.Context, or ABSENT
    struct CallFrame *ffi_frame;             // innermost foreign call, or NULL; ffi/call.h
    Value ffi_exception;                     // what a callback left for that call, or ABSENT
    int ffi_error;                           // errno of C, as ffi.errno shows it
    // For gc.collect() when Python code calls it: registers above its window and the C stack
    // below the run loop are dead.
    NativeFn exact;         // that function while it runs, else NULL
    uintptr_t loop_caller;  // lowest address of the C frame that called the run loop
    uintptr_t scan_from;    // set by vm_trace_stacks(): where to begin; 0: at the stack pointer
    void *ident;            // os thread handle record, private to os/threads.c
} Thread;

// Command-line and environment settings that other layers read.
typedef struct Config {
    bool isolated, no_site, ignore_environment, unbuffered, quiet, interactive, safe_path;
    bool no_user_site, dev_mode, import_time;
    bool int_digits_given;  // int_max_str_digits is meant, even when 0
    uint8_t optimize, verbose, dont_write_bytecode, bytes_warning, utf8_mode;
    bool x_gc_log;
    size_t int_max_str_digits;  // 0: no limit
    const char *program;        // argv[0]
    void *stack_base;           // highest address that may hold Values; NULL: look it up
    uint8_t ffi_backend;        // enum CallBackend of ffi/call.h
    bool ffi_trace;
    double switch_interval;          // seconds; 0: the default
    uint32_t origin_tracking_depth;  // sys.set_coroutine_origin_tracking_depth
} Config;

// GC roots by name: ROOT rows of core/roots.def, vm->roots[ROOT_x].
enum RootId {
#define ROOT(id, doc) ROOT_##id,
#include "core/roots.def"
#undef ROOT
    ROOT_COUNT
};

struct VM {
    volatile uint32_t pending;     // enum Pending; checked by the poll
    bool (*serve_signal)(VM *vm);  // RAISES: runs Python signal handlers that are due; or NULL
    bool (*serve_lock)(VM *vm);    // RAISES: hands the interpreter lock over; or NULL
    bool (*serve_callback)(VM *vm);  // RAISES: makes the callbacks that are due; or NULL
    Value exc;                       // the travelling exception, or ABSENT
    Thread thread;

    Shape **shapes;  // by id; malloc'ed array
    uint32_t shape_count, shape_capacity;
    uint32_t class_epoch;       // low 8 bits are in inline caches: see vm/cache.h
    uint32_t next_key_version;  // source of Dict.key_version
    uint32_t next_type_version;
    Type *types[TYPE_ID_COUNT];
    Value names[NAME_COUNT];
    Value ascii[128];  // one-character strings
    Value empty_str, empty_bytes, empty_tuple;
    Value roots[ROOT_COUNT];

    Dict *builtins, *modules;
    Module *sys;
    Heap *heap;
    Config config;
    uint64_t hash_seed[2];
    uint64_t import_inner;  // -X importtime: microseconds of the imports inside the current one
    uint32_t import_depth;

    // private state of other layers, each created by its <layer>_init
    struct InternTable *interned;  // types/str_intern.c
    struct Table *signatures;      // core/signature.c: Def -> Signature
    struct AttrCache *attr_cache;  // core/attr.c
    struct ImportState *imports;   // vm/import.c
    struct FfiState *ffi;          // ffi/
    struct ThreadState *threads;   // os/threads.c
    struct SignalState *signals;   // os/signals.c
    struct IoState *io;            // modules/io
    struct KrVM *embedding;        // embed/; NULL in the krait command
};

// Creates an interpreter ready to run code, or NULL when memory is short.
VM *vm_new(const Config *config);
// Runs atexit functions, flushes, finalizes, frees.
void vm_free(VM *vm);
// Visits every root of this struct (called by the collector). Also empties caches that hold
// addresses without keeping them alive.
void vm_trace(VM *vm);
// Visits what a thread holds apart from its stacks.
void vm_trace_thread(VM *vm, const Thread *thread);
// Marks the live part of the value stack of the running thread; vm/frame.c.
void vm_trace_stacks(VM *vm);
void vm_trace_frames(VM *vm, const Thread *thread);  // types/frame.c: their objects
// __name__ in the globals of the running Python frame; NOTHING when there is none; vm/frame.c.
RAISES Maybe vm_current_module_name(VM *vm);
// Empties every inline cache: after changes that an epoch cannot express; vm/cache.c.
void vm_clear_caches(VM *vm);

static inline Value vm_name(VM *vm, enum NameId id)
{
    return vm->names[id];
}

static inline Type *type_by_id(VM *vm, enum TypeId id)
{
    return vm->types[id];
}

static inline enum TypeId kind_of(Value v)
{
    if (is_int(v)) {
        return T_int;
    }
    if (is_ptr(v)) {
        return (enum TypeId)as_obj(v)->kind;
    }
    if (is_inline_float(v)) {
        return T_float;
    }
    switch (v) {
    case NONE:
        return T_NoneType;
    case TRUE_:
    case FALSE_:
        return T_bool;
    case NOT_IMPLEMENTED:
        return T_NotImplementedType;
    default:
        return T_ellipsis;
    }
}

// Shape id of any value: for immediates the fixed id of their type.
static inline uint32_t shape_id_of(Value v)
{
    return is_ptr(v) ? as_obj(v)->shape : (uint32_t)kind_of(v);
}

static inline Type *type_of(VM *vm, Value v)
{
    return is_ptr(v) ? vm->shapes[as_obj(v)->shape]->type : vm->types[kind_of(v)];
}

static inline bool error_pending(VM *vm)
{
    return vm->exc != ABSENT;
}

RAISES static inline bool enter_recursion(VM *vm, const char *where)
{
    return LIKELY((uintptr_t)__builtin_frame_address(0) > vm->thread.c_stack_limit) ||
           raise_recursion(vm, where);
}

static inline void leave_recursion(VM *vm)
{
    (void)vm;
    __asm__ volatile("" ::: "memory");  // WHY: no tail call, which would recurse for ever
}
