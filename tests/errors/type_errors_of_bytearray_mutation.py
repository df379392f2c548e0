def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


def run(action):
    b = bytearray(b'abc')
    try:
        exec(action)
        print(b)
    except Exception as e:
        print(action, type(e).__name__, e)


for action in ['b[0] = 256', 'b[0] = -1', 'b[0] = "a"', 'b[0] = b"a"', 'b[0] = 1.5', 'b[9] = 1', 'b["a"] = 1', 'del b[9]', 'del b["a"]', 'b[0:1] = 5', 'b[0:1] = "a"', 'b[0:1] = [256]', 'b[0:1] = ["a"]', 'b[::2] = b"a"', 'b[::0] = b""', 'b.append(256)', 'b.append("a")', 'b.append(b"a")', 'b.append()', 'b.extend(1)',
               'b.extend("a")', 'b.extend([256])', 'b.extend(["a"])', 'b.insert(0, 256)', 'b.insert("a", 1)', 'b.insert(0)', 'b.pop(9)', 'b.pop("a")', 'b.remove(9)', 'b.remove("a")', 'b.remove(256)', 'bytearray().pop()', 'b += 1', 'b += "a"', 'b *= "a"', 'b.reverse(1)', 'b.clear(1)', 'hash(b)', 'b.x = 1', 'm = memoryview(b); b.append(1)', 'm = memoryview(b); del b[0]',
               'm = memoryview(b); b.clear()', 'm = memoryview(b); b[0] = 1; m.release()', 'b.fromhex("zz")', 'b.fromhex("1")', 'b.fromhex(1)', 'b.__setitem__(0)', 'b.__init__(-1)', 'b.copy(1)']:
    run(action)
