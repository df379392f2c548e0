def f():
    return 1


g = f


def f():
    return 2


print(f(), g())
for flag in (True, False):
    if flag:
        def h(): return "yes"
    else:
        def h(): return "no"
    print(h())
