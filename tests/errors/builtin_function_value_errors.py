for src in ("max()", "max([])", "min([], default=1, key=5)", "max(1, 2, default=3)", "min(())", "max(1, 'a')", "sum(['a'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum([[1]], [])", "zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True))", "list(zip([1, 2], [1], strict=True))", "list(zip([1], [], [], strict=True))", "range(1, 2, 0)", "next(iter([]))", "list(map(None, [1]))", "map(len)", "map()", "filter(1)", "list(filter(5, [1]))", "reversed({1})", "sorted([1, 'a'])", "sorted([1], key=1)", "sorted([1j, 2j])", "round(1, 1.5)", "all()", "input.__self__.nope", "any(None)", "iter([], 1)", "aiter([])"):
    try:
        print(src, "ok", eval(src))
    except Exception as e:
        print(src, "|", type(e).__name__, e)
