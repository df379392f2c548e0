// signature — binding of arguments by a plan, conversion, and the call.
//
// The plan of a row is an array of Parameter in declaration order. Slots given to the C
// function: one per parameter except *args, then the extra positional arguments in place.
// Constructor and initialiser rows (TypeDef.new_, .init) do not name their first argument, the
// class or instance: `implicit` is 1 for them and the binder keeps args[0] in front.

#include "core/signature_plan.h"

#include "core/attr.h"
#include "core/buffer.h"
#include "core/call.h"
#include "core/convert.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/slot.h"
#include "core/type.h"
#include "core/types.h"
#include "core/vm.h"

enum { STACK_SLOTS = 16 };

// ---- messages

static const char *plural(int n)
{
    return n == 1 ? "" : "s";
}

// What stands before the name in messages: the type of a method, the module of a function
// unless it is builtins.
static const char *prefix_of(Type *owner, Value module)
{
    if (owner) {
        return str_data(owner->name);
    }
    // COMPAT: functools.reduce() has the older calling convention, whose messages lack the module.
    bool plain = module == ABSENT || str_equal_c(module, "builtins") ||
                 str_equal_c(module, "_functools");
    return plain ? "" : str_data(module);
}

// "list.append() takes …".
RAISES static bool raise_takes(VM *vm, const Signature *s, Type *owner, Value module,
                               const char *what, int given)
{
    const char *prefix = prefix_of(owner, module), *dot = *prefix ? "." : "";
    raise_error(vm, E_TypeError, "%s%s%.*s() takes %s (%d given)", prefix, dot,
                (int)s->name_size, s->name, what, given);
    return false;
}

// Functions with parameters that can be named word it otherwise. named: keywords given.
RAISES static bool raise_arity_named(VM *vm, const Signature *s, int given, int named, int self)
{
    int all = s->count - (s->kwargs >= 0) - self, high = s->positional - self, low = 0;
    for (int i = self; i < s->positional && !s->parameters[i].keyword; i++) {
        low += s->parameters[i].default_kind == DEFAULT_REQUIRED;
    }
    if (given + named > all && s->kwargs < 0 && !s->varargs) {
        raise_error(vm, E_TypeError, "%.*s() takes at most %d %sargument%s (%d given)",
                    (int)s->name_size, s->name, all, given ? "" : "keyword ", plural(all),
                    given + named);
    } else if (given > high && high == 0) {
        raise_error(vm, E_TypeError, "%.*s() takes no positional arguments", (int)s->name_size,
                    s->name);
    } else {
        int limit = given > high ? high : low;
        const char *bound = low == high ? "exactly" : given > high ? "at most" : "at least";
        raise_error(vm, E_TypeError, "%.*s() takes %s %d positional argument%s (%d given)",
                    (int)s->name_size, s->name, bound, limit, plural(limit), given);
    }
    return false;
}

RAISES static bool raise_arity(VM *vm, const Signature *s, int given, int named, Type *owner,
                               Value module)
{
    int self = owner != NULL;
    int low = s->required > self ? s->required - self : 0, high = s->positional - self;
    given -= s->implicit || self;
    // COMPAT: these two constructors count like functions without names.
    bool counted = s->implicit && s->name_size == 3 &&
                   (memcmp(s->name, "int", 3) == 0 || memcmp(s->name, "str", 3) == 0);
    if (s->any_keyword && !counted) {
        return raise_arity_named(vm, s, given, named, self);
    }
    if (counted && named) {
        raise_error(vm, E_TypeError, "%.*s() takes at most %d arguments (%d given)",
                    (int)s->name_size, s->name, high, given + named);
        return false;
    }
    if (low == high && high == 0 && !s->implicit) {
        return raise_takes(vm, s, owner, module, "no arguments", given);
    }
    if (low == high && high == 1 && !s->implicit) {
        return raise_takes(vm, s, owner, module, "exactly one argument", given);
    }
    const char *bound = low == high ? "" : given < low ? "at least " : "at most ";
    int limit = given < low ? low : high;
    // COMPAT: the only one with parentheses.
    bool super = s->name_size == 5 && memcmp(s->name, "super", 5) == 0;
    raise_error(vm, E_TypeError, "%.*s%s expected %s%d argument%s, got %d", (int)s->name_size,
                s->name, super ? "()" : "", bound, limit, plural(limit), given);
    return false;
}

RAISES static bool raise_missing(VM *vm, const Signature *s, int index, Type *owner,
                                 Value module, int given, int named)
{
    const Parameter *p = &s->parameters[index];
    if (p->keyword) {
        raise_error(vm, E_TypeError, "%.*s() missing required argument '%.*s' (pos %d)",
                    (int)s->name_size, s->name, (int)p->name_size, p->name,
                    index + 1 - (owner ? 1 : 0));
        return false;
    }
    return raise_arity(vm, s, given, named, owner, module);
}

// ---- binding

static int find_parameter(const Signature *s, Value name)
{
    const char *text = str_data(name);
    size_t size = str_size(name);
    for (int i = 0; i < s->count; i++) {
        const Parameter *p = &s->parameters[i];
        if (p->keyword && p->name_size == size && memcmp(p->name, text, size) == 0) {
            return i;
        }
    }
    return -1;
}

RAISES static bool raise_unexpected(VM *vm, const Signature *s, Value name)
{
    List *names = TRYB_PTR(list_new(vm, s->count));
    for (int i = 0; i < s->count; i++) {
        const Parameter *p = &s->parameters[i];
        if (p->keyword) {
            Value text = TRYB(str_new(vm, p->name, p->name_size));
            CHECKB(list_append(vm, names, text));
        }
    }
    Value close = TRYB(suggest_name(vm, name, names->items, names->size));
    if (close != NOTHING) {
        raise_error(vm, E_TypeError,
                    "%.*s() got an unexpected keyword argument '%S'. Did you mean '%S'?",
                    (int)s->name_size, s->name, name, close);
    } else {
        raise_error(vm, E_TypeError, "%.*s() got an unexpected keyword argument '%S'",
                    (int)s->name_size, s->name, name);
    }
    return false;
}

RAISES static bool bind_keyword(VM *vm, const Signature *s, Value name, Value value,
                                Type *owner, Value *slots)
{
    int index = find_parameter(s, name);
    if (index >= 0) {
        if (slots[index] != ABSENT) {
            raise_error(vm, E_TypeError,
                        "argument for %.*s() given by name ('%S') and position (%d)",
                        (int)s->name_size, s->name, name, index + !owner);
            return false;
        }
        slots[index] = value;
        return true;
    }
    if (s->kwargs >= 0) {
        return dict_set(vm, as_dict(slots[s->kwargs]), name, value);
    }
    return raise_unexpected(vm, s, name);
}

// COMPAT: a parameter that is missing is reported before a name that is unknown.
RAISES static bool raise_unknown(VM *vm, const Signature *s, Value *args, int n, Tuple *names,
                                 Type *owner, Value module, Value *slots)
{
    for (size_t i = 0; i < names->size; i++) {
        int index = find_parameter(s, names->items[i]);
        if (index >= 0) {
            slots[index] = args[n + (int)i];
        }
    }
    for (int i = 0; i < s->positional; i++) {
        const Parameter *p = &s->parameters[i];
        if (slots[i] == ABSENT && p->default_kind == DEFAULT_REQUIRED && p->keyword) {
            return raise_missing(vm, s, i, owner, module, n + s->implicit, (int)names->size);
        }
    }
    bool extreme =
        s->name_size == 3 && (!memcmp(s->name, "max", 3) || !memcmp(s->name, "min", 3));
    if (n == 0 && extreme) {  // COMPAT: they count their arguments before they look at names
        raise_error(vm, E_TypeError, "%.3s expected at least 1 argument, got 0", s->name);
        return false;
    }
    for (size_t i = 0; i < names->size; i++) {
        if (find_parameter(s, names->items[i]) < 0) {
            return raise_unexpected(vm, s, names->items[i]);
        }
    }
    return true;
}

RAISES static bool fill_default(VM *vm, const Parameter *p, Value *slot)
{
    switch ((enum DefaultKind)p->default_kind) {
    case DEFAULT_VALUE:
        *slot = p->value;
        return true;
    case DEFAULT_TEXT: {
        // The only escape that defaults use is the newline.
        bool newline = p->text_size == 2 && memcmp(p->text, "\\n", 2) == 0;
        Value text = TRYB(newline ? str_new(vm, "\n", 1) : str_new(vm, p->text, p->text_size));
        *slot = TRYB(str_intern(vm, text));
        return true;
    }
    case DEFAULT_EMPTY_TUPLE:
        *slot = vm->empty_tuple;
        return true;
    case DEFAULT_NUMBER:
        *slot = TRYB(float_new(vm, p->number));
        return true;
    default:
        return true;
    }
}

RAISES static bool convert_slot(VM *vm, const Signature *s, int index, Type *owner, Value *slot)
{
    const Parameter *p = &s->parameters[index];
    if (!p->convert || *slot == ABSENT || (p->or_none && *slot == NONE)) {
        return true;
    }
    int self = owner ? 1 : 0;
    bool only =
        s->positional - self == 1 && !s->any_keyword && !s->varargs && s->required > self;
    ConvertPlace place = {
        s->name,    s->name_size, p->name, p->name_size, only ? 0 : index + 1 - self,
        p->keyword, p->or_none};
    return convert_argument(vm, (enum Convert)p->convert, &place, slot);
}

RAISES static bool bind_named(VM *vm, const Signature *s, Value *args, int n, Value kwnames,
                              Type *owner, Value module, Value *slots)
{
    if (s->kwargs >= 0) {
        slots[s->kwargs] = from_obj(TRYB_PTR(dict_new(vm)));
    }
    size_t count = kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
    for (size_t i = 0; i < count && s->kwargs < 0; i++) {
        if (find_parameter(s, as_tuple(kwnames)->items[i]) < 0) {
            return raise_unknown(vm, s, args, n, as_tuple(kwnames), owner, module, slots);
        }
    }
    for (size_t i = 0; i < count; i++) {
        CHECKB(
            bind_keyword(vm, s, as_tuple(kwnames)->items[i], args[n + (int)i], owner, slots));
    }
    return true;
}

// Fills slots[0..count) and the extras behind them. args has no implicit first argument.
RAISES static bool bind(VM *vm, const Signature *s, Value *args, int n, Value kwnames,
                        Type *owner, Value module, Value *slots)
{
    int named = kwnames == ABSENT ? 0 : (int)as_tuple(kwnames)->size;
    int given = n + s->implicit, fixed = n < s->positional ? n : s->positional;
    if (named && !s->any_keyword && s->kwargs < 0 && s->implicit &&
        slots_take_keywords(vm, slots[-1])) {
        kwnames = ABSENT;
        named = 0;
    }
    if (named && !s->any_keyword && s->kwargs < 0) {
        const char *prefix = prefix_of(owner, module);
        raise_error(vm, E_TypeError, "%s%s%.*s() takes no keyword arguments", prefix,
                    *prefix ? "." : "", (int)s->name_size, s->name);
        return false;
    }
    if (n > s->positional && !s->varargs) {
        return raise_arity(vm, s, given, named, owner, module);
    }
    if (named && s->any_keyword && s->kwargs < 0 && !s->varargs && n + named > s->count) {
        return raise_arity(vm, s, given, named, owner, module);
    }
    if (n < s->required && s->any_keyword && s->kwargs < 0 && !s->parameters[n].keyword) {
        return raise_arity(vm, s, given, named, owner,
                           module);  // before unknown names are reported
    }
    if (n < s->required && !named && !s->any_keyword) {
        return raise_arity(vm, s, given, named, owner, module);  // before any is converted
    }
    memset(slots, 0, s->count * sizeof(Value));
    memcpy(slots, args, (size_t)fixed * sizeof(Value));
    for (int i = fixed; i < n; i++) {
        slots[s->count + i - fixed] = args[i];
    }
    CHECKB(bind_named(vm, s, args, n, kwnames, owner, module, slots));
    for (int i = 0; i < s->count; i++) {
        const Parameter *p = &s->parameters[i];
        if (slots[i] != ABSENT) {
            CHECKB(convert_slot(vm, s, i, owner, &slots[i]));
            continue;
        }
        if (p->default_kind == DEFAULT_REQUIRED && i != s->kwargs) {
            return raise_missing(vm, s, i, owner, module, given, named);
        }
        CHECKB(fill_default(vm, p, &slots[i]));
    }
    return true;
}

// Arguments that are all positional and neither too few nor too many. first: self, or ABSENT when
// it is in args already.
static bool is_quick(const Signature *s, Value first, int n, Value kwnames)
{
    n += first != ABSENT;
    return kwnames == ABSENT && s->quick && n >= s->required &&
           (n <= s->positional || s->varargs);
}

// PERF: the usual call, twice as fast as bind().
RAISES static bool bind_quick(VM *vm, const Signature *s, Value first, const Value *args, int n,
                              Type *owner, Value *slots)
{
    int skip = first != ABSENT, given = n + skip;
    int fixed = given < s->positional ? given : s->positional, i = skip;
    slots[0] = skip ? first : ABSENT;
    for (; i < fixed; i++) {
        slots[i] = args[i - skip];
    }
    for (; i < s->count; i++) {
        slots[i] = s->parameters[i].value;  // ABSENT unless DEFAULT_VALUE
    }
    for (int extra = fixed; extra < given; extra++) {
        slots[s->count + extra - fixed] = args[extra - skip];
    }
    for (i = skip; s->converts && i < fixed; i++) {
        uint8_t convert = s->parameters[i].convert;
        bool done = convert == CONVERT_NONE || (is_int(slots[i]) && convert <= CONVERT_size);
        if (!done && !convert_slot(vm, s, i, owner, &slots[i])) {
            return false;
        }
    }
    return true;
}

// ---- calling

RAISES static Maybe call_double(VM *vm, const Def *def, Value *slots)
{
    double x;
    CHECK(op_float(vm, slots[0], &x));
    return convert_double_result(vm, def->kind == DEF_DDO, x, def->u.dd(x));
}

RAISES static Maybe invoke(VM *vm, const Def *def, Value *slots, int n)
{
    if (def->kind == DEF_DD || def->kind == DEF_DDO) {
        return call_double(vm, def, slots);
    }
    return def->u.fn(vm, slots, n);
}

// first: self of a bound function, the class, or ABSENT when it is already in args.
RAISES static Maybe bind_and_call(VM *vm, const Def *def, const Signature *s, Value first,
                                  Value *args, int n, Value kwnames, Type *owner, Value module)
{
    int extra = first != ABSENT && !s->implicit;  // self counts as a parameter of the text
    size_t named = kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
    size_t slots_needed =
        2u + s->count + (size_t)(n > s->positional ? n - s->positional : 0) + 1;
    Value small[STACK_SLOTS];
    Value *slots =
        slots_needed <= STACK_SLOTS ? small : TRY_PTR(gc_new_values(vm, slots_needed));
    slots[0] = first;
    Value *bound = slots + s->implicit;
    if (LIKELY(is_quick(s, extra ? first : ABSENT, n, kwnames))) {
        CHECK(bind_quick(vm, s, extra ? first : ABSENT, args, n, owner, bound));
        n += extra;
    } else if (extra) {  // shift the arguments behind self
        Value shifted_small[STACK_SLOTS];
        size_t total = 1 + (size_t)n + named;
        Value *shifted =
            total <= STACK_SLOTS ? shifted_small : TRY_PTR(gc_new_values(vm, total));
        shifted[0] = first;
        if (total > 1) {
            memcpy(shifted + 1, args, (total - 1) * sizeof(Value));
        }
        CHECK(bind(vm, s, shifted, n + 1, kwnames, owner, module, bound));
        n++;
    } else {
        CHECK(bind(vm, s, args, n, kwnames, owner, module, bound));
    }
    int extras = n > s->positional ? n - s->positional : 0;
    return invoke(vm, def, slots, s->implicit + s->count + extras);
}

RAISES static bool check_self(VM *vm, CFunc *function, Value *args, int n)
{
    if (n < 1) {
        const char *name;
        int size = (int)signature_name(function->def, &name);
        if (function->def == &function->owner->def->init) {
            raise_error(vm, E_TypeError,
                        "descriptor '__init__' of '%N' object needs an argument",
                        function->owner);
            return false;
        }
        raise_error(vm, E_TypeError, "unbound method %S.%.*s() needs an argument",
                    function->owner->name, size, name);
        return false;
    }
    if (!type_is_subtype(type_of(vm, args[0]), function->owner)) {
        const char *name;
        int size = (int)signature_name(function->def, &name);
        raise_error(vm, E_TypeError,
                    "descriptor '%.*s' for '%N' objects doesn't apply to a '%T' object", size,
                    name, function->owner, args[0]);
        return false;
    }
    return true;
}

Maybe cfunc_call(VM *vm, CFunc *function, Value *args, int n, Value kwnames)
{
    bool unbound_method =
        function->self == ABSENT && function->owner != NULL && function->self_kind;
    if (unbound_method) {
        CHECK(check_self(vm, function, args, n));
    }
    if (LIKELY(n == function->simple && kwnames == ABSENT)) {
        return function->fn(vm, args, n);
    }
    if (LIKELY(n + 1 == function->bound && kwnames == ABSENT && n < STACK_SLOTS)) {
        Value all[STACK_SLOTS];
        all[0] = function->self;
        for (int i = 0; i < n; i++) {
            all[i + 1] = args[i];
        }
        return function->fn(vm, all, n + 1);
    }
    if (function->constructor) {
        return function->constructor(vm, function, args, n, kwnames);
    }
    CHECK(cfunc_prepare(vm, function));
    const Signature *s = function->signature;
    Type *owner = function->def->kind == DEF_STATIC_FN ? NULL : function->owner;
    if (s->implicit && function->self == ABSENT) {  // __init__ found through the class
        return bind_and_call(vm, function->def, s, args[0], args + 1, n - 1, kwnames, NULL,
                             ABSENT);
    }
    if (owner && function->self != ABSENT) {  // COMPAT: messages name the class of the instance
        owner = is_type(function->self) ? as_type(function->self) : type_of(vm, function->self);
    }
    return bind_and_call(vm, function->def, s, function->self, args, n, kwnames, owner,
                         function->module);
}

Maybe def_call(VM *vm, const Def *def, Value *args, int n, Value kwnames)
{
    const Signature *s = TRY_PTR(signature_plan(vm, def, true));
    return bind_and_call(vm, def, s, args[0], args + 1, n - 1, kwnames, NULL, ABSENT);
}

// ---- function objects

bool cfunc_prepare(VM *vm, CFunc *function)
{
    const Def *def = function->def;
    if (function->signature || function->constructor) {
        return true;
    }
    Type *owner = function->owner;
    bool is_init = owner && owner->def && def == &owner->def->init;
    const Signature *s = TRYB_PTR(signature_plan(vm, def, is_init));
    function->signature = s;
    bool direct = s->plain && def->kind != DEF_DD && def->kind != DEF_DDO;
    if (direct && !s->varargs && s->required == s->positional && function->self == ABSENT) {
        function->simple = (uint8_t)(s->positional + s->implicit);
    }
    return true;
}

CFunc *cfunc_new(VM *vm, const Def *def, Value self, Type *owner, Value module)
{
    enum TypeId kind = T_builtin_function_or_method;
    bool is_method = owner && self == ABSENT && def->kind != DEF_STATIC_FN;
    if (is_method) {
        kind = def->kind == DEF_CLASS_FN ? T_classmethod_descriptor : T_method_descriptor;
    }
    CFunc *function = TRYP_PTR((CFunc *)gc_new(vm, sizeof(CFunc), kind));
    function->def = def;
    // Module functions do not receive their module.
    function->self = is_kind(self, T_module) ? ABSENT : self;
    function->owner = owner;
    function->module = module;
    function->fn = def->u.fn;
    function->simple = 255;  // until cfunc_prepare()
    function->self_kind = kind == T_method_descriptor ? owner->kind : 0;
    return function;
}
