def msg():
    print("message evaluated")
    return "m"


assert True, msg()
try:
    assert False, msg()
except AssertionError as e:
    print(e)
AssertionError_saved = AssertionError
AssertionError = ValueError
try:
    assert 0, "builtin class used"
except AssertionError_saved as e:
    print(type(e).__name__, e)
