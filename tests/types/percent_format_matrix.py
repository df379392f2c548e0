def show(f, v):
    try:
        return f % (v,)
    except (TypeError, ValueError, OverflowError) as e:
        return "E:" + str(e)

for conv in "diouxXeEfFgGcrsa%":
    for flags in ("", "-", "+", " ", "#", "0", "-0", "+#0"):
        print(conv + flags, "|".join(show(f"%{flags}7{conv}", v) for v in (0, -42, 65, 3.75)))
