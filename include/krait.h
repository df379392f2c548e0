// krait.h — Krait inside a C program: interpreters, values, calls both ways.
//
// docs/embedding.md is the introduction, examples/embed.c a program.
//
// A KrRef stands for a Python object and keeps it alive until its scope is closed or kr_free().
// 0 is no object: a function that returns a KrRef failed when it returns 0, and one that returns
// bool when it returns false; kr_error() is then the exception. A function that gets 0 for an
// object fails in the same way, with the error that is set already, so that calls nest and one
// check at the end is enough. Each interpreter belongs to the thread that made it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KR_API __attribute__((visibility("default")))

typedef struct KrVM KrVM;
typedef uint32_t KrRef;

// ---- interpreters

typedef struct KrOptions {
    size_t size;              // sizeof(KrOptions)
    bool use_environment;     // PYTHON* and KRAIT* variables
    size_t heap_limit;        // bytes for objects; 0: none
    const char *const *path;  // folders of sys.path, ended by NULL; or NULL: none
    int argc;                 // of sys.argv
    char **argv;
} KrOptions;

// A new interpreter; options may be NULL. NULL: out of memory.
KR_API KrVM *kr_new(const KrOptions *options);
// Runs exit functions, flushes sys.stdout, frees everything.
KR_API void kr_free(KrVM *vm);

// Runs statements in the module __main__.
KR_API bool kr_run(KrVM *vm, const char *text, const char *filename);
// The value of an expression there.
KR_API KrRef kr_eval(KrVM *vm, const char *expression);
// A module by its dotted name; imported when it is not yet.
KR_API KrRef kr_import(KrVM *vm, const char *name);

// ---- scopes

// Everything made between the two is released; scopes nest.
KR_API uint32_t kr_scope_open(KrVM *vm);
KR_API void kr_scope_close(KrVM *vm, uint32_t scope);
// The same, but `ref` is kept, for the scope around; returns its new handle.
KR_API KrRef kr_scope_keep(KrVM *vm, uint32_t scope, KrRef ref);
// A handle outside of all scopes, until kr_release(). Handles of the two sorts are used alike.
KR_API KrRef kr_retain(KrVM *vm, KrRef ref);
KR_API void kr_release(KrVM *vm, KrRef retained);

// ---- making values

KR_API KrRef kr_none(KrVM *vm);
KR_API KrRef kr_bool(KrVM *vm, bool b);
KR_API KrRef kr_int(KrVM *vm, int64_t i);
KR_API KrRef kr_float(KrVM *vm, double d);
KR_API KrRef kr_str(KrVM *vm, const char *utf8);  // NUL-terminated
KR_API KrRef kr_str_of(KrVM *vm, const char *utf8, size_t size);
KR_API KrRef kr_bytes(KrVM *vm, const void *data, size_t size);
KR_API KrRef kr_tuple(KrVM *vm, const KrRef *items, size_t count);
KR_API KrRef kr_list(KrVM *vm, const KrRef *items, size_t count);
KR_API KrRef kr_dict(KrVM *vm);

// ---- reading values

typedef enum KrKind {
    KR_NONE,
    KR_BOOL,
    KR_INT,
    KR_FLOAT,
    KR_STR,
    KR_BYTES,
    KR_TUPLE,
    KR_LIST,
    KR_DICT,
    KR_OTHER
} KrKind;

KR_API KrKind kr_kind(KrVM *vm, KrRef ref);                 // subclasses count as their base
KR_API bool kr_get_bool(KrVM *vm, KrRef ref, bool *out);    // truth value of anything
KR_API bool kr_get_int(KrVM *vm, KrRef ref, int64_t *out);  // __index__; OverflowError
KR_API bool kr_get_float(KrVM *vm, KrRef ref, double *out);
// Text or bytes, NUL-terminated, good as long as a handle keeps the object; size may be NULL.
KR_API const char *kr_get_str(KrVM *vm, KrRef ref, size_t *size);
KR_API const void *kr_get_bytes(KrVM *vm, KrRef ref, size_t *size);
// str(ref) and repr(ref).
KR_API KrRef kr_to_str(KrVM *vm, KrRef ref);
KR_API KrRef kr_repr(KrVM *vm, KrRef ref);

// ---- objects

KR_API KrRef kr_get(KrVM *vm, KrRef object, const char *attribute);
KR_API bool kr_set(KrVM *vm, KrRef object, const char *attribute, KrRef value);
KR_API KrRef kr_item(KrVM *vm, KrRef object, KrRef key);
KR_API KrRef kr_item_at(KrVM *vm, KrRef object, int64_t index);
KR_API bool kr_set_item(KrVM *vm, KrRef object, KrRef key, KrRef value);
KR_API bool kr_append(KrVM *vm, KrRef list, KrRef value);
KR_API bool kr_length(KrVM *vm, KrRef object, size_t *out);
KR_API KrRef kr_iter(KrVM *vm, KrRef object);
// The next item in *item, or 0 there at the end.
KR_API bool kr_next(KrVM *vm, KrRef iterator, KrRef *item);

KR_API KrRef kr_call(KrVM *vm, KrRef callable, const KrRef *args, size_t count);
// keywords: a dict of arguments by name, or 0.
KR_API KrRef kr_call_with(KrVM *vm, KrRef callable, const KrRef *args, size_t count,
                          KrRef keywords);
KR_API KrRef kr_method(KrVM *vm, KrRef object, const char *name, const KrRef *args,
                       size_t count);

// ---- errors

// The exception of the last failure, until kr_error_clear(); 0: none.
KR_API KrRef kr_error(KrVM *vm);
// "ValueError: text", good until the next call; "" without an error.
KR_API const char *kr_error_text(KrVM *vm);
// Traceback on sys.stderr, as an uncaught exception has; clears the error.
KR_API void kr_error_print(KrVM *vm);
KR_API void kr_error_clear(KrVM *vm);
// Sets an error, from a function of kr_register(): a class of builtins by name, and a text.
// Returns 0.
KR_API KrRef kr_raise(KrVM *vm, const char *class_name, const char *text);

// ---- C functions for Python

// args: one per parameter, 0 for one with the default `...` that was left out; then those of *args.
// A scope is around the call. Returns the result, or 0 after kr_raise() or a failed call.
typedef KrRef KrFunction(KrVM *vm, const KrRef *args, size_t count, void *context);

// Adds a function to a module, which is made when there is none of this name. The signature is
// Python's, with conversions as annotations: "scale(x: float, by: int = 2, /)".
KR_API bool kr_register(KrVM *vm, const char *module, const char *signature, const char *doc,
                        KrFunction *function, void *context);

// Makes a function or variable of the program known to ffi.C of all interpreters, also where the
// dynamic linker does not export it or there is none. Before threads use ffi. false: no memory.
KR_API bool kr_register_symbol(const char *name, void *address);

#ifdef __cplusplus
}
#endif
