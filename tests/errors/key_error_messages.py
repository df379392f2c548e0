d = {"a": 1}
for src in ("d['b']", "d[1]", "d[(1, 2)]", "del d[None]", "d.pop('zz')", "{}.popitem()", "set().pop()", "{1}.remove(2)", "'{x}'.format(y=1)", "'%(a)s' % {}", "'{a[b]}'.format(a={})", "''.format_map({}) or '{q}'.format_map({})", "frozenset().__class__().__len__() or d['']"):
    try:
        eval(src)
    except KeyError as e:
        print(src, "|", str(e), e.args)
    except SyntaxError:
        try:
            exec(src)
        except KeyError as e:
            print(src, "|", str(e), e.args)
