// call — calling any callable from C.
//
// Arguments are n positional values followed by one value per name of `kwnames` (a tuple of str
// or ABSENT). `args` may be any memory that the collector scans: C stack arrays, the value stack,
// a tuple's items (then the callee must not be able to change it). Callees may overwrite their
// window on the value stack, never the caller's array.
#pragma once

#include "core/object.h"

// callee(args..., kwnames[i]=args[n + i]...), any callable; TypeError when it is not one.
RAISES Maybe call(VM *vm, Value callee, Value *args, int n, Value kwnames);

RAISES static inline Maybe call_n(VM *vm, Value callee, Value *args, int n)
{
    return call(vm, callee, args, n, ABSENT);
}
RAISES static inline Maybe call_0(VM *vm, Value callee)
{
    return call(vm, callee, NULL, 0, ABSENT);
}
RAISES static inline Maybe call_1(VM *vm, Value callee, Value a)
{
    return call(vm, callee, &a, 1, ABSENT);
}
RAISES static inline Maybe call_2(VM *vm, Value callee, Value a, Value b)
{
    Value args[2] = {a, b};
    return call(vm, callee, args, 2, ABSENT);
}
RAISES static inline Maybe call_3(VM *vm, Value callee, Value a, Value b, Value c)
{
    Value args[3] = {a, b, c};
    return call(vm, callee, args, 3, ABSENT);
}

// callee(*positional, **keywords); positional any iterable value, keywords dict or ABSENT.
RAISES Maybe call_spread(VM *vm, Value callee, Value positional, Value keywords);

// self.name(args...) without making a bound method. name: interned str, usually vm_name(vm, N_x).
RAISES Maybe call_method(VM *vm, Value self, Value name, Value *args, int n);
RAISES Maybe call_method_0(VM *vm, Value self, Value name);
RAISES Maybe call_method_1(VM *vm, Value self, Value name, Value a);
RAISES Maybe call_method_2(VM *vm, Value self, Value name, Value a, Value b);

// Looks `name` up on the type only (as the interpreter does for dunders) and calls it;
// NOTHING when the type has no such attribute.
RAISES Maybe call_special(VM *vm, Value self, Value name, Value *args, int n);

// Calls a function written in Python: pushes a frame and runs it. Implemented by vm/.
RAISES Maybe vm_call_function(VM *vm, Func *function, Value *args, int n, Value kwnames);

// Calls a C function object after binding; core/signature.c.
RAISES Maybe cfunc_call(VM *vm, CFunc *function, Value *args, int n, Value kwnames);

// callable(v).
bool is_callable(VM *vm, Value v);

// The call slot of bound methods.
RAISES Maybe method_call(VM *vm, Value self, Value *args, int n, Value kwnames);

// Guard for C recursion: RecursionError when the C stack is nearly used up. Every C function
// that recurses on data (repr, compare, json, marshal …) brackets itself.
// where: " while getting the repr of an object"
RAISES static inline bool enter_recursion(VM *vm, const char *where);  // core/vm.h
// RecursionError for enter_recursion(); always false.
bool raise_recursion(VM *vm, const char *where);
static inline void leave_recursion(VM *vm);  // core/vm.h
