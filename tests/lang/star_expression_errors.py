for src in ("[*5]", "(*None,)", "{**5}", "{*1.5}", "{**[1]}", "[*[1], *7]"):
    try:
        eval(src)
    except TypeError as e:
        print(src, type(e).__name__, e)
