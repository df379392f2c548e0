// codec_escape — the encodings unicode_escape and raw_unicode_escape.
#pragma once

#include "types/codec.h"

// decode_: the whole input to c->out. put_: one code point; false: it cannot be encoded.
RAISES bool decode_unicode_escape(Coding *c);
bool put_unicode_escape(Coding *c, uint32_t code);
RAISES bool decode_raw_escape(Coding *c);
bool put_raw_escape(Coding *c, uint32_t code);
