// bind — arguments of a call to the parameters of a Python function, with CPython's messages.
//
// Register order of parameters: positional, keyword-only, *args, **kwargs.

#include "base/buf.h"
#include "py.h"
#include "vm/frame.h"

typedef struct Binding {
    Func *function;
    Code *code;
    Value *N;
    Tuple *names;    // local names
    int positional;  // parameters
    int given;       // positional arguments
} Binding;

// ---- messages

static Value name_of(const Binding *b, int i)
{
    return b->names->items[i];
}

RAISES static bool raise_positional(VM *vm, const Binding *b)
{
    int defaults = b->function->defaults ? (int)b->function->defaults->size : 0;
    int named = 0;
    for (int i = 0; i < b->code->keyword_only; i++) {
        named += b->N[b->positional + i] != ABSENT;
    }
    Value extra = vm->empty_str;
    if (named) {
        extra =
            TRYB(str_from_format(vm, " positional argument%s (and %d keyword-only argument%s)",
                                 b->given == 1 ? "" : "s", named, named == 1 ? "" : "s"));
    }
    bool plural = b->positional != 1;
    if (defaults) {
        raise_error(vm, E_TypeError,
                    "%S() takes from %d to %d positional arguments but %d%S %s given",
                    b->function->qualname, b->positional - defaults, b->positional, b->given,
                    extra, b->given == 1 && !named ? "was" : "were");
    } else {
        raise_error(vm, E_TypeError, "%S() takes %d positional argument%s but %d%S %s given",
                    b->function->qualname, b->positional, plural ? "s" : "", b->given, extra,
                    b->given == 1 && !named ? "was" : "were");
    }
    return false;
}

// 'a', 'b', and 'c'
static void put_names(Buf *buf, Value *names, int n)
{
    for (int i = 0; i < n; i++) {
        if (i) {
            buf_string(buf, n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
        }
        buf_char(buf, '\'');
        buf_append(buf, str_data(names[i]), str_size(names[i]));
        buf_char(buf, '\'');
    }
}

RAISES static bool raise_missing(VM *vm, const Binding *b, int from, int to, const char *sort)
{
    Value *missing = TRYB_PTR(gc_new_values(vm, (size_t)(to - from)));
    int n = 0;
    for (int i = from; i < to; i++) {
        if (b->N[i] == ABSENT) {
            missing[n++] = name_of(b, i);
        }
    }
    Buf buf = BUF_INIT;
    put_names(&buf, missing, n);
    Value list = TRYB(str_from_buf(vm, &buf));
    raise_error(vm, E_TypeError, "%S() missing %d required %s argument%s: %S",
                b->function->qualname, n, sort, n == 1 ? "" : "s", list);
    return false;
}

RAISES static bool raise_unexpected(VM *vm, const Binding *b, Value kwnames, Value name)
{
    Buf buf = BUF_INIT;
    int count = 0;
    for (int i = 0; i < b->code->positional_only; i++) {
        for (size_t k = 0; k < as_tuple(kwnames)->size; k++) {
            if (str_equal(name_of(b, i), as_tuple(kwnames)->items[k])) {
                buf_string(&buf, count++ ? ", " : "");
                buf_append(&buf, str_data(name_of(b, i)), str_size(name_of(b, i)));
            }
        }
    }
    if (count) {
        Value list = TRYB(str_from_buf(vm, &buf));
        raise_error(vm, E_TypeError,
                    "%S() got some positional-only arguments passed as keyword arguments: '%S'",
                    b->function->qualname, list);
        return false;
    }
    buf_free(&buf);
    Value hint = TRYB(suggest_name(
        vm, name, b->names->items + b->code->positional_only,
        (size_t)(b->positional + b->code->keyword_only - b->code->positional_only)));
    if (hint != NOTHING) {
        raise_error(vm, E_TypeError,
                    "%S() got an unexpected keyword argument '%S'. Did you mean '%S'?",
                    b->function->qualname, name, hint);
    } else {
        raise_error(vm, E_TypeError, "%S() got an unexpected keyword argument '%S'",
                    b->function->qualname, name);
    }
    return false;
}

// ---- keywords

static int find_keyword(const Binding *b, Value name)
{
    int end = b->positional + b->code->keyword_only;
    for (int i = b->code->positional_only; i < end; i++) {
        if (name_of(b, i) == name) {
            return i;
        }
    }
    for (int i = b->code->positional_only; i < end; i++) {
        if (str_equal(name_of(b, i), name)) {
            return i;
        }
    }
    return -1;
}

RAISES static bool bind_keywords(VM *vm, const Binding *b, Value kwnames, Value *values,
                                 Dict *rest)
{
    Tuple *names = as_tuple(kwnames);
    for (size_t k = 0; k < names->size; k++) {
        Value name = names->items[k];
        if (!is_str(name)) {
            raise_error(vm, E_TypeError, "keywords must be strings");
            return false;
        }
        int i = find_keyword(b, name);
        if (i < 0) {
            CHECKB(rest || raise_unexpected(vm, b, kwnames, name));
            CHECKB(dict_set(vm, rest, name, values[k]));
        } else if (b->N[i] != ABSENT) {
            raise_error(vm, E_TypeError, "%S() got multiple values for argument '%S'",
                        b->function->qualname, name);
            return false;
        } else {
            b->N[i] = values[k];
        }
    }
    return true;
}

// ---- defaults

RAISES static bool fill_positional_defaults(VM *vm, const Binding *b)
{
    Tuple *defaults = b->function->defaults;
    int first = b->positional - (defaults ? (int)defaults->size : 0);
    first = first < 0 ? 0 : first;
    for (int i = b->given; i < first; i++) {
        if (b->N[i] == ABSENT) {
            return raise_missing(vm, b, 0, first, "positional");
        }
    }
    for (int i = b->given > first ? b->given : first; i < b->positional; i++) {
        if (b->N[i] == ABSENT) {
            b->N[i] = defaults->items[i - b->positional + (int)defaults->size];
        }
    }
    return true;
}

RAISES static bool fill_keyword_defaults(VM *vm, const Binding *b)
{
    int from = b->positional, to = from + b->code->keyword_only;
    bool missing = false;
    for (int i = from; i < to; i++) {
        if (b->N[i] != ABSENT) {
            continue;
        }
        Dict *defaults = b->function->kw_defaults;
        Value v = defaults ? dict_find_str(vm, defaults, name_of(b, i)) : NOTHING;
        missing |= v == NOTHING;
        b->N[i] = v == NOTHING ? ABSENT : v;
    }
    return !missing || raise_missing(vm, b, from, to, "keyword-only");
}

// ---- the whole

static void clear_locals(const Code *code, Value *N, int from)
{
    for (int i = from; i < code->registers; i++) {
        N[i] = ABSENT;
    }
}

RAISES static bool bind_all(VM *vm, Binding *b, Value *args, int n, Value kwnames, Tuple *extra,
                            Value *keyword_values)
{
    Code *code = b->code;
    int fixed = n < b->positional ? n : b->positional;
    if (fixed && b->N != args) {
        memmove(b->N, args, (size_t)fixed * sizeof(Value));
    }
    clear_locals(code, b->N, fixed);
    b->given = fixed;
    int next = b->positional + code->keyword_only;
    if (code->flags & CODE_VARARGS) {
        b->N[next++] = from_obj(extra);
    }
    Dict *rest = NULL;
    if (code->flags & CODE_VARKEYWORDS) {
        rest = TRYB_PTR(dict_new(vm));
        b->N[next] = from_obj(rest);
    }
    if (kwnames != ABSENT) {
        CHECKB(bind_keywords(vm, b, kwnames, keyword_values, rest));
    }
    if (n > b->positional && !(code->flags & CODE_VARARGS)) {
        b->given = n;
        return raise_positional(vm, b);
    }
    CHECKB(fixed == b->positional || fill_positional_defaults(vm, b));
    return code->keyword_only == 0 || fill_keyword_defaults(vm, b);
}

bool frame_bind(VM *vm, Func *function, Value *N, Value *args, int n, Value kwnames)
{
    Code *code = function->code;
    Binding b = {function, code, N, as_tuple(code->local_names), code->positional, n};
    Tuple *extra = NULL;
    if (code->flags & CODE_VARARGS) {
        int more = n > b.positional ? n - b.positional : 0;
        extra = as_tuple(TRYB(tuple_new(vm, args + n - more, (size_t)more)));
    }
    size_t named = kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
    Value small[16];
    Value *values = named <= 16 ? small : TRYB_PTR(gc_new_values(vm, named));
    if (named) {
        memcpy(values, args + n, named * sizeof(Value));
    }
    return bind_all(vm, &b, args, n, kwnames, extra, values);
}
