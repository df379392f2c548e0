// str_methods — the method table of str, whose rows are implemented in several files.
#pragma once

#include <stddef.h>

// About the size of text.expandtabs(tab), SIZE_MAX when that is too large: reserved at once, so that
// an impossible result fails before memory is filled. (Counts bytes where columns are characters.)
size_t expanded_size(const char *text, size_t size, size_t tab);

#include "core/def.h"

extern const Def str_methods[];  // str_methods.c

#define STR_METHOD(name) RAISES Maybe name(VM *vm, Value *args, int n)

// ---- str_find.c
STR_METHOD(str_find_method);
STR_METHOD(str_rfind_method);
STR_METHOD(str_index_method);
STR_METHOD(str_rindex_method);
STR_METHOD(str_count_method);
STR_METHOD(str_startswith);
STR_METHOD(str_endswith);
STR_METHOD(str_replace);
STR_METHOD(str_removeprefix);
STR_METHOD(str_removesuffix);
STR_METHOD(str_partition);
STR_METHOD(str_rpartition);

// ---- str_split.c
STR_METHOD(str_split);
STR_METHOD(str_rsplit);
STR_METHOD(str_splitlines);
STR_METHOD(str_strip);
STR_METHOD(str_lstrip);
STR_METHOD(str_rstrip);
STR_METHOD(str_join_method);
STR_METHOD(str_expandtabs);

// ---- str_case.c
STR_METHOD(str_upper);
STR_METHOD(str_lower);
STR_METHOD(str_title);
STR_METHOD(str_capitalize);
STR_METHOD(str_swapcase);
STR_METHOD(str_casefold);
STR_METHOD(str_isalpha);
STR_METHOD(str_isalnum);
STR_METHOD(str_isascii);
STR_METHOD(str_isdecimal);
STR_METHOD(str_isdigit);
STR_METHOD(str_isnumeric);
STR_METHOD(str_isspace);
STR_METHOD(str_isprintable);
STR_METHOD(str_islower);
STR_METHOD(str_isupper);
STR_METHOD(str_istitle);
STR_METHOD(str_isidentifier);

// ---- str_translate.c
STR_METHOD(str_center);
STR_METHOD(str_ljust);
STR_METHOD(str_rjust);
STR_METHOD(str_zfill);
STR_METHOD(str_translate);
STR_METHOD(str_maketrans);

// ---- str_format.c
STR_METHOD(str_format_method);
STR_METHOD(str_format_map);
