// image — writing images: strings, code records, the header. The format is in image.h.

#include "front/image.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "front/gen.h"

typedef struct ImageWriter {
    Buf body;           // everything behind the header; offsets count from the image start
    uint32_t *strings;  // offset of each string
    uint32_t string_count, string_capacity;
    Table string_index;  // hash -> number + 1
    uint32_t *codes;     // offset of each record
    uint32_t code_count, code_capacity;
} ImageWriter;

static void align(Buf *buf)
{
    while (buf->size & 3) {
        buf_char(buf, 0);
    }
}

static uint32_t offset_here(ImageWriter *w)
{
    return (uint32_t)(IMAGE_HEADER + w->body.size);
}

bool image_open(Gen *g)
{
    g->image = mem_alloc_zeroed(1, sizeof(ImageWriter));
    return g->image != NULL;
}

void image_close(Gen *g)
{
    if (g->image) {
        buf_free(&g->image->body);
        mem_free(g->image->strings);
        mem_free(g->image->codes);
        table_free(&g->image->string_index);
        mem_free(g->image);
        g->image = NULL;
    }
}

static bool room(Gen *g, uint32_t **array, uint32_t *capacity, uint32_t count)
{
    if (count < *capacity) {
        return true;
    }
    uint32_t wanted = *capacity ? *capacity * 2 : 64;
    uint32_t *grown = mem_realloc_array(*array, wanted, sizeof(uint32_t));
    if (!grown) {
        gen_out_of_memory(g);
        return false;
    }
    *array = grown;
    *capacity = wanted;
    return true;
}

static bool same_string(const ImageWriter *w, uint32_t index, const char *text, size_t size)
{
    const char *entry = w->body.data + w->strings[index] - IMAGE_HEADER;
    return image_u32((const uint8_t *)entry) == size && memcmp(entry + 4, text, size) == 0;
}

uint32_t image_add_string(Gen *g, const char *text, size_t size)
{
    static const HashSeed seed = {0x6b72616974, 2};
    ImageWriter *w = g->image;
    uint64_t key = hash_bytes(text, size, &seed) | 1;
    for (;; key += 2) {
        TableEntry *entry = table_put(&w->string_index, key, NULL);
        if (!entry || w->body.failed || w->body.size > UINT32_MAX / 2) {
            return gen_out_of_memory(g);
        }
        if (entry->word == 0) {
            if (!room(g, &w->strings, &w->string_capacity, w->string_count)) {
                return 0;
            }
            align(&w->body);
            w->strings[w->string_count] = offset_here(w);
            buf_u32(&w->body, (uint32_t)size, ORDER_LITTLE);
            buf_append(&w->body, text, size);
            buf_char(&w->body, 0);
            entry->word = ++w->string_count;
            return w->string_count - 1;
        }
        if (same_string(w, (uint32_t)entry->word - 1, text, size)) {
            return (uint32_t)entry->word - 1;
        }
    }
}

static uint32_t add_name(Gen *g, NameId name)
{
    uint32_t size;
    const char *text = ast_name(g->ast, name, &size);
    return image_add_string(g, text, size);
}

uint32_t image_reserve_code(Gen *g)
{
    ImageWriter *w = g->image;
    if (!room(g, &w->codes, &w->code_capacity, w->code_count)) {
        return 0;
    }
    w->codes[w->code_count] = 0;
    return w->code_count++;
}

// ---- records

static uint32_t put_words(ImageWriter *w, const Unit *u)
{
    align(&w->body);
    uint32_t at = offset_here(w);
    buf_append(&w->body, u->words, (size_t)u->count * sizeof(uint32_t));
    return at;
}

static uint32_t put_handlers(ImageWriter *w, const Unit *u)
{
    align(&w->body);
    uint32_t at = offset_here(w);
    for (uint32_t i = 0; i < u->handler_count; i++) {
        const HandlerRow *row = &u->handlers[i];
        buf_u32(&w->body, row->start, ORDER_LITTLE);
        buf_u32(&w->body, row->end, ORDER_LITTLE);
        buf_u32(&w->body, row->target, ORDER_LITTLE);
        buf_u32(&w->body, row->reg, ORDER_LITTLE);
    }
    return at;
}

static uint32_t put_bytes(ImageWriter *w, const Buf *buf)
{
    uint32_t at = offset_here(w);
    if (buf->size) {
        buf_append(&w->body, buf->data, buf->size);
    }
    return at;
}

static bool is_cell(const Unit *u, NameId name)
{
    const Symbol *symbol = scope_find(u->scope, name);
    return symbol && (symbol->flags & SYMBOL_CELL) && u->scope->kind == SCOPE_FUNCTION;
}

static uint32_t put_locals(Gen *g, ImageWriter *w, const Unit *u)
{
    uint32_t *strings = mem_alloc(sizeof(uint32_t) * (u->local_count + 1));
    if (!strings) {
        return gen_out_of_memory(g);
    }
    for (uint32_t i = 0; i < u->local_count; i++) {
        strings[i] = add_name(g, u->local_names[i]);
    }
    align(&w->body);
    uint32_t at = offset_here(w);
    for (uint32_t i = 0; i < u->local_count; i++) {
        uint32_t flag = is_cell(u, u->local_names[i]) ? (uint32_t)LOCAL_IS_CELL : 0;
        buf_u32(&w->body, strings[i] | flag, ORDER_LITTLE);
        buf_u32(&w->body, u->local_registers[i], ORDER_LITTLE);
    }
    mem_free(strings);
    return at;
}

static uint32_t put_names(Gen *g, ImageWriter *w, const NameId *names, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        (void)add_name(g, names[i]);  // strings first: they go into the same buffer
    }
    uint32_t *strings = mem_alloc(sizeof(uint32_t) * (count + 1));
    if (!strings) {
        return gen_out_of_memory(g);
    }
    for (uint32_t i = 0; i < count; i++) {
        strings[i] = add_name(g, names[i]);
    }
    align(&w->body);
    uint32_t at = offset_here(w);
    for (uint32_t i = 0; i < count; i++) {
        buf_u32(&w->body, strings[i], ORDER_LITTLE);
    }
    mem_free(strings);
    return at;
}

static uint32_t put_inner(Gen *g, ImageWriter *w, const Unit *u)
{
    for (uint32_t i = 0; i < u->inner_count; i++) {
        (void)add_name(g, u->inner[i].name);  // strings first, as in put_names()
    }
    align(&w->body);
    uint32_t at = offset_here(w);
    for (uint32_t i = 0; i < u->inner_count; i++) {
        const InnerLocal *row = &u->inner[i];
        uint32_t string = add_name(g, row->name);
        buf_u32(&w->body, row->start, ORDER_LITTLE);
        buf_u32(&w->body, row->end, ORDER_LITTLE);
        buf_u32(&w->body, string, ORDER_LITTLE);
        buf_u32(&w->body, row->reg, ORDER_LITTLE);
    }
    return at;
}

void image_write_code(Gen *g, Unit *u)
{
    ImageWriter *w = g->image;
    uint32_t r[RECORD_FIELDS] = {0};
    uint32_t size, far = (uint32_t)(u->far + u->spilled_top);
    finish_lines(g);
    if (u->high_count) {
        buf_fill(&u->constants, CONSTANT_NONE, 0x10000 - u->constant_count);
        buf_append(&u->constants, u->high_constants.data, u->high_constants.size);
        u->constant_count = 0x10000 + u->high_count;
    }
    const char *name = ast_name(g->ast, u->name, &size);
    r[RECORD_NAME] = image_add_string(g, name, size);
    r[RECORD_QUALNAME] =
        image_add_string(g, u->qualname.data ? u->qualname.data : "", u->qualname.size);
    r[RECORD_FILENAME] =
        image_add_string(g, g->options->filename, strlen(g->options->filename));
    r[RECORD_FIRST_LINE] = u->first_line;
    r[RECORD_FLAGS] = u->flags;
    r[RECORD_POSITIONAL] = u->positional;
    r[RECORD_POSITIONAL_ONLY] = u->positional_only;
    r[RECORD_KEYWORD_ONLY] = u->keyword_only;
    r[RECORD_LOCALS] = u->local_count;
    r[RECORD_LOCALS_AT] = put_locals(g, w, u);
    r[RECORD_FREE] = u->free_count;
    r[RECORD_FREE_AT] = put_names(g, w, u->free_names, u->free_count);
    r[RECORD_REGISTERS] = far ? 256 + far : (uint32_t)u->top + 1;
    r[RECORD_CACHES] = u->caches;
    r[RECORD_WORDS] = u->count;
    r[RECORD_WORDS_AT] = put_words(w, u);
    r[RECORD_CONSTANTS] = u->constant_count;
    r[RECORD_CONSTANTS_AT] = put_bytes(w, &u->constants);
    r[RECORD_HANDLERS] = u->handler_count;
    r[RECORD_HANDLERS_AT] = put_handlers(w, u);
    r[RECORD_LINES] = (uint32_t)u->lines.size;
    r[RECORD_LINES_AT] = put_bytes(w, &u->lines);
    r[RECORD_ATTRIBUTES] = u->scope->attribute_count;
    r[RECORD_ATTRIBUTES_AT] = put_names(g, w, u->scope->attributes, u->scope->attribute_count);
    r[RECORD_INNER] = u->inner_count;
    r[RECORD_INNER_AT] = put_inner(g, w, u);
    align(&w->body);
    if (u->code_index < w->code_count) {
        w->codes[u->code_index] = offset_here(w);
    }
    for (int i = 0; i < RECORD_FIELDS; i++) {
        buf_u32(&w->body, r[i], ORDER_LITTLE);
    }
    if (w->body.failed || u->constants.failed || u->high_constants.failed || u->lines.failed) {
        gen_out_of_memory(g);
    }
}

// ---- the whole

bool image_finish(Gen *g, Buf *out)
{
    ImageWriter *w = g->image;
    align(&w->body);
    uint32_t strings_at = offset_here(w);
    for (uint32_t i = 0; i < w->string_count; i++) {
        buf_u32(&w->body, w->strings[i], ORDER_LITTLE);
    }
    uint32_t codes_at = offset_here(w);
    for (uint32_t i = 0; i < w->code_count; i++) {
        buf_u32(&w->body, w->codes[i], ORDER_LITTLE);
    }
    buf_append(out, IMAGE_MAGIC, 4);
    buf_u8(out, IMAGE_VERSION);
    buf_u8(out, IMAGE_COLUMNS | (HOST_BIG_ENDIAN ? IMAGE_BIG_ENDIAN : 0));
    buf_u16(out, 0, ORDER_LITTLE);
    const uint32_t fields[] = {
        offset_here(w), w->string_count, strings_at, w->code_count, codes_at, 0, 0, 0};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        buf_u32(out, fields[i], ORDER_LITTLE);
    }
    buf_append(out, w->body.data, w->body.size);
    return !out->failed && !w->body.failed;
}
