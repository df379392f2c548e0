// str_methods — the method table of str, and the few methods that are one call.
//
// The others are in str_find.c, str_split.c, str_case.c, str_translate.c and str_format.c.

#include "types/str_methods.h"

#include "py.h"
#include "types/codec.h"
#include "types/str.h"

RAISES static Maybe str_encode_method(VM *vm, Value *args, int n)
{
    (void)n;
    const char *encoding, *errors;
    CHECK(codec_arguments(vm, args[1], args[2], &encoding, &errors));
    return str_encode(vm, args[0], encoding, errors);
}

RAISES static Maybe str_format_dunder(VM *vm, Value *args, int n)
{
    (void)n;
    return format_str(vm, args[0], args[1]);
}

RAISES static Maybe str_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Value plain = TRY(str_new(vm, str_data(args[0]), str_size(args[0])));
    return tuple_new(vm, &plain, 1);
}

RAISES static Maybe str_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, str_cell_size(as_str(args[0])));
}

const Def str_methods[] = {
    {"encode(self, /, encoding: str = ..., errors: str = ...)", FN(str_encode_method),
     "Encode the string using the codec registered for encoding."},
    {"replace(self, old: str, new: str, /, count: size = -1)", FN(str_replace),
     "Return a copy with all occurrences of substring old replaced by new."},
    {"split(self, /, sep=None, maxsplit: size = -1)", FN(str_split),
     "Return a list of the substrings in the string, using sep as the separator string."},
    {"rsplit(self, /, sep=None, maxsplit: size = -1)", FN(str_rsplit),
     "Return a list of the substrings in the string, splitting from the end."},
    {"join(self, iterable, /)", FN(str_join_method), "Concatenate any number of strings."},
    {"capitalize(self, /)", FN(str_capitalize), "Return a capitalized version of the string."},
    {"casefold(self, /)", FN(str_casefold),
     "Return a version of the string suitable for caseless comparisons."},
    {"title(self, /)", FN(str_title),
     "Return a version of the string where each word is titlecased."},
    {"center(self, width: size, fillchar=' ', /)", FN(str_center),
     "Return a centered string of length width."},
    {"count(self, sub: str, start=None, end=None, /)", FN(str_count_method),
     "Return the number of non-overlapping occurrences of substring sub in S[start:end]."},
    {"expandtabs(self, /, tabsize: cint = 8)", FN(str_expandtabs),
     "Return a copy where all tab characters are expanded using spaces."},
    {"find(self, sub: str, start=None, end=None, /)", FN(str_find_method),
     "Return the lowest index in S where substring sub is found, or -1."},
    {"partition(self, sep, /)", FN(str_partition),
     "Partition the string into three parts using the given separator."},
    {"index(self, sub: str, start=None, end=None, /)", FN(str_index_method),
     "Return the lowest index in S where substring sub is found, or raise ValueError."},
    {"ljust(self, width: size, fillchar=' ', /)", FN(str_ljust),
     "Return a left-justified string of length width."},
    {"lower(self, /)", FN(str_lower), "Return a copy of the string converted to lowercase."},
    {"lstrip(self, chars=None, /)", FN(str_lstrip),
     "Return a copy of the string with leading whitespace removed."},
    {"rfind(self, sub: str, start=None, end=None, /)", FN(str_rfind_method),
     "Return the highest index in S where substring sub is found, or -1."},
    {"rindex(self, sub: str, start=None, end=None, /)", FN(str_rindex_method),
     "Return the highest index in S where substring sub is found, or raise ValueError."},
    {"rjust(self, width: size, fillchar=' ', /)", FN(str_rjust),
     "Return a right-justified string of length width."},
    {"rstrip(self, chars=None, /)", FN(str_rstrip),
     "Return a copy of the string with trailing whitespace removed."},
    {"rpartition(self, sep, /)", FN(str_rpartition),
     "Partition the string into three parts using the last separator."},
    {"splitlines(self, /, keepends: bool = False)", FN(str_splitlines),
     "Return a list of the lines in the string, breaking at line boundaries."},
    {"strip(self, chars=None, /)", FN(str_strip),
     "Return a copy of the string with leading and trailing whitespace removed."},
    {"swapcase(self, /)", FN(str_swapcase),
     "Convert uppercase characters to lowercase and lowercase characters to uppercase."},
    {"translate(self, table, /)", FN(str_translate),
     "Replace each character in the string using the given translation table."},
    {"upper(self, /)", FN(str_upper), "Return a copy of the string converted to uppercase."},
    {"startswith(self, prefix, start=None, end=None, /)", FN(str_startswith),
     "Return True if the string starts with the specified prefix, False otherwise."},
    {"endswith(self, suffix, start=None, end=None, /)", FN(str_endswith),
     "Return True if the string ends with the specified suffix, False otherwise."},
    {"removeprefix(self, prefix: str, /)", FN(str_removeprefix),
     "Return a str with the given prefix string removed if present."},
    {"removesuffix(self, suffix: str, /)", FN(str_removesuffix),
     "Return a str with the given suffix string removed if present."},
    {"isascii(self, /)", FN(str_isascii),
     "Return True if all characters in the string are ASCII, False otherwise."},
    {"islower(self, /)", FN(str_islower),
     "Return True if the string is a lowercase string, False otherwise."},
    {"isupper(self, /)", FN(str_isupper),
     "Return True if the string is an uppercase string, False otherwise."},
    {"istitle(self, /)", FN(str_istitle),
     "Return True if the string is a title-cased string, False otherwise."},
    {"isspace(self, /)", FN(str_isspace),
     "Return True if the string is a whitespace string, False otherwise."},
    {"isdecimal(self, /)", FN(str_isdecimal),
     "Return True if the string is a decimal string, False otherwise."},
    {"isdigit(self, /)", FN(str_isdigit),
     "Return True if the string is a digit string, False otherwise."},
    {"isnumeric(self, /)", FN(str_isnumeric),
     "Return True if the string is a numeric string, False otherwise."},
    {"isalpha(self, /)", FN(str_isalpha),
     "Return True if the string is an alphabetic string, False otherwise."},
    {"isalnum(self, /)", FN(str_isalnum),
     "Return True if the string is an alpha-numeric string, False otherwise."},
    {"isidentifier(self, /)", FN(str_isidentifier),
     "Return True if the string is a valid Python identifier, False otherwise."},
    {"isprintable(self, /)", FN(str_isprintable),
     "Return True if all characters in the string are printable, False otherwise."},
    {"zfill(self, width: size, /)", FN(str_zfill),
     "Pad a numeric string with zeros on the left, to fill a field of the given width."},
    {"format(self, /, *args, **kwargs)", FN(str_format_method),
     "Return a formatted version of the string, using substitutions from args and kwargs."},
    {"format_map(self, mapping, /)", FN(str_format_map),
     "Return a formatted version of the string, using substitutions from mapping."},
    {"__format__(self, format_spec: str, /)", FN(str_format_dunder),
     "Return a formatted version of the string as described by format_spec."},
    {"maketrans(x, y: str = ..., z: str = ..., /)", STATIC_FN(str_maketrans),
     "Return a translation table usable for str.translate()."},
    {"__getnewargs__(self, /)", FN(str_getnewargs), ""},
    {"__sizeof__(self, /)", FN(str_sizeof),
     "Return the size of the string in memory, in bytes."},
    {0},
};
