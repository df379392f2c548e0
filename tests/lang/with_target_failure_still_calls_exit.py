class CM:
    def __enter__(self): return 1
    def __exit__(self, t, v, tb): print("exit", t.__name__); return True


with CM() as (a, b):
    print("never")
print("suppressed unpack error")
