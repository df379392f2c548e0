calls = []

def key(x):
    calls.append(x)
    return x % 5

data = [12, 3, 7, 20, 5, 8, 1]
print(sorted(data, key=key), calls == data)
calls.clear()
data.sort(key=key, reverse=True)
print(data, len(calls))
words = ["b10", "a2", "B1", "a10", "A2"]
print(sorted(words), sorted(words, key=str.lower))
print(sorted(words, key=lambda w: (w[0].lower(), int(w[1:]))))
print(sorted(words, key=lambda w: -len(w)), sorted(words, key=lambda w: 0))
print(sorted(words, key=lambda w: 0, reverse=True))
