for t in (int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset,
        range, slice, memoryview, type(None)):
    names = [n for n in sorted(t.__dict__) if n.startswith("__") and n not in ("__doc__",
        "__new__", "__getattribute__", "__class_getitem__", "__getnewargs__", "__sizeof__",
        "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__alloc__",
        "__getformat__", "__buffer__", "__release_buffer__")]
    print(t.__name__, " ".join(n.strip("_") for n in names))
