// abi_selftest — trials of libffi at run time; the contract is in abi_selftest.h.

#include "ffi/abi_selftest.h"

#include "base/config.h"

#if WITH_LIBFFI

#include <ffi.h>
#include <stdint.h>
#include <string.h>

#if defined(__mips64) && defined(__MIPSEB__)

static void answer(ffi_cif *cif, void *result, void **arguments, void *data)
{
    (void)cif;
    (void)arguments;
    (void)data;
    ffi_arg whole = 0x1234;
    memcpy(result, &whole, sizeof(whole));
}

// A closure that stores a whole register; C reads 16 bits.
static bool try_front(void)
{
    ffi_cif cif;
    void *code;
    ffi_closure *closure = ffi_closure_alloc(sizeof(ffi_closure), &code);
    bool front = false;
    if (closure && ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 0, &ffi_type_sint16, NULL) == FFI_OK &&
        ffi_prep_closure_loc(closure, &cif, answer, NULL, code) == FFI_OK) {
        int16_t (*function)(void) = (int16_t(*)(void))code;
        front = function() != 0x1234;
    }
    if (closure) {
        ffi_closure_free(closure);
    }
    return front;
}

bool abi_closures_read_front(void)
{
    static enum { UNKNOWN, WHOLE, FRONT } known;  // of the process: there is one libffi
    if (known == UNKNOWN) {
        known = try_front() ? FRONT : WHOLE;
    }
    return known == FRONT;
}

#else

bool abi_closures_read_front(void)
{
    return false;
}

#endif
#endif
