import warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for a in (True, False):
    for b in (True, False, 1, 0, 5):
        print(repr(a & b), repr(a | b), repr(a ^ b), repr(b & a), repr(b | a), repr(b ^ a))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value = True
    print(~value)
    for w in caught:
        print(w.category.__name__, w.message)
t(lambda: True & 1.0)
t(lambda: True | "a")
print(True.__and__(2), True.__and__(1.0), bool.__or__(False, True), bool.__rxor__(True, False), True.__invert__.__name__)
