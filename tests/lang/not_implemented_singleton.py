print(NotImplemented, type(NotImplemented)(), type(NotImplemented)() is NotImplemented)
print((1).__add__("a"), (1).__eq__("a"), [].__lt__(5), object().__eq__(1))
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(bool(NotImplemented))
    print(w[0].category.__name__, w[0].message)
try:
    NotImplemented()
except TypeError as e:
    print(e)
