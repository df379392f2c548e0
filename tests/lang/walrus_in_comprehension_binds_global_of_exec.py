space, local = {"a": 1}, {"c": 2}
exec("r = [(b := a) for q in [1]]\nprint(b)", space, local)
print(space["b"], sorted(local))


def function():
    global __shared
    [__shared := i for i in (1, 2)]
    print(list(deep := i for i in (3, 4)), deep)


function()
print(__shared)
try:
    exec("class C:\n    [x := 1 for y in (1,)]")
except SyntaxError as e:
    print(e)
try:
    exec("[x for x in (y := [1])]")
except SyntaxError as e:
    print(e)
