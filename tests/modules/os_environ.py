import os
os.environ["KRAIT_TEST_X"] = "value é"
print(os.environ["KRAIT_TEST_X"], os.getenv("KRAIT_TEST_X"), os.getenv("KRAIT_NOPE"))
print(os.getenv("KRAIT_NOPE", "d"), "KRAIT_TEST_X" in os.environ)
print(os.environ.get("KRAIT_NOPE"), os.environb[b"KRAIT_TEST_X"])
print(os.popen("echo $KRAIT_TEST_X").read().strip())
del os.environ["KRAIT_TEST_X"]
os.putenv("KRAIT_PUT", "1")
print("KRAIT_TEST_X" in os.environ, os.environ.setdefault("KRAIT_S", "s"))
print(os.environ.pop("KRAIT_S"), os.environ.pop("KRAIT_S", None), "KRAIT_PUT" in os.environ)
print(isinstance(os.environ.copy(), dict), (os.environ | {"KRAIT_Q": "1"})["KRAIT_Q"])
print(len(os.environ) == len(list(os.environ)))
for f in (lambda: os.environ["KRAIT_NOPE"], lambda: os.environ.__setitem__("a", 5),
        lambda: os.environ.__setitem__(5, "a"), lambda: os.environ.__delitem__("KRAIT_NOPE"),
        lambda: os.environ.__setitem__("a=b", "c"), lambda: os.environ.__setitem__("a", "b\0")):
    try:
        f()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
