# options: -W error
import warnings


def t(f):
    try:
        print(f())
    except Warning as e:
        print(type(e).__name__, e)
    except Exception as e:
        print('other', type(e).__name__, e)


t(lambda: warnings.warn('x'))
t(lambda: warnings.warn('x', DeprecationWarning))
t(lambda: eval('1 is 1'))
t(lambda: eval('"\\d"'))
t(lambda: compile('0x1for x in (1,)', 'f', 'eval'))
t(lambda: compile('assert (1, 2)', 'f', 'exec'))
t(lambda: compile('[1](2)', 'f', 'eval'))
t(lambda: ~True)
t(lambda: warnings.warn('x', int))
t(lambda: warnings.warn(5))
t(lambda: warnings.simplefilter('nope'))
t(lambda: warnings.filterwarnings('error', 5))
t(lambda: warnings.filterwarnings('error', category=int))
