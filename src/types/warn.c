// warn — warnings raised by C code.
//
// Once module warnings is imported, or options ask for it, it decides. Before that the default
// filters are applied here: the categories for developers are shown in __main__ only
// (DeprecationWarning) or not at all, the others once per place.

#include <stdarg.h>
#include <stdio.h>

#include "core/format.h"
#include "py.h"
#include "types/traceback_print.h"
#include "vm/frame.h"
#include "vm/import.h"

typedef struct Place {
    Value filename;  // str
    uint32_t line;
    Dict *globals;  // of the running frame, or NULL
} Place;

// ---- module warnings

RAISES static Maybe warnings_module(VM *vm)
{
    Value name = vm_name(vm, N_warnings);
    Value module = TRY(dict_find(vm, vm->modules, name));
    if (module != NOTHING || !vm->sys) {
        return just(module);
    }
    Value key = TRY(str_intern_c(vm, "warnoptions"));
    Value options = dict_find_str(vm, vm->sys->dict, key);
    if (is_list(options) && as_list(options)->size > 0) {
        return import_absolute(vm, name);
    }
    return just(NOTHING);
}

// Function `name` of module warnings; NOTHING when the module is not there (yet).
RAISES static Maybe warnings_function(VM *vm, const char *name)
{
    Value module = TRY(warnings_module(vm));
    if (module == NOTHING || module == NONE) {
        return just(NOTHING);
    }
    Value text = TRY(str_intern_c(vm, name));
    return attr_find(vm, module, text);
}

// ---- the default filters

RAISES static Tri is_shown(VM *vm, enum TypeId category, const Place *place)
{
    if (category == E_PendingDeprecationWarning || category == E_ImportWarning ||
        category == E_ResourceWarning) {
        return TRI_NO;
    }
    if (category != E_DeprecationWarning) {
        return TRI_YES;
    }
    Value name =
        place->globals ? dict_find_str(vm, place->globals, vm_name(vm, N___name__)) : NOTHING;
    return tri(is_str(name) && str_equal_c(name, "__main__"));
}

// Notes the warning in __warningregistry__; NO: it was there already.
RAISES static Tri is_first(VM *vm, enum TypeId category, Value text, const Place *place)
{
    if (!place->globals) {
        return TRI_YES;
    }
    Value key = TRYT(str_intern_c(vm, "__warningregistry__"));
    Value registry = dict_find_str(vm, place->globals, key);
    if (!is_dict(registry)) {
        registry = from_obj(TRYT_PTR(dict_new(vm)));
        CHECKT(dict_set(vm, place->globals, key, registry));
    }
    Value class_ = from_obj(type_by_id(vm, category));
    Value entry = TRYT(tuple_3(vm, text, class_, from_small((SWord)place->line)));
    if (TRYT(dict_find(vm, as_dict(registry), entry)) != NOTHING) {
        return TRI_NO;
    }
    CHECKT(dict_set(vm, as_dict(registry), entry, TRUE_));
    return TRI_YES;
}

RAISES static bool show(VM *vm, enum TypeId category, Value text, const Place *place)
{
    Value file = vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stderr)) : NOTHING;
    Buf buf = BUF_INIT;
    buf_printf(&buf, "%s:%u: %s: %s\n", str_data(place->filename), place->line,
               str_data(type_by_id(vm, category)->name), str_data(text));
    SourceCache cache = {0};
    CodePosition where = {place->line, place->line, UINT32_MAX, UINT32_MAX};
    Buf source = BUF_INIT;
    source_put_range(vm, &cache, &source, place->filename, &where);
    if (source.size > 2) {
        buf_append(&buf, source.data + 2, source.size - 2);  // indented by two, not four
    }
    source_free(&cache);
    buf_free(&source);
    Value line = TRYB(str_from_buf(vm, &buf));
    if (file == NOTHING) {
        fputs(str_data(line), stderr);
    } else if (file != NONE) {
        Maybe done = call_method_1(vm, file, vm_name(vm, N_write), line);
        if (raised(done)) {
            error_clear(vm);
        }
    }
    return true;
}

RAISES static bool warn_at(VM *vm, enum TypeId category, Value text, const Place *place)
{
    if (!TRYB_TRI(is_shown(vm, category, place)) ||
        !TRYB_TRI(is_first(vm, category, text, place))) {
        return true;
    }
    return show(vm, category, text, place);
}

// ---- entry points

RAISES static bool current_place(VM *vm, Place *place)
{
    *place = (Place){vm->empty_str, 1, NULL};
    Value *R = frame_current(vm);
    if (!R) {
        place->filename = TRYB(str_intern_c(vm, "<sys>"));
        place->line = 0;
        return true;
    }
    const Code *code = frame_code(R);
    const uint32_t *pc = vm->thread.pc;
    CodePosition position = {0};
    if (pc > code->words && pc <= code->words + code->word_count) {
        code_position(code, (uint32_t)(pc - 1 - code->words), &position);
    }
    *place = (Place){code->filename, position.line, frame_func(R)->globals};
    return true;
}

bool warn(VM *vm, enum TypeId category, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Maybe made = str_from_vformat(vm, format, &args);
    va_end(args);
    Value text = TRYB(made);
    Value function = TRYB(warnings_function(vm, "warn"));
    if (function != NOTHING) {
        (void)TRYB(call_2(vm, function, text, from_obj(type_by_id(vm, category))));
        return true;
    }
    Place place;
    return current_place(vm, &place) && warn_at(vm, category, text, &place);
}

bool warn_explicit(VM *vm, enum TypeId category, const char *message, const char *filename,
                   uint32_t line)
{
    Value text = TRYB(str_decode_utf8(vm, message, strlen(message), "replace"));
    Value file = TRYB(str_decode_fs(vm, filename));
    Value function = TRYB(warnings_function(vm, "warn_explicit"));
    if (function != NOTHING) {
        Value args[4] = {text, from_obj(type_by_id(vm, category)), file,
                         from_small((SWord)line)};
        (void)TRYB(call_n(vm, function, args, 4));
        return true;
    }
    Place place = {file, line, NULL};
    return warn_at(vm, category, text, &place);
}
