// call_contract — NULL and sizes, checked before C sees them; the contract is in call_contract.h.
//
// Headers say it with __attribute__((nonnull, access)). Declarations written by hand do not, so
// the functions of libc that are used most have rows here. A size is only checked against
// memory whose extent is known: Python buffers, strings, and cdata with bounds.

#include "ffi/call_contract.h"

#include <stdlib.h>
#include <string.h>

#include "ffi/cdata.h"
#include "py.h"

typedef struct ContractRow {
    const char *name;
    uint8_t nonnull;       // bit i: parameter i + 1
    uint8_t access[2][2];  // pointer, size; parameters from 1; 0: none
} ContractRow;

static const ContractRow rows[] = {
    {"memcpy", 3, {{1, 3}, {2, 3}}},
    {"memmove", 3, {{1, 3}, {2, 3}}},
    {"memset", 1, {{1, 3}}},
    {"memcmp", 3, {{1, 3}, {2, 3}}},
    {"memchr", 1, {{1, 3}}},
    {"read", 0, {{2, 3}}},
    {"write", 0, {{2, 3}}},
    {"recv", 0, {{2, 3}}},
    {"send", 0, {{2, 3}}},
    {"fgets", 5, {{1, 2}}},
    {"snprintf", 4, {{1, 2}}},
    {"getcwd", 0, {{1, 2}}},
    {"strncpy", 3, {{1, 3}}},
    {"sprintf", 3, {{0}}},
    {"printf", 1, {{0}}},
    {"fprintf", 3, {{0}}},
    {"puts", 1, {{0}}},
    {"fputs", 3, {{0}}},
    {"fclose", 1, {{0}}},
    {"fopen", 3, {{0}}},
    {"fread", 9, {{0}}},
    {"fwrite", 9, {{0}}},
    {"strlen", 1, {{0}}},
    {"strcpy", 3, {{0}}},
    {"stpcpy", 3, {{0}}},
    {"strcat", 3, {{0}}},
    {"strncat", 3, {{0}}},
    {"strcmp", 3, {{0}}},
    {"strncmp", 3, {{0}}},
    {"strcasecmp", 3, {{0}}},
    {"strchr", 1, {{0}}},
    {"strrchr", 1, {{0}}},
    {"strstr", 3, {{0}}},
    {"strspn", 3, {{0}}},
    {"strcspn", 3, {{0}}},
    {"strpbrk", 3, {{0}}},
    {"strdup", 1, {{0}}},
    {"strndup", 1, {{0}}},
    {"atoi", 1, {{0}}},
    {"atol", 1, {{0}}},
    {"atoll", 1, {{0}}},
    {"atof", 1, {{0}}},
    {"strtod", 1, {{0}}},
    {"strtol", 1, {{0}}},
    {"strtoul", 1, {{0}}},
    {"getenv", 1, {{0}}},
    {"setenv", 3, {{0}}},
    {"system", 0, {{0}}},
    {"closedir", 1, {{0}}},
    {"readdir", 1, {{0}}},
    {"opendir", 1, {{0}}},
    {"qsort", 8, {{0}}},
    {"bsearch", 17, {{0}}},
    {"sscanf", 3, {{0}}},
    {"wcslen", 1, {{0}}},
    {NULL, 0, {{0}}},
};

// Functions whose result is C's memory, and what frees it.
static const char *const allocators[][2] = {
    {"malloc", "free"},      {"calloc", "free"},    {"realloc", "free"},
    {"strdup", "free"},      {"strndup", "free"},   {"fopen", "fclose"},
    {"fdopen", "fclose"},    {"tmpfile", "fclose"}, {"popen", "pclose"},
    {"opendir", "closedir"}, {"realpath", "free"},  {"getline", "free"},
    {"dlopen", "dlclose"},   {NULL, NULL},
};

static void add_allocator(const char *name, const CAttributes *attributes,
                          CallContract *contract)
{
    contract->deallocator = attributes->deallocator;
    contract->frees = strcmp(name, "realloc") == 0;
    for (int i = 0; allocators[i][0]; i++) {
        if (strcmp(allocators[i][0], name) == 0) {
            contract->deallocator = allocators[i][1];
        }
        contract->frees = contract->frees || strcmp(allocators[i][1], name) == 0;
    }
}

static void add_row(const char *name, CallContract *contract)
{
    for (const ContractRow *row = rows; row->name; row++) {
        if (strcmp(row->name, name) != 0) {
            continue;
        }
        contract->nonnull |= row->nonnull;
        bool from_header = contract->access_count != 0;
        for (int i = 0; i < 2 && !from_header; i++) {
            if (row->access[i][0]) {
                contract->access[contract->access_count++] =
                    (CAccess){CACCESS_READ, row->access[i][0], row->access[i][1]};
            }
        }
    }
}

bool contract_find(VM *vm, const CDeclaration *declaration, const CallContract **out)
{
    const CAttributes *attributes = &declaration->attributes;
    CallContract found = {.nonnull =
                              attributes->nonnull_all ? UINT64_MAX : attributes->nonnull};
    for (int i = 0; i < attributes->access_count && i < CACCESS_MAX; i++) {
        if (attributes->access[i].size) {
            found.access[found.access_count++] = attributes->access[i];
        }
    }
    add_row(declaration->symbol, &found);
    add_allocator(declaration->symbol, attributes, &found);
    *out = NULL;
    if (!found.nonnull && !found.access_count && !found.deallocator && !found.frees) {
        return true;
    }
    CallContract *made = malloc(sizeof(CallContract));
    if (!made) {
        raise_memory(vm);
        return false;
    }
    *made = found;
    *out = made;
    return true;
}

// Bytes that may be used at the address that v stands for; false: nobody knows.
static bool extent_of(VM *vm, Value v, size_t *size)
{
    if (is_str(v)) {
        *size = str_size(v) + 1;
        return true;
    }
    if (is_cdata(v)) {
        const CData *data = as_cdata(v);
        bool pointer = data->type->kind == CK_POINTER;
        *size = pointer ? (size_t)(data->high - data->address) : data->type->size;
        return pointer ? data->high && data->address <= data->high : data->type->complete;
    }
    Buffer view = {0};
    if (!has_buffer(vm, v) || !buffer_get(vm, v, &view, BUFFER_READ)) {
        error_clear(vm);
        return false;
    }
    *size = view.size;
    buffer_release(vm, &view);
    return true;
}

static size_t item_size(const CType *pointer)
{
    const CType *element = pointer->element;
    return element && element->complete && element->size ? element->size : 1;
}

// free() of memory that Python made would end the process.
RAISES static bool check_freed(VM *vm, const FfiFunction *function, Value v)
{
    FfiAlloc *alloc = is_cdata(v) ? as_cdata(v)->alloc : NULL;
    bool foreign = v == NONE || (is_cdata(v) && (!alloc || alloc->kind == ALLOC_FOREIGN));
    if (!foreign) {
        raise_error(vm, E_ValueError, "%S() argument 1: this memory was not made by C",
                    function->name);
        return false;
    }
    if (alloc && alloc->deallocator && alloc->low != as_cdata(v)->address) {
        raise_error(vm, E_ValueError, "%S() argument 1: not the start of its memory",
                    function->name);
        return false;
    }
    return true;
}

Maybe contract_own(VM *vm, const FfiFunction *function, void *address)
{
    const CType *type = function->type->element;
    FfiAlloc *alloc = NULL;
    if (address) {
        alloc = TRY_PTR(alloc_new(vm, ALLOC_FOREIGN, address, 0));
        alloc->deallocator = function->contract->deallocator;
    }
    return cdata_new(vm, type->plain, address, alloc);
}

// Is a call of `function` what ends this memory?
static bool is_freed_by(const FfiAlloc *alloc, const FfiFunction *function)
{
    if (is_kind(alloc->destructor, T_ffi_function)) {
        return ((FfiFunction *)alloc->destructor)->address == function->address;
    }
    return alloc->deallocator && str_equal_c(function->name, alloc->deallocator);
}

static void bury(FfiAlloc *alloc)
{
    // The record of ffi.gc() refers to the pointer it was made from, which has its own.
    while (alloc && !alloc->dead) {
        alloc->dead = true;
        alloc->dead_because = "freed by C";
        alloc->destructor = ABSENT;
        alloc = is_cdata(alloc->subject) ? as_cdata(alloc->subject)->alloc : NULL;
    }
}

void contract_release(const FfiFunction *function, const Value *args, int n, bool result_null)
{
    const CallContract *contract = function->contract;
    bool failed = result_null && contract && contract->deallocator;  // realloc: nothing freed
    for (int i = 0; i < n && !failed; i++) {
        FfiAlloc *alloc = is_cdata(args[i]) ? as_cdata(args[i])->alloc : NULL;
        if (!alloc || alloc->kind != ALLOC_FOREIGN ||
            alloc->low != as_cdata(args[i])->address) {
            continue;
        }
        bool frees = contract && contract->frees && i == 0;
        if (frees || is_freed_by(alloc, function)) {
            bury(alloc);
        }
    }
}

bool contract_check(VM *vm, const FfiFunction *function, const Value *args, int n)
{
    const CallContract *contract = function->contract;
    const CType *type = function->type;
    if (contract->frees && n > 0) {
        CHECKB(check_freed(vm, function, args[0]));
    }
    for (int i = 0; i < contract->access_count; i++) {
        int pointer = contract->access[i].pointer - 1, size = contract->access[i].size - 1;
        int64_t wanted;
        size_t extent, bytes;
        bool known = pointer >= 0 && size >= 0 && pointer < n && size < n &&
                     (uint32_t)pointer < type->count &&
                     type->params[pointer]->kind == CK_POINTER && is_any_int(args[size]) &&
                     int_to_i64(args[size], &wanted) && wanted > 0 &&
                     extent_of(vm, args[pointer], &extent);
        if (!known) {
            continue;
        }
        bool over =
            __builtin_mul_overflow((size_t)wanted, item_size(type->params[pointer]), &bytes);
        if (over || bytes > extent) {
            raise_error(vm, E_ValueError,
                        "%S() argument %d has %zu bytes, but argument %d is %lld",
                        function->name, pointer + 1, extent, size + 1, (long long)wanted);
            return false;
        }
    }
    return true;
}
