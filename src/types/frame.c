// frame — frame and traceback objects.
//
// A frame that runs or is suspended shows its variables as they are now, one that has ended as
// they were then.

#include "types/frame.h"

#include "core/limits.h"
#include "py.h"
#include "types/exception.h"
#include "vm/generator.h"
#include "vm/trace.h"
#include "vm/traceback.h"

static Frame *as_frame(Value v)
{
    return (Frame *)v;
}

static uint32_t line_at(const Code *code, uint32_t offset)
{
    CodePosition position;
    code_position(code, offset, &position);
    return position.line;
}

// ---- frames

RAISES static Maybe get_frame_code(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_frame(self)->function->code);
}

RAISES static Maybe get_globals(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_frame(self)->function->globals);
}

RAISES static Maybe get_builtins(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_frame(self)->function->builtins);
}

// The position of a frame: behind the instruction that it executes.
static const uint32_t *position(VM *vm, const Frame *frame)
{
    if (frame->R == frame->saved) {
        return frame->pc;
    }
    if (frame->owner != ABSENT && ((Generator *)frame->owner)->state != GENERATOR_RUNNING) {
        const Generator *g = (Generator *)frame->owner;
        return g->state == GENERATOR_CREATED ? NULL : g->pc;
    }
    const uint32_t *pc = vm->thread.pc;
    Value *R = frame_current(vm);
    while (R && R != frame->R) {
        R = frame_outer(vm, R, &pc);
    }
    return R ? pc : frame->pc;
}

RAISES static Maybe get_back(VM *vm, Value self)
{
    Frame *frame = as_frame(self);
    if (frame->back != ABSENT || frame_is_over(frame) ||
        (frame->owner != ABSENT && ((Generator *)frame->owner)->state != GENERATOR_RUNNING)) {
        return just(frame->back == ABSENT ? NONE : frame->back);
    }
    const uint32_t *pc = NULL;
    Value *outer = frame_outer(vm, frame->R, &pc);
    Value back = outer ? TRY(frame_object(vm, outer, pc)) : NONE;
    if (frame->owner == ABSENT) {  // a generator's caller changes
        gc_set(vm, frame, &frame->back, back);
    }
    return just(back);
}

RAISES static Maybe get_locals(VM *vm, Value self)
{
    Frame *frame = as_frame(self);
    if (!(frame->function->code->flags & (CODE_MODULE | CODE_NAMESPACE))) {
        return frame_locals_proxy(vm, frame);
    }
    return just(frame->locals);
}

static int32_t line_of(VM *vm, const Frame *frame)
{
    int32_t line;
    if (frame->R != frame->saved && trace_frame(vm, frame->R, &line) == from_obj(frame)) {
        return line;
    }
    const uint32_t *pc = position(vm, frame);
    const Code *code = frame->function->code;
    return (int32_t)line_at(code, pc > code->words ? (uint32_t)(pc - 1 - code->words) : 0);
}

RAISES static Maybe get_line(VM *vm, Value self)
{
    return int_from_i64(vm, line_of(vm, as_frame(self)));
}

RAISES static Maybe frame_clear(VM *vm, Value *args, int n)
{
    (void)n;
    Frame *frame = as_frame(args[0]);
    Generator *g = frame->owner == ABSENT ? NULL : (Generator *)frame->owner;
    if (g && g->state == GENERATOR_CREATED) {
        (void)TRY(call_special(vm, frame->owner, vm_name(vm, N___del__), NULL, 0));
        CHECK(generator_close(vm, g));
    } else if (!frame_is_over(frame)) {
        bool suspended =
            frame->owner != ABSENT && ((Generator *)frame->owner)->state == GENERATOR_SUSPENDED;
        return raise_error(vm, E_RuntimeError, "cannot clear %s frame",
                           suspended ? "a suspended" : "an executing");
    }
    if (!(frame->function->code->flags & (CODE_MODULE | CODE_NAMESPACE))) {
        memset(frame->saved, 0, frame->count * sizeof(Value));
        frame->locals = ABSENT;
        frame->cleared = true;
    }
    return just(NONE);
}

RAISES static Maybe frame_repr(VM *vm, Value self)
{
    Frame *frame = as_frame(self);
    Code *code = frame->function->code;
    return str_from_format(vm, "<frame at %p, file '%S', line %d, code %S>", (void *)self,
                           code->filename, (int)line_of(vm, frame), code->name);
}

static void frame_trace(VM *vm, Obj *self)
{
    Frame *frame = (Frame *)self;
    gc_mark_ptr(vm, frame->function);
    gc_mark_value(vm, frame->back);
    gc_mark_value(vm, frame->locals);
    gc_mark_value(vm, frame->trace_function);
    gc_mark_value(vm, frame->owner);
    gc_mark_registers(vm, frame->saved, frame->saved + frame->count);
}

void vm_trace_frames(VM *vm, const Thread *thread)
{
    for (const Frame *frame = thread->frames; frame; frame = frame->next) {
        gc_mark_ptr(vm, frame);
    }
}

RAISES static Maybe get_trace(VM *vm, Value self)
{
    (void)vm;
    Value function = as_frame(self)->trace_function;
    return just(function == ABSENT ? NONE : function);
}

RAISES static bool set_trace(VM *vm, Value self, Value value)
{
    Frame *frame = as_frame(self);
    gc_set(vm, frame, &frame->trace_function, value == NONE ? ABSENT : value);
    return true;
}

RAISES static bool set_flag(VM *vm, Value value, bool *out)
{
    if (value == ABSENT || !is_bool(value)) {
        raise_error(vm, E_TypeError, "attribute value type must be bool");
        return false;
    }
    *out = value == TRUE_;
    return true;
}

RAISES static Maybe get_trace_lines(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_frame(self)->wants_lines);
}

RAISES static bool set_trace_lines(VM *vm, Value self, Value value)
{
    return set_flag(vm, value, &as_frame(self)->wants_lines);
}

RAISES static Maybe get_trace_opcodes(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_frame(self)->wants_opcodes);
}

RAISES static bool set_trace_opcodes(VM *vm, Value self, Value value)
{
    return set_flag(vm, value, &as_frame(self)->wants_opcodes);
}

static const Def frame_methods[] = {
    {"f_back", GET(get_back), "Frame of the caller or None."},
    {"f_code", GET(get_frame_code), "Code object."},
    {"f_globals", GET(get_globals), "Namespace of the module."},
    {"f_builtins", GET(get_builtins), "Namespace of the builtins."},
    {"f_locals", GET(get_locals), "Local variables."},
    {"f_lineno", GET(get_line), "Current line."},
    {"f_lasti", INTEGER(0), "Not meaningful here."},
    {"f_trace", GETSET(get_trace, set_trace), "Trace function of the frame."},
    {"f_trace_lines", GETSET(get_trace_lines, set_trace_lines), "Whether it gets line events."},
    {"f_trace_opcodes", GETSET(get_trace_opcodes, set_trace_opcodes),
     "Whether it gets opcode events."},
    {"clear(self, /)", FN(frame_clear), "Clear references held by the frame."},
    {0},
};

const TypeDef frame_type = {
    .name = "frame",
    .size = sizeof(Frame),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF,
    .repr = frame_repr,
    .trace = frame_trace,
    .methods = frame_methods,
};

// ---- tracebacks

static Traceback *as_traceback(Value v)
{
    return (Traceback *)v;
}

Maybe exception_traceback(VM *vm, Exception *e)
{
    (void)vm;
    return just(e->traceback == ABSENT ? NONE : e->traceback);
}

uint32_t traceback_line(Traceback *tb)
{
    if (!tb->line) {
        tb->line = (int32_t)line_at(tb->function->code, tb->offset);
    }
    return (uint32_t)tb->line;
}

RAISES static Maybe tb_next(VM *vm, Value self)
{
    (void)vm;
    Value next = as_traceback(self)->next;
    return just(next == ABSENT ? NONE : next);
}

RAISES static bool tb_set_next(VM *vm, Value self, Value value)
{
    if (value != NONE && (value == ABSENT || !is_kind(value, T_traceback))) {
        raise_error(vm, E_TypeError,
                    value == ABSENT ? "can't delete tb_next attribute"
                                    : "expected traceback object, got '%T'",
                    value);
        return false;
    }
    for (Value v = value; v != NONE && v != ABSENT; v = as_traceback(v)->next) {
        if (v == self) {
            raise_error(vm, E_ValueError, "traceback loop detected");
            return false;
        }
    }
    gc_set(vm, as_obj(self), &as_traceback(self)->next, value == NONE ? ABSENT : value);
    return true;
}

RAISES static Maybe tb_frame(VM *vm, Value self)
{
    Traceback *tb = as_traceback(self);
    if (tb->frame == ABSENT) {
        const uint32_t *pc = tb->function->code->words + tb->offset + 1;
        Value frame = TRY(frame_object_ended(vm, tb->function, pc, tb->saved, tb->count));
        gc_set(vm, tb, &tb->frame, frame);
    }
    return just(tb->frame);
}

RAISES static Maybe tb_line(VM *vm, Value self)
{
    return int_from_u64(vm, traceback_line(as_traceback(self)));
}

RAISES static Maybe tb_lasti(VM *vm, Value self)
{
    return int_from_u64(vm,
                        (uint64_t)as_traceback(self)->offset * 4 + as_traceback(self)->rest);
}

static void traceback_trace(VM *vm, Obj *self)
{
    Traceback *tb = (Traceback *)self;
    gc_mark_value(vm, tb->next);
    gc_mark_ptr(vm, tb->function);
    gc_mark_value(vm, tb->frame);
    gc_mark_registers(vm, tb->saved, tb->saved + tb->count);
}

RAISES static Maybe traceback_dir(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    static const char *const names[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    List *list = TRY_PTR(list_new(vm, 4));
    for (int i = 0; i < 4; i++) {
        CHECK(list_append(vm, list, TRY(str_intern_c(vm, names[i]))));
    }
    return just_obj(list);
}

static const Def traceback_methods[] = {
    {"__dir__(self, /)", FN(traceback_dir), "Names of the attributes."},
    {"tb_next", GETSET(tb_next, tb_set_next), "Next level, towards where it was raised."},
    {"tb_frame", MEMBER(tb_frame), "Frame of this level."},
    {"tb_lineno", GET(tb_line), "Line in this level."},
    {"tb_lasti", MEMBER(tb_lasti), "Byte offset of the instruction."},
    {0},
};

RAISES static Maybe traceback_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] != NONE && !is_kind(args[1], T_traceback)) {
        return raise_error(vm, E_TypeError, "expected traceback object or None, got '%T'",
                           args[1]);
    }
    if (!is_kind(args[2], T_frame)) {
        return raise_error(vm, E_TypeError,
                           "traceback() argument 'tb_frame' must be frame, not %T", args[2]);
    }
    Traceback *tb = TRY_PTR((Traceback *)type_alloc(vm, as_type(args[0]), 0));
    gc_set(vm, tb, &tb->next, args[1] == NONE ? ABSENT : args[1]);
    GC_SET(vm, tb, function, as_frame(args[2])->function);
    gc_set(vm, tb, &tb->frame, args[2]);
    tb->offset = (uint32_t)as_int(args[3]) / 4;
    tb->rest = (uint8_t)(as_int(args[3]) & 3);
    tb->line = (int32_t)as_int(args[4]);
    return just_obj(tb);
}

const TypeDef traceback_type = {
    .name = "traceback",
    .size = sizeof(Traceback),
    .flags = TYPE_FINAL,
    .new_ = {"traceback(tb_next, tb_frame, tb_lasti: cint, tb_lineno: cint)",
             FN(traceback_make), NULL},
    .trace = traceback_trace,
    .methods = traceback_methods,
};
