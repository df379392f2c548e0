for src in ("'a'.join([1])", "'a'.join(['b', None])", "'a' + 1", "'a' % 1", "'%d' % 'a'", "'%s %s' % 1", "'%s' % (1, 2)", "'%(a)s' % 1", "'%z' % 1", "'%' % 1", "'%c' % 'ab'", "'%c' % 1.5", "'%x' % 1.5", "'%f' % 'a'", "'%*d' % ('a', 1)", "'a'.replace(1, 2)", "'a'.split(1)", "'a'.split('')", "'a'.startswith(1)", "'a'.startswith((1,))", "'a'.strip(1)", "'a'.find(1)", "'a'.index('z')", "'a'.count(None)", "'a'.center('a')", "'a'.center(5, 'ab')", "'a'.center(5, 1)", "'a'.zfill('a')", "'a'.encode('no-such')", "'a'.translate(1)", "'a'.partition('')", "'a'.partition(1)", "'a'.rsplit('')", "str.maketrans('a', 'bc')", "str.maketrans(1)", "'a' in 1", "1 in 'a'", "'a'.expandtabs('x')", "'a'.removeprefix(1)", "'a' * 'b'", "'a'.rindex('b')", "'a'.ljust(3, '')"):
    try:
        eval(src)
    except (TypeError, ValueError, LookupError) as e:
        print(src, "|", type(e).__name__, e)
