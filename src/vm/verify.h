// verify — whether bytes are an image that can be run without harm.
//
// Two passes: tables and text (verify.c), then what each instruction finds in its registers
// (verify_flow.c). A verified image cannot make the interpreter read what is not there: whatever
// it does is what some Python program could do.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// NULL: the image is sound. Otherwise what is wrong with it, for an error message.
const char *verify_image(const uint8_t *image, size_t size);

// ---- verify_flow.c; tables and operands of this code have been checked
const char *verify_flow(const uint8_t *image, uint32_t code);
