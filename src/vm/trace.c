// trace — the events of sys.settrace() and sys.setprofile().

#include "vm/trace.h"

#include "py.h"
#include "types/frame.h"
#include "vm/opcode.h"
#include "vm/traceback.h"

// ---- switching

bool trace_is_on(VM *vm)
{
    return vm->pending & PENDING_TRACE;
}

void trace_update(VM *vm)
{
    Thread *t = &vm->thread;
    bool on = !t->tracing && (t->trace_function != ABSENT || t->profile_function != ABSENT);
    uint32_t bit = PENDING_TRACE;
    if (on) {
        __atomic_fetch_or(&vm->pending, bit, __ATOMIC_RELAXED);
    } else {
        __atomic_fetch_and(&vm->pending, ~bit, __ATOMIC_RELAXED);
    }
    t->limit = on ? t->stack : t->low_limit;
}

// ---- calling the functions

// function(frame, event, argument), untraced itself. One that raises is called no more.
RAISES static Maybe call_function(VM *vm, FrameLink *f, Value function, const char *event,
                                  Value argument)
{
    Thread *t = &vm->thread;
    const uint32_t *pc = t->pc;
    t->tracing++;
    trace_update(vm);
    Maybe name = str_intern_c(vm, event), result = name;
    if (!raised(name)) {
        Value args[3] = {f->frame, maybe_value(name), argument};
        result = call_n(vm, function, args, 3);
    }
    t->tracing--;
    t->pc = pc;
    if (raised(result)) {
        t->trace_function = t->profile_function = ABSENT;
    }
    trace_update(vm);
    return result;
}

RAISES static bool profile_event(VM *vm, FrameLink *f, const char *event, Value argument)
{
    Value function = vm->thread.profile_function;
    return function == ABSENT || !raised(call_function(vm, f, function, event, argument));
}

// An event for the frame's own trace function, whose result replaces it.
RAISES static bool local_event(VM *vm, FrameLink *f, const char *event, Value argument)
{
    Frame *frame = (Frame *)f->frame;
    if (frame->trace_function == ABSENT || vm->thread.trace_function == ABSENT) {
        return true;
    }
    Maybe next = call_function(vm, f, frame->trace_function, event, argument);
    if (raised(next)) {
        frame->trace_function = ABSENT;
        return false;
    }
    if (maybe_value(next) != NONE) {
        gc_set(vm, frame, &frame->trace_function, maybe_value(next));
    }
    return true;
}

RAISES static bool return_event(VM *vm, FrameLink *f, Value value)
{
    return local_event(vm, f, "return", value) && profile_event(vm, f, "return", value);
}

// ---- frames

static uint32_t word_of(const FrameLink *f, const uint32_t *pc)
{
    return (uint32_t)(pc - frame_code(f->R)->words);
}

static void find_row(FrameLink *f, const uint32_t *pc)
{
    const Code *code = frame_code(f->R);
    uint32_t offset = word_of(f, pc);
    CodePosition here, other;
    code_position(code, offset, &here);
    f->own_line = here.column != UINT32_MAX;
    f->line = f->own_line ? (int32_t)here.line : f->line;
    f->row_start = offset;
    for (f->row_end = offset + 1; f->row_end < code->word_count; f->row_end++) {
        code_position(code, f->row_end, &other);
        if (other.line != here.line || (other.column != UINT32_MAX) != f->own_line) {
            break;
        }
    }
}

// Turns to the frame at R, which is at pc.
RAISES static bool look_at(VM *vm, FrameLink *f, Value *R, const uint32_t *pc)
{
    const Code *code = frame_code(R);
    bool starts = pc == code->words;
    f->R = NULL;
    f->frame = f->c_function = ABSENT;
    if (is_entry_frame(vm, R) || (starts && (*pc & 255) == OP_GENSTART)) {
        return true;
    }
    vm->thread.R = R;
    vm->thread.pc = pc + 1;
    f->frame = TRYB(frame_object(vm, R, pc + 1));
    f->R = R;
    f->last = pc;
    f->fresh = starts;
    f->row_start = f->row_end = 0;
    f->line = (int32_t)code->first_line;
    if (!starts) {
        find_row(f, pc - 1);
    }
    return true;
}

bool trace_enter(VM *vm, FrameLink *f, Value *R, const uint32_t *pc)
{
    f->R = NULL;
    f->frame = f->c_function = ABSENT;
    f->outer = vm->thread.activation;
    vm->thread.activation = f;
    if (vm->thread.taking_over) {
        vm->thread.taking_over = false;
        return true;
    }
    CHECKB(look_at(vm, f, R, pc));
    if (!f->R) {
        return true;
    }
    Frame *frame = (Frame *)f->frame;
    if (vm->thread.trace_function != ABSENT) {
        Value local = TRYB(call_function(vm, f, vm->thread.trace_function, "call", NONE));
        gc_set(vm, frame, &frame->trace_function, local == NONE ? ABSENT : local);
    }
    return profile_event(vm, f, "call", NONE);
}

Maybe trace_take_over(VM *vm, Value *R, const uint32_t *pc)
{
    vm->thread.taking_over = true;
    return interpret_traced(vm, R, pc);
}

void trace_leave(VM *vm, FrameLink *f)
{
    vm->thread.activation = f->outer;
}

Value trace_frame(VM *vm, const Value *R, int32_t *line)
{
    for (FrameLink *f = vm->thread.activation; f; f = f->outer) {
        if (f->R == R && f->frame != ABSENT) {
            *line = f->line;
            return f->frame;
        }
    }
    return ABSENT;
}

// ---- steps

// Does a loop begin another round? FORITER stands behind the body, so there it is the way from
// the body to it.
static bool goes_round(const uint32_t *last, const uint32_t *pc)
{
    uint32_t from = *last & 255;
    if ((*pc & 255) == OP_FORITER) {
        return from != OP_JUMP;
    }
    return pc < last && from != OP_FORITER;
}

RAISES static bool line_step(VM *vm, FrameLink *f, const uint32_t *pc)
{
    uint32_t offset = word_of(f, pc);
    bool back = goes_round(f->last, pc);
    f->last = pc;
    if (offset >= f->row_start && offset < f->row_end && !back) {
        return true;
    }
    int32_t before = f->line;
    find_row(f, pc);
    bool event = f->own_line && (f->fresh || back || f->line != before);
    f->fresh &= !f->own_line;
    return !event || f->line <= 0 || !((Frame *)f->frame)->wants_lines ||
           local_event(vm, f, "line", NONE);
}

static Value called_c_function(const FrameLink *f, uint32_t word)
{
    uint32_t op = word & 255;
    if (op != OP_CALL && op != OP_CALLM && op != OP_CALLKW && op != OP_CALLMKW &&
        op != OP_CALLEX) {
        return ABSENT;
    }
    Value callee = f->R[word >> 8 & 255];
    bool native = is_obj(callee) && (is_kind(callee, T_builtin_function_or_method) ||
                                     is_kind(callee, T_method_descriptor));
    return native ? callee : ABSENT;
}

RAISES static bool profile_step(VM *vm, FrameLink *f, uint32_t word)
{
    Value callee = called_c_function(f, word);
    CHECKB(callee == ABSENT || profile_event(vm, f, "c_call", callee));
    f->c_function = callee;
    return true;
}

bool trace_step(VM *vm, FrameLink *f, Value *R, const uint32_t *pc)
{
    if (UNLIKELY(!trace_is_on(vm))) {
        f->R = NULL;
        return true;
    }
    if (UNLIKELY(f->R != R)) {
        CHECKB(look_at(vm, f, R, pc));
    }
    if (!f->R) {
        return true;
    }
    vm->thread.pc = pc + 1;
    Frame *frame = (Frame *)f->frame;
    Value ended = f->c_function;
    f->c_function = ABSENT;
    CHECKB(ended == ABSENT || profile_event(vm, f, "c_return", ended));
    if (frame->trace_function == ABSENT) {
        uint32_t offset = word_of(f, pc);
        if (offset < f->row_start || offset >= f->row_end) {
            find_row(f, pc);
        }
    } else {
        CHECKB(line_step(vm, f, pc));
        CHECKB(!frame->wants_opcodes || local_event(vm, f, "opcode", NONE));
    }
    uint32_t word = *pc;
    CHECKB(vm->thread.profile_function == ABSENT || profile_step(vm, f, word));
    switch (word & 255) {
    case OP_RETURN:
    case OP_GENRETURN:
        return return_event(vm, f, f->R[word >> 8 & 255]);
    case OP_RETNONE:
        return return_event(vm, f, NONE);
    case OP_YIELD:
    case OP_YIELDFROM:
        return return_event(vm, f, f->R[word >> 16 & 255]);
    default:
        return true;
    }
}

// ---- exceptions

RAISES static bool exception_events(VM *vm, FrameLink *f, Value exception, bool leaves)
{
    Value function = f->c_function;
    f->c_function = ABSENT;
    CHECKB(function == ABSENT || profile_event(vm, f, "c_exception", function));
    Value trace = as_exception(exception)->traceback;
    Value info = TRYB(tuple_3(vm, from_obj(type_of(vm, exception)), exception,
                              trace == ABSENT ? NONE : trace));
    // WHY not again: in its own frame an exception is reported once.
    bool again = (*f->last & 255) == OP_RERAISE;
    CHECKB(again || local_event(vm, f, "exception", info));
    return !leaves || return_event(vm, f, NONE);
}

void trace_raise(VM *vm, FrameLink *f)
{
    if (!f->R || vm->thread.R != f->R || f->frame == ABSENT) {
        return;
    }
    Value exception = error_take(vm);
    Handler handler;
    const Code *code = frame_code(f->R);
    uint32_t offset = (uint32_t)(vm->thread.pc - 1 - code->words);
    bool leaves = !code_find_handler(code, offset, &handler);
    // The event shows this frame in the traceback, into which unwind() puts it later.
    Exception *e = as_exception(exception);
    Value before = e->traceback;
    bool again = (*f->last & 255) == OP_RERAISE;
    (void)(again || traceback_add_live(vm, exception, f->R, vm->thread.pc));
    Value shown = e->traceback;
    bool done = exception_events(vm, f, exception, leaves);
    if (e->traceback == shown) {
        gc_set(vm, e, &e->traceback, before);
    }
    if (done) {
        error_restore(vm, exception);
    }
}

void trace_pass(VM *vm, Value *R, const uint32_t *pc, bool leaves)
{
    FrameLink f = {.outer = vm->thread.activation};
    Value exception = error_take(vm);
    const uint32_t *saved = vm->thread.pc;
    vm->thread.activation = &f;
    if (look_at(vm, &f, R, pc - 1) && exception_events(vm, &f, exception, leaves)) {
        error_restore(vm, exception);
    }
    vm->thread.activation = f.outer;
    vm->thread.pc = saved;
}
