from dataclasses import dataclass
@dataclass
class Push: value: int
@dataclass
class Op: symbol: str
@dataclass
class Store: name: str
@dataclass
class Load: name: str
def tokenize(text):
    for word in text.split():
        match list(word):
            case ["=", *name] if name: yield Store("".join(name))
            case ["$", *name] if name: yield Load("".join(name))
            case [("+" | "-" | "*" | "/") as s]: yield Op(s)
            case [first, *_] if first.isdigit(): yield Push(int(word))
            case _: raise SyntaxError(f"bad word {word!r}")
def run(text):
    stack, names = [], {}
    for instruction in tokenize(text):
        match instruction, stack:
            case Push(v), _: stack.append(v)
            case Store(n), [*_, top]: names[n] = top
            case Load(n), _ if n in names: stack.append(names[n])
            case Load(name=n), _: raise NameError(n)
            case Op("/"), [*_, 0]: raise ZeroDivisionError("by zero")
            case Op(s), [*rest, a, b]: stack = rest + [{"+": a + b, "-": a - b, "*": a * b, "/": a // b if b else 0}[s]]
            case Op(s), _: raise IndexError(f"{s} needs two")
    return stack, names
for text in ("1 2 + =x $x $x *", "7 0 /", "1 +", "$y", "1 ?", "10 3 - =a 2 $a *"):
    try:
        print(run(text))
    except Exception as e:
        print(type(e).__name__, e)
