def scan(src):
    state, buf, line = "start", "", 1
    for c in src + "\n":
        match state, c:
            case "start", '"': state = "string"
            case "start", "#": state = "comment"
            case "start", c if c.isalpha() or c == "_": state, buf = "name", c
            case "start", c if c.isdigit(): state, buf = "number", c
            case "start", " " | "\n" | "\t": pass
            case "start", c: yield line, "op", c
            case "string", "\\": state = "escape"
            case "string", '"':
                yield line, "string", buf
                state, buf = "start", ""
            case "string", "\n": raise ValueError(f"line {line}: open string")
            case "escape", c:
                buf += {"n": "\n", "t": "\t"}.get(c, c)
                state = "string"
            case "string", c: buf += c
            case ("name", c) if c.isalnum() or c == "_": buf += c
            case ("number", c) if c.isdigit() or c == ".": buf += c
            case ("name" | "number") as kind, c:
                yield line, kind, float(buf) if "." in buf else int(buf) if kind == "number" else buf
                state, buf = "start", ""
                if c not in " \n\t#":
                    yield line, "op", c
                elif c == "#":
                    state = "comment"
            case "comment", "\n": state = "start"
        line += c == "\n"


for t in scan('let x_1 = 42+3.5 # note\nprint("a\\n\\"b") y#z'):
    print(t)
try:
    list(scan('"open'))
except ValueError as e:
    print(e)
