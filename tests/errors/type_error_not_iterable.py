for src in ("for x in 5: pass", "list(5)", "tuple(None)", "set(1.5)", "dict(5)", "dict([5])", "dict([(1,)])", "dict(['abc'])", "sum(5)", "max(5)", "any(5)", "sorted(5)", "zip(5)", "map(len, 5)", "enumerate(5)", "','.join(5)", "[].extend(5)", "[*5]", "a, b = 5", "x in 5", "iter(object())", "list(int)", "frozenset(5)", "filter(None, 5)", "{}.update(5)", "set().union(5)", "''.join([1])", "b''.join(['a'])", "bytes([256])", "bytes(['a'])"):
    x = 0
    try:
        exec(src)
    except (TypeError, ValueError) as e:
        print(src, "|", type(e).__name__, e)
