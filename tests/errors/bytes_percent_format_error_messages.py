def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for fmt, value in [(b'%d', 'a'), (b'%d', None), (b'%x', 1.5), (b'%f', 'a'), (b'%c', b'ab'), (b'%c', -1), (b'%c', 256), (b'%c', 'a'), (b'%c', 1.5), (b'%c', b''), (b'%', 1), (b'%z', 1), (b'%(a)s', 1), (b'%(a)s', {}), (b'%(a)d', {b'a': 'x'}), (b'%(a)d', {'a': 1}), (b'%s', 'a'), (b'%s', 1), (b'%s', None), (b'%b', 'a'), (b'%b', [1]), (b'%s', [b'a']), (b'%a', 'é'), (b'%r', 'é'),
                   (b'%s %s', b'a'), (b'%s', (b'a', b'b')), (b'%s', ()), (b'%*d', (b'a', 1)), (b'%.*f', (1, 'a')), (b'a', 1), (b'a', (1,)), (b'a', {b'x': 1}), (b'%i', 'x'), (b'%u', b'1'), (b'%(a', {b'a': 1}), (b'%5', 1), (b'%%', 1)]:
    print(fmt, value, end=' ')
    t(lambda: fmt % value)
    t(lambda: bytearray(fmt) % value)
