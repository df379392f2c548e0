def f(*args, **kw):
    match *args, kw:
        case [{}]: return "no args"
        case [a, {"k": v}]: return "one", a, v
        case [*many, _]: return many


print(f(), f(1, k=2), f(1, 2))
match 1, 2:
    case 1, b: print(b)
match (x := 5), :
    case [5]: print("tuple of one", x)
match "ab":
    case "a", "b": print("no")
    case [*_]: print("no")
    case str(s): print(s)
for v in (b"ab", bytearray(b"ab"), range(2), memoryview(b"ab"), {1, 2}, iter([1, 2]), {1: 2}.keys()):
    match v:
        case [_, _]: print(__builtins__.type(v).__name__, "sequence")
        case _: print(__builtins__.type(v).__name__, "no sequence")
