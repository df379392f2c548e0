import sys
ev=[]
def tr(f, e, a):
    if f.f_code.co_name != '<module>': ev.append((e, f.f_code.co_name, f.f_lineno))
    return tr
def f():
    for i in range(3): pass
    for i in range(2): x = i
    for i in range(2):
        if i: continue
    n = 0
    while n < 3:
        n += 1
    x = [i for i in range(2)]
    for i in []: pass
    for a, b in [(1, 2), (3, 4)]:
        pass
    else:
        x = 2
    for i in range(3):
        for j in range(2):
            if j: break
    async def q(): pass
    return x
exec('''
def g():
    global k
    for k in range(2):
        x = k
''')
sys.settrace(tr)
f()
g()
exec("for i in range(2):\n  y = i\n")
sys.settrace(None)
for e in ev: print(e)
