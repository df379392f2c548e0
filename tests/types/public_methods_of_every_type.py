for t in (str, bytes, bytearray, list, tuple, dict, set, frozenset, int, float, complex, bool,
        range, slice, memoryview, object, type, property, enumerate, zip, map, filter, reversed,
        super, classmethod, staticmethod):
    print(t.__name__, [n for n in sorted(t.__dict__) if not n.startswith("_")])
