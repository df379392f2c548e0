// prompt — the interactive interpreter.
//
// Lines are collected until the compiler no longer says that the input is incomplete. Each input
// gets a file name of its own, <stdin>-0, <stdin>-1, …, under which tracebacks find its text.

#include "repl/prompt.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "py.h"
#include "repl/complete.h"
#include "repl/edit.h"
#include "vm/frame.h"
#include "vm/report.h"
#include "vm/run.h"

typedef struct Prompt {
    Dict *globals;
    Editor *editor;
    Buf text;        // the lines of the statement so far
    unsigned count;  // inputs so far
    int flags;       // enum CompileFlags of the session: future statements
} Prompt;

// ---- streams

static void flush_streams(VM *vm)
{
    static const enum NameId names[] = {N_stdout, N_stderr};
    for (int i = 0; i < 2; i++) {
        Value stream = dict_find_str(vm, vm->sys->dict, vm_name(vm, names[i]));
        if (stream != NOTHING && stream != NONE &&
            raised(call_method_0(vm, stream, vm_name(vm, N_flush)))) {
            error_clear(vm);
        }
    }
    fflush(stdout);
}

// str(sys.ps1), and so on; an exception of its __str__ is dropped, as CPython does.
static void prompt_text(VM *vm, const char *name, Buf *out)
{
    Maybe key = str_intern_c(vm, name);
    Value found = raised(key) ? NOTHING : dict_find_str(vm, vm->sys->dict, maybe_value(key));
    Maybe text = found == NOTHING ? just(vm->empty_str) : op_str(vm, found);
    buf_clear(out);
    if (raised(key) || raised(text)) {
        error_clear(vm);
    } else {
        buf_append(out, str_data(maybe_value(text)), str_size(maybe_value(text)));
    }
    buf_char(out, 0);
}

static EditResult read_line(VM *vm, Prompt *p)
{
    Buf prompt = BUF_INIT;
    prompt_text(vm, p->text.size ? "ps2" : "ps1", &prompt);
    flush_streams(vm);
    size_t before = p->text.size;
    EditResult result = edit_line(p->editor, prompt.data ? prompt.data : "", &p->text);
    buf_free(&prompt);
    if (result == EDIT_LINE && p->text.size == before) {
        return EDIT_END;
    }
    return result;
}

// ---- one statement

static bool is_blank(const Buf *text)
{
    for (const char *p = text->data, *end = p + text->size; p < end; p++) {
        if (*p == '#') {
            p = memchr(p, '\n', (size_t)(end - p));
            if (!p) {
                return true;
            }
        } else if (!strchr(" \t\f\r\n", *p)) {
            return false;
        }
    }
    return true;
}

bool prompt_keep_source(VM *vm, const char *name, const char *text, size_t size)
{
    if (vm->roots[ROOT_prompt_sources] == ABSENT) {
        vm->roots[ROOT_prompt_sources] = from_obj(TRYB_PTR(dict_new(vm)));
    }
    Value key = TRYB(str_decode_fs(vm, name));
    Value source = TRYB(str_decode_utf8(vm, text, size, "replace"));
    return dict_set(vm, as_dict(vm->roots[ROOT_prompt_sources]), key, source);
}

// Compiles the input; one that lacks lines raises _IncompleteInputError, unless it is the last.
RAISES static Maybe compile_input(VM *vm, Prompt *p, const char *name, bool last)
{
    int flags = p->flags | COMPILE_SOURCE_IS_UTF8 | COMPILE_DONT_IMPLY_DEDENT |
                (last ? 0 : COMPILE_INCOMPLETE_INPUT);
    // WHY: without its last newline a block is incomplete, and an empty line ends it.
    Maybe made = vm_compile(vm, p->text.data, p->text.size - 1, name, PARSE_SINGLE, flags, -1);
    if (!raised(made) || !error_is(vm, E_SyntaxError) ||
        error_is(vm, E__IncompleteInputError)) {
        return made;
    }
    error_clear(vm);  // once more with the newline, at which some errors point
    return vm_compile(vm, p->text.data, p->text.size, name, PARSE_SINGLE, flags, -1);
}

// YES: it ran. NO: more lines are needed, unless there are none (last).
RAISES static Tri run_input(VM *vm, Prompt *p, bool last)
{
    char name[32];
    snprintf(name, sizeof name, "<stdin>-%u", p->count);
    CHECKT(prompt_keep_source(vm, name, p->text.data, p->text.size));
    Maybe made = compile_input(vm, p, name, last);
    if (raised(made)) {
        if (!error_is(vm, E__IncompleteInputError)) {
            return TRI_RAISED;
        }
        error_clear(vm);
        return TRI_NO;
    }
    p->count++;
    Code *code = as_code(maybe_value(made));
    if (code->flags & CODE_FUTURE_ANNOTATIONS) {
        p->flags |= COMPILE_FUTURE_ANNOTATIONS;
    }
    return raised(vm_run_code(vm, code, p->globals, ABSENT)) ? TRI_RAISED : TRI_YES;
}

// Reports what travels. False: it is SystemExit, which travels on.
static bool report_error(VM *vm)
{
    if (error_is(vm, E_SystemExit)) {
        return false;
    }
    report_uncaught(vm, error_take(vm));
    return !error_pending(vm);
}

static void interrupted(VM *vm, Prompt *p)
{
    if (vm_poll(vm)) {  // a key, not a signal
        (void)raise_args(vm, E_KeyboardInterrupt, NULL, 0);
    }
    buf_clear(&p->text);
    flush_streams(vm);
    fputs("\nKeyboardInterrupt\n", stderr);
    error_clear(vm);
}

// False: SystemExit travels. *more: go on.
RAISES static bool one_line(VM *vm, Prompt *p, bool *more)
{
    EditResult result = read_line(vm, p);
    if (result == EDIT_INTERRUPTED) {
        interrupted(vm, p);
        return true;
    }
    *more = result == EDIT_LINE;
    bool ended = !*more || p->text.data[p->text.size - 1] != '\n';
    if (ended && p->text.size) {
        buf_char(&p->text, '\n');
    }
    if (p->text.size == 0 || is_blank(&p->text)) {
        buf_clear(&p->text);
        return true;
    }
    Tri answer = run_input(vm, p, !*more);
    if (answer == TRI_NO) {
        return true;
    }
    bool ok = answer != TRI_RAISED || report_error(vm);
    buf_clear(&p->text);
    return ok;
}

// ---- the session

RAISES static bool set_default(VM *vm, const char *name, const char *text)
{
    Value key = TRYB(str_intern_c(vm, name));
    if (dict_find_str(vm, vm->sys->dict, key) != NOTHING) {
        return true;
    }
    return dict_set(vm, vm->sys->dict, key, TRYB(str_from_c(vm, text)));
}

// PYTHONSTARTUP: a file that runs in the namespace of the prompt.
RAISES static bool run_startup(VM *vm, Prompt *p)
{
    const char *path = vm->config.ignore_environment ? NULL : getenv("PYTHONSTARTUP");
    FILE *in = path && *path ? fopen(path, "rb") : NULL;
    if (!in) {
        if (path && *path) {
            fprintf(stderr,
                    "Could not open PYTHONSTARTUP\nFileNotFoundError: [Errno %d] %s: '%s'\n",
                    errno, strerror(errno), path);
        }
        return true;
    }
    Buf text = BUF_INIT;
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, in)) > 0;) {
        buf_append(&text, block, n);
    }
    fclose(in);
    Maybe code = vm_compile(vm, text.data ? text.data : "", text.size, path, PARSE_EXEC, 0, -1);
    buf_free(&text);
    if (raised(code) ||
        raised(vm_run_code(vm, as_code(maybe_value(code)), p->globals, ABSENT))) {
        return report_error(vm);
    }
    return true;
}

RAISES static bool run_session(VM *vm, Prompt *p, bool banner)
{
    CHECKB(set_default(vm, "ps1", ">>> ") && set_default(vm, "ps2", "... "));
    if (banner && !vm->config.quiet) {
        fputs(
            "Krait 0.1.0 (Python 3.13.0) on " PLATFORM_NAME "\n"
            "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n",
            stderr);
    }
    CHECKB(run_startup(vm, p));
    for (bool more = true; more;) {
        CHECKB(one_line(vm, p, &more));
    }
    fputs("\n", stderr);
    return true;
}

bool prompt_run(VM *vm, Value main, bool banner)
{
    Prompt p = {.globals = ((Module *)main)->dict};
    Completer completer = {vm, p.globals};
    char history[4096];
    const char *home = vm->config.isolated ? NULL : getenv("HOME");
    int n = home ? snprintf(history, sizeof history, "%s/.krait_history", home) : -1;
    bool kept = n > 0 && (size_t)n < sizeof history;
    p.editor = edit_open(complete_word, &completer, kept ? history : NULL);
    if (!p.editor) {
        (void)raise_memory(vm);
        return false;
    }
    bool ok = run_session(vm, &p, banner);
    edit_close(p.editor);
    buf_free(&p.text);
    return ok;
}
