// traceback_print — an exception as text: traceback, chain, notes, groups; as CPython 3.13 does.
//
// Everything is collected in a Buf and written to sys.stderr at once. No function here raises:
// what fails on the way is replaced by a placeholder text, as CPython does.

#include "types/traceback_print.h"

#include <unistd.h>

#include "base/utf8.h"
#include "py.h"
#include "vm/traceback.h"

enum { MAX_GROUP_WIDTH = 15, MAX_GROUP_DEPTH = 10, MAX_CHAIN = 10000, SHOWN_REPEATS = 3 };

typedef struct Printer {
    VM *vm;
    Buf *out;
    SourceCache cache;
    unsigned depth;   // of exception groups: indentation
    bool need_close;  // the innermost group still owes its closing line
    bool carets;
} Printer;

// ---- pieces of text

static void put_str(Buf *out, Value text)
{
    buf_append(out, str_data(text), str_size(text));
}

// A str that a call gave, or the placeholder when it raised.
static void put_safe(VM *vm, Buf *out, Maybe text, const char *placeholder)
{
    if (raised(text)) {
        error_clear(vm);
        buf_string(out, placeholder);
    } else {
        put_str(out, maybe_value(text));
    }
}

static Value attribute(VM *vm, Value object, enum NameId name)
{
    Maybe found = attr_find(vm, object, vm_name(vm, name));
    if (raised(found)) {
        error_clear(vm);
        return NOTHING;
    }
    return maybe_value(found);
}

static void put_class(VM *vm, Buf *out, Type *type)
{
    Value module = attribute(vm, from_obj(type), N___module__);
    if (!is_str(module)) {
        buf_string(out, "<unknown>.");
    } else if (!str_equal_c(module, "__main__") && !str_equal_c(module, "builtins")) {
        put_str(out, module);
        buf_char(out, '.');
    }
    put_str(out, type->qualname);
}

// ---- tracebacks

// The texts of the prompt are numbered, <stdin>-0; the number is not shown.
static void put_filename(Buf *out, Value filename)
{
    static const char prompt[] = "<stdin>-";
    bool numbered = strncmp(str_data(filename), prompt, sizeof prompt - 1) == 0;
    buf_append(out, str_data(filename), numbered ? sizeof prompt - 2 : str_size(filename));
}

static const Traceback *as_link(Value v)
{
    return is_obj(v) ? (const Traceback *)v : NULL;
}

static void put_position(Printer *p, Buf *out, const Traceback *tb)
{
    const Code *code = tb->function->code;
    CodePosition where;
    code_position(code, tb->offset, &where);
    if (tb->line > 0 && where.line == 0) {
        where.line = (uint32_t)tb->line;
    }
    buf_string(out, "  File \"");
    put_filename(out, code->filename);
    buf_printf(out, "\", line %u, in %s\n", where.line, str_data(code->name));
    if (!p->carets) {
        where.column = where.end_column = UINT32_MAX;
    }
    p->cache.image = code->image;
    source_put_range(p->vm, &p->cache, out, code->filename, &where);
}

static bool same_place(const Traceback *a, const Traceback *b)
{
    if (a->function->code != b->function->code) {
        return false;
    }
    CodePosition here, there;
    code_position(a->function->code, a->offset, &here);
    code_position(b->function->code, b->offset, &there);
    return here.line == there.line;
}

static void put_repeats(Buf *out, size_t count)
{
    if (count > SHOWN_REPEATS) {
        count -= SHOWN_REPEATS;
        buf_printf(out, "  [Previous line repeated %zu more time%s]\n", count,
                   count > 1 ? "s" : "");
    }
}

static size_t traceback_limit(VM *vm)
{
    Maybe name = str_intern_c(vm, "tracebacklimit");
    if (raised(name) || !vm->sys) {
        error_clear(vm);
        return SIZE_MAX;
    }
    Value limit = dict_find_str(vm, vm->sys->dict, maybe_value(name));
    return !is_int(limit) ? SIZE_MAX : as_int(limit) < 0 ? 0 : (size_t)as_int(limit);
}

static void put_traceback(Printer *p, Buf *out, Value traceback)
{
    const Traceback *last = NULL;
    size_t repeats = 0, left = traceback_limit(p->vm);
    for (const Traceback *tb = as_link(traceback); tb && left; tb = as_link(tb->next), left--) {
        if (!last || !same_place(last, tb)) {
            put_repeats(out, repeats);
            repeats = 0;
        }
        last = tb;
        if (++repeats <= SHOWN_REPEATS) {
            put_position(p, out, tb);
        }
    }
    put_repeats(out, repeats);
}

// ---- syntax errors

static size_t characters(const char *text, size_t size)
{
    return utf8_count(text, size);
}

// The stripped line and the carets under columns offset..end (from 1, characters of the line).
static void put_syntax_line(Buf *out, Value text, int64_t offset, int64_t end, bool same_line)
{
    const char *line = str_data(text);
    size_t size = str_size(text);
    while (size && line[size - 1] == '\n') {
        size--;
    }
    size_t spaces = 0;
    while (spaces < size && strchr(" \n\f", line[spaces])) {
        spaces++;
    }
    buf_string(out, "    ");
    buf_append(out, line + spaces, size - spaces);
    buf_char(out, '\n');
    int64_t length = (int64_t)characters(line, size);
    end = !same_line ? length + 1 : end == 0 ? offset : end;
    if (offset > (int64_t)str_length(text)) {
        offset = (int64_t)str_length(text) + 1;
        end = offset + 1;
    }
    if (offset >= end || end < 0) {
        end = offset + 1;
    }
    int64_t column = offset - 1 - (int64_t)spaces;
    if (column < 0) {
        return;
    }
    buf_string(out, "    ");
    const char *c = line + spaces, *stop = line + size;
    for (int64_t i = 0; i < column; i++) {
        uint32_t code = ' ';
        c = c < stop ? utf8_next(c, &code) : c;
        buf_char(out, code == '\t' || code == '\f' ? (char)code : ' ');
    }
    buf_fill(out, '^', (size_t)(end - offset));
    buf_char(out, '\n');
}

static int64_t number_or(Value v, int64_t fallback)
{
    int64_t number;
    return v != ABSENT && is_any_int(v) && int_to_i64(v, &number) ? number : fallback;
}

static void put_syntax_error(VM *vm, Buf *out, Exception *e)
{
    Value file = e->fields[1], line = e->fields[2], offset = e->fields[3];
    Value rest[3] = {NONE, NONE, NONE};  // text, end_lineno, end_offset
    if (is_list(e->fields[4]) && as_list(e->fields[4])->size >= 3) {
        memcpy(rest, as_list(e->fields[4])->items, sizeof rest);
    }
    bool placed = line != ABSENT && line != NONE, named = is_str(file);
    if (placed) {
        buf_string(out, "  File \"");
        if (named) {
            put_filename(out, file);
        } else {
            buf_string(out, "<string>");
        }
        buf_string(out, "\", line ");
        put_safe(vm, out, op_str(vm, line), "?");
        buf_char(out, '\n');
    }
    if (is_str(rest[0])) {
        bool same = placed ? rest[1] != NONE && number_or(line, -1) == number_or(rest[1], -2)
                           : rest[1] == NONE;
        bool known = offset != ABSENT && is_any_int(offset);
        put_syntax_line(out, rest[0], known ? number_or(offset, 0) : 0, number_or(rest[2], 0),
                        same);
    }
    put_class(vm, out, type_of(vm, from_obj(e)));
    buf_string(out, ": ");
    Value message = e->fields[0];
    if (message == ABSENT || message == NONE) {
        buf_string(out, "<no detail available>");
    } else {
        put_safe(vm, out, op_str(vm, message), "<exception str() failed>");
    }
    if (!placed && named) {
        buf_printf(out, " (%s)", str_data(file));
    }
    buf_char(out, '\n');
}

// ---- the exception itself

static void put_notes(VM *vm, Buf *out, Value exception)
{
    Value notes = attribute(vm, exception, N___notes__);
    if (notes == NOTHING || notes == NONE) {
        return;
    }
    if (!is_list(notes) && !is_tuple(notes)) {
        put_safe(vm, out, op_repr(vm, notes), "<__notes__ repr() failed>");
        buf_char(out, '\n');
        return;
    }
    size_t size = is_list(notes) ? as_list(notes)->size : as_tuple(notes)->size;
    for (size_t i = 0; i < size; i++) {
        // REENTRANT: str() of a note may shrink the list.
        if (is_list(notes) && i >= as_list(notes)->size) {
            break;
        }
        Value note = is_list(notes) ? as_list(notes)->items[i] : as_tuple(notes)->items[i];
        put_safe(vm, out, op_str(vm, note), "<note str() failed>");
        buf_char(out, '\n');
    }
}

// The last line or lines: class, message, notes.
static void put_exception(VM *vm, Buf *out, Value exception)
{
    if (is_instance_of(vm, exception, E_SyntaxError)) {
        put_syntax_error(vm, out, as_exception(exception));
        put_notes(vm, out, exception);
        return;
    }
    put_class(vm, out, type_of(vm, exception));
    Buf text = BUF_INIT;
    put_safe(vm, &text, op_str(vm, exception), "<exception str() failed>");
    suggest_put(vm, &text, exception);
    if (text.size > 0) {
        buf_string(out, ": ");
        buf_append(out, text.data, text.size);
    }
    buf_free(&text);
    buf_char(out, '\n');
    put_notes(vm, out, exception);
}

// ---- chains and groups

static void put_indent(Printer *p)
{
    buf_fill(p->out, ' ', 2 * p->depth);
}

// Moves the lines of `text` to the output, each behind the margin of the current group.
static void emit(Printer *p, Buf *text, char margin)
{
    const char *from = text->data, *end = from ? from + text->size : NULL;
    while (from < end) {
        const char *newline = memchr(from, '\n', (size_t)(end - from));
        const char *next = newline ? newline + 1 : end;
        if (p->depth > 0) {
            put_indent(p);
            buf_char(p->out, margin);
            buf_char(p->out, ' ');
        }
        buf_append(p->out, from, (size_t)(next - from));
        from = next;
    }
    buf_clear(text);
}

static void print_chain(Printer *p, Value exception);

static void print_plain(Printer *p, Value exception, const char *title, char margin)
{
    Exception *e = as_exception(exception);
    Buf text = BUF_INIT;
    if (as_link(e->traceback) && traceback_limit(p->vm) > 0) {
        buf_string(&text, title);
        emit(p, &text, margin);
        put_traceback(p, &text, e->traceback);
    }
    put_exception(p->vm, &text, exception);
    emit(p, &text, '|');
    buf_free(&text);
}

static void print_member(Printer *p, Tuple *members, size_t i, size_t shown)
{
    bool cut = i >= MAX_GROUP_WIDTH;
    if (i + 1 == shown) {
        p->need_close = true;
    }
    put_indent(p);
    buf_string(p->out, i == 0 ? "+-+---------------- " : "  +---------------- ");
    if (cut) {
        buf_string(p->out, "...");
    } else {
        buf_printf(p->out, "%zu", i + 1);
    }
    buf_string(p->out, " ----------------\n");
    p->depth++;
    if (cut) {
        size_t rest = members->size - MAX_GROUP_WIDTH;
        Buf text = BUF_INIT;
        buf_printf(&text, "and %zu more exception%s\n", rest, rest > 1 ? "s" : "");
        emit(p, &text, '|');
        buf_free(&text);
    } else {
        print_chain(p, members->items[i]);
    }
    if (i + 1 == shown && p->need_close) {
        put_indent(p);
        buf_string(p->out, "+------------------------------------\n");
        p->need_close = false;
    }
    p->depth--;
}

static void print_group(Printer *p, Value exception)
{
    if (p->depth > MAX_GROUP_DEPTH) {
        Buf text = BUF_INIT;
        buf_printf(&text, "... (max_group_depth is %d)\n", MAX_GROUP_DEPTH);
        emit(p, &text, '|');
        buf_free(&text);
        return;
    }
    bool outermost = p->depth == 0;
    p->depth += outermost;
    print_plain(p, exception, "Exception Group Traceback (most recent call last):\n",
                outermost ? '+' : '|');
    Value list = as_exception(exception)->fields[1];
    Tuple *members = is_tuple(list) ? as_tuple(list) : as_tuple(p->vm->empty_tuple);
    size_t shown = members->size <= MAX_GROUP_WIDTH ? members->size : MAX_GROUP_WIDTH + 1;
    p->need_close = false;
    for (size_t i = 0; i < shown; i++) {
        print_member(p, members, i, shown);
    }
    p->depth -= outermost;
}

// What `exception` is chained to, and how.
static Value chained(VM *vm, Value exception, const char **text)
{
    Exception *e = as_exception(exception);
    if (is_exception(vm, e->cause)) {
        *text = "\nThe above exception was the direct cause of the following exception:\n\n";
        return e->cause;
    }
    *text = "\nDuring handling of the above exception, another exception occurred:\n\n";
    return !e->suppress_context && is_exception(vm, e->context) ? e->context : ABSENT;
}

static bool contains(const List *list, Value v)
{
    for (size_t i = 0; i < list->size; i++) {
        if (list->items[i] == v) {
            return true;
        }
    }
    return false;
}

static void print_one(Printer *p, Value exception)
{
    if (is_instance_of(p->vm, exception, E_BaseExceptionGroup)) {
        print_group(p, exception);
    } else {
        print_plain(p, exception, "Traceback (most recent call last):\n", '|');
    }
}

// The exception after those it is chained to.
static void print_chain(Printer *p, Value exception)
{
    List *chain = list_new(p->vm, 4);
    const char *text = "";
    for (Value v = exception; chain && v != ABSENT; v = chained(p->vm, v, &text)) {
        if (contains(chain, v) || chain->size > MAX_CHAIN || !list_append(p->vm, chain, v)) {
            break;
        }
    }
    error_clear(p->vm);
    if (!chain || chain->size == 0) {
        print_one(p, exception);
        return;
    }
    for (size_t i = chain->size; i-- > 0;) {
        print_one(p, chain->items[i]);
        if (i > 0) {
            (void)chained(p->vm, chain->items[i - 1], &text);
            Buf message = BUF_INIT;
            buf_string(&message, text);
            emit(p, &message, '|');
            buf_free(&message);
        }
    }
}

// ---- where it goes

static Value standard_error(VM *vm)
{
    return vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stderr)) : NOTHING;
}

// Lone surrogates as \udc80: what the error handler of sys.stderr does.
static void escape_surrogates(Buf *text)
{
    Buf out = BUF_INIT;
    const char *p = text->data, *end = p ? p + text->size : p;
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (code >= 0xd800 && code <= 0xdfff) {
            buf_printf(&out, "\\u%04x", (unsigned)code);
        } else {
            buf_append(&out, p, (size_t)(next - p));
        }
        p = next;
    }
    buf_free(text);
    *text = out;
}

static void write_all(Buf *text)
{
    escape_surrogates(text);
    for (size_t done = 0; done < text->size;) {
        ssize_t n = write(2, text->data + done, text->size - done);
        if (n <= 0) {
            break;
        }
        done += (size_t)n;
    }
}

static void flush_stream(VM *vm, enum NameId name)
{
    Value stream = vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, name)) : NOTHING;
    if (stream != NOTHING && stream != NONE) {
        if (raised(call_method_0(vm, stream, vm_name(vm, N_flush)))) {
            error_clear(vm);
        }
    }
}

// Writes and frees the text. file ABSENT: sys.stderr.
static void deliver(VM *vm, Buf *text, Value file)
{
    bool standard = file == ABSENT;
    file = standard ? standard_error(vm) : file;
    if (file == NOTHING) {
        write_all(text);
    } else if (file != NONE) {
        Maybe str = str_new(vm, text->data ? text->data : "", text->size);
        if (raised(str) ||
            raised(call_method_1(vm, file, vm_name(vm, N_write), maybe_value(str)))) {
            bool no_memory = error_is(vm, E_MemoryError);
            error_clear(vm);
            if (no_memory && standard) {  // said without the stream rather than not at all
                write_all(text);
            }
        }
        flush_stream(vm, N_stderr);
    }
    buf_free(text);
}

void error_print_to(VM *vm, Value exception, Value file)
{
    Buf out = BUF_INIT;
    Printer printer = {.vm = vm, .out = &out, .carets = true};
    Value travelling = error_take(vm);
    print_chain(&printer, exception);
    source_free(&printer.cache);
    flush_stream(vm, N_stdout);
    deliver(vm, &out, file);
    error_restore(vm, travelling);
}

void error_print(VM *vm, Value exception)
{
    error_print_to(vm, exception, ABSENT);
}

// ---- unraisable exceptions

void error_print_unraisable(VM *vm, Value exception, Value message, Value object)
{
    Buf out = BUF_INIT;
    Value travelling = error_take(vm);
    if (object != NONE) {
        if (is_str(message)) {
            put_str(&out, message);
        } else {
            buf_string(&out, "Exception ignored in");
        }
        buf_string(&out, ": ");
        put_safe(vm, &out, op_repr(vm, object), "<object repr() failed>");
        buf_char(&out, '\n');
    } else if (is_str(message)) {
        put_str(&out, message);
        buf_string(&out, ":\n");
    }
    if (is_exception(vm, exception)) {
        Printer printer = {.vm = vm, .out = &out};
        if (as_link(as_exception(exception)->traceback)) {
            buf_string(&out, "Traceback (most recent call last):\n");
            put_traceback(&printer, &out, as_exception(exception)->traceback);
        }
        source_free(&printer.cache);
        put_class(vm, &out, type_of(vm, exception));
        Buf text = BUF_INIT;
        put_safe(vm, &text, op_str(vm, exception), "<exception str() failed>");
        if (text.size) {
            buf_string(&out, ": ");
            buf_append(&out, text.data, text.size);
        }
        buf_free(&text);
        buf_char(&out, '\n');
    }
    deliver(vm, &out, ABSENT);
    error_restore(vm, travelling);
}

RAISES static Maybe call_unraisable_hook(VM *vm, Value exception, const char *message,
                                         Value where)
{
    Value hook =
        vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, N_unraisablehook)) : NOTHING;
    Value text = message ? TRY(str_from_c(vm, message)) : NONE;
    Value name = TRY(str_intern_c(vm, "UnraisableHookArgs"));
    CHECK(!vm->sys || module_complete(vm, vm->sys));
    Value class_ = vm->sys ? dict_find_str(vm, vm->sys->dict, name) : NOTHING;
    if (hook == NOTHING || hook == NONE || class_ == NOTHING) {
        error_print_unraisable(vm, exception, text, where);
        return just(NONE);
    }
    Value traceback = as_exception(exception)->traceback;
    Value values[5] = {from_obj(type_of(vm, exception)), exception,
                       traceback == ABSENT ? NONE : traceback, text, where};
    Value args = TRY(struct_sequence_new(vm, as_type(class_), values, 5));
    return call_1(vm, hook, args);
}

void error_unraisable(VM *vm, const char *message, Value where)
{
    Value exception = error_take(vm);
    if (exception == ABSENT) {
        return;
    }
    where = where == ABSENT ? NONE : where;
    if (raised(call_unraisable_hook(vm, exception, message, where))) {
        Value failure = error_take(vm);
        Maybe text = str_from_c(vm, "Exception ignored in sys.unraisablehook");
        error_clear(vm);
        Value hook =
            vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, N_unraisablehook)) : NONE;
        error_print_unraisable(vm, failure, raised(text) ? NONE : maybe_value(text),
                               hook == NOTHING ? NONE : hook);
    }
}
