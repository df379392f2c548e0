// exception — what the files that make up the exception classes share: exception.c,
// exception_os.c, exception_syntax.c, exception_group.c.
#pragma once

#include "core/def.h"
#include "core/type.h"

// OSError: the class follows errno, the text is "[Errno 2] No such file or directory: 'x'".
RAISES Maybe os_error_new(VM *vm, Type *type, Value *args, int n, Value kwargs);
// COMPAT: a subclass with an __init__ but no __new__ of its own gets its fields when that calls
// OSError.__init__; otherwise __new__ sets them.
RAISES Tri os_error_uses_init(VM *vm, Type *type);
RAISES Maybe os_error_init(VM *vm, Exception *e, Value *args, int n, Value kwargs);
RAISES Maybe os_error_str(VM *vm, Exception *e);
extern const Def os_error_rows[];

// SyntaxError: fields 0 msg, 1 filename, 2 lineno, 3 offset, 4 list [text, end_lineno, end_offset,
// print_file_and_line].
RAISES bool syntax_error_init(VM *vm, Exception *e, Value *args, size_t n);
RAISES Maybe syntax_error_str(VM *vm, Exception *e);
extern const Def syntax_error_rows[];

// UnicodeError: fields encoding, object, start, end, reason; translate errors leave encoding out.
RAISES bool unicode_error_init(VM *vm, Exception *e, Value *args, size_t n);
RAISES Maybe unicode_error_str(VM *vm, Exception *e);

// ExceptionGroup: fields 0 message, 1 exceptions (tuple).
RAISES Maybe exception_group_new(VM *vm, Type *type, Value *args, int n);
RAISES Maybe exception_group_str(VM *vm, Exception *e);
extern const Def exception_group_rows[];
// except*: part of group or exception that matches `type_or_tuple` and the rest; NONE for empty.
// rest may be NULL: then no group is derived for it.
RAISES bool exception_group_split(VM *vm, Value exception, Value condition, Value *match,
                                  Value *rest);

// The traceback objects of an exception: made on demand from the entries that unwinding
// recorded; types/traceback.c.
RAISES Maybe exception_traceback(VM *vm, Exception *e);
// except*: the part of `group` that consists of the leaves of `parts`; NONE: nothing.
RAISES Maybe exception_group_project(VM *vm, Value group, List *parts);
