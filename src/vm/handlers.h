// handlers — one body per opcode, included by interp.c in each dispatch mode.
//
// In scope: vm, R (registers), pc (behind the opcode word), K (constants), caches, ins. SAVE()
// before anything that can raise or look at the frame; RAISE goes to the unwinder; NEXT ends a
// body. Only expected types are handled here, the rest is out of line in slow_*.c.

// ---- moves and constants

CASE(MOVE)
{
    R[A] = R[B];
    NEXT;
}
CASE(LOADI)
{
    R[A] = from_small((int16_t)BX);
    NEXT;
}
CASE(LOADK)
{
    R[A] = K[BX];
    NEXT;
}
CASE(LOADKX)
{
    R[A] = K[*pc++];
    NEXT;
}
CASE(LOADS)
{
    R[A] = SPECIAL(BX);
    NEXT;
}
CASE(CLEAR)
{
    R[A] = ABSENT;
    NEXT;
}
CASE(CHECK)
{
    if (UNLIKELY(R[A] == ABSENT)) {
        SAVE();
        slow_unbound_local(vm, K[BX]);
        RAISE;
    }
    NEXT;
}
CASE(CHECKCELL)
{
    if (UNLIKELY(R[A] == ABSENT)) {
        SAVE();
        slow_unbound_local(vm, K[BX]);
        RAISE;
    }
    NEXT;
}
CASE(CHECKFREE)
{
    if (UNLIKELY(R[A] == ABSENT)) {
        SAVE();
        slow_unbound_free(vm, K[BX]);
        RAISE;
    }
    NEXT;
}
CASE(LOADFAR)
{
    R[A] = R[256 + BX];
    NEXT;
}
CASE(STOREFAR)
{
    R[256 + BX] = R[A];
    NEXT;
}

// ---- cells and closures

CASE(MAKECELL)
{
    SAVE();
    RESULT(A, cell_new(vm, R[A]));
    NEXT;
}
CASE(LOADCELL)
{
    Value v = ((Cell *)R[B])->value;
    if (UNLIKELY(v == ABSENT) && (*pc & 255) != OP_CHECKCELL) {
        SAVE();
        DO(slow_unbound_cell(vm, frame_code(R), B));
    }
    R[A] = v;
    NEXT;
}
CASE(STORECELL)
{
    Cell *cell = (Cell *)R[A];
    gc_set(vm, cell, &cell->value, R[B]);
    NEXT;
}
CASE(CLEARCELL)
{
    ((Cell *)R[A])->value = ABSENT;
    NEXT;
}
CASE(LOADFREE)
{
    Value v = ((Cell *)frame_func(R)->closure->items[BX])->value;
    if (UNLIKELY(v == ABSENT) && (*pc & 255) != OP_CHECKFREE) {
        SAVE();
        DO(slow_empty_free(vm, frame_code(R), BX));
    }
    R[A] = v;
    NEXT;
}
CASE(STOREFREE)
{
    Cell *cell = (Cell *)frame_func(R)->closure->items[BX];
    gc_set(vm, cell, &cell->value, R[A]);
    NEXT;
}
CASE(CLEARFREE)
{
    ((Cell *)frame_func(R)->closure->items[BX])->value = ABSENT;
    NEXT;
}
CASE(LOADCLOSURE)
{
    R[A] = frame_func(R)->closure->items[BX];
    NEXT;
}

// ---- names

CASE(GETGLOBAL)
{
    uint32_t ext = *pc++;
    Cache *cache = &caches[ext & 0xffff];
    Func *function = frame_func(R);
    if (LIKELY(cache->shape == function->globals->key_version)) {
        if (LIKELY(cache->kind == CACHE_GLOBAL ||
                   cache->slot == (uint16_t)function->builtins->key_version)) {
            R[A] = *cache->cell;
            NEXT;
        }
    }
    SAVE();
    RESULT(A, cache_get_global(vm, function, K[ext >> 16], CACHE_OR_NULL));
    NEXT;
}
CASE(SETGLOBAL)
{
    uint32_t ext = *pc++;
    Cache *cache = &caches[ext & 0xffff];
    Dict *globals = frame_func(R)->globals;
    if (LIKELY(cache->shape == globals->key_version)) {
        gc_set(vm, values_of((Value *)globals->entries), cache->cell, R[A]);
        NEXT;
    }
    SAVE();
    DO(slow_set_global(vm, globals, K[ext >> 16], R[A], CACHE_OR_NULL));
    NEXT;
}
CASE(DELGLOBAL)
{
    SAVE();
    DO(slow_del_global(vm, frame_func(R)->globals, K[BX]));
    NEXT;
}
CASE(GETNAME)
{
    uint32_t ext = *pc++;
    SAVE();
    RESULT(A, cache_get_name(vm, frame_func(R), R[B], K[ext >> 16]));
    NEXT;
}
CASE(SETNAME)
{
    uint32_t ext = *pc++;
    SAVE();
    DO(op_setitem(vm, R[B], K[ext >> 16], R[A]));
    NEXT;
}
CASE(DELNAME)
{
    SAVE();
    DO(slow_del_name(vm, R[A], K[BX]));
    NEXT;
}
CASE(GETNAMEFREE)
{
    Value name = K[*pc++];
    SAVE();
    DO(slow_get_name_free(vm, R[B], name, frame_func(R)->closure->items[C], &R[A]));
    NEXT;
}
CASE(GETNAMEGLOBAL)
{
    uint32_t ext = *pc++;
    SAVE();
    RESULT(A, cache_get_name(vm, frame_func(R), R[B], K[ext >> 16]));
    NEXT;
}
CASE(LOADBUILDCLASS)
{
    SAVE();
    RESULT(A, slow_build_class(vm, frame_func(R)));
    NEXT;
}
CASE(LOADASSERT)
{
    R[A] = from_obj(type_by_id(vm, E_AssertionError));
    NEXT;
}
CASE(LOADLOCALS)
{
    SAVE();
    RESULT(A, frame_locals(vm, R));
    NEXT;
}

// ---- attributes and items

CASE(GETATTR)
{
    uint32_t ext = *pc++;
    Cache *cache = &caches[ext & 0xffff];
    Value object = R[B];
    if (LIKELY(is_ptr(object) && as_obj(object)->shape == cache->shape)) {
        Value v = ((Value *)object)[cache->slot];
        if (LIKELY(v != ABSENT)) {  // a __slots__ member may be unset
            R[A] = v;
            NEXT;
        }
    }
    SAVE();
    RESULT(A, cache_get_attr(vm, object, K[ext >> 16], CACHE_OR_NULL));
    NEXT;
}
CASE(SETATTR)
{
    uint32_t ext = *pc++;
    Cache *cache = &caches[ext & 0xffff];
    Value object = R[B];
    if (LIKELY(is_ptr(object) && as_obj(object)->shape == cache->shape)) {
        gc_set(vm, as_obj(object), &((Value *)object)[cache->slot], R[A]);
        if (cache->kind == CACHE_ADD) {
            as_obj(object)->shape = cache->next_shape;
        }
        NEXT;
    }
    SAVE();
    DO(cache_set_attr(vm, object, K[ext >> 16], R[A], CACHE_OR_NULL));
    NEXT;
}
CASE(DELATTR)
{
    SAVE();
    DO(attr_set(vm, R[A], K[BX], ABSENT));
    NEXT;
}
CASE(METHOD)
{
    uint32_t ext = *pc++;
    Cache *cache = &caches[ext & 0xffff];
    Value object = R[B];
    if (LIKELY(is_ptr(object) && (as_obj(object)->shape | CACHE_BIT) == cache->shape) &&
        LIKELY(cache->kind == CACHE_METHOD && cache->epoch == (uint8_t)vm->class_epoch)) {
        R[A] = cache->value;
        R[A + 3] = object;
        NEXT;
    }
    SAVE();
    DO(cache_method(vm, object, K[ext >> 16], CACHE_OR_NULL, R + A));
    NEXT;
}
CASE(SPECIAL)
{
    SAVE();
    DO(slow_special(vm, R[B], C, R + A));
    NEXT;
}
CASE(CALLSUPER)
{
    SAVE();
    RESULT(C, slow_call_super(vm, R + A));
    NEXT;
}
CASE(GETITEM)
{
    Value object = R[B], key = R[C];
    if (LIKELY(is_ptr(object) && is_int(key))) {
        Obj *o = as_obj(object);
        size_t i = (size_t)as_int(key);
        if (LIKELY(o->shape == T_list)) {
            List *list = (List *)o;
            i += as_int(key) < 0 ? list->size : 0;
            if (LIKELY(i < list->size)) {
                R[A] = list->items[i];
                NEXT;
            }
        } else if (o->shape == T_tuple) {
            Tuple *tuple = (Tuple *)o;
            i += as_int(key) < 0 ? tuple->size : 0;
            if (LIKELY(i < tuple->size)) {
                R[A] = tuple->items[i];
                NEXT;
            }
        }
    }
    SAVE();
    RESULT(A, slow_getitem(vm, object, key));
    NEXT;
}
CASE(GETITEMI)
{
    Value object = R[B];
    if (LIKELY(is_ptr(object))) {
        Obj *o = as_obj(object);
        size_t i = (size_t)(SWord)SC;
        if (o->shape == T_list) {
            List *list = (List *)o;
            i += SC < 0 ? list->size : 0;
            if (LIKELY(i < list->size)) {
                R[A] = list->items[i];
                NEXT;
            }
        } else if (o->shape == T_tuple) {
            Tuple *tuple = (Tuple *)o;
            i += SC < 0 ? tuple->size : 0;
            if (LIKELY(i < tuple->size)) {
                R[A] = tuple->items[i];
                NEXT;
            }
        }
    }
    SAVE();
    RESULT(A, op_getitem(vm, object, from_small(SC)));
    NEXT;
}
CASE(SETITEM)
{
    Value object = R[B], key = R[C];
    if (LIKELY(is_exact(object, T_list) && is_int(key))) {
        List *list = as_list(object);
        size_t i = (size_t)as_int(key) + (as_int(key) < 0 ? list->size : 0);
        if (LIKELY(i < list->size)) {
            gc_set(vm, values_of(list->items), &list->items[i], R[A]);
            NEXT;
        }
    }
    SAVE();
    DO(slow_setitem(vm, object, key, R[A]));
    NEXT;
}
CASE(DELITEM)
{
    SAVE();
    DO(op_setitem(vm, R[A], R[B], ABSENT));
    NEXT;
}
CASE(MAKESLICE)
{
    SAVE();
    RESULT(A, slice_new(vm, R[B], R[B + 1], R[B + 2]));
    NEXT;
}

// ---- arithmetic

#define ARITHMETIC(NAME, small_op, float_op, right, slow)                      \
    CASE(NAME)                                                                 \
    {                                                                          \
        Value x = R[B], y = right, r;                                          \
        if (LIKELY(both_int(x, y))) {                                          \
            if (LIKELY(!small_op(x, y, &r))) {                                 \
                R[A] = r;                                                      \
                NEXT;                                                          \
            }                                                                  \
        } else if (LIKELY(both_inline_float(x, y))) {                          \
            double d = inline_float_decode(x) float_op inline_float_decode(y); \
            Value v = inline_float_encode(d);                                  \
            if (LIKELY(is_inline_float(v))) {                                  \
                R[A] = v;                                                      \
                NEXT;                                                          \
            }                                                                  \
        }                                                                      \
        SAVE();                                                                \
        RESULT(A, slow);                                                       \
        NEXT;                                                                  \
    }
ARITHMETIC(ADD, small_add, +, R[C], slow_add(vm, x, y))
ARITHMETIC(SUB, small_sub, -, R[C], slow_sub(vm, x, y))
ARITHMETIC(MUL, small_mul, *, R[C], slow_mul(vm, x, y))
ARITHMETIC(ADDI, small_add, +, from_small(SC), slow_add(vm, x, y))
ARITHMETIC(SUBI, small_sub, -, from_small(SC), slow_sub(vm, x, y))
ARITHMETIC(MULI, small_mul, *, from_small(SC), slow_mul(vm, x, y))
ARITHMETIC(ADDK, small_add, +, K[C], slow_add(vm, x, y))
ARITHMETIC(SUBK, small_sub, -, K[C], slow_sub(vm, x, y))
ARITHMETIC(MULK, small_mul, *, K[C], slow_mul(vm, x, y))
ARITHMETIC(IADD, small_add, +, R[C], slow_iadd(vm, x, y))
ARITHMETIC(ISUB, small_sub, -, R[C], op_inplace(vm, BIN_SUB, x, y))
ARITHMETIC(IMUL, small_mul, *, R[C], op_inplace(vm, BIN_MUL, x, y))
ARITHMETIC(IADDI, small_add, +, from_small(SC), slow_iadd(vm, x, y))
ARITHMETIC(ISUBI, small_sub, -, from_small(SC), op_inplace(vm, BIN_SUB, x, y))

#define DIVISION(NAME, right)                                          \
    CASE(NAME)                                                         \
    {                                                                  \
        Value x = R[B], y = right;                                     \
        if (LIKELY(both_inline_float(x, y))) {                         \
            double d = inline_float_decode(y);                         \
            Value v = inline_float_encode(inline_float_decode(x) / d); \
            if (LIKELY(d != 0 && is_inline_float(v))) {                \
                R[A] = v;                                              \
                NEXT;                                                  \
            }                                                          \
        }                                                              \
        SAVE();                                                        \
        RESULT(A, slow_div(vm, x, y));                                 \
        NEXT;                                                          \
    }
DIVISION(DIV, R[C])
DIVISION(DIVK, K[C])

// Floor division and modulo of small ints with a positive divisor need no sign fix-up beyond one.
#define MODULO(NAME, right)                                              \
    CASE(NAME)                                                           \
    {                                                                    \
        Value x = R[B], y = right;                                       \
        if (LIKELY(both_int(x, y) && (SWord)y > (SWord)from_small(0))) { \
            SWord r = as_int(x) % as_int(y);                             \
            R[A] = from_small(r < 0 ? r + as_int(y) : r);                \
            NEXT;                                                        \
        }                                                                \
        SAVE();                                                          \
        RESULT(A, op_binary(vm, BIN_MOD, x, y));                         \
        NEXT;                                                            \
    }
MODULO(MOD, R[C])
MODULO(MODI, from_small(SC))

#define FLOOR_DIVISION(NAME, right)                                      \
    CASE(NAME)                                                           \
    {                                                                    \
        Value x = R[B], y = right;                                       \
        if (LIKELY(both_int(x, y) && (SWord)y > (SWord)from_small(0))) { \
            SWord q = as_int(x) / as_int(y);                             \
            R[A] = from_small(q - (as_int(x) < q * as_int(y)));          \
            NEXT;                                                        \
        }                                                                \
        SAVE();                                                          \
        RESULT(A, op_binary(vm, BIN_FLOORDIV, x, y));                    \
        NEXT;                                                            \
    }
FLOOR_DIVISION(FLOORDIV, R[C])
FLOOR_DIVISION(FLOORDIVI, from_small(SC))

#define BITWISE(NAME, expression, right, op) \
    CASE(NAME)                               \
    {                                        \
        Value x = R[B], y = right;           \
        if (LIKELY(both_int(x, y))) {        \
            R[A] = (expression);             \
            NEXT;                            \
        }                                    \
        SAVE();                              \
        RESULT(A, op_binary(vm, op, x, y));  \
        NEXT;                                \
    }
BITWISE(AND, x &y, R[C], BIN_AND)
BITWISE(ANDI, x &y, from_small(SC), BIN_AND)
BITWISE(OR, x | y, R[C], BIN_OR)
BITWISE(XOR, (x ^ y) | VALUE_INT_TAG, R[C], BIN_XOR)
BITWISE(XORI, (x ^ y) | VALUE_INT_TAG, from_small(SC), BIN_XOR)

#define SHIFT_LEFT(NAME, right)                                            \
    CASE(NAME)                                                             \
    {                                                                      \
        Value x = R[B], y = right;                                         \
        if (LIKELY(both_int(x, y) && (size_t)as_int(y) < 24)) {            \
            SWord v = as_int(x), shifted = (SWord)((Value)v << as_int(y)); \
            if (LIKELY(shifted >> as_int(y) == v && int_fits(shifted))) {  \
                R[A] = from_small(shifted);                                \
                NEXT;                                                      \
            }                                                              \
        }                                                                  \
        SAVE();                                                            \
        RESULT(A, op_binary(vm, BIN_LSHIFT, x, y));                        \
        NEXT;                                                              \
    }
SHIFT_LEFT(SHL, R[C])
SHIFT_LEFT(SHLI, from_small(SC))

#define SHIFT_RIGHT(NAME, right)                                               \
    CASE(NAME)                                                                 \
    {                                                                          \
        Value x = R[B], y = right;                                             \
        if (LIKELY(both_int(x, y) && (size_t)as_int(y) < sizeof(SWord) * 8)) { \
            R[A] = from_small(as_int(x) >> as_int(y));                         \
            NEXT;                                                              \
        }                                                                      \
        SAVE();                                                                \
        RESULT(A, op_binary(vm, BIN_RSHIFT, x, y));                            \
        NEXT;                                                                  \
    }
SHIFT_RIGHT(SHR, R[C])
SHIFT_RIGHT(SHRI, from_small(SC))

CASE(POW)
{
    Value x = R[B], y = R[C];
    if (both_inline_float(x, y) && inline_float_decode(y) == 2.0) {
        double d = inline_float_decode(x);
        Value v = inline_float_encode(d * d);
        if (is_inline_float(v)) {
            R[A] = v;
            NEXT;
        }
    }
    SAVE();
    RESULT(A, op_pow(vm, x, y, NONE));
    NEXT;
}
CASE(MATMUL)
{
    SAVE();
    RESULT(A, op_binary(vm, BIN_MATMUL, R[B], R[C]));
    NEXT;
}
CASE(INPLACE)
{
    uint32_t op = *pc++;
    SAVE();
    RESULT(A, op_inplace(vm, (enum BinaryOp)op, R[B], R[C]));
    NEXT;
}
CASE(NEG)
{
    Value x = R[B], r;
    if (LIKELY(is_int(x) && !small_sub(from_small(0), x, &r))) {
        R[A] = r;
        NEXT;
    }
    SAVE();
    RESULT(A, op_neg(vm, x));
    NEXT;
}
CASE(POS)
{
    SAVE();
    RESULT(A, op_pos(vm, R[B]));
    NEXT;
}
CASE(INVERT)
{
    Value x = R[B];
    if (LIKELY(is_int(x))) {
        R[A] = from_small(~as_int(x));
        NEXT;
    }
    SAVE();
    RESULT(A, op_invert(vm, x));
    NEXT;
}
CASE(NOT)
{
    Value x = R[B];
    if (LIKELY(is_bool(x))) {
        R[A] = from_bool(x == FALSE_);
        NEXT;
    }
    SAVE();
    ANSWER(t, op_truth(vm, x));
    R[A] = from_bool(t == TRI_NO);
    NEXT;
}

// ---- comparison

#define COMPARE(NAME, op, int_test, float_op)                                         \
    CASE(NAME)                                                                        \
    {                                                                                 \
        Value x = R[B], y = R[C];                                                     \
        if (LIKELY(both_int(x, y))) {                                                 \
            R[A] = from_bool(int_test);                                               \
            NEXT;                                                                     \
        }                                                                             \
        if (LIKELY(both_inline_float(x, y))) {                                        \
            R[A] = from_bool(inline_float_decode(x) float_op inline_float_decode(y)); \
            NEXT;                                                                     \
        }                                                                             \
        SAVE();                                                                       \
        RESULT(A, op_compare(vm, x, y, op));                                          \
        NEXT;                                                                         \
    }
COMPARE(LT, CMP_LT, (SWord)x < (SWord)y, <)
COMPARE(LE, CMP_LE, (SWord)x <= (SWord)y, <=)
COMPARE(GT, CMP_GT, (SWord)x > (SWord)y, >)
COMPARE(GE, CMP_GE, (SWord)x >= (SWord)y, >=)
COMPARE(EQ, CMP_EQ, x == y, ==)
COMPARE(NE, CMP_NE, x != y, !=)

CASE(IS)
{
    R[A] = from_bool(R[B] == R[C]);
    NEXT;
}
CASE(ISNOT)
{
    R[A] = from_bool(R[B] != R[C]);
    NEXT;
}
CASE(IN)
{
    SAVE();
    ANSWER(t, op_contains(vm, R[C], R[B]));
    R[A] = from_bool(t == TRI_YES);
    NEXT;
}
CASE(NOTIN)
{
    SAVE();
    ANSWER(t, op_contains(vm, R[C], R[B]));
    R[A] = from_bool(t == TRI_NO);
    NEXT;
}

// ---- jumps

CASE(JUMP)
{
    int32_t off = (int32_t)*pc++;
    pc += off;
    POLL(off);
    NEXT;
}
CASE(JT)
{
    Value x = R[A];
    int32_t off = (int32_t)*pc++;
    if (x == TRUE_) {
        pc += off;
        POLL(off);
        NEXT;
    }
    if (x == FALSE_ || x == NONE) {
        NEXT;
    }
    SAVE();
    ANSWER(t, op_truth(vm, x));
    if (t == TRI_YES) {
        pc += off;
        POLL(off);
    }
    NEXT;
}
CASE(JF)
{
    Value x = R[A];
    int32_t off = (int32_t)*pc++;
    if (x == TRUE_) {
        NEXT;
    }
    if (x == FALSE_ || x == NONE) {
        pc += off;
        POLL(off);
        NEXT;
    }
    SAVE();
    ANSWER(t, op_truth(vm, x));
    if (t == TRI_NO) {
        pc += off;
        POLL(off);
    }
    NEXT;
}

#define JUMP_COMPARE_WITH(NAME, right, op, int_test, float_op, wanted)  \
    CASE(NAME)                                                          \
    {                                                                   \
        Value x = R[A], y = right;                                      \
        int32_t off = (int32_t)*pc++;                                   \
        bool t;                                                         \
        if (LIKELY(both_int(x, y))) {                                   \
            t = int_test;                                               \
        } else if (LIKELY(both_inline_float(x, y))) {                   \
            t = inline_float_decode(x) float_op inline_float_decode(y); \
        } else {                                                        \
            SAVE();                                                     \
            ANSWER(answer, slow_compare(vm, x, y, op));                 \
            t = answer == TRI_YES;                                      \
        }                                                               \
        if (t == wanted) {                                              \
            pc += off;                                                  \
            POLL(off);                                                  \
        }                                                               \
        NEXT;                                                           \
    }
#define JUMP_COMPARE(NAME, op, int_test, float_op)                              \
    JUMP_COMPARE_WITH(J##NAME, R[B], op, int_test, float_op, true)              \
    JUMP_COMPARE_WITH(JN##NAME, R[B], op, int_test, float_op, false)            \
    JUMP_COMPARE_WITH(J##NAME##I, from_small(SB), op, int_test, float_op, true) \
    JUMP_COMPARE_WITH(JN##NAME##I, from_small(SB), op, int_test, float_op, false)
JUMP_COMPARE(LT, CMP_LT, (SWord)x < (SWord)y, <)
JUMP_COMPARE(LE, CMP_LE, (SWord)x <= (SWord)y, <=)
JUMP_COMPARE(GT, CMP_GT, (SWord)x > (SWord)y, >)
JUMP_COMPARE(GE, CMP_GE, (SWord)x >= (SWord)y, >=)
JUMP_COMPARE(EQ, CMP_EQ, x == y, ==)
JUMP_COMPARE(NE, CMP_NE, x != y, !=)

#define JUMP_IF(NAME, test)           \
    CASE(NAME)                        \
    {                                 \
        int32_t off = (int32_t)*pc++; \
        if (test) {                   \
            pc += off;                \
            POLL(off);                \
        }                             \
        NEXT;                         \
    }
JUMP_IF(JIS, R[A] == R[B])
JUMP_IF(JISNOT, R[A] != R[B])
JUMP_IF(JNONE, R[A] == NONE)
JUMP_IF(JNOTNONE, R[A] != NONE)

CASE(JIN)
{
    int32_t off = (int32_t)*pc++;
    SAVE();
    ANSWER(t, op_contains(vm, R[B], R[A]));
    if (t == TRI_YES) {
        pc += off;
        POLL(off);
    }
    NEXT;
}
CASE(JNOTIN)
{
    int32_t off = (int32_t)*pc++;
    SAVE();
    ANSWER(t, op_contains(vm, R[B], R[A]));
    if (t == TRI_NO) {
        pc += off;
        POLL(off);
    }
    NEXT;
}

// ---- iteration and unpacking

CASE(GETITER)
{
    SAVE();
    RESULT(A, op_iter(vm, R[B]));
    NEXT;
}
CASE(FORITER)
{
    Obj *o = as_obj(R[B]);
    int32_t off = (int32_t)*pc++;
    if (LIKELY(o->kind == T_range_iterator)) {
        RangeIterator *it = (RangeIterator *)o;
        if (LIKELY(it->left)) {
            it->left--;
            R[A] = from_small(it->next);
            it->next += it->step;
            pc += off;
            POLL(off);
        }
        NEXT;
    }
    if (LIKELY(o->kind == T_list_iterator)) {
        SequenceIterator *it = (SequenceIterator *)o;
        if (LIKELY(it->sequence != ABSENT && it->index < as_list(it->sequence)->size)) {
            R[A] = as_list(it->sequence)->items[it->index++];
            pc += off;
            POLL(off);
            NEXT;
        }
    } else if (o->kind == T_generator && generator_can_resume((Generator *)o) &&
               LIKELY(!(vm->pending & PENDING_TRACE))) {
        SAVE();
        Value *N = generator_push(vm, (Generator *)o, NONE, R, pc, A, LINK_FORITER);
        if (UNLIKELY(!N)) {
            RAISE;
        }
        ENTER(N, ((Generator *)o)->pc);
        NEXT;
    }
    SAVE();
    Maybe item = slow_next(vm, o);
    if (raised(item)) {
        if (!error_is(vm, E_StopIteration)) {
            RAISE;
        }
        error_clear(vm);
        NEXT;
    }
    if (maybe_value(item) != NOTHING) {
        R[A] = maybe_value(item);
        pc += off;
        POLL(off);
    }
    NEXT;
}
CASE(UNPACK)
{
    Value v = R[B];
    uint32_t n = C;
    if (LIKELY(is_exact(v, T_tuple) && as_tuple(v)->size == n)) {
        for (uint32_t i = 0; i < n; i++) {
            R[A + i] = as_tuple(v)->items[i];
        }
        NEXT;
    }
    SAVE();
    DO(slow_unpack(vm, v, R + A, n));
    NEXT;
}
CASE(UNPACKEX)
{
    uint32_t ext = *pc++;
    SAVE();
    DO(slow_unpack_ex(vm, R[B], R + A, ext & 0xffff, ext >> 16));
    NEXT;
}

// ---- building

CASE(MAKETUPLE)
{
    SAVE();
    RESULT(A, tuple_new(vm, R + B, C));
    NEXT;
}
CASE(MAKELIST)
{
    SAVE();
    RESULT(A, list_from(vm, R + B, C));
    NEXT;
}
CASE(MAKESET)
{
    SAVE();
    RESULT(A, slow_make_set(vm, R + B, C));
    NEXT;
}
CASE(MAKEDICT)
{
    SAVE();
    RESULT(A, slow_make_dict(vm, R + B, C));
    NEXT;
}
CASE(MAKESTR)
{
    SAVE();
    RESULT(A, slow_make_str(vm, R + B, C));
    NEXT;
}
CASE(FORMAT)
{
    uint32_t ext = *pc++;
    SAVE();
    RESULT(A, slow_format(vm, R[B], ext & 256 ? R[C] : ABSENT, (int)(ext & 255)));
    NEXT;
}
CASE(LISTAPPEND)
{
    SAVE();
    DO(list_append(vm, as_list(R[A]), R[B]));
    NEXT;
}
CASE(LISTEXTEND)
{
    SAVE();
    DO(slow_list_extend(vm, as_list(R[A]), R[B]));
    NEXT;
}
CASE(SETADD)
{
    SAVE();
    DO(set_add(vm, (Set *)R[A], R[B]));
    NEXT;
}
CASE(SETUPDATE)
{
    SAVE();
    DO(set_update(vm, (Set *)R[A], R[B]));
    NEXT;
}
CASE(DICTSET)
{
    SAVE();
    DO(dict_set(vm, as_dict(R[A]), R[B], R[C]));
    NEXT;
}
CASE(DICTUPDATE)
{
    SAVE();
    DO(slow_dict_update(vm, as_dict(R[A]), R[B]));
    NEXT;
}
CASE(DICTMERGE)
{
    SAVE();
    DO(dict_merge(vm, as_dict(R[A]), R[B], R[C]));
    NEXT;
}
CASE(LISTTOTUPLE)
{
    SAVE();
    RESULT(A, tuple_new(vm, as_list(R[B])->items, as_list(R[B])->size));
    NEXT;
}

// ---- functions and calls

CASE(MAKEFUNC)
{
    uint32_t ext = *pc++;
    SAVE();
    RESULT(A, slow_make_function(vm, frame_func(R), (Code *)K[BX], R + A, ext));
    NEXT;
}
CASE(CALL)
{
    Value callee = R[A];
    uint32_t n = B;
    if (LIKELY(is_ptr(callee))) {
        Obj *o = as_obj(callee);
        Value *N = R + A + 3;
        if (LIKELY(o->kind == T_function)) {
            Code *code = ((Func *)o)->code;
            if (LIKELY(code->simple == n && N + code->registers < vm->thread.limit)) {
                PUSH_FRAME(N, code, n, A + 3, C);
                NEXT;
            }
        } else if (o->kind == T_builtin_function_or_method) {
            if (LIKELY(((CFunc *)o)->simple == n)) {
                SAVE();
                RESULT(C, ((CFunc *)o)->fn(vm, N, (int)n));
                NEXT;
            }
            if (LIKELY(((CFunc *)o)->bound == n + 1)) {  // the word below the arguments is free
                SAVE();
                N[-1] = ((CFunc *)o)->self;
                RESULT(C, ((CFunc *)o)->fn(vm, N - 1, (int)n + 1));
                NEXT;
            }
        } else if (o->kind == T_ffi_function) {
            SAVE();
            RESULT(C, ((NativeCallable *)o)->enter(vm, callee, N, (int)n));
            NEXT;
        }
    }
    CALL_SLOW(R + A, n, ABSENT, C);
}
CASE(CALLM)
{
    Value callee = R[A];
    uint32_t n = B + 1;
    if (LIKELY(R[A + 3] != ABSENT && is_ptr(callee))) {
        Obj *o = as_obj(callee);
        Value *N = R + A + 3;
        if (LIKELY(o->kind == T_function)) {
            Code *code = ((Func *)o)->code;
            if (LIKELY(code->simple == n && N + code->registers < vm->thread.limit)) {
                PUSH_FRAME(N, code, n, A + 3, C);
                NEXT;
            }
        } else if (o->kind == T_method_descriptor && ((CFunc *)o)->simple == n) {
            SAVE();
            RESULT(C, ((CFunc *)o)->fn(vm, N, (int)n));
            NEXT;
        }
        CALL_SLOW(R + A, n, ABSENT, C);
    }
    if (R[A + 3] == ABSENT) {
        if (is_kind(callee, T_ffi_function)) {
            SAVE();
            RESULT(C, ((NativeCallable *)callee)->enter(vm, callee, R + A + 4, (int)n - 1));
            NEXT;
        }
        R[A + 1] = callee;
        CALL_SLOW(R + A + 1, n - 1, ABSENT, C);
    }
    CALL_SLOW(R + A, n, ABSENT, C);
}
CASE(CALLKW)
{
    uint32_t ext = *pc++;
    Value names = K[ext >> 16];
    CALL_SLOW(R + A, B - (uint32_t)as_tuple(names)->size, names, C);
}
CASE(CALLMKW)
{
    uint32_t ext = *pc++;
    Value names = K[ext >> 16];
    uint32_t n = B - (uint32_t)as_tuple(names)->size;
    if (R[A + 3] == ABSENT) {
        R[A + 1] = R[A];
        CALL_SLOW(R + A + 1, n, names, C);
    }
    CALL_SLOW(R + A, n + 1, names, C);
}
CASE(CALLEX)
{
    SAVE();
    struct Spread spread;
    DO(slow_spread(vm, R + A, B & 1, &spread));
    CALL_SLOW(spread.window, spread.n, spread.kwnames, C);
}
CASE(RETURN)
{
    Value v = R[A];
    LEAVE_FRAME(v);
    NEXT;
}
CASE(RETNONE)
{
    Value v = NONE;
    LEAVE_FRAME(v);
    NEXT;
}

// ---- generators and coroutines

CASE(GENSTART)
{
    SAVE();
    Maybe made = generator_new(vm, R, pc);
    if (raised(made)) {
        RAISE;
    }
    Value v = maybe_value(made);
    LEAVE_FRAME(v);
    NEXT;
}
CASE(YIELD)
{
    Value v = R[B];
    if (UNLIKELY(frame_code(R)->flags & CODE_ASYNC_GENERATOR)) {
        SAVE();
        Maybe wrapped = asyncgen_wrap(vm, v);
        if (raised(wrapped)) {
            RAISE;
        }
        v = maybe_value(wrapped);
    }
    uint32_t link = (uint32_t)R[-1];
    const uint32_t *back = (const uint32_t *)R[-2];
    generator_suspend(vm, R, pc, A, false);
    R -= link_delta(link);
    R[link_dst(link)] = v;
    pc = back;
    if (link_flags(link) & LINK_FORITER) {
        pc += (int32_t)pc[-1];
    }
    LOAD_FRAME();
    NEXT;
}
CASE(YIELDFROM)
{
    Value v = R[B];
    uint32_t link = (uint32_t)R[-1];
    const uint32_t *back = (const uint32_t *)R[-2];
    generator_suspend(vm, R, pc + 1, A, true);
    R -= link_delta(link);
    R[link_dst(link)] = v;
    pc = back;
    if (link_flags(link) & LINK_FORITER) {
        pc += (int32_t)pc[-1];
    }
    LOAD_FRAME();
    NEXT;
}
CASE(GETYIELDFROM)
{
    SAVE();
    RESULT(A, slow_get_yield_from(vm, frame_code(R), R[B]));
    NEXT;
}
CASE(GETAWAIT)
{
    SAVE();
    RESULT(A, slow_get_await(vm, R[B], C));
    NEXT;
}
CASE(SEND)
{
    int32_t off = (int32_t)*pc++;
    Obj *o = as_obj(R[B]);
    if ((o->kind == T_generator || o->kind == T_coroutine) &&
        generator_can_resume((Generator *)o) && LIKELY(!(vm->pending & PENDING_TRACE)) &&
        (R[C] == NONE || ((Generator *)o)->state != GENERATOR_CREATED)) {
        SAVE();
        Value *N = generator_push(vm, (Generator *)o, R[C], R, pc, A, LINK_SEND);
        if (UNLIKELY(!N)) {
            RAISE;
        }
        ENTER(N, ((Generator *)o)->pc);
        NEXT;
    }
    SAVE();
    bool finished;
    RESULT(A, slow_send(vm, from_obj(o), R[C], &finished));
    pc += finished ? off : 0;
    NEXT;
}
CASE(GETAITER)
{
    SAVE();
    RESULT(A, slow_get_aiter(vm, R[B]));
    NEXT;
}
CASE(GETANEXT)
{
    SAVE();
    RESULT(A, slow_get_anext(vm, R[B]));
    NEXT;
}
CASE(GENRETURN)
{
    Value v = R[A];
    uint32_t link = (uint32_t)R[-1];
    const uint32_t *back = (const uint32_t *)R[-2];
    generator_finish(vm, R, pc);
    R -= link_delta(link);
    pc = back;
    if (link_flags(link) & LINK_FORITER) {  // falls through behind FORITER, R[dst] unchanged
        LOAD_FRAME();
        NEXT;
    }
    R[link_dst(link)] = v;
    if (link_flags(link) & LINK_SEND) {
        pc += (int32_t)pc[-1];
    }
    LOAD_FRAME();
    NEXT;
}

// ---- exceptions

CASE(RAISE)
{
    SAVE();
    (void)raise_object(vm, R[A]);
    RAISE;
}
CASE(RAISEFROM)
{
    SAVE();
    slow_raise_from(vm, R[A], R[B]);
    RAISE;
}
CASE(RERAISE)
{
    SAVE();
    DO(slow_check_exception(vm, R[A]));
    vm->exc = R[A];
    RERAISE_HERE;  // the frame is in the traceback already
}
CASE(RAISEBARE)
{
    SAVE();
    if (UNLIKELY(!slow_raise_bare(vm))) {
        RAISE;
    }
    RERAISE_HERE;  // the frame that caught it is in the traceback already
}
CASE(PUSHEXC)
{
    // None in a generator: it handles nothing of its own, whatever its resumer does.
    SAVE();
    DO(slow_check_exception(vm, R[A]));
    Value before = vm->thread.handled;
    vm->thread.handled = R[A];
    R[B] = before == ABSENT || before == generator_resumer_handles(R) ? NONE : before;
    NEXT;
}
CASE(POPEXC)
{
    SAVE();
    DO(R[A] == NONE || slow_check_exception(vm, R[A]));
    vm->thread.handled = R[A] == NONE ? generator_resumer_handles(R) : R[A];
    NEXT;
}
CASE(JNOMATCH)
{
    int32_t off = (int32_t)*pc++;
    Value against = R[B];
    if (LIKELY(is_type(against) && (as_type(against)->flags & TYPE_IS_EXCEPTION))) {
        if (!type_is_subtype(type_of(vm, R[A]), as_type(against))) {
            pc += off;
        }
        NEXT;
    }
    SAVE();
    ANSWER(t, error_matches(vm, R[A], against));
    pc += t == TRI_NO ? off : 0;
    NEXT;
}
CASE(JSTOPASYNC)
{
    int32_t off = (int32_t)*pc++;
    pc += is_instance_of(vm, R[A], E_StopAsyncIteration) ? off : 0;
    NEXT;
}
CASE(MATCHGROUP)
{
    SAVE();
    DO(slow_match_group(vm, R[B], R[C], R + A));
    NEXT;
}

// ---- pattern matching

CASE(MATCHSEQ)
{
    R[A] = from_bool((type_of(vm, R[B])->flags & TYPE_SEQUENCE) != 0);
    NEXT;
}
CASE(MATCHMAP)
{
    R[A] = from_bool((type_of(vm, R[B])->flags & TYPE_MAPPING) != 0);
    NEXT;
}
CASE(MATCHKEYS)
{
    SAVE();
    RESULT(A, slow_match_keys(vm, R[B], R[C]));
    NEXT;
}
CASE(MATCHCLASS)
{
    Value names = K[*pc++];
    SAVE();
    RESULT(A, slow_match_class(vm, R[B], R[B + 1], C, names));
    NEXT;
}
CASE(MATCHREST)
{
    SAVE();
    RESULT(A, slow_match_rest(vm, R[B], R[C]));
    NEXT;
}
CASE(GETLEN)
{
    SAVE();
    RESULT(A, slow_get_len(vm, R[B]));
    NEXT;
}

// ---- modules and the rest

CASE(IMPORT)
{
    Value name = K[*pc++];
    SAVE();
    RESULT(A, slow_import(vm, R, name, R[B], R[C]));
    NEXT;
}
CASE(IMPORTFROM)
{
    Value name = K[*pc++];
    SAVE();
    RESULT(A, import_from(vm, R[B], name));
    NEXT;
}
CASE(INTRINSIC)
{
    SAVE();
    RESULT(A, intrinsic_call(vm, C, R + B, frame_func(R)));
    NEXT;
}
CASE(LINE)
{
    NEXT;
}
CASE(HALT)
{
    Value v = R[0];
    frame_leave_entry(vm, R);
    return just(v);
}
