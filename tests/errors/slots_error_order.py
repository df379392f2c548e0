def t(base, slots):
    space = {}
    try:
        exec(f'class B: pass\nclass S: __slots__ = ()\nclass C({base}):\n  x = 1\n  __slots__ = {slots}', space)
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)


for slots in ('("x", "__dict__")', '("__weakref__", "x")', '("y", "y")', '("__dict__", "__dict__")', '("1a",)', '(1,)', '5', '("x", 5)', '("__dict__", "y")',
              '"__dict__"', '("y", "")', '("__x",)', '("__class__",)', '("__qualname__",)', 'None', '{"y": 1}', '"x"', 'b"ab"'):
    for base in '', 'B', 'S', 'int', 'tuple', 'S, B':
        print(base, slots, end=' ')
        t(base, slots)
