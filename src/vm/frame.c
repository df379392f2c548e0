// frame — the value stack and calls from C into Python.

#include "vm/frame.h"

#include <sys/resource.h>

#include "front/image.h"
#include "gc/heap.h"
#include "os/memory.h"
#include "py.h"
#include "vm/opcode.h"
#include "types/frame.h"
#include "vm/trace.h"

// WHY these sizes: pages cost nothing until touched; 64 MB hold about a million small frames.
#define STACK_BYTES (sizeof(void *) == 8 ? (size_t)64 << 20 : (size_t)8 << 20)
enum { LEAST_FRAME = 3, C_STACK_RESERVE = 192 * 1024, STACK_MARGIN = 1024 };

static const uint32_t halt_words[2] = {OP_HALT, OP_HALT};

// ---- the stack

static void set_c_limit(VM *vm)
{
    struct rlimit limit;
    size_t size = (size_t)8 << 20;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
        size = (size_t)limit.rlim_cur;
    }
    size = size > ((size_t)64 << 20) ? (size_t)64 << 20 : size;
    frames_bound_c_stack(vm, size);
}

static void set_limit(Thread *t, uint32_t recursion_limit)
{
    t->recursion_limit = recursion_limit;
    size_t room = (size_t)(t->stack_end - t->stack) - STACK_MARGIN;
    bool fits = recursion_limit < room / LEAST_FRAME;
    t->low_limit = t->limit = t->stack + (fits ? recursion_limit * LEAST_FRAME : room);
}

// Traced calls all go the slow way: see vm/trace.h.
static void set_call_limit(VM *vm, Value *limit)
{
    vm->thread.limit = trace_is_on(vm) ? vm->thread.stack : limit;
}

void frame_set_limit(VM *vm, uint32_t recursion_limit)
{
    set_limit(&vm->thread, recursion_limit);
    set_call_limit(vm, vm->thread.low_limit);
}

RAISES static bool make_entry_function(VM *vm)
{
    Code *code = TRYB_PTR((Code *)gc_new(vm, sizeof(Code), T_code));
    code->words = halt_words;
    code->word_count = 2;
    code->registers = ENTRY_REGISTERS;
    code->prepared = 1;
    code->simple = 255;
    code->name = code->qualname = code->filename = vm->empty_str;
    vm->roots[ROOT_entry_function] = from_obj(code);  // keeps it alive meanwhile
    Dict *globals = TRYB_PTR(dict_new(vm));
    Value function = TRYB(function_new(vm, code, globals));
    vm->roots[ROOT_entry_function] = function;
    return true;
}

bool frames_make_stack(VM *vm, Thread *t)
{
    t->stack = os_map(STACK_BYTES, sizeof(Value));
    if (!t->stack) {
        raise_memory(vm);
        return false;
    }
    t->stack_end = t->stack + STACK_BYTES / sizeof(Value);
    set_limit(t, vm->thread.recursion_limit);
    t->R = t->stack + FRAME_HEADER;
    t->R[-3] = vm->roots[ROOT_entry_function];
    t->R[-4] = ABSENT;
    return true;
}

void frames_free_stack(Thread *t)
{
    if (t->stack) {
        os_unmap(t->stack, STACK_BYTES);
        t->stack = NULL;
    }
}

bool frames_init(VM *vm)
{
    CHECKB(make_entry_function(vm));
    set_c_limit(vm);
    return frames_make_stack(vm, &vm->thread);
}

void frames_fini(VM *vm)
{
    frames_free_stack(&vm->thread);
}

void frames_bound_c_stack(VM *vm, size_t size)
{
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    vm->thread.c_stack_limit =
        here - size + (size > 2 * C_STACK_RESERVE ? C_STACK_RESERVE : size / 2);
}

void frames_trace_parked(VM *vm, const Thread *t)
{
    const Value *top = t->R + frame_code(t->R)->registers;
    gc_mark_registers(vm, t->stack, t->top > top ? t->top : top);
}

static bool is_native(Value callee, NativeFn fn)
{
    return is_obj(callee) && is_kind(callee, T_builtin_function_or_method) &&
           ((CFunc *)callee)->fn == fn;
}

// The window in which the running frame calls `fn`, and the word behind its arguments. NULL: it
// does something else.
static Value *running_call(VM *vm, NativeFn fn, Value **end)
{
    const Code *code = frame_code(vm->thread.R);
    const uint32_t *pc = vm->thread.pc, *at = code->words, *last = at;
    if (pc <= at || pc > at + code->word_count) {
        return NULL;
    }
    while (at < pc) {
        last = at;
        at += op_length(*at);
    }
    uint32_t word = *last, op = word & 255;
    if (at != pc || (op != OP_CALL && op != OP_CALLM)) {
        return NULL;
    }
    Value *window = vm->thread.R + (word >> 8 & 255);
    *end = window + 4 + (word >> 16 & 255);
    return is_native(window[0], fn) ? window : NULL;
}

// Marks the frame at R up to `upper`, without the register that gets the result of its call unless
// that is a variable; returns up to where is left to do.
static Value *mark_below(VM *vm, Value *R, Value *result, Value *upper)
{
    if (result >= upper || result - R < frame_code(R)->locals) {
        return upper;
    }
    gc_mark_registers(vm, result + 1, upper);
    return result;
}

// The frames below R, all waiting for calls, and what is left of R's own.
static void mark_frames(VM *vm, Value *R, Value *upper)
{
    enum { FRAMES = 500 };
    for (int i = 0; i < FRAMES && !is_entry_frame(vm, R); i++) {
        Value link = R[-1], *caller = R - link_delta(link);
        if (!is_entry_frame(vm, caller) && !(link_flags(link) & ~(uint32_t)LINK_INIT)) {
            upper = mark_below(vm, caller, caller + link_dst(link), upper);
        }
        R = caller;
    }
    gc_mark_registers(vm, vm->thread.stack, upper);
}

void vm_trace_stacks(VM *vm)
{
    Thread *t = &vm->thread;
    if (!t->R) {
        return;
    }
    // WHY conservative: headers hold raw return addresses, temporaries may be stale.
    Value *top = frame_top(vm), *end;
    Value *window = t->exact ? running_call(vm, t->exact, &end) : NULL;
    t->scan_from = window ? t->loop_caller : 0;
    if (window) {
        Value *result = t->R + (t->pc[-1] >> 24);
        Value *upper = mark_below(vm, t->R, result, window + 1);
        mark_frames(vm, t->R, upper);
        gc_mark_registers(vm, window + 3, end);
        return;
    }
    gc_mark_registers(vm, t->stack, t->top > top ? t->top : top);
}

uint32_t frame_depth(VM *vm)
{
    uint32_t depth = 0;
    for (Value *R = vm->thread.R; R; R = frame_caller(vm, R)) {
        depth += !is_entry_frame(vm, R);
    }
    return depth;
}

// The last word that frames may use: frames count as memory of objects up to half of the limit.
static Value *stack_bound(VM *vm)
{
    Thread *t = &vm->thread;
    GcStats stats;
    gc_stats(vm, &stats);
    size_t room = (size_t)(t->stack_end - t->stack) - STACK_MARGIN;
    size_t half = stats.limit / 2 / sizeof(Value);
    return t->stack + (stats.limit && half < room ? half : room);
}

// PERF: calls compare with `limit` only, so counting costs nothing. It is where the recursion
// limit would be reached by the smallest frames; when it is, the frames are counted and it moves
// up by what is left for still more of them. At most a few dozen counts until the end.
bool frame_fits(VM *vm, const Value *end)
{
    Thread *t = &vm->thread;
    if (end < t->limit) {
        return true;
    }
    uint32_t depth = frame_depth(vm);
    Value *bound = stack_bound(vm);
    if (depth >= t->recursion_limit || end >= bound) {
        return frame_overflow(vm);
    }
    size_t left = t->recursion_limit - depth, room = (size_t)(bound - end);
    set_call_limit(vm,
                   (Value *)end + (left < room / LEAST_FRAME ? left * LEAST_FRAME : room) + 1);
    return true;
}

bool frame_overflow(VM *vm)
{
    // WHY extra room: the handler of this error runs Python code itself.
    vm->thread.limit = vm->thread.stack_end - STACK_MARGIN / 2;
    raise_error(vm, E_RecursionError, "maximum recursion depth exceeded");
    set_call_limit(vm, vm->thread.low_limit);
    return false;
}

// ---- walking

Value *frame_caller(VM *vm, Value *R)
{
    if (is_entry_frame(vm, R)) {
        return (Value *)R[-4];
    }
    return R - link_delta(R[-1]);
}

Value *frame_current(VM *vm)
{
    Value *R = vm->thread.R;
    while (R && is_entry_frame(vm, R)) {
        R = frame_caller(vm, R);
    }
    return R;
}

Value *frame_outer(VM *vm, Value *R, const uint32_t **pc)
{
    if (is_entry_frame(vm, R)) {
        return NULL;
    }
    const uint32_t *return_pc = (const uint32_t *)R[-2];
    Value *outer = frame_caller(vm, R);
    while (outer && is_entry_frame(vm, outer)) {
        return_pc = (const uint32_t *)outer[-2];  // pc saved when C was called
        outer = frame_caller(vm, outer);
    }
    *pc = return_pc;
    return outer;
}

Maybe vm_current_module_name(VM *vm)
{
    Value *R = frame_current(vm);
    return just(R ? dict_find_str(vm, frame_func(R)->globals, vm_name(vm, N___name__))
                  : NOTHING);
}

// ---- locals

Value frame_local(const Value *R, const Code *code, uint32_t i)
{
    bool is_cell;
    Value v = R[code_local_register(code, i, &is_cell)];
    if (is_cell && v != ABSENT && is_kind(v, T_cell)) {
        return ((Cell *)v)->value;
    }
    return v;
}

RAISES static Tri set_cell(VM *vm, Value cell, Value value)
{
    gc_set(vm, as_obj(cell), &((Cell *)cell)->value, value);
    return TRI_YES;
}

Tri frame_set_local(VM *vm, Value *R, Func *function, Value name, Value value)
{
    const Code *code = function->code;
    for (uint32_t i = 0; i < code->locals; i++) {
        if (str_equal(as_tuple(code->local_names)->items[i], name)) {
            bool is_cell;
            Value *reg = &R[code_local_register(code, i, &is_cell)];
            if (is_cell && *reg != ABSENT && is_kind(*reg, T_cell)) {
                return set_cell(vm, *reg, value);
            }
            *reg = value;
            return TRI_YES;
        }
    }
    for (uint32_t i = 0; i < code->free; i++) {
        Value free_name = TRYT(code_free_name(vm, code, i));
        if (str_equal(free_name, name)) {
            return set_cell(vm, function->closure->items[i], value);
        }
    }
    return TRI_NO;
}

// Where the frame at R is; NULL: it is not on the stack.
static const uint32_t *position_of(VM *vm, const Value *R)
{
    const uint32_t *pc = vm->thread.pc;
    Value *at = frame_current(vm);
    if (at && at != vm->thread.R) {
        pc = NULL;  // C was called meanwhile: the entry frame has it
        for (Value *E = vm->thread.R; is_entry_frame(vm, E); E = frame_caller(vm, E)) {
            pc = (const uint32_t *)E[-2];
        }
    }
    while (at && at != R) {
        at = frame_outer(vm, at, &pc);
    }
    return at ? pc : NULL;
}

// SAFE: an image may be wrong about registers; what is no value stays out.
static bool is_sound(VM *vm, Value v)
{
    return v != ABSENT && (!is_obj(v) || heap_find(vm->heap, v) == as_obj(v));
}

Tri frame_inner_locals(VM *vm, const Code *code, const Value *R, const uint32_t *pc, Dict *dict)
{
    uint32_t count = record_field(code->record, RECORD_INNER),
             at = (uint32_t)(pc - code->words);
    const uint8_t *row = code->image_data + record_field(code->record, RECORD_INNER_AT);
    Tri any = TRI_NO;
    for (uint32_t i = count; i-- > 0;) {  // backwards: outer comprehensions end last
        uint32_t reg = image_u32(row + 16 * (size_t)i + 12);
        if (at <= image_u32(row + 16 * (size_t)i) || at > image_u32(row + 16 * (size_t)i + 4)) {
            continue;
        }
        Value v = R[reg & ~(uint32_t)LOCAL_IS_CELL];
        bool cell = reg & (uint32_t)LOCAL_IS_CELL;
        if (!is_sound(vm, v) || (cell && !is_kind(v, T_cell))) {
            continue;
        }
        v = cell ? ((Cell *)v)->value : v;
        Value name = TRYT(code_inner_name(vm, code, i));
        CHECKT(v == ABSENT || dict_set(vm, dict, name, v));
        any = TRI_YES;
    }
    return any;
}

Dict *frame_snapshot(VM *vm, const Value *R, Func *function)
{
    Code *code = function->code;
    Dict *dict = TRYP_PTR(dict_new(vm));
    for (uint32_t i = 0; i < code->locals; i++) {
        Value v = frame_local(R, code, i);
        if (v != ABSENT) {
            CHECKP(dict_set(vm, dict, as_tuple(code->local_names)->items[i], v));
        }
    }
    for (uint32_t i = 0; i < code->free; i++) {
        Value v = ((Cell *)function->closure->items[i])->value;
        if (v != ABSENT) {
            Value name = TRYP(code_free_name(vm, code, i));
            CHECKP(dict_set(vm, dict, name, v));
        }
    }
    const uint32_t *pc = code->record ? position_of(vm, R) : NULL;
    CHECKP(!pc || frame_inner_locals(vm, code, R, pc, dict) != TRI_RAISED);
    return dict;
}

Maybe frame_locals(VM *vm, Value *R)
{
    const Code *code = frame_code(R);
    if (!(code->flags & (CODE_NAMESPACE | CODE_MODULE))) {
        Dict *dict = TRY_PTR(frame_snapshot(vm, R, frame_func(R)));
        if (link_flags((uint32_t)R[-1]) & LINK_FRAME) {
            Value extras = frame_find_object(vm, R)->locals;
            CHECK(extras == ABSENT || dict_update(vm, dict, extras));
        }
        return just_obj(dict);
    }
    Value namespace = code->flags & CODE_NAMESPACE ? R[0] : from_obj(frame_func(R)->globals);
    bool has_inner = code->record && record_field(code->record, RECORD_INNER) != 0;
    const uint32_t *pc = has_inner ? position_of(vm, R) : NULL;
    if (!pc) {
        return just(namespace);
    }
    // COMPAT: those of the comprehension only; it was a function once.
    Dict *inner = TRY_PTR(dict_new(vm));
    if (!TRY_TRI(frame_inner_locals(vm, code, R, pc, inner))) {
        return just(namespace);
    }
    return just_obj(inner);
}

// ---- C → Python

Value *frame_push_entry(VM *vm)
{
    Value *E = frame_top(vm) + FRAME_HEADER;
    if (vm->thread.top && vm->thread.top > E - FRAME_HEADER) {
        E = vm->thread.top + FRAME_HEADER;
    }
    if (E < vm->thread.low_limit) {
        set_call_limit(vm, vm->thread.low_limit);  // count again from here
    }
    CHECKP(frame_fits(vm, E + 2 * FRAME_HEADER + 16));
    E[-4] = (Value)vm->thread.R;
    E[-3] = vm->roots[ROOT_entry_function];
    E[-2] = (Value)vm->thread.pc;
    E[-1] = 0;
    E[0] = ABSENT;
    return E;
}

void frame_leave_entry(VM *vm, Value *E)
{
    vm->thread.R = (Value *)E[-4];
    vm->thread.pc = (const uint32_t *)E[-2];
}

const uint32_t *frame_halt(void)
{
    return halt_words;
}

// WHY the registers: what callers keep in them must lie above `loop_caller`.
NOINLINE Maybe frame_run(VM *vm, Value *R, const uint32_t *pc)
{
    __builtin_unwind_init();
    uintptr_t saved = vm->thread.loop_caller;
    vm->thread.loop_caller = (uintptr_t)__builtin_alloca(sizeof(Value));
    Maybe result;
    struct FrameLink *outer = vm->thread.activation;
    result = UNLIKELY(trace_is_on(vm)) ? interpret_traced(vm, R, pc) : interpret(vm, R, pc);
    vm->thread.activation = outer;
    vm->thread.loop_caller = saved;
    return result;
}

RAISES static Maybe run_frame(VM *vm, Func *function, Value *N)
{
    Value *saved_top = vm->thread.top;
    vm->thread.top = NULL;
    Maybe result = frame_run(vm, N, function->code->words);
    vm->thread.top = saved_top;
    return result;
}

Maybe vm_call_function(VM *vm, Func *function, Value *args, int n, Value kwnames)
{
    Code *code = function->code;
    CHECK(code_prepare(vm, code));
    CHECK(enter_recursion(vm, ""));
    Value *E = TRY_PTR(frame_push_entry(vm));
    Value *N = E + FRAME_HEADER;
    N[-4] = ABSENT;
    N[-2] = (Value)halt_words;
    N[-1] = link_make(FRAME_HEADER, 0, 0);
    CHECK(frame_fits(vm, N + code->registers + n + STACK_MARGIN / 4));
    N[-3] = from_obj(function);
    // WHY top: binding may allocate and run code, and must not lose the half-filled window.
    Value *saved_top = vm->thread.top;
    vm->thread.top = N + code->registers + n + 1;
    bool ok = frame_bind(vm, function, N, args, n, kwnames);
    vm->thread.top = saved_top;
    return ok ? run_frame(vm, function, N) : RAISED;
}
