// builtins_scope — functions that look at the calling frame: globals, locals, vars, dir, and
// __import__ and __build_class__.

#include "core/shape.h"
#include "modules/builtins.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/import.h"

// ---- namespaces

Maybe builtins_globals(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value *R = frame_current(vm);
    return R ? just_obj(frame_func(R)->globals) : just(NONE);
}

Maybe builtins_locals(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value *R = frame_current(vm);
    if (!R) {
        return raise_error(vm, E_SystemError, "frame does not exist");
    }
    return frame_locals(vm, R);
}

Maybe builtins_vars(VM *vm, Value *args, int n)
{
    if (args[0] == ABSENT) {
        return builtins_locals(vm, args, n);
    }
    Value dict = TRY(attr_find(vm, args[0], vm_name(vm, N___dict__)));
    if (dict == NOTHING) {
        return raise_error(vm, E_TypeError, "vars() argument must have __dict__ attribute");
    }
    return just(dict);
}

Maybe builtins_dir(VM *vm, Value *args, int n)
{
    Value names;
    if (args[0] == ABSENT) {
        Value locals = TRY(builtins_locals(vm, args, n));
        names = from_obj(TRY_PTR(list_from_iterable(vm, locals)));
    } else {
        Value found = TRY(call_special(vm, args[0], vm_name(vm, N___dir__), NULL, 0));
        if (found == NOTHING) {
            return raise_error(vm, E_TypeError, "object does not provide __dir__");
        }
        names = from_obj(TRY_PTR(list_from_iterable(vm, found)));
    }
    CHECK(list_sort(vm, as_list(names), NONE, false));
    return just(names);
}

// args: name, globals, locals, fromlist, level
Maybe builtins_import(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_str(args[0])) {
        return raise_error(vm, E_TypeError, "module name must be a string");
    }
    return import_module(vm, args[0], args[1], args[3], (int)as_int(args[4]));
}

// ---- class statements

// The bases with __mro_entries__ applied; the same tuple when none has it.
RAISES static Tuple *resolve_bases(VM *vm, Tuple *bases)
{
    List *list = NULL;
    for (size_t i = 0; i < bases->size; i++) {
        Value base = bases->items[i], entries = NOTHING;
        if (!is_type(base)) {
            entries = TRYP(attr_find(vm, base, vm_name(vm, N___mro_entries__)));
        }
        if (entries == NOTHING) {
            CHECKP(!list || list_append(vm, list, base));
            continue;
        }
        if (!list) {
            list = as_list(TRYP(list_from(vm, bases->items, i)));
        }
        Value replacement = TRYP(call_1(vm, entries, from_obj(bases)));
        if (!is_tuple(replacement)) {
            raise_error(vm, E_TypeError, "__mro_entries__ must return a tuple");
            return NULL;
        }
        CHECKP(list_extend(vm, list, replacement));
    }
    return list ? as_tuple(TRYP(tuple_new(vm, list->items, list->size))) : bases;
}

// The metaclass: the keyword's, or the type of the first base; classes compete.
RAISES static Maybe choose_meta(VM *vm, Tuple *bases, Dict *keywords)
{
    Value meta = NOTHING;
    if (keywords) {
        meta = TRY(dict_pop(vm, keywords, vm_name(vm, N_metaclass)));
    }
    if (meta == NOTHING) {
        meta = from_obj(bases->size ? type_of(vm, bases->items[0]) : type_by_id(vm, T_type));
    }
    if (!is_type(meta)) {
        return just(meta);
    }
    return just_obj(type_winning_meta(vm, as_type(meta), bases));
}

RAISES static Maybe prepare(VM *vm, Value meta, Value name, Tuple *bases, Value keywords)
{
    Value hook = TRY(attr_find(vm, meta, vm_name(vm, N___prepare__)));
    if (hook == NOTHING) {
        return just_obj(TRY_PTR(dict_new(vm)));
    }
    Value positional = TRY(tuple_2(vm, name, from_obj(bases)));
    Value namespace = TRY(call_spread(vm, hook, positional, keywords));
    if (!is_dict(namespace) && !type_of(vm, namespace)->slots->getitem) {
        return raise_error(vm, E_TypeError, "%s.__prepare__() must return a mapping, not %T",
                           is_type(meta) ? type_name(as_type(meta)) : "<metaclass>", namespace);
    }
    return just(namespace);
}

RAISES static bool check_class_cell(VM *vm, Value cell, Value class_, Value name)
{
    if (!is_kind(cell, T_cell)) {
        return true;
    }
    Value inside = ((Cell *)cell)->value;
    if (inside == class_) {
        return true;
    }
    if (inside == ABSENT) {
        raise_error(vm, E_RuntimeError,
                    "__class__ not set defining %R as %R. Was __classcell__ propagated to "
                    "type.__new__?",
                    name, class_);
    } else {
        raise_error(vm, E_TypeError, "__class__ set to %R defining %R as %R", inside, name,
                    class_);
    }
    return false;
}

// args: func, name, the keywords, bases…
Maybe builtins_build_class(VM *vm, Value *args, int n)
{
    if (args[0] == ABSENT || args[1] == ABSENT) {
        return raise_error(vm, E_TypeError, "__build_class__: not enough arguments");
    }
    if (!is_kind(args[0], T_function)) {
        return raise_error(vm, E_TypeError, "__build_class__: func must be a function");
    }
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "__build_class__: name is not a string");
    }
    Value name = args[1];
    Dict *keywords = is_dict(args[2]) && as_dict(args[2])->used ? as_dict(args[2]) : NULL;
    Tuple *given = as_tuple(TRY(tuple_new(vm, args + 3, (size_t)n - 3)));
    Tuple *bases = TRY_PTR(resolve_bases(vm, given));
    Value meta = TRY(choose_meta(vm, bases, keywords));
    Value keyword_value = keywords && keywords->used ? from_obj(keywords) : ABSENT;
    Value namespace = TRY(prepare(vm, meta, name, bases, keyword_value));
    Value cell = TRY(vm_call_function(vm, (Func *)args[0], &namespace, 1, ABSENT));
    if (bases != given) {
        Value key = TRY(str_intern_c(vm, "__orig_bases__"));
        CHECK(op_setitem(vm, namespace, key, from_obj(given)));
    }
    Value positional = TRY(tuple_3(vm, name, from_obj(bases), namespace));
    Value class_ = TRY(call_spread(vm, meta, positional, keyword_value));
    CHECK(!is_type(class_) || check_class_cell(vm, cell, class_, name));
    return just(class_);
}
