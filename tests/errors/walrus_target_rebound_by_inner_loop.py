for code in ("[i for i in range(5) if (j := 0) for j in range(5)]", "{i for i in range(5) if (j := 0) for j, k in [(0, 1)]}",
             "(i for i in range(5) if (j := 0) for j in range(5))", "{i: 0 for i in range(5) if (j := 0) for *j, k in []}",
             "[(j := i) for i in range(3) for k in [j := 1]]", "[j := 0 for i in range(3) for k in range(2)]"):
    for wrap in ("{}", "lambda: {}"):
        try:
            compile(wrap.format(code), "<t>", "exec")
            print("ok")
        except SyntaxError as e:
            print(e.msg, e.offset)
