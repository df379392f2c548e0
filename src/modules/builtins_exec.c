// builtins_exec — exec, eval and compile.

#include "core/limits.h"
#include "modules/builtins.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/run.h"

// ---- the text of the first argument

typedef struct Source {
    const char *data;
    size_t size;
    int flags;  // enum CompileFlags
} Source;

RAISES static bool take_source(VM *vm, Value v, const char *function, const char *what,
                               Source *out)
{
    if (is_str(v)) {
        *out = (Source){str_data(v), str_size(v), COMPILE_SOURCE_IS_UTF8};
    } else if (is_bytes(v)) {
        *out = (Source){(const char *)as_bytes(v)->data, as_bytes(v)->size, 0};
    } else if (type_of(vm, v)->slots->buffer) {
        Value copy = TRYB(call_1(vm, from_obj(type_by_id(vm, T_bytes)), v));
        *out = (Source){(const char *)as_bytes(copy)->data, as_bytes(copy)->size, 0};
    } else {
        raise_error(vm, E_TypeError, "%s() arg 1 must be a %s", function, what);
        return false;
    }
    if (memchr(out->data, 0, out->size)) {
        raise_error(vm, E_SyntaxError, "source code string cannot contain null bytes");
        return false;
    }
    return true;
}

// Future features that the calling code was compiled with.
static int inherited_flags(VM *vm)
{
    Value *R = frame_current(vm);
    return R && (frame_code(R)->flags & CODE_FUTURE_ANNOTATIONS) ? COMPILE_FUTURE_ANNOTATIONS
                                                                 : 0;
}

// ---- namespaces

RAISES static bool take_scopes(VM *vm, const char *function, Value *globals, Value *locals)
{
    Value *R = frame_current(vm);
    if (*globals != NONE && !is_dict(*globals)) {
        raise_error(vm, E_TypeError,
                    function[1] == 'v' ? "globals must be a dict"
                                       : "exec() globals must be a dict, not %T",
                    *globals);
        return false;
    }
    if (*locals != NONE && !is_dict(*locals) && !type_of(vm, *locals)->slots->getitem) {
        raise_error(vm, E_TypeError,
                    function[1] == 'v' ? "locals must be a mapping"
                                       : "locals must be a mapping or None, not %T",
                    *locals);
        return false;
    }
    if (*globals == NONE) {
        if (!R) {
            raise_error(vm, E_TypeError,
                        "%s must be given globals and locals when called without a frame",
                        function);
            return false;
        }
        *globals = from_obj(frame_func(R)->globals);
        if (*locals == NONE) {
            *locals = TRYB(frame_locals(vm, R));
        }
    }
    if (*locals == NONE) {
        *locals = *globals;
    }
    return true;
}

RAISES static bool check_closure(VM *vm, const Code *code, Value closure)
{
    if (closure == NONE && code->free == 0) {
        return true;
    }
    if (code->free == 0) {
        raise_error(vm, E_TypeError, "cannot use a closure with this code object");
        return false;
    }
    bool good = is_tuple(closure) && as_tuple(closure)->size == code->free;
    for (size_t i = 0; good && i < code->free; i++) {
        good = is_kind(as_tuple(closure)->items[i], T_cell);
    }
    if (!good) {
        raise_error(vm, E_TypeError, "code object requires a closure of exactly length %u",
                    (unsigned)code->free);
    }
    return good;
}

RAISES static Maybe run_with_closure(VM *vm, Code *code, Dict *globals, Value closure)
{
    CHECK(vm_prepare_globals(vm, globals));
    Value function = TRY(function_new(vm, code, globals));
    GC_SET(vm, (Func *)function, closure, as_tuple(closure));
    return vm_call_function(vm, (Func *)function, NULL, 0, ABSENT);
}

// ---- the functions

// args: source, globals, locals, closure
Maybe builtins_exec(VM *vm, Value *args, int n)
{
    (void)n;
    Value globals = args[1], locals = args[2];
    CHECK(take_scopes(vm, "exec", &globals, &locals));
    Value code = args[0];
    if (is_kind(code, T_code)) {
        CHECK(check_closure(vm, (Code *)code, args[3]));
        if (args[3] != NONE) {
            (void)TRY(run_with_closure(vm, (Code *)code, as_dict(globals), args[3]));
            return just(NONE);
        }
    } else {
        if (args[3] != NONE) {
            return raise_error(vm, E_TypeError,
                               "closure argument can only be used with a code "
                               "object");
        }
        Source source;
        CHECK(take_source(vm, code, "exec", "string, bytes or code object", &source));
        code = TRY(vm_compile(vm, source.data, source.size, "<string>", PARSE_EXEC,
                              source.flags | COMPILE_NAMESPACE | inherited_flags(vm), -1));
    }
    (void)TRY(vm_run_code(vm, (Code *)code, as_dict(globals), locals));
    return just(NONE);
}

// args: source, globals, locals
Maybe builtins_eval(VM *vm, Value *args, int n)
{
    (void)n;
    Value globals = args[1], locals = args[2];
    CHECK(take_scopes(vm, "eval", &globals, &locals));
    Value code = args[0];
    if (is_kind(code, T_code)) {
        if (((Code *)code)->free) {
            return raise_error(vm, E_TypeError,
                               "code object passed to eval() may not contain free variables");
        }
    } else {
        Source source;
        CHECK(take_source(vm, code, "eval", "string, bytes or code object", &source));
        while (source.size && (*source.data == ' ' || *source.data == '\t')) {
            source.data++;
            source.size--;
        }
        code = TRY(vm_compile(vm, source.data, source.size, "<string>", PARSE_EVAL,
                              source.flags | COMPILE_NAMESPACE | inherited_flags(vm), -1));
    }
    return vm_run_code(vm, (Code *)code, as_dict(globals), locals);
}

enum {  // flag bits of compile(), values of module ast and __future__
    FLAG_ANNOTATIONS = 0x1000000,
    FLAG_ONLY_AST = 0x400,
    FLAG_TOP_LEVEL_AWAIT = 0x2000,
    FLAG_DONT_IMPLY_DEDENT = 0x200,
    FLAG_INCOMPLETE_INPUT = 0x4000,
};

RAISES static bool take_mode(VM *vm, Value mode, ParseMode *out)
{
    static const char *const names[] = {"exec", "single", "eval"};
    for (int i = 0; i < 3; i++) {
        if (str_equal_c(mode, names[i])) {
            *out = (ParseMode)i;
            return true;
        }
    }
    raise_error(vm, E_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    return false;
}

// args: source, filename, mode, flags, dont_inherit, optimize, _feature_version
Maybe builtins_compile(VM *vm, Value *args, int n)
{
    (void)n;
    intptr_t given = as_int(args[3]), optimize = as_int(args[5]);
    ParseMode mode = PARSE_EXEC;
    if (optimize < -1 || optimize > 2) {
        return raise_error(vm, E_ValueError, "compile(): invalid optimize value");
    }
    CHECK(take_mode(vm, args[2], &mode));
    if (given & FLAG_ONLY_AST) {
        return raise_error(vm, E_NotImplementedError, "compile() does not make syntax trees");
    }
    if (is_kind(args[0], T_code)) {
        return just(args[0]);
    }
    Value path = TRY(path_to_bytes(vm, args[1]));
    Source source;
    CHECK(take_source(vm, args[0], "compile", "string, bytes or AST object", &source));
    int flags = source.flags | COMPILE_NAMESPACE;
    flags |= given & FLAG_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0;
    flags |= given & FLAG_TOP_LEVEL_AWAIT ? COMPILE_TOP_LEVEL_AWAIT : 0;
    flags |= given & FLAG_DONT_IMPLY_DEDENT ? COMPILE_DONT_IMPLY_DEDENT : 0;
    flags |= given & FLAG_INCOMPLETE_INPUT ? COMPILE_INCOMPLETE_INPUT : 0;
    flags |= args[4] == TRUE_ ? 0 : inherited_flags(vm);
    return vm_compile(vm, source.data, source.size, (const char *)as_bytes(path)->data, mode,
                      flags, (int)optimize);
}
