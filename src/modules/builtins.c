// builtins — the module of functions, types and exceptions that every program sees.

#include "modules/builtins.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "py.h"
#include "types/iterators.h"

// ---- numbers

RAISES static Maybe builtins_abs(VM *vm, Value *args, int n)
{
    (void)n;
    return op_abs(vm, args[0]);
}

RAISES static Maybe builtins_divmod(VM *vm, Value *args, int n)
{
    (void)n;
    return op_divmod(vm, args[0], args[1]);
}

RAISES static Maybe builtins_pow(VM *vm, Value *args, int n)
{
    (void)n;
    return op_pow(vm, args[0], args[1], args[2]);
}

RAISES static Maybe builtins_round(VM *vm, Value *args, int n)
{
    (void)n;
    Value result =
        TRY(call_special(vm, args[0], vm_name(vm, N___round__), &args[1], args[1] != NONE));
    if (result == NOTHING) {
        return raise_error(vm, E_TypeError, "type %T doesn't define __round__ method", args[0]);
    }
    return just(result);
}

RAISES static Maybe digits_with_prefix(VM *vm, Value number, int base, const char *prefix)
{
    Value digits = TRY(int_to_text(vm, TRY(op_index(vm, number)), base));
    const char *text = str_data(digits);
    bool negative = text[0] == '-';
    return str_from_format(vm, "%s%s%s", negative ? "-" : "", prefix, text + negative);
}

RAISES static Maybe builtins_bin(VM *vm, Value *args, int n)
{
    (void)n;
    return digits_with_prefix(vm, args[0], 2, "0b");
}

RAISES static Maybe builtins_oct(VM *vm, Value *args, int n)
{
    (void)n;
    return digits_with_prefix(vm, args[0], 8, "0o");
}

RAISES static Maybe builtins_hex(VM *vm, Value *args, int n)
{
    (void)n;
    return digits_with_prefix(vm, args[0], 16, "0x");
}

// ---- text

RAISES static Maybe builtins_ascii(VM *vm, Value *args, int n)
{
    (void)n;
    return op_ascii(vm, args[0]);
}

RAISES static Maybe builtins_repr(VM *vm, Value *args, int n)
{
    (void)n;
    return op_repr(vm, args[0]);
}

RAISES static Maybe builtins_chr(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_int(args[0]) || as_int(args[0]) < 0 || as_int(args[0]) > 0x10ffff) {
        return raise_error(vm, E_ValueError, "chr() arg not in range(0x110000)");
    }
    return str_from_char(vm, (uint32_t)as_int(args[0]));
}

RAISES static Maybe builtins_ord(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size;
    if (is_str(args[0])) {
        size = str_length(args[0]);
        if (size == 1) {
            return just(from_small((SWord)utf8_get(str_data(args[0]))));
        }
    } else if (is_bytes(args[0]) || is_kind(args[0], T_bytearray)) {
        CHECK(op_len(vm, args[0], &size));
        if (size == 1) {
            return op_getitem(vm, args[0], from_small(0));
        }
    } else {
        return raise_error(vm, E_TypeError, "ord() expected string of length 1, but %T found",
                           args[0]);
    }
    return raise_error(vm, E_TypeError,
                       "ord() expected a character, but string of length %zu found", size);
}

RAISES static Maybe builtins_format(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "format() argument 2 must be str, not %s",
                           args[1] == NONE ? "None" : type_name_of(vm, args[1]));
    }
    return op_format(vm, args[0], args[1]);
}

// ---- objects

RAISES static Maybe builtins_callable(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(is_callable(vm, args[0]));
}

RAISES static Maybe builtins_hash(VM *vm, Value *args, int n)
{
    (void)n;
    Hash hash;
    CHECK(op_hash(vm, args[0], &hash));
    return int_from_i64(vm, hash);
}

RAISES static Maybe builtins_id(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, args[0]);
}

RAISES static Maybe builtins_len(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size;
    CHECK(op_len(vm, args[0], &size));
    return int_from_u64(vm, size);
}

RAISES static Maybe builtins_isinstance(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(op_isinstance(vm, args[0], args[1])));
}

RAISES static Maybe builtins_issubclass(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(op_issubclass(vm, args[0], args[1])));
}

// ---- attributes

RAISES static Maybe attribute_name(VM *vm, Value name)
{
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "attribute name must be string, not '%T'", name);
    }
    if (!is_exact(name, T_str)) {
        name = TRY(str_new(vm, str_data(name), str_size(name)));
    }
    return str_intern(vm, name);
}

RAISES static Maybe builtins_getattr(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attribute_name(vm, args[1]));
    if (args[2] == ABSENT) {
        return attr_get(vm, args[0], name);
    }
    Maybe found = attr_find(vm, args[0], name);
    if (raised(found)) {
        if (!error_is(vm, E_AttributeError)) {
            return RAISED;
        }
        error_clear(vm);
        return just(args[2]);
    }
    return maybe_value(found) == NOTHING ? just(args[2]) : found;
}

RAISES static Maybe builtins_hasattr(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attribute_name(vm, args[1]));
    Maybe found = attr_find(vm, args[0], name);
    if (raised(found)) {
        if (!error_is(vm, E_AttributeError)) {
            return RAISED;
        }
        error_clear(vm);
        return just(FALSE_);
    }
    return just_bool(maybe_value(found) != NOTHING);
}

RAISES static Maybe builtins_setattr(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attribute_name(vm, args[1]));
    CHECK(attr_set(vm, args[0], name, args[2]));
    return just(NONE);
}

RAISES static Maybe builtins_delattr(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attribute_name(vm, args[1]));
    CHECK(attr_set(vm, args[0], name, ABSENT));
    return just(NONE);
}

// ---- iterators

RAISES static Maybe builtins_iter(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] == ABSENT) {
        return op_iter(vm, args[0]);
    }
    if (!is_callable(vm, args[0])) {
        return raise_error(vm, E_TypeError, "iter(v, w): v must be callable");
    }
    return callable_iterator_new(vm, args[0], args[1]);
}

RAISES static Maybe builtins_next(VM *vm, Value *args, int n)
{
    (void)n;
    const Slots *slots = type_of(vm, args[0])->slots;
    if (!slots->next) {
        return raise_error(vm, E_TypeError, "'%T' object is not an iterator", args[0]);
    }
    Maybe item = slots->next(vm, args[0]);
    if (raised(item)) {
        if (args[1] == ABSENT || !error_is(vm, E_StopIteration)) {
            return RAISED;
        }
        error_clear(vm);
        return just(args[1]);
    }
    if (maybe_value(item) != NOTHING) {
        return item;
    }
    return args[1] == ABSENT ? raise_stop(vm, NONE) : just(args[1]);
}

RAISES static Maybe builtins_aiter(VM *vm, Value *args, int n)
{
    (void)n;
    const Slots *slots = type_of(vm, args[0])->slots;
    if (!slots->aiter) {
        return raise_error(vm, E_TypeError, "'%T' object is not an async iterable", args[0]);
    }
    Value iterator = TRY(slots->aiter(vm, args[0]));
    if (!type_of(vm, iterator)->slots->anext) {
        return raise_error(vm, E_TypeError,
                           "aiter() returned not an async iterator of type '%T'", iterator);
    }
    return just(iterator);
}

// WHY weak: awaitables are in vm/await.c.
RAISES Maybe anext_awaitable_new(VM *vm, Value awaitable, Value fallback) __attribute__((weak));

RAISES static Maybe builtins_anext(VM *vm, Value *args, int n)
{
    (void)n;
    const Slots *slots = type_of(vm, args[0])->slots;
    if (!slots->anext) {
        return raise_error(vm, E_TypeError, "'%T' object is not an async iterator", args[0]);
    }
    Value awaitable = TRY(slots->anext(vm, args[0]));
    if (args[1] == ABSENT || !anext_awaitable_new) {
        return just(awaitable);
    }
    return anext_awaitable_new(vm, awaitable, args[1]);
}

// ---- the table

static const Def builtins_defs[] = {
    {"abs(x, /)", FN(builtins_abs), "Return the absolute value of the argument."},
    {"aiter(async_iterable, /)", FN(builtins_aiter),
     "Return an AsyncIterator for an AsyncIterable object."},
    {"all(iterable, /)", FN(builtins_all),
     "Return True if bool(x) is True for all values x in the iterable.\n\n"
     "If the iterable is empty, return True."},
    {"anext(aiterator, default=..., /)", FN(builtins_anext),
     "Return the next item from the async iterator.\n\nIf default is given and the async "
     "iterator is exhausted,\nit is returned instead of raising StopAsyncIteration."},
    {"any(iterable, /)", FN(builtins_any),
     "Return True if bool(x) is True for any x in the iterable.\n\n"
     "If the iterable is empty, return False."},
    {"ascii(obj, /)", FN(builtins_ascii),
     "Return the repr of an object with every non-ASCII character escaped."},
    {"bin(number, /)", FN(builtins_bin),
     "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n"
     "   '0b1010101010101010101010'"},
    {"breakpoint(*args, **kws)", FN(builtins_breakpoint),
     "Call sys.breakpointhook(*args, **kws)."},
    {"__build_class__(func=..., name=..., /, *bases, **kwds)", FN(builtins_build_class),
     "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\n"
     "Internal helper function used by the class statement."},
    {"callable(obj, /)", FN(builtins_callable),
     "Return whether the object is callable (i.e., some kind of function)."},
    {"chr(i: index, /)", FN(builtins_chr),
     "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."},
    {"compile(source, filename, mode: str, flags: index = 0, dont_inherit: bool = False, "
     "optimize: index = -1, *, _feature_version: index = -1)",
     FN(builtins_compile),
     "Compile source into a code object that can be executed by exec() or eval()."},
    {"delattr(obj, name, /)", FN(builtins_delattr),
     "Deletes the named attribute from the given object.\n\n"
     "delattr(x, 'y') is equivalent to ``del x.y``"},
    {"dir(object=..., /)", FN(builtins_dir),
     "dir([object]) -> list of strings\n\nWithout an argument, the names in the current scope; "
     "else an alphabetized list\nof attributes of the object."},
    {"divmod(x, y, /)", FN(builtins_divmod),
     "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x."},
    {"eval(source, /, globals=None, locals=None)", FN(builtins_eval),
     "Evaluate the given source in the context of globals and locals."},
    {"exec(source, /, globals=None, locals=None, *, closure=None)", FN(builtins_exec),
     "Execute the given source in the context of globals and locals."},
    {"format(value, format_spec='', /)", FN(builtins_format),
     "Return type(value).__format__(value, format_spec)"},
    {"getattr(object, name, default=..., /)", FN(builtins_getattr),
     "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; "
     "getattr(x, 'y') is equivalent to x.y."},
    {"globals()", FN(builtins_globals),
     "Return the dictionary containing the current scope's global variables."},
    {"hasattr(obj, name, /)", FN(builtins_hasattr),
     "Return whether the object has an attribute with the given name.\n\n"
     "This is done by calling getattr(obj, name) and catching AttributeError."},
    {"hash(obj, /)", FN(builtins_hash), "Return the hash value for the given object."},
    {"hex(number, /)", FN(builtins_hex),
     "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n"
     "   '0xc0ffee'"},
    {"id(obj, /)", FN(builtins_id),
     "Return the identity of an object.\n\n"
     "This is guaranteed to be unique among simultaneously existing objects."},
    {"__import__(name, globals=None, locals=None, fromlist=(), level: index = 0)",
     FN(builtins_import), "Import a module."},
    {"input(prompt='', /)", FN(builtins_input),
     "Read a string from standard input.  The trailing newline is stripped.\n\n"
     "The prompt string, if given, is printed to standard output without a\n"
     "trailing newline before reading input."},
    {"isinstance(obj, class_or_tuple, /)", FN(builtins_isinstance),
     "Return whether an object is an instance of a class or of a subclass thereof."},
    {"issubclass(cls, class_or_tuple, /)", FN(builtins_issubclass),
     "Return whether 'cls' is derived from another class or is the same class."},
    {"iter(object, sentinel=..., /)", FN(builtins_iter),
     "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\n"
     "Get an iterator from an object."},
    {"len(obj, /)", FN(builtins_len), "Return the number of items in a container."},
    {"locals()", FN(builtins_locals),
     "Return a dictionary containing the current scope's local variables."},
    {"max(*args, key=None, default=...)", FN(builtins_max),
     "max(iterable, *[, default=obj, key=func]) -> value\n"
     "max(arg1, arg2, *args, *[, key=func]) -> value"},
    {"min(*args, key=None, default=...)", FN(builtins_min),
     "min(iterable, *[, default=obj, key=func]) -> value\n"
     "min(arg1, arg2, *args, *[, key=func]) -> value"},
    {"next(iterator, default=..., /)", FN(builtins_next),
     "next(iterator[, default])\n\nReturn the next item from the iterator. If default is given "
     "and the iterator\nis exhausted, it is returned instead of raising StopIteration."},
    {"oct(number, /)", FN(builtins_oct),
     "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'"},
    {"open(file, mode: str = 'r', buffering=-1, encoding: str | None = None, "
     "errors: str | None = None, newline=None, closefd: bool = True, opener=None)",
     FN(builtins_open), "Open file and return a stream.  Raise OSError upon failure."},
    {"ord(c, /)", FN(builtins_ord),
     "Return the Unicode code point for a one-character string."},
    {"pow(base, exp, mod=None)", FN(builtins_pow),
     "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments"},
    {"print(*args, sep=' ', end='\\n', file=None, flush: bool = False)", FN(builtins_print),
     "Prints the values to a stream, or to sys.stdout by default.\n\n  sep\n"
     "    string inserted between values, default a space.\n  end\n"
     "    string appended after the last value, default a newline.\n  file\n"
     "    a file-like object (stream); defaults to the current sys.stdout.\n  flush\n"
     "    whether to forcibly flush the stream."},
    {"repr(obj, /)", FN(builtins_repr),
     "Return the canonical string representation of the object."},
    {"round(number, ndigits=None)", FN(builtins_round),
     "Round a number to a given precision in decimal digits.\n\n"
     "The return value is an integer if ndigits is omitted or None.  Otherwise\n"
     "the return value has the same type as the number.  ndigits may be negative."},
    {"setattr(obj, name, value, /)", FN(builtins_setattr),
     "Sets the named attribute on the given object to the specified value.\n\n"
     "setattr(x, 'y', v) is equivalent to ``x.y = v``"},
    {"sorted(*iterable, **kwargs)", FN(builtins_sorted),
     "Return a new list containing all items from the iterable in ascending order."},
    {"sum(iterable, /, start=0)", FN(builtins_sum),
     "Return the sum of a 'start' value (default: 0) plus an iterable of numbers"},
    {"vars(object=..., /)", FN(builtins_vars),
     "vars([object]) -> dictionary\n\nWithout arguments, equivalent to locals().\n"
     "With an argument, equivalent to object.__dict__."},
    {"None", CONSTANT(NONE), NULL},
    {"False", CONSTANT(FALSE_), NULL},
    {"True", CONSTANT(TRUE_), NULL},
    {"NotImplemented", CONSTANT(NOT_IMPLEMENTED), NULL},
    {"Ellipsis", CONSTANT(ELLIPSIS), NULL},
    {0},
};

// ---- what a table cannot say

RAISES static bool add_types(VM *vm, Dict *dict)
{
    static const enum TypeId shown[] = {
        T_bool,      T_bytearray,  T_bytes,         T_classmethod, T_complex, T_dict,
        T_enumerate, T_filter,     T_float,         T_frozenset,   T_int,     T_list,
        T_map,       T_memoryview, T_object,        T_property,    T_range,   T_reversed,
        T_set,       T_slice,      T_staticmethod,  T_str,         T_super,   T_tuple,
        T_type,      T_zip,        T_BaseException,
    };
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        Type *type = type_by_id(vm, shown[i]);
        if (type) {
            CHECKB(dict_set(vm, dict, type->name, from_obj(type)));
        }
    }
    for (int id = E_FIRST; id < TYPE_ID_COUNT; id++) {
        Type *type = type_by_id(vm, (enum TypeId)id);
        CHECKB(dict_set(vm, dict, type->name, from_obj(type)));
    }
    Value os_error = from_obj(type_by_id(vm, E_OSError));
    return dict_set_c(vm, dict, "EnvironmentError", os_error) &&
           dict_set_c(vm, dict, "IOError", os_error);
}

RAISES static bool builtins_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    CHECKB(add_types(vm, dict));
    CHECKB(dict_set_c(vm, dict, "__debug__", from_bool(vm->config.optimize == 0)));
    vm->roots[ROOT_build_class] = dict_find_str(vm, dict, vm_name(vm, N___build_class__));
    vm->roots[ROOT_import_function] = dict_find_str(vm, dict, vm_name(vm, N___import__));
    Value print = TRYB(str_intern_c(vm, "print"));
    vm->roots[ROOT_print_function] = dict_find_str(vm, dict, print);
    Value open = TRYB(str_intern_c(vm, "open"));
    CFunc *opener = (CFunc *)as_obj(dict_find_str(vm, dict, open));
    gc_set(vm, opener, &opener->module, TRYB(str_intern_c(vm, "_io")));
    return vm->config.no_site || builtins_add_site(vm, dict);
}

const ModuleDef builtins_module = {
    .name = "builtins",
    .doc = "Built-in functions, types, exceptions, and other objects.\n\n"
           "This module provides direct access to all 'built-in'\n"
           "identifiers of Python; for example, builtins.len is\n"
           "the full name for the built-in function len().\n\n"
           "This module is not normally accessed explicitly by most\n"
           "applications, but can be useful in modules that provide\n"
           "objects with the same name as a builtin and need to access\n"
           "the builtin with that name.",
    .defs = builtins_defs,
    .exec = builtins_fill,
};
