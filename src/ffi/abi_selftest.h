// abi_selftest — what this libffi gets wrong, found out by trying.
#pragma once

#include <stdbool.h>

// Do libffi's closures read integer results narrower than a register from the front of the
// buffer, instead of a whole register? Tried at the first question.
bool abi_closures_read_front(void);
