def f():
    local = "local"
    type A = local
    local = "changed"

    class C:
        x = "class attr"
        type B = (x, local)
        x = "later"
    return A, C.B


a, b = f()
print(a.__value__, b.__value__)
type X = int
type = 5
print(type, X.__value__)
del type
type Y = X | str
print(Y.__value__)
for src in ("type x.y = 1", "type X", "type X = yield", "type X = (y := 1)", "type X[T] = await z", "type 1 = 2", "type X[T, T] = 1", "type (X) = int"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
