// abi_thunk — static functions that C can call, each with a number.
//
// No machine code is made at run time: the pool is part of the program. A thunk gets all argument
// registers as an image and hands it to the handler of its slot.
#pragma once

#include "ffi/abi.h"

// Reads the arguments from the image; writes the result registers, extended to whole words.
typedef void (*AbiThunkHandler)(void *data, AbiImage *image, AbiResult *result);

// The address of a free thunk that calls handler(data), or NULL: the pool is empty, or the plan
// has arguments on the stack or a result that no thunk can give. *slot: its number. Slots that
// were released longest ago are taken first; *forgotten: what the last release left there.
void *abi_thunk_take(const AbiPlan *plan, AbiThunkHandler handler, void *data, int *slot,
                     void **forgotten);
// Makes the slot free. Until it is taken again C may still call it: handler(data) answers.
void abi_thunk_release(int slot, AbiThunkHandler handler, void *data);
// Thunks of the pool, and how many are taken.
int abi_thunk_count(int *taken);
// Writes a callback's result of that plan, `value` in its C type, into the result registers.
void abi_put_result(const AbiPlan *plan, AbiResult *result, const void *value);
