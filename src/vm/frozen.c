// frozen — finding and unpacking the library modules inside the binary.

#include "vm/frozen.h"

#include <string.h>

#include "base/inflate.h"

const FrozenModule *frozen_find(const char *name, size_t size)
{
    unsigned low = 0, high = frozen_module_count;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        const FrozenModule *module = &frozen_modules[middle];
        int order = strncmp(module->name, name, size);
        if (order == 0) {
            order = module->name[size] ? 1 : 0;
        }
        if (order == 0) {
            return module;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

void frozen_append(const FrozenModule *module, Buf *out)
{
    unsigned char *to = (unsigned char *)buf_reserve(out, module->size);
    if (to && inflate_all(module->data, module->packed, to, module->size)) {
        out->size += module->size;
    }
}
