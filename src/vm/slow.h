// slow — the out-of-line halves of the opcode handlers.
#pragma once

#include "core/vm.h"
#include "vm/cache.h"
#include "vm/code.h"
#include "vm/frame.h"

// ---- slow_arith.c: int/float mixes first, then the general operator
RAISES Maybe slow_add(VM *vm, Value a, Value b);
RAISES Maybe slow_iadd(VM *vm, Value a, Value b);
RAISES Maybe slow_sub(VM *vm, Value a, Value b);
RAISES Maybe slow_mul(VM *vm, Value a, Value b);
RAISES Maybe slow_div(VM *vm, Value a, Value b);
RAISES Tri slow_compare(VM *vm, Value a, Value b, CompareOp op);
RAISES Maybe slow_getitem(VM *vm, Value object, Value key);
RAISES bool slow_setitem(VM *vm, Value object, Value key, Value value);

// ---- slow_name.c
void slow_unbound_local(VM *vm, Value name);
void slow_unbound_free(VM *vm, Value name);
RAISES bool slow_set_global(VM *vm, Dict *globals, Value name, Value value, Cache *cache);
RAISES bool slow_del_global(VM *vm, Dict *globals, Value name);
RAISES bool slow_del_name(VM *vm, Value namespace, Value name);
// *out may become ABSENT (unbound).
RAISES bool slow_get_name_free(VM *vm, Value namespace, Value name, Value cell, Value *out);
RAISES Maybe slow_build_class(VM *vm, Func *function);
RAISES bool slow_special(VM *vm, Value object, uint32_t which, Value *window);
RAISES Maybe slow_call_super(VM *vm, Value *window);
void slow_raise_from(VM *vm, Value exception, Value cause);
bool slow_raise_bare(VM *vm);  // false: raised that there is nothing to raise again
// The variable in cell R[reg], or in closure cell i, was emptied from outside (cell_contents)
// after the compiler knew it bound: raises. True: the empty __class__ that super() explains.
RAISES bool slow_unbound_cell(VM *vm, const Code *code, uint32_t reg);
RAISES bool slow_empty_free(VM *vm, const Code *code, uint32_t i);
// SystemError unless v is an exception: SAFE for code that no compiler of ours made.
RAISES bool slow_check_exception(VM *vm, Value v);
// The next item of an iterator, NOTHING at its end; TypeError when it is none.
RAISES Maybe slow_next(VM *vm, Obj *iterator);
RAISES bool slow_match_group(VM *vm, Value exception, Value condition, Value *out);
RAISES Maybe slow_import(VM *vm, Value *R, Value name, Value fromlist, Value level);

// ---- slow_call.c
// Calls window[0] with n positional arguments from window[3] on and keyword values behind them.
// Answers the new frame to run, or NULL with the result in *result (ABSENT: raised).
Value *slow_call(VM *vm, Value *window, uint32_t n, Value kwnames, uint32_t dst, Value *R,
                 const uint32_t *pc, Value *result);
struct Spread {
    Value *window;
    uint32_t n;
    Value kwnames;
};
// Lays window[3] (iterable) and window[4] (dict, if has_keywords) out as arguments.
RAISES bool slow_spread(VM *vm, Value *window, bool has_keywords, struct Spread *out);
RAISES Maybe slow_make_function(VM *vm, Func *maker, Code *code, Value *window, uint32_t parts);
// __init__ returned something else than None.
void slow_init_result(VM *vm, Value result);

// ---- slow_build.c
RAISES Maybe slow_make_set(VM *vm, Value *items, uint32_t n);
RAISES Maybe slow_make_dict(VM *vm, Value *pairs, uint32_t n);
RAISES Maybe slow_make_str(VM *vm, Value *parts, uint32_t n);
RAISES Maybe slow_format(VM *vm, Value v, Value spec, int conversion);
RAISES bool slow_list_extend(VM *vm, List *list, Value iterable);
RAISES bool slow_dict_update(VM *vm, Dict *dict, Value mapping);
RAISES bool slow_unpack(VM *vm, Value v, Value *out, uint32_t n);
RAISES bool slow_unpack_ex(VM *vm, Value v, Value *out, uint32_t before, uint32_t after);

// ---- pattern.c
RAISES Maybe slow_match_keys(VM *vm, Value subject, Value keys);
RAISES Maybe slow_match_class(VM *vm, Value subject, Value class_, uint32_t positional,
                              Value names);
RAISES Maybe slow_match_rest(VM *vm, Value subject, Value keys);
RAISES Maybe slow_get_len(VM *vm, Value v);

// ---- await.c
RAISES Maybe slow_get_yield_from(VM *vm, Code *code, Value v);
RAISES Maybe slow_get_await(VM *vm, Value v, uint32_t context);
RAISES Maybe slow_get_aiter(VM *vm, Value v);
RAISES Maybe slow_get_anext(VM *vm, Value v);
RAISES Maybe slow_send(VM *vm, Value delegate, Value v, bool *finished);

// ---- import.c, intrinsics.c
RAISES Maybe import_from(VM *vm, Value module, Value name);
RAISES Maybe intrinsic_call(VM *vm, uint32_t which, Value *operands, Func *function);
