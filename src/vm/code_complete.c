// code_complete — bodies of frozen functions, compiled when they are first needed.
//
// The outline of the module (vm/frozen.h) gave a Code with the right names, parameters and closure.
// The function is compiled again, from its source, and the Code becomes that. The sources of
// modules some function of which was needed stay in memory, as the function next to it will be.

#include "front/compile.h"
#include "front/image.h"
#include "py.h"
#include "vm/code.h"
#include "vm/frozen.h"

// The text with marks of the module "<frozen NAME>", a bytes object that stays.
RAISES static Maybe marked_source(VM *vm, Value filename)
{
    static const char prefix[] = "<frozen ";
    Value *root = &vm->roots[ROOT_frozen_sources];
    if (*root == ABSENT) {
        *root = from_obj(TRY_PTR(dict_new(vm)));
    }
    Value source = dict_find_str(vm, as_dict(*root), filename);
    if (source != NOTHING) {
        return just(source);
    }
    size_t before = sizeof prefix - 1, size = str_size(filename);
    const FrozenModule *module =
        size > before ? frozen_find(str_data(filename) + before, size - before - 1) : NULL;
    if (!module) {
        return raise_error(vm, E_SystemError, "no source of %S", filename);
    }
    Buf text = BUF_INIT;
    frozen_append_marked(module, &text);
    source = TRY(bytes_from_buf(vm, &text));
    CHECK(dict_set(vm, as_dict(*root), filename, source));
    return just(source);
}

static int64_t find_code(const uint8_t *image, const Code *code)
{
    uint32_t count = image_u32(image + IMAGE_AT_CODE_COUNT);
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *record = image_record(image, i);
        size_t size;
        const char *name = image_string(image, record_field(record, RECORD_QUALNAME), &size);
        if (record_field(record, RECORD_FIRST_LINE) == code->first_line &&
            size == str_size(code->qualname) &&
            memcmp(name, str_data(code->qualname), size) == 0) {
            return i;
        }
    }
    return -1;
}

// The image of a program that has the function.
RAISES static Maybe compile_function(VM *vm, const Code *code)
{
    Value source = TRY(marked_source(vm, code->filename));
    Buf marked = {.data = (char *)as_bytes(source)->data, .size = as_bytes(source)->size};
    Buf program = BUF_INIT, image = BUF_INIT, error_text = BUF_INIT;
    CompileOptions options = {
        .filename = str_data(code->filename),
        .mode = PARSE_EXEC,
        .flags = code->flags & CODE_FUTURE_ANNOTATIONS ? COMPILE_FUTURE_ANNOTATIONS : 0,
        .optimize = vm->config.optimize};
    options.lines_before =
        frozen_append_function(&marked, code->first_line, str_data(code->qualname), &program);
    SyntaxErrorInfo error;
    bool ok = buf_text(&program) &&
              compile_source(&options, program.data, program.size, &image, &error, &error_text);
    buf_free(&program);
    buf_free(&error_text);
    if (!ok) {
        buf_free(&image);
        return raise_memory(vm);  // WHY nothing else: the whole was compiled when it was frozen
    }
    return bytes_from_buf(vm, &image);
}

bool code_complete(VM *vm, Code *code)
{
    if (LIKELY(!(code->flags & CODE_LAZY))) {
        return true;
    }
    Value image = TRYB(compile_function(vm, code));
    int64_t index = find_code(as_bytes(image)->data, code);
    if (index < 0) {
        raise_error(vm, E_SystemError, "no body of %S", code->qualname);
        return false;
    }
    return code_take_image(vm, code, image, (uint32_t)index);
}
