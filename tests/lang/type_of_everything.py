class C: pass


vals = [1, True, 1.0, 1j, "", b"", [], (), {}, set(), frozenset(), None, ..., NotImplemented, range(1),
        slice(1), len, [].append, C, C(), C.__init__, lambda: 0, type, object, iter([]), (x for x in ()),
        bytearray(), memoryview(b""), property(), staticmethod(len), classmethod(len), super(C, C()),
        iter(()), iter("\u03b1"), iter({}), {}.keys(), {}.values(), {}.items(), enumerate([]), zip(), map(len, []),
        filter(None, []), reversed([]), str.join, int.__add__, (1).__add__, C.__dict__]
print([type(v).__name__ for v in vals])
