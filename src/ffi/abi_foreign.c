// abi_foreign — calls and callbacks through libffi; the contract is in abi_foreign.h.
//
// How values are put to libffi is decided in abi_recipe.c. Here they are taken apart and put
// together, and closures are kept from doing harm.

#include "ffi/abi_foreign.h"

#include "base/config.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ffi/abi_mutant.h"
#include "ffi/abi_recipe.h"
#include "ffi/abi_selftest.h"

#if WITH_LIBFFI

#include <ffi.h>

enum { PARTS_MAX = ABI_ARGUMENTS_MAX * 4 + 4 };

struct AbiForeign {
    ffi_cif cif;
    AbiRecipe recipe;
};

struct AbiClosure {
    ffi_closure *closure;
    AbiForeign foreign;
    AbiHandler handler;
    void *data;
};

// ---- calls

// WHY: libffi on Arm reserves 4 bytes for the address of a result in memory, even where the
// argument behind it is aligned to 8: the last argument is then overwritten. On MIPS n64 it
// aligns arguments of 16 bytes by their address in an area that ends, not begins, aligned.
static void enlarge_stack(ffi_cif *cif)
{
#if defined(__arm__)
    cif->bytes += 8;
#elif defined(__mips64)
    cif->bytes = (cif->bytes + 15) & ~15u;
#else
    (void)cif;
#endif
}

// False: *why, as in abi_foreign_new(); nothing is left to be freed.
static bool describe(AbiForeign *foreign, const AbiType *result, const AbiType *arguments,
                     int count, int fixed, bool closure, const char **why)
{
    AbiRecipe *recipe = &foreign->recipe;
    if (!abi_recipe_make(recipe, result, arguments, count, fixed, closure, why)) {
        abi_recipe_free(recipe);
        return false;
    }
    ffi_status status =
        fixed < 0 ? ffi_prep_cif(&foreign->cif, FFI_DEFAULT_ABI, (unsigned)recipe->count,
                                 recipe->result, recipe->types)
                  : ffi_prep_cif_var(&foreign->cif, FFI_DEFAULT_ABI, (unsigned)recipe->fixed,
                                     (unsigned)recipe->count, recipe->result, recipe->types);
    if (status != FFI_OK) {
        *why = "these types together";
        abi_recipe_free(recipe);
        return false;
    }
    enlarge_stack(&foreign->cif);
    return true;
}

AbiForeign *abi_foreign_new(const AbiType *result, const AbiType *arguments, int count,
                            int fixed, const char **why)
{
    *why = NULL;
    AbiForeign *foreign = calloc(1, sizeof(AbiForeign));
    if (foreign && !describe(foreign, result, arguments, count, fixed, false, why)) {
        free(foreign);
        return NULL;
    }
    return foreign;
}

void abi_foreign_free(AbiForeign *foreign)
{
    if (foreign) {
        abi_recipe_free(&foreign->recipe);
        free(foreign);
    }
}

bool abi_foreign_is_reference(const AbiForeign *foreign, int i)
{
    const AbiRecipe *recipe = &foreign->recipe;
    for (int k = 0; k < recipe->count && recipe->has_references; k++) {
        if (recipe->parts[k].form == PART_REFERENCE && recipe->parts[k].argument == i) {
            return true;
        }
    }
    return false;
}

static void store_narrow(void *to, uint64_t bits, size_t size)
{
    uint8_t byte = (uint8_t)bits;
    uint16_t half = (uint16_t)bits;
    uint32_t single = (uint32_t)bits;
    memcpy(to, size == 1 ? (void *)&byte : size == 2 ? (void *)&half : (void *)&single, size);
}

// The bits of a float in a double of which it is the low half.
static uint64_t box(const void *from)
{
    uint32_t bits;
    memcpy(&bits, from, sizeof(bits));
    return (uint64_t)0xffffffff << 32 | bits;
}

// Where libffi finds the value of a part: in place, or in `small`.
static void *part_value(const AbiPart *part, const ffi_type *type, void **arguments,
                        uint64_t *small)
{
    if (part->form == PART_FILLER) {
        *small = 0;
        return small;
    }
    char *from = (char *)arguments[part->argument] + part->offset;
    if (part->form == PART_BOXED) {
        *small = box(from);
        return small;
    }
    if (part->form == PART_REFERENCE) {
        memcpy(small, &arguments[part->argument], sizeof(void *));
        return small;
    }
    if (type->size > part->size) {  // the end of a struct
        *small = 0;
        memcpy(small, from, part->size);
        return small;
    }
    return from;
}

static void perform(AbiForeign *foreign, void *function, void *result, void **arguments)
{
    const AbiRecipe *recipe = &foreign->recipe;
    if (recipe->plain) {
        ffi_call(&foreign->cif, FFI_FN(function), result, arguments);
        return;
    }
    void *values[PARTS_MAX];
    uint64_t small[PARTS_MAX];
    for (int i = 0; i < recipe->count; i++) {
        values[i] = part_value(&recipe->parts[i], recipe->types[i], arguments, &small[i]);
    }
    ffi_call(&foreign->cif, FFI_FN(function), result, values);
}

// Scalars that are not boxed are so on little-endian machines only.
static void gather(const AbiRecipe *recipe, const uint64_t *pair, char *result)
{
    for (int i = 0; i < 2; i++) {
        const AbiSpread *each = &recipe->spread[i];
        if (each->boxed) {
            store_narrow(result + each->offset, pair[i], sizeof(float));
        } else {
            memcpy(result + each->offset, &pair[i], each->size);
        }
    }
}

// The reverse of gather().
static void spread(const AbiRecipe *recipe, const char *from, uint64_t *pair)
{
    for (int i = 0; i < 2; i++) {
        const AbiSpread *each = &recipe->spread[i];
        pair[i] = 0;
        if (each->boxed) {
            pair[i] = box(from + each->offset);
        } else {
            memcpy(&pair[i], from + each->offset, each->size);
        }
    }
}

void abi_foreign_call(AbiForeign *foreign, void *function, void *result, void **arguments)
{
    ffi_arg widened = 0;
    uint64_t prefix = 0, pair[2];
    switch (foreign->recipe.result_form) {
    case RESULT_WIDENED:
        perform(foreign, function, &widened, arguments);
        store_narrow(result, widened, foreign->recipe.result_size);
        if (is_mutant(MUTANT_result_byte_order)) {
            memcpy(result, &widened, foreign->recipe.result_size);
        }
        break;
    case RESULT_PREFIX:
        perform(foreign, function, &prefix, arguments);
        memcpy(result, &prefix, sizeof(prefix));
        break;
    case RESULT_BOXED:
        perform(foreign, function, &prefix, arguments);
        store_narrow(result, prefix, sizeof(float));
        break;
    case RESULT_SPREAD:
        perform(foreign, function, pair, arguments);
        gather(&foreign->recipe, pair, result);
        break;
    default:
        perform(foreign, function, result, arguments);
        break;
    }
}

// ---- closures

static ffi_arg widen(const AbiRecipe *recipe, const void *from)
{
    int8_t byte;
    int16_t half;
    int32_t single;
    switch (recipe->result_kind) {
    case ABI_I8:
        memcpy(&byte, from, 1);
        return (ffi_arg)(ffi_sarg)byte;
    case ABI_U8:
    case ABI_BOOL:
        return *(const uint8_t *)from;
    case ABI_I16:
        memcpy(&half, from, 2);
        return (ffi_arg)(ffi_sarg)half;
    case ABI_U16:
        memcpy(&half, from, 2);
        return (uint16_t)half;
    case ABI_I32:
        memcpy(&single, from, 4);
        return (ffi_arg)(ffi_sarg)single;
    default:
        memcpy(&single, from, 4);
        return (uint32_t)single;
    }
}

// Writes a result that is not given as it is. small: its bytes in C.
static void give_result(const AbiRecipe *recipe, const uint64_t *small, void *result)
{
    uint64_t pair[2];
    ffi_arg widened;
    switch (recipe->result_form) {
    case RESULT_WIDENED:
        widened = widen(recipe, small);
        memcpy(result, &widened, sizeof(widened));
        if (abi_closures_read_front() || is_mutant(MUTANT_callback_byte_order)) {
            memcpy(result, small, recipe->result_size);
        }
        break;
    case RESULT_SPREAD:
        spread(recipe, (const char *)small, pair);
        memcpy(result, pair, sizeof(pair));
        break;
    case RESULT_BOXED:
        pair[0] = box(small);
        memcpy(result, pair, sizeof(pair[0]));
        break;
    default:
        memcpy(result, small, sizeof(*small));
        break;
    }
}

// Arguments from what libffi received. gathered: room for those in several parts.
static void collect(const AbiRecipe *recipe, void **received, void **arguments,
                    uint64_t (*gathered)[8])
{
    for (int i = 0; i < recipe->count; i++) {
        const AbiPart *part = &recipe->parts[i];
        if (part->form == PART_REFERENCE) {
            memcpy(&arguments[part->argument], received[i], sizeof(void *));
        } else if (part->form != PART_FILLER && part->whole) {
            arguments[part->argument] = received[i];
        } else if (part->form != PART_FILLER) {
            memcpy((char *)gathered[part->argument] + part->offset, received[i], part->size);
            arguments[part->argument] = gathered[part->argument];
        }
    }
}

static void enter_recipe(AbiClosure *closure, void *result, void **received)
{
    const AbiRecipe *recipe = &closure->foreign.recipe;
    void *arguments[ABI_ARGUMENTS_MAX];
    uint64_t gathered[ABI_ARGUMENTS_MAX][8];
    if (!recipe->plain) {
        collect(recipe, received, arguments, gathered);
        received = arguments;
    }
    if (recipe->result_form == RESULT_PLAIN) {
        closure->handler(closure->data, result, received);
        return;
    }
    uint64_t small[4] = {0};
    closure->handler(closure->data, small, received);
    give_result(recipe, small, result);
}

static void enter(ffi_cif *cif, void *result, void **received, void *data)
{
    (void)cif;
    enter_recipe(data, result, received);
}

// SAFE: where writable memory cannot become executable and libffi has no static trampolines, its
// closures are in two mappings of one file, which a forked child shares with its parent: what
// either makes or frees is overwritten in the other. The allocator is one per process, and so is
// this state.
static struct {
    pid_t owner;  // who made the first closure; 0: none yet
    bool shared;
} closures;

// A line of /proc/self/maps.
typedef struct Mapping {
    unsigned long low, high, inode;
    char access[5];
    char path[512];
} Mapping;

// The mapping that has the address. False when nothing tells.
static bool find_mapping(uintptr_t address, Mapping *out)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[640];
    bool found = false;
    while (!found && maps && fgets(line, sizeof line, maps)) {
        out->path[0] = 0;
        int fields = sscanf(line, "%lx-%lx %4s %*s %*s %lu %511[^\n]", &out->low, &out->high,
                            out->access, &out->inode, out->path);
        found = fields >= 4 && out->low <= address && address < out->high;
    }
    if (maps) {
        fclose(maps);
    }
    return found;
}

// SAFE: for its first closure, a libffi with static trampolines opens the file that it was loaded
// from once more, by name. When another one has that name now, the code would be wrong.
static bool is_file_replaced(void)
{
    static const char deleted[] = " (deleted)";
    void *code = dlsym(RTLD_DEFAULT, "ffi_closure_alloc");
    Mapping mapping;
    if (!find_mapping((uintptr_t)(code ? code : (void *)ffi_closure_alloc), &mapping)) {
        return false;
    }
    size_t size = strlen(mapping.path), suffix = sizeof deleted - 1;
    if (size > suffix && strcmp(mapping.path + size - suffix, deleted) == 0) {
        mapping.path[size - suffix] = 0;
    }
    struct stat st;
    return mapping.path[0] == '/' && stat(mapping.path, &st) == 0 &&
           (unsigned long)st.st_ino != mapping.inode;
}

static bool owned_by_parent(void)
{
    return closures.shared && closures.owner != getpid();
}

static void note_owner(const ffi_closure *closure, const void *code)
{
    if (closures.owner == 0) {
        closures.owner = getpid();
        Mapping mapping;
        closures.shared = code != (const void *)closure &&
                          find_mapping((uintptr_t)code, &mapping) && mapping.access[3] == 's';
    }
}

// SAFE: libffi before 3.5 inside a program on PowerPC makes closures that jump to nowhere.
static bool is_dead_end(const void *code)
{
#if defined(__powerpc64__) && _CALL_ELF != 2
    uintptr_t target;
    memcpy(&target, code, sizeof(target));  // of the function's descriptor
    return target == 0;
#else
    (void)code;
    return false;
#endif
}

AbiClosure *abi_closure_new(const AbiType *result, const AbiType *arguments, int count,
                            AbiHandler handler, void *data, void **address, const char **why)
{
    *why = NULL;
    if (owned_by_parent()) {
        *why = "this libffi shares the memory of closures with the parent process";
        return NULL;
    }
    if (closures.owner == 0 && is_file_replaced()) {
        *why = "the file that libffi was loaded from has been replaced";
        return NULL;
    }
    AbiClosure *made = calloc(1, sizeof(AbiClosure));
    if (!made) {
        return NULL;
    }
    made->handler = handler;
    made->data = data;
    if (!describe(&made->foreign, result, arguments, count, -1, true, why)) {
        free(made);
        return NULL;
    }
    made->closure = ffi_closure_alloc(sizeof(ffi_closure), address);
    if (!made->closure || ffi_prep_closure_loc(made->closure, &made->foreign.cif, enter, made,
                                               *address) != FFI_OK) {
        abi_closure_free(made);
        return NULL;
    }
    if (is_dead_end(*address)) {
        *why = "libffi's closures do not work in this build";
        abi_closure_free(made);
        return NULL;
    }
    note_owner(made->closure, *address);
    return made;
}

void abi_closure_free(AbiClosure *closure)
{
    if (closure) {
        if (closure->closure && !owned_by_parent()) {
            ffi_closure_free(closure->closure);
        }
        abi_recipe_free(&closure->foreign.recipe);
        free(closure);
    }
}

#else

AbiForeign *abi_foreign_new(const AbiType *result, const AbiType *arguments, int count,
                            int fixed, const char **why)
{
    (void)result;
    (void)arguments;
    (void)count;
    (void)fixed;
    *why = "libffi, which this build has not";
    return NULL;
}

void abi_foreign_free(AbiForeign *foreign)
{
    (void)foreign;
}

void abi_foreign_call(AbiForeign *foreign, void *function, void *result, void **arguments)
{
    (void)foreign;
    (void)function;
    (void)result;
    (void)arguments;
}

bool abi_foreign_is_reference(const AbiForeign *foreign, int i)
{
    (void)foreign;
    (void)i;
    return false;
}

AbiClosure *abi_closure_new(const AbiType *result, const AbiType *arguments, int count,
                            AbiHandler handler, void *data, void **address, const char **why)
{
    (void)result;
    (void)arguments;
    (void)count;
    (void)handler;
    (void)data;
    *address = NULL;
    *why = "callbacks need libffi, which this build has not";
    return NULL;
}

void abi_closure_free(AbiClosure *closure)
{
    (void)closure;
}

#endif
