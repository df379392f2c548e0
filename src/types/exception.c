// exception — BaseException and the attributes of its subclasses.
//
// All exception classes share one C layout (core/object.h). The `layout` column of
// exceptions.def names which attributes the five `fields` are:
//
//   code       code                               value      value
//   attribute  name, obj                          name       name, obj (obj not shown)
//   import     msg, name, path, name_from         os         errno, strerror, filename, filename2, characters_written
//   syntax     msg, filename, lineno+offset…      unicode    encoding, object, start, end, reason
//   group      message, exceptions
// SyntaxError has eight attributes: lineno, offset, text, end_lineno, end_offset and
// print_file_and_line live in one tuple-like list in its last field.

#include "types/exception.h"

#include <errno.h>

#include "core/slot.h"
#include "py.h"

enum Layout {
    LAYOUT_plain,
    LAYOUT_code,
    LAYOUT_value,
    LAYOUT_attribute,
    LAYOUT_name,
    LAYOUT_import,
    LAYOUT_os,
    LAYOUT_key,
    LAYOUT_syntax,
    LAYOUT_unicode,
    LAYOUT_group
};

static const uint8_t layouts[] = {
#define EXC(id, base, layout, doc) LAYOUT_##layout,
#include "core/exceptions.def"
#undef EXC
};

static enum Layout layout_of(Type *type)
{
    while (type->flags & TYPE_HEAP) {
        type = type->base;
    }
    return type->id >= E_FIRST ? (enum Layout)layouts[type->id - E_FIRST] : LAYOUT_plain;
}

// ---- construction

RAISES static Exception *exception_alloc(VM *vm, Type *type, const Value *args, size_t n)
{
    Tuple *tuple = as_tuple(TRYP(tuple_new(vm, args, n)));
    Exception *e = TRYP_PTR((Exception *)type_alloc(vm, type, 0));
    GC_SET(vm, e, args, tuple);
    return e;
}

static void set_field(VM *vm, Exception *e, int i, Value v)
{
    gc_set(vm, e, &e->fields[i], v);
}

RAISES static bool init_fields(VM *vm, Exception *e, enum Layout layout, Value *args, size_t n);

Maybe exception_new(VM *vm, Type *type, Value *args, int n)
{
    Exception *e = TRY_PTR(exception_alloc(vm, type, args, (size_t)n));
    CHECK(init_fields(vm, e, layout_of(type), args, (size_t)n));
    return just_obj(e);
}

Maybe exception_allocate(VM *vm, Type *type, const Value *args, size_t n)
{
    return just_obj(exception_alloc(vm, type, args, n));
}

bool exception_is_simple(Type *type)
{
    enum Layout layout = layout_of(type);
    return layout != LAYOUT_os && layout != LAYOUT_group;
}

void exception_set_name(VM *vm, Value exception, Value name, Value object)
{
    Exception *e = as_exception(exception);
    set_field(vm, e, 0, name);
    set_field(vm, e, 1, object);
}

// Keyword arguments that some classes take: name=, obj=, path=, name_from=.
RAISES static bool take_keyword(VM *vm, Exception *e, Dict *kwargs, const char *name, int field)
{
    Value key = TRYB(str_intern_c(vm, name));
    Value value = TRYB(dict_pop(vm, kwargs, key));
    if (value != NOTHING) {
        set_field(vm, e, field, value);
    }
    return true;
}

RAISES static bool refuse_keywords(VM *vm, Exception *e, Dict *kwargs)
{
    uint32_t position = 0;
    Value key, value;
    if (!dict_next(kwargs, &position, &key, &value)) {
        return true;
    }
    Type *type = type_of(vm, from_obj(e));
    enum Layout layout = layout_of(type);
    if (layout == LAYOUT_attribute || layout == LAYOUT_name || layout == LAYOUT_import) {
        Value known[4];
        size_t count = 0;
        if (layout == LAYOUT_import) {
            known[count++] = vm_name(vm, N_path);
        }
        known[count++] = vm_name(vm, N_name);
        Value close = is_str(key) ? TRYB(suggest_name(vm, key, known, count)) : NOTHING;
        const char *text = "%N() got an unexpected keyword argument '%S'";
        if (close != NOTHING) {
            text = "%N() got an unexpected keyword argument '%S'. Did you mean '%S'?";
        }
        raise_error(vm, E_TypeError, text, type, key, close);
    } else {
        raise_error(vm, E_TypeError, "%N() takes no keyword arguments", type);
    }
    return false;
}

RAISES static bool init_keywords(VM *vm, Exception *e, enum Layout layout, Value kwargs)
{
    for (int i = 0; layout == LAYOUT_import && i < 4; i++) {
        e->fields[i] = ABSENT;
    }
    if (!as_dict(kwargs)->used) {
        return true;
    }
    size_t most = layout == LAYOUT_name        ? 1
                  : layout == LAYOUT_attribute ? 2
                  : layout == LAYOUT_import    ? 3
                                               : SIZE_MAX;
    if (as_dict(kwargs)->used > most) {
        raise_error(vm, E_TypeError, "%N() takes at most %zu keyword argument%s (%zu given)",
                    type_of(vm, from_obj(e)), most, most == 1 ? "" : "s",
                    (size_t)as_dict(kwargs)->used);
        return false;
    }
    Dict *rest = TRYB_PTR(dict_copy(vm, as_dict(kwargs)));
    if (layout == LAYOUT_attribute || layout == LAYOUT_name) {
        CHECKB(take_keyword(vm, e, rest, "name", 0));
    }
    if (layout == LAYOUT_attribute) {
        CHECKB(take_keyword(vm, e, rest, "obj", 1));
    }
    if (layout == LAYOUT_import) {
        CHECKB(take_keyword(vm, e, rest, "name", 1));
        CHECKB(take_keyword(vm, e, rest, "path", 2));
        CHECKB(take_keyword(vm, e, rest, "name_from", 3));
    }
    return refuse_keywords(vm, e, rest);
}

RAISES static bool init_fields(VM *vm, Exception *e, enum Layout layout, Value *args, size_t n)
{
    switch (layout) {
    case LAYOUT_code:
        set_field(vm, e, 0, n == 0 ? NONE : n == 1 ? args[0] : from_obj(e->args));
        return true;
    case LAYOUT_value:
        set_field(vm, e, 0, n ? args[0] : NONE);
        return true;
    case LAYOUT_import:
        set_field(vm, e, 0, n == 1 ? args[0] : NONE);
        return true;
    case LAYOUT_syntax:
        return syntax_error_init(vm, e, args, n);
    case LAYOUT_unicode:
        return unicode_error_init(vm, e, args, n);
    default:
        return true;
    }
}

RAISES static Maybe base_new(VM *vm, Value *args, int n)  // slots: class, kwargs, args…
{
    Type *type = as_type(args[0]);
    enum Layout layout = layout_of(type);
    if (layout == LAYOUT_os) {
        bool later = TRY_TRI(os_error_uses_init(vm, type));
        return os_error_new(vm, type, args + 2, later ? 0 : n - 2, later ? ABSENT : args[1]);
    }
    if (layout == LAYOUT_group) {
        return exception_group_new(vm, type, args + 2, n - 2);
    }
    Exception *e = TRY_PTR(exception_alloc(vm, type, args + 2, (size_t)(n - 2)));
    return just_obj(e);
}

RAISES static Maybe base_init(VM *vm, Value *args, int n)  // slots: self, kwargs, args…
{
    Exception *e = as_exception(args[0]);
    enum Layout layout = layout_of(type_of(vm, args[0]));
    if (layout == LAYOUT_os) {
        bool now = TRY_TRI(os_error_uses_init(vm, type_of(vm, args[0])));
        return now ? os_error_init(vm, e, args + 2, n - 2, args[1]) : just(NONE);
    }
    Value tuple = TRY(tuple_new(vm, args + 2, (size_t)(n - 2)));
    GC_SET(vm, e, args, as_tuple(tuple));
    CHECK(init_keywords(vm, e, layout, args[1]));
    CHECK(init_fields(vm, e, layout, args + 2, (size_t)(n - 2)));
    return just(NONE);
}

// ---- text

static Value field_or_none(const Exception *e, int i)
{
    return e->fields[i] == ABSENT ? NONE : e->fields[i];
}

RAISES static Maybe args_text(VM *vm, Exception *e)
{
    if (e->args->size == 0) {
        return just(vm->empty_str);
    }
    return op_str(vm, e->args->size == 1 ? e->args->items[0] : from_obj(e->args));
}

// The layout of the first built-in class in the method order that has a text of its own.
static enum Layout text_layout(Type *type)
{
    for (size_t i = 0; (type->flags & TYPE_HEAP) && i < type->mro->size; i++) {
        Type *base = as_type(type->mro->items[i]);
        enum Layout layout = layout_of(base);
        if (base->id >= E_FIRST && (layout == LAYOUT_key || layout >= LAYOUT_import)) {
            return layout;
        }
    }
    return layout_of(type);
}

RAISES static Maybe base_str(VM *vm, Value self)
{
    Exception *e = as_exception(self);
    switch (text_layout(type_of(vm, self))) {
    case LAYOUT_key:
        return e->args->size == 1 ? op_repr(vm, e->args->items[0]) : args_text(vm, e);
    case LAYOUT_import:
        return is_str(e->fields[0]) ? just(e->fields[0]) : args_text(vm, e);
    case LAYOUT_os:
        return os_error_str(vm, e);
    case LAYOUT_syntax:
        return syntax_error_str(vm, e);
    case LAYOUT_unicode:
        return unicode_error_str(vm, e);
    case LAYOUT_group:
        return exception_group_str(vm, e);
    default:
        return args_text(vm, e);
    }
}

Maybe exception_str(VM *vm, Value exception)
{
    return op_str(vm, exception);
}

RAISES static Maybe base_repr(VM *vm, Value self)
{
    Exception *e = as_exception(self);
    Type *type = type_of(vm, self);
    if (e->args->size == 1) {
        return str_from_format(vm, "%N(%R)", type, e->args->items[0]);
    }
    return str_from_format(vm, "%N%R", type, from_obj(e->args));
}

// ---- attributes of every exception

RAISES static Maybe get_args(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_exception(self)->args);
}

RAISES static bool set_args(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "args may not be deleted");
        return false;
    }
    Tuple *args = TRYB_PTR(tuple_from_iterable(vm, value));
    GC_SET(vm, as_exception(self), args, args);
    return true;
}

RAISES static Maybe get_traceback(VM *vm, Value self)
{
    Exception *e = as_exception(self);
    if (e->traceback == ABSENT) {
        return just(NONE);
    }
    return exception_traceback(vm, e);
}

RAISES static bool set_traceback(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "__traceback__ may not be deleted");
        return false;
    }
    if (value != NONE && !is_kind(value, T_traceback)) {
        raise_error(vm, E_TypeError, "__traceback__ must be a traceback or None");
        return false;
    }
    Exception *e = as_exception(self);
    gc_set(vm, e, &e->traceback, value == NONE ? ABSENT : value);
    return true;
}

static Value none_if_absent(Value v)
{
    return v == ABSENT ? NONE : v;
}

RAISES static Maybe get_context(VM *vm, Value self)
{
    (void)vm;
    return just(none_if_absent(as_exception(self)->context));
}

RAISES static Maybe get_cause(VM *vm, Value self)
{
    (void)vm;
    return just(none_if_absent(as_exception(self)->cause));
}

RAISES static bool check_link(VM *vm, Value value, const char *name)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "%s may not be deleted", name);
        return false;
    }
    if (value != NONE && !is_exception(vm, value)) {
        raise_error(vm, E_TypeError, "exception %s must be None or derive from BaseException",
                    strcmp(name, "__cause__") == 0 ? "cause" : "context");
        return false;
    }
    return true;
}

RAISES static bool set_context(VM *vm, Value self, Value value)
{
    CHECKB(check_link(vm, value, "__context__"));
    Exception *e = as_exception(self);
    gc_set(vm, e, &e->context, value == NONE ? ABSENT : value);
    return true;
}

RAISES static bool set_cause(VM *vm, Value self, Value value)
{
    CHECKB(check_link(vm, value, "__cause__"));
    Exception *e = as_exception(self);
    gc_set(vm, e, &e->cause, value == NONE ? ABSENT : value);
    e->suppress_context = true;
    return true;
}

RAISES static Maybe get_suppress(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_exception(self)->suppress_context);
}

RAISES static bool set_suppress(VM *vm, Value self, Value value)
{
    if (value == ABSENT || !is_bool(value)) {
        raise_error(vm, E_TypeError,
                    value == ABSENT ? "can't delete numeric/char attribute"
                                    : "attribute value type must be bool");
        return false;
    }
    as_exception(self)->suppress_context = value == TRUE_;
    return true;
}

RAISES static Maybe get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static bool set_dict(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "cannot delete __dict__");
        return false;
    }
    if (!is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                    value == ABSENT ? NONE : value);
        return false;
    }
    gc_set(vm, as_obj(self), &as_exception(self)->dict, value);
    return true;
}

// ---- methods

RAISES static Maybe with_traceback(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] != NONE && !is_kind(args[1], T_traceback)) {
        return raise_error(vm, E_TypeError, "__traceback__ must be a traceback or None");
    }
    CHECK(set_traceback(vm, args[0], args[1]));
    return just(args[0]);
}

bool exception_add_note(VM *vm, Value exception, Value text)
{
    if (!is_str(text)) {
        raise_error(vm, E_TypeError, "note must be a str, not '%T'", text);
        return false;
    }
    Value notes = TRYB(attr_find(vm, exception, vm_name(vm, N___notes__)));
    if (notes == NOTHING) {
        List *fresh = TRYB_PTR(list_new(vm, 1));
        notes = from_obj(fresh);
        CHECKB(attr_set(vm, exception, vm_name(vm, N___notes__), notes));
    }
    if (!is_list(notes)) {
        raise_error(vm, E_TypeError, "Cannot add note: __notes__ is not a list");
        return false;
    }
    return list_append(vm, as_list(notes), text);
}

RAISES static Maybe add_note(VM *vm, Value *args, int n)
{
    (void)n;
    Value pending = error_take(vm);
    CHECK(exception_add_note(vm, args[0], args[1]));
    error_restore(vm, pending);
    return just(NONE);
}

// What __reduce__ adds to class and arguments: a dict or NOTHING.
RAISES static Maybe pickled_state(VM *vm, Exception *e, enum Layout layout)
{
    if (layout != LAYOUT_attribute && layout != LAYOUT_import) {
        return just(e->dict == ABSENT ? NOTHING : e->dict);
    }
    Dict *state =
        e->dict == ABSENT ? TRY_PTR(dict_new(vm)) : TRY_PTR(dict_copy(vm, as_dict(e->dict)));
    static const char *const import_fields[] = {NULL, "name", "path", "name_from"};
    if (layout == LAYOUT_attribute) {
        if (e->fields[0] != ABSENT) {
            CHECK(dict_set(vm, state, TRY(str_intern_c(vm, "name")), e->fields[0]));
        }
        CHECK(dict_set(vm, state, vm_name(vm, N_args), from_obj(e->args)));
        return just_obj(state);
    }
    bool any = false;
    for (int i = 1; i < 4; i++) {
        if (e->fields[i] != ABSENT) {
            CHECK(dict_set(vm, state, TRY(str_intern_c(vm, import_fields[i])), e->fields[i]));
            any = true;
        }
    }
    return just(any ? from_obj(state) : e->dict == ABSENT ? NOTHING : e->dict);
}

RAISES static Maybe base_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Exception *e = as_exception(args[0]);
    Value class_ = from_obj(type_of(vm, args[0]));
    Value state = TRY(pickled_state(vm, e, layout_of(type_of(vm, args[0]))));
    if (state != NOTHING) {
        return tuple_3(vm, class_, from_obj(e->args), state);
    }
    return tuple_2(vm, class_, from_obj(e->args));
}

RAISES static Maybe base_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] == NONE) {
        return just(NONE);
    }
    if (!is_dict(args[1])) {
        return raise_error(vm, E_TypeError, "state is not a dictionary");
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(as_dict(args[1]), &position, &key, &value)) {
        if (!is_str(key)) {
            return raise_error(vm, E_TypeError, "attribute name must be string, not '%T'", key);
        }
        Value name = TRY(str_intern(vm, key));
        CHECK(attr_set(vm, args[0], name, value));
    }
    return just(NONE);
}

static void exception_trace(VM *vm, Obj *self)
{
    Exception *e = (Exception *)self;
    gc_mark_ptr(vm, e->args);
    gc_mark_value(vm, e->traceback);
    gc_mark_value(vm, e->context);
    gc_mark_value(vm, e->cause);
    gc_mark_value(vm, e->dict);
    gc_mark_range(vm, e->fields, e->fields + 5);
}

static const Def exception_methods[] = {
    {"args", GETSET(get_args, set_args), "Constructor arguments."},
    {"__traceback__", GETSET(get_traceback, set_traceback), "Traceback chain or None."},
    {"__context__", GETSET(get_context, set_context), "exception context"},
    {"__cause__", GETSET(get_cause, set_cause), "exception cause"},
    {"__suppress_context__", GETSET(get_suppress, set_suppress),
     "Whether the context is shown."},
    {"__dict__", GETSET(get_dict, set_dict), "Own attributes."},
    {"with_traceback(self, tb, /)", FN(with_traceback),
     "Set self.__traceback__ to tb and return self."},
    {"add_note(self, note, /)", FN(add_note), "Add a note to the exception."},
    {"__reduce__(self, /)", FN(base_reduce), "Helper for pickle."},
    {"__setstate__(self, state, /)", FN(base_setstate), "Helper for pickle."},
    {0},
};

const TypeDef BaseException_type = {
    .name = "BaseException",
    .doc = "Common base class for all exceptions.",
    .size = sizeof(Exception),
    .flags = TYPE_IS_EXCEPTION | TYPE_HAS_DICT,
    .dict_offset = offsetof(Exception, dict),
    .new_ = {"BaseException(*args, **kwargs)", FN(base_new), NULL},
    .init = {"__init__(*args, **kwargs)", FN(base_init), "Initialize self."},
    .repr = base_repr,
    .str = base_str,
    .trace = exception_trace,
    .methods = exception_methods,
};

// ---- named attributes of the subclasses

#define FIELD_GETSET(i)                                                       \
    RAISES static Maybe get_field_##i(VM *vm, Value self)                     \
    {                                                                         \
        (void)vm;                                                             \
        return just(field_or_none(as_exception(self), i));                    \
    }                                                                         \
    RAISES static bool set_field_##i(VM *vm, Value self, Value value)         \
    {                                                                         \
        set_field(vm, as_exception(self), i, value == ABSENT ? NONE : value); \
        return true;                                                          \
    }
FIELD_GETSET(0)
FIELD_GETSET(1)
FIELD_GETSET(2)
FIELD_GETSET(3)
FIELD_GETSET(4)
#define FIELD(i) GETSET(get_field_##i, set_field_##i)

// The ends of the range of a UnicodeError: 0 before __init__.
#define POSITION_GETSET(name, i)                                                \
    RAISES static Maybe get_##name(VM *vm, Value self)                          \
    {                                                                           \
        (void)vm;                                                               \
        Value value = field_or_none(as_exception(self), i);                     \
        return just(value == NONE ? from_small(0) : value);                     \
    }                                                                           \
    RAISES static bool set_##name(VM *vm, Value self, Value value)              \
    {                                                                           \
        if (value == ABSENT || !is_any_int(value)) {                            \
            raise_error(vm, E_TypeError,                                        \
                        value == ABSENT ? "can't delete numeric/char attribute" \
                                        : "an integer is required");            \
            return false;                                                       \
        }                                                                       \
        set_field(vm, as_exception(self), i, value);                            \
        return true;                                                            \
    }
POSITION_GETSET(start, 2)
POSITION_GETSET(end, 3)

static const Def code_rows[] = {{"code", FIELD(0), "exception code"}, {0}};
static const Def value_rows[] = {{"value", FIELD(0), "generator return value"}, {0}};
static const Def attribute_rows[] = {
    {"name", FIELD(0), "attribute name"}, {"obj", FIELD(1), "object"}, {0}};
static const Def name_rows[] = {{"name", FIELD(0), "name"}, {0}};
static const Def import_rows[] = {
    {"msg", FIELD(0), "exception message"},
    {"name", FIELD(1), "module name"},
    {"path", FIELD(2), "module path"},
    {"name_from", FIELD(3), "name imported from module"},
    {0},
};
static const Def unicode_rows[] = {
    {"encoding", FIELD(0), "exception encoding"},
    {"object", FIELD(1), "exception object"},
    {"start", GETSET(get_start, set_start), "exception start"},
    {"end", GETSET(get_end, set_end), "exception end"},
    {"reason", FIELD(4), "exception reason"},
    {0},
};

static const Def *rows_of(enum Layout layout)
{
    switch (layout) {
    case LAYOUT_code:
        return code_rows;
    case LAYOUT_value:
        return value_rows;
    case LAYOUT_attribute:
        return attribute_rows;
    case LAYOUT_name:
        return name_rows;
    case LAYOUT_import:
        return import_rows;
    case LAYOUT_os:
        return os_error_rows;
    case LAYOUT_syntax:
        return syntax_error_rows;
    case LAYOUT_unicode:
        return unicode_rows;
    case LAYOUT_group:
        return exception_group_rows;
    default:
        return NULL;
    }
}

// COMPAT: which classes have a constructor and initialiser of their own in CPython.
RAISES static bool fill_constructors(VM *vm, Type *type, enum Layout layout, bool first,
                                     Dict *dict)
{
    bool makes = layout == LAYOUT_plain || layout == LAYOUT_unicode ||
                 (first && (layout == LAYOUT_os || layout == LAYOUT_group));
    if (makes) {
        Value make = TRYB(constructor_new(vm, type));
        CHECKB(dict_set(vm, dict, vm_name(vm, N___new__), make));
    }
    return (layout == LAYOUT_group && !first) || slots_fill_init(vm, type, dict);
}

bool exception_fill_dict(VM *vm, Type *type, Dict *dict)
{
    enum Layout layout = layout_of(type);
    bool first = type->base->id < E_FIRST || layout != layout_of(type->base);
    const Def *rows = first ? rows_of(layout) : NULL;
    for (const Def *row = rows; row && row->signature; row++) {
        Value value;
        if (row->kind == DEF_GETSET) {
            value = TRYB(getset_new(vm, type, row));
        } else {
            value = from_obj(TRYB_PTR(cfunc_new(vm, row, ABSENT, type, ABSENT)));
        }
        const char *name;
        size_t size = signature_name(row, &name);
        Value text = TRYB(str_new(vm, name, size));
        text = TRYB(str_intern(vm, text));
        CHECKB(dict_set(vm, dict, text, value));
    }
    return fill_constructors(vm, type, layout, first, dict);
}
