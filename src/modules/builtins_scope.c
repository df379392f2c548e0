// builtins_scope — functions that look at the caller's scope or make one:
// globals, locals, vars, dir, __import__, __build_class__.

#include "modules/builtins.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/import.h"

RAISES static Value *caller_frame(VM *vm, const char *function)
{
    Value *R = frame_current(vm);
    if (!R) {
        raise_error(vm, E_SystemError, "%s(): no Python code is running", function);
    }
    return R;
}

Maybe builtins_globals(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return just_obj(frame_func(TRY_PTR(caller_frame(vm, "globals")))->globals);
}

Maybe builtins_locals(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return frame_locals(vm, TRY_PTR(caller_frame(vm, "locals")));
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
        names = is_exact(locals, T_dict) ? locals
                                         : TRY(call_method_0(vm, locals, vm_name(vm, N_keys)));
    } else {
        names = TRY(call_special(vm, args[0], vm_name(vm, N___dir__), NULL, 0));
        if (names == NOTHING) {
            return raise_error(vm, E_TypeError, "object does not provide __dir__");
        }
    }
    List *list = TRY_PTR(list_from_iterable(vm, names));
    CHECK(list_sort(vm, list, NONE, false));
    return just_obj(list);
}

// args: name, globals, locals, fromlist, level
Maybe builtins_import(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_str(args[0])) {
        return raise_error(vm, E_TypeError, "module name must be a string");
    }
    if (as_int(args[4]) < 0) {
        return raise_error(vm, E_ValueError, "level must be >= 0");
    }
    if (str_size(args[0]) == 0 && as_int(args[4]) == 0) {
        return raise_error(vm, E_ValueError, "Empty module name");
    }
    SWord level = as_int(args[4]) > INT16_MAX ? INT16_MAX : as_int(args[4]);
    return import_module(vm, args[0], args[1], args[3], (int)level);
}

// ---- __build_class__

// Bases with the __mro_entries__ of those that are no classes put in their
// place.
RAISES static Tuple *resolve_bases(VM *vm, Tuple *bases)
{
    List *list = NULL;
    for (size_t i = 0; i < bases->size; i++) {
        Value base = bases->items[i];
        Value entries =
            is_type(base) ? NOTHING : TRYP(attr_find(vm, base, vm_name(vm, N___mro_entries__)));
        if (entries == NOTHING) {
            CHECKP(!list || list_append(vm, list, base));
            continue;
        }
        if (!list) {
            list = (List *)TRYP(list_from(vm, bases->items, i));
        }
        Value replacement = TRYP(call_1(vm, entries, from_obj(bases)));
        if (!is_tuple(replacement)) {
            raise_error(vm, E_TypeError, "__mro_entries__ must return a tuple");
            return NULL;
        }
        CHECKP(list_extend(vm, list, replacement));
    }
    return list ? tuple_from_iterable(vm, from_obj(list)) : bases;
}

// The metaclass: given by keyword or that of the first base, then the most
// derived one.
RAISES static Maybe find_meta(VM *vm, Tuple *bases, Dict *keywords)
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
    return just_obj(TRY_PTR(type_winning_meta(vm, as_type(meta), bases)));
}

RAISES static Maybe prepare_namespace(VM *vm, Value meta, Value name, Tuple *bases,
                                      Dict *keywords)
{
    Value prepare = TRY(attr_find(vm, meta, vm_name(vm, N___prepare__)));
    if (prepare == NOTHING || meta == from_obj(type_by_id(vm, T_type))) {
        return just_obj(dict_new(vm));
    }
    Value args = TRY(tuple_2(vm, name, from_obj(bases)));
    Value namespace =
        TRY(call_spread(vm, prepare, args, keywords ? from_obj(keywords) : ABSENT));
    if (!is_dict(namespace) && !type_of(vm, namespace)->slots->getitem) {
        if (is_type(meta)) {
            return raise_error(vm, E_TypeError,
                               "%N.__prepare__() must return a mapping, not %T", as_type(meta),
                               namespace);
        }
        return raise_error(vm, E_TypeError,
                           "<metaclass>.__prepare__() must return a mapping, not %T",
                           namespace);
    }
    return just(namespace);
}

// The __class__ cell must have been filled by type.__new__ with the class that
// was made.
RAISES static bool check_cell(VM *vm, Value cell, Value name, Value made)
{
    if (!is_kind(cell, T_cell) || !is_type(made)) {
        return true;
    }
    Value inside = ((Cell *)cell)->value;
    if (inside == made) {
        return true;
    }
    if (inside == ABSENT) {
        raise_error(vm, E_RuntimeError,
                    "__class__ not set defining %R as %R. Was __classcell__ propagated to "
                    "type.__new__?",
                    name, made);
    } else {
        raise_error(vm, E_TypeError, "__class__ set to %R defining %R as %R", inside, name,
                    made);
    }
    return false;
}

RAISES static Maybe class_cell(VM *vm, Value namespace)
{
    if (is_dict(namespace)) {
        return just(dict_find_str(vm, as_dict(namespace), vm_name(vm, N___classcell__)));
    }
    Maybe found = op_getitem(vm, namespace, vm_name(vm, N___classcell__));
    if (raised(found)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return found;
}

// args: function, name, keywords, bases…
Maybe builtins_build_class(VM *vm, Value *args, int n)
{
    Value function = args[0], name = args[1];
    if (name == ABSENT) {
        return raise_error(vm, E_TypeError, "__build_class__: not enough arguments");
    }
    if (!is_kind(function, T_function)) {
        return raise_error(vm, E_TypeError, "__build_class__: func must be a function");
    }
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "__build_class__: name is not a string");
    }
    Tuple *given = as_tuple(TRY(tuple_new(vm, args + 3, (size_t)n - 3)));
    Tuple *bases = TRY_PTR(resolve_bases(vm, given));
    Dict *keywords = as_dict(args[2])->used ? as_dict(args[2]) : NULL;
    Value meta = TRY(find_meta(vm, bases, keywords));
    Value namespace = TRY(prepare_namespace(vm, meta, name, bases, keywords));
    // A function that is no class body may be given by hand: then the namespace stays empty.
    int given_n = ((Func *)function)->code->flags & CODE_NAMESPACE ? 1 : 0;
    (void)TRY(vm_call_function(vm, (Func *)function, &namespace, given_n, ABSENT));
    if (bases != given) {
        Value key = TRY(str_intern_c(vm, "__orig_bases__"));
        CHECK(op_setitem(vm, namespace, key, from_obj(given)));
    }
    Value cell = TRY(class_cell(vm, namespace));
    Value parts[3] = {name, from_obj(bases), namespace};
    Value made;
    if (keywords) {
        Value positional = TRY(tuple_new(vm, parts, 3));
        made = TRY(call_spread(vm, meta, positional, from_obj(keywords)));
    } else {
        made = TRY(call_n(vm, meta, parts, 3));
    }
    CHECK(check_cell(vm, cell, name, made));
    return just(made);
}
