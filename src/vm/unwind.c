// unwind — from a raised exception to its handler.
//
// Every frame that the exception reaches is recorded in its traceback, also the one that
// handles it; RERAISE does not record its own frame again.

#include "py.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/traceback.h"

bool traceback_add(VM *vm, Value exception, Func *function, uint32_t offset)
{
    // WHY not to raise: an exception is travelling. Without memory the entry is lost.
    Value travelling = error_take(vm);
    Traceback *tb = (Traceback *)gc_new(vm, sizeof(Traceback), T_traceback);
    error_restore(vm, travelling);
    if (!tb) {
        return false;
    }
    Exception *e = as_exception(exception);
    tb->next = e->traceback;
    tb->function = function;
    tb->offset = offset;
    gc_set(vm, e, &e->traceback, from_obj(tb));
    return true;
}

// The namespace in which a name was not found, for "Did you mean": field 1 of a NameError.
static void note_scope(VM *vm, Value *R)
{
    Exception *e = as_exception(vm->exc);
    uint32_t flags = frame_code(R)->flags;
    if (e->traceback != ABSENT || e->fields[1] != ABSENT ||
        (flags & (CODE_NAMESPACE | CODE_MODULE)) || !error_is(vm, E_NameError)) {
        return;
    }
    Value travelling = error_take(vm);
    Dict *scope = frame_snapshot(vm, R);
    error_restore(vm, travelling);
    if (scope) {
        gc_set(vm, e, &e->fields[1], from_obj(scope));
    }
}

// PEP 479: StopIteration must not leave a generator; StopAsyncIteration not an async one.
static void convert_stop(VM *vm, const Code *code)
{
    bool async = (code->flags & CODE_ASYNC_GENERATOR) != 0;
    const char *what = async                            ? "async generator"
                       : (code->flags & CODE_COROUTINE) ? "coroutine"
                                                        : "generator";
    if (error_is(vm, E_StopIteration)) {
        (void)raise_from_current(vm, E_RuntimeError, "%s raised StopIteration", what);
    } else if (async && error_is(vm, E_StopAsyncIteration)) {
        (void)raise_from_current(vm, E_RuntimeError,
                                 "async generator raised StopAsyncIteration");
    }
}

static bool enter_handler(VM *vm, Value *R, const Code *code, uint32_t offset,
                          const uint32_t **pc)
{
    Handler handler;
    if (!code_find_handler(code, offset, &handler)) {
        return false;
    }
    R[handler.reg] = error_take(vm);
    *pc = code->words + handler.target;
    return true;
}

const uint32_t *unwind(VM *vm, Value **at, bool again)
{
    Value *R = *at;
    const uint32_t *pc = vm->thread.pc;
    bool room = true;  // PERF: without memory each attempt is a collection
    while (!is_entry_frame(vm, R)) {
        const Code *code = frame_code(R);
        uint32_t offset = (uint32_t)(pc - 1 - code->words);
        if (!again) {
            note_scope(vm, R);
            room = room && traceback_add(vm, vm->exc, frame_func(R), offset);
        }
        again = false;
        vm->thread.R = R;
        if (enter_handler(vm, R, code, offset, &pc)) {
            *at = R;
            return pc;
        }
        pc = (const uint32_t *)R[-2];
        uint32_t link = (uint32_t)R[-1];
        if (link_flags(link) & LINK_GENERATOR) {
            convert_stop(vm, code);
            generator_finish(vm, R);
        }
        R -= link_delta(link);
    }
    vm->thread.R = (Value *)R[-4];
    vm->thread.pc = (const uint32_t *)R[-2];
    return NULL;
}
