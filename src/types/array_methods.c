// array_methods — the methods of array.array.

#include "types/array.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "py.h"
#include "types/sequence.h"

enum { FILE_BLOCK = 64 * 1024 };  // bytes that tofile() writes at once

RAISES static Maybe array_append_row(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(array_append(vm, as_array(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe array_extend_row(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(array_extend(vm, as_array(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe array_insert(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    uint8_t item[8];
    CHECK(array_convert(vm, array->code, args[2], item));
    CHECK(array_splice(vm, array, clamp_index(as_int(args[1]), array->size), 0, item, 1));
    return just(NONE);
}

RAISES static Maybe array_pop(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    if (array->size == 0) {
        return raise_error(vm, E_IndexError, "pop from empty array");
    }
    SWord i = as_int(args[1]);
    i += i < 0 ? (SWord)array->size : 0;
    if (i < 0 || (size_t)i >= array->size) {
        return raise_error(vm, E_IndexError, "pop index out of range");
    }
    Value item = TRY(array_load(vm, array, (size_t)i));
    CHECK(array_splice(vm, array, (size_t)i, 1, NULL, 0));
    return just(item);
}

RAISES static Maybe array_clear(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(array_resize(vm, as_array(args[0]), 0));
    return just(NONE);
}

// Index of the first item in [start, stop) that equals v; SIZE_MAX: none.
RAISES static bool array_find(VM *vm, Array *array, Value v, size_t start, size_t stop,
                              size_t *out)
{
    for (size_t i = start; i < stop && i < array->size; i++) {  // REENTRANT: the size now
        Value item = TRYB(array_load(vm, array, i));
        if (TRYB_TRI(op_eq(vm, item, v))) {
            *out = i;
            return true;
        }
    }
    *out = SIZE_MAX;
    return true;
}

RAISES static Maybe array_index(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    size_t i, start = clamp_index(as_int(args[2]), array->size);
    CHECK(array_find(vm, array, args[1], start, clamp_index(as_int(args[3]), array->size), &i));
    if (i == SIZE_MAX) {
        return raise_error(vm, E_ValueError, "array.index(x): x not in array");
    }
    return int_from_u64(vm, i);
}

RAISES static Maybe array_remove(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    size_t i;
    CHECK(array_find(vm, array, args[1], 0, array->size, &i));
    if (i >= array->size) {
        return raise_error(vm, E_ValueError, "array.remove(x): x not in array");
    }
    CHECK(array_splice(vm, array, i, 1, NULL, 0));
    return just(NONE);
}

RAISES static Maybe array_count(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    uint64_t count = 0;
    for (size_t i = 0; i < array->size; i++) {
        Value item = TRY(array_load(vm, array, i));
        count += TRY_TRI(op_eq(vm, item, args[1]));
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe array_reverse(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    Array *array = as_array(args[0]);
    size_t width = array->code->size;
    uint8_t item[8];
    for (size_t i = 0, j = array->size; i + 1 < j; i++) {
        j--;
        memcpy(item, array->data + i * width, width);
        memcpy(array->data + i * width, array->data + j * width, width);
        memcpy(array->data + j * width, item, width);
    }
    return just(NONE);
}

RAISES static Maybe array_byteswap(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    Array *array = as_array(args[0]);
    size_t width = array->code->size;
    for (uint8_t *p = array->data, *end = p + array->size * width; p < end; p += width) {
        for (size_t i = 0, j = width - 1; i < j; i++, j--) {
            uint8_t byte = p[i];
            p[i] = p[j];
            p[j] = byte;
        }
    }
    return just(NONE);
}

RAISES static Maybe array_buffer_info(VM *vm, Value *args, int n)
{
    (void)n;
    Value address = TRY(int_from_pointer(vm, as_array(args[0])->data));
    return tuple_2(vm, address, TRY(int_from_u64(vm, as_array(args[0])->size)));
}

// ---- bytes, lists, text

RAISES static Maybe array_tobytes(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    return bytes_new(vm, array->data, array->size * array->code->size);
}

RAISES static Maybe array_frombytes(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    Value source = args[1] == args[0] ? TRY(array_tobytes(vm, args, 1)) : args[1];
    Buffer view;
    CHECK(buffer_get(vm, source, &view, BUFFER_READ));
    bool fine = view.item_size == 1 || source != args[1];
    if (!fine) {
        raise_error(vm, E_TypeError, "a bytes-like object is required");
    }
    fine = fine && array_from_bytes(vm, array, view.data, view.size);
    buffer_release(vm, &view);
    return fine ? just(NONE) : RAISED;
}

RAISES static Maybe array_tolist(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    List *list = TRY_PTR(list_new(vm, array->size));
    for (size_t i = 0; i < array->size; i++) {
        CHECK(list_append(vm, list, TRY(array_load(vm, array, i))));
    }
    return just_obj(list);
}

RAISES static Maybe array_fromlist(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    if (!is_list(args[1])) {
        return raise_error(vm, E_TypeError, "arg must be list");
    }
    // All items are converted before the first is added: an error changes nothing.
    Array *added = TRY_PTR(array_new(vm, array->code, 0));
    CHECK(array_extend(vm, added, args[1]));
    CHECK(array_extend(vm, array, from_obj(added)));
    return just(NONE);
}

RAISES static bool check_text(VM *vm, const Array *array, const char *name)
{
    if (array->code->kind != ARRAY_CHAR) {
        raise_error(vm, E_ValueError,
                    "%s() may only be called on unicode type arrays ('u' or 'w')", name);
        return false;
    }
    return true;
}

RAISES static Maybe array_fromunicode(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_text(vm, as_array(args[0]), "fromunicode"));
    CHECK(array_from_text(vm, as_array(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe array_tounicode(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    CHECK(check_text(vm, array, "tounicode"));
    Buf buf = BUF_INIT;
    for (size_t i = 0; i < array->size; i++) {
        uint32_t code;
        char text[UTF8_MAX_BYTES];
        memcpy(&code, array->data + i * sizeof code, sizeof code);
        if (code > 0x10ffff) {
            buf_free(&buf);
            return raise_error(vm, E_ValueError,
                               "character U+%x is not in range [U+0000; U+10ffff]", code);
        }
        buf_append(&buf, text, utf8_encode(code, text));
    }
    return str_from_buf(vm, &buf);
}

// ---- files

RAISES static Maybe array_tofile(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    Value write = TRY(attr_get(vm, args[1], vm_name(vm, N_write)));
    size_t width = array->code->size;
    // REENTRANT: write() may change the array.
    for (size_t at = 0; at < array->size * width; at += FILE_BLOCK) {
        size_t left = array->size * width - at;
        Value block =
            TRY(bytes_new(vm, array->data + at, left < FILE_BLOCK ? left : FILE_BLOCK));
        (void)TRY(call_1(vm, write, block));
    }
    return just(NONE);
}

RAISES static Maybe array_fromfile(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    SWord count = as_int(args[2]);
    if (count < 0) {
        return raise_error(vm, E_ValueError, "negative count");
    }
    if (count > SMALL_INT_MAX / array->code->size) {
        return raise_memory(vm);
    }
    SWord wanted = count * array->code->size;
    Value data = TRY(call_method_1(vm, args[1], vm_name(vm, N_read), from_small(wanted)));
    if (!is_bytes(data)) {
        return raise_error(vm, E_TypeError, "read() didn't return bytes");
    }
    CHECK(array_from_bytes(vm, array, as_bytes(data)->data, as_bytes(data)->size));
    if (as_bytes(data)->size < (size_t)wanted) {
        return raise_error(vm, E_EOFError, "read() didn't return enough bytes");
    }
    return just(NONE);
}

// ---- copies

RAISES static Maybe array_copy(VM *vm, Value *args, int n)
{
    (void)n;
    Array *copy = TRY_PTR(array_new(vm, as_array(args[0])->code, 0));
    CHECK(array_extend(vm, copy, args[0]));
    return just_obj(copy);
}

RAISES static Maybe array_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Array *array = as_array(args[0]);
    Value code = vm->ascii[(unsigned char)array->code->code];
    Value items = TRY(array_tolist(vm, args, 1));
    Value state = TRY(call_method_0(vm, args[0], vm_name(vm, N___getstate__)));
    return tuple_3(vm, from_obj(type_of(vm, args[0])), TRY(tuple_2(vm, code, items)), state);
}

RAISES static Maybe array_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    const Array *array = as_array(args[0]);
    return int_from_u64(vm, sizeof(Array) + array->capacity * array->code->size);
}

RAISES static Maybe get_typecode(VM *vm, Value self)
{
    return just(vm->ascii[(unsigned char)as_array(self)->code->code]);
}

RAISES static Maybe get_itemsize(VM *vm, Value self)
{
    (void)vm;
    return just(from_small(as_array(self)->code->size));
}

const Def array_methods[] = {
    {"append(self, v, /)", FN(array_append_row), "Append new value v to the end of the array."},
    {"buffer_info(self, /)", FN(array_buffer_info),
     "Return a tuple (address, length) giving the current memory address and the length in "
     "items of the buffer used to hold array's contents."},
    {"byteswap(self, /)", FN(array_byteswap), "Byteswap all items of the array."},
    {"clear(self, /)", FN(array_clear), "Remove all items from the array."},
    {"count(self, v, /)", FN(array_count), "Return number of occurrences of v in the array."},
    {"extend(self, bb, /)", FN(array_extend_row), "Append items to the end of the array."},
    {"frombytes(self, buffer, /)", FN(array_frombytes),
     "Appends items from the string, interpreting it as an array of machine values."},
    {"fromfile(self, f, n: size, /)", FN(array_fromfile),
     "Read n objects from the file object f and append them to the end of the array."},
    {"fromlist(self, list, /)", FN(array_fromlist), "Append items to array from list."},
    {"fromunicode(self, ustr: str, /)", FN(array_fromunicode),
     "Extends this array with data from the unicode string ustr."},
    {"index(self, v, start: bound = 0, stop: bound = 9223372036854775807, /)", FN(array_index),
     "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is "
     "not present."},
    {"insert(self, i: size, v, /)", FN(array_insert),
     "Insert a new item v into the array before position i."},
    {"pop(self, i: size = -1, /)", FN(array_pop),
     "Return the i-th element and delete it from the array.\n\ni defaults to -1."},
    {"remove(self, v, /)", FN(array_remove), "Remove the first occurrence of v in the array."},
    {"reverse(self, /)", FN(array_reverse), "Reverse the order of the items in the array."},
    {"tobytes(self, /)", FN(array_tobytes),
     "Convert the array to an array of machine values and return the bytes representation."},
    {"tofile(self, f, /)", FN(array_tofile),
     "Write all items (as machine values) to the file object f."},
    {"tolist(self, /)", FN(array_tolist), "Convert array to an ordinary list."},
    {"tounicode(self, /)", FN(array_tounicode),
     "Extends this array with data from the unicode string ustr."},
    {"typecode", GET(get_typecode), "the typecode character used to create the array"},
    {"itemsize", GET(get_itemsize), "the size, in bytes, of one array item"},
    {"__copy__(self, /)", FN(array_copy), "Return a copy of the array."},
    {"__deepcopy__(self, unused, /)", FN(array_copy), "Return a copy of the array."},
    {"__reduce_ex__(self, value, /)", FN(array_reduce),
     "Return state information for pickling."},
    {"__sizeof__(self, /)", FN(array_sizeof), "Size of the array in memory, in bytes."},
    {"__buffer__(self, flags: index, /)", FN(buffer_dunder),
     "Return a buffer object that exposes the underlying memory of the object."},
    {"__release_buffer__(self, buffer, /)", FN(release_buffer_dunder),
     "Release the buffer object that exposes the underlying memory of the object."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};
