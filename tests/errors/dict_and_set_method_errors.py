for src in ("{}.update(1)", "{}.update([1])", "{}.update([(1, 2, 3)])", "{}.update(['a'])", "dict([1])", "{} | []", "{}.pop(1)", "{[]: 1}", "{}[{}]", "{}.fromkeys(5)", "{}.fromkeys([[]])", "set([[]])", "{1} | [1]", "{1} - [1]", "{1}.union(5)", "{1}.add([])", "{1}.remove([])", "{1} < [1]", "frozenset().add(1)", "{1}.update(5)", "{1}.discard({})", "{1}.issubset(5)", "{}.setdefault([])", "[] in {}", "{} in set()", "{}.get([])", "{1: 2} < {1: 3}", "{}.__init__(1, 2)", "{}.keys() | 5", "{}.items() & 5", "{1}.__init__(1, 2)", "{} + {}"):
    try:
        eval(src)
        print(src, "ok")
    except (TypeError, ValueError, KeyError, AttributeError) as e:
        print(src, "|", type(e).__name__, e)
