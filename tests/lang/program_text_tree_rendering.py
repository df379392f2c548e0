def render(tree, prefix=""):
    items = list(tree.items())
    for i, (name, sub) in enumerate(items):
        last = i == len(items) - 1
        yield f"{prefix}{'└── ' if last else '├── '}{name}"
        if isinstance(sub, dict):
            yield from render(sub, prefix + ("    " if last else "│   "))


def insert(tree, path):
    head, _, rest = path.partition("/")
    if rest:
        insert(tree.setdefault(head, {}), rest)
    else:
        tree[head] = None


tree = {}
for p in ("src/main.c", "src/core/value.h", "src/core/call.c", "tests/a.py", "README", "src/vm/x/y/z"):
    insert(tree, p)
print("\n".join(render(tree)))
def size(t): return sum(size(v) if v else 1 for v in t.values())
def depth(t): return 1 + max((depth(v) for v in t.values() if v), default=0)
print(size(tree), depth(tree))
