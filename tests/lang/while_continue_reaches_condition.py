calls = []


def more():
    calls.append(len(calls))
    return len(calls) < 4


while more():
    continue
else:
    calls.append("else")
print(calls)
