// hash_object — message digests as objects: MD5, SHA-1, SHA-2, SHA-3, SHAKE, BLAKE2.

#include "types/hash_object.h"

#include "base/blake2.h"
#include "base/digest.h"
#include "base/sponge.h"
#include "py.h"

enum HashFamily { FAMILY_DIGEST, FAMILY_SPONGE, FAMILY_BLAKE2 };

typedef struct HashKind {
    const char *name;
    uint8_t family;      // enum HashFamily
    uint8_t size;        // bytes of the digest; SHAKE: 0, as many as asked for
    uint8_t block_size;  // bytes
    const DigestKind *digest;
} HashKind;

static const HashKind kinds[] = {
    {"md5", FAMILY_DIGEST, 16, 64, &digest_md5},
    {"sha1", FAMILY_DIGEST, 20, 64, &digest_sha1},
    {"sha224", FAMILY_DIGEST, 28, 64, &digest_sha224},
    {"sha256", FAMILY_DIGEST, 32, 64, &digest_sha256},
    {"sha384", FAMILY_DIGEST, 48, 128, &digest_sha384},
    {"sha512", FAMILY_DIGEST, 64, 128, &digest_sha512},
    {"sha3_224", FAMILY_SPONGE, 28, 144, NULL},
    {"sha3_256", FAMILY_SPONGE, 32, 136, NULL},
    {"sha3_384", FAMILY_SPONGE, 48, 104, NULL},
    {"sha3_512", FAMILY_SPONGE, 64, 72, NULL},
    {"shake_128", FAMILY_SPONGE, 0, 168, NULL},
    {"shake_256", FAMILY_SPONGE, 0, 136, NULL},
    {"blake2b", FAMILY_BLAKE2, 64, 128, NULL},
    {"blake2s", FAMILY_BLAKE2, 32, 64, NULL},
};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds, KIND_BLAKE2B = 12, KIND_BLAKE2S = 13 };

typedef struct HashObject {
    Obj h;
    const HashKind *kind;
    union {
        Digest digest;
        Sponge sponge;
        Blake2 blake2;
    };
} HashObject;

static HashObject *as_hash(Value v)
{
    return (HashObject *)v;
}

RAISES static bool feed(VM *vm, HashObject *self, Value data)
{
    if (is_str(data)) {
        raise_error(vm, E_TypeError, "Strings must be encoded before hashing");
        return false;
    }
    if (!has_buffer(vm, data)) {
        raise_error(vm, E_TypeError, "object supporting the buffer API required");
        return false;
    }
    Buffer view;
    CHECKB(buffer_get(vm, data, &view, BUFFER_READ));
    if (view.dims > 1) {
        buffer_release(vm, &view);
        raise_error(vm, E_BufferError, "Buffer must be single dimension");
        return false;
    }
    switch ((enum HashFamily)self->kind->family) {
    case FAMILY_DIGEST:
        digest_update(&self->digest, view.data, view.size);
        break;
    case FAMILY_SPONGE:
        sponge_update(&self->sponge, view.data, view.size);
        break;
    case FAMILY_BLAKE2:
        blake2_update(&self->blake2, view.data, view.size);
        break;
    }
    buffer_release(vm, &view);
    return true;
}

RAISES static HashObject *new_hash(VM *vm, const HashKind *kind)
{
    HashObject *self = TRYP_PTR((HashObject *)gc_new(vm, sizeof *self, T_hash_object));
    self->kind = kind;
    return self;
}

Maybe hash_object_new(VM *vm, const char *name, Value data)
{
    const HashKind *kind = NULL;
    for (int i = 0; i < KIND_BLAKE2B && !kind; i++) {
        kind = strcmp(kinds[i].name, name) == 0 ? &kinds[i] : NULL;
    }
    if (!kind) {
        return just(NOTHING);
    }
    HashObject *self = TRY_PTR(new_hash(vm, kind));
    if (kind->family == FAMILY_DIGEST) {
        digest_init(&self->digest, kind->digest);
    } else {
        sponge_init(&self->sponge, kind->block_size, kind->size ? 0x06 : 0x1f);
    }
    CHECK(data == ABSENT || feed(vm, self, data));
    return just_obj(self);
}

Maybe hash_object_blake2(VM *vm, bool wide, const Blake2Parameters *parameters, Value data)
{
    HashObject *self = TRY_PTR(new_hash(vm, &kinds[wide ? KIND_BLAKE2B : KIND_BLAKE2S]));
    blake2_init(&self->blake2, wide, parameters);
    CHECK(data == ABSENT || feed(vm, self, data));
    return just_obj(self);
}

// ---- methods

static size_t digest_size(const HashObject *self)
{
    return self->kind->family == FAMILY_BLAKE2 ? self->blake2.size : self->kind->size;
}

RAISES static Maybe hash_update(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(feed(vm, as_hash(args[0]), args[1]));
    return just(NONE);
}

RAISES static Bytes *finish(VM *vm, HashObject *self, Value length)
{
    size_t size = digest_size(self);
    if (self->kind->size == 0) {  // SHAKE
        if (length == ABSENT) {
            raise_error(vm, E_TypeError, "digest() missing required argument 'length' (pos 1)");
            return NULL;
        }
        if (as_int(length) < 0) {
            raise_error(vm, E_ValueError, "value must be positive");
            return NULL;
        }
        size = (size_t)as_int(length);
    } else if (length != ABSENT) {
        raise_error(vm, E_TypeError, "HASH.digest() takes no arguments (1 given)");
        return NULL;
    }
    Bytes *bytes = TRYP_PTR(bytes_alloc(vm, size));
    switch ((enum HashFamily)self->kind->family) {
    case FAMILY_DIGEST:
        digest_finish(&self->digest, bytes->data);
        break;
    case FAMILY_SPONGE:
        sponge_finish(&self->sponge, bytes->data, size);
        break;
    case FAMILY_BLAKE2:
        blake2_finish(&self->blake2, bytes->data);
        break;
    }
    return bytes;
}

RAISES static Maybe hash_digest(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(finish(vm, as_hash(args[0]), args[1]));
}

RAISES static Maybe hash_hexdigest(VM *vm, Value *args, int n)
{
    (void)n;
    static const char digits[] = "0123456789abcdef";
    Bytes *bytes = TRY_PTR(finish(vm, as_hash(args[0]), args[1]));
    if (bytes->size > UINT32_MAX / 4) {
        return raise_memory(vm);
    }
    Str *text = TRY_PTR(str_alloc(vm, bytes->size * 2));
    for (size_t i = 0; i < bytes->size; i++) {
        text->data[2 * i] = digits[bytes->data[i] >> 4];
        text->data[2 * i + 1] = digits[bytes->data[i] & 15];
    }
    return just(str_finish(vm, text));
}

RAISES static Maybe hash_copy(VM *vm, Value *args, int n)
{
    (void)n;
    HashObject *copy = TRY_PTR(new_hash(vm, as_hash(args[0])->kind));
    Obj header = copy->h;
    *copy = *as_hash(args[0]);
    copy->h = header;
    return just_obj(copy);
}

RAISES static Maybe get_name(VM *vm, Value self)
{
    return str_from_c(vm, as_hash(self)->kind->name);
}

RAISES static Maybe get_digest_size(VM *vm, Value self)
{
    (void)vm;
    return just(from_small((SWord)digest_size(as_hash(self))));
}

RAISES static Maybe get_block_size(VM *vm, Value self)
{
    (void)vm;
    return just(from_small(as_hash(self)->kind->block_size));
}

RAISES static Maybe hash_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<%s %s object @ %p>", as_hash(self)->kind->name,
                           "_hashlib.HASH", (void *)self);
}

static const Def hash_methods[] = {
    {"update(self, obj, /)", FN(hash_update),
     "Update this hash object's state with the provided string."},
    {"digest(self, length: size = ...)", FN(hash_digest),
     "Return the digest value as a bytes object."},
    {"hexdigest(self, length: size = ...)", FN(hash_hexdigest),
     "Return the digest value as a string of hexadecimal digits."},
    {"copy(self, /)", FN(hash_copy), "Return a copy of the hash object."},
    {"name", GET(get_name), "algorithm name."},
    {"digest_size", GET(get_digest_size), NULL},
    {"block_size", GET(get_block_size), NULL},
    {0},
};

const TypeDef hash_object_type = {
    .name = "_hashlib.HASH",
    .doc = "A hash is an object used to calculate a checksum of a string of information.",
    .size = sizeof(HashObject),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = hash_repr,
    .methods = hash_methods,
};
