// format — messages with Python values in them: the directives of core/error.h.

#include "core/error.h"

#include <stdarg.h>

#include "base/buf.h"
#include "core/attr.h"
#include "core/format.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

typedef struct Directive {
    int precision;  // -1: none
    int size;       // 0 int, 1 long long, 2 size_t
    char conversion;
} Directive;

static const char *parse_directive(const char *p, va_list *args, Directive *d)
{
    *d = (Directive){-1, 0, 0};
    if (*p == '.') {
        p++;
        d->precision = 0;
        if (*p == '*') {
            d->precision = va_arg(*args, int);
            p++;
        }
        while (*p >= '0' && *p <= '9') {
            d->precision = d->precision * 10 + (*p++ - '0');
        }
    }
    if (p[0] == 'l' && p[1] == 'l') {
        d->size = 1;
        p += 2;
    } else if (*p == 'z') {
        d->size = 2;
        p++;
    }
    d->conversion = *p;
    return p + 1;
}

static void put_number(Buf *buf, const Directive *d, va_list *args)
{
    bool is_signed = d->conversion == 'd';
    unsigned long long u;
    if (d->size == 1) {
        u = va_arg(*args, unsigned long long);
    } else if (d->size == 2) {
        size_t z = va_arg(*args, size_t);
        u = is_signed ? (unsigned long long)(ptrdiff_t)z : z;
    } else {
        int i = va_arg(*args, int);
        u = is_signed ? (unsigned long long)i : (unsigned)i;
    }
    switch (d->conversion) {
    case 'd':
        buf_printf(buf, "%lld", (long long)u);
        break;
    case 'x':
        buf_printf(buf, "%llx", u);
        break;
    case 'X':
        buf_printf(buf, "%llX", u);
        break;
    default:
        buf_printf(buf, "%llu", u);
        break;
    }
}

static void put_c_string(Buf *buf, const char *text, int precision)
{
    size_t size = precision >= 0 ? strnlen(text, (size_t)precision) : strlen(text);
    buf_append(buf, text, size);
}

RAISES static bool put_text(VM *vm, Buf *buf, Maybe text)
{
    (void)vm;
    Value v = TRYB(text);
    buf_append(buf, str_data(v), str_size(v));
    return true;
}

RAISES static bool put_qualname(VM *vm, Buf *buf, Value v)
{
    Value name = TRYB(attr_find(vm, v, vm_name(vm, N___qualname__)));
    if (!is_str(name)) {
        buf_string(buf, type_name_of(vm, v));
        return true;
    }
    Value module = TRYB(attr_find(vm, v, vm_name(vm, N___module__)));
    if (is_str(module) && !str_equal_c(module, "builtins")) {
        buf_append(buf, str_data(module), str_size(module));
        buf_char(buf, '.');
    }
    buf_append(buf, str_data(name), str_size(name));
    return true;
}

RAISES static bool put_value(VM *vm, Buf *buf, char conversion, Value v)
{
    switch (conversion) {
    case 'S':
        buf_append(buf, str_data(v), str_size(v));
        return true;
    case 'R':
        return put_text(vm, buf, op_repr(vm, v));
    case 'A':
        return put_text(vm, buf, op_ascii(vm, v));
    case 'V':
        return put_text(vm, buf, op_str(vm, v));
    case 'T':
        buf_string(buf, type_name_of(vm, v));
        return true;
    default:
        return put_qualname(vm, buf, v);
    }
}

RAISES static bool put_directive(VM *vm, Buf *buf, const Directive *d, va_list *args)
{
    switch (d->conversion) {
    case 's':
        put_c_string(buf, va_arg(*args, const char *), d->precision);
        return true;
    case 'd':
    case 'u':
    case 'x':
    case 'X':
        put_number(buf, d, args);
        return true;
    case 'c':
        buf_char(buf, (char)va_arg(*args, int));
        return true;
    case 'p':
        buf_printf(buf, "0x%llx", (unsigned long long)(uintptr_t)va_arg(*args, void *));
        return true;
    case 'N':
        buf_string(buf, type_name(va_arg(*args, Type *)));
        return true;
    case '%':
        buf_char(buf, '%');
        return true;
    default:
        return put_value(vm, buf, d->conversion, va_arg(*args, Value));
    }
}

bool format_to(VM *vm, Buf *buf, const char *format, va_list *args)
{
    for (const char *p = format; *p;) {
        const char *percent = strchr(p, '%');
        if (!percent) {
            buf_string(buf, p);
            break;
        }
        buf_append(buf, p, (size_t)(percent - p));
        Directive directive;
        p = parse_directive(percent + 1, args, &directive);
        CHECKB(put_directive(vm, buf, &directive, args));
    }
    return true;
}

Maybe str_from_vformat(VM *vm, const char *format, va_list *args)
{
    Buf buf = BUF_INIT;
    if (!format_to(vm, &buf, format, args)) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

Maybe str_from_format(VM *vm, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Maybe text = str_from_vformat(vm, format, &args);
    va_end(args);
    return text;
}
