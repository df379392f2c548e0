def f():
    try:
        missing
    except NameError as e:
        print(e.name, e.args, type(e).__name__)
    try:
        local
        local = 1
    except UnboundLocalError as e:
        print(e.name, e.args, isinstance(e, NameError))
    try:
        del local, local
    except UnboundLocalError as e:
        print(e.name, e.args)


def g():
    def h():
        return later
    try:
        h()
    except NameError as e:
        print(e.name, e.args)
    later = 1
    del later
    try:
        h()
    except NameError as e:
        print(e.name, e.args)
    try:
        later
    except NameError as e:
        print(e.name, e.args)


f()
g()
try:
    del nothing
except NameError as e:
    print(e.name, e)
e = NameError('text', name='n')
print(e.name, e, e.args)
print(NameError().name, NameError(name=5).name)
for arguments in {'nam': 1}, {'name': 1, 'x': 2}:
    try:
        NameError(**arguments)
    except TypeError as e:
        print(e)


class C:
    try:
        inside
    except NameError as e:
        print(e.name, e)
    x = [1]
    try:
        [x for _ in range(1)]
        y = [z for z in x if x]
    except NameError as e:
        print(e.name, e)


exec('try: gone\nexcept NameError as e: print(e.name, e)', {})
