// vec — the out-of-line growth of every typed vector.
#include "base/vec.h"

bool vec_grow(void **items, size_t count, size_t *cap, size_t extra, size_t size)
{
    size_t need;
    if (__builtin_add_overflow(count, extra, &need)) {
        return false;
    }
    size_t more = *cap + *cap / 2;
    if (more < 8) {
        more = 8;
    }
    if (more < need) {
        more = need;
    }
    void *moved = mem_realloc_array(*items, more, size);
    if (moved == NULL) {
        return false;
    }
    *items = moved;
    *cap = more;
    return true;
}
