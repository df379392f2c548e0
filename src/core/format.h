// format — messages with Python values in them.
#pragma once

#include <stdarg.h>

#include "core/object.h"

struct Buf;

// Appends the formatted text; false when a repr or str inside raised.
RAISES bool format_to(VM *vm, struct Buf *buf, const char *format, va_list *args);
RAISES Maybe str_from_vformat(VM *vm, const char *format, va_list *args);
