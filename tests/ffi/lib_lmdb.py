# ours: CPython has no module ffi
# library: liblmdb.so.0
import ffi
import os

m = ffi.load("lmdb", cdef="""
typedef struct MDB_env MDB_env;
typedef struct MDB_txn MDB_txn;
typedef struct MDB_cursor MDB_cursor;
typedef unsigned MDB_dbi;
typedef struct { size_t mv_size; void *mv_data; } MDB_val;
int mdb_env_create(MDB_env **), mdb_env_open(MDB_env *, const char *, unsigned, int);
int mdb_env_set_mapsize(MDB_env *, size_t);
void mdb_env_close(MDB_env *);
int mdb_txn_begin(MDB_env *, MDB_txn *, unsigned, MDB_txn **), mdb_txn_commit(MDB_txn *);
int mdb_dbi_open(MDB_txn *, const char *, unsigned, MDB_dbi *);
int mdb_set_compare(MDB_txn *, MDB_dbi, int (*)(const MDB_val *, const MDB_val *));
int mdb_put(MDB_txn *, MDB_dbi, MDB_val *, MDB_val *, unsigned), mdb_get(MDB_txn *, MDB_dbi, MDB_val *, MDB_val *);
int mdb_cursor_open(MDB_txn *, MDB_dbi, MDB_cursor **);
int mdb_cursor_get(MDB_cursor *, MDB_val *, MDB_val *, int);
void mdb_cursor_close(MDB_cursor *);
char *mdb_strerror(int);
enum { MDB_NOSUBDIR = 0x4000, MDB_NOTFOUND = -30798, MDB_NEXT = 8 };
""")


def text(value):
    return bytes(ffi.buffer(ffi.cast("char *", value.mv_data), value.mv_size))


def value_of(data):
    value = ffi.new("MDB_val *")
    memory = ffi.new("char[]", data)
    value.mv_size, value.mv_data = len(data), ffi.cast("void *", memory)
    return value, memory


path = os.path.join(os.environ.get("TMPDIR", "/tmp"), "lib_lmdb.mdb")
env = ffi.new("MDB_env **")
print(m.mdb_env_create(env), m.mdb_env_set_mapsize(env[0], 1 << 20))
print(m.mdb_env_open(env[0], path, m.MDB_NOSUBDIR, 0o600))
txn, dbi = ffi.new("MDB_txn **"), ffi.new("MDB_dbi *")
print(m.mdb_txn_begin(env[0], None, 0, txn), m.mdb_dbi_open(txn[0], None, 0, dbi))


@ffi.callback("int(const MDB_val *, const MDB_val *)")
def backwards(a, b):
    return (text(b) > text(a)) - (text(b) < text(a))


print(m.mdb_set_compare(txn[0], dbi[0], backwards))
for key in (b"b", b"a", b"c"):
    (k, keep_k), (v, keep_v) = value_of(key), value_of(key * 3)
    m.mdb_put(txn[0], dbi[0], k, v, 0)
cursor, k, v = ffi.new("MDB_cursor **"), ffi.new("MDB_val *"), ffi.new("MDB_val *")
m.mdb_cursor_open(txn[0], dbi[0], cursor)
while m.mdb_cursor_get(cursor[0], k, v, m.MDB_NEXT) == 0:
    print(text(k), text(v))
m.mdb_cursor_close(cursor[0])
k, keep = value_of(b"zz")
print(ffi.string(m.mdb_strerror(m.mdb_get(txn[0], dbi[0], k, v)))[:13])
print(m.mdb_txn_commit(txn[0]))
m.mdb_env_close(env[0])
os.remove(path)
os.remove(path + "-lock")
