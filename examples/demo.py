"""Calls four C libraries through ffi: libc, libz, SQLite and libm.

usage: krait examples/demo.py [how many integers to sort, default 100000]
"""
import binascii
import ffi
import json
import os
import struct
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
DATABASE = "/tmp/krait-demo-%d.db" % os.getpid()


def open_library(*names):
    for name in names:
        try:
            return ffi.open(name)
        except OSError:
            pass
    raise OSError("none of these libraries is installed: " + ", ".join(names))


def progress(text):
    if sys.stdout.isatty():
        print("\r" + text, end="\033[K", flush=True)


# ---- libc: sort integers with a comparison written in Python

def pseudo_random(count):
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield state - 0x40000000


def demo_sort(count):
    data = bytearray(struct.pack("=%di" % count, *pseudo_random(count)))
    calls = 0

    def compare(a, b):
        nonlocal calls
        calls += 1
        if calls % 100000 == 0:
            progress("qsort: %d comparisons so far" % calls)
        left = int.from_bytes(ffi.as_bytearray(a, 4), sys.byteorder, signed=True)
        right = int.from_bytes(ffi.as_bytearray(b, 4), sys.byteorder, signed=True)
        return (left > right) - (left < right)

    qsort = ffi.open(None).func("v", "qsort", "pLLC")
    callback = ffi.callback("i", compare, "pp")
    start = time.time()
    qsort(data, count, 4, callback)
    seconds = time.time() - start
    callback.close()
    progress("")
    values = struct.unpack("=%di" % count, data)
    assert all(a <= b for a, b in zip(values, values[1:]))
    print("libc    qsort put %d integers in order: %d calls back into Python, %.2f s"
          % (count, calls, seconds))


# ---- libz: compress this project's README

def demo_compress():
    libz = open_library("libz.so.1", "libz.so")
    bound = libz.func("L", "compressBound", "L")
    compress = libz.func("i", "compress2", "ppPLi")
    uncompress = libz.func("i", "uncompress", "ppPL")
    crc32 = libz.func("L", "crc32", "LPI")

    with open(os.path.join(HERE, "..", "README.md"), "rb") as file:
        text = file.read()
    size = bytearray(struct.pack("L", bound(len(text))))
    packed = bytearray(struct.unpack("L", size)[0])
    assert compress(packed, size, text, len(text), 9) == 0
    packed_size = struct.unpack("L", size)[0]
    size = bytearray(struct.pack("L", len(text)))
    back = bytearray(len(text))
    assert uncompress(back, size, packed, packed_size) == 0
    assert back == text
    ours, theirs = binascii.crc32(text), crc32(0, text, len(text))
    assert ours == theirs
    print("libz    README.md: %d bytes, compressed %d, and back; CRC %08x, binascii agrees"
          % (len(text), packed_size, theirs))


# ---- SQLite: a thousand rows from a JSON file

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
        out = bytearray(struct.calcsize("P"))
        status = lib.func("i", "sqlite3_open", "sp")(path, out)
        self.handle = struct.unpack("P", out)[0]
        self.check(status)

    def check(self, status):
        if status not in (0, 100, 101):  # SQLITE_OK, SQLITE_ROW, SQLITE_DONE
            raise RuntimeError("SQLite: " + self.message(self.handle))
        return status

    def run(self, sql, parameter_rows=((),)):
        """Runs one statement once per row of parameters; returns the rows of the answer."""
        out = bytearray(struct.calcsize("P"))
        self.check(self.prepare(self.handle, sql, -1, out, None))
        statement = struct.unpack("P", out)[0]
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
    with open(os.path.join(HERE, "data", "weather.json")) as file:
        rows = json.load(file)
    database = Database(DATABASE)
    try:
        database.run("CREATE TABLE weather (station TEXT, date TEXT, temperature REAL, rain REAL)")
        database.run("BEGIN")
        database.run("INSERT INTO weather VALUES (?, ?, ?, ?)",
                     [(row["station"], row["date"], row["temperature"], row["rain"])
                      for row in rows])
        database.run("COMMIT")
        answer = database.run("SELECT station, count(*), avg(temperature), max(temperature), "
                              "sum(rain) FROM weather GROUP BY station ORDER BY 3")
    finally:
        database.close()
        size = os.stat(DATABASE).st_size
        os.remove(DATABASE)
    print("sqlite  %d rows of JSON became a database of %d bytes, which answers:" % (len(rows), size))
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
