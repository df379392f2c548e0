// frame_object — makes frame objects, finds them again, and lets them outlive their frames.
//
// The objects of frames on a stack are chained from its thread, that of a generator's frame hangs
// on the generator. Leaving a frame with LINK_FRAME copies its variables into the object, so
// that tracebacks show them later.

#include "py.h"
#include "types/frame.h"
#include "vm/generator.h"
#include "vm/trace.h"

uint32_t frame_saved_words(const Code *code)
{
    return code->registers > 256 ? code->registers : code->clear;
}

RAISES static Frame *make(VM *vm, Func *function, uint32_t count)
{
    size_t bytes = sizeof(Frame) + count * sizeof(Value);
    Frame *frame = TRYP_PTR((Frame *)gc_new(vm, bytes, T_frame));
    frame->wants_lines = true;
    frame->function = function;
    frame->R = frame->saved;
    frame->count = count;
    return frame;
}

// The namespace of module, class and exec code is the same dict all the time.
static void note_namespace(VM *vm, Frame *frame)
{
    uint32_t flags = frame->function->code->flags;
    if (flags & CODE_NAMESPACE) {
        gc_set(vm, frame, &frame->locals, frame->R[0]);
    } else if (flags & CODE_MODULE) {
        gc_set(vm, frame, &frame->locals, from_obj(frame->function->globals));
    }
}

Frame *frame_find_object(VM *vm, const Value *R)
{
    Generator *g = generator_of_frame(R);
    if (g) {
        return g->frame;
    }
    Frame *frame = vm->thread.frames;
    while (frame && frame->R != R) {
        frame = frame->next;
    }
    return frame;
}

Maybe frame_object(VM *vm, Value *R, const uint32_t *pc)
{
    if (link_flags(R[-1]) & LINK_FRAME) {
        Frame *known = frame_find_object(vm, R);
        if (known) {
            known->pc = pc;
            return just_obj(known);
        }
    }
    Generator *g = generator_of_frame(R);
    if (g) {
        Value frame = TRY(frame_object_suspended(vm, from_obj(g)));
        ((Frame *)frame)->R = R;
        R[-1] |= (Value)LINK_FRAME << 24;
        return just(frame);
    }
    Func *function = frame_func(R);
    Frame *frame = TRY_PTR(make(vm, function, frame_saved_words(function->code)));
    frame->R = R;
    frame->pc = pc;
    frame->next = vm->thread.frames;
    vm->thread.frames = frame;
    R[-1] |= (Value)LINK_FRAME << 24;
    note_namespace(vm, frame);
    return just_obj(frame);
}

Maybe frame_object_suspended(VM *vm, Value generator)
{
    Generator *g = (Generator *)generator;
    if (!g->frame) {
        Frame *frame = TRY_PTR(make(vm, g->function, frame_saved_words(g->function->code)));
        frame->R = g->r;
        frame->owner = generator;
        GC_SET(vm, g, frame, frame);
        note_namespace(vm, frame);
    }
    return just_obj(g->frame);
}

Maybe frame_object_ended(VM *vm, Func *function, const uint32_t *pc, const Value *variables,
                         uint32_t count)
{
    Frame *frame = TRY_PTR(make(vm, function, count));
    memcpy(frame->saved, variables, count * sizeof(Value));
    frame->pc = pc;
    frame->back = NONE;
    note_namespace(vm, frame);
    gc_barrier(vm, frame);
    return just_obj(frame);
}

static Frame *unlink_object(VM *vm, const Value *R)
{
    Generator *g = generator_of_frame(R);
    if (g) {
        Frame *frame = g->frame;
        g->frame = NULL;
        return frame;
    }
    for (Frame **at = &vm->thread.frames; *at; at = &(*at)->next) {
        if ((*at)->R == R) {
            Frame *frame = *at;
            *at = frame->next;
            frame->next = NULL;
            return frame;
        }
    }
    return NULL;
}

void frame_detach(VM *vm, Value *R, const uint32_t *pc)
{
    Frame *frame = unlink_object(vm, R);
    if (!frame) {
        return;
    }
    memcpy(frame->saved, R, frame->count * sizeof(Value));
    frame->R = frame->saved;
    frame->pc = pc;
    frame->owner = ABSENT;
    if (frame->back == ABSENT) {
        frame->back = NONE;
    }
    gc_barrier(vm, frame);
}

bool frame_is_over(const Frame *frame)
{
    return frame->R == frame->saved ||
           (frame->owner != ABSENT &&
            ((const Generator *)frame->owner)->state == GENERATOR_CLOSED);
}
