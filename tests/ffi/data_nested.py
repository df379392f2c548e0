# ours: module ffi is not in CPython
import ffi

ffi.cdef("""
struct in { int x, y; };
struct out { struct in one, many[3]; int grid[2][3]; union { int i; struct { short lo, hi; }; }; struct in *link; };
""")
o = ffi.new("struct out", {"one": {"x": 1}, "many": [[1, 2], {"y": 9}], "grid": [[1], [4, 5, 6]], "i": 0x20001})
print(o.one.x, o.one.y, [(m.x, m.y) for m in o.many], [list(row) for row in o.grid], o.lo + o.hi)
o.one = [5, 6]
o.many[2] = o.one
o.many[0].x = 77
o.grid[0] = [7, 8, 9]
o.grid[1][2] = -1
print(o.many[2].x, o.many[0].x, [list(row) for row in o.grid])
o.link = o.many
print(o.link[2].y, o.link.x, len(o.many), 5 in o.grid[1])
o.link = ffi.addressof(o, "many", 1)
print(o.link.x, o.link - ffi.addressof(o.many, 0), (o.link + 1).y)
p = ffi.new("int (*)[4]", [1, 2, 3, 4])
print(p.ctype, p[0][3], len(p[0]), list(p[0][1:3]))
pp = ffi.new("int **")
pp[0] = ffi.new("int[2]", [10, 20])
print(pp[0][1], pp[0].ctype)
try:
    pp[0][2]
except IndexError as e:
    print(e)
rows = ffi.new("char *[2]", [ffi.new("char[]", b"ab"), ffi.NULL])
print([r.bytes() if r else None for r in rows])
c = ffi.new("struct in[2]", [o.one, o.many[2]])
c[1].x += 100
print([(i.x, i.y) for i in c], o.many[2].x)
try:
    o.many = [1, 2, 3, 4]
except (TypeError, IndexError) as e:
    print(type(e).__name__, e)
try:
    ffi.new("struct out", {"many": [[1, "x"]]})
except TypeError as e:
    print(e)
empty = ffi.new("struct { } [3]")
print(len(empty), ffi.sizeof(empty), list(empty) == [])
