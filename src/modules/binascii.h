// binascii — what binascii.c and binascii_mail.c share.
#pragma once

#include "core/buffer.h"
#include "core/object.h"

// Raises binascii.Error(message), always RAISED.
Maybe binascii_raise(VM *vm, Maybe message);

// Input that may also be ASCII text: release with binascii_release().
RAISES bool binascii_input(VM *vm, Value v, Buffer *view);
void binascii_release(VM *vm, Buffer *view);
// Value of a hexadecimal digit, -1: none.
int binascii_hex_digit(uint8_t c);

// rows in binascii_mail.c
RAISES Maybe binascii_a2b_uu(VM *vm, Value *args, int n);
RAISES Maybe binascii_b2a_uu(VM *vm, Value *args, int n);
RAISES Maybe binascii_a2b_qp(VM *vm, Value *args, int n);
RAISES Maybe binascii_b2a_qp(VM *vm, Value *args, int n);
RAISES Maybe binascii_crc_hqx(VM *vm, Value *args, int n);
