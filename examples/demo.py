"""Calls four C libraries through ffi: libc, libz, SQLite and libm.

usage: krait examples/demo.py [how many integers to sort, default 100000]
"""
import ffi
import sys

WORD = 8 if sys.maxsize > 2**32 else 4
libc = ffi.open(None)
clock = libc.func("l", "clock", "")  # microseconds of CPU time


def open_library(*names):
    for name in names:
        try:
            return ffi.open(name)
        except OSError:
            pass
    raise OSError("none of these libraries is installed: " + ", ".join(names))


def number(memory, size=WORD):
    return int.from_bytes(memory[:size], sys.byteorder)


# ---- libc: sort integers with a comparison written in Python

def pseudo_random(count):
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield state - 0x40000000


def demo_sort(count):
    data = bytearray()
    for value in pseudo_random(count):
        data += value.to_bytes(4, sys.byteorder, signed=True)
    calls = 0

    def compare(a, b):
        nonlocal calls
        calls += 1
        left = int.from_bytes(ffi.as_bytearray(a, 4), sys.byteorder, signed=True)
        right = int.from_bytes(ffi.as_bytearray(b, 4), sys.byteorder, signed=True)
        return (left > right) - (left < right)

    qsort = libc.func("v", "qsort", "pLLC")
    start = clock()
    with ffi.callback("i", compare, "pp") as callback:
        qsort(data, count, 4, callback)
    seconds = (clock() - start) / 1e6
    values = [int.from_bytes(data[i:i + 4], sys.byteorder, signed=True)
              for i in range(0, 4 * count, 4)]
    assert all(a <= b for a, b in zip(values, values[1:]))
    print("libc    qsort put %d integers in order: %d calls back into Python, %.2f s"
          % (count, calls, seconds))


# ---- libz: compress a text

def demo_compress():
    libz = open_library("libz.so.1", "libz.so")
    bound = libz.func("L", "compressBound", "L")
    compress = libz.func("i", "compress2", "ppPLi")
    uncompress = libz.func("i", "uncompress", "ppPL")
    crc32 = libz.func("L", "crc32", "LPI")

    text = b"".join(b"line %d of a text that repeats itself\n" % i for i in range(200))
    packed = bytearray(bound(len(text)))
    size = bytearray(len(packed).to_bytes(WORD, sys.byteorder))
    assert compress(packed, size, text, len(text), 9) == 0
    packed_size = number(size)
    size = bytearray(len(text).to_bytes(WORD, sys.byteorder))
    back = bytearray(len(text))
    assert uncompress(back, size, packed, packed_size) == 0
    assert back == text
    print("libz    a text of %d bytes, compressed %d, and back; CRC %08x"
          % (len(text), packed_size, crc32(0, text, len(text))))


# ---- SQLite: rows into a database in memory, and an answer

ROWS = [("Bergen", 7.6 + day % 5, 8.1) for day in range(400)] + \
       [("Oulu", 2.7 + day % 7, 1.3) for day in range(300)] + \
       [("Seville", 19.2 + day % 9, 1.5) for day in range(300)]

class Database:
    """As much of SQLite's C interface as the demo needs."""

    def __init__(self, path):
        lib = open_library("libsqlite3.so.0", "libsqlite3.so")
        self.message = lib.func("s", "sqlite3_errmsg", "p")
        self.prepare = lib.func("i", "sqlite3_prepare_v2", "ppipp")
        self.step = lib.func("i", "sqlite3_step", "p")
        self.reset = lib.func("i", "sqlite3_reset", "p")
        self.finalize = lib.func("i", "sqlite3_finalize", "p")
        self.bind_text = lib.func("i", "sqlite3_bind_text", "pipip")
        self.bind_double = lib.func("i", "sqlite3_bind_double", "pid")
        self.column_count = lib.func("i", "sqlite3_column_count", "p")
        self.column_type = lib.func("i", "sqlite3_column_type", "pi")
        self.column_int = lib.func("q", "sqlite3_column_int64", "pi")
        self.column_double = lib.func("d", "sqlite3_column_double", "pi")
        self.column_text = lib.func("s", "sqlite3_column_text", "pi")
        self.close_handle = lib.func("i", "sqlite3_close", "p")
        out = bytearray(WORD)
        status = lib.func("i", "sqlite3_open", "sp")(path, out)
        self.handle = number(out)
        self.check(status)

    def check(self, status):
        if status not in (0, 100, 101):  # SQLITE_OK, SQLITE_ROW, SQLITE_DONE
            raise RuntimeError("SQLite: " + self.message(self.handle))
        return status

    def run(self, sql, parameter_rows=((),)):
        """Runs one statement once per row of parameters; returns the rows of the answer."""
        out = bytearray(WORD)
        self.check(self.prepare(self.handle, sql, -1, out, None))
        statement = number(out)
        answer = []
        for parameters in parameter_rows:
            for index, value in enumerate(parameters, 1):
                if isinstance(value, str):
                    size = len(value.encode())
                    self.check(self.bind_text(statement, index, value, size, -1))
                else:
                    self.check(self.bind_double(statement, index, value))
            while self.check(self.step(statement)) == 100:
                answer.append([self.column(statement, i)
                               for i in range(self.column_count(statement))])
            self.reset(statement)
        self.finalize(statement)
        return answer

    def column(self, statement, index):
        kind = self.column_type(statement, index)
        read = {1: self.column_int, 2: self.column_double, 3: self.column_text}[kind]
        return read(statement, index)

    def close(self):
        self.check(self.close_handle(self.handle))


def demo_database():
    database = Database(":memory:")
    try:
        database.run("CREATE TABLE weather (station TEXT, temperature REAL, rain REAL)")
        database.run("INSERT INTO weather VALUES (?, ?, ?)", ROWS)
        answer = database.run("SELECT station, count(*), avg(temperature), max(temperature), "
                              "sum(rain) FROM weather GROUP BY station ORDER BY 3")
    finally:
        database.close()
    print("sqlite  %d rows became a database, which answers:" % len(ROWS))
    print("            station  days    mean  warmest      rain")
    for station, days, mean, warmest, rain in answer:
        print(f"            {station:<8} {days:4} {mean:6.1f}° {warmest:7.1f}° {rain:6.0f} mm")


# ---- libm: float and double arguments

def demo_math():
    libm = open_library("libm.so.6", "libm.so", "libc.musl-x86_64.so.1")
    hypot = libm.func("d", "hypot", "dd")
    power = libm.func("d", "pow", "dd")
    square_root = libm.func("f", "sqrtf", "f")
    multiply_add = libm.func("f", "fmaf", "fff")
    print("libm    hypot(3, 4) = %g, pow(2, 0.5) = %.15f, as float sqrtf(2) = %.7f, fmaf(2, 3, 4) = %g"
          % (hypot(3, 4), power(2.0, 0.5), square_root(2), multiply_add(2, 3, 4)))


def main():
    demo_sort(int(sys.argv[1]) if len(sys.argv) > 1 else 100000)
    demo_compress()
    demo_database()
    demo_math()


main()
