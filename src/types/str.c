// str — immutable UTF-8 text: creation, length, indexing, comparison, hash, the type itself.
//
// ASCII strings (the flag is set at creation) index in O(1). Others carry a StrIndex: a cursor
// that makes sequential access O(1), and from 64 characters on breadcrumbs, filled at the first
// jump, that bound random access to a scan of 64 characters. Interning is in str_intern.c,
// the methods in str_*.c.

#include "types/str.h"

#include "base/buf.h"
#include "base/hash.h"
#include "core/slot.h"
#include "py.h"
#include "types/codec.h"
#include "types/sequence.h"
#include "types/str_methods.h"

enum { CRUMB = 64 };

// ---- creation

static size_t index_bytes(size_t length)
{
    return sizeof(StrIndex) + length / CRUMB * sizeof(uint32_t);
}

size_t str_cell_size(const Str *str)
{
    size_t size = sizeof(Str) + str->size + 1;
    if (str->h.aux & STR_ASCII) {
        return size;
    }
    return ((size + 3) & ~(size_t)3) + index_bytes(str_index(str)->length);
}

RAISES static Str *new_cell(VM *vm, size_t size, size_t length, bool ascii)
{
    if (size >= UINT32_MAX - 64) {
        raise_memory(vm);
        return NULL;
    }
    size_t bytes = sizeof(Str) + size + 1;
    if (!ascii) {
        bytes = ((bytes + 3) & ~(size_t)3) + index_bytes(length);
    }
    Str *str = TRYP_PTR((Str *)gc_new(vm, bytes, T_str));
    str->h.gc |= GC_LEAF;
    str->size = (uint32_t)size;
    if (ascii) {
        str->h.aux = STR_ASCII;
    } else {
        str_index(str)->length = (uint32_t)length;
    }
    return str;
}

Maybe str_new(VM *vm, const char *utf8, size_t size)
{
    if (size <= 1) {
        if (size == 0 && vm->empty_str != ABSENT) {
            return just(vm->empty_str);
        }
        unsigned char c = size ? (unsigned char)utf8[0] : 0;
        if (size == 1 && c < 128 && vm->ascii[c] != ABSENT) {
            return just(vm->ascii[c]);
        }
    }
    bool ascii = utf8_is_ascii(utf8, size);
    Str *str = TRY_PTR(new_cell(vm, size, ascii ? size : utf8_count(utf8, size), ascii));
    if (size) {
        memcpy(str->data, utf8, size);
    }
    return just_obj(str);
}

Maybe str_from_c(VM *vm, const char *text)
{
    return str_new(vm, text, strlen(text));
}

Str *str_alloc(VM *vm, size_t size)
{
    return new_cell(vm, size, 0, true);
}

// WHY ABSENT is possible: the index of a non-ASCII string needs a second cell.
Value str_finish(VM *vm, Str *str)
{
    if (utf8_is_ascii(str->data, str->size)) {
        return from_obj(str);
    }
    Maybe copy = str_new(vm, str->data, str->size);
    return maybe_value(copy);
}

Maybe str_from_buf(VM *vm, Buf *buf)
{
    if (buf->failed) {
        buf_free(buf);
        return raise_memory(vm);
    }
    Maybe text = str_new(vm, buf->data ? buf->data : "", buf->size);
    buf_free(buf);
    return text;
}

Maybe str_from_char(VM *vm, uint32_t codepoint)
{
    char text[UTF8_MAX_BYTES];
    return str_new(vm, text, utf8_encode(codepoint, text));
}

Maybe str_exact(VM *vm, Value v)
{
    return is_exact(v, T_str) ? just(v) : str_new(vm, str_data(v), str_size(v));
}

bool str_expect(VM *vm, Value v, const char *what)
{
    if (is_str(v)) {
        return true;
    }
    raise_error(vm, E_TypeError, "%s must be str, not %T", what, v);
    return false;
}

// ---- characters and bytes

size_t str_length(Value v)
{
    return str_is_ascii(v) ? str_size(v) : str_index(as_str(v))->length;
}

static void fill_crumbs(Str *str, StrIndex *index)
{
    const char *p = str->data;
    for (uint32_t i = 0; i < index->length / CRUMB; i++) {
        p += utf8_offset(p, (size_t)(str->data + str->size - p), CRUMB);
        index->crumbs[i] = (uint32_t)(p - str->data);
    }
    index->crumbs_ready = 1;
}

static size_t seek_from(Str *str, StrIndex *index, size_t at_char, size_t at_byte,
                        size_t target)
{
    size_t byte = at_byte;
    if (target >= at_char) {
        byte += utf8_offset(str->data + at_byte, str->size - at_byte, target - at_char);
    } else {
        byte = utf8_offset_back(str->data, at_byte, at_char - target);
    }
    index->cursor_char = (uint32_t)target;
    index->cursor_byte = (uint32_t)byte;
    return byte;
}

size_t str_byte_offset(Value v, size_t target)
{
    Str *str = as_str(v);
    if (str_is_ascii(v)) {
        return target;
    }
    StrIndex *index = str_index(str);
    if (target >= index->length) {
        return str->size;
    }
    size_t distance =
        target > index->cursor_char ? target - index->cursor_char : index->cursor_char - target;
    if (distance <= CRUMB || target < CRUMB) {
        return distance <= target
                   ? seek_from(str, index, index->cursor_char, index->cursor_byte, target)
                   : seek_from(str, index, 0, 0, target);
    }
    if (!index->crumbs_ready) {
        fill_crumbs(str, index);
    }
    size_t crumb = target / CRUMB;
    return seek_from(str, index, crumb * CRUMB, index->crumbs[crumb - 1], target);
}

size_t str_char_index(Value v, size_t offset)
{
    Str *str = as_str(v);
    if (str_is_ascii(v)) {
        return offset;
    }
    StrIndex *index = str_index(str);
    if (offset >= index->cursor_byte) {
        return index->cursor_char +
               utf8_count(str->data + index->cursor_byte, offset - index->cursor_byte);
    }
    return utf8_count(str->data, offset);
}

Maybe str_bytes_range(VM *vm, Value v, size_t from, size_t to)
{
    if (from == 0 && to == str_size(v)) {
        return str_exact(vm, v);
    }
    return str_new(vm, str_data(v) + from, to - from);
}

Maybe str_slice(VM *vm, Value v, size_t from, size_t to)
{
    size_t start = str_byte_offset(v, from), end = str_byte_offset(v, to);
    return str_bytes_range(vm, v, start, end);
}

Maybe str_at(VM *vm, Value v, size_t index)
{
    const char *p = str_data(v) + str_byte_offset(v, index);
    return str_new(vm, p, utf8_sequence_size((unsigned char)*p));
}

RAISES static bool bound(VM *vm, Value v, ptrdiff_t *out)
{
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        raise_error(vm, E_TypeError,
                    "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return op_index_clamp(vm, v, out);
}

bool str_range(VM *vm, Value v, Value start, Value end, size_t *from, size_t *to)
{
    ptrdiff_t length = (ptrdiff_t)str_length(v), i = 0, j = length;
    if (start != NONE && start != ABSENT) {
        CHECKB(bound(vm, start, &i));
        i += i < 0 ? length : 0;
        i = i < 0 ? 0 : i;
    }
    if (end != NONE && end != ABSENT) {
        CHECKB(bound(vm, end, &j));
        j += j < 0 ? length : 0;
        j = j < 0 ? 0 : j > length ? length : j;
    }
    // An empty range past the end stays recognisable: from > to.
    *from = i > length ? str_size(v) + 1 : str_byte_offset(v, (size_t)i);
    *to = str_byte_offset(v, (size_t)j);
    return true;
}

// ---- comparison and hash

uint32_t str_hash(VM *vm, Value v)
{
    Str *str = as_str(v);
    if (UNLIKELY(str->hash == 0)) {
        HashSeed seed = {vm->hash_seed[0], vm->hash_seed[1]};
        uint32_t hash = hash_to_32(hash_bytes(str->data, str->size, &seed));
        str->hash = hash ? hash : 1;
    }
    return str->hash;
}

bool str_equal(Value a, Value b)
{
    return a == b ||
           (str_size(a) == str_size(b) && memcmp(str_data(a), str_data(b), str_size(a)) == 0);
}

bool str_equal_c(Value a, const char *text)
{
    size_t size = strlen(text);
    return str_size(a) == size && memcmp(str_data(a), text, size) == 0;
}

int str_order(Value a, Value b)  // the order of UTF-8 bytes is the order of code points
{
    size_t size_a = str_size(a), size_b = str_size(b);
    int order = memcmp(str_data(a), str_data(b), size_a < size_b ? size_a : size_b);
    return order ? order : size_a < size_b ? -1 : size_a > size_b;
}

RAISES static bool str_slot_hash(VM *vm, Value self, Hash *out)
{
    *out = str_hash(vm, self);
    return true;
}

RAISES static Maybe str_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    if (!is_str(b)) {
        return just(NOT_IMPLEMENTED);
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return just_bool(str_equal(a, b) == (op == CMP_EQ));
    }
    int order = str_order(a, b);
    switch (op) {
    case CMP_LT:
        return just_bool(order < 0);
    case CMP_LE:
        return just_bool(order <= 0);
    case CMP_GT:
        return just_bool(order > 0);
    default:
        return just_bool(order >= 0);
    }
}

// ---- operators

Maybe str_concat(VM *vm, Value a, Value b)
{
    size_t size_a = str_size(a), size_b = str_size(b);
    if (size_b == 0) {
        return str_exact(vm, a);
    }
    if (size_a == 0) {
        return str_exact(vm, b);
    }
    bool ascii = str_is_ascii(a) && str_is_ascii(b);
    size_t length = ascii ? 0 : str_length(a) + str_length(b);
    Str *sum = TRY_PTR(new_cell(vm, size_a + size_b, length, ascii));
    memcpy(sum->data, str_data(a), size_a);
    memcpy(sum->data + size_a, str_data(b), size_b);
    return just_obj(sum);
}

RAISES static Maybe str_add(VM *vm, Value a, Value b)
{
    if (!is_str(a) || !is_str(b)) {
        return just(NOT_IMPLEMENTED);
    }
    return str_concat(vm, a, b);
}

RAISES static Maybe str_mul(VM *vm, Value a, Value b)
{
    Value self = is_str(a) ? a : b;
    size_t times;
    Tri known = repeat_count(vm, is_str(a) ? b : a, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    size_t size = str_size(self);
    if (times == 1 || size == 0) {
        return str_exact(vm, self);
    }
    if (times == 0) {
        return just(vm->empty_str);
    }
    if (times > (UINT32_MAX - 64) / size) {
        return raise_memory(vm);
    }
    Str *result =
        TRY_PTR(new_cell(vm, size * times, str_length(self) * times, str_is_ascii(self)));
    for (size_t i = 0; i < times; i++) {
        memcpy(result->data + i * size, str_data(self), size);
    }
    return just_obj(result);
}

RAISES static Maybe str_mod(VM *vm, Value a, Value b)
{
    return is_str(a) ? str_percent(vm, a, b) : just(NOT_IMPLEMENTED);
}

RAISES static bool str_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = str_length(self);
    return true;
}

RAISES static Maybe get_slice(VM *vm, Value self, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count;
    CHECK(slice_bounds(vm, slice, str_length(self), &start, &stop, &step, &count));
    if (count == 0) {
        return just(vm->empty_str);
    }
    if (step == 1) {
        return str_slice(vm, self, (size_t)start, (size_t)start + count);
    }
    Buf buf = BUF_INIT;
    for (size_t i = 0; i < count; i++) {
        const char *p =
            str_data(self) + str_byte_offset(self, (size_t)(start + (ptrdiff_t)i * step));
        buf_append(&buf, p, utf8_sequence_size((unsigned char)*p));
    }
    return str_from_buf(vm, &buf);
}

RAISES static Maybe str_getitem(VM *vm, Value self, Value key)
{
    if (is_kind(key, T_slice)) {
        return get_slice(vm, self, key);
    }
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        return raise_error(vm, E_TypeError, "string indices must be integers, not '%T'", key);
    }
    ptrdiff_t i, length = (ptrdiff_t)str_length(self);
    CHECK(op_index_ssize(vm, key, &i));
    i += i < 0 ? length : 0;
    if (i < 0 || i >= length) {
        return raise_error(vm, E_IndexError, "string index out of range");
    }
    return str_at(vm, self, (size_t)i);
}

RAISES static Tri str_contains(VM *vm, Value self, Value item)
{
    if (!is_str(item)) {
        raise_error(vm, E_TypeError, "'in <string>' requires string as left operand, not %T",
                    item);
        return TRI_RAISED;
    }
    size_t size = str_size(item);
    return tri(size == 0 ||
               memmem(str_data(self), str_size(self), str_data(item), size) != NULL);
}

RAISES static Maybe str_repr(VM *vm, Value self)
{
    Buf buf = BUF_INIT;
    str_repr_to(&buf, str_data(self), str_size(self), false);
    return str_from_buf(vm, &buf);
}

RAISES static Maybe str_str(VM *vm, Value self)
{
    return str_exact(vm, self);
}

// ---- iteration

RAISES static Maybe str_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_str_iterator);
}

RAISES static Maybe str_iterator_next(VM *vm, Value self)
{
    SequenceIterator *it = (SequenceIterator *)self;
    if (it->sequence == ABSENT || it->index >= str_size(it->sequence)) {
        it->sequence = ABSENT;
        return just(NOTHING);
    }
    const char *p = str_data(it->sequence) + it->index;
    size_t size = utf8_sequence_size((unsigned char)*p);
    it->index += size;
    return str_new(vm, p, size);
}

RAISES static Maybe str_iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    SequenceIterator *it = (SequenceIterator *)args[0];
    if (it->sequence == ABSENT) {
        return just(from_small(0));
    }
    return int_from_u64(
        vm, utf8_count(str_data(it->sequence) + it->index, str_size(it->sequence) - it->index));
}

RAISES static Maybe str_iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    SequenceIterator *it = (SequenceIterator *)args[0];
    Value name = TRY(str_intern_c(vm, "iter"));
    Value function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], name));
    Value sequence = it->sequence == ABSENT ? vm->empty_str : it->sequence;
    Value index =
        TRY(int_from_u64(vm, it->sequence == ABSENT ? 0 : str_char_index(sequence, it->index)));
    return tuple_3(vm, function, TRY(tuple_new(vm, &sequence, 1)), index);
}

RAISES static Maybe str_iterator_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    SequenceIterator *it = (SequenceIterator *)args[0];
    SWord i = as_int(args[1]);
    if (it->sequence != ABSENT) {
        it->index = str_byte_offset(it->sequence, i < 0 ? 0 : (size_t)i);
    }
    return just(NONE);
}

static const Def str_iterator_methods[] = {
    {"__length_hint__(self, /)", FN(str_iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(str_iterator_reduce), "Return state information for pickling."},
    {"__setstate__(self, state: size, /)", FN(str_iterator_setstate),
     "Set state information for unpickling."},
    {0},
};

const TypeDef str_iterator_type = {
    .name = "str_iterator",
    .size = sizeof(SequenceIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = str_iterator_next,
    .trace = sequence_iterator_trace,
    .methods = str_iterator_methods,
};

// ---- construction

RAISES static bool expect_name(VM *vm, const char *parameter, Value v)
{
    if (v == ABSENT || is_str(v)) {
        return true;
    }
    raise_error(vm, E_TypeError, "str() argument '%s' must be str, not %T", parameter, v);
    return false;
}

RAISES static Maybe text_of(VM *vm, Value object, Value encoding, Value errors)
{
    CHECK(expect_name(vm, "encoding", encoding));
    CHECK(expect_name(vm, "errors", errors));
    if (object == ABSENT) {
        return just(vm->empty_str);
    }
    if (encoding == ABSENT && errors == ABSENT) {
        return op_str(vm, object);
    }
    if (is_str(object)) {
        return raise_error(vm, E_TypeError, "decoding str is not supported");
    }
    if (!has_buffer(vm, object)) {
        return raise_error(vm, E_TypeError,
                           "decoding to str: need a bytes-like object, %T found", object);
    }
    const char *encoding_name, *errors_name;
    CHECK(codec_arguments(vm, encoding, errors, &encoding_name, &errors_name));
    Buffer view;
    CHECK(buffer_get(vm, object, &view, BUFFER_READ));
    Maybe text = bytes_decode(vm, view.data, view.size, encoding_name, errors_name);
    buffer_release(vm, &view);
    return text;
}

RAISES static Maybe str_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    Value text = TRY(text_of(vm, args[1], args[2], args[3]));
    if (type->id == T_str) {
        return just(text);
    }
    size_t extra = str_cell_size(as_str(text)) - sizeof(Str);
    Str *copy = TRY_PTR((Str *)type_alloc(vm, type, extra));
    copy->h.aux = as_str(text)->h.aux & STR_ASCII;
    copy->size = as_str(text)->size;
    copy->hash = as_str(text)->hash;
    memcpy(copy->data, str_data(text), extra);
    return just_obj(copy);
}

const TypeDef str_type = {
    .name = "str",
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate "
           "a new string object "
           "from the given object. If encoding or\nerrors is specified, then the object must "
           "expose a data buffer\n"
           "that will be decoded using the given encoding and error handler.",
    .size = sizeof(Str),
    .flags = TYPE_SELF_MATCH | TYPE_VARSIZE,
    .new_ = {"str(object=..., encoding=..., errors=...)", FN(str_make), NULL},
    .repr = str_repr,
    .str = str_str,
    .hash = str_slot_hash,
    .compare = str_compare,
    .len = str_len,
    .getitem = str_getitem,
    .contains = str_contains,
    .iter = str_iter,
    .add = str_add,
    .mul = str_mul,
    .mod = str_mod,
    .methods = str_methods,
};
