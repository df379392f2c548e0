// re_subject — takes a text to be searched, and lets it go.

#include "modules/re.h"
#include "types/str.h"

RAISES static bool take_subject(ReMatcher *m, Value string)
{
    VM *vm = m->vm;
    if (is_kind(string, T_str)) {
        if (m->pattern->bytes) {
            return !raised(raise_error(vm, E_TypeError,
                                       "cannot use a bytes pattern on a string-like object"));
        }
        m->begin = str_data(string);
        m->end = m->begin + str_size(string);
        m->utf8 = !str_is_ascii(string);
        return true;
    }
    if (!has_buffer(vm, string)) {
        return !raised(raise_error(vm, E_TypeError,
                                   "expected string or bytes-like object, got '%T'", string));
    }
    if (!m->pattern->bytes) {
        return !raised(
            raise_error(vm, E_TypeError, "cannot use a string pattern on a bytes-like object"));
    }
    CHECKB(buffer_get(vm, string, &m->view, BUFFER_READ));
    m->begin = m->view.size ? m->view.data : "";
    m->end = m->begin + m->view.size;
    return true;
}

bool re_begin(VM *vm, ReMatcher *m, Pattern *pattern, Value string, SWord pos, SWord endpos)
{
    m->vm = vm;
    m->pattern = pattern;
    m->view.owner = ABSENT;
    m->utf8 = false;
    m->whole = false;
    m->not_empty_at = NULL;
    m->steps = RE_STEPS_PER_POLL;
    m->string = string;
    m->stack = m->local_stack;
    m->capacity = RE_LOCAL_STACK;
    m->slots = m->local_slots;
    m->loops = m->local_loops;
    CHECKB(take_subject(m, string));
    size_t length = m->view.owner == ABSENT ? str_length(string) : m->view.size;
    m->endpos = endpos < 0 ? 0 : (size_t)endpos > length ? length : (size_t)endpos;
    m->pos = pos < 0 ? 0 : (size_t)pos > length ? length : (size_t)pos;
    const char *begin = m->begin;
    if (m->endpos < length) {
        m->end = begin + (m->utf8 ? str_byte_offset(string, m->endpos) : m->endpos);
    }
    m->start = begin + (m->utf8 && m->pos ? str_byte_offset(string, m->pos) : m->pos);
    if (pattern->groups * 2 > RE_LOCAL_SLOTS) {
        m->slots = mem_alloc_zeroed(pattern->groups * 2, sizeof *m->slots);
    }
    if (pattern->loops > RE_LOCAL_LOOPS) {
        m->loops = mem_alloc_zeroed(pattern->loops, sizeof *m->loops);
    }
    return (m->slots && m->loops) || !raised(raise_memory(vm));
}

void re_end(ReMatcher *m)
{
    buffer_release(m->vm, &m->view);
    if (m->stack != m->local_stack) {
        mem_free(m->stack);
    }
    if (m->slots != m->local_slots) {
        mem_free(m->slots);
    }
    if (m->loops != m->local_loops) {
        mem_free(m->loops);
    }
}
