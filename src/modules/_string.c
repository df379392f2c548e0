// _string — what string.Formatter is built on: the parser of str.format().

#include "py.h"
#include "types/str_format.h"

RAISES static Maybe string_parser(VM *vm, Value *args, int n)
{
    (void)n;
    return string_formatter_parser(vm, args[0]);
}

RAISES static Maybe string_split_name(VM *vm, Value *args, int n)
{
    (void)n;
    return string_field_name_split(vm, args[0]);
}

static const Def _string_defs[] = {
    {"formatter_parser(string, /)", FN(string_parser), "parse the argument as a format string"},
    {"formatter_field_name_split(string, /)", FN(string_split_name),
     "split the argument as a field name"},
    {0},
};

MODULE(_string, "string helper module");
