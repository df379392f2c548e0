// _traceback — what the module traceback shares with the built-in printer of exceptions.

#include "py.h"
#include "types/traceback_print.h"
#include "vm/traceback.h"

static Value column_of(uint32_t column)
{
    return column == UINT32_MAX ? NONE : from_small(column);
}

RAISES static Maybe traceback_position(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[0], T_traceback)) {
        return raise_expected(vm, "position() argument", "a traceback", args[0]);
    }
    const Traceback *tb = (const Traceback *)args[0];
    CodePosition where;
    code_position(tb->function->code, tb->offset, &where);
    Value parts[4] = {from_small(where.line), from_small(where.end_line),
                      column_of(where.column), column_of(where.end_column)};
    return tuple_new(vm, parts, 4);
}

// args: the lines from the first one on, the number of lines, columns in bytes
RAISES static Maybe traceback_carets(VM *vm, Value *args, int n)
{
    (void)n;
    SourceCache cache = {.filename = args[0]};
    buf_append(&cache.text, str_data(args[0]), str_size(args[0]));
    int64_t numbers[3];
    for (int i = 0; i < 3; i++) {
        if (!int_to_i64(args[i + 1], &numbers[i]) || numbers[i] < 0 || numbers[i] > INT32_MAX) {
            buf_free(&cache.text);
            return raise_error(vm, E_OverflowError, "line or column out of range");
        }
    }
    CodePosition where = {1, (uint32_t)numbers[0], (uint32_t)numbers[1], (uint32_t)numbers[2]};
    Buf out = BUF_INIT;
    source_put_range(vm, &cache, &out, args[0], &where);
    source_free(&cache);
    return str_from_buf(vm, &out);
}

RAISES static Maybe traceback_suggestion(VM *vm, Value *args, int n)
{
    (void)n;
    Buf out = BUF_INIT;
    if (is_exception(vm, args[0])) {
        suggest_put(vm, &out, args[0]);
    }
    return str_from_buf(vm, &out);
}

static const Def _traceback_defs[] = {
    {"position(tb, /)", FN(traceback_position),
     "(line, end line, column, end column); columns are bytes or None."},
    {"carets(text: str, lines: int, column: int, end_column: int, /)", FN(traceback_carets),
     "The lines of text, indented, with carets under the part that failed."},
    {"suggestion(exception, /)", FN(traceback_suggestion),
     "'. Did you mean …?' for an exception, or ''."},
    {0},
};

MODULE(_traceback, "What module traceback is built on.");
