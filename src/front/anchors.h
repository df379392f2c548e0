// anchors — which part of a source range the carets of a traceback point at.
#pragma once

#include "base/arch.h"

typedef struct Anchors {
    size_t from, to;  // bytes of the segment to be drawn with ^; the rest gets ~
} Anchors;

// For the source of one expression (UTF-8, may span lines): the operator of a binary operation,
// the brackets of a subscript, the parentheses of a call. False: the expression has no such part.
bool anchors_find(const char *segment, size_t size, Anchors *out);

// Is the text one statement `return name(…)` or `target = call(…)` whose call is exactly
// text[start, end)? Tracebacks draw nothing under those.
bool anchors_is_plain_call(const char *text, size_t size, size_t start, size_t end);
