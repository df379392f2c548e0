// abi_foreign — calls and callbacks through libffi; the contract is in abi_foreign.h.
//
// libffi computes natural layouts, and knows no unions, bit-fields or packed structs. So structs
// are described by what decides how they travel: eightbyte classes on x86-64, the scalars where
// the natural layout gives the same offsets, else integer words.

#include "ffi/abi_foreign.h"

#include "base/config.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if WITH_LIBFFI

#include <ffi.h>

struct AbiForeign {
    ffi_cif cif;
    uint8_t result_kind;
    uint32_t result_size;
    bool one_more;  // libffi gets one argument more than the caller gives
    int count;
    ffi_type **types;  // of the arguments
    ffi_type *result;
};

struct AbiClosure {
    ffi_closure *closure;
    AbiForeign *foreign;
    AbiHandler handler;
    void *data;
};

enum { ELEMENTS_MAX = 64 };  // more never matters to how a struct travels

static ffi_type *scalar_type(enum AbiKind kind)
{
    static ffi_type *const types[] = {
        [ABI_VOID] = &ffi_type_void,
        [ABI_I8] = &ffi_type_sint8,
        [ABI_U8] = &ffi_type_uint8,
        [ABI_BOOL] = &ffi_type_uint8,
        [ABI_I16] = &ffi_type_sint16,
        [ABI_U16] = &ffi_type_uint16,
        [ABI_I32] = &ffi_type_sint32,
        [ABI_U32] = &ffi_type_uint32,
        [ABI_I64] = &ffi_type_sint64,
        [ABI_U64] = &ffi_type_uint64,
        [ABI_POINTER] = &ffi_type_pointer,
        [ABI_F32] = &ffi_type_float,
        [ABI_F64] = &ffi_type_double,
        [ABI_LONG_DOUBLE] = &ffi_type_longdouble,
        [ABI_INT128] = NULL,
        [ABI_STRUCT] = NULL,
    };
    return types[kind];
}

// ---- structs

typedef struct Elements {
    ffi_type *items[ELEMENTS_MAX + 1];
    int count;
    bool full;
} Elements;

static void add_element(Elements *list, ffi_type *type)
{
    if (list->count == ELEMENTS_MAX || !type) {
        list->full = true;
    } else {
        list->items[list->count++] = type;
    }
}

static void add_bytes(Elements *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        add_element(list, &ffi_type_uint8);
    }
}

static bool describe_x86_64(const AbiType *type, Elements *list, const char **why)
{
    char classes[2];
    if (!abi_classify_x86_64(type, classes)) {
        *why = type->size <= 16 ? "a packed struct, or union with long double, by value" : NULL;
        for (size_t i = 0; i < (type->size + 7) / 8 && i < 8; i++) {
            add_element(list, &ffi_type_uint64);
        }
        return !*why;
    }
    for (size_t at = 0; at < type->size; at += 8) {
        size_t left = type->size - at;
        if (classes[at / 8] == 's') {
            add_element(list, left >= 8 ? &ffi_type_double : &ffi_type_float);
        } else if (classes[at / 8] == 'n') {
            *why = "a struct by value that ends in padding";
            return false;
        } else if (left >= 8) {
            add_element(list, &ffi_type_uint64);
        } else {
            add_bytes(list, left);
        }
    }
    return true;
}

// The scalars themselves, when libffi's natural layout puts them where they are.
static bool describe_naturally(const AbiType *type, Elements *list)
{
    size_t at = 0, align = 1;
    for (uint32_t i = 0; i < type->leaf_count && !list->full; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        ffi_type *scalar = scalar_type((enum AbiKind)leaf->kind);
        if (type->has_union || leaf->bit_field || !scalar) {
            return false;
        }
        at = (at + scalar->alignment - 1) / scalar->alignment * scalar->alignment;
        if (at != leaf->offset) {
            return false;
        }
        at += scalar->size;
        align = scalar->alignment > align ? scalar->alignment : align;
        add_element(list, scalar);
    }
    return type->leaf_count && !list->full && (at + align - 1) / align * align == type->size;
}

static void describe_as_words(const AbiType *type, Elements *list)
{
    enum AbiKind kind;
    int members = abi_homogeneous(type, &kind);
    for (int i = 0; i < members; i++) {
        add_element(list, scalar_type(kind));
    }
    size_t word = type->align >= 8 ? 8 : type->align;
    ffi_type *integer = word == 8   ? &ffi_type_uint64
                        : word == 4 ? &ffi_type_uint32
                        : word == 2 ? &ffi_type_uint16
                                    : &ffi_type_uint8;
    for (size_t at = 0; !members && at < type->size && !list->full; at += word) {
        add_element(list, integer);
    }
}

// NULL where libffi knows no complex types: there they travel like structs of two.
static ffi_type *complex_type(const AbiType *type)
{
#ifdef FFI_TARGET_HAS_COMPLEX_TYPE
    switch (type->complex ? type->leaves[0].kind : ABI_VOID) {
    case ABI_F32:
        return &ffi_type_complex_float;
    case ABI_F64:
        return &ffi_type_complex_double;
    case ABI_LONG_DOUBLE:
        return &ffi_type_complex_longdouble;
    default:
        break;
    }
#endif
    (void)type;
    return NULL;
}

static ffi_type *struct_type(const AbiType *type, const char **why)
{
    Elements list = {.count = 0};
    ffi_type *complex = complex_type(type);
    if (complex) {
        return complex;
    }
    if (type->size == 0 || type->align > 16) {
        *why = type->size ? "a struct aligned to more than 16 bytes" : "an empty struct";
        return NULL;
    }
    if (abi_native == &abi_x86_64 && abi_is_x87(type)) {
        return &ffi_type_longdouble;  // travels alike
    }
    if (abi_native == &abi_x86_64) {
        if (!describe_x86_64(type, &list, why)) {
            return NULL;
        }
    } else if (!describe_naturally(type, &list)) {
        list.count = 0;
        list.full = false;
        describe_as_words(type, &list);
    }
    size_t size = sizeof(ffi_type) + (size_t)(list.count + 1) * sizeof(ffi_type *);
    ffi_type *made = calloc(1, size);
    if (made) {
        made->size = type->size;
        made->alignment = (unsigned short)type->align;
        made->type = FFI_TYPE_STRUCT;
        made->elements = (ffi_type **)(made + 1);
        memcpy(made->elements, list.items, (size_t)list.count * sizeof(ffi_type *));
    }
    return made;
}

static ffi_type *foreign_type(const AbiType *type, const char **why)
{
    if (type->kind == ABI_STRUCT) {
        return struct_type(type, why);
    }
    ffi_type *scalar = scalar_type((enum AbiKind)type->kind);
    if (!scalar) {
        *why = "a 128-bit integer";
    }
    return scalar;
}

static void free_type(ffi_type *type)
{
    if (type && type->type == FFI_TYPE_STRUCT) {
        free(type);
    }
}

// libffi before 3.4.7 passes a struct wrongly that has an integer and a floating eightbyte when
// the former takes the last of the six integer registers; later versions do not tell which they
// are at compile time.
static bool hits_known_fault(const AbiType *arguments, int count)
{
    int general = 0;
    for (int i = 0; abi_native == &abi_x86_64 && i < count; i++) {
        char classes[2] = {'i', 'n'};
        if (arguments[i].kind == ABI_STRUCT && !abi_classify_x86_64(&arguments[i], classes)) {
            continue;
        }
        bool scalar_float = arguments[i].kind >= ABI_F32 && arguments[i].kind < ABI_INT128;
        if (arguments[i].kind != ABI_STRUCT && scalar_float) {
            continue;
        }
        int integers = (classes[0] == 'i') + (classes[1] == 'i');
        if (classes[0] != classes[1] && classes[1] != 'n' && general + integers == 6) {
            return true;
        }
        general += general + integers <= 6 ? integers : 0;
    }
    return false;
}

// ---- calls

// libffi on MIPS takes a call without variadic arguments for one of a function with a prototype,
// and o32 passes the fixed ones of a variadic function elsewhere: one more argument, beyond all
// that the callee takes, tells what it is.
static bool needs_variadic_argument(const AbiForeign *foreign, int fixed)
{
#if defined(__mips__)
    return fixed == foreign->count;
#else
    (void)foreign;
    (void)fixed;
    return false;
#endif
}

// WHY: libffi on Arm reserves 4 bytes for the address of a result in memory, even where the
// argument behind it is aligned to 8: the last argument is then overwritten.
static void enlarge_stack(ffi_cif *cif)
{
#if defined(__arm__)
    cif->bytes += 8;
#else
    (void)cif;
#endif
}

static bool describe(AbiForeign *foreign, int fixed)
{
    unsigned count = (unsigned)foreign->count;
    foreign->one_more = needs_variadic_argument(foreign, fixed);
    if (foreign->one_more) {
        foreign->types[count++] = &ffi_type_sint32;
    }
    ffi_status status = fixed < 0
                            ? ffi_prep_cif(&foreign->cif, FFI_DEFAULT_ABI, count,
                                           foreign->result, foreign->types)
                            : ffi_prep_cif_var(&foreign->cif, FFI_DEFAULT_ABI, (unsigned)fixed,
                                               count, foreign->result, foreign->types);
    enlarge_stack(&foreign->cif);
    return status == FFI_OK;
}

AbiForeign *abi_foreign_new(const AbiType *result, const AbiType *arguments, int count,
                            int fixed, const char **why)
{
    *why = NULL;
    AbiForeign *foreign =
        calloc(1, sizeof(AbiForeign) + (size_t)(count + 1) * sizeof(ffi_type *));
    if (!foreign) {
        return NULL;
    }
    foreign->types = (ffi_type **)(foreign + 1);
    foreign->count = count;
    foreign->result_kind = result->kind;
    foreign->result_size = result->size;
    foreign->result = foreign_type(result, why);
    bool ok = foreign->result != NULL;
    if (ok && hits_known_fault(arguments, count)) {
        *why = "a struct by value that libffi passes wrongly";
        ok = false;
    }
    for (int i = 0; i < count && ok; i++) {
        foreign->types[i] = foreign_type(&arguments[i], why);
        ok = foreign->types[i] != NULL;
    }
    if (ok && !describe(foreign, fixed)) {
        *why = "these types together";
        ok = false;
    }
    if (!ok) {
        abi_foreign_free(foreign);
        return NULL;
    }
    return foreign;
}

void abi_foreign_free(AbiForeign *foreign)
{
    if (foreign) {
        free_type(foreign->result);
        for (int i = 0; i < foreign->count; i++) {
            free_type(foreign->types[i]);
        }
        free(foreign);
    }
}

// libffi widens integral results to ffi_arg, and wants them so from closures.
static bool is_widened(const AbiForeign *foreign)
{
    return foreign->result_kind >= ABI_I8 && foreign->result_kind <= ABI_POINTER &&
           foreign->result_size < sizeof(ffi_arg);
}

static void narrow(const AbiForeign *foreign, ffi_arg widened, void *out)
{
    uint8_t byte = (uint8_t)widened;
    uint16_t half = (uint16_t)widened;
    uint32_t single = (uint32_t)widened;
    memcpy(out,
           foreign->result_size == 1   ? (void *)&byte
           : foreign->result_size == 2 ? (void *)&half
                                       : (void *)&single,
           foreign->result_size);
}

void abi_foreign_call(AbiForeign *foreign, void *function, void *result, void **arguments)
{
    int32_t nothing = 0;
    void *more[ABI_ARGUMENTS_MAX + 1];
    if (foreign->one_more) {
        memcpy(more, arguments, (size_t)foreign->count * sizeof(void *));
        more[foreign->count] = &nothing;
        arguments = more;
    }
    if (is_widened(foreign)) {
        ffi_arg widened = 0;
        ffi_call(&foreign->cif, FFI_FN(function), &widened, arguments);
        narrow(foreign, widened, result);
    } else {
        ffi_call(&foreign->cif, FFI_FN(function), result, arguments);
    }
}

// ---- closures

static ffi_arg widen(const AbiForeign *foreign, const void *from)
{
    int8_t byte;
    int16_t half;
    int32_t single;
    switch (foreign->result_kind) {
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

static void enter(ffi_cif *cif, void *result, void **arguments, void *data)
{
    (void)cif;
    AbiClosure *closure = data;
    const AbiForeign *foreign = closure->foreign;
    if (!is_widened(foreign)) {
        closure->handler(closure->data, result, arguments);
        return;
    }
    uint64_t small[2] = {0};
    closure->handler(closure->data, small, arguments);
    ffi_arg widened = widen(foreign, small);
    memcpy(result, &widened, sizeof(widened));
#if defined(__mips64) && defined(__MIPSEB__)
    // WHY: libffi 3.4.5 to 3.8 reads the narrow result from the front of the buffer.
    memcpy(result, small, foreign->result_size);
#endif
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

// SAFE: libffi (3.4.8 was tried) on MIPS enters a closure that takes or gives a complex number with a
// broken stack.
static bool is_fatal_closure(const AbiForeign *foreign)
{
#if defined(__mips__)
    bool complex = foreign->result->type == FFI_TYPE_COMPLEX;
    for (int i = 0; i < foreign->count; i++) {
        complex |= foreign->types[i]->type == FFI_TYPE_COMPLEX;
    }
    return complex;
#else
    (void)foreign;
    return false;
#endif
}

AbiClosure *abi_closure_new(AbiForeign *foreign, AbiHandler handler, void *data, void **address,
                            const char **why)
{
    *why = NULL;
    if (is_fatal_closure(foreign)) {
        *why = "libffi's callbacks with complex numbers fail on MIPS";
        return NULL;
    }
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
    *made = (AbiClosure){NULL, foreign, handler, data};
    made->closure = ffi_closure_alloc(sizeof(ffi_closure), address);
    if (!made->closure ||
        ffi_prep_closure_loc(made->closure, &foreign->cif, enter, made, *address) != FFI_OK) {
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

AbiClosure *abi_closure_new(AbiForeign *foreign, AbiHandler handler, void *data, void **address,
                            const char **why)
{
    (void)foreign;
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
