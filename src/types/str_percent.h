// str_percent — the % operator of str, bytes and bytearray.
#pragma once

#include "base/buf.h"
#include "core/object.h"

// Appends format % args for bytes; `format` is a bytes object. False: raised.
RAISES bool bytes_percent_to(VM *vm, Value format, Value args, Buf *out);
