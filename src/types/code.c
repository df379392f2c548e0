// code — code objects as Python sees them.

#include "front/image.h"
#include "py.h"
#include "vm/code.h"

RAISES static Maybe names_from(VM *vm, Code *code, uint32_t from, uint32_t to, int want_cells)
{
    CHECK(code_prepare(vm, code));
    List *list = TRY_PTR(list_new(vm, 4));
    for (uint32_t i = from; i < to; i++) {
        bool is_cell;
        (void)code_local_register(code, i, &is_cell);
        Value name = as_tuple(code->local_names)->items[i];
        bool hidden = str_equal_c(name, ".namespace");
        if (!hidden && (want_cells < 0 || is_cell == (want_cells == 1))) {
            CHECK(list_append(vm, list, name));
        }
    }
    return tuple_new(vm, list->items, list->size);
}

static uint32_t parameter_count(const Code *code)
{
    return (uint32_t)code->positional + code->keyword_only + !!(code->flags & CODE_VARARGS) +
           !!(code->flags & CODE_VARKEYWORDS);
}

RAISES static Maybe get_varnames(VM *vm, Value self)
{
    Code *code = as_code(self);
    List *list = TRY_PTR(list_new(vm, 4));
    Value params = TRY(names_from(vm, code, 0, parameter_count(code), -1));
    Value rest = TRY(names_from(vm, code, parameter_count(code), code->locals, 0));
    CHECK(list_extend(vm, list, params));
    CHECK(list_extend(vm, list, rest));
    uint32_t inner = record_field(code->record, RECORD_INNER);
    for (uint32_t i = 0; i < inner; i++) {
        Value name = TRY(code_inner_name(vm, code, i));
        if (!TRY_TRI(op_contains(vm, from_obj(list), name))) {
            CHECK(list_append(vm, list, name));
        }
    }
    return tuple_new(vm, list->items, list->size);
}

RAISES static Maybe get_cellvars(VM *vm, Value self)
{
    return names_from(vm, as_code(self), 0, as_code(self)->locals, 1);
}

RAISES static Maybe get_freevars(VM *vm, Value self)
{
    Code *code = as_code(self);
    Tuple *names = TRY_PTR(tuple_alloc(vm, code->free));
    for (uint32_t i = 0; i < code->free; i++) {
        Value name = TRY(code_free_name(vm, code, i));
        gc_set(vm, names, &names->items[i], name);
    }
    return just_obj(names);
}

RAISES static Maybe get_nlocals(VM *vm, Value self)
{
    Value names = TRY(get_varnames(vm, self));
    return int_from_u64(vm, as_tuple(names)->size);
}

// Constants that are no names: CPython's co_consts begins with the docstring or None.
RAISES static Maybe get_consts(VM *vm, Value self)
{
    Code *code = as_code(self);
    CHECK(code_prepare(vm, code));
    return tuple_new(vm, code->constants, code->constant_count);
}

RAISES static Maybe get_names(VM *vm, Value self)
{
    Code *code = as_code(self);
    CHECK(code_prepare(vm, code));
    List *list = TRY_PTR(list_new(vm, 4));
    for (uint32_t i = 0; i < code->constant_count; i++) {
        Value k = code->constants[i];
        if (is_exact(k, T_str) && str_is_identifier(k)) {
            CHECK(list_append(vm, list, k));
        }
    }
    return tuple_new(vm, list->items, list->size);
}

#define CODE_INTEGER(name, expression)                  \
    RAISES static Maybe get_##name(VM *vm, Value self)  \
    {                                                   \
        Code *code = as_code(self);                     \
        CHECK(code_complete(vm, code));                 \
        return int_from_i64(vm, (int64_t)(expression)); \
    }
CODE_INTEGER(argcount, code->flags &CODE_NAMESPACE ? 0 : code->positional)
CODE_INTEGER(posonly, code->positional_only)
CODE_INTEGER(kwonly, code->keyword_only)
CODE_INTEGER(flags, code->flags & 0x7ffffff)
CODE_INTEGER(firstlineno, code->first_line)
CODE_INTEGER(stacksize, code->registers)

RAISES static Maybe get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_code(self)->name);
}

RAISES static Maybe get_qualname(VM *vm, Value self)
{
    (void)vm;
    return just(as_code(self)->qualname);
}

RAISES static Maybe get_filename(VM *vm, Value self)
{
    (void)vm;
    return just(as_code(self)->filename);
}

RAISES static Maybe get_bytes(VM *vm, Value self)
{
    Code *code = as_code(self);
    CHECK(code_complete(vm, code));
    return bytes_new(vm, code->words, (size_t)code->word_count * sizeof(uint32_t));
}

RAISES static Maybe code_lines(VM *vm, Value *args, int n)
{
    (void)n;
    Code *code = as_code(args[0]);
    CHECK(code_complete(vm, code));
    List *list = TRY_PTR(list_new(vm, 8));
    uint32_t start = 0;
    CodePosition position, next;
    code_position(code, 0, &position);
    for (uint32_t at = 1; at <= code->word_count; at++) {
        if (at < code->word_count) {
            code_position(code, at, &next);
        }
        if (at == code->word_count || next.line != position.line) {
            Value row = TRY(tuple_3(vm, from_small(start * 4), from_small(at * 4),
                                    from_small(position.line)));
            CHECK(list_append(vm, list, row));
            start = at;
            position = next;
        }
    }
    return op_iter(vm, from_obj(list));
}

static Value column_value(uint32_t column)
{
    return column == UINT32_MAX ? NONE : from_small(column);
}

RAISES static Maybe code_positions(VM *vm, Value *args, int n)
{
    (void)n;
    Code *code = as_code(args[0]);
    CHECK(code_complete(vm, code));
    List *list = TRY_PTR(list_new(vm, code->word_count));
    for (uint32_t at = 0; at < code->word_count; at++) {
        CodePosition p;
        code_position(code, at, &p);
        Value parts[4] = {from_small(p.line), from_small(p.end_line), column_value(p.column),
                          column_value(p.end_column)};
        // COMPAT: one entry per two bytes, for the usual co_positions()[tb_lasti // 2].
        Value entry = TRY(tuple_new(vm, parts, 4));
        CHECK(list_append(vm, list, entry) && list_append(vm, list, entry));
    }
    return op_iter(vm, from_obj(list));
}

// What else replace() was asked for: fine when it changes nothing.
RAISES static bool check_unchanged(VM *vm, Value code, Value key, Value value)
{
    bool known = str_size(key) > 3 && memcmp(str_data(key), "co_", 3) == 0;
    Value current = known ? TRYB(attr_find(vm, code, key)) : NOTHING;
    if (current == NOTHING || is_callable(vm, current)) {
        raise_error(vm, E_TypeError, "replace() got an unexpected keyword argument '%S'", key);
    } else if (is_str(current) && !is_str(value)) {
        raise_error(vm, E_TypeError, "replace() argument '%S' must be str, not %T", key, value);
    } else if (is_tuple(current) && !is_tuple(value)) {
        raise_error(vm, E_TypeError, "replace() argument '%S' must be tuple, not %T", key,
                    value);
    } else if (!is_int(current) || !raised(op_index(vm, value))) {
        if (TRYB_TRI(op_compare_true(vm, current, value, CMP_EQ))) {
            return true;
        }
        raise_error(vm, E_NotImplementedError, "code.replace() cannot change %S", key);
    }
    return false;
}

// Gives the parameters and locals other names, in the order of co_varnames.
RAISES static bool replace_varnames(VM *vm, Code *code, Value names)
{
    Value had = TRYB(get_varnames(vm, from_obj(code)));
    if (as_tuple(names)->size != as_tuple(had)->size) {
        raise_error(vm, E_ValueError, "code: co_nlocals != len(co_varnames)");
        return false;
    }
    Tuple *all = TRYB_PTR(tuple_alloc(vm, code->locals));
    size_t next = 0;
    for (uint32_t i = 0; i < code->locals; i++) {
        bool is_cell;
        (void)code_local_register(code, i, &is_cell);
        Value name = as_tuple(code->local_names)->items[i];
        if ((i < parameter_count(code) || !is_cell) && !str_equal_c(name, ".namespace")) {
            name = as_tuple(names)->items[next++];
            if (!is_exact(name, T_str)) {
                raise_error(vm, E_TypeError, "name tuples must contain only strings, not '%T'",
                            name);
                return false;
            }
            name = TRYB(str_intern(vm, name));
        }
        gc_set(vm, all, &all->items[i], name);
    }
    gc_set(vm, code, &code->local_names, from_obj(all));
    return true;
}

// SAFE: instructions rely on what a constant is, so each one keeps its type; further ones are
// not used.
RAISES static bool replace_consts(VM *vm, Code *code, Value values)
{
    Tuple *tuple = as_tuple(values);
    bool fits = tuple->size >= code->constant_count && tuple->size < UINT32_MAX;
    for (uint32_t i = 0; fits && i < code->constant_count; i++) {
        fits = tuple->items[i] == code->constants[i] ||
               type_of(vm, tuple->items[i]) == type_of(vm, code->constants[i]);
    }
    if (!fits) {
        raise_error(vm, E_ValueError, "code: co_consts must keep the types of the constants");
        return false;
    }
    Value *constants = TRYB_PTR(gc_new_values(vm, tuple->size + 1));
    GC_SET(vm, code, constants, constants);
    for (size_t i = 0; i < tuple->size; i++) {
        Value item = tuple->items[i];
        if (is_exact(item, T_str) && str_is_identifier(item)) {
            item = TRYB(str_intern(vm, item));
        }
        gc_set(vm, values_of(constants), &constants[i], item);
    }
    code->constant_count = (uint32_t)tuple->size;
    // Other names: what the caches of the old code know does not hold.
    uint32_t count = code->cache_count > 0xffff ? 0x10000 : code->cache_count + 1;
    Cache *caches = TRYB_PTR((Cache *)gc_new_raw(vm, count * sizeof(Cache)));
    GC_SET(vm, code, caches, caches);
    return true;
}

RAISES static bool replace_field(VM *vm, Value old, Code *code, Value key, Value value)
{
    if (str_equal_c(key, "co_name") && is_str(value)) {
        gc_set(vm, code, &code->name, value);
    } else if (str_equal_c(key, "co_qualname") && is_str(value)) {
        gc_set(vm, code, &code->qualname, value);
    } else if (str_equal_c(key, "co_filename") && is_str(value)) {
        gc_set(vm, code, &code->filename, value);
    } else if (str_equal_c(key, "co_firstlineno") && is_int(value)) {
        code->first_line = (uint32_t)as_int(value);
    } else if (str_equal_c(key, "co_flags") && is_int(value)) {
        code->flags = (code->flags & ~0x7ffffffu) | ((uint32_t)as_int(value) & 0x7ffffff);
    } else if (str_equal_c(key, "co_varnames") && is_tuple(value)) {
        return replace_varnames(vm, code, value);
    } else if (str_equal_c(key, "co_consts") && is_tuple(value)) {
        return replace_consts(vm, code, value);
    } else {
        return check_unchanged(vm, old, key, value);
    }
    return true;
}

RAISES static Maybe code_replace(VM *vm, Value *args, int n)
{
    (void)n;
    Code *old = as_code(args[0]);
    CHECK(code_prepare(vm, old));
    Code *code = TRY_PTR((Code *)gc_new(vm, sizeof(Code), T_code));
    Obj header = code->h;
    *code = *old;
    code->h = header;
    gc_barrier(vm, code);
    uint32_t position = 0;
    Value key, value;
    while (dict_next(as_dict(args[1]), &position, &key, &value)) {
        CHECK(replace_field(vm, args[0], code, key, value));
    }
    return just_obj(code);
}

RAISES static Maybe code_repr(VM *vm, Value self)
{
    Code *code = as_code(self);
    return str_from_format(vm, "<code object %S at %p, file \"%S\", line %u>", code->name,
                           (void *)self, code->filename, code->first_line);
}

RAISES static Tri same_constants(VM *vm, Code *x, Code *y)
{
    CHECKT(code_prepare(vm, x) && code_prepare(vm, y));
    bool same = x->constant_count == y->constant_count;
    for (uint32_t i = 0; same && i < x->constant_count; i++) {
        Value a = x->constants[i], b = y->constants[i];
        same = type_of(vm, a) == type_of(vm, b);
        if (same && a != b) {
            Tri equal = op_eq(vm, a, b);
            if (equal != TRI_YES) {
                return equal;
            }
        }
    }
    return tri(same);
}

RAISES static Maybe code_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(b, T_code) || (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    Code *x = as_code(a), *y = as_code(b);
    CHECK(code_complete(vm, x) && code_complete(vm, y));
    bool same = x == y || (str_equal(x->name, y->name) && x->first_line == y->first_line &&
                           x->flags == y->flags && x->word_count == y->word_count &&
                           memcmp(x->words, y->words, x->word_count * sizeof(uint32_t)) == 0);
    if (same && x != y) {
        same = TRY_TRI(same_constants(vm, x, y));
    }
    return just_bool(same == (op == CMP_EQ));
}

RAISES static bool code_hash(VM *vm, Value self, Hash *out)
{
    Code *code = as_code(self);
    CHECKB(code_complete(vm, code));
    *out = (Hash)str_hash(vm, code->name) * 31 + code->first_line + code->word_count;
    return true;
}

static void code_trace(VM *vm, Obj *self)
{
    Code *code = (Code *)self;
    gc_mark_items(vm, code->constants);
    gc_mark_raw(vm, code->caches);
    gc_mark_value(vm, code->name);
    gc_mark_value(vm, code->qualname);
    gc_mark_value(vm, code->filename);
    gc_mark_value(vm, code->local_names);
    gc_mark_value(vm, code->image);
    if (code->owns_words) {
        gc_mark_raw(vm, code->words);
    }
}

static const Def code_methods[] = {
    {"co_name", MEMBER(get_name), "Name of the function."},
    {"co_qualname", MEMBER(get_qualname), "Qualified name."},
    {"co_filename", MEMBER(get_filename), "Name of the source file."},
    {"co_firstlineno", MEMBER(get_firstlineno), "First line."},
    {"co_argcount", MEMBER(get_argcount), "Number of positional parameters."},
    {"co_posonlyargcount", MEMBER(get_posonly), "Number of positional-only parameters."},
    {"co_kwonlyargcount", MEMBER(get_kwonly), "Number of keyword-only parameters."},
    {"co_nlocals", MEMBER(get_nlocals), "Number of locals."},
    {"co_stacksize", MEMBER(get_stacksize), "Frame size in words."},
    {"co_flags", MEMBER(get_flags), "Flag bits."},
    {"co_code", GET(get_bytes), "Instruction words."},
    {"co_consts", MEMBER(get_consts), "Constants."},
    {"co_names", MEMBER(get_names), "Names used by the code."},
    {"co_varnames", GET(get_varnames), "Names of parameters and locals."},
    {"co_cellvars", GET(get_cellvars), "Names of locals that inner functions use."},
    {"co_freevars", GET(get_freevars), "Names of variables of outer functions."},
    {"co_exceptiontable", CONSTANT(NONE), "Not shown."},
    {"co_lines(self, /)", FN(code_lines), "Iterator of (start, end, line)."},
    {"co_positions(self, /)", FN(code_positions),
     "Iterator of (line, end line, column, end column)."},
    {"replace(self, /, **changes)", FN(code_replace),
     "Return a copy of the code object with new values for the specified fields."},
    {"__replace__(self, /, **changes)", FN(code_replace), "The same as replace()."},
    {0},
};

const TypeDef code_type = {
    .name = "code",
    .doc = "Compiled code.",
    .size = sizeof(Code),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF,
    .repr = code_repr,
    .compare = code_compare,
    .hash = code_hash,
    .trace = code_trace,
    .methods = code_methods,
};
