// keywords — the reserved words as texts.
#pragma once

extern const char *const keyword_texts[];  // ended by NULL
