for src in ("'{'.format()", "'}'.format()", "'{}}'.format(1)", "'{{}'.format(1)", "'{0'.format(1)", "'{!}'.format(1)", "'{!x}'.format(1)", "'{!rr}'.format(1)", "'{} {0}'.format(1)", "'{0} {}'.format(1)", "'{a.}'.format(a=1)", "'{a[}'.format(a=1)", "'{a[]}'.format(a=1)", "'{a[0]x}'.format(a=[1])", "'{.x}'.format(1)", "'{0.nope}'.format(1)", "'{0[nope]}'.format([1])", "'{0[5]}'.format([1])", "'{:{:{}}}'.format(1, 2, 3)", "'{:d}'.format('a')", "'{:{}}'.format(1)", "'{-1}'.format(1)", "'{ 0}'.format(1)", "'{a b}'.format(**{'a b': 1})", "'{0!r:>}'.format('x')", "'{a!}'.format(a=1)", "'{99999999999999999999}'.format(1)"):
    try:
        print(src, "ok", eval(src))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as e:
        print(src, "|", type(e).__name__, e)
