for body in ("return", "break", "continue"):
    for template in ("def f():\n for x in y:\n  try: pass\n  except* E:\n   {}",
                     "def f():\n for x in y:\n  try: pass\n  except* E:\n   if x: {}",
                     "def f():\n for x in y:\n  try: pass\n  except* E:\n   for z in x: {}",
                     "def f():\n for x in y:\n  try: pass\n  except* E:\n   def g():\n    for q in z: {}"):
        try:
            compile(template.format(body), "f", "exec")
            print(body, "accepted")
        except SyntaxError as e:
            print(e.msg, e.lineno)
for text in ("try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept A: pass\nexcept* B: pass",
             "try: pass\nexcept*: pass", "try: pass\nexcept* A"):
    try:
        compile(text, "f", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno)
