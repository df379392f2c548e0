// cache — inline caches of attribute and global instructions.
//
//   kind            shape field                     valid when                     gives
//   CACHE_SLOT      receiver's shape id             shapes equal                   word `slot` of the object
//   CACHE_ADD       receiver's shape id             shapes equal (SETATTR)         store, then shape = next_shape
//   CACHE_METHOD    shape id | BIT                  + epoch                        value: function wanting self
//   CACHE_VALUE     shape id | BIT                  + epoch                        value: plain class attribute
//   CACHE_MODULE    dict key_version | BIT          receiver is a module           *cell
//   CACHE_GLOBAL    globals key_version             versions equal                 *cell
//   CACHE_BUILTIN   globals key_version             + slot == builtins version     *cell
// Only CACHE_SLOT and CACHE_ADD keep a plain shape id, so one compare decides the fast path.
// Values are not traced: class and dict keep them alive as long as the entry is valid.
#pragma once

#include "core/vm.h"
#include "vm/code.h"

enum CacheKind {
    CACHE_EMPTY,
    CACHE_SLOT,
    CACHE_ADD,
    CACHE_METHOD,
    CACHE_VALUE,
    CACHE_MODULE,
    CACHE_GLOBAL,
    CACHE_BUILTIN
};
#define CACHE_BIT 0x80000000u

// The slow halves look the attribute up, fill `cache` (NULL: no cache) when the lookup may be
// repeated, and raise as attr_get() does.
RAISES Maybe cache_get_attr(VM *vm, Value object, Value name, Cache *cache);
RAISES bool cache_set_attr(VM *vm, Value object, Value name, Value value, Cache *cache);
// window[0] = callable, window[3] = object or ABSENT.
RAISES bool cache_method(VM *vm, Value object, Value name, Cache *cache, Value *window);
RAISES Maybe cache_get_global(VM *vm, Func *function, Value name, Cache *cache);
// name in namespace, then globals, then builtins.
RAISES Maybe cache_get_name(VM *vm, Func *function, Value namespace, Value name);
