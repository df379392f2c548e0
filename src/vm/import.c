// import — finding, loading and naming modules.
//
// Order: sys.modules, sys.meta_path finders that a program added, modules written in C,
// sys.path, then the frozen library: package directory, name.py, namespace packages. What a
// directory holds is asked of the file system each time.

#include "vm/import.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "front/compile.h"
#include "front/image.h"
#include "py.h"
#include "types/module_spec.h"
#include "vm/frame.h"
#include "vm/frozen.h"
#include "vm/module_cache.h"
#include "vm/run.h"

// ---- errors

RAISES static Maybe raise_import(VM *vm, enum TypeId id, Value text, Value name, Value path)
{
    Value exception = TRY(exception_new(vm, type_by_id(vm, id), &text, 1));
    Exception *e = as_exception(exception);
    gc_set(vm, e, &e->fields[1], name);
    gc_set(vm, e, &e->fields[2], path);
    return raise_object(vm, exception);
}

RAISES static Maybe raise_not_found(VM *vm, Value name)
{
    Value text = TRY(str_from_format(vm, "No module named %R", name));
    return raise_import(vm, E_ModuleNotFoundError, text, name, NONE);
}

// ---- files

static bool read_file(const char *path, Buf *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    for (;;) {
        char *p = buf_reserve(out, 65536);
        ssize_t n = p ? read(fd, p, 65536) : -1;
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            close(fd);
            return n == 0;
        }
        out->size += (size_t)n;
    }
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_directory(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

// ---- making a module

typedef struct Found {
    const FrozenModule *frozen;
    char *file;    // path of the source, or NULL for namespace packages
    Value search;  // __path__ of packages: list; or ABSENT
    Value spec;    // what a path hook found: then nothing else is set; or NONE
} Found;

// function(a, b) of a module of importlib; b ABSENT: function(a).
RAISES static Maybe call_importlib(VM *vm, const char *module, const char *name, Value a,
                                   Value b)
{
    Value object = TRY(import_absolute(vm, TRY(str_intern_c(vm, module))));
    Value args[2] = {a, b};
    Value function = TRY(attr_get(vm, object, TRY(str_intern_c(vm, name))));
    return call_n(vm, function, args, b == ABSENT ? 1 : 2);
}

RAISES static Maybe parent_of(VM *vm, Value name)
{
    const char *text = str_data(name), *dot = strrchr(text, '.');
    return dot ? str_new(vm, text, (size_t)(dot - text)) : just(vm->empty_str);
}

RAISES static bool set_spec(VM *vm, Value module, Value name, const Found *found)
{
    Value origin = found->file     ? TRYB(str_decode_fs(vm, found->file))
                   : found->frozen ? TRYB(str_intern_c(vm, "frozen"))
                                   : NONE;
    Value search = found->search == ABSENT ? NONE : found->search;
    Value spec = TRYB(module_spec_new(vm, name, origin, search, found->file != NULL));
    Dict *dict = ((Module *)module)->dict;
    // __loader__ is asked of the spec: types/module.c.
    return dict_remove(vm, dict, vm_name(vm, N___loader__)) != TRI_RAISED &&
           dict_set(vm, dict, vm_name(vm, N___spec__), spec);
}

RAISES static bool set_attributes(VM *vm, Value module, Value name, const Found *found)
{
    Dict *dict = ((Module *)module)->dict;
    Value package = found->search != ABSENT ? name : TRYB(parent_of(vm, name));
    CHECKB(dict_set(vm, dict, vm_name(vm, N___package__), package));
    if (found->search != ABSENT) {
        CHECKB(dict_set(vm, dict, vm_name(vm, N___path__), found->search));
    }
    if (!found->file && !found->frozen) {  // a namespace package
        CHECKB(dict_set(vm, dict, vm_name(vm, N___file__), NONE));
    }
    if (found->file) {
        Value file = TRYB(str_decode_fs(vm, found->file));
        CHECKB(dict_set(vm, dict, vm_name(vm, N___file__), file));
        char *cache = module_cache_path(vm, found->file);
        Maybe cached = cache ? str_decode_fs(vm, cache) : just(NONE);
        free(cache);
        CHECKB(dict_set(vm, dict, vm_name(vm, N___cached__), TRYB(cached)));
    }
    return set_spec(vm, module, name, found);
}

bool import_set_builtin_spec(VM *vm, Value module, Value name)
{
    Value origin = TRYB(str_intern_c(vm, "built-in"));
    Value spec = TRYB(module_spec_new(vm, name, origin, NONE, false));
    Dict *dict = ((Module *)module)->dict;
    return dict_remove(vm, dict, vm_name(vm, N___loader__)) != TRI_RAISED &&
           dict_set(vm, dict, vm_name(vm, N___package__), TRYB(parent_of(vm, name))) &&
           dict_set(vm, dict, vm_name(vm, N___spec__), spec);
}

RAISES static Maybe make_module(VM *vm, Value name, const Found *found)
{
    Value module = TRY(module_new(vm, name, NONE));
    CHECK(set_attributes(vm, module, name, found));
    return just(module);
}

// The code of a source file, or of a compiled file by itself.
RAISES static Maybe code_of_file(VM *vm, const char *path)
{
    Buf source = BUF_INIT;
    if (!read_file(path, &source)) {
        int error = errno;
        buf_free(&source);
        return raise_errno_path(vm, error, TRY(str_decode_fs(vm, path)));
    }
    const char *data = source.data ? source.data : "";
    bool compiled = source.size >= 4 && memcmp(data, IMAGE_MAGIC, 4) == 0;
    Maybe code = compiled ? module_cache_load(vm, path, data, source.size)
                          : vm_compile(vm, data, source.size, path, PARSE_EXEC, 0, -1);
    buf_free(&source);
    return code;
}

// The same through the cache file, if there may be one (cache not NULL).
RAISES static Maybe cached_code(VM *vm, const char *path, const char *cache)
{
    struct stat st;
    if (!cache || stat(path, &st) != 0) {
        return code_of_file(vm, path);
    }
    Value code = TRY(module_cache_read(vm, path, cache, &st));
    if (code == NOTHING) {
        code = TRY(code_of_file(vm, path));
        module_cache_write(vm, code, cache, &st);
    }
    return just(code);
}

RAISES static Maybe compile_found(VM *vm, const Found *found)
{
    if (found->frozen) {
        char name[256];
        snprintf(name, sizeof name, "<frozen %s>", found->frozen->name);
        Buf source = BUF_INIT;
        frozen_append_outline(found->frozen, &source);
        const char *text = buf_text(&source);
        Maybe code =
            text ? vm_compile(vm, text, source.size, name, PARSE_EXEC, COMPILE_OUTLINE, -1)
                 : raise_memory(vm);
        buf_free(&source);
        return code;
    }
    char *cache = module_cache_path(vm, found->file);
    Maybe code = cached_code(vm, found->file, cache);
    free(cache);
    return code;
}

// Modules whose code is running, for the messages about circular imports.
RAISES static bool set_initializing(VM *vm, Value name, bool running)
{
    if (vm->roots[ROOT_importing] == ABSENT) {
        vm->roots[ROOT_importing] = from_obj(TRYB_PTR(dict_new(vm)));
    }
    Dict *importing = as_dict(vm->roots[ROOT_importing]);
    return running ? dict_set(vm, importing, name, TRUE_)
                   : dict_remove(vm, importing, name) != TRI_RAISED;
}

bool import_is_running(VM *vm, Value name)
{
    Value importing = vm->roots[ROOT_importing];
    return importing != ABSENT && is_str(name) &&
           dict_find_str(vm, as_dict(importing), name) != NOTHING;
}

// Runs the code in a fresh module that is in sys.modules meanwhile.
RAISES static Maybe load_found(VM *vm, Value name, const Found *found)
{
    Value module = TRY(make_module(vm, name, found));
    if (!found->file && !found->frozen) {
        CHECK(dict_set(vm, vm->modules, name, module));
        return just(module);
    }
    Value code = TRY(compile_found(vm, found));
    CHECK(dict_set(vm, vm->modules, name, module));
    CHECK(set_initializing(vm, name, true));
    Maybe result = vm_run_code(vm, as_code(code), ((Module *)module)->dict, ABSENT);
    Value travelling = error_take(vm);
    if (!set_initializing(vm, name, false)) {
        error_clear(vm);
    }
    error_restore(vm, travelling);
    if (raised(result)) {
        Value failure = error_take(vm);
        if (dict_remove(vm, vm->modules, name) == TRI_RAISED) {
            error_clear(vm);
        }
        error_restore(vm, failure);
        return RAISED;
    }
    Value loaded =
        TRY(dict_find(vm, vm->modules, name));  // the module may have replaced itself
    return just(loaded == NOTHING ? module : loaded);
}

// ---- finding

Maybe import_builtin(VM *vm, Value name)
{
    for (const ModuleDef *const *def = builtin_modules; *def; def++) {
        if (str_equal_c(name, (*def)->name)) {
            return module_from_def(vm, *def);
        }
    }
    return just(NOTHING);
}

static const FrozenModule *find_frozen(Value name)
{
    return frozen_find(str_data(name), str_size(name));
}

RAISES static bool single_path(VM *vm, const char *directory, Value *out)
{
    List *list = TRYB_PTR(list_new(vm, 1));
    Value path = TRYB(str_decode_fs(vm, directory));
    CHECKB(list_append(vm, list, path));
    *out = from_obj(list);
    return true;
}

// Looks for `last` in one directory: YES fills found; a directory without __init__.py is noted
// in `namespace`.
RAISES static Tri find_in(VM *vm, const char *directory, const char *last, Found *found,
                          List *namespace)
{
    char path[4096];
    const char *base = *directory ? directory : ".";
    int n = snprintf(path, sizeof path - 16, "%s/%s", base, last);
    if (n < 0 || (size_t)n >= sizeof path - 16) {
        return TRI_NO;
    }
    if (is_directory(path)) {
        strcpy(path + n, "/__init__.py");
        if (is_file(path)) {
            found->file = strdup(path);
            path[n] = 0;
            return single_path(vm, path, &found->search) ? TRI_YES : TRI_RAISED;
        }
        path[n] = 0;
        Value portion = TRYT(str_decode_fs(vm, path));
        CHECKT(list_append(vm, namespace, portion));
    }
    strcpy(path + n, ".py");
    if (is_file(path)) {
        found->file = strdup(path);
        return TRI_YES;
    }
    strcpy(path + n, ".krc");
    if (is_file(path)) {
        found->file = strdup(path);
        return TRI_YES;
    }
    return TRI_NO;
}

RAISES static Maybe sys_list(VM *vm, const char *name)
{
    Value key = TRY(str_intern_c(vm, name));
    return just(vm->sys ? dict_find_str(vm, vm->sys->dict, key) : NOTHING);
}

// What the program's sys.path_hooks say about an entry of the path: a spec, or NONE.
RAISES static Maybe ask_hooks(VM *vm, Value entry, Value name)
{
    Value hooks = TRY(sys_list(vm, "path_hooks"));
    if (!is_list(hooks) || as_list(hooks)->size == 0) {
        return just(NONE);
    }
    return call_importlib(vm, "importlib.machinery", "_ask_hooks", entry, name);
}

RAISES static Tri find_on_path(VM *vm, Value name, Value search, const char *last, Found *found)
{
    List *namespace = TRYT_PTR(list_new(vm, 0));
    Each each;
    CHECKT(each_begin(vm, search, &each));
    for (Value entry; (entry = TRYT(each_next(vm, &each))) != NOTHING;) {
        if (!is_str(entry)) {
            continue;
        }
        found->spec = TRYT(ask_hooks(vm, entry, name));
        if (found->spec != NONE) {
            return TRI_YES;
        }
        Value bytes = TRYT(path_to_bytes(vm, entry));
        Tri answer = find_in(vm, (const char *)as_bytes(bytes)->data, last, found, namespace);
        if (answer != TRI_NO) {
            return answer;
        }
    }
    if (namespace->size) {
        found->search = from_obj(namespace);
        return TRI_YES;
    }
    return TRI_NO;
}

// Finders that the program put on sys.meta_path.
RAISES static Maybe ask_finders(VM *vm, Value name, Value search)
{
    Value finders = TRY(sys_list(vm, "meta_path"));
    Value find_spec = TRY(str_intern_c(vm, "find_spec"));
    Value own = TRY(str_intern_c(vm, "_is_the_importer"));
    for (size_t i = 0; is_list(finders) && i < as_list(finders)->size; i++) {
        Value finder = as_list(finders)->items[i];
        if (is_type(finder) && TRY(attr_find(vm, finder, own)) != NOTHING) {
            continue;  // stands for what find() does
        }
        Value args[3] = {name, search, NONE};
        Value method = TRY(attr_find(vm, finder, find_spec));
        Value spec = method == NOTHING ? NONE : TRY(call_n(vm, method, args, 3));
        if (spec != NONE) {
            return call_importlib(vm, "importlib.util", "_load_spec", spec, ABSENT);
        }
    }
    return just(NOTHING);
}

// Where a search has no folders: in a frozen package.
static bool is_empty_path(Value path)
{
    return path == NOTHING || (is_list(path) && as_list(path)->size == 0);
}

// The search path, then the frozen library, which therefore is what CPython's own folder is at the
// end of sys.path: a module beside the script shadows one of the library. A folder without
// __init__.py does not. found->file is of malloc.
RAISES static Tri find(VM *vm, Value name, Value search, Found *found)
{
    *found = (Found){.search = ABSENT, .spec = NONE};
    const char *text = str_data(name), *dot = strrchr(text, '.');
    Value path = search == NONE ? TRYT(sys_list(vm, "path")) : search;
    bool in_library = search == NONE || is_empty_path(path);
    const FrozenModule *frozen = in_library ? find_frozen(name) : NULL;
    Tri answer =
        path == NOTHING ? TRI_NO : find_on_path(vm, name, path, dot ? dot + 1 : text, found);
    if (!frozen || answer == TRI_RAISED || found->file || found->spec != NONE) {
        return answer;
    }
    found->frozen = frozen;
    found->search = ABSENT;
    if (frozen->is_package) {
        found->search = from_obj(TRYT_PTR(list_new(vm, 0)));
    }
    return TRI_YES;
}

static uint64_t microseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

// -X importtime: the time with and without what the module imports itself, in CPython's layout.
RAISES static Maybe timed_load(VM *vm, Value name, const Found *found)
{
    uint64_t outer = vm->import_inner, start = microseconds();
    if (vm->import_depth == 0 && vm->import_inner == 0) {
        fputs("import time: self [us] | cumulative | imported package\n", stderr);
    }
    vm->import_inner = 0;
    vm->import_depth++;
    Maybe loaded = load_found(vm, name, found);
    vm->import_depth--;
    uint64_t whole = microseconds() - start;
    fprintf(stderr, "import time: %9llu | %10llu | %*s%s\n",
            (unsigned long long)(whole - vm->import_inner), (unsigned long long)whole,
            2 * (int)vm->import_depth, "", str_data(name));
    vm->import_inner = outer + whole;
    return loaded;
}

// Loads module `name` whose parent package has the search path `search` (NONE: top level).
RAISES static Maybe find_and_load(VM *vm, Value name, Value search)
{
    Value module = TRY(ask_finders(vm, name, search));
    if (module == NOTHING) {
        module = TRY(import_builtin(vm, name));
        if (module != NOTHING) {
            CHECK(import_set_builtin_spec(vm, module, name));
            CHECK(dict_set(vm, vm->modules, name, module));
        }
    }
    if (module != NOTHING) {
        return just(module);
    }
    Found found;
    Tri answer = find(vm, name, search, &found);
    if (answer != TRI_YES) {
        return answer == TRI_NO ? raise_not_found(vm, name) : RAISED;
    }
    if (found.spec != NONE) {
        return call_importlib(vm, "importlib.util", "_load_spec", found.spec, ABSENT);
    }
    Maybe loaded =
        vm->config.import_time ? timed_load(vm, name, &found) : load_found(vm, name, &found);
    if (vm->config.verbose && !raised(loaded)) {
        fprintf(stderr, "import '%s' # %s\n", str_data(name),
                found.file     ? found.file
                : found.frozen ? "frozen"
                               : "namespace");
    }
    free(found.file);
    return loaded;
}

// ---- modules that run as __main__

RAISES static bool fill_main(VM *vm, Value main, const Found *found, MainModule *out)
{
    CHECKB(set_attributes(vm, main, out->name, found));
    out->file = found->file ? TRYB(str_decode_fs(vm, found->file)) : out->name;
    if (found->frozen || found->file) {
        out->code = TRYB(compile_found(vm, found));
    }
    return true;
}

Tri import_main(VM *vm, Value name, Value search, Value main, MainModule *out)
{
    *out = (MainModule){name, NONE, name, false};
    for (const ModuleDef *const *def = builtin_modules; *def; def++) {
        if (str_equal_c(name, (*def)->name)) {
            return TRI_YES;
        }
    }
    Found found;
    Tri answer = find(vm, name, search, &found);
    if (answer != TRI_YES) {
        return answer;
    }
    if (found.spec != NONE) {
        raise_error(vm, E_ImportError, "%S comes from a path hook and cannot run with -m",
                    name);
        return TRI_RAISED;
    }
    out->is_package = found.search != ABSENT;
    bool ok = out->is_package || fill_main(vm, main, &found, out);
    free(found.file);
    return ok ? TRI_YES : TRI_RAISED;
}

// ---- dotted names

RAISES static Maybe raise_not_package(VM *vm, Value name, Value parent)
{
    Value text =
        TRY(str_from_format(vm, "No module named %R; %R is not a package", name, parent));
    return raise_import(vm, E_ModuleNotFoundError, text, name, NONE);
}

Maybe import_absolute(VM *vm, Value name)
{
    Value present = TRY(dict_find(vm, vm->modules, name));
    if (present == NONE) {
        Value text = TRY(str_from_format(vm, "import of %S halted; None in sys.modules", name));
        return raise_import(vm, E_ModuleNotFoundError, text, name, NONE);
    }
    if (present != NOTHING) {
        return just(present);
    }
    CHECK(enter_recursion(vm, " while importing"));
    const char *text = str_data(name), *dot = strrchr(text, '.');
    if (!dot) {
        return find_and_load(vm, name, NONE);
    }
    Value parent_name = TRY(str_intern(vm, TRY(str_new(vm, text, (size_t)(dot - text)))));
    Value parent = TRY(import_absolute(vm, parent_name));
    present = TRY(dict_find(vm, vm->modules, name));  // the parent may have imported it
    if (present != NOTHING) {
        return just(present);
    }
    Value search = TRY(attr_find(vm, parent, vm_name(vm, N___path__)));
    if (search == NOTHING) {
        return raise_not_package(vm, name, parent_name);
    }
    Value module = TRY(find_and_load(vm, name, search));
    Value last = TRY(str_intern_c(vm, dot + 1));
    CHECK(attr_set(vm, parent, last, module));
    return just(module);
}

RAISES static Maybe package_of(VM *vm, Value globals)
{
    if (globals == NONE) {
        return raise_error(vm, E_KeyError, "'__name__' not in globals");
    }
    if (!is_dict(globals)) {
        return raise_error(vm, E_TypeError, "globals must be a dict");
    }
    Value package = dict_find_str(vm, as_dict(globals), vm_name(vm, N___package__));
    if (is_str(package)) {
        return just(package);
    }
    if (package != NOTHING && package != NONE) {
        return raise_error(vm, E_TypeError, "package must be a string");
    }
    Value spec = dict_find_str(vm, as_dict(globals), vm_name(vm, N___spec__));
    if (spec != NOTHING && spec != NONE) {
        return attr_get(vm, spec, TRY(str_intern_c(vm, "parent")));
    }
    Value name = dict_find_str(vm, as_dict(globals), vm_name(vm, N___name__));
    if (!is_str(name)) {
        return raise_error(vm, E_KeyError, "'__name__' not in globals");
    }
    CHECK(
        warn(vm, E_ImportWarning,
             "can't resolve package from __spec__ or __package__, falling back on __name__ and "
             "__path__"));
    bool is_package = dict_find_str(vm, as_dict(globals), vm_name(vm, N___path__)) != NOTHING;
    return is_package ? just(name) : parent_of(vm, name);
}

RAISES static Maybe resolve_relative(VM *vm, Value name, Value globals, int level)
{
    Value package = TRY(package_of(vm, globals));
    if (str_size(package) == 0) {
        return raise_error(vm, E_ImportError,
                           "attempted relative import with no known parent package");
    }
    const char *text = str_data(package);
    size_t size = str_size(package);
    for (int i = 1; i < level; i++) {
        const char *dot = memrchr(text, '.', size);
        if (!dot) {
            return raise_error(vm, E_ImportError,
                               "attempted relative import beyond top-level package");
        }
        size = (size_t)(dot - text);
    }
    if (str_size(name) == 0) {
        return str_intern(vm, TRY(str_new(vm, text, size)));
    }
    Value absolute = TRY(str_from_format(vm, "%.*s.%S", (int)size, text, name));
    return str_intern(vm, absolute);
}

// Submodules named in fromlist are imported too.
RAISES static bool handle_fromlist(VM *vm, Value module, Value fromlist)
{
    Value path = TRYB(attr_find(vm, module, vm_name(vm, N___path__)));
    if (path == NOTHING) {
        return true;
    }
    Value module_name = TRYB(attr_get(vm, module, vm_name(vm, N___name__)));
    Tuple *names = TRYB_PTR(tuple_from_iterable(vm, fromlist));
    for (size_t i = 0; i < names->size; i++) {
        Value name = names->items[i];
        if (!is_str(name)) {
            raise_error(vm, E_TypeError, "Item in ``from list'' must be str, not %T", name);
            return false;
        }
        if (str_equal_c(name, "*")) {
            Value all = TRYB(attr_find(vm, module, vm_name(vm, N___all__)));
            CHECKB(
                all == NOTHING ||
                handle_fromlist(vm, module, from_obj(TRYB_PTR(tuple_from_iterable(vm, all)))));
            continue;
        }
        name = TRYB(str_intern(vm, name));
        Value have = TRYB(attr_find(vm, module, name));
        if (have != NOTHING) {
            continue;
        }
        Value full =
            TRYB(str_intern(vm, TRYB(str_from_format(vm, "%S.%S", module_name, name))));
        if (raised(import_absolute(vm, full))) {
            bool missing = error_is(vm, E_ModuleNotFoundError) &&
                           as_exception(vm->exc)->fields[1] != ABSENT &&
                           is_str(as_exception(vm->exc)->fields[1]) &&
                           str_equal(as_exception(vm->exc)->fields[1], full);
            CHECKB(missing);
            error_clear(vm);
        }
    }
    return true;
}

Maybe import_module(VM *vm, Value name, Value globals, Value fromlist, int level)
{
    if (level < 0) {
        return raise_error(vm, E_ValueError, "level must be >= 0");
    }
    Value absolute = level ? TRY(resolve_relative(vm, name, globals, level)) : TRY(str_intern(vm, name));
    if (str_size(absolute) == 0) {
        return raise_error(vm, E_ValueError, "Empty module name");
    }
    Value module = TRY(import_absolute(vm, absolute));
    bool wants_leaf = fromlist != NONE && fromlist != ABSENT && TRY_TRI(op_truth(vm, fromlist));
    if (wants_leaf) {
        CHECK(handle_fromlist(vm, module, fromlist));
        return just(module);
    }
    const char *dot = memchr(str_data(name), '.', str_size(name));
    if (!dot || level) {
        return just(module);
    }
    Value head =
        TRY(str_intern(vm, TRY(str_new(vm, str_data(name), (size_t)(dot - str_data(name))))));
    Value top = TRY(dict_find(vm, vm->modules, head));
    return just(top == NOTHING ? module : top);
}

// ---- from … import

RAISES static Maybe raise_cannot_import(VM *vm, Value module, Value name)
{
    Value module_name = TRY(attr_find(vm, module, vm_name(vm, N___name__)));
    Value file = TRY(attr_find(vm, module, vm_name(vm, N___file__)));
    if (!is_str(module_name)) {
        module_name = TRY(str_from_c(vm, "<unknown module name>"));
    }
    Value where = is_str(file) ? file : TRY(str_from_c(vm, "unknown location"));
    Value text = import_is_running(vm, module_name)
        ? TRY(str_from_format(vm,
                              "cannot import name %R from partially initialized module %R "
                              "(most likely due to a circular import) (%S)",
                              name, module_name, where))
            : TRY(str_from_format(vm, "cannot import name %R from %R (%S)", name, module_name,
                                  where));
            Value exception = TRY(exception_new(vm, type_by_id(vm, E_ImportError), &text, 1));
            Exception *e = as_exception(exception);
            gc_set(vm, e, &e->fields[1], module_name);
            gc_set(vm, e, &e->fields[2], file == NOTHING ? NONE : file);
            gc_set(vm, e, &e->fields[3], name);
            return raise_object(vm, exception);
}

Maybe import_from(VM *vm, Value module, Value name)
{
    Value found = TRY(attr_find(vm, module, name));
    if (found != NOTHING) {
        return just(found);
    }
    Value package = TRY(attr_find(vm, module, vm_name(vm, N___name__)));
    if (is_str(package)) {  // a circular import: the submodule is loaded but not bound yet
        Value full = TRY(str_from_format(vm, "%S.%S", package, name));
        found = TRY(dict_find(vm, vm->modules, full));
        if (found != NOTHING) {
            return just(found);
        }
    }
    return raise_cannot_import(vm, module, name);
}

bool import_star(VM *vm, Value module, Value namespace)
{
    Value all = TRYB(attr_find(vm, module, vm_name(vm, N___all__)));
    Value module_name = TRYB(attr_find(vm, module, vm_name(vm, N___name__)));
    Value module_text = is_str(module_name) ? module_name : vm->empty_str;
    Value names = all;
    if (all == NOTHING) {
        Value dict = TRYB(attr_get(vm, module, vm_name(vm, N___dict__)));
        names = from_obj(TRYB_PTR(list_from_iterable(vm, dict)));
    }
    if (!type_of(vm, names)->slots->iter && !type_of(vm, names)->slots->getitem) {
        raise_error(vm, E_TypeError, "'%T' object does not support indexing", names);
        return false;
    }
    Each each;
    CHECKB(each_begin(vm, names, &each));
    for (Value name; (name = TRYB(each_next(vm, &each))) != NOTHING;) {
        if (!is_str(name)) {
            raise_error(vm, E_TypeError, "%s in %S.%s must be str, not %T",
                        all == NOTHING ? "Key" : "Item", module_text,
                        all == NOTHING ? "__dict__" : "__all__", name);
            return false;
        }
        if (all == NOTHING && str_data(name)[0] == '_') {
            continue;
        }
        name = TRYB(str_intern(vm, name));
        Value value = TRYB(attr_get(vm, module, name));
        CHECKB(op_setitem(vm, namespace, name, value));
    }
    return true;
}
