for s in ("\ta", "a\tb\tc", "12345678\tx", "1234567\tx", "a\n\tb", "ab\r\tc", "é\té", "\t\t",
        "😀\tz"):
    print([s.expandtabs(n).replace(" ", ".") for n in (8, 4, 1, 0, -1, 3)])
