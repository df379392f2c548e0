// test_ctype — layout of C types against this compiler, and the saved table of declarations.
#include "unit.h"

#include <stddef.h>

#include "base/buf.h"
#include "core/vm.h"
#include "ffi/cdecl.h"
#include "ffi/layout.h"
#include "py.h"

static VM *vm;

static void start(void)
{
    Config config = {.stack_base = unit_stack_base};
    vm = vm_new(&config);
    EXPECT(vm != NULL);
}

static const CType *type_of_text(const char *text)
{
    const CType *type = cdecl_parse_type(vm, text, strlen(text));
    EXPECT(type != NULL);
    error_clear(vm);
    return type;
}

#define DECLARATIONS                                                    \
    struct first {                                                      \
        char a;                                                         \
        double b;                                                       \
        short c[3];                                                     \
    };                                                                  \
    union second {                                                      \
        int i;                                                          \
        char text[9];                                                   \
        long double wide;                                               \
    };                                                                  \
    struct third {                                                      \
        char a;                                                         \
        struct first inner;                                             \
        unsigned bits : 3, more : 20;                                   \
        union second *next;                                             \
    } __attribute__((packed));                                          \
    struct fourth {                                                     \
        int n;                                                          \
        _Alignas(16) char name[5];                                      \
        struct third list[2];                                           \
        long tail[];                                                    \
    };                                                                  \
    enum color { RED = -1, GREEN = 5 };                                 \
    typedef int (*compare)(const struct first *, const struct first *); \
    extern struct fourth *many(compare f, enum color c, ...) __attribute__((nonnull(1)));

DECLARATIONS

#define TEXT_OF(...)          #__VA_ARGS__
#define TEXT_OF_EXPANDED(...) TEXT_OF(__VA_ARGS__)
static const char declarations[] = TEXT_OF_EXPANDED(DECLARATIONS);

static size_t offset_in(const char *record, const char *name)
{
    CField field;
    bool found = ctype_find_field(type_of_text(record), name, strlen(name), &field);
    EXPECT(found);
    return found ? field.offset : 0;
}

static void expect_layout(void)
{
    EXPECT_EQ(type_of_text("struct first")->size, sizeof(struct first));
    EXPECT_EQ(type_of_text("struct first")->align, _Alignof(struct first));
    EXPECT_EQ(offset_in("struct first", "b"), offsetof(struct first, b));
    EXPECT_EQ(offset_in("struct first", "c"), offsetof(struct first, c));
    EXPECT_EQ(type_of_text("union second")->size, sizeof(union second));
    EXPECT_EQ(type_of_text("struct third")->size, sizeof(struct third));
    EXPECT_EQ(type_of_text("struct third")->align, _Alignof(struct third));
    EXPECT_EQ(offset_in("struct third", "inner"), offsetof(struct third, inner));
    EXPECT_EQ(offset_in("struct third", "next"), offsetof(struct third, next));
    EXPECT_EQ(type_of_text("struct fourth")->size, sizeof(struct fourth));
    EXPECT_EQ(type_of_text("struct fourth")->align, _Alignof(struct fourth));
    EXPECT_EQ(offset_in("struct fourth", "name"), offsetof(struct fourth, name));
    EXPECT_EQ(offset_in("struct fourth", "list"), offsetof(struct fourth, list));
    EXPECT_EQ(offset_in("struct fourth", "tail"), offsetof(struct fourth, tail));
    EXPECT_EQ(type_of_text("enum color")->size, sizeof(enum color));
    EXPECT(type_of_text("compare") ==
           type_of_text("int (*)(const struct first *, const struct first *)"));
    const CDeclaration *many = cdecl_find(vm, "many", 4);
    EXPECT(many && many->type->variadic && many->attributes.nonnull == 1);
}

TEST(layout_is_that_of_the_compiler)
{
    start();
    EXPECT(cdecl_parse(vm, declarations, sizeof(declarations) - 1, "test", 0));
    expect_layout();
    vm_free(vm);
}

static void save(Buf *out)
{
    start();
    EXPECT(cdecl_is_empty(vm));
    EXPECT(cdecl_parse(vm, declarations, sizeof(declarations) - 1, "test", 0));
    EXPECT(!cdecl_is_empty(vm));
    EXPECT(cdecl_save(vm, out));
    vm_free(vm);
}

TEST(saved_tables_come_back)
{
    Buf saved = {0};
    save(&saved);
    start();
    EXPECT_EQ(cdecl_restore(vm, saved.data, saved.size), TRI_YES);
    expect_layout();
    vm_free(vm);
    buf_free(&saved);
}

// Wrong bytes may give wrong declarations, but are never followed out of bounds (ASan looks).
TEST(damaged_tables_are_refused_or_harmless)
{
    Buf saved = {0};
    save(&saved);
    unsigned random = 1;
    int refused = 0;
    for (int round = 0; round < 150; round++) {
        Buf damaged = {0};
        buf_append(&damaged, saved.data, saved.size);
        for (int i = 0; i < 1 + round % 4; i++) {
            random = random * 1103515245 + 12345;
            damaged.data[(random >> 8) % damaged.size] = (char)(random >> 24);
        }
        start();
        size_t size = round % 5 ? damaged.size : (random >> 8) % damaged.size;
        Tri done = cdecl_restore(vm, damaged.data, size);
        refused += done == TRI_NO;
        error_clear(vm);
        vm_free(vm);
        buf_free(&damaged);
    }
    EXPECT(refused > 10);
    buf_free(&saved);
}

TESTS(layout_is_that_of_the_compiler, saved_tables_come_back,
      damaged_tables_are_refused_or_harmless)
