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

static void inflate_text(const FrozenModule *module, size_t size, Buf *out)
{
    unsigned char *to = (unsigned char *)buf_reserve(out, size + 1);
    if (to && inflate_start(module->data, module->packed, to, size)) {
        out->size += size;
    }
}

void frozen_append_outline(const FrozenModule *module, Buf *out)
{
    inflate_text(module, module->outline, out);
}

// Puts the bodies where the outline has marks; mark: with their NUL.
static void join(const char *outline, const char *outline_end, const char *body, bool mark,
                 Buf *out)
{
    static const char left_out[] = FROZEN_MARK "\n";
    const char *from = outline, *found;
    while ((found = memmem(from, (size_t)(outline_end - from), left_out,
                           sizeof left_out - 1)) != NULL) {
        const char *line = found;
        while (line > from && line[-1] != '\n') {
            line--;
        }
        buf_append(out, from, (size_t)(line - from));
        size_t size = strlen(body);
        buf_append(out, body, size + mark);
        from = found + sizeof left_out - 1;
        for (const char *p = memchr(body, '\n', size); p && p + 1 < body + size; from++) {
            p = memchr(p + 1, '\n', (size_t)(body + size - p - 1));
        }
        body += size + 1;
    }
    buf_append(out, from, (size_t)(outline_end - from));
}

static void append_joined(const FrozenModule *module, bool mark, Buf *out)
{
    Buf text = BUF_INIT;
    inflate_text(module, module->size, &text);
    const char *data = buf_text(&text);
    if (data && text.size == module->size) {
        join(data, data + module->outline, data + module->outline, mark, out);
    } else {
        out->failed = true;
    }
    buf_free(&text);
}

void frozen_append(const FrozenModule *module, Buf *out)
{
    append_joined(module, false, out);
}

void frozen_append_marked(const FrozenModule *module, Buf *out)
{
    append_joined(module, true, out);
}

uint32_t frozen_append_function(const Buf *marked, uint32_t first, const char *qualname,
                                Buf *out)
{
    const char *from = marked->data, *end = marked->data + marked->size;
    for (uint32_t line = 1; line < first && from; line++) {
        from = memchr(from, '\n', (size_t)(end - from));
        from = from ? from + 1 : NULL;
    }
    const char *stop = from ? memchr(from, 0, (size_t)(end - from)) : NULL;
    if (!stop) {
        out->failed = true;
        return 0;
    }
    uint32_t above = 0;
    for (const char *dot; (dot = strchr(qualname, '.')) != NULL; qualname = dot + 1) {
        buf_fill(out, ' ', above++);
        buf_string(out, "class ");
        buf_append(out, qualname, (size_t)(dot - qualname));
        buf_string(out, ":\n");
    }
    if (above == 0 && *from == ' ') {
        buf_string(out, "if 1:\n");
        above = 1;
    }
    buf_append(out, from, (size_t)(stop - from));
    return first - 1 - above;
}
