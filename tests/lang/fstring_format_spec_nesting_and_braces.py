w, p = 10, 3
print(f"{3.14159:{w}.{p}f}|{3.14159:{w}.{p}}|{'x':{'^'}{w}}|")
print(f"{5:{'>' if w else '<'}{w - 5}}|", f"{'a':{'*'}^{w}}")
class F:
    def __format__(self, spec): return repr(spec)
print(f"{F():a}", f"{F():{ {'a': 1}['a'] }}", f"{F():%H:%M}", f"{F(): }", f"{F():{''}}")
print(f"{F():\n\x41}", f"{F():\\{6}}")
print(f"{F():{F()}}", f"{F():{1}{2:{3}}}", f"{F():!r}")
print(f"{F()!s:.1}" != "", f"{'abc'!r:.3}")
