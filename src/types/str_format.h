// str_format — str.format() and the two functions behind string.Formatter.
#pragma once

#include "core/object.h"

// _string.formatter_parser: an iterator of (literal, field name, spec, conversion).
RAISES Maybe string_formatter_parser(VM *vm, Value text);
// _string.formatter_field_name_split: (first, iterator of (is attribute, name)).
RAISES Maybe string_field_name_split(VM *vm, Value name);
