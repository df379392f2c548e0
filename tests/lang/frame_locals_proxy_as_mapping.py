import sys
def f(a, *rest, k=1):
    def inner():
        return a, later
    later = 3
    p = sys._getframe().f_locals
    print(sorted(p), len(p), 'a' in p, 'zz' in p, p.get('zz'), p.get('zz', 7))
    p['a'] = 10
    p['later'] = 30
    print(a, inner(), p['rest'], p == dict(p), p | {'z': 1} == {**p, 'z': 1})
    try:
        p['missing']
    except KeyError as e:
        print('KeyError', e)
    p.update({'k': 5, 'new': 6})
    print(k, p['new'], p.setdefault('k', 9), p.setdefault('more', 8), locals()['more'])
    print(sorted(p.keys()) == sorted(p), len(p.values()) == len(p.items()))
    exec('a = 99; made = 1', globals(), p)
    print(a, p['made'])
    return p
p = f(1, 2)
print(p['a'])
def again():
    x = 1
    return 'extra' in sys._getframe().f_locals, sorted(locals())
def sets():
    sys._getframe().f_locals['extra'] = 1
    return sorted(locals())
print(sets(), again(), sets())
print(sys._getframe().f_locals is globals())
class C:
    y = 1
    print(type(sys._getframe().f_locals) is dict)
