// builtins_exec — exec, eval, compile.

#include "core/buffer.h"
#include "modules/builtins.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/import.h"
#include "vm/run.h"

// Bits of compile()'s flags argument.
enum {
    FLAG_DONT_IMPLY_DEDENT = 0x200,
    FLAG_ONLY_AST = 0x400,
    FLAG_TYPE_COMMENTS = 0x1000,
    FLAG_TOP_LEVEL_AWAIT = 0x2000,
    FLAG_INCOMPLETE_INPUT = 0x4000,
    FLAG_OPTIMIZED_AST = 0x8000,
    FLAG_FUTURES = 0x1fe0010,  // of every __future__ feature there ever was,
                               // nested scopes too
    FLAGS_ALL = FLAG_DONT_IMPLY_DEDENT | FLAG_ONLY_AST | FLAG_TYPE_COMMENTS |
                FLAG_TOP_LEVEL_AWAIT | FLAG_INCOMPLETE_INPUT | FLAG_OPTIMIZED_AST | FLAG_FUTURES
};

// ---- source text

typedef struct Source {
    const char *text;
    size_t size;
    int flags;      // COMPILE_SOURCE_IS_UTF8 or 0
    Buffer buffer;  // to be released
} Source;

RAISES static bool source_get(VM *vm, Value v, const char *function, const char *what,
                              Source *source)
{
    *source = (Source){0};
    if (is_str(v)) {
        source->text = str_data(v);
        source->size = str_size(v);
        source->flags = COMPILE_SOURCE_IS_UTF8;
        // Lone surrogates cannot be compiled: the encoder words the error.
        (void)TRYB(str_encode(vm, v, "utf-8", NULL));
    } else if (has_buffer(vm, v)) {
        CHECKB(buffer_get(vm, v, &source->buffer, BUFFER_READ));
        source->text = source->buffer.data;
        source->size = source->buffer.size;
    } else {
        raise_error(vm, E_TypeError, "%s() arg 1 must be a %s object", function, what);
        return false;
    }
    if (source->size > 0 && memchr(source->text, 0, source->size)) {
        buffer_release(vm, &source->buffer);
        raise_error(vm, E_SyntaxError, "source code string cannot contain null bytes");
        return false;
    }
    return true;
}

// The `from __future__` features in effect where the built-in was called.
static int inherited_flags(VM *vm)
{
    Value *R = frame_current(vm);
    return R && (frame_code(R)->flags & CODE_FUTURE_ANNOTATIONS) ? COMPILE_FUTURE_ANNOTATIONS
                                                                 : 0;
}

RAISES static Maybe compile_text(VM *vm, Source *source, const char *filename, ParseMode mode,
                                 int flags, int optimize)
{
    // WHY: an empty buffer may have no address.
    const char *text = source->text ? source->text : "";
    Maybe code = vm_compile(vm, text, source->size, filename, mode,
                            flags | source->flags | COMPILE_NAMESPACE, optimize);
    buffer_release(vm, &source->buffer);
    return code;
}

// ---- compile

RAISES static int compile_flags(VM *vm, SWord given)
{
    if (given & ~(SWord)FLAGS_ALL) {
        raise_error(vm, E_ValueError, "compile(): unrecognised flags");
        return -1;
    }
    return (given & CODE_FUTURE_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0) |
           (given & FLAG_DONT_IMPLY_DEDENT ? COMPILE_DONT_IMPLY_DEDENT : 0) |
           (given & FLAG_TOP_LEVEL_AWAIT ? COMPILE_TOP_LEVEL_AWAIT : 0) |
           (given & FLAG_INCOMPLETE_INPUT ? COMPILE_INCOMPLETE_INPUT : 0);
}

RAISES static Maybe parse_mode(VM *vm, Value mode)
{
    static const char *const names[] = {"exec", "single", "eval"};
    for (int i = 0; i < 3; i++) {
        if (str_equal_c(mode, names[i])) {
            return just(from_small(i));
        }
    }
    return raise_error(vm, E_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
}

// args: source, filename, mode, flags, dont_inherit, optimize, _feature_version
// compile() of or into a tree is done by module ast; NOTHING: no tree is concerned.
RAISES static Maybe compile_tree(VM *vm, Value *args)
{
    Value name = TRY(str_intern_c(vm, "ast"));
    if (as_int(args[3]) & FLAG_ONLY_AST) {
        Value ast = TRY(import_absolute(vm, name));
        Value parse = TRY(attr_get(vm, ast, TRY(str_intern_c(vm, "parse"))));
        return call_3(vm, parse, args[0], args[1], args[2]);
    }
    Value module = TRY(dict_find(vm, vm->modules, name));
    if (module == NOTHING) {
        return just(NOTHING);
    }
    Value base = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "AST"))));
    if (!TRY_TRI(op_isinstance(vm, args[0], base))) {
        return just(NOTHING);
    }
    Value function = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "_compile"))));
    return call_n(vm, function, args, 6);
}

Maybe builtins_compile(VM *vm, Value *args, int n)
{
    (void)n;
    int flags = compile_flags(vm, as_int(args[3]));
    if (flags < 0) {
        return RAISED;
    }
    Value tree = TRY(compile_tree(vm, args));
    if (tree != NOTHING) {
        return just(tree);
    }
    Value filename = TRY(path_to_bytes(vm, args[1]));
    if (as_int(args[5]) < -1 || as_int(args[5]) > 2) {
        return raise_error(vm, E_ValueError, "compile(): invalid optimize value");
    }
    ParseMode mode = (ParseMode)as_int(TRY(parse_mode(vm, args[2])));
    if (args[4] != TRUE_) {
        flags |= inherited_flags(vm);
    }
    if (is_kind(args[0], T_code)) {
        return just(args[0]);
    }
    Source source;
    CHECK(source_get(vm, args[0], "compile", "string, bytes or AST", &source));
    return compile_text(vm, &source, (const char *)as_bytes(filename)->data, mode, flags,
                        (int)as_int(args[5]));
}

// ---- exec and eval

// Globals and locals to run in; None means those of the caller.
RAISES static bool scopes(VM *vm, Value *globals, Value *locals)
{
    if (*globals != NONE) {
        *locals = *locals == NONE ? *globals : *locals;
        return true;
    }
    Value *R = frame_current(vm);
    if (!R) {
        raise_error(vm, E_SystemError, "globals and locals cannot be NULL");
        return false;
    }
    *globals = from_obj(frame_func(R)->globals);
    if (*locals == NONE) {
        *locals = TRYB(frame_locals(vm, R));
    }
    return true;
}

static bool is_mapping(VM *vm, Value v)
{
    return is_dict(v) || type_of(vm, v)->slots->getitem;
}

RAISES static Maybe run_with_closure(VM *vm, Code *code, Value globals, Value locals,
                                     Value closure)
{
    size_t given = closure == NONE ? 0 : as_tuple(closure)->size;
    for (size_t i = 0; i < given; i++) {
        if (!is_kind(as_tuple(closure)->items[i], T_cell)) {
            given = SIZE_MAX;
            break;
        }
    }
    if (given != code->free) {
        return raise_error(vm, E_TypeError,
                           "code object requires a closure of exactly length %d",
                           (int)code->free);
    }
    CHECK(vm_prepare_globals(vm, as_dict(globals)));
    Func *function = (Func *)TRY(function_new(vm, code, as_dict(globals)));
    GC_SET(vm, function, closure, as_tuple(closure));
    bool namespace = code->flags & CODE_NAMESPACE;
    return vm_call_function(vm, function, &locals, namespace, ABSENT);
}

// args: source, globals, locals, closure
Maybe builtins_exec(VM *vm, Value *args, int n)
{
    (void)n;
    Value globals = args[1], locals = args[2], closure = args[3];
    CHECK(scopes(vm, &globals, &locals));
    if (!is_dict(globals)) {
        return raise_error(vm, E_TypeError, "exec() globals must be a dict, not %T", globals);
    }
    if (!is_mapping(vm, locals)) {
        return raise_error(vm, E_TypeError, "locals must be a mapping or None, not %T", locals);
    }
    if (is_kind(args[0], T_code)) {
        Code *code = as_code(args[0]);
        if (code->free == 0 && closure != NONE) {
            return raise_error(vm, E_TypeError, "cannot use a closure with this code object");
        }
        if (code->free > 0) {
            if (closure != NONE && !is_tuple(closure)) {
                return raise_error(vm, E_TypeError,
                                   "code object requires a closure of exactly length %d",
                                   (int)code->free);
            }
            (void)TRY(run_with_closure(vm, code, globals, locals, closure));
            return just(NONE);
        }
        (void)TRY(vm_run_code(vm, code, as_dict(globals), locals));
        return just(NONE);
    }
    if (closure != NONE) {
        return raise_error(vm, E_TypeError,
                           "closure can only be used when source is a code object");
    }
    Source source;
    CHECK(source_get(vm, args[0], "exec", "string, bytes or code", &source));
    Value code =
        TRY(compile_text(vm, &source, "<string>", PARSE_EXEC, inherited_flags(vm), -1));
    (void)TRY(vm_run_code(vm, as_code(code), as_dict(globals), locals));
    return just(NONE);
}

// args: source, globals, locals
Maybe builtins_eval(VM *vm, Value *args, int n)
{
    (void)n;
    Value globals = args[1], locals = args[2];
    if (locals != NONE && !is_mapping(vm, locals)) {
        return raise_error(vm, E_TypeError, "locals must be a mapping");
    }
    if (globals != NONE && !is_dict(globals)) {
        bool mapping = is_mapping(vm, globals);
        return raise_error(vm, E_TypeError,
                           mapping ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                   : "globals must be a dict");
    }
    CHECK(scopes(vm, &globals, &locals));
    if (is_kind(args[0], T_code)) {
        if (as_code(args[0])->free > 0) {
            return raise_error(vm, E_TypeError,
                               "code object passed to eval() may not contain free variables");
        }
        return vm_run_code(vm, as_code(args[0]), as_dict(globals), locals);
    }
    Source source;
    CHECK(source_get(vm, args[0], "eval", "string, bytes or code", &source));
    while (source.size > 0 && (*source.text == ' ' || *source.text == '\t')) {
        source.text++;
        source.size--;
    }
    Value code =
        TRY(compile_text(vm, &source, "<string>", PARSE_EVAL, inherited_flags(vm), -1));
    return vm_run_code(vm, as_code(code), as_dict(globals), locals);
}
