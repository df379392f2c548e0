def f(*args):
    return sum(args)


class Chain:
    def add(self, *args):
        return sum(args) + 1


c = Chain()
depth = 80
print(eval("f(" * depth + "1" + ", 1)" * depth))
print(eval("c.add(" * depth + "1" + ", 1)" * depth))
print(eval("f(1, [" * 40 + "1" + "][0])" * 40))
print(eval("1 + (2 * (" * 40 + "1" + "))" * 40))
print(len(str(eval("(1, [" * 40 + "3" + "])" * 40))))

source = "def many(%s):\n" % ", ".join(f"p{i}=0" for i in range(100))
source += "".join(f"    v{i} = {i}\n" for i in range(150))
source += "    return " + "f(v149, " * 30 + "f(%s)" % ", ".join(f"v{i}" for i in range(150))
source += ")" * 30 + "\n"
exec(source)
print(many(), many.__code__.co_nlocals)


def inside(values):
    x = 1
    return [eval("f(" * 60 + "v" + ")" * 60, {"f": f, "v": v + x}) for v in values]


print(inside([1, 2]))
exec("def nested(values):\n    return [" + "f(" * 70 + "v" + ", w)" * 70 + " for v in values for w in (1, 2)]")
print(nested([1, 2]))
