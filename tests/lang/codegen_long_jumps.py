body = "\n".join(f"        x += {i}" for i in range(2000))
src = f"""
def f(n):
    x = 0
    while n:
        n -= 1
        if n == 1:
            continue
{body}
        if x < 0:
            break
    else:
        x = -x
    try:
        for i in range(2):
            if i:
                raise ValueError(x)
{body.replace('        ', '            ')}
    except ValueError as e:
        return e.args[0], x
"""
ns = {}
exec(src, ns)
print(ns["f"](3))
