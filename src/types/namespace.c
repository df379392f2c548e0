// namespace — types.SimpleNamespace: attributes in a dict, shown by repr and compared by value.

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"

typedef struct Namespace {
    Obj h;
    Dict *dict;  // NULL until the first attribute
} Namespace;

RAISES static Maybe namespace_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(type_alloc(vm, as_type(args[0]), 0));
}

RAISES static bool set_all(VM *vm, Value self, Dict *dict)
{
    uint32_t position = 0;
    for (Value key, value; dict_next(dict, &position, &key, &value);) {
        if (!is_str(key)) {
            raise_error(vm, E_TypeError, "keywords must be strings");
            return false;
        }
        Value name = TRYB(str_intern(vm, key));
        CHECKB(attr_generic_set(vm, self, name, value));
    }
    return true;
}

// args: self, keywords, at most one mapping or iterable of pairs
RAISES static Maybe namespace_init(VM *vm, Value *args, int n)
{
    if (n > 3) {
        return raise_error(vm, E_TypeError,
                           "SimpleNamespace expected at most 1 argument, got %d", n - 2);
    }
    if (n == 3) {
        Dict *dict = TRY_PTR(dict_new(vm));
        CHECK(dict_update(vm, dict, args[2]));
        CHECK(set_all(vm, args[0], dict));
    }
    CHECK(set_all(vm, args[0], as_dict(args[1])));
    return just(NONE);
}

RAISES static Dict *attributes(VM *vm, Value self)
{
    return attr_dict(vm, self, true);
}

RAISES static Maybe repr_items(VM *vm, Value self, Dict *dict)
{
    bool exact = is_exact(self, T_SimpleNamespace);
    Buf buf = BUF_INIT;
    buf_string(&buf, exact ? "namespace" : type_name_of(vm, self));
    buf_char(&buf, '(');
    uint32_t position = 0;
    bool first = true;
    for (Value key, value; dict_next(dict, &position, &key, &value);) {
        if (!is_str(key)) {
            continue;
        }
        Maybe text = op_repr(vm, value);
        if (raised(text)) {
            buf_free(&buf);
            return RAISED;
        }
        buf_string(&buf, first ? "" : ", ");
        first = false;
        buf_append(&buf, str_data(key), str_size(key));
        buf_char(&buf, '=');
        buf_append(&buf, str_data(maybe_value(text)), str_size(maybe_value(text)));
    }
    buf_char(&buf, ')');
    return str_from_buf(vm, &buf);
}

RAISES static Maybe namespace_repr(VM *vm, Value self)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        bool exact = is_exact(self, T_SimpleNamespace);
        return str_from_format(vm, "%s(...)", exact ? "namespace" : type_name_of(vm, self));
    }
    Dict *dict = attributes(vm, self);
    Maybe text = dict ? repr_items(vm, self, dict) : RAISED;
    repr_leave(vm, self);
    return text;
}

RAISES static Maybe namespace_compare(VM *vm, Value a, Value b, CompareOp op)
{
    bool both =
        is_instance_of(vm, a, T_SimpleNamespace) && is_instance_of(vm, b, T_SimpleNamespace);
    if (!both) {
        return just(NOT_IMPLEMENTED);
    }
    Value left = from_obj(TRY_PTR(attributes(vm, a)));
    Value right = from_obj(TRY_PTR(attributes(vm, b)));
    return op_compare(vm, left, right, op);  // COMPAT: the dicts, so `<` complains of them
}

RAISES static Maybe namespace_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value dict = from_obj(TRY_PTR(attributes(vm, args[0])));
    return tuple_3(vm, from_obj(type_of(vm, args[0])), vm->empty_tuple, dict);
}

// args: self, keywords
RAISES static Maybe namespace_replace(VM *vm, Value *args, int n)
{
    (void)n;
    Value result = TRY(call_0(vm, from_obj(type_of(vm, args[0]))));
    Dict *dict = TRY_PTR(attributes(vm, args[0]));
    CHECK(set_all(vm, result, dict));
    CHECK(set_all(vm, result, as_dict(args[1])));
    return just(result);
}

RAISES static Maybe namespace_get_dict(VM *vm, Value self)
{
    return just_obj(attributes(vm, self));
}

static void namespace_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Namespace *)self)->dict);
}

static const Def namespace_methods[] = {
    {"__dict__", MEMBER(namespace_get_dict), "The attributes."},
    {"__reduce__(self, /)", FN(namespace_reduce), "Return state information for pickling"},
    {"__replace__(self, /, **changes)", FN(namespace_replace),
     "Return a copy of the namespace object with new values for the specified attributes."},
    {0},
};

const TypeDef SimpleNamespace_type = {
    .name = "types.SimpleNamespace",
    .doc = "A simple attribute-based namespace.",
    .size = sizeof(Namespace),
    .dict_offset = offsetof(Namespace, dict),
    .new_ = {"SimpleNamespace(*args, **kwargs)", FN(namespace_make), NULL},
    .init = {"SimpleNamespace(*args, **kwargs)", FN(namespace_init), NULL},
    .repr = namespace_repr,
    .hash = hash_unhashable,
    .compare = namespace_compare,
    .trace = namespace_trace,
    .methods = namespace_methods,
};
