"""Calls four C libraries through ffi: libc, libz, SQLite and libm.

usage: krait examples/demo.py [how many integers to sort, default 100000]
"""
import binascii
import json
import os
import sys
import tempfile
import time

import ffi

HERE = os.path.dirname(os.path.abspath(__file__))


# ---- libc: sort integers in a bytearray with a comparison written in Python

def pseudo_random(count):
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield state - 0x40000000


def demo_sort(count):
    libc = ffi.load("c", cdef="""
        void qsort(void *base, size_t count, size_t size, int (*compare)(const int *, const int *));
    """)
    data = bytearray(4 * count)
    numbers = ffi.from_buffer("int[]", data)
    for index, value in enumerate(pseudo_random(count)):
        numbers[index] = value
    calls = 0

    def compare(a, b):
        nonlocal calls
        calls += 1
        if calls % 100_000 == 0:
            print(f"\rlibc    sorting: {calls} calls back into Python", end="", file=sys.stderr, flush=True)
        left, right = a[0], b[0]
        return (left > right) - (left < right)

    start = time.perf_counter()
    libc.qsort(data, count, 4, compare)
    seconds = time.perf_counter() - start
    print("\r", end="", file=sys.stderr, flush=True)
    assert all(a <= b for a, b in zip(numbers, numbers[1:]))
    print(f"libc    qsort put {count} integers in order: {calls} calls back into Python, {seconds:.2f} s")


# ---- libz: compress this project's README and expand it again

def demo_compress():
    libz = ffi.load("z", cdef="""
        unsigned long compressBound(unsigned long size);
        int compress2(unsigned char *to, unsigned long *to_size, const unsigned char *from,
                      unsigned long size, int level);
        int uncompress(unsigned char *to, unsigned long *to_size, const unsigned char *from,
                       unsigned long size);
        unsigned long crc32(unsigned long start, const unsigned char *data, unsigned size);
    """)
    with open(os.path.join(HERE, "..", "README.md"), "rb") as file:
        text = file.read()
    packed = bytearray(libz.compressBound(len(text)))
    size = ffi.new("unsigned long *", len(packed))
    assert libz.compress2(packed, size, text, len(text), 9) == 0
    packed_size = size[0]
    back = bytearray(len(text))
    size[0] = len(back)
    assert libz.uncompress(back, size, packed, packed_size) == 0 and back == text
    crc = libz.crc32(0, text, len(text))
    assert crc == binascii.crc32(text)
    print(f"libz    README.md: {len(text)} bytes, compressed {packed_size}, and back; "
          f"CRC {crc:08x}, as binascii.crc32 says")


# ---- SQLite: rows of a JSON file into a database file, and an answer

class Database:
    """As much of SQLite's C interface as the demo needs."""

    def __init__(self, path):
        self.lib = ffi.load("sqlite3", cdef="""
            typedef struct sqlite3 sqlite3;
            typedef struct sqlite3_stmt sqlite3_stmt;
            int sqlite3_open(const char *path, sqlite3 **out);
            int sqlite3_close(sqlite3 *);
            const char *sqlite3_errmsg(sqlite3 *);
            int sqlite3_prepare_v2(sqlite3 *, const char *sql, int size, sqlite3_stmt **out,
                                   const char **tail);
            int sqlite3_step(sqlite3_stmt *);
            int sqlite3_reset(sqlite3_stmt *);
            int sqlite3_finalize(sqlite3_stmt *);
            int sqlite3_bind_text(sqlite3_stmt *, int index, const char *, int size, void *destructor);
            int sqlite3_bind_double(sqlite3_stmt *, int index, double);
            int sqlite3_column_count(sqlite3_stmt *);
            int sqlite3_column_type(sqlite3_stmt *, int column);
            long long sqlite3_column_int64(sqlite3_stmt *, int column);
            double sqlite3_column_double(sqlite3_stmt *, int column);
            const unsigned char *sqlite3_column_text(sqlite3_stmt *, int column);
            enum { SQLITE_OK, SQLITE_ROW = 100, SQLITE_DONE };
            #define SQLITE_TRANSIENT ((void *)-1)
        """)
        out = ffi.new("sqlite3 **")
        status = self.lib.sqlite3_open(path, out)
        self.handle = out[0]
        self.check(status)

    def check(self, status):
        if status not in (self.lib.SQLITE_OK, self.lib.SQLITE_ROW, self.lib.SQLITE_DONE):
            raise RuntimeError("SQLite: " + self.lib.sqlite3_errmsg(self.handle).str())
        return status

    def run(self, sql, parameter_rows=((),)):
        """Runs one statement once per row of parameters; returns the rows of the answer."""
        lib = self.lib
        out = ffi.new("sqlite3_stmt **")
        self.check(lib.sqlite3_prepare_v2(self.handle, sql, -1, out, None))
        statement = out[0]
        answer = []
        for parameters in parameter_rows:
            for index, value in enumerate(parameters, 1):
                if isinstance(value, str):
                    self.check(lib.sqlite3_bind_text(statement, index, value, -1, lib.SQLITE_TRANSIENT))
                else:
                    self.check(lib.sqlite3_bind_double(statement, index, value))
            while self.check(lib.sqlite3_step(statement)) == lib.SQLITE_ROW:
                answer.append([self.column(statement, i)
                               for i in range(lib.sqlite3_column_count(statement))])
            lib.sqlite3_reset(statement)
        lib.sqlite3_finalize(statement)
        return answer

    def column(self, statement, index):
        lib = self.lib
        kind = lib.sqlite3_column_type(statement, index)
        if kind == 3:
            return ffi.string(lib.sqlite3_column_text(statement, index)).decode()
        read = {1: lib.sqlite3_column_int64, 2: lib.sqlite3_column_double}[kind]
        return read(statement, index)

    def close(self):
        self.check(self.lib.sqlite3_close(self.handle))


def demo_database():
    with open(os.path.join(HERE, "data", "weather.json")) as file:
        rows = json.load(file)["rows"]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "weather.db")
        database = Database(path)
        database.run("CREATE TABLE weather (station TEXT, day REAL, temperature REAL, rain REAL)")
        database.run("BEGIN")
        database.run("INSERT INTO weather VALUES (?, ?, ?, ?)", rows)
        database.run("COMMIT")
        answer = database.run("SELECT station, count(*), avg(temperature), max(temperature), "
                              "sum(rain) FROM weather GROUP BY station ORDER BY 3")
        database.close()
        size = os.path.getsize(path)
    print(f"sqlite  {len(rows)} rows became a database of {size} bytes, which answers:")
    print("            station  days    mean  warmest      rain")
    for station, days, mean, warmest, rain in answer:
        print(f"            {station:<8} {days:4} {mean:6.1f}° {warmest:7.1f}° {rain:6.0f} mm")


# ---- libm: float and double arguments

def demo_math():
    libm = ffi.load("m", cdef="""
        double hypot(double, double);
        double pow(double, double);
        float sqrtf(float);
        float fmaf(float, float, float);
    """)
    print(f"libm    hypot(3, 4) = {libm.hypot(3, 4):g}, pow(2, 0.5) = {libm.pow(2, 0.5):.15f}, "
          f"as float sqrtf(2) = {libm.sqrtf(2):.7f}, fmaf(2, 3, 4) = {libm.fmaf(2, 3, 4):g}")


def main():
    demo_sort(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    demo_compress()
    demo_database()
    demo_math()


main()
