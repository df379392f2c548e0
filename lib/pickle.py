"""Objects as bytes and back. Protocols 0 to 5 are read; 2 to 5 are written (0 and 1 as 2)."""
import copyreg
import io
import struct
import sys

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump",
           "dumps", "load", "loads", "PickleBuffer", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"]

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]


class PickleError(Exception):
    """Base of the exceptions of this module."""


class PicklingError(PickleError):
    """The object cannot be pickled."""


class UnpicklingError(PickleError):
    """The bytes are no pickle."""


class PickleBuffer:
    """A buffer that may be kept out of the pickle; here it never is."""

    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        return self._view.cast("B")

    def release(self):
        self._view.release()


def _locate(module, name):
    """The object that a dotted name means."""
    __import__(module, level=0)
    value = sys.modules[module]
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {sys.modules[module]!r}")
        value = getattr(value, part)
    return value


class Pickler:
    """Writes objects to a binary file."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        try:
            self._write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.proto = max(protocol, 2)
        self.memo = {}
        self._memo_count = 0
        self.fast = 0

    def clear_memo(self):
        self.memo.clear()
        self._memo_count = 0

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        """Write one object."""
        self._out = out = bytearray(b"\x80" + bytes([self.proto]))
        self.save(obj)
        out += b"."
        if self.proto >= 4 and len(out) > 6:
            out[2:2] = b"\x95" + struct.pack("<Q", len(out) - 2)
        self._write(bytes(out))

    def _memoize(self, obj):
        index = self._memo_count
        self._memo_count += 1
        self.memo[id(obj)] = index, obj  # keeps obj alive, and so its id
        if self.proto >= 4:
            self._out += b"\x94"
        else:
            self._out += b"q" + bytes([index]) if index < 256 else b"r" + struct.pack("<I", index)

    def _get(self, index):
        self._out += b"h" + bytes([index]) if index < 256 else b"j" + struct.pack("<I", index)

    def save(self, obj):
        pid = self.persistent_id(obj)
        if pid is not None:
            self.save(pid)
            self._out += b"Q"
            return
        if id(obj) in self.memo:
            self._get(self.memo[id(obj)][0])
            return
        override = getattr(self, "reducer_override", None)
        reduced = NotImplemented if override is None else override(obj)
        if reduced is NotImplemented:
            cls = type(obj)
            save = self._dispatch.get(cls)
            if save is not None:
                save(self, obj)
                return
            reduce = getattr(self, "dispatch_table", copyreg.dispatch_table).get(cls)
            if reduce is not None:
                reduced = reduce(obj)
            elif isinstance(obj, type):
                self._save_global(obj)
                return
            else:
                reduced = obj.__reduce_ex__(self.proto)
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduced(obj, *reduced)

    def _save_reduced(self, obj, function, args, state=None, items=None, pairs=None, setter=None):
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(function, "__name__", "")
        if name == "__newobj_ex__" and self.proto >= 4:
            for part in args:
                self.save(part)
            self._out += b"\x92"
        elif name == "__newobj__":
            self.save(args[0])
            self.save(args[1:])
            self._out += b"\x81"
        else:
            self.save(function)
            self.save(args)
            self._out += b"R"
        if id(obj) in self.memo:
            # It refers to itself and was made on the way.
            self._out += b"0"
            self._get(self.memo[id(obj)][0])
        else:
            self._memoize(obj)
        if items is not None:
            self._appends(items)
        if pairs is not None:
            self._setitems(pairs)
        if state is not None:
            if setter is None:
                self.save(state)
                self._out += b"b"
            else:
                self.save(setter)
                self.save(obj)
                self.save(state)
                self._out += b"\x86R0"

    def _save_global(self, obj, name=None):
        name = name or getattr(obj, "__qualname__", None) or obj.__name__
        module = getattr(obj, "__module__", None) or next(
            (m for m, x in list(sys.modules.items())
             if m != "__main__" and getattr(x, name, None) is obj), "__main__")
        try:
            found = _locate(module, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as "
                                f"{module}.{name}") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as "
                                f"{module}.{name}")
        if self.proto >= 4:
            self.save(module)
            self.save(name)
            self._out += b"\x93"
        elif "." in name:
            owner, _, last = name.rpartition(".")
            self._save_reduced(obj, getattr, (_locate(module, owner), last))
            return
        else:
            self._out += b"c" + module.encode() + b"\n" + name.encode() + b"\n"
        self._memoize(obj)

    # ---- built-in types

    def _save_none(self, obj):
        self._out += b"N"

    def _save_bool(self, obj):
        self._out += b"\x88" if obj else b"\x89"

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._out += bytes((75, obj))
        elif 0 <= obj < 65536:
            self._out += b"M" + struct.pack("<H", obj)
        elif -0x80000000 <= obj < 0x80000000:
            self._out += b"J" + struct.pack("<i", obj)
        else:
            data = obj.to_bytes(obj.bit_length() // 8 + 1, "little", signed=True)
            if len(data) > 1 and obj < 0 and data[-1] == 255 and data[-2] & 128:
                data = data[:-1]
            self._out += (b"\x8a" + bytes([len(data)]) if len(data) < 256 else
                          b"\x8b" + struct.pack("<i", len(data))) + data

    def _save_float(self, obj):
        self._out += b"G" + struct.pack(">d", obj)

    def _sized(self, data, short, medium, long):
        n = len(data)
        if n < 256 and short:
            self._out += short + bytes([n]) + data
        elif n > 0xffffffff:
            self._out += long + struct.pack("<Q", n) + data
        else:
            self._out += medium + struct.pack("<I", n) + data

    def _save_str(self, obj):
        self._sized(obj.encode("utf-8", "surrogatepass"), b"\x8c" if self.proto >= 4 else b"",
                    b"X", b"\x8d")
        self._memoize(obj)

    def _save_bytes(self, obj):
        if self.proto < 3:
            import codecs
            self._save_reduced(obj, codecs.encode, (obj.decode("latin-1"), "latin1"))
            return
        self._sized(obj, b"C", b"B", b"\x8e")
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            self._save_reduced(obj, bytearray, (bytes(obj),))
            return
        self._out += b"\x96" + struct.pack("<Q", len(obj)) + obj
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._out += b")"
            return
        small = len(obj) <= 3
        if not small:
            self._out += b"("
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            # It contains itself, through another container.
            self._out += b"0" * len(obj) if small else b"1"
            self._get(self.memo[id(obj)][0])
            return
        self._out += (b"\x85", b"\x86", b"\x87")[len(obj) - 1] if small else b"t"
        self._memoize(obj)

    def _save_list(self, obj):
        self._out += b"]"
        self._memoize(obj)
        self._appends(obj)

    def _batches(self, items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == 1000:
                yield batch
                batch = []
        if batch:
            yield batch

    def _appends(self, items):
        for batch in self._batches(items):
            if len(batch) > 1:
                self._out += b"("
            for item in batch:
                self.save(item)
            self._out += b"e" if len(batch) > 1 else b"a"

    def _save_dict(self, obj):
        self._out += b"}"
        self._memoize(obj)
        self._setitems(obj.items())

    def _setitems(self, pairs):
        for batch in self._batches(pairs):
            if len(batch) > 1:
                self._out += b"("
            for key, value in batch:
                self.save(key)
                self.save(value)
            self._out += b"u" if len(batch) > 1 else b"s"

    def _save_set(self, obj):
        if self.proto < 4:
            self._save_reduced(obj, set, (list(obj),))
            return
        self._out += b"\x8f"
        self._memoize(obj)
        for batch in self._batches(obj):
            self._out += b"("
            for item in batch:
                self.save(item)
            self._out += b"\x90"

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self._save_reduced(obj, frozenset, (list(obj),))
            return
        self._out += b"("
        for item in obj:
            self.save(item)
        self._out += b"\x91"
        self._memoize(obj)

    def _save_type(self, obj):
        for singleton in (None, NotImplemented, ...):
            if obj is type(singleton):
                self._save_reduced(obj, type, (singleton,))
                return
        self._save_global(obj)

    def _save_named(self, obj):
        self._save_global(obj, {NotImplemented: "NotImplemented", ...: "Ellipsis"}[obj])

    def _save_builtin(self, obj):
        owner = obj.__self__
        if owner is None or isinstance(owner, type(sys)):
            self._save_global(obj)
        else:
            self._save_reduced(obj, getattr, (owner, obj.__name__))

    _dispatch = {
        type(None): _save_none, bool: _save_bool, int: _save_int, float: _save_float,
        str: _save_str, bytes: _save_bytes, bytearray: _save_bytearray, tuple: _save_tuple,
        list: _save_list, dict: _save_dict, set: _save_set, frozenset: _save_frozenset,
        type: _save_type, type(_locate): _save_global, type(len): _save_builtin,
        type(...): _save_named, type(NotImplemented): _save_named,
    }


class Unpickler:
    """Reads objects from a binary file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._buffers = iter(buffers) if buffers is not None else None
        self._file = file
        self.encoding = encoding
        self.errors = errors
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        """Return the object that a pickle refers to by name."""
        module = {"__builtin__": "builtins", "copy_reg": "copyreg"}.get(module, module)
        return _locate(module, name)

    def _take(self, n):
        data = self._file.read(n)
        if len(data) < n:
            raise EOFError("Ran out of input") if not data else \
                UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, code):
        return struct.unpack("<" + code, self._take(struct.calcsize("<" + code)))[0]

    def _pop_mark(self):
        items = self.stack
        if not self.marks:
            raise UnpicklingError("could not find MARK")
        self.stack = self.marks.pop()
        return items

    def load(self):
        """Return the next object."""
        self.stack = []
        self.marks = []
        while True:
            op = self._take(1)
            if op == b".":
                return self.stack.pop()
            function = self._dispatch.get(op)
            if function is None:
                raise UnpicklingError(f"invalid load key, '\\x{op[0]:02x}'." if not
                                      32 < op[0] < 127 else f"invalid load key, '{op.decode()}'.")
            try:
                function(self)
            except IndexError:
                raise UnpicklingError("unpickling stack underflow") from None

    def _push(self, value):
        self.stack.append(value)

    def _text(self, data):
        return data if self.encoding == "bytes" else data.decode(self.encoding, self.errors)

    def _proto(self):
        version = self._take(1)[0]
        if version > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {version}")

    def _int_line(self):
        line = self._line()
        self._push({b"00": False, b"01": True}.get(line) if line in (b"00", b"01") else int(line))

    def _string_line(self):
        import codecs
        data = self._line()
        if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in b"'\"":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._push(self._text(codecs.escape_decode(data[1:-1])[0]))

    def _mark(self):
        self.marks.append(self.stack)
        self.stack = []

    def _pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self._pop_mark()

    def _tuple(self, n):
        items = tuple(self.stack[-n:])
        if len(items) < n:
            raise IndexError
        self.stack[-n:] = [items]

    def _append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)

    def _appends(self):
        items = self._pop_mark()
        target = self.stack[-1]
        if type(target) is list:
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitem(self):
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1][key] = value

    def _setitems(self):
        items = self._pop_mark()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _marked(self, make):
        items = self._pop_mark()
        self._push(make(items))

    def _reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def _newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self._push(cls.__new__(cls, *args))

    def _newobj_ex(self):
        kwargs, args = self.stack.pop(), self.stack.pop()
        cls = self.stack.pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self._push(cls(*args))
        else:
            self._push(cls.__new__(cls))

    def _inst(self):
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        self._instance(self.find_class(module, name), self._pop_mark())

    def _obj(self):
        cls, *args = self._pop_mark()
        self._instance(cls, args)

    def _build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        setstate = getattr(target, "__setstate__", None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            attributes = target.__dict__
            for key, value in state.items():
                attributes[sys.intern(key) if type(key) is str else key] = value
        for key, value in (slots or {}).items():
            setattr(target, key, value)

    def _global(self):
        module, name = self._line().decode(), self._line().decode()
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name, module = self.stack.pop(), self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _recall(self, key):
        try:
            self._push(self.memo[key])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {key}") from None

    def _extension(self, code):
        raise UnpicklingError(f"unregistered extension code {code}")

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* "
                                  "argument was given")
        self._push(next(self._buffers))

    def _add_items(self):
        items = self._pop_mark()
        self.stack[-1].update(items) if isinstance(self.stack[-1], set) else [
            self.stack[-1].add(item) for item in items]

    _dispatch = {
        b"\x80": _proto,
        b"\x95": lambda s: s._take(8),
        b"N": lambda s: s._push(None),
        b"\x88": lambda s: s._push(True),
        b"\x89": lambda s: s._push(False),
        b"I": _int_line,
        b"L": lambda s: s._push(int(s._line().removesuffix(b"L"))),
        b"K": lambda s: s._push(s._take(1)[0]),
        b"M": lambda s: s._push(s._number("H")),
        b"J": lambda s: s._push(s._number("i")),
        b"\x8a": lambda s: s._push(int.from_bytes(s._take(s._take(1)[0]), "little", signed=True)),
        b"\x8b": lambda s: s._push(int.from_bytes(s._take(s._number("I")), "little",
                                                  signed=True)),
        b"F": lambda s: s._push(float(s._line())),
        b"G": lambda s: s._push(struct.unpack(">d", s._take(8))[0]),
        b"S": _string_line,
        b"T": lambda s: s._push(s._text(s._take(s._number("I")))),
        b"U": lambda s: s._push(s._text(s._take(s._take(1)[0]))),
        b"V": lambda s: s._push(s._line().decode("raw_unicode_escape")),
        b"X": lambda s: s._push(s._take(s._number("I")).decode("utf-8", "surrogatepass")),
        b"\x8c": lambda s: s._push(s._take(s._take(1)[0]).decode("utf-8", "surrogatepass")),
        b"\x8d": lambda s: s._push(s._take(s._number("Q")).decode("utf-8", "surrogatepass")),
        b"B": lambda s: s._push(s._take(s._number("I"))),
        b"C": lambda s: s._push(s._take(s._take(1)[0])),
        b"\x8e": lambda s: s._push(s._take(s._number("Q"))),
        b"\x96": lambda s: s._push(bytearray(s._take(s._number("Q")))),
        b"\x97": _next_buffer,
        b"\x98": lambda s: s._push(memoryview(s.stack.pop()).toreadonly()),
        b"(": _mark,
        b"0": _pop,
        b"1": lambda s: s._pop_mark() and None,
        b"2": lambda s: s._push(s.stack[-1]),
        b")": lambda s: s._push(()),
        b"\x85": lambda s: s._tuple(1),
        b"\x86": lambda s: s._tuple(2),
        b"\x87": lambda s: s._tuple(3),
        b"t": lambda s: s._marked(tuple),
        b"]": lambda s: s._push([]),
        b"l": lambda s: s._marked(list),
        b"a": _append,
        b"e": _appends,
        b"}": lambda s: s._push({}),
        b"d": lambda s: s._marked(lambda items: dict(zip(items[::2], items[1::2]))),
        b"s": _setitem,
        b"u": _setitems,
        b"\x8f": lambda s: s._push(set()),
        b"\x90": _add_items,
        b"\x91": lambda s: s._marked(frozenset),
        b"R": _reduce,
        b"\x81": _newobj,
        b"\x92": _newobj_ex,
        b"i": _inst,
        b"o": _obj,
        b"b": _build,
        b"c": _global,
        b"\x93": _stack_global,
        b"P": lambda s: s._push(s.persistent_load(s._line().decode("ascii"))),
        b"Q": lambda s: s._push(s.persistent_load(s.stack.pop())),
        b"p": lambda s: s.memo.__setitem__(int(s._line()), s.stack[-1]),
        b"q": lambda s: s.memo.__setitem__(s._take(1)[0], s.stack[-1]),
        b"r": lambda s: s.memo.__setitem__(s._number("I"), s.stack[-1]),
        b"\x94": lambda s: s.memo.__setitem__(len(s.memo), s.stack[-1]),
        b"g": lambda s: s._recall(int(s._line())),
        b"h": lambda s: s._recall(s._take(1)[0]),
        b"j": lambda s: s._recall(s._number("I")),
        b"\x82": lambda s: s._extension(s._take(1)[0]),
        b"\x83": lambda s: s._extension(s._number("H")),
        b"\x84": lambda s: s._extension(s._number("I")),
    }


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a binary file."""
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return an object as bytes."""
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Return the object in a binary file."""
    return Unpickler(file, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Return the object in bytes."""
    if isinstance(data, str):
        raise TypeError("Can't load pickle from unicode string")
    return load(io.BytesIO(data), encoding=encoding, errors=errors, buffers=buffers)
