// posix_fork — what happens around fork().
#pragma once

#include "core/vm.h"

enum PosixForkHook { FORK_BEFORE, FORK_CHILD, FORK_PARENT };

// Runs the functions of os.register_at_fork(before=...).
RAISES bool posix_before_fork(VM *vm);
// After fork(), in both processes (child false also when it failed): registered functions, and in
// the child what the collector must forget.
RAISES bool posix_after_fork(VM *vm, bool child);
