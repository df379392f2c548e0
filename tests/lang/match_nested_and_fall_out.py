def f(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["take", obj, *_]:
            match obj:
                case "lamp": return "lamp taken"
                case other: return f"no {other}"
        case ["quit"]: return "bye"
        case [verb, *args]: return f"{verb}? {len(args)}"
        case []: return "?"


for c in ("go north", "go up", "take lamp", "take sword now", "quit", "", "a b c"):
    print(f(c))
