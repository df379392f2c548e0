print(*range(100))
print("x" * 5000)
print([list(range(i)) for i in range(8)], {i: {i: [i]} for i in range(4)}, sep="\n")
for i in range(30):
    print(i, end=" " if i % 10 else "\n")
print()
print("é" * 300 + "😀" * 50)
print("a\nb\tc\0d\x7f", "\\", "'", '"')
