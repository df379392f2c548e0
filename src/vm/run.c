// run — compiling source and running code objects.

#include "vm/run.h"

#include "py.h"
#include "vm/frame.h"

// ---- syntax errors

static enum TypeId error_class(SyntaxErrorKind kind)
{
    switch (kind) {
    case SYNTAX_IndentationError:
        return E_IndentationError;
    case SYNTAX_TabError:
        return E_TabError;
    case SYNTAX_MemoryError:
        return E_MemoryError;
    case SYNTAX_RecursionError:
        return E_RecursionError;
    case SYNTAX_OverflowError:
        return E_OverflowError;
    default:
        return E_SyntaxError;
    }
}

RAISES static Maybe optional_int(VM *vm, int64_t i, bool known)
{
    return known ? int_from_i64(vm, i) : just(NONE);
}

RAISES static Maybe raise_syntax(VM *vm, const SyntaxErrorInfo *error, const char *filename,
                                 ParseMode mode, bool ask_for_more)
{
    enum TypeId id =
        error->incomplete && ask_for_more ? E__IncompleteInputError : error_class(error->kind);
    if (error->kind == SYNTAX_MemoryError) {
        return raise_memory(vm);
    }
    Value message = TRY(str_decode_utf8(vm, error->message, strlen(error->message), "replace"));
    if (id == E_RecursionError || id == E_OverflowError) {
        return raise_value(vm, id, message);
    }
    bool placed = error->line > 0;
    Value text = placed ? NONE : vm->empty_str;
    if (error->text) {
        Value line = TRY(str_decode_utf8(vm, error->text, error->text_size, "replace"));
        // COMPAT: only whole modules get the newline that their last line lacks.
        bool newline = error->text_ended || mode == PARSE_EXEC;
        text = newline ? TRY(str_from_format(vm, "%S\n", line)) : line;
    }
    Value info[6] = {
        TRY(str_decode_fs(vm, filename)),
        TRY(int_from_u64(vm, error->line)),
        TRY(int_from_i64(vm, placed ? error->column : 0)),
        text,
        TRY(optional_int(vm, error->end_line, placed ? error->end_line : !!error->text)),
        TRY(optional_int(vm, error->end_column, placed ? error->end_line : !!error->text))
    };
    Value args[2] = { message, TRY(tuple_new(vm, info, 6)) };
    return raise_args(vm, id, args, 2);
}

Maybe vm_raise_syntax(VM *vm, const SyntaxErrorInfo *error, const char *filename,
                      ParseMode mode)
{
    return raise_syntax(vm, error, filename, mode, false);
}

// ---- compiling

typedef struct WarningContext {
    VM *vm;
    const char *filename;
} WarningContext;

static bool forward_warning(void *context, const ParseWarning *warning)
{
    WarningContext *w = context;
    enum TypeId category = strcmp(warning->category, "SyntaxWarning") == 0
                               ? E_SyntaxWarning
                               : E_DeprecationWarning;
    if (warn_explicit(w->vm, category, warning->message, w->filename, warning->line)) {
        return true;
    }
    error_clear(w->vm);
    return false;
}

Maybe vm_compile(VM *vm, const char *source, size_t size, const char *filename, ParseMode mode,
                 int flags, int optimize)
{
    // SAFE: the bytes of a file name need not be UTF-8, texts in images have to.
    Value name = TRY(str_decode_fs(vm, filename));
    WarningContext context = {vm, filename};
    CompileOptions options = {str_data(name),  mode,
                              flags,           optimize < 0 ? vm->config.optimize : optimize,
                              forward_warning, &context};
    Buf image = BUF_INIT, error_text = BUF_INIT;
    SyntaxErrorInfo error;
    bool ok = compile_source(&options, source, size, &image, &error, &error_text);
    Maybe result = RAISED;
    if (ok) {
        Maybe bytes = bytes_from_buf(vm, &image);
        if (!raised(bytes)) {
            Value holder = maybe_value(bytes);
            result = just_obj(code_from_image(vm, as_bytes(holder)->data, holder, 0));
        }
    } else {
        buf_free(&image);
        result = raise_syntax(vm, &error, filename, mode, flags & COMPILE_INCOMPLETE_INPUT);
    }
    buf_free(&error_text);
    return result;
}

// ---- running

bool vm_prepare_globals(VM *vm, Dict *globals)
{
    if (dict_find_str(vm, globals, vm_name(vm, N___builtins__)) != NOTHING) {
        return true;
    }
    return dict_set(vm, globals, vm_name(vm, N___builtins__), from_obj(vm->builtins));
}

Maybe vm_run_code(VM *vm, Code *code, Dict *globals, Value locals)
{
    CHECK(vm_prepare_globals(vm, globals));
    Value function = TRY(function_new(vm, code, globals));
    if (code->flags & CODE_NAMESPACE) {
        Value namespace = locals == ABSENT || locals == NONE ? from_obj(globals) : locals;
        return vm_call_function(vm, (Func *)function, &namespace, 1, ABSENT);
    }
    return vm_call_function(vm, (Func *)function, NULL, 0, ABSENT);
}
