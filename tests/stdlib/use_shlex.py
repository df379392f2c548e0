import shlex
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g # h"), shlex.split("x # y", comments=True))
print(shlex.quote("it's"), shlex.join(["a b", "c", ""]))
s = shlex.shlex("if (x>=1) && y", punctuation_chars=True)
print(list(s))
try:
    shlex.split("'open")
except ValueError as e:
    print(e)
