// string_lit.h — decoding of string and bytes literals.
#pragma once

#include "front/parser.h"

// Appends the value of the text at source[start, end), quotes and prefix excluded, to p->text.
// flags: STRING_*. `token` is where errors are reported. False after an error.
bool string_decode(Parser *p, const Token *token, uint32_t start, uint32_t end, unsigned flags);
