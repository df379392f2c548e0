import warnings
for c in (Warning, UserWarning, DeprecationWarning, RuntimeWarning, FutureWarning,
        ResourceWarning, BytesWarning, EncodingWarning, ImportWarning,
        PendingDeprecationWarning, SyntaxWarning, UnicodeWarning):
    print(c.__name__, c.__mro__[1].__name__, repr(c("w")), issubclass(c, Exception))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("text")
    warnings.warn("dep", DeprecationWarning)
    warnings.warn(FutureWarning("instance"))
for x in w:
    print(x.category.__name__, x.message, type(x.message).__name__, x.lineno > 0)
with warnings.catch_warnings():
    warnings.simplefilter("error", UserWarning)
    try:
        warnings.warn("now an error")
    except UserWarning as e:
        print(type(e).__name__, e)
