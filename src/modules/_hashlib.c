// _hashlib — what the modules hashlib and hmac are built on: constructors of digests, PBKDF2.

#include <stdio.h>

#include "base/blake2.h"
#include "base/digest.h"
#include "py.h"
#include "types/hash_object.h"

#define CONSTRUCTOR(algorithm)                                          \
    RAISES static Maybe hashlib_##algorithm(VM *vm, Value *args, int n) \
    {                                                                   \
        (void)n;                                                        \
        return hash_object_new(vm, #algorithm, args[0]);                \
    }

// clang-format off
CONSTRUCTOR(md5)
CONSTRUCTOR(sha1)
CONSTRUCTOR(sha224)
CONSTRUCTOR(sha256)
CONSTRUCTOR(sha384)
CONSTRUCTOR(sha512)
CONSTRUCTOR(sha3_224)
CONSTRUCTOR(sha3_256)
CONSTRUCTOR(sha3_384)
CONSTRUCTOR(sha3_512)
CONSTRUCTOR(shake_128)
CONSTRUCTOR(shake_256)
// clang-format on
#undef CONSTRUCTOR

// ---- BLAKE2

RAISES static bool read_number(VM *vm, Value v, uint64_t low, uint64_t high,
                               const char *message, uint64_t *out)
{
    if (int_sign(v) < 0 || !int_to_u64(v, out) || *out < low || *out > high) {
        raise_error(vm,
                    int_sign(v) >= 0 && !int_to_u64(v, out) ? E_OverflowError : E_ValueError,
                    "%s", message);
        return false;
    }
    return true;
}

// Copies at most `room` bytes of a buffer.
RAISES static bool read_bytes(VM *vm, Value v, size_t room, const char *name, uint8_t *out,
                              uint8_t *size)
{
    Buffer view;
    CHECKB(buffer_get(vm, v, &view, BUFFER_READ));
    bool fits = view.size <= room;
    if (fits && view.size) {
        memcpy(out, view.data, view.size);
    }
    *size = (uint8_t)view.size;
    buffer_release(vm, &view);
    if (!fits) {
        raise_error(vm, E_ValueError, "maximum %s length is %zu bytes", name, room);
    }
    return fits;
}

// args: data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
// inner_size, last_node
RAISES static Maybe blake2_of(VM *vm, Value *args, bool wide)
{
    uint64_t size, fanout, depth, leaf_size, node_offset, node_depth, inner_size;
    uint8_t key[64], salt[16], person[16];
    uint64_t most = wide ? 64 : 32;
    size_t room = wide ? 16 : 8;
    Blake2Parameters p = {.key = key, .salt = salt, .person = person};
    if (int_sign(args[1]) <= 0 || !int_to_u64(args[1], &size) || size > most) {
        return raise_error(vm, E_ValueError, "digest_size must be between 1 and %u bytes",
                           (unsigned)most);
    }
    CHECK(read_bytes(vm, args[2], (size_t)most, "key", key, &p.key_size));
    CHECK(read_bytes(vm, args[3], room, "salt", salt, &p.salt_size));
    CHECK(read_bytes(vm, args[4], room, "person", person, &p.person_size));
    CHECK(read_number(vm, args[5], 0, 255, "fanout must be between 0 and 255", &fanout));
    CHECK(read_number(vm, args[6], 1, 255, "depth must be between 1 and 255", &depth));
    CHECK(read_number(vm, args[7], 0, UINT32_MAX, "leaf_size is too large", &leaf_size));
    CHECK(read_number(vm, args[8], 0, wide ? UINT64_MAX : 0xffffffffffff,
                      "node_offset is too large", &node_offset));
    CHECK(
        read_number(vm, args[9], 0, 255, "node_depth must be between 0 and 255", &node_depth));
    char message[64];
    snprintf(message, sizeof message, "inner_size must be between 0 and is %u", (unsigned)most);
    CHECK(read_number(vm, args[10], 0, most, message, &inner_size));
    p.size = (uint8_t)size;
    p.fanout = (uint8_t)fanout;
    p.depth = (uint8_t)depth;
    p.leaf_size = (uint32_t)leaf_size;
    p.node_offset = node_offset;
    p.node_depth = (uint8_t)node_depth;
    p.inner_size = (uint8_t)inner_size;
    p.last_node = args[11] == TRUE_;
    return hash_object_blake2(vm, wide, &p, args[0]);
}

RAISES static Maybe hashlib_blake2b(VM *vm, Value *args, int n)
{
    (void)n;
    return blake2_of(vm, args, true);
}

RAISES static Maybe hashlib_blake2s(VM *vm, Value *args, int n)
{
    (void)n;
    return blake2_of(vm, args, false);
}

// ---- PBKDF2 (RFC 8018) over HMAC (RFC 2104)

typedef struct Hmac {
    Digest inner, outer;  // with the padded key fed
} Hmac;

static void hmac_init(Hmac *hmac, const DigestKind *kind, const uint8_t *key, size_t size)
{
    uint8_t block[DIGEST_MAX_BLOCK] = {0};
    if (size > kind->block_size) {
        Digest digest;
        digest_init(&digest, kind);
        digest_update(&digest, key, size);
        digest_finish(&digest, block);
    } else if (size) {
        memcpy(block, key, size);
    }
    for (size_t i = 0; i < kind->block_size; i++) {
        block[i] ^= 0x36;
    }
    digest_init(&hmac->inner, kind);
    digest_update(&hmac->inner, block, kind->block_size);
    for (size_t i = 0; i < kind->block_size; i++) {
        block[i] ^= 0x36 ^ 0x5c;
    }
    digest_init(&hmac->outer, kind);
    digest_update(&hmac->outer, block, kind->block_size);
}

// out = HMAC(a b)
static void hmac_of(const Hmac *hmac, const void *a, size_t a_size, const void *b,
                    size_t b_size, uint8_t *out)
{
    Digest inner = hmac->inner, outer = hmac->outer;
    digest_update(&inner, a, a_size);
    digest_update(&inner, b, b_size);
    digest_finish(&inner, out);
    digest_update(&outer, out, inner.kind->size);
    digest_finish(&outer, out);
}

static void pbkdf2(const Hmac *hmac, const Buffer *salt, uint64_t rounds, Bytes *out)
{
    size_t width = hmac->inner.kind->size;
    uint32_t number = 0;
    for (size_t at = 0; at < out->size; at += width) {
        uint8_t u[DIGEST_MAX_SIZE], sum[DIGEST_MAX_SIZE], index[4];
        number++;
        for (int i = 0; i < 4; i++) {
            index[i] = (uint8_t)(number >> (24 - 8 * i));
        }
        hmac_of(hmac, salt->data, salt->size, index, 4, u);
        memcpy(sum, u, width);
        for (uint64_t round = 1; round < rounds; round++) {
            hmac_of(hmac, u, width, u, 0, u);
            for (size_t i = 0; i < width; i++) {
                sum[i] ^= u[i];
            }
        }
        size_t left = out->size - at;
        memcpy(out->data + at, sum, left < width ? left : width);
    }
}

static const DigestKind *digest_kind(Value name)
{
    const DigestKind *kinds[] = {&digest_md5,    &digest_sha1,   &digest_sha224,
                                 &digest_sha256, &digest_sha384, &digest_sha512};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (str_equal_c(name, kinds[i]->name)) {
            return kinds[i];
        }
    }
    return NULL;
}

// args: hash_name, password, salt, iterations, dklen
RAISES static Maybe hashlib_pbkdf2_hmac(VM *vm, Value *args, int n)
{
    (void)n;
    const DigestKind *kind = digest_kind(args[0]);
    if (!kind) {
        return raise_error(vm, E_ValueError, "unsupported hash type %S", args[0]);
    }
    if (as_int(args[3]) < 1) {
        return raise_error(vm, E_ValueError, "iteration value must be greater than 0.");
    }
    SWord size = kind->size;
    if (args[4] != NONE) {
        ptrdiff_t given;
        CHECK(op_index_ssize(vm, args[4], &given));
        size = given;
    }
    if (size < 1 || (int64_t)size > INT32_MAX) {
        return raise_error(vm, E_ValueError,
                           size < 1 ? "key length must be greater than 0."
                                    : "key length is too great.");
    }
    Bytes *out = TRY_PTR(bytes_alloc(vm, (size_t)size));
    Buffer password, salt;
    Hmac hmac;
    CHECK(buffer_get(vm, args[1], &password, BUFFER_READ));
    hmac_init(&hmac, kind, password.data, password.size);
    buffer_release(vm, &password);
    CHECK(buffer_get(vm, args[2], &salt, BUFFER_READ));
    pbkdf2(&hmac, &salt, (uint64_t)as_int(args[3]), out);
    buffer_release(vm, &salt);
    return just_obj(out);
}

// args: key, msg, digest name
RAISES static Maybe hashlib_hmac_digest(VM *vm, Value *args, int n)
{
    (void)n;
    const DigestKind *kind = digest_kind(args[2]);
    if (!kind) {
        return raise_error(vm, E_ValueError, "unsupported hash type %S", args[2]);
    }
    Buffer key, message;
    Hmac hmac;
    CHECK(buffer_get(vm, args[0], &key, BUFFER_READ));
    hmac_init(&hmac, kind, key.data, key.size);
    buffer_release(vm, &key);
    CHECK(buffer_get(vm, args[1], &message, BUFFER_READ));
    uint8_t out[DIGEST_MAX_SIZE];
    hmac_of(&hmac, message.data, message.size, "", 0, out);
    buffer_release(vm, &message);
    return bytes_new(vm, out, kind->size);
}

// ---- the module

RAISES static Maybe hashlib_new(VM *vm, Value *args, int n)
{
    (void)n;
    Value made = TRY(hash_object_new(vm, str_data(args[0]), args[1]));
    return made == NOTHING ? raise_error(vm, E_ValueError, "unsupported hash type %S", args[0])
                           : just(made);
}

static const Def _hashlib_defs[] = {
#define ROW(algorithm)                                                                       \
    {                                                                                        \
#algorithm "(string=..., *, usedforsecurity: bool = True)", FN(hashlib_##algorithm), \
            NULL                                                                             \
    }
    ROW(md5),
    ROW(sha1),
    ROW(sha224),
    ROW(sha256),
    ROW(sha384),
    ROW(sha512),
    ROW(sha3_224),
    ROW(sha3_256),
    ROW(sha3_384),
    ROW(sha3_512),
    ROW(shake_128),
    ROW(shake_256),
#undef ROW
    {"_blake2b(data, digest_size: int, key, salt, person, fanout: int, depth: int, leaf_size: "
     "int, "
     "node_offset: int, node_depth: int, inner_size: int, last_node: bool, /)",
     FN(hashlib_blake2b), NULL},
    {"_blake2s(data, digest_size: int, key, salt, person, fanout: int, depth: int, leaf_size: "
     "int, "
     "node_offset: int, node_depth: int, inner_size: int, last_node: bool, /)",
     FN(hashlib_blake2s), NULL},
    {"new(name: str, string=..., *, usedforsecurity: bool = True)", FN(hashlib_new),
     "Return a new hash object using the named algorithm."},
    {"pbkdf2_hmac(hash_name: str, password: buffer, salt: buffer, iterations: size, "
     "dklen=None)",
     FN(hashlib_pbkdf2_hmac),
     "Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom "
     "function."},
    {"hmac_digest(key: buffer, msg: buffer, digest: str)", FN(hashlib_hmac_digest),
     "Single-shot HMAC."},
    {"HASH", TYPE_REF(T_hash_object), NULL},
    {0},
};

MODULE(_hashlib, "Message digests.");
