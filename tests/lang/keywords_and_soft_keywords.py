match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match (match):
    case case:
        print("matched", case)
print(match * 2, match, [case][0], type)


def match(case): return case


print(match(5), match (6), match([7]))
for src in ("None = 1", "True = 1", "False += 1", "class None: pass", "def True(): pass", "for None in x: pass", "del None",
            "import None", "x.None", "f(None=1)", "lambda None: 1", "global None", "with a as True: pass", "None: int = 1"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
