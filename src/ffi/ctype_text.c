// ctype_text — C types as C writes them.
//
// A declarator is built from the inside out: pointers go in front of what is there, arrays and
// parameters behind it. Depth is bounded by CTYPE_DEPTH_MAX.

#include "ffi/ctype.h"

#include "base/buf.h"
#include "py.h"

static void print_qualifiers(Buf *buf, unsigned qualifiers)
{
    static const char *const words[] = {"const ", "volatile ", "restrict ", "_Atomic "};
    for (int i = 0; i < 4; i++) {
        if (qualifiers & 1u << i) {
            buf_string(buf, words[i]);
        }
    }
}

static void print_base(Buf *buf, const CType *type)
{
    print_qualifiers(buf, type->qualifiers);
    static const char *const keyword[] = {
        [CK_ENUM] = "enum ", [CK_STRUCT] = "struct ", [CK_UNION] = "union "};
    switch (type->kind) {
    case CK_VOID:
        buf_string(buf, "void");
        break;
    case CK_VA_LIST:
        buf_string(buf, "__builtin_va_list");
        break;
    case CK_VECTOR:
        print_base(buf, type->element);
        buf_printf(buf, " __attribute__((vector_size(%zu)))", type->size);
        break;
    case CK_ENUM:
    case CK_STRUCT:
    case CK_UNION:
        if (!type->is_typedef_name) {
            buf_string(buf, keyword[type->kind]);
        }
        buf_string(buf, type->tag ? type->tag : "<anonymous>");
        break;
    default:
        buf_string(buf, ctype_scalar_spelling(type->scalar));
        break;
    }
}

static void print_params(Buf *buf, const CType *type)
{
    buf_char(buf, '(');
    for (uint32_t i = 0; i < type->count; i++) {
        buf_string(buf, i ? ", " : "");
        ctype_print(buf, type->params[i], "");
    }
    if (type->variadic) {
        buf_string(buf, type->count ? ", ..." : "...");
    } else if (type->count == 0 && !type->no_prototype) {
        buf_string(buf, "void");
    }
    buf_char(buf, ')');
}

// Puts `* quals` in front of the declarator, in parentheses when an array or function follows.
static void wrap_pointer(Buf *declarator, const CType *pointer)
{
    Buf front = {0};
    bool group = pointer->element->kind == CK_ARRAY || pointer->element->kind == CK_FUNCTION;
    buf_string(&front, group ? "(*" : "*");
    print_qualifiers(&front, pointer->qualifiers);
    if (pointer->qualifiers && declarator->size == 0) {
        front.size--;  // the space behind the last qualifier
    }
    declarator->failed |= front.failed;
    if (!declarator->failed) {
        buf_insert(declarator, 0, front.data, front.size);
    }
    buf_free(&front);
    if (group) {
        buf_char(declarator, ')');
    }
}

void ctype_print(Buf *buf, const CType *type, const char *name)
{
    Buf declarator = {0};
    bool pointer = name[0] == '*' && (type->kind == CK_ARRAY || type->kind == CK_FUNCTION);
    buf_string(&declarator, pointer ? "(" : "");
    buf_string(&declarator, name);
    buf_string(&declarator, pointer ? ")" : "");
    for (;; type = type->element) {
        if (type->kind == CK_POINTER) {
            wrap_pointer(&declarator, type);
        } else if (type->kind == CK_ARRAY) {
            buf_char(&declarator, '[');
            if (type->length != CARRAY_OPEN) {
                buf_printf(&declarator, "%zu", type->length);
            }
            buf_char(&declarator, ']');
        } else if (type->kind == CK_FUNCTION) {
            print_params(&declarator, type);
        } else {
            break;
        }
    }
    print_base(buf, type);
    if (declarator.size && !declarator.failed) {
        if (declarator.data[0] != '[') {
            buf_char(buf, ' ');
        }
        buf_append(buf, declarator.data, declarator.size);
    }
    buf->failed |= declarator.failed;
    buf_free(&declarator);
}

Maybe ctype_text(VM *vm, const CType *type, const char *name)
{
    Buf buf = {0};
    ctype_print(&buf, type, name);
    return str_from_buf(vm, &buf);
}
