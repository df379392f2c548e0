// error — raising, matching and chaining exceptions.
//
// vm->exc holds the travelling exception exactly while a failure sentinel travels.
#pragma once

#include "core/object.h"

// Raises a fresh instance of built-in exception `id`; always returns RAISED, so:
//   return raise_error(vm, E_TypeError, "'%T' object is not iterable", value);
// Directives: %s C string · %d int · %u unsigned · %zd ptrdiff_t · %zu size_t · %c char · %p pointer ·
// %lld/%llu 64 bits · %x/%X hex · %.Ns · %% · and for Values: %S a str as it is · %R repr ·
// %A ascii · %V str() · %T type name of the Value · %N name of a Type * · %Q qualname of a callable.
// A raising repr inside the message replaces the exception.
Maybe raise_error(VM *vm, enum TypeId id, const char *format, ...);

// The text that the same directives give.
RAISES Maybe str_from_format(VM *vm, const char *format, ...);

Maybe raise_value(VM *vm, enum TypeId id, Value argument);     // id(argument)
Maybe raise_args(VM *vm, enum TypeId id, Value *args, int n);  // id(*args)
Maybe raise_object(VM *vm, Value exception);            // an instance, or a class to be called
Maybe raise_memory(VM *vm);                             // the preallocated MemoryError
Maybe raise_errno(VM *vm, int error);                   // OSError subclass with strerror text
Maybe raise_errno_path(VM *vm, int error, Value path);  // the same with .filename
Maybe raise_stop(VM *vm, Value result);  // StopIteration(result); result NONE: no argument
Maybe raise_key(VM *vm, Value key);      // KeyError(key)

// AttributeError with .name and .obj, "'T' object has no attribute 'name'".
Maybe raise_attribute(VM *vm, Value object, Value name);
// Gives the AttributeError that is pending, if one is, the name and object it lacks both.
void error_note_attribute(VM *vm, Value object, Value name);
// "expected type, got X" family: TypeError "<what> must be <expected>, not <type of v>".
Maybe raise_expected(VM *vm, const char *what, const char *expected, Value v);

static inline bool error_pending(VM *vm);  // core/vm.h

// Is the travelling exception an instance of built-in class `id`?
bool error_is(VM *vm, enum TypeId id);
// Drops the travelling exception.
void error_clear(VM *vm);
// Takes the travelling exception out / puts it back.
Value error_take(VM *vm);
void error_restore(VM *vm, Value exception);
// except-clause test: is `exception` matched by class or tuple `against`? TypeError when
// `against` is no exception class.
RAISES Tri error_matches(VM *vm, Value exception, Value against);
// Sets the context of `exception` to the one being handled, without making a cycle.
void error_set_context(VM *vm, Value exception);
// Makes the travelling exception the cause/context of a new one of class id with this message.
Maybe raise_from_current(VM *vm, enum TypeId id, const char *format, ...);
// Reports the travelling exception to sys.unraisablehook and clears it; where may be ABSENT.
void error_unraisable(VM *vm, const char *message, Value where);
// Prints an exception with traceback and chain as CPython does, to sys.stderr. SAFE: raises nothing.
void error_print(VM *vm, Value exception);
void error_print_to(VM *vm, Value exception, Value file);  // file ABSENT: sys.stderr

// What sys.unraisablehook does: prints message and object (None: none), then the exception.
void error_print_unraisable(VM *vm, Value exception, Value message, Value object);

// The most similar name among `count` str values, for "Did you mean"; NOTHING when none is close.
RAISES Maybe suggest_name(VM *vm, Value name, const Value *candidates, size_t count);

// warnings.warn(message, category); raises when a filter turns it into an error.
RAISES bool warn(VM *vm, enum TypeId category, const char *format, ...);
// The same for a place in a source file, from the compiler.
RAISES bool warn_explicit(VM *vm, enum TypeId category, const char *message,
                          const char *filename, uint32_t line);
