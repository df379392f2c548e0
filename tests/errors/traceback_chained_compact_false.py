import traceback


def chain(n):
    try:
        if n:
            chain(n - 1)
        else:
            raise ValueError('root')
    except ValueError as e:
        raise ValueError(f'level {n}') from e


try:
    chain(3)
except ValueError as e:
    text = ''.join(traceback.format_exception(e))
    print(text.count('direct cause'), text.count('Traceback'))
    text = ''.join(traceback.format_exception(e, chain=False))
    print(text.count('direct cause'), text.count('Traceback'), text.strip().split('\n')[-1])
    e.__suppress_context__ = False
    e.__cause__ = None
    text = ''.join(traceback.format_exception(e))
    print(text.count('During handling'), text.count('direct cause'))
    e.__suppress_context__ = True
    print(''.join(traceback.format_exception(e)).count('During handling'))
