# ours: CPython has no module ffi
# library: libsqlite3.so.0
import ffi

s = ffi.load("sqlite3", cdef="""
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct sqlite3_context sqlite3_context;
typedef struct sqlite3_value sqlite3_value;
int sqlite3_open(const char *name, sqlite3 **out);
int sqlite3_close(sqlite3 *db);
const char *sqlite3_errmsg(sqlite3 *db);
int sqlite3_exec(sqlite3 *db, const char *sql, int (*callback)(void *, int, char **, char **),
                 void *user, char **error);
int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int size, sqlite3_stmt **out, const char **tail);
int sqlite3_step(sqlite3_stmt *statement);
int sqlite3_finalize(sqlite3_stmt *statement);
int sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*destructor)(void *));
int sqlite3_bind_int64(sqlite3_stmt *, int, long long);
int sqlite3_bind_double(sqlite3_stmt *, int, double);
const unsigned char *sqlite3_column_text(sqlite3_stmt *, int);
long long sqlite3_column_int64(sqlite3_stmt *, int);
double sqlite3_column_double(sqlite3_stmt *, int);
int sqlite3_create_function_v2(sqlite3 *db, const char *name, int count, int encoding, void *user,
    void (*function)(sqlite3_context *, int, sqlite3_value **),
    void (*step)(sqlite3_context *, int, sqlite3_value **), void (*final)(sqlite3_context *),
    void (*destroy)(void *));
long long sqlite3_value_int64(sqlite3_value *);
void sqlite3_result_int64(sqlite3_context *, long long);
void sqlite3_result_error(sqlite3_context *, const char *, int);
char *sqlite3_mprintf(const char *format, ...);
void sqlite3_free(void *);
enum { SQLITE_OK, SQLITE_ERROR, SQLITE_ABORT = 4, SQLITE_ROW = 100, SQLITE_DONE, SQLITE_UTF8 = 1 };
""")
out = ffi.new("sqlite3 **")
print(s.sqlite3_open(":memory:", out) == s.SQLITE_OK)
db = out[0]
print(s.sqlite3_exec(db, "create table t(name text, n integer, x real)", None, None, None))

TRANSIENT = ffi.cast("void (*)(void *)", -1)
statement = ffi.new("sqlite3_stmt **")
print(s.sqlite3_prepare_v2(db, "insert into t values (?, ?, ?)", -1, statement, None))
print(s.sqlite3_bind_text(statement[0], 1, "caf\u00e9", -1, TRANSIENT),
      s.sqlite3_bind_int64(statement[0], 2, 2**40), s.sqlite3_bind_double(statement[0], 3, 0.5))
print(s.sqlite3_step(statement[0]) == s.SQLITE_DONE, s.sqlite3_finalize(statement[0]))
s.sqlite3_exec(db, "insert into t values ('b', 2, 1.5), ('c', 3, null)", None, None, None)

rows = []


def row(user, count, values, names):
    rows.append({ffi.string(name).decode(): value and ffi.string(value).decode()
                 for name, value in zip(names.span(count), values.span(count))})
    return 0


print(s.sqlite3_exec(db, "select * from t order by n", row, None, None))
for each in rows:
    print({k: v if v else None for k, v in each.items()})

# the callback's exception stops sqlite3_exec and arrives here
seen = 0


def stop(user, count, values, names):
    global seen
    seen += 1
    raise StopIteration("enough")


try:
    s.sqlite3_exec(db, "select * from t", ffi.callback("int(void *, int, char **, char **)", stop, error=1),
                   None, None)
except StopIteration as error:
    print(repr(error), seen, s.sqlite3_exec(db, "select 1", None, None, None))

# a function in Python
destroyed = []


@ffi.callback("void(sqlite3_context *, int, sqlite3_value **)")
def cube(context, count, values):
    s.sqlite3_result_int64(context, s.sqlite3_value_int64(values[0]) ** 3)


destroy = ffi.callback("void(void *)", lambda user: destroyed.append(int(ffi.cast("size_t", user))))
print(s.sqlite3_create_function_v2(db, "cube", 1, s.SQLITE_UTF8, ffi.cast("void *", 77), cube, None, None,
                                   destroy))
s.sqlite3_prepare_v2(db, "select cube(n), upper(name), x from t where n < 10", -1, statement, None)
while s.sqlite3_step(statement[0]) == s.SQLITE_ROW:
    print(s.sqlite3_column_int64(statement[0], 0), ffi.string(s.sqlite3_column_text(statement[0], 1)),
          s.sqlite3_column_double(statement[0], 2))
s.sqlite3_finalize(statement[0])

# an overflow inside the function
try:
    s.sqlite3_exec(db, "select cube(n) from t where n > 10", None, None, None)
except OverflowError as error:
    print("OverflowError", str(error)[-30:])

print(s.sqlite3_exec(db, "no sql", None, None, None) == s.SQLITE_ERROR, ffi.string(s.sqlite3_errmsg(db)))
text = s.sqlite3_mprintf("%Q and %d", "it's", 5)
print(ffi.string(text))
s.sqlite3_free(text)
print(s.sqlite3_close(db), destroyed)
