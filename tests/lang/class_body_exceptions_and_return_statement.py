try:
    class A:
        x = 1
        raise ValueError("in body")
except ValueError as e:
    print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name, sorted(n for n in e.__traceback__.tb_next.tb_frame.f_locals if n[0] != "_"))
print("A" in globals())
for text in ("class A: return 1", "class A: yield 1", "class A: await x", "class A:\n for i in x: break\n break", "class A: continue", "class A(x for x in y): pass", "class A(): nonlocal x", "class A(*b, **k): pass", "class A(b, metaclass=M, metaclass=N): pass", "class A(b=1, c): pass", "class 1: pass", "class A(): x = *y", "class A: pass; x", "class A(b)(c): pass", "class None: pass", "class A[T]: return", "class A:\npass"):
    try:
        compile(text, "f", "exec")
        print("ok", text.replace("\n", ";"))
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", type(e).__name__, e.msg)
