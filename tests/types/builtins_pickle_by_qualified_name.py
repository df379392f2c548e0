import pickle

for obj in (len, int, str.upper, [].append, "a,b".split, dict.fromkeys, int.from_bytes, object, type, Exception, ValueError.with_traceback, print, list.append, (5).__add__, int.__add__, {}.get, range, NotImplemented, type(None)):
    try:
        back = pickle.loads(pickle.dumps(obj))
        print(back if isinstance(back, type) or back is NotImplemented else back.__name__, back is obj or back == obj)
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
for obj in (lambda: 0, (x for x in ()), iter(lambda: 0, 1), memoryview(b"a"), open, __import__("sys"), type("Local", (), {}), property(), staticmethod(len), __import__("sys")._getframe(), (lambda: 0).__code__, [].__iter__, type.__dict__):
    try:
        pickle.dumps(obj)
        print(type(obj).__name__, "pickled")
    except Exception as e:
        print(type(obj).__name__, type(e).__name__, "pickle" in str(e))
