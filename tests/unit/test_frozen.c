// test_frozen — a body compiled late is what compiling the whole module gives.
#include "unit.h"

#include "core/limits.h"
#include "front/compile.h"
#include "front/image.h"
#include "vm/frozen.h"

static bool compile(const Buf *source, int flags, uint32_t before, Buf *image)
{
    CompileOptions options = {
        .filename = "<frozen>", .mode = PARSE_EXEC, .flags = flags, .lines_before = before};
    SyntaxErrorInfo error;
    Buf error_text = BUF_INIT;
    image->size = 0;
    bool ok = compile_source(&options, source->data, source->size, image, &error, &error_text);
    if (!ok) {
        printf("line %u: %s\n", (unsigned)error.line, error.message);
    }
    buf_free(&error_text);
    return ok;
}

static const uint8_t *bytes_of(const Buf *image)
{
    return (const uint8_t *)image->data;
}

// The record with that name and first line, or NULL.
static const uint8_t *find(const uint8_t *image, const char *qualname, uint32_t line)
{
    for (uint32_t i = 0; i < image_u32(image + IMAGE_AT_CODE_COUNT); i++) {
        const uint8_t *record = image_record(image, i);
        size_t size;
        const char *name = image_string(image, record_field(record, RECORD_QUALNAME), &size);
        if (record_field(record, RECORD_FIRST_LINE) == line && strcmp(name, qualname) == 0) {
            return record;
        }
    }
    return NULL;
}

static bool same(const uint8_t *a_image, const uint8_t *a, const uint8_t *b_image,
                 const uint8_t *b)
{
    static const enum RecordField counts[] = {
        RECORD_FLAGS,  RECORD_POSITIONAL, RECORD_POSITIONAL_ONLY, RECORD_KEYWORD_ONLY,
        RECORD_LOCALS, RECORD_FREE,       RECORD_REGISTERS,       RECORD_CACHES,
        RECORD_WORDS,  RECORD_CONSTANTS,  RECORD_HANDLERS,        RECORD_LINES};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        if (record_field(a, counts[i]) != record_field(b, counts[i])) {
            printf("field %d: ", (int)counts[i]);
            return false;
        }
    }
    return memcmp(a_image + record_field(a, RECORD_WORDS_AT),
                  b_image + record_field(b, RECORD_WORDS_AT),
                  4 * (size_t)record_field(a, RECORD_WORDS)) == 0 &&
           memcmp(a_image + record_field(a, RECORD_LINES_AT),
                  b_image + record_field(b, RECORD_LINES_AT),
                  record_field(a, RECORD_LINES)) == 0;
}

static unsigned check_module(const FrozenModule *module)
{
    Buf whole = BUF_INIT, outline = BUF_INIT, marked = BUF_INIT, program = BUF_INIT;
    Buf eager = BUF_INIT, lazy = BUF_INIT, late = BUF_INIT;
    unsigned bodies = 0;
    frozen_append(module, &whole);
    frozen_append_outline(module, &outline);
    frozen_append_marked(module, &marked);
    bool ok = buf_text(&whole) && buf_text(&outline) && buf_text(&marked) &&
              compile(&whole, 0, 0, &eager) && compile(&outline, COMPILE_OUTLINE, 0, &lazy);
    EXPECT(ok);
    const uint8_t *outline_image = bytes_of(&lazy);
    for (uint32_t i = 0; ok && i < image_u32(outline_image + IMAGE_AT_CODE_COUNT); i++) {
        const uint8_t *record = image_record(outline_image, i);
        uint32_t flags = record_field(record, RECORD_FLAGS),
                 line = record_field(record, RECORD_FIRST_LINE);
        size_t size;
        const char *name =
            image_string(outline_image, record_field(record, RECORD_QUALNAME), &size);
        const uint8_t *wanted = find(bytes_of(&eager), name, line), *got = NULL;
        if (flags & CODE_LAZY) {
            bodies++;
            program.size = 0;
            uint32_t before = frozen_append_function(&marked, line, name, &program);
            int future = flags & CODE_FUTURE_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0;
            got = buf_text(&program) && compile(&program, future, before, &late)
                      ? find(bytes_of(&late), name, line)
                      : NULL;
        } else if (strcmp(name, "<module>") != 0) {
            continue;  // a class: it refers to other numbers of strings
        } else {
            got = wanted;
        }
        bool right = wanted && got &&
                     (got == wanted || same(bytes_of(&eager), wanted, bytes_of(&late), got));
        // What the function was made with is what the body wants.
        right = right && record_field(record, RECORD_FREE) == record_field(wanted, RECORD_FREE);
        if (!right) {
            printf("%s: %s, line %u\n", module->name, name, (unsigned)line);
        }
        EXPECT(right);
    }
    Buf *all[] = {&whole, &outline, &marked, &program, &eager, &lazy, &late};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        buf_free(all[i]);
    }
    return bodies;
}

TEST(late_bodies)
{
    unsigned bodies = 0;
    for (unsigned i = 0; i < frozen_module_count; i++) {
        bodies += check_module(&frozen_modules[i]);
    }
    EXPECT(bodies > 1000);
}

TEST(unknown_lines)
{
    Buf marked = BUF_INIT, out = BUF_INIT;
    buf_string(&marked, "def f():\n    pass\n");
    (void)frozen_append_function(&marked, 1, "f", &out);
    EXPECT(out.failed);
    buf_free(&out);
    out = (Buf){0};
    (void)frozen_append_function(&marked, 99, "f", &out);
    EXPECT(out.failed);
    buf_free(&out);
    buf_free(&marked);
}

TESTS(late_bodies, unknown_lines)
