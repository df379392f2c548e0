s = "abc"
print(s, s + "def", s * 3)
print(len(s), s[0], s[-1], s[1:])
print("b" in s, "z" in s)
print(repr(s), 'it\'s')
