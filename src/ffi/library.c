// library — loaded libraries with declared functions and variables as attributes.
//
// An attribute is looked up among what was declared (ffi/cdecl.h), then in the library, once: the
// function object, or the record of a variable's memory, stays in `members`. Scalars are read
// and written in place; arrays and structs are cdata that share the memory.
// ffi.C is the process: there C's names come first. In other libraries the methods of the class
// come first, because the table of declarations is common to all.

#include "ffi/library.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "ffi/call.h"
#include "ffi/library_search.h"
#include "os/dl.h"
#include "py.h"

RAISES static FfiLibrary *library_new(VM *vm, void *handle, Value name, Value path)
{
    FfiLibrary *library = TRYP_PTR((FfiLibrary *)gc_new(vm, sizeof(FfiLibrary), T_ffi_library));
    library->handle = handle;
    gc_set(vm, library, &library->name, name);
    gc_set(vm, library, &library->path, path);
    Dict *members = TRYP_PTR(dict_new(vm));
    GC_SET(vm, library, members, members);
    return library;
}

Maybe library_process(VM *vm)
{
    FfiLibrary *library = TRY_PTR(library_new(vm, RTLD_DEFAULT, NONE, NONE));
    library->is_process = true;
    return just_obj(library);
}

// ---- loading

RAISES static Maybe not_found(VM *vm, LibrarySearch *search)
{
    const char *attempts = buf_text(&search->attempts);
    Value tried = TRY(str_decode_fs(vm, attempts ? attempts : ""));
    Value text =
        TRY(str_from_format(vm, "cannot load library '%s'; tried:%S", search->name, tried));
    bool there = strchr(search->name, '/') && access(search->name, F_OK) == 0;
    Value error[2] = {from_small(there ? ENOEXEC : ENOENT), text};
    return raise_args(vm, E_OSError, error, 2);
}

RAISES static bool version_text(VM *vm, Value v, const char **out)
{
    *out = NULL;
    if (v != NONE && !is_str(v)) {
        (void)raise_expected(vm, "version", "str or None", v);
        return false;
    }
    if (v != NONE) {
        *out = TRYB_PTR(str_to_c(vm, v));
    }
    return true;
}

RAISES static Maybe search_and_open(VM *vm, LibrarySearch *search, Value name)
{
    void *handle = library_search(search);
    if (!handle) {
        return not_found(vm, search);
    }
    const char *path = dl_path(handle);
    Value found = TRY(str_decode_fs(vm, path ? path : search->path.data));
    return just_obj(library_new(vm, handle, name, found));
}

Maybe library_load(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] != NONE) {
        if (!is_str(args[1])) {
            return raise_expected(vm, "cdef", "str", args[1]);
        }
        CHECK(cdecl_parse(vm, str_data(args[1]), str_size(args[1]), "<cdef>", 0));
    }
    if (args[0] == NONE) {
        return library_process(vm);
    }
    Value name = TRY(path_to_bytes(vm, args[0]));
    const char *version;
    CHECK(version_text(vm, args[2], &version));
    int64_t flags;
    if (!int_to_i64(args[3], &flags) || flags < 0 || flags > INT32_MAX) {
        return raise_error(vm, E_ValueError, "flags are those of dlopen(): ffi.RTLD_NOW, …");
    }
    flags |= flags & (RTLD_NOW | RTLD_LAZY) ? 0 : RTLD_NOW;
    LibrarySearch search = {.name = (const char *)as_bytes(name)->data,
                            .version = version,
                            .flags = (int)flags,
                            .environment = !vm->config.ignore_environment};
    Maybe library = search_and_open(vm, &search, args[0]);
    buf_free(&search.path);
    buf_free(&search.attempts);
    return library;
}

// ---- symbols

static const char *label(const FfiLibrary *library)
{
    return is_str(library->name) ? str_data(library->name)
           : library->is_process ? "the process"
                                 : "library";
}

RAISES static bool check_open(VM *vm, const FfiLibrary *library)
{
    if (library->handle || library->is_process) {
        return true;
    }
    raise_error(vm, E_ReferenceError, "library '%s' is closed", label(library));
    return false;
}

// A declared symbol that the library has not.
RAISES static Maybe missing_symbol(VM *vm, FfiLibrary *library, Value name,
                                   const CDeclaration *declaration)
{
    const char *hint = declaration->is_inline ? ": it is inline in its header" : "";
    Value text = TRY(str_from_format(vm, "'%s' is declared, but %s has no such symbol%s",
                                     declaration->symbol, label(library), hint));
    Value error = TRY(exception_new(vm, type_by_id(vm, E_AttributeError), &text, 1));
    exception_set_name(vm, error, name, from_obj(&library->h));
    return raise_object(vm, error);
}

// The symbol's kind and size must agree with the declaration, as far as the linker knows them.
RAISES static bool check_symbol(VM *vm, const CDeclaration *declaration, void *address)
{
    size_t size;
    DlSymbolKind kind = dl_symbol_kind(address, &size);
    bool is_function = declaration->kind == DECLARED_FUNCTION;
    if (kind == (is_function ? DL_OBJECT : DL_FUNCTION)) {
        raise_error(vm, E_TypeError, "'%s' is declared as a %s, but the library has a %s",
                    declaration->name, is_function ? "function" : "variable",
                    is_function ? "variable" : "function");
        return false;
    }
    if (!is_function && kind == DL_OBJECT && size && declaration->type->complete &&
        declaration->type->size > size) {
        raise_error(vm, E_TypeError,
                    "'%s' is declared with %zu bytes, but has %zu in the library",
                    declaration->name, declaration->type->size, size);
        return false;
    }
    return true;
}

// The function object, or the FfiAlloc of a variable; remembered.
RAISES static Maybe find_member(VM *vm, FfiLibrary *library, Value name,
                                const CDeclaration *declaration)
{
    Value known = dict_find_str(vm, library->members, name);
    if (known != NOTHING) {
        return just(known);
    }
    CHECK(check_open(vm, library));
    void *address = dl_symbol(library->handle, declaration->symbol);
    if (!address && library->is_process) {
        address = dl_linked_symbol(declaration->symbol);
    }
    if (!address) {
        return missing_symbol(vm, library, name, declaration);
    }
    CHECK(check_symbol(vm, declaration, address));
    Value member;
    if (declaration->kind == DECLARED_FUNCTION) {
        member =
            TRY(cfunction_new(vm, declaration->type, address, name, from_obj(&library->h)));
        CHECK(cfunction_declare(vm, (FfiFunction *)member, declaration));
    } else {
        FfiAlloc *alloc =
            TRY_PTR(alloc_new(vm, ALLOC_FOREIGN, address, declaration->type->size));
        gc_set(vm, alloc, &alloc->library, from_obj(&library->h));
        member = from_obj(&alloc->h);
    }
    CHECK(dict_set(vm, library->members, name, member));
    return just(member);
}

// ---- attributes

RAISES static Maybe load_declared(VM *vm, FfiLibrary *library, Value name,
                                  const CDeclaration *declaration)
{
    if (declaration->kind == DECLARED_TYPEDEF) {
        return raise_error(vm, E_AttributeError, "'%S' is a type: ffi.typeof('%S')", name,
                           name);
    }
    Value member = TRY(find_member(vm, library, name, declaration));
    if (declaration->kind == DECLARED_FUNCTION) {
        return just(member);
    }
    FfiAlloc *alloc = (FfiAlloc *)member;
    CHECK(alloc_check_alive(vm, alloc));
    if (!declaration->type->complete && declaration->type->kind != CK_ARRAY) {
        return raise_error(vm, E_TypeError, "the type of '%S' is not complete", name);
    }
    return ctype_load(vm, declaration->type, alloc->low, member);
}

RAISES static Maybe undeclared(VM *vm, FfiLibrary *library, Value name)
{
    const char *text = str_data(name);
    bool exists = (library->handle || library->is_process) && strlen(text) == str_size(name) &&
                  dl_symbol(library->handle, text) != NULL;
    Value message = TRY(
        str_from_format(vm,
                        exists ? "'%S' is not declared: %s has it, ffi.cdef('…') tells its type"
                               : "'%S' is not declared, and %s has no such symbol",
                        name, label(library)));
    Value error = TRY(exception_new(vm, type_by_id(vm, E_AttributeError), &message, 1));
    exception_set_name(vm, error, name, from_obj(&library->h));
    return raise_object(vm, error);
}

RAISES static Maybe find_declared(VM *vm, FfiLibrary *library, Value name)
{
    const CDeclaration *declaration = cdecl_find(vm, str_data(name), str_size(name));
    if (declaration && declaration->kind != DECLARED_CONSTANT) {
        return load_declared(vm, library, name, declaration);
    }
    return cdecl_constant(vm, str_data(name), str_size(name));
}

RAISES static Maybe library_getattr(VM *vm, Value self, Value name)
{
    FfiLibrary *library = (FfiLibrary *)self;
    // PERF: functions, the usual case, are found by one look into the dict.
    Value known = dict_find_str(vm, library->members, name);
    if (known != NOTHING && is_kind(known, T_ffi_function)) {
        return just(known);
    }
    bool special = str_size(name) > 4 && memcmp(str_data(name), "__", 2) == 0;
    if (!library->is_process || special) {
        Value own = TRY(attr_generic_find(vm, self, name));
        if (own != NOTHING) {
            return just(own);
        }
    }
    Value found = TRY(find_declared(vm, library, name));
    if (found != NOTHING || special) {
        return just(found);
    }
    Value own = library->is_process ? TRY(attr_generic_find(vm, self, name)) : NOTHING;
    return own != NOTHING ? just(own) : undeclared(vm, library, name);
}

RAISES static bool library_setattr(VM *vm, Value self, Value name, Value value)
{
    FfiLibrary *library = (FfiLibrary *)self;
    const CDeclaration *declaration = cdecl_find(vm, str_data(name), str_size(name));
    if (!declaration || declaration->kind != DECLARED_VARIABLE || value == ABSENT) {
        raise_error(vm, E_AttributeError, "'%S' is not a declared variable of %s", name,
                    label(library));
        return false;
    }
    const CType *type = declaration->type;
    if (type->qualifiers & CQ_CONST) {
        raise_error(vm, E_TypeError, "'%S' is const", name);
        return false;
    }
    FfiAlloc *alloc = (FfiAlloc *)TRYB(find_member(vm, library, name, declaration));
    CHECKB(alloc_check_alive(vm, alloc));
    if (!ctype_store(vm, type, alloc->low, value)) {
        return ctype_explain(vm, "variable '%S': ", name);
    }
    return cdata_keep(vm, alloc, alloc->low, value);
}

Maybe library_addressof(VM *vm, Value self, Value name)
{
    FfiLibrary *library = (FfiLibrary *)self;
    const CDeclaration *declaration = cdecl_find(vm, str_data(name), str_size(name));
    if (!declaration ||
        (declaration->kind != DECLARED_FUNCTION && declaration->kind != DECLARED_VARIABLE)) {
        return undeclared(vm, library, name);
    }
    Value member = TRY(find_member(vm, library, name, declaration));
    const CType *type = TRY_PTR(ctype_pointer(vm, declaration->type));
    if (declaration->kind == DECLARED_FUNCTION) {
        return cdata_new(vm, type, ((FfiFunction *)member)->address, NULL);
    }
    FfiAlloc *alloc = (FfiAlloc *)member;
    CHECK(alloc_check_alive(vm, alloc));
    return cdata_new_pointer(vm, type, alloc->low, alloc, alloc->low,
                             alloc->low + declaration->type->size);
}

// ---- methods

// args: self, name, version
RAISES static Maybe library_symbol(VM *vm, Value *args, int n)
{
    (void)n;
    FfiLibrary *library = (FfiLibrary *)args[0];
    CHECK(check_open(vm, library));
    const char *name = TRY_PTR(str_to_c(vm, args[1]));
    const char *version;
    CHECK(version_text(vm, args[2], &version));
    void *address = version ? dl_versioned(library->handle, name, version)
                            : dl_symbol(library->handle, name);
    if (!address) {
        return raise_error(vm, E_AttributeError, "%s has no symbol '%s'%s%s", label(library),
                           name, version ? " of version " : "", version ? version : "");
    }
    const CDeclaration *declaration = cdecl_find(vm, name, strlen(name));
    if (declaration && declaration->kind == DECLARED_FUNCTION) {
        Value function = TRY(cfunction_new(vm, declaration->type, address, args[1], args[0]));
        Value key = TRY(str_from_format(vm, "%s@%s", name, version ? version : ""));
        CHECK(dict_set(vm, library->members, key, function));  // for close()
        return just(function);
    }
    const CType *type = TRY_PTR(ctype_pointer(vm, ctype_void(vm)));
    return cdata_new(vm, type, address, NULL);
}

// Functions and variables that were handed out must fail from now on.
static void poison(FfiLibrary *library)
{
    uint32_t position = 0;
    Value name, member;
    while (dict_next(library->members, &position, &name, &member)) {
        if (is_kind(member, T_ffi_function)) {
            ((FfiFunction *)member)->address = NULL;
        } else {
            ((FfiAlloc *)member)->dead = true;
            ((FfiAlloc *)member)->dead_because = "in a library that was closed";
        }
    }
}

RAISES static Maybe library_close(VM *vm, Value *args, int n)
{
    (void)n;
    FfiLibrary *library = (FfiLibrary *)args[0];
    if (library->is_process) {
        return raise_error(vm, E_ValueError, "the process itself cannot be closed");
    }
    CallState *state = TRY_PTR(call_state(vm));
    if (state->running) {
        return raise_error(vm, E_RuntimeError,
                           "a C function is running: its library cannot be closed now");
    }
    if (library->handle) {
        poison(library);
        dl_close(library->handle);
        library->handle = NULL;
    }
    return just(NONE);
}

RAISES static Maybe library_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, (FfiLibrary *)args[0]));
    return just(args[0]);
}

RAISES static Maybe library_repr(VM *vm, Value self)
{
    FfiLibrary *library = (FfiLibrary *)self;
    if (library->is_process) {
        return str_from_c(vm, "<ffi.library of the process>");
    }
    return str_from_format(vm, "<ffi.library %R from %R%s>", library->name, library->path,
                           library->handle ? "" : ", closed");
}

typedef struct NameList {
    FfiLibrary *library;
    List *list;
} NameList;

static bool add_name(VM *vm, const CDeclaration *declaration, void *context)
{
    NameList *names = context;
    if (declaration->kind == DECLARED_TYPEDEF || declaration->is_builtin ||
        (declaration->kind != DECLARED_CONSTANT &&
         !dl_symbol(names->library->handle, declaration->symbol))) {
        return true;
    }
    Maybe name = str_from_c(vm, declaration->name);
    return !raised(name) && list_append(vm, names->list, maybe_value(name));
}

RAISES static Maybe library_dir(VM *vm, Value *args, int n)
{
    (void)n;
    FfiLibrary *library = (FfiLibrary *)args[0];
    List *list = TRY_PTR(list_new(vm, 16));
    NameList names = {library, list};
    if ((library->handle || library->is_process) && !cdecl_each(vm, add_name, &names) &&
        vm->exc != ABSENT) {
        return RAISED;
    }
    return just_obj(list);
}

RAISES static Maybe library_path(VM *vm, Value self)
{
    (void)vm;
    return just(((FfiLibrary *)self)->path);
}

static void library_trace(VM *vm, Obj *self)
{
    FfiLibrary *library = (FfiLibrary *)self;
    gc_mark_value(vm, library->name);
    gc_mark_value(vm, library->path);
    gc_mark_ptr(vm, library->members);
}

static const Def library_methods[] = {
    {"symbol(self, name: str, version=None, /)", FN(library_symbol),
     "The function, or the address, of a symbol, perhaps of a certain version."},
    {"close(self, /)", FN(library_close),
     "Unload the library. Its functions and variables raise ReferenceError from then on."},
    {"__path__", GET(library_path), "The file of the library, or None."},
    {"__dir__(self, /)", FN(library_dir), "What is declared and there."},
    {"__enter__(self, /)", FN(library_enter), NULL},
    {"__exit__(self, /, *exception)", FN(library_close), NULL},
    {0},
};

const TypeDef ffi_library_type = {
    .name = "ffi.library",
    .doc = "A loaded library; declared functions and variables are its attributes.",
    .size = sizeof(FfiLibrary),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = library_repr,
    .getattr = library_getattr,
    .setattr = library_setattr,
    .trace = library_trace,
    .methods = library_methods,
};
