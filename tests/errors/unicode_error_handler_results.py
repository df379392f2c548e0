import codecs


def use(result, where='abc\xe9d'):
    codecs.register_error('test', lambda e: result(e) if callable(result) else result)
    try:
        print(where.encode('ascii', 'test'))
    except Exception as e:
        print(type(e).__name__, e)


for result in ('?', 4), (b'?', 4), ('?', 'x'), ('?',), 5, None, ('?', -1), ('?', 99), ('é', 4), (5, 4), ['?', 4], ('', 5), (lambda e: (e.object[e.start:e.end].upper(), e.end)):
    use(result)


def fails(e):
    raise KeyError('handler')


use(fails)
for args in ('x',), (5, fails), ('name', 5), ():
    try:
        codecs.register_error(*args)
    except TypeError as e:
        print(e)
try:
    codecs.lookup_error('nope')
except LookupError as e:
    print(e)
for name in 'strict', 'ignore', 'replace':
    try:
        print(codecs.lookup_error(name)(ValueError('x')))
    except Exception as e:
        print(type(e).__name__, e)
