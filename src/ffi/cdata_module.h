// cdata_module — functions of module ffi about data; each also backs a method of cdata.
#pragma once

#include "core/def.h"
#include "ffi/ctype.h"

// args[0]: the cdata.
RAISES Maybe cdata_module_str(VM *vm, Value *args, int n);      // encoding, errors
RAISES Maybe cdata_module_bytes(VM *vm, Value *args, int n);    // size or None
RAISES Maybe cdata_module_span(VM *vm, Value *args, int n);     // count
RAISES Maybe cdata_module_release(VM *vm, Value *args, int n);  // ends the memory's life

// ffi.new and ffi.cast. init ABSENT: zeros.
RAISES Maybe cdata_module_make(VM *vm, const CType *type, Value init);
RAISES Maybe cdata_module_cast(VM *vm, const CType *type, Value v);

extern const Def cdata_text_rows[];  // cdata_text.c: string, unpack
extern const Def cdata_life_rows[];  // cdata_life.c: gc, own, release, scope, handle
