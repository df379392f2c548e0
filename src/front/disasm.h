// disasm — images as text, for tests and for people.
#pragma once

#include "base/buf.h"

// Appends every code record of a well-formed image: header line, instructions, handlers.
void disasm_image(Buf *out, const uint8_t *image);

// Checks that every instruction names registers, constants, caches, cells and targets that exist.
// False: *problem says what is wrong, in code number *code at word *word.
bool disasm_check(const uint8_t *image, const char **problem, uint32_t *code, uint32_t *word);

// How many registers from the operand at bit `shift` (8 A, 16 B, 24 C) on an instruction stands
// for; ext: the word behind it.
uint32_t disasm_extent(uint32_t instruction, uint32_t shift, uint32_t ext);
// The byte behind a well-formed constant.
const uint8_t *disasm_skip_constant(const uint8_t *p);
