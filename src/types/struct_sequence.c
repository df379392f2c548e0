// struct_sequence — tuple subclasses of C modules whose items have names: os.stat_result and
// the like.
//
// An instance is a Tuple of the visible fields with the hidden ones behind them, counted in
// h.aux; the trace function of tuple knows that. Fields are member descriptors of the class.

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"

// What type->def of such a class points to.
typedef struct SequenceClass {
    TypeDef type;
    const StructSequenceDef *def;
    size_t count;  // fields, hidden ones included
} SequenceClass;

static const SequenceClass *class_of(Type *type)
{
    return (const SequenceClass *)type->def;
}

// Name of item number i, unnamed ones skipped: what repr() shows for it.
static const char *member_name(const StructSequenceDef *def, size_t i)
{
    for (const char *const *field = def->fields; *field; field++) {
        if (**field && i-- == 0) {
            return *field;
        }
    }
    return "?";
}

// ---- making

RAISES static Tuple *sequence_alloc(VM *vm, Type *type)
{
    const SequenceClass *class_ = class_of(type);
    Tuple *tuple = TRYP_PTR((Tuple *)type_alloc(vm, type, class_->count * sizeof(Value)));
    for (size_t i = 0; i < class_->count; i++) {
        tuple->items[i] = NONE;
    }
    tuple->size = class_->def->visible;
    tuple->h.aux = (uint16_t)(class_->count - class_->def->visible);
    return tuple;
}

Maybe struct_sequence_new(VM *vm, Type *type, const Value *values, size_t count)
{
    Tuple *tuple = TRY_PTR(sequence_alloc(vm, type));
    size_t fields = class_of(type)->count;
    for (size_t i = 0; i < count && i < fields; i++) {
        gc_set(vm, tuple, &tuple->items[i], values[i]);
    }
    return just_obj(tuple);
}

// Hidden fields by name from the second argument of the constructor.
RAISES static bool fill_hidden(VM *vm, Type *type, Tuple *tuple, size_t given, Dict *dict)
{
    const SequenceClass *class_ = class_of(type);
    size_t found = 0;
    for (size_t i = given; i < class_->count; i++) {
        Value name = TRYB(str_intern_c(vm, class_->def->fields[i]));
        Value value = dict_find_str(vm, dict, name);
        if (value != NOTHING) {
            gc_set(vm, tuple, &tuple->items[i], value);
            found++;
        }
    }
    if (found < dict->used) {
        raise_error(vm, E_TypeError, "%s() got duplicate or unexpected field name(s)",
                    class_->def->name);
        return false;
    }
    return true;
}

// args: class, sequence, dict
RAISES static Maybe sequence_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    const SequenceClass *class_ = class_of(type);
    if (!type_of(vm, args[1])->slots->iter && !type_of(vm, args[1])->slots->getitem) {
        return raise_error(vm, E_TypeError, "constructor requires a sequence");
    }
    Tuple *given = TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (args[2] != ABSENT && !is_dict(args[2])) {
        return raise_error(vm, E_TypeError, "%s() takes a dict as second arg, if any",
                           class_->def->name);
    }
    size_t least = class_->def->visible, most = class_->count;
    if (given->size < least || given->size > most) {
        bool exact = least == most, few = given->size < least;
        return raise_error(vm, E_TypeError, "%s() takes %s %zu-sequence (%zu-sequence given)",
                           class_->def->name,
                           exact ? "a"
                           : few ? "an at least"
                                 : "an at most",
                           few ? least : most, given->size);
    }
    Tuple *tuple = as_tuple(TRY(struct_sequence_new(vm, type, given->items, given->size)));
    if (args[2] != ABSENT) {
        CHECK(fill_hidden(vm, type, tuple, given->size, as_dict(args[2])));
    }
    return just_obj(tuple);
}

// ---- methods

RAISES static Maybe sequence_repr(VM *vm, Value self)
{
    const StructSequenceDef *def = class_of(type_of(vm, self))->def;
    Tuple *tuple = as_tuple(self);
    Buf buf = BUF_INIT;
    buf_string(&buf, def->name);
    buf_char(&buf, '(');
    for (size_t i = 0; i < tuple->size; i++) {
        Maybe text = op_repr(vm, tuple->items[i]);
        if (raised(text)) {
            buf_free(&buf);
            return RAISED;
        }
        buf_printf(&buf, "%s%s=", i ? ", " : "", member_name(def, i));
        buf_append(&buf, str_data(maybe_value(text)), str_size(maybe_value(text)));
    }
    buf_char(&buf, ')');
    return str_from_buf(vm, &buf);
}

RAISES static Maybe sequence_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    const SequenceClass *class_ = class_of(type_of(vm, args[0]));
    Tuple *tuple = as_tuple(args[0]);
    Dict *hidden = TRY_PTR(dict_new(vm));
    for (size_t i = tuple->size; i < class_->count; i++) {
        CHECK(dict_set_c(vm, hidden, class_->def->fields[i], tuple->items[i]));
    }
    Value visible = TRY(tuple_new(vm, tuple->items, tuple->size));
    Value parts = TRY(tuple_2(vm, visible, from_obj(hidden)));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

// args: self, keywords
RAISES static Maybe sequence_replace(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = type_of(vm, args[0]);
    const SequenceClass *class_ = class_of(type);
    Dict *changes = TRY_PTR(dict_copy(vm, as_dict(args[1])));
    Tuple *result =
        as_tuple(TRY(struct_sequence_new(vm, type, as_tuple(args[0])->items, class_->count)));
    for (size_t i = 0; i < class_->count; i++) {
        if (!class_->def->fields[i][0]) {
            return raise_error(
                vm, E_TypeError,
                "__replace__() is not supported for %s because it has unnamed field(s)",
                class_->def->name);
        }
        Value name = TRY(str_intern_c(vm, class_->def->fields[i]));
        Value value = TRY(dict_pop(vm, changes, name));
        if (value != NOTHING) {
            gc_set(vm, result, &result->items[i], value);
        }
    }
    if (changes->used) {
        Value names = from_obj(TRY_PTR(list_from_iterable(vm, from_obj(changes))));
        return raise_error(vm, E_TypeError, "Got unexpected field name(s): %R", names);
    }
    return just_obj(result);
}

static const Def sequence_methods[] = {
    {"__reduce__(self, /)", FN(sequence_reduce), "Return state information for pickling."},
    {"__replace__(self, /, **changes)", FN(sequence_replace),
     "Return a copy of the structure with new values for the specified fields."},
    {0},
};

// ---- the class

RAISES static bool add_fields(VM *vm, Type *type, const SequenceClass *class_)
{
    Dict *dict = TRYB_PTR(type_dict(vm, type));
    List *match = TRYB_PTR(list_new(vm, class_->def->visible));
    size_t unnamed = 0;
    for (size_t i = 0; i < class_->count; i++) {
        const char *field = class_->def->fields[i];
        if (!*field) {
            unnamed++;
            continue;
        }
        Value name = TRYB(str_intern_c(vm, field));
        uint16_t offset = (uint16_t)(offsetof(Tuple, items) / sizeof(Value) + i);
        Value member = TRYB(member_new(vm, type, name, offset));
        CHECKB(dict_set(vm, dict, name, member));
        CHECKB(i >= class_->def->visible || list_append(vm, match, name));
    }
    Value names = from_obj(TRYB_PTR(tuple_from_iterable(vm, from_obj(match))));
    return dict_set(vm, dict, vm_name(vm, N___match_args__), names) &&
           dict_set_c(vm, dict, "n_fields", from_small((SWord)class_->count)) &&
           dict_set_c(vm, dict, "n_sequence_fields", from_small((SWord)class_->def->visible)) &&
           dict_set_c(vm, dict, "n_unnamed_fields", from_small((SWord)unnamed));
}

Type *struct_sequence_class(VM *vm, const StructSequenceDef *def)
{
    SequenceClass *class_ =
        TRYP_PTR((SequenceClass *)gc_tracked_calloc(vm, sizeof(SequenceClass), false));
    class_->def = def;
    while (def->fields[class_->count]) {
        class_->count++;
    }
    class_->type = (TypeDef){
        .name = def->name,
        .doc = def->doc,
        .size = sizeof(Tuple),
        .base = T_tuple,
        .kind = T_tuple,
        .flags = TYPE_FINAL | TYPE_SEQUENCE | TYPE_VARSIZE,
        .new_ = {"structseq(sequence, dict=...)", FN(sequence_make), NULL},
        .repr = sequence_repr,
        .methods = sequence_methods,
    };
    Type *type = TRYP_PTR(type_from_def(vm, &class_->type, NULL));
    CHECKP(add_fields(vm, type, class_));
    return type;
}
