def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


import array
import collections
for value in [], [1], (), (1,), '', 'a', b'', b'a', bytearray(), bytearray(b'a'), range(0), range(1), memoryview(b'a'), array.array('i'), array.array('i', [1]), collections.deque(), collections.deque([1]), collections.UserList([1]):
    for index in 5, -5:
        t(lambda: value[index])
    name = type(value).__name__
    print(name)

    def assign():
        value[5] = 1

    def delete():
        del value[5]

    t(assign)
    t(delete)
    if hasattr(value, 'pop'):
        t(lambda: type(value)('i').pop() if name == 'array' else type(value)().pop())
        t(lambda: value.pop(7) if name != 'deque' else value.pop())
